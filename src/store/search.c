/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/search.h"

#include "base/err.h"
#include "base/spelling.h"
#include "model/alias.h"
#include "model/set.h"
#include "store/handle.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define READ_FIRST 100
#define LONG_DOCUMENT 16384
#define LINES_KEPT 1000
#define LONG_LINE 512 /* bytes: the keys of a longer one aren't kept */
#define KEY_END "\x1f"
#define CODES_ALONE                                                                                          \
    8 /* choices whose label holds the words looked for, that are each looked for by themselves */

char *rp_search_spelt(const char *text) {
    char *mended = ropa_text_mend(text), *key = mended ? ropa_text_fold(mended) : NULL;
    free(mended);
    return key;
}

char *rp_search_readings(const char *text) {
    char *key = rp_search_spelt(text), *other = key ? rp_spelling_other(text) : NULL,
         *second = other ? ropa_text_fold(other) : NULL;
    struct rp_buf both = {.bad = !second};
    rp_buf_str(&both, key ? key : "");
    if (second && strcmp(second, key) != 0)
        rp_buf_printf(&both, "\n%s", second);
    free(second);
    free(other);
    free(key);
    return rp_buf_take(&both);
}

/* ---- what is found ---- */

/*
 * A document is the folded lines of a record, each once, and a last line of its codes, each once between spaces, so
 * that " name " is never found inside another word. What is said twice is found once: indexing it twice only costs.
 */
struct document {
    struct rp_buf lines, codes;
    struct rp_memo *keys; /* see keys_of() */
};

/* Whether `word` is there between two `ends`, looked for behind each. Of a very long text nothing is said: looking would cost more. */
static bool holds(const struct rp_buf *b, const char *word, size_t n, char ends) {
    if (b->n > LONG_DOCUMENT)
        return false;
    for (const char *p = b->p; p; p = (p = strchr(p, ends)) ? p + 1 : NULL)
        if (!strncmp(p, word, n) && p[n] == ends)
            return true;
    return false;
}

static void add_line(struct document *d, const char *key, size_t n) {
    if (n && !holds(&d->lines, key, n, '\n')) {
        rp_buf_add(&d->lines, key, n);
        rp_buf_char(&d->lines, '\n');
    }
}

/*
 * What the line is found by, owned: its key, and behind an end as it is spelt where it was typed a letter too late, in each way it may
 * be meant: it is found by any. NULL: out of memory.
 */
static char *keys_of(const char *line) {
    char *key = ropa_text_fold(line), *mended = key ? ropa_text_mend(line) : NULL;
    bool late = mended && strcmp(mended, line) != 0;
    char *spelt = late ? rp_search_readings(line) : NULL;
    struct rp_buf keys = {.bad = !mended || (late && !spelt)};
    rp_buf_str(&keys, key);
    rp_buf_str(&keys, KEY_END);
    rp_buf_str(&keys, spelt);
    free(spelt);
    free(mended);
    free(key);
    return rp_buf_take(&keys);
}

/*
 * Line by line: folding joins white space, and a word must not be found across two lines. The same line stands in many records, and is
 * spelt once.
 */
static void add_text(struct document *d, const char *text) {
    while (*text) {
        size_t n = strcspn(text, "\n");
        char *line = strndup(text, n), *made = NULL;
        const char *keys = line && n <= LONG_LINE ? rp_memo_get(d->keys, line) : NULL;
        if (line && !keys)
            keys = made = keys_of(line);
        if (made && n <= LONG_LINE) {
            d->keys->max = LINES_KEPT;
            rp_memo_put(d->keys, line, made);
        }
        d->lines.bad |= !keys;
        size_t own = keys ? strcspn(keys, KEY_END) : 0;
        if (keys) {
            add_line(d, keys, own);
            add_line(d, keys + own + 1, strlen(keys + own + 1));
        }
        free(line);
        free(made);
        text += n + (text[n] == '\n');
    }
}

static void add_code(struct document *d, const char *code) {
    if (code[0] == '+') { /* the office's own word */
        add_text(d, code + 1);
    } else if (!holds(&d->codes, code, strlen(code), ' ')) {
        rp_buf_str(&d->codes, d->codes.n ? "" : " ");
        rp_buf_str(&d->codes, code);
        rp_buf_char(&d->codes, ' ');
    }
}

static void add_set(struct document *d, const char *set) {
    struct rp_buf item = {0};
    while (rp_set_next(&set, &item))
        add_code(d, item.p);
    d->codes.bad |= item.bad;
    rp_buf_free(&item);
}

static void add_value(struct document *d, const struct ropa_field *f, const char *value) {
    switch (f->kind) {
    case ROPA_CHOICE:
        add_code(d, value);
        break;
    case ROPA_SET:
        add_set(d, value);
        break;
    case ROPA_TEXT:
    case ROPA_LONG:
    case ROPA_DATE:
    case ROPA_INT:
        add_text(d, value);
        break;
    default:
        break;
    }
}

static void add_record(struct document *d, const struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct rp_slot *slot = &rec->slots[f];
        if (slot->value && !(rec->ent->fields[f].flags & (ROPA_DERIVED | ROPA_PERSONAL)))
            add_value(d, &rec->ent->fields[f], slot->value);
        if (slot->na)
            add_text(d, slot->na);
        for (size_t i = 0; i < slot->n_rows; i++)
            add_record(d, slot->rows[i]);
    }
}

/* The whole of it; owned by the caller. NULL when memory ran out. */
static char *document_of(struct rp_store *st, const struct ropa_record *rec) {
    struct document d = {.keys = &st->lines};
    add_text(&d, rec->ref);
    add_record(&d, rec);
    rp_buf_str(&d.lines, d.codes.p);
    d.lines.bad |= d.codes.bad;
    rp_buf_free(&d.codes);
    return rp_buf_take(&d.lines);
}

static enum ropa_status run(struct rp_store *st, const char *sql, const char *const *texts,
                            struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (int i = 0; texts[i]; i++)
        rp_db_text(q, i + 1, texts[i]);
    return rp_db_done(&st->db, q, err);
}

/* The two indexes, and the column of the documents that each is over. */
static const struct index {
    const char *table, *column;
} indexes[] = {{"search_name", "title"}, {"search_word", "body"}};

/* Take the document of `uid` out of the indexes, which must be told what they had indexed. */
static enum ropa_status unindex(struct rp_store *st, const char *uid, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    char sql[192];
    for (size_t i = 0; i < 2 && !s; i++) {
        snprintf(
            sql, sizeof sql,
            "INSERT INTO %s (%s, rowid, %s) SELECT 'delete', id, %s FROM search_doc WHERE uid=?1 AND NOT fresh",
            indexes[i].table, indexes[i].table, indexes[i].column, indexes[i].column);
        s = run(st, sql, (const char *[]){uid, NULL}, err);
    }
    return s;
}

enum ropa_status rp_search_lift(struct rp_store *st, const char *uid, struct ropa_err *err) {
    enum ropa_status s = unindex(st, uid, err);
    if (!s)
        s = run(st, "UPDATE search_doc SET fresh = 1 WHERE uid = ?1", (const char *[]){uid, NULL}, err);
    return rp_search_blame(st, s, err);
}

static enum ropa_status put_document(struct rp_store *st, const struct ropa_record *rec, const char *title,
                                     const char *body, struct ropa_err *err) {
    enum ropa_status s = rec->rev > 1 ? unindex(st, rec->uid, err) : ROPA_OK;
    if (!s)
        s = run(
            st,
            "INSERT INTO search_doc (uid, noun, title, body, fresh) VALUES (?1, ?2, ?3, ?4, 1) ON CONFLICT (uid) "
            "DO UPDATE SET title = excluded.title, body = excluded.body, fresh = 1",
            (const char *[]){rec->uid, rec->ent->code, title, body, NULL}, err);
    return s;
}

/* A few at a time: SQLite keeps in memory what a statement changes, until the statement is done. */
static enum ropa_status settle(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s;
    do
        s = run(
            st,
            "UPDATE search_doc SET fresh = 0 WHERE id IN (SELECT id FROM search_doc WHERE fresh LIMIT 250)",
            (const char *[]){NULL}, err);
    while (!s && sqlite3_changes(st->db.h));
    return s;
}

/* In one statement each: an index writes a segment at the end of one, and merging thousands takes seconds. */
enum ropa_status rp_search_finish(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    char sql[160];
    for (size_t i = 0; i < 2 && !s; i++) {
        snprintf(sql, sizeof sql,
                 "INSERT INTO %s (rowid, %s) SELECT id, %s FROM search_doc WHERE fresh ORDER BY id",
                 indexes[i].table, indexes[i].column, indexes[i].column);
        s = run(st, sql, (const char *[]){NULL}, err);
    }
    if (!s)
        s = settle(st, err);
    return rp_search_blame(st, s, err);
}

enum ropa_status rp_search_put(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    const char *title = rec->slots[rec->ent->title].value;
    char *body = document_of(st, rec), *key = ropa_text_fold(title ? title : "");
    enum ropa_status s =
        body && key ? put_document(st, rec, key, body, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(body);
    free(key);
    return rp_search_blame(st, s, err);
}

enum ropa_status rp_search_drop(struct rp_store *st, const char *uid, struct ropa_err *err) {
    enum ropa_status s = unindex(st, uid, err);
    if (!s)
        s = run(st, "DELETE FROM search_doc WHERE uid=?1", (const char *[]){uid, NULL}, err);
    return rp_search_blame(st, s, err);
}

/* ---- looking for it ---- */

/* Folding changes no Thai consonant: a label that lacks one of `key` can't hold it, and needn't be folded to tell. */
static bool has_consonants(const char *label, const char *key) {
    bool has = true;
    for (const unsigned char *k = (const unsigned char *)key; *k && has; k++)
        if (k[0] == 0xE0 && k[1] == 0xB8 && k[2] >= 0x81 && k[2] <= 0xAE) /* U+0E01 to U+0E2E */
            has = strstr(label, (const char[]){(char)k[0], (char)k[1], (char)k[2], '\0'}) != NULL;
    return has;
}

struct codes {
    char **p; /* as documents hold them: between spaces */
    size_t n, cap;
    bool bad;
};

static void note_code(struct codes *l, const char *code) {
    struct rp_buf b = {0};
    char **more = rp_grow(l->p, l->n, &l->cap, sizeof *more);
    l->p = more ? more : l->p;
    rp_buf_printf(&b, " %s ", code);
    char *between = more ? rp_buf_take(&b) : NULL;
    if (between)
        l->p[l->n++] = between;
    l->bad |= !between;
    rp_buf_free(&b);
}

/* The choices that people call `key`, then those whose label holds it. */
static void codes_named(const char *key, struct codes *l) {
    size_t n_vocabs, length = strlen(key);
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n_vocabs);
    for (size_t v = 0, at = 0; v < n_vocabs; v++, at = 0)
        for (const char *code; !l->bad && (code = rp_alias(vocabs[v], key, &at));)
            note_code(l, code);
    for (size_t v = 0; v < n_vocabs; v++) {
        for (size_t i = 0; i < vocabs[v]->n && !l->bad; i++) {
            const struct ropa_choice *c = &vocabs[v]->choices[i];
            const char *label = c->label.in[ROPA_TH];
            /* folding makes no label longer: one shorter than the words can't hold them */
            bool may = strlen(label) >= length && has_consonants(label, key);
            char *th = may ? ropa_text_fold(label) : NULL;
            if (th && strstr(th, key))
                note_code(l, c->code);
            free(th);
        }
    }
}

struct looking {
    struct rp_store *st;
    rp_search_fn *each;
    void *ctx;
    const char *key;   /* the words, folded */
    const char *typed; /* what was looked for before, and told: as they were typed; "" nothing */
    struct rp_buf pattern;
    struct rp_search_at after; /* behind what it begins */
    unsigned looks;            /* so far */
    bool ended;                /* by who looks */
};

#define FOUND "SELECT d.uid, d.noun, d.id FROM "
#define MORE 4 /* the first parameter of what else a statement is told */

/* Hand over what one statement finds. Parameters: the GLOB pattern, the words, behind which document, and what else it is told. */
static enum ropa_status pass(struct looking *l, const char *sql, const char *const *more, size_t n,
                             struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    struct rp_search_at at = {.look = ++l->looks};
    bool told = at.look < l->after.look; /* on an earlier page */
    sqlite3_stmt *q = l->ended || told ? NULL : rp_db_stmt(&l->st->db, sql, err);
    if (!q)
        return l->ended || told ? ROPA_OK : rp_db_error(&l->st->db, err);
    rp_db_text(q, 1, l->pattern.p);
    rp_db_text(q, 2, l->key);
    sqlite3_bind_int64(q, 3, at.look == l->after.look ? l->after.document : 0);
    for (size_t i = 0; i < n; i++)
        rp_db_text(q, (int)i + MORE, more[i]);
    while (!s && row && !l->ended) {
        s = rp_db_row(&l->st->db, q, &row, err);
        const struct ropa_entity *ent = !s && row ? ropa_entity_find(rp_db_column(q, 1)) : NULL;
        if (ent) {
            at.document = sqlite3_column_int64(q, 2);
            l->ended = !l->each(l->ctx, ent, rp_db_column(q, 0), &at);
        }
    }
    sqlite3_reset(q);
    return s;
}

/*
 * Documents whose column holds the words, from id `above` to `below` (0: no end). Through the trigram index GLOB
 * narrows (its pattern may let too much through) and instr() decides; rowids come in order, so a limit stops early.
 */
static enum ropa_status search_column(struct looking *l, const struct index *ix, bool indexed, long above,
                                      long below, struct ropa_err *err) {
    struct rp_buf sql = {0};
    rp_buf_str(&sql, FOUND);
    if (indexed)
        rp_buf_printf(
            &sql, "%s s CROSS JOIN search_doc d ON d.id = s.rowid WHERE s.%s GLOB ?1 AND s.rowid > %ld AND ",
            ix->table, ix->column, above);
    else
        rp_buf_printf(&sql, "search_doc d WHERE d.id > %ld AND ", above);
    if (below)
        rp_buf_printf(&sql, "d.id <= %ld AND ", below);
    rp_buf_printf(&sql, "d.id > ?3 AND instr(d.%s, ?2)", ix->column);
    if (ix == &indexes[1]) /* the names were told first */
        rp_buf_str(&sql, " AND NOT instr(d.title, ?2)");
    if (*l->typed)
        rp_buf_str(&sql, " AND NOT instr(d.body, ?4)");
    rp_buf_str(&sql, indexed ? " ORDER BY s.rowid" : " ORDER BY d.id");
    enum ropa_status s =
        sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : pass(l, sql.p, &l->typed, *l->typed != 0, err);
    rp_buf_free(&sql);
    return s;
}

/*
 * A word that stands in every record fills the limit from the first documents, read one by one; only what doesn't is
 * worth the posting lists of the index. Words shorter than three characters have no trigram: all documents are read.
 */
static enum ropa_status search_words(struct looking *l, bool indexed, struct ropa_err *err) {
    if (!indexed)
        return search_column(l, &indexes[1], false, 0, 0, err);
    enum ropa_status s = search_column(l, &indexes[1], false, 0, READ_FIRST, err);
    return s ? s : search_column(l, &indexes[1], true, READ_FIRST, 0, err);
}

static const char not_the_words[] = " AND NOT instr(d.title, ?2) AND NOT instr(d.body, ?2)";

/* Documents with one of the choices, but not with the words themselves, nor with a choice looked for before. */
static enum ropa_status search_choice(struct looking *l, char *const *codes, size_t i, struct ropa_err *err) {
    struct rp_buf sql = {0};
    const char *more[CODES_ALONE + 1];
    memcpy(more, codes, (i + 1) * sizeof *more);
    more[i + 1] = l->typed;
    rp_buf_printf(&sql,
                  FOUND
                  "search_word s CROSS JOIN search_doc d ON d.id = s.rowid WHERE d.id > ?3 AND s.body GLOB "
                  "'*' || ?%zu || '*' AND instr(d.body, ?%zu)%s",
                  i + MORE, i + MORE, not_the_words);
    for (size_t k = 0; k < i; k++)
        rp_buf_printf(&sql, " AND NOT instr(d.body, ?%zu)", k + MORE);
    if (*l->typed)
        rp_buf_printf(&sql, " AND NOT instr(d.body, ?%zu)", i + 1 + MORE);
    rp_buf_str(&sql, " ORDER BY s.rowid");
    enum ropa_status s =
        sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : pass(l, sql.p, more, i + 1 + (*l->typed != 0), err);
    rp_buf_free(&sql);
    return s;
}

/* Documents with any of the other choices: words that so many labels hold say little, so all are read once. */
static enum ropa_status search_other_choices(struct looking *l, const struct codes *codes,
                                             struct ropa_err *err) {
    struct rp_buf sql = {0};
    const char **more = calloc(codes->n + 1, sizeof *more);
    if (!more)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    memcpy(more, codes->p, codes->n * sizeof *more);
    more[codes->n] = l->typed;
    rp_buf_str(&sql, FOUND "search_doc d WHERE d.id > ?3 AND (");
    for (size_t k = CODES_ALONE; k < codes->n; k++)
        rp_buf_printf(&sql, "%sinstr(d.body, ?%zu)", k > CODES_ALONE ? " OR " : "", k + MORE);
    rp_buf_printf(&sql, ")%s", not_the_words);
    for (size_t k = 0; k < CODES_ALONE; k++)
        rp_buf_printf(&sql, " AND NOT instr(d.body, ?%zu)", k + MORE);
    if (*l->typed)
        rp_buf_printf(&sql, " AND NOT instr(d.body, ?%zu)", codes->n + MORE);
    rp_buf_str(&sql, " ORDER BY d.id");
    enum ropa_status s =
        sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : pass(l, sql.p, more, codes->n + (*l->typed != 0), err);
    rp_buf_free(&sql);
    free(more);
    return s;
}

static enum ropa_status search_choices(struct looking *l, struct ropa_err *err) {
    struct codes codes = {0};
    if (!l->ended)
        codes_named(l->key, &codes);
    enum ropa_status s = codes.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    for (size_t i = 0; i < codes.n && i < CODES_ALONE && !s; i++)
        s = search_choice(l, codes.p, i, err);
    if (!s && codes.n > CODES_ALONE)
        s = search_other_choices(l, &codes, err);
    while (codes.n)
        free(codes.p[--codes.n]);
    free(codes.p);
    return s;
}

/* ---- the pattern ---- */

/* Where character `i` of `key` begins. */
static const char *character(const char *key, size_t i) {
    while (i--)
        do
            key++;
        while (((unsigned char)*key & 0xC0) == 0x80);
    return key;
}

/* The first of three characters with a digit or Latin letter among them: in Thai text the rare ones. */
static size_t rare_run(const char *key, size_t length) {
    for (size_t i = 0; i + 3 <= length; i++)
        if (strpbrk(character(key, i), "0123456789abcdefghijklmnopqrstuvwxyz") == character(key, i))
            return i;
    return length;
}

/*
 * What GLOB looks for: runs of three characters in their order, "*...*...*". Every trigram costs a posting list as
 * long as the word is common, so three must do: the first, the last and a rare one.
 */
static void add_pattern(struct rp_buf *b, const char *key) {
    size_t length = ropa_text_length(key), runs[3] = {0}, n = 0;
    if (length < 6) {
        rp_buf_printf(b, "*%s*", key);
        return;
    }
    size_t rare = rare_run(key, length), last = length - 3;
    runs[n++] = 0;
    if (rare >= 3 && rare + 3 <= last)
        runs[n++] = rare;
    runs[n++] = last;
    for (size_t i = 0; i < n; i++) {
        const char *from = character(key, runs[i]);
        rp_buf_printf(b, "*%.*s", (int)(character(from, 3) - from), from);
    }
    rp_buf_char(b, '*');
}

/* The pattern of `key`, its own * ? [ standing for any character: whether they are there instr() tells. */
static void add_words(struct rp_buf *b, const char *key) {
    char *plain = strdup(key);
    for (char *p = plain; p && (p = strpbrk(p, "*?[")); p++)
        *p = '?';
    if (plain)
        add_pattern(b, plain);
    b->bad |= !plain;
    free(plain);
}

/* One spelling of the words: in names, then elsewhere. */
static enum ropa_status search_spelling(struct looking *l, const char *key, struct ropa_err *err) {
    bool indexed = ropa_text_length(key) >= 3;
    l->key = key;
    rp_buf_clear(&l->pattern);
    add_words(&l->pattern, key);
    if (l->pattern.bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = search_column(l, &indexes[0], indexed, 0, 0, err);
    return s ? s : search_words(l, indexed, err);
}

enum ropa_status rp_search(struct rp_store *st, const char *text, struct rp_search_at after,
                           rp_search_fn *each, void *ctx, struct ropa_err *err) {
    char *key = ropa_text_fold(text), *spelt = key ? rp_search_spelt(text) : NULL;
    struct looking l = {.st = st, .each = each, .ctx = ctx, .typed = "", .after = after};
    enum ropa_status s = spelt ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && *key)
        s = search_spelling(&l, key, err);
    if (!s && *key && strcmp(key, spelt) != 0) {
        l.typed = key;
        s = search_spelling(&l, spelt, err);
    }
    if (!s && *key && ropa_text_length(key) >= 3)
        s = search_choices(&l, err);
    rp_buf_free(&l.pattern);
    free(spelt);
    free(key);
    return rp_search_blame(st, s, err);
}
