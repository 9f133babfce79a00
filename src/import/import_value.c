/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Values of foreign files: more lenient than the form where nothing is lost by it. */
#include "base/calendar.h"
#include "base/err.h"
#include "import/import.h"
#include "model/alias.h"
#include "model/set.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool rp_import_is_value_error(enum ropa_status s) {
    return (s >= ROPA_E_UTF8 && s <= ROPA_E_REASON) || s == ROPA_E_AMBIGUOUS || s == ROPA_E_NO_NAME ||
           s == ROPA_E_NOT_FOUND || s == ROPA_E_USAGE;
}

/* ---- not applicable ---- */

/* What follows "na:" or "ไม่เกี่ยวข้อง:"; NULL when `text` doesn't begin so. */
static const char *reason_in(const char *text) {
    static const char *const marks[] = {"na:", "NA:", "ไม่เกี่ยวข้อง:", "Not applicable:"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (!strncmp(text, marks[i], strlen(marks[i])))
            return text + strlen(marks[i]);
    return NULL;
}

bool rp_import_is_na(const char *text) {
    return reason_in(text) != NULL;
}

bool rp_import_is_open(const char *text, bool *bad) {
    static const char *const dashes[] = {"-", "--", "–", "—"};
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++)
        if (!strcmp(text, dashes[i]))
            return true;
    return strlen(text) <= RP_WORD_SHORT &&
           rp_word_among(text,
                         (const char *const[]){"ไม่ระบุ", "ยังไม่ระบุ", "ไม่มีส่วนนี้", "n/a", "not stated",
                                               "none of these", NULL},
                         bad);
}

bool rp_import_is_zero(const char *text) {
    static const char *const zeros[] = {"0", "๐", "0.0", "0.00"};
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
        if (!strcmp(text, zeros[i]))
            return true;
    return false;
}

char *rp_import_none_reason(const struct rp_import *imp, const char *said) {
    const char *slash = strrchr(imp->name, '/');
    struct rp_buf b = {0};
    char *plain = said ? rp_word_plain(said) : NULL;
    bool bad = said && !plain, word = plain && (rp_import_is_zero(plain) || rp_word_is_none(plain, &bad));
    const char *words = word || !plain ? "ไม่มี" : strchr(plain, '(') ? said : plain; /* brackets stay a pair */
    rp_buf_printf(&b, "na: %s (จากไฟล์ %s)", words, slash ? slash + 1 : imp->name);
    b.bad |= bad;
    free(plain);
    return rp_buf_take(&b);
}

/* "ไม่มี" is no word of a list and nobody's name: it says that there is none. */
static bool says_none(struct rp_import *imp, const struct ropa_field *f, const char *text, bool *bad) {
    char *value = NULL;
    bool list = f->kind == ROPA_SET || f->kind == ROPA_CHOICE;
    if (!list && f->kind != ROPA_REF && f->kind != ROPA_REFS)
        return false;
    if (!rp_import_is_zero(text) && !(list ? rp_word_is_none(text, bad) : rp_word_names_none(text, bad)))
        return false;
    bool word = list && ropa_value_parse(f, text, imp->reg->view, &value, NULL) == ROPA_OK && value &&
                value[0] != '+';
    free(value);
    return !word;
}

/* ---- words of vocabularies ---- */

/*
 * "soft file/hard copy", "ชื่อ โทรศัพท์": what the column's own heading lists so, and Thai lists by blanks; each part is a word of the
 * list, or it isn't one. As a list between semicolons, owned; NULL: it is none.
 */
static char *apart(const struct rp_import *imp, const struct ropa_field *f, const char *text) {
    static const char marks[] = {'/', ' '};
    char *all = NULL;
    for (size_t i = 0; i < sizeof marks && !all; i++) {
        char *value = NULL;
        all = f->kind == ROPA_SET && strchr(text, marks[i]) ? rp_strdup(text) : NULL;
        for (char *p = all; p && (p = strchr(p, marks[i]));)
            *p = ';';
        bool good = all && !ropa_value_parse(f, all, imp->reg->view, &value, NULL);
        free(value);
        if (!good) {
            free(all);
            all = NULL;
        }
    }
    return all;
}

/* The item as a code, or as the office's own term where it is unknown. */
static enum ropa_status read_item(struct rp_import *imp, const struct ropa_entity *ent,
                                  const struct ropa_field *f, const char *word, struct rp_buf *codes,
                                  struct ropa_err *err) {
    struct rp_buf own = {0};
    char *value = NULL;
    word = rp_map_answer(imp->answers, ent, (size_t)(f - ent->fields), word);
    enum ropa_status s = ropa_value_parse(f, word, imp->reg->view, &value, err);
    char *parts = s == ROPA_E_CHOICE ? apart(imp, f, word) : NULL;
    bool comma = f->kind == ROPA_SET && strchr(word, ','); /* it would part the word again */
    if (parts) {
        s = ropa_value_parse(f, parts, imp->reg->view, &value, err);
    } else if (s == ROPA_E_CHOICE && f->vocab->open && !imp->refuse && word[0] != '+' &&
               !rp_word_is_tick(word)) {
        rp_buf_char(&own, '+');
        rp_buf_str(&own, word);
        s = own.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
            : comma ? ROPA_OK
                    : ropa_value_parse(f, own.p, imp->reg->view, &value, err);
        if (!s && comma)
            rp_set_add(codes, own.p);
    }
    if (!s && value && f->kind == ROPA_SET) {
        const char *pos = value;
        for (rp_buf_clear(&own); rp_set_next(&pos, &own);)
            rp_set_add(codes, own.p);
        codes->bad |= own.bad;
    } else if (!s && value) {
        rp_buf_str(codes, value);
    }
    rp_buf_free(&own);
    free(parts);
    free(value);
    return s;
}

/* "1. ", "2) ", "(3) ": what numbers an item of a list; its length, 0 none. */
static size_t number_length(const char *word) {
    size_t open = word[0] == '(', digits = strspn(word + open, "0123456789"), n = open + digits;
    bool ends = digits && digits < 3 && (word[n] == ')' || (!open && word[n] == '.'));
    size_t blank = ends ? strspn(word + n + 1, " ") : 0;
    return blank && word[n + 1 + blank] ? n + 1 + blank : 0;
}

/* "- ชื่อ", "1. ชื่อ": a sign or a number before an item is how the list was laid out. */
static const char *behind_bullet(const char *word) {
    static const char *const bullets[] = {"- ", "• ", "* ", "– "};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (!strncmp(word, bullets[i], strlen(bullets[i])))
            return word + strlen(bullets[i]);
    return word + number_length(word);
}

/* Whether `text` begins with a line that is one word of the list, semicolons and all. */
static bool is_one_word(struct rp_import *imp, const struct ropa_field *f, const char *text) {
    size_t n = strcspn(text, "\n\r");
    bool may = n <= RP_WORD_LONGEST && memchr(text, ';', n);
    char *line = may ? strndup(text, n) : NULL, *value = NULL;
    bool one = line && !ropa_value_parse(f, line, imp->reg->view, &value, NULL);
    free(line);
    free(value);
    return one;
}

/* Where the item ends: a comma in brackets is of the item, "ชื่อ (ไทย, อังกฤษ)". */
static size_t item_length(const char *text, const char *ends) {
    size_t n = strcspn(text, ends), close;
    for (const char *open = text; strcmp(ends, ",") == 0 && (open = strchr(open, '(')); open += close) {
        close = strcspn(open, ")");
        if ((size_t)(open - text) > n || !open[close])
            break;
        if ((size_t)(open - text) + close > n)
            n = (size_t)(open - text) + close + strcspn(open + close, ends);
    }
    return n;
}

/* The words of a list that isn't understood as a whole: on lines or between semicolons, failing those commas. */
static enum ropa_status read_items(struct rp_import *imp, const struct ropa_entity *ent,
                                   const struct ropa_field *f, const char *text, struct rp_buf *codes,
                                   struct ropa_err *err) {
    const char *ends = rp_word_ends(text);
    enum ropa_status s = ROPA_OK;
    while (*text && !s) {
        size_t n = item_length(text, is_one_word(imp, f, text) ? "\n\r" : ends);
        char *piece = strndup(text, n), *word = piece ? rp_word_trim(piece) : NULL;
        if (!word)
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        else if (*word && !rp_import_is_open(word, &codes->bad))
            s = read_item(imp, ent, f, behind_bullet(word), codes, err);
        free(piece);
        free(word);
        text += n + (text[n] != '\0');
    }
    return s;
}

/* Whether somebody told what a word of `f` means: then a list is read item by item. */
static bool is_answered(const struct rp_import *imp, const struct ropa_entity *ent,
                        const struct ropa_field *f, const char *text) {
    const char *ends = rp_word_ends(text);
    bool is = false;
    for (; imp->answers && *text && !is; text += *text != '\0') {
        size_t n = strcspn(text, ends);
        char *piece = strndup(text, n), *word = piece ? rp_word_trim(piece) : NULL;
        is = word && rp_map_answer(imp->answers, ent, (size_t)(f - ent->fields), word) != word;
        free(piece);
        free(word);
        text += n;
    }
    return is;
}

/* What people call a choice wherever they write, "ผู้ควบคุมข้อมูลส่วนบุคคล": its code; NULL: none. */
static const char *called(const struct ropa_field *f, const char *text, bool *bad) {
    char *key = ropa_text_fold(text);
    const char *code = key && f->kind == ROPA_CHOICE ? rp_alias_read(f->vocab, key) : NULL;
    *bad |= !key;
    free(key);
    return code;
}

/* `text` as canonical codes of `f` into `out`. */
static enum ropa_status read_words(struct rp_import *imp, const struct ropa_entity *ent,
                                   const struct ropa_field *f, const char *text, struct rp_buf *out,
                                   struct ropa_err *err) {
    char *value = NULL;
    struct rp_buf codes = {0};
    bool told = is_answered(imp, ent, f, text);
    enum ropa_status s = told ? ROPA_E_CHOICE : ropa_value_parse(f, text, imp->reg->view, &value, err);
    char *parts = s == ROPA_E_CHOICE && !told ? apart(imp, f, text) : NULL;
    const char *code = s == ROPA_E_CHOICE && !told ? called(f, text, &out->bad) : NULL;
    if (code) {
        s = (value = rp_strdup(code)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    } else if (parts) {
        s = ropa_value_parse(f, parts, imp->reg->view, &value, err);
    } else if (s == ROPA_E_CHOICE && (told || (f->vocab->open && !imp->refuse))) {
        s = f->kind == ROPA_SET ? read_items(imp, ent, f, text, &codes, err)
                                : read_item(imp, ent, f, text, &codes, err);
        if (!s && f->kind == ROPA_SET && codes.n) { /* in the vocabulary's order, each once */
            rp_buf_char(&codes, ']');
            s = codes.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                          : ropa_value_parse(f, codes.p, imp->reg->view, &value, err);
        } else if (!s) {
            rp_buf_str(out, codes.p);
        }
    }
    if (!s)
        rp_buf_str(out, value);
    if (codes.bad || out->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    free(parts);
    free(value);
    rp_buf_free(&codes);
    return s;
}

/* The same word stands in thousands of lines: it is read once. What it was read as, NULL where it wasn't yet; `key` is for keeping it. */
static const char *read_before(const struct rp_import *imp, const struct ropa_record *rec, size_t f,
                               const char *text, struct rp_buf *key) {
    rp_buf_str(key, rec->ent->code);
    rp_buf_char(key, '.');
    rp_buf_str(key, rec->ent->fields[f].code);
    rp_buf_char(key, '\x1f');
    rp_buf_str(key, text);
    return key->bad ? NULL : rp_memo_get(&imp->words, key->p);
}

static enum ropa_status put_words(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                  struct ropa_err *err) {
    struct rp_buf key = {0}, value = {0};
    const char *known = read_before(imp, rec, f, text, &key);
    enum ropa_status s = ROPA_OK;
    if (!known) {
        s = read_words(imp, rec->ent, &rec->ent->fields[f], text, &value, err);
        if (!s && !key.bad)
            rp_memo_put(&imp->words, key.p, value.p ? value.p : "");
        known = value.p ? value.p : "";
    }
    if (!s) {
        ropa_record_clear(rec, f);
        if (*known && !rp_record_put(rec, f, known))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_buf_free(&key);
    rp_buf_free(&value);
    return s;
}

/* Whether it is a word of a list that was read before: then it isn't one that says that there is none. */
static bool is_read(const struct rp_import *imp, const struct ropa_record *rec, size_t f, const char *text) {
    enum ropa_kind kind = rec->ent->fields[f].kind;
    struct rp_buf key = {0};
    bool is = (kind == ROPA_SET || kind == ROPA_CHOICE) && read_before(imp, rec, f, text, &key);
    rp_buf_free(&key);
    return is;
}

void rp_import_note_word(struct rp_import *imp, const struct ropa_field *f, const char *path,
                         const char *word, bool kept) {
    const struct ropa_view *view = imp->reg->view;
    if (rp_account_word_again(imp->account, path, word) ||
        (kept && view->is_term && view->is_term(view->ctx, f->vocab, word)))
        return;
    const struct ropa_choice *near = rp_word_nearest(f->vocab, word, &imp->account->bad);
    rp_account_word(imp->account, path, word, near ? near->code : NULL, kept);
}

/* ---- references ---- */

static enum ropa_status add_ref(struct rp_import *imp, struct ropa_record *rec, const struct ropa_entity *of,
                                const char *text, struct rp_buf *set, struct ropa_err *err) {
    char uid[37], *word = rp_word_trim(text);
    enum ropa_status s = word ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && *word) {
        s = rp_import_ref(imp, of, word, rec, NULL, NULL, uid, err);
        if (!s && !(set->p && strstr(set->p, uid)))
            rp_set_add(set, uid);
    }
    free(word);
    return s;
}

static enum ropa_status put_refs(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                 struct ropa_err *err) {
    const struct ropa_entity *of = rec->ent->fields[f].of;
    struct rp_buf set = {0}, item = {0};
    enum ropa_status s = ROPA_OK;
    if (text[0] == '[' && text[1] == '"') {
        while (!s && rp_set_next(&text, &item))
            s = add_ref(imp, rec, of, item.p, &set, err);
    } else {
        while (*text && !s) {
            size_t n = strcspn(text, ";\n\r");
            rp_buf_clear(&item);
            rp_buf_add(&item, text, n);
            s = item.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : add_ref(imp, rec, of, item.p, &set, err);
            text += n + (text[n] != '\0');
        }
    }
    bool bad = item.bad || set.bad;
    if (s && err)
        err->label = rec->ent->fields[f].label;
    char *value = rp_set_close(&set);
    ropa_record_clear(rec, f);
    if (!s && (bad || set.bad || !rp_record_put(rec, f, value)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    free(value);
    rp_buf_free(&item);
    return s;
}

size_t rp_import_text_before(const struct ropa_entity *ent, size_t f) {
    for (size_t i = 0; i < ent->n_fields; i++)
        if (ent->fields[i].was && !strcmp(ent->fields[i].was, ent->fields[f].code))
            return i;
    return ROPA_NO_FIELD;
}

static enum ropa_status put_ref(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                struct ropa_err *err) {
    char uid[37];
    size_t before = rp_import_text_before(rec->ent, f);
    if (before != ROPA_NO_FIELD &&
        rp_import_find(imp, rec->ent->fields[f].of, text, uid, NULL) == ROPA_E_NOT_FOUND) {
        if (rec->ent == imp->ent && imp->mask.own)
            imp->mask.own[before] = true;
        return ropa_record_parse(rec, before, text, imp->reg->view, err);
    }
    enum ropa_status s = rp_import_ref(imp, rec->ent->fields[f].of, text, rec, NULL, NULL, uid, err);
    if (s && err)
        err->label = rec->ent->fields[f].label;
    ropa_record_clear(rec, f);
    if (!s && !rp_record_put(rec, f, uid))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return s;
}

/* ---- dates ---- */

/* A spreadsheet's day number, with its time or without: 45016, 45016.5, and 243348 where the sheet counts Buddhist years. */
static bool day_of_serial(const char *text, char iso[11]) {
    size_t n = strspn(text, "0123456789");
    if ((n != 5 && n != 6) ||
        (text[n] && (text[n] != '.' || strspn(text + n + 1, "0123456789") != strlen(text + n + 1))))
        return false;
    ropa_date_add_days("1899-12-30", (int)strtol(text, NULL, 10), iso);
    return n == 5 || ropa_date_parse(iso, NULL, iso, NULL) == ROPA_OK;
}

/* The day of a time stamp: "2026-05-08 00:45:21". */
static bool day_of_time(const char *text, const char *today, char iso[11]) {
    int64_t at;
    bool stamp = strchr(text, ':') && !ropa_time_parse(text, today, &at, NULL);
    if (stamp)
        ropa_date_of_time(at, iso);
    return stamp;
}

/* A date, or what a spreadsheet makes of one where it was saved as what the cell holds. */
static enum ropa_status put_date(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                 struct ropa_err *err) {
    char iso[11];
    if (day_of_serial(text, iso) || day_of_time(text, imp->reg->view->today, iso))
        text = iso;
    return ropa_record_parse(rec, f, text, imp->reg->view, err);
}

/* "2023", "2023.0": a year of the Common Era, as no year of the Buddhist era that an office counts by is so low. */
static bool is_common_year(const char *text) {
    size_t n = strspn(text, "0123456789");
    long year = n == 4 ? strtol(text, NULL, 10) : 0;
    return year >= RP_FIRST_YEAR && year <= RP_LAST_YEAR && (!text[n] || !strcmp(text + n, ".0"));
}

/* "12000.0": how a program that knows only such numbers writes a whole one. */
static enum ropa_status put_int(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                struct ropa_err *err) {
    const char *dot = strchr(text, '.');
    struct rp_buf year = {0};
    if (!imp->own && rec->ent->fields[f].flags & ROPA_YEAR && is_common_year(text)) {
        rp_buf_printf(&year, "%ld", strtol(text, NULL, 10) + RP_BUDDHIST);
        enum ropa_status s = year.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                                      : ropa_record_parse(rec, f, year.p, imp->reg->view, err);
        rp_buf_free(&year);
        return s;
    }
    char *whole = dot && dot[1] && dot[1 + strspn(dot + 1, "0")] == '\0' ? strndup(text, (size_t)(dot - text))
                                                                         : rp_strdup(text);
    enum ropa_status s =
        whole ? ropa_record_parse(rec, f, whole, imp->reg->view, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(whole);
    return s;
}

/* Line breaks in what is one line are mostly how the cell was laid out; that they were joined is said in the account. */
static enum ropa_status put_line(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                 struct ropa_err *err) {
    char *lines = ropa_text_lines(text), *line = lines ? rp_word_trim(lines) : NULL;
    for (char *p = line; p && *p; p++)
        if (*p == '\n' || *p == '\t')
            *p = ' ';
    enum ropa_status s =
        line ? ropa_record_parse(rec, f, line, imp->reg->view, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(line);
    free(lines);
    return s;
}

bool rp_import_is_joined(const struct ropa_field *f, const char *text) {
    if (f->kind != ROPA_TEXT)
        return false;
    char *lines = ropa_text_lines(text), *line = lines ? rp_word_trim(lines) : NULL;
    bool joined = line && strchr(line, '\n');
    free(line);
    free(lines);
    return joined;
}

enum ropa_status rp_import_value(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                 struct ropa_err *err) {
    const struct ropa_field *field = &rec->ent->fields[f];
    const char *reason = reason_in(text);
    if (reason && field->flags & ROPA_NA_ALLOWED)
        return ropa_record_set_na(rec, f, reason, err);
    bool bad = false, none = !is_read(imp, rec, f, text) && says_none(imp, field, text, &bad);
    char *why = none ? rp_import_none_reason(imp, text) : NULL;
    if (bad || (none && !why))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (none) {
        enum ropa_status s = ropa_record_set_na(rec, f, why + strlen("na: "), err);
        free(why);
        return s;
    }
    switch (field->kind) {
    case ROPA_CHOICE:
    case ROPA_SET:
        return put_words(imp, rec, f, text, err); /* a subset is held to its set when that is settled */
    case ROPA_REF:
        return put_ref(imp, rec, f, text, err);
    case ROPA_REFS:
        return put_refs(imp, rec, f, text, err);
    case ROPA_DATE:
        return put_date(imp, rec, f, text, err);
    case ROPA_INT:
        return put_int(imp, rec, f, text, err);
    case ROPA_TEXT:
        return put_line(imp, rec, f, text, err);
    default:
        return ropa_record_parse(rec, f, text, imp->reg->view, err);
    }
}
