/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The headings of a table: over one to three rows, merged or not, below whatever stands above them. */
#include "base/err.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>

enum {
    LOOKED_AT = 40,
    DEEP = 3 /* rows of headings at most */,
    WIDE = 256 /* columns of a group at most */,
    WIDEST = 16384 /* that programs have */,
    WEIGHED = 1024 /* columns by which rows of headings are told from others */
};

/* A row kept while it may be one of headings. */
struct kept {
    char **cells;
    size_t n;
    long number;
};

struct looking {
    struct rp_import_table *t;
    struct kept last[DEEP]; /* the newest first */
    size_t looked, most, filled;
    size_t
        bare; /* cells of the best row so far, where nothing but a bare name makes it one of headings; 0: more does */
    bool only_bare;       /* of the rows weighed last */
    bool whole;           /* every heading found so far is known: nothing can be better */
    struct rp_memo kinds; /* by heading what one_of() says: rows are looked at as one, two and three deep */
};

/* What a heading is. */
enum { KNOWN = 'k', BARE = 'b', SAID = 's', OTHER = 'o' };

static void forget_row(struct kept *k) {
    for (size_t i = 0; i < k->n; i++)
        free(k->cells[i]);
    free(k->cells);
    *k = (struct kept){0};
}

static bool keep_row(struct kept *k, const struct rp_import_row *row) {
    *k = (struct kept){calloc(row->n + 1, sizeof *k->cells), 0, row->number};
    for (size_t i = 0; k->cells && i < row->n; i++)
        if ((k->cells[i] = rp_word_trim(row->cells[i])))
            k->n++;
        else
            return false;
    return k->cells != NULL;
}

/* ---- what a column is called ---- */

static const char *text_in(const struct looking *l, size_t depth, size_t column) {
    const struct kept *k = &l->last[depth];
    const char *text = column < k->n ? k->cells[column] : "";
    const struct rp_import_rows *rows = l->t->rows;
    return *text || !rows->merged ? text : rows->merged(rows->source, k->number, column);
}

/* The heading over a group, which stands at its first column alone where merging isn't told. */
static const char *group_in(const struct looking *l, size_t depth, size_t column) {
    const char *text = text_in(l, depth, column);
    size_t first = column > WIDE ? column - WIDE : 0;
    for (size_t c = column; !*text && !l->t->rows->merged && c-- > first;)
        text = text_in(l, depth, c);
    return text;
}

/* The lowest heading over the column in the last `deep` rows, and the one above it; "" when there is none. */
static const char *heading_of(const struct looking *l, size_t deep, size_t column, const char **group) {
    const char *low = "";
    *group = "";
    for (size_t d = 0; d < deep; d++) {
        const char *text = *low ? group_in(l, d, column) : text_in(l, d, column);
        if (!*low)
            low = text;
        else if (!**group && strcmp(text, low) != 0)
            *group = text;
    }
    return low;
}

static bool recognise(struct rp_import_table *t, const char *heading, struct rp_import_column *out) {
    bool *bad = &t->imp->account->bad;
    out->map = t->map ? rp_map_find(t->map, heading, bad) : NULL;
    if (out->map) {
        out->place = out->map->place;
        return true;
    }
    return rp_heading_find(t->imp->ent, heading, &out->place, bad);
}

/* By its own heading, else by that and the one over it. */
static bool recognise_either(struct rp_import_table *t, const char *low, const char *group,
                             struct rp_import_column *out) {
    struct rp_buf both = {0};
    if (*group)
        rp_buf_printf(&both, "%s / %s", group, low);
    bool known = (both.p && t->map && recognise(t, both.p, out)) || recognise(t, low, out);
    t->imp->account->bad |= both.bad;
    rp_buf_free(&both);
    return known;
}

/* Whether other people's tables call something so. */
static bool is_said(const struct rp_import_table *t, const char *heading) {
    struct ropa_place p;
    bool nothing;
    return rp_heading_said(t->imp->ent, heading, &p, &nothing) || nothing;
}

static size_t width_of(const struct looking *l, size_t deep) {
    size_t n = 0;
    for (size_t d = 0; d < deep; d++)
        n = l->last[d].n > n ? l->last[d].n : n;
    return n < WIDEST ? n : WIDEST;
}

/* ---- which rows ---- */

/* The name alone may stand anywhere, before that of who keeps the register: it doesn't make a row one of headings. */
static bool is_bare(const struct rp_import_table *t, const char *heading, const struct rp_import_column *c) {
    struct ropa_place p;
    return !c->map && rp_place_is(&c->place, t->imp->ent->title) &&
           rp_heading_parse(t->imp->ent, heading, &p, NULL) != ROPA_OK;
}

static char kind_of(const struct looking *l, const char *low, const char *group) {
    struct rp_import_column column = {0};
    if (recognise_either(l->t, low, group, &column) && !is_bare(l->t, low, &column))
        return KNOWN;
    if (column.place.root)
        return BARE;
    return !l->t->map && strlen(low) < 200 && is_said(l->t, low) ? SAID : OTHER;
}

/* The same, worked out once for each; only a map asks for what stands over it too. */
static char one_of(struct looking *l, const char *low, const char *group) {
    struct rp_buf key = {0};
    rp_buf_printf(&key, "%s\x1f%s", low, l->t->map ? group : "");
    const char *known = key.bad ? NULL : rp_memo_get(&l->kinds, key.p);
    char kind = known ? *known : kind_of(l, low, group);
    l->t->imp->account->bad |= key.bad || (!known && !rp_memo_put(&l->kinds, key.p, (char[]){kind, '\0'}));
    rp_buf_free(&key);
    return kind;
}

/* How good the last `deep` rows are as headings: those known, then those that others use, then how many there are. */
static size_t weigh(struct looking *l, size_t deep, size_t *filled) {
    size_t known = 0, said = 0, bare = 0;
    *filled = 0;
    for (size_t c = 0; c < width_of(l, deep) && c < WEIGHED; c++) {
        const char *group, *low = heading_of(l, deep, c, &group);
        if (!*low)
            continue;
        ++*filled;
        char kind = one_of(l, low, group);
        known += kind == KNOWN;
        bare += kind == BARE;
        said += kind == SAID;
    }
    l->whole = known && known == *filled && known > 1; /* one alone may be the name of the sheet */
    l->only_bare = bare && !known && !said;
    return *filled < 2 && !known && !bare
               ? 0
               : known * 1000000 + (said + bare) * 1000 + (*filled < 999 ? *filled : 999);
}

static size_t called_so(const struct rp_import_table *t, const char *heading) {
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        n += !strcmp(t->columns[i].heading, heading);
    return n;
}

/* Two columns of one name are told apart by what stands over them. */
static bool tell_apart(const struct looking *l, size_t deep) {
    struct rp_import_table *t = l->t;
    for (size_t c = 0; c < t->n; c++) {
        const char *group, *low = heading_of(l, deep, c, &group);
        struct rp_buf both = {0};
        if (!*group || called_so(t, low) < 2)
            continue;
        rp_buf_printf(&both, "%s / %s", group, low);
        if (both.bad)
            return false;
        free(t->columns[c].heading);
        t->columns[c].heading = rp_buf_take(&both);
    }
    return true;
}

/* Whether a heading of the row above the last `deep` ones reaches down into them. */
static bool reaches_down(const struct looking *l, size_t deep) {
    const struct kept *above = &l->last[deep], *top = &l->last[deep - 1];
    if (above->number + 1 != top->number)
        return false;
    for (size_t c = 0; c < above->n; c++)
        if (*above->cells[c] && (c >= top->n || !*top->cells[c]) &&
            !strcmp(text_in(l, deep - 1, c), above->cells[c]))
            return true;
    return false;
}

static bool take_headings(struct looking *l, size_t deep) {
    struct rp_import_table *t = l->t;
    while (deep < DEEP && reaches_down(l, deep))
        deep++;
    rp_import_forget_columns(t);
    size_t n = width_of(l, deep);
    if (!(t->columns = calloc(n + 1, sizeof *t->columns)))
        return false;
    for (; t->n < n; t->n++) {
        const char *group, *low = heading_of(l, deep, t->n, &group);
        if (*low)
            recognise_either(t, low, group, &t->columns[t->n]);
        t->columns[t->n].heading = rp_strdup(low);
        t->columns[t->n].group = rp_strdup(group);
        if (!t->columns[t->n].heading || !t->columns[t->n].group) {
            t->n++;
            return false;
        }
    }
    t->head = l->last[0].number;
    t->first = l->last[deep - 1].number;
    return tell_apart(l, deep);
}

/* Whether a heading of the newest row is merged into the one below it: what is called there is a heading too. */
static bool goes_down(const struct looking *l) {
    const struct rp_import_rows *rows = l->t->rows;
    const struct kept *k = &l->last[0];
    for (size_t c = 0; c < k->n && rows->merged; c++)
        if (*k->cells[c] && !strcmp(rows->merged(rows->source, k->number + 1, c), k->cells[c]))
            return true;
    return false;
}

/* Whether the heading over column `c` in the row above the newest goes over more than this column. */
static bool goes_across(const struct looking *l, size_t c) {
    const char *over = group_in(l, 1, c);
    const struct kept *above = &l->last[1];
    bool begins = c < above->n && *above->cells[c], last = c + 1 >= above->n,
         own = !last && *above->cells[c + 1];
    if (!*over || !begins)
        return *over && c && !strcmp(group_in(l, 1, c - 1), over);
    return !own && (!last || l->t->rows->merged) && !strcmp(group_in(l, 1, c + 1), over);
}

/*
 * Whether the newest row, right below the headings found, stands under nothing but those of them that go over several columns: it
 * tells these apart, and is no line of the table.
 */
static bool divides(const struct looking *l) {
    const struct kept *k = &l->last[0];
    bool further = false;
    if (!l->t->n || l->t->head != l->last[1].number || k->number != l->last[1].number + 1)
        return false;
    for (size_t c = 0; c < k->n; c++) {
        if (*k->cells[c] && !goes_across(l, c))
            return false;
        further |= *k->cells[c] && (c >= l->last[1].n || !*l->last[1].cells[c]);
    }
    return further;
}

static bool look_at(void *ctx, const struct rp_import_row *row) {
    struct looking *l = ctx;
    size_t best = 0, filled;
    forget_row(&l->last[DEEP - 1]);
    memmove(&l->last[1], &l->last[0], (DEEP - 1) * sizeof l->last[0]);
    if (!keep_row(&l->last[0], row)) {
        l->t->status = ROPA_E_NOMEM;
        return false;
    }
    l->t->seen = row->number;
    for (size_t deep = 1; deep <= DEEP && l->last[deep - 1].number; deep++) {
        if (deep > 1 && l->last[deep - 2].number != l->last[deep - 1].number + 1)
            break;
        size_t weight = weigh(l, deep, &filled);
        if (l->bare && deep == 1 && filled > l->bare)
            l->most = l->bare = 0; /* a table is as wide as its headings */
        if (weight <= l->most)
            continue;
        l->most = weight;
        l->bare = l->only_bare ? filled : 0;
        best = deep;
    }
    size_t had = (size_t)(l->t->head - l->t->first) + 1;
    if (!best && had < DEEP && divides(l))
        best = had + 1;
    if (best && !take_headings(l, best))
        l->t->status = ROPA_E_NOMEM;
    return !l->t->status && !(best && l->whole && !goes_down(l)) && ++l->looked < LOOKED_AT;
}

enum ropa_status rp_import_headings(struct rp_import_table *t, struct ropa_err *err) {
    struct looking l = {.t = t};
    t->status = ROPA_OK;
    enum ropa_status s = t->rows->walk(t->rows->source, false, look_at, &l, err);
    for (size_t i = 0; i < DEEP; i++)
        forget_row(&l.last[i]);
    rp_memo_clear(&l.kinds);
    return s ? s : t->status ? rp_err(err, t->status, NULL) : ROPA_OK;
}

/* ---- what they come to ---- */

void rp_import_forget_columns(struct rp_import_table *t) {
    for (size_t i = 0; i < t->n; i++) {
        free(t->columns[i].heading);
        free(t->columns[i].refused);
        free(t->columns[i].group);
        free(t->columns[i].label[ROPA_TH]);
        free(t->columns[i].label[ROPA_EN]);
    }
    free(t->columns);
    t->columns = NULL;
    t->n = 0;
}

bool rp_import_has_column(const struct rp_import_table *t, size_t field) {
    for (size_t i = 0; i < t->n; i++)
        if (rp_place_is(&t->columns[i].place, field))
            return true;
    return false;
}

bool rp_import_has_foreign(const struct rp_import_table *t) {
    for (size_t i = 0; i < t->n; i++)
        if (*t->columns[i].heading && !t->columns[i].place.root)
            return true;
    return false;
}

/* By its ref alone a line is one of ours that says something more; what has neither that nor a name is left, line by line. */
bool rp_import_is_named(const struct rp_import_table *t) {
    size_t says = 0;
    for (size_t i = 0; i < t->n; i++)
        says += t->columns[i].place.root && !rp_place_is(&t->columns[i].place, ROPA_AT_REF);
    return rp_import_has_column(t, t->imp->ent->title) || rp_import_has_column(t, ROPA_AT_UID) ||
           (says && rp_import_has_column(t, ROPA_AT_REF));
}
