/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Cards of other people: labels one below the other, what each says beside it, several of them on a sheet or a sheet each. They are read as
 * the table that they come to, a column a label, a line what stands under one until a label comes again: that begins the next record
 * where it is named, and another row of this one where it isn't, as in any table.
 */
#include "base/err.h"
#include "exchange/table/heading.h"
#include "import/import_table.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum {
    LOOKED_AT = 80 /* rows */,
    ENOUGH = 4 /* labels with a value that make it cards */,
    ACROSS = 3 /* labels side by side that make it a table */,
    LABEL_MOST = 200 /* bytes */,
    LABELS_MOST = 500 /* of a sheet: others are no labels of cards */,
    LINES_MOST = 200 /* of one label */,
    STRAY = 16 /* cells of a line that are under no label */,
    COLUMNS_LOOKED = 16,
};

/* A cell of the line at hand, and where it stands. */
struct pair {
    size_t column, line; /* of the table that it comes to; column n_labels: under no label */
    char *text;
    struct rp_import_at at;
    bool error;
};

struct rp_pairs {
    struct rp_import_table *t;
    const struct rp_import_rows *under; /* the sheet as it is */
    struct rp_import_rows rows;         /* the table that it comes to */
    struct rp_memo kinds;               /* of texts: one of the letters below */
    struct rp_memo known; /* headings of the forms in circulation, as rp_import_heading_key() says them */
    char **labels;        /* in the order in which they come first */
    size_t n_labels, cap_labels;
    size_t label_at, value_at; /* columns in which labels and values stand most often */
    bool beside
        [COLUMNS_LOOKED]; /* columns in which labels stand; a word elsewhere that may be one is what somebody said */
    bool looked;          /* that is known */
    /* the walk at hand */
    struct pair *got;
    size_t n, cap, lines;
    size_t current;                      /* the label that goes on below; n_labels: none */
    size_t under_label[LABELS_MOST + 1]; /* cells, by column; the last: those under none */
    rp_import_row_fn *each;
    void *ctx;
    long number;
    bool more, bad;
};

enum { TITLE = 't', LABEL = 'l', OTHER = 'o' };

/* ---- what is a label ---- */

/* "A1 ", "2. ", "(3) ": what a line is called before its label; its length, 0 none. */
static size_t code_length(const char *text) {
    size_t n = strspn(text, "(");
    n += text[n] >= 'A' && text[n] <= 'Z';
    size_t digits = strspn(text + n, "0123456789"), end = n + digits;
    end += strspn(text + end, "0123456789.)");
    size_t blank = strspn(text + end, " \t");
    return digits && digits < 3 && blank ? end + blank : 0;
}

/* Without its code, the blanks around it and the colon behind it. Owned. */
static char *label_of(const char *text, size_t n) {
    char *cut = strndup(text, n), *whole = cut ? rp_word_trim(cut) : NULL,
         *label = whole ? rp_strdup(whole + code_length(whole)) : NULL;
    size_t end = label ? strlen(label) : 0;
    while (end && strchr(": \t", label[end - 1]))
        label[--end] = '\0';
    free(cut);
    free(whole);
    return label;
}

static char kind_of(struct rp_pairs *p, const char *label) {
    const struct ropa_entity *ent = p->t->imp->ent;
    struct ropa_place place = {0};
    bool *bad = &p->bad, said = !p->t->map && rp_heading_is_said(label, bad), nothing;
    const struct rp_map_column *map = p->t->map ? rp_map_find(p->t->map, label, bad) : NULL;
    if (map)
        return rp_place_is(&map->place, ent->title) ? TITLE : LABEL;
    if (!rp_heading_find(ent, label, &place, bad) && said)
        rp_heading_said(ent, label, &place, &nothing);
    char *key = rp_import_heading_key(label);
    const char *form = key ? rp_memo_get(&p->known, key) : NULL;
    bool title = rp_place_is(&place, ent->title) || (form && *form == TITLE);
    *bad |= !key;
    free(key);
    return title ? TITLE : place.root || said || form ? LABEL : OTHER;
}

static char kind(struct rp_pairs *p, const char *label) {
    const char *known = rp_memo_get(&p->kinds, label);
    char is = known ? *known : *label && strlen(label) < LABEL_MOST ? kind_of(p, label) : OTHER;
    p->bad |= !known && !rp_memo_put(&p->kinds, label, (char[]){is, '\0'});
    return is;
}

/* The headings of the forms in circulation, whose words cards are made with. */
static enum ropa_status learn_forms(struct rp_pairs *p, struct ropa_err *err) {
    static const char *const names[] = {"card", "combined34"};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < sizeof names / sizeof *names && !s; i++) {
        struct rp_layout *l = NULL;
        s = rp_import_load_layout(p->t->imp, names[i], &l, err);
        for (size_t c = 0; !s && p->t->imp->ent == l->ent && c < 2 * l->sheets[0].n_columns; c++) {
            const struct rp_layout_column *column = &l->sheets[0].columns[c / 2];
            char *key = rp_import_heading_key(column->heads[column->n_heads - 1].in[c % 2]);
            bool title = !column->path.view && rp_place_is(&column->path.place, l->ent->title);
            p->bad |= !key || !rp_memo_put(&p->known, key, (char[]){title ? TITLE : LABEL, '\0'});
            free(key);
        }
        rp_layout_free(l);
    }
    return s;
}

/* ---- a row of the sheet ---- */

/* Whether nothing but that stands in the cell. */
static bool is_code(const char *text) {
    size_t n = strspn(text, "ABCDEFGHIJabcdefghij0123456789.()- ");
    return !text[n] && n <= 6;
}

static bool is_blank(const char *text) {
    return text[strspn(text, " \t\r\n")] == '\0';
}

static size_t next_filled(const struct rp_import_row *row, size_t from) {
    while (from < row->n && is_blank(row->cells[from]))
        from++;
    return from;
}

/* What the cell in that column is, its label without the colon in *label (owned). */
static char cell_kind(struct rp_pairs *p, const struct rp_import_row *row, size_t column, char **label) {
    const char *text = row->cells[column];
    *label = label_of(text, strlen(text));
    p->bad |= !*label;
    bool may = *label && column < COLUMNS_LOOKED && (!p->looked || p->beside[column]);
    return may ? kind(p, *label) : OTHER;
}

/* "A แบบฟอร์มและที่มา", "ส่วนที่ 2": what lines stand under. */
static bool is_caption(const char *text) {
    static const char *const words[] = {"ส่วนที่", "ส่วน ", "หมวด", "ตอนที่", "Part ", "Section "};
    bool is = text[0] >= 'A' && text[0] <= 'Z' && strchr(" .)", text[1]);
    for (size_t i = 0; i < sizeof words / sizeof *words && !is; i++)
        is = !strncmp(text, words[i], strlen(words[i]));
    return is || code_length(text);
}

/* A label at column `label_at` of a row, NULL none, and what it says, at column `at`; "" nothing. */
typedef void pair_fn(void *ctx, const char *label, const struct rp_import_row *row, size_t label_at,
                     size_t at, const char *text);

/* "label: value": what follows a label in its own cell, and that (owned); NULL: nothing. */
static const char *said_in(struct rp_pairs *p, const char *text, char **lead) {
    const char *colon = strchr(text, ':');
    *lead = colon && !is_blank(colon + 1) ? label_of(text, (size_t)(colon - text)) : NULL;
    p->bad |= colon && !is_blank(colon + 1) && !*lead;
    return *lead && kind(p, *lead) != OTHER ? colon + 1 : NULL;
}

/*
 * The pairs of a row, each a label and the cell beside it, or "label: value" in one cell; where it is known in which column labels stand, a cell
 * there is one, whatever it says. What belongs to none is told with label NULL, as is a value alone, which goes on with the label above.
 */
static void each_pair(struct rp_pairs *p, const struct rp_import_row *row, pair_fn *each, void *ctx) {
    for (size_t i = next_filled(row, 0), to; i < row->n; i = next_filled(row, to)) {
        char *label, *beside = NULL, *lead = NULL;
        const char *text = row->cells[i], *said = said_in(p, text, &lead);
        size_t next = next_filled(row, i + 1);
        char is = cell_kind(p, row, i, &label);
        bool here = p->looked && i == p->label_at && strlen(text) < LABEL_MOST;
        to = i + 1;
        if (said) {
            each(ctx, lead, row, i, i, said);
        } else if (is != OTHER || (here && (next < row->n || is_caption(text)))) {
            bool valued = next < row->n && cell_kind(p, row, next, &beside) == OTHER;
            if (label && (is != OTHER || !is_code(text)))
                each(ctx, label, row, i, valued ? next : row->n, valued ? row->cells[next] : "");
            to = valued && (is != OTHER || !is_code(text)) ? next + 1 : to;
        } else if (next < row->n ? !is_code(text) : !is_caption(text)) {
            each(ctx, NULL, row, i, i, text);
        }
        free(label);
        free(beside);
        free(lead);
    }
}

/* ---- whether they are cards ---- */

struct looking {
    struct rp_pairs *p;
    struct rp_memo met; /* labels with a value */
    size_t looked, title, across;
    size_t labels[COLUMNS_LOOKED], values[COLUMNS_LOOKED]; /* how many stand in each column */
    size_t beside; /* labels of the row that say nothing, as headings do */
};

/* The label without the number that it ends with: those of "กิจกรรมที่ 1" and "กิจกรรมที่ ๒" are one, as names of a column are. */
static size_t unnumbered(const char *label) {
    size_t n = strlen(label);
    for (size_t k = 1; n && k;) {
        const unsigned char *p = (const unsigned char *)label + n;
        bool thai = n > 2 && p[-3] == 0xE0 && p[-2] == 0xB9 && p[-1] >= 0x90 && p[-1] <= 0x99;
        k = thai ? 3 : p[-1] >= '0' && p[-1] <= '9';
        n -= k;
    }
    return n ? n : strlen(label);
}

static void note_pair(void *ctx, const char *label, const struct rp_import_row *row, size_t label_at,
                      size_t at, const char *text) {
    struct looking *l = ctx;
    char is = label ? kind(l->p, label) : OTHER;
    (void)row;
    l->beside += label && !*text;
    if (is == OTHER || !*text)
        return;
    l->title += is == TITLE;
    char *alike = strndup(label, unnumbered(label));
    l->p->bad |= !alike || !rp_memo_put(&l->met, alike, "");
    free(alike);
    if (label_at < COLUMNS_LOOKED && at < COLUMNS_LOOKED) {
        l->labels[label_at]++;
        l->values[at]++;
    }
}

static bool look_at(void *ctx, const struct rp_import_row *row) {
    struct looking *l = ctx;
    l->beside = 0;
    each_pair(l->p, row, note_pair, l);
    l->across += l->beside >= ACROSS;
    return !l->p->bad && ++l->looked < LOOKED_AT;
}

static size_t most_of(const size_t *counts) {
    size_t most = 0;
    for (size_t i = 1; i < COLUMNS_LOOKED; i++)
        most = counts[i] > counts[most] ? i : most;
    return most;
}

/* Whether labels stand one below the other, each with what it says beside it, and one of them names a record. */
static enum ropa_status look(struct rp_pairs *p, bool *are, struct ropa_err *err) {
    struct looking l = {.p = p};
    enum ropa_status s = p->under->walk(p->under->source, false, look_at, &l, err);
    *are = !s && l.title && l.met.n >= ENOUGH && !l.across;
    p->label_at = most_of(l.labels);
    p->value_at = most_of(l.values);
    for (size_t i = 0; i < COLUMNS_LOOKED; i++)
        p->beside[i] = i == p->label_at || (l.labels[i] && i != p->value_at);
    p->looked = true;
    rp_memo_clear(&l.met);
    return s;
}

/* ---- the table that they come to ---- */

/* The column of a label; one more where it wasn't met, p->n_labels where there are too many. */
static size_t column_of(struct rp_pairs *p, const char *label) {
    size_t i = 0;
    while (i < p->n_labels && strcmp(p->labels[i], label) != 0)
        i++;
    if (i < p->n_labels || i == LABELS_MOST)
        return i;
    char **labels = rp_grow(p->labels, i, &p->cap_labels, sizeof *labels), *copy = rp_strdup(label);
    if (labels)
        p->labels = labels;
    if (!labels || !copy) {
        free(copy);
        p->bad = true;
        return i;
    }
    p->labels[p->n_labels++] = copy;
    return i;
}

static void learn_label(void *ctx, const char *label, const struct rp_import_row *row, size_t label_at,
                        size_t at, const char *text) {
    (void)row, (void)label_at, (void)at;
    if (label && *text)
        column_of(ctx, label);
}

static bool learn_row(void *ctx, const struct rp_import_row *row) {
    struct rp_pairs *p = ctx;
    each_pair(p, row, learn_label, p);
    return !p->bad;
}

static bool give(struct rp_pairs *p, const char *const *cells, const bool *errors,
                 const struct rp_import_at *at, size_t n) {
    const struct rp_import_row row = {n, cells, errors, ++p->number, at};
    p->more = p->each(p->ctx, &row);
    return p->more;
}

static int by_line(const void *a, const void *b) {
    const struct pair *x = a, *y = b;
    return (x->line > y->line) - (x->line < y->line);
}

/* What was gathered, line by line; what stands under no label behind all that do, a few on each line. */
static void flush(struct rp_pairs *p) {
    size_t n = p->n_labels + STRAY, next = 0;
    const char **cells = calloc(n + 1, sizeof *cells);
    struct rp_import_at *at = calloc(n + 1, sizeof *at);
    bool *errors = calloc(n + 1, sizeof *errors);
    if (p->n)
        qsort(p->got, p->n, sizeof *p->got, by_line);
    p->bad |= !cells || !at || !errors;
    for (size_t line = 0; line < p->lines && p->more && !p->bad; line++) {
        size_t last = p->n_labels;
        for (size_t i = 0; i < n; i++) {
            cells[i] = "";
            errors[i] = false;
        }
        for (; next < p->n && p->got[next].line == line; next++) {
            const struct pair *got = &p->got[next];
            size_t c = got->column < p->n_labels ? got->column : last++;
            cells[c] = got->text;
            errors[c] = got->error;
            at[c] = got->at;
        }
        give(p, cells, errors, at, last);
    }
    free(cells);
    free(at);
    free(errors);
    for (size_t i = 0; i < p->n; i++)
        free(p->got[i].text);
    p->n = p->lines = 0;
    memset(p->under_label, 0, sizeof p->under_label);
    p->current = p->n_labels;
}

static void keep(struct rp_pairs *p, size_t column, size_t line, const struct rp_import_row *row, size_t at,
                 const char *text) {
    struct pair *got = rp_grow(p->got, p->n, &p->cap, sizeof *got);
    char *copy = rp_word_trim(text);
    if (got)
        p->got = got;
    if (!got || !copy) {
        free(copy);
        p->bad = true;
        return;
    }
    p->got[p->n++] = (struct pair){column, line, copy, {at, row->number}, row->errors && row->errors[at]};
    p->lines = line + 1 > p->lines ? line + 1 : p->lines;
    p->under_label[column]++;
}

/* How many cells of the card are under the label. */
static size_t lines_of(const struct rp_pairs *p, size_t column) {
    return p->under_label[column];
}

/* A label with what it says; a value alone where values stand goes on with the label above. Titles and captions say nothing. */
static void take_pair(void *ctx, const char *label, const struct rp_import_row *row, size_t label_at,
                      size_t at, const char *text) {
    struct rp_pairs *p = ctx;
    (void)label_at;
    if (label && !*text) {
        p->current = p->n_labels;
        return;
    }
    size_t column = label ? column_of(p, label) : at == p->value_at ? p->current : p->n_labels;
    bool stray = column == p->n_labels;
    size_t n = lines_of(p, column);
    if (label && n && !stray)
        flush(p);
    if (stray && !p->lines)
        return; /* above the first card */
    keep(p, column, stray ? n / STRAY : label ? 0 : n, row, at, text);
    p->current = label || n >= LINES_MOST ? (n >= LINES_MOST ? p->n_labels : column) : p->current;
}

static bool take_row(void *ctx, const struct rp_import_row *row) {
    struct rp_pairs *p = ctx;
    if (next_filled(row, 0) < row->n)
        each_pair(p, row, take_pair, p);
    return p->more && !p->bad;
}

static enum ropa_status walk(void *source, bool go_on, rp_import_row_fn *each, void *ctx,
                             struct ropa_err *err) {
    struct rp_pairs *p = source;
    p->each = each;
    p->ctx = ctx;
    p->more = true;
    p->current = p->n_labels;
    p->number = go_on;
    if (!go_on)
        give(p, (const char *const *)p->labels, NULL, NULL, p->n_labels);
    enum ropa_status s = p->more ? p->under->walk(p->under->source, false, take_row, p, err) : ROPA_OK;
    flush(p);
    return !s && p->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

void rp_pairs_free(struct rp_pairs *p) {
    if (!p)
        return;
    for (size_t i = 0; i < p->n_labels; i++)
        free(p->labels[i]);
    free(p->labels);
    free(p->got);
    rp_memo_clear(&p->kinds);
    rp_memo_clear(&p->known);
    free(p);
}

/* Whether the headings found are those of a table: several are known, and one of them says which record a line is. */
static bool is_table(const struct rp_import_table *t) {
    size_t known = 0;
    for (size_t i = 0; i < t->n; i++)
        known += t->columns[i].place.root != NULL;
    return known >= ACROSS && rp_import_is_named(t);
}

enum ropa_status rp_import_find_headings(struct rp_import_table *t, struct ropa_err *err) {
    const char *said = t->imp->how->layout;
    enum ropa_status s = rp_import_headings(t, err);
    if (s || (said ? strcmp(said, "card") != 0 : is_table(t)))
        return s;
    struct rp_pairs *p = calloc(1, sizeof *p);
    bool are = false;
    if (!p)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    p->t = t;
    p->under = t->rows;
    s = learn_forms(p, err);
    if (!s)
        s = look(p, &are, err);
    if (!s && are)
        s = t->rows->walk(t->rows->source, false, learn_row, p, err);
    if (!s && p->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (s || !are) {
        rp_pairs_free(p);
        t->seen = 0; /* whoever reads on has to begin anew */
        return s;
    }
    p->rows = (struct rp_import_rows){p, walk, NULL, NULL, NULL, p->under->path};
    t->rows = &p->rows;
    t->pairs = p;
    return rp_import_headings(t, err);
}
