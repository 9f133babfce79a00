/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Which lines of a table are of one record, wherever they stand: a sheet that was sorted or filtered has the lines of a record
 * apart. The file is looked through once before; only lines of records that stand apart are held, until all were read.
 */
#include "base/buf.h"
#include "base/err.h"
#include "import/import_table.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>

#define ALONE "1" /* lines with the key stand together */
#define APART "2" /* they don't */

enum ropa_status rp_gather_begin(struct rp_import_table *t, struct ropa_err *err) {
    const struct ropa_entity *ent = t->imp->ent;
    const size_t tell[] = {ROPA_AT_UID, ROPA_AT_REF, ent->title, ent->unit_field,
                           ropa_field_find(ent, "former_ref")};
    struct rp_gather *g = &t->gather;
    g->n_at = 0;
    for (size_t i = 0; i < t->n; i++) {
        bool tells = false;
        for (size_t k = 0; k < sizeof tell / sizeof *tell && !tells; k++)
            tells = tell[k] != ROPA_NO_FIELD && rp_place_is(&t->columns[i].place, tell[k]);
        size_t *at = tells ? rp_grow(g->at, g->n_at, &g->cap_at, sizeof *g->at) : g->at;
        if (tells && !at)
            return rp_err(err, ROPA_E_NOMEM, NULL);
        g->at = at;
        if (tells)
            at[g->n_at++] = i;
    }
    return ROPA_OK;
}

static const char *cell_of(const struct rp_import_table *t, const struct rp_import_row *row, size_t field) {
    for (size_t k = 0; k < t->gather.n_at && t->gather.at[k] < row->n; k++) {
        const char *text = row->cells[t->gather.at[k]];
        if (rp_place_is(&t->columns[t->gather.at[k]].place, field) && text[strspn(text, " \t\r\n")])
            return text;
    }
    return "";
}

/*
 * The number that the line's record bears: its ref, or in a file of another system that which a map has as the former one; "" where
 * it is left open.
 */
static const char *number_of(const struct rp_import_table *t, const struct rp_import_row *row) {
    const char *ref = cell_of(t, row, ROPA_AT_REF);
    size_t former = ropa_field_find(t->imp->ent, "former_ref");
    bool bad = false;
    if (!*ref && !t->imp->own && former != ROPA_NO_FIELD && !rp_import_has_column(t, ROPA_AT_REF))
        ref = cell_of(t, row, former);
    return *ref && !t->imp->own && (rp_import_is_open(ref, &bad) || rp_import_is_zero(ref)) ? "" : ref;
}

/* The key of the lines that bear the ref, where no uid tells: of a file of ours by it alone, else under the same name only. */
static void ref_key(const struct rp_import_table *t, const char *ref, const char *title, struct rp_buf *out) {
    rp_buf_clear(out);
    if (*ref)
        rp_buf_printf(out, "r\x1f%s\x1f%s", ref, t->imp->own ? "" : title);
}

/*
 * Which record the line is of, by the uid or ref that it bears, or as it goes on with the line above; empty where but its name
 * says so.
 */
static void gather_key(struct rp_import_table *t, const struct rp_import_row *row, struct rp_buf *out) {
    struct rp_gather *g = &t->gather;
    const char *uid = t->imp->own ? cell_of(t, row, ROPA_AT_UID) : "", *ref = number_of(t, row),
               *title = cell_of(t, row, t->imp->ent->title), *known = NULL;
    if (!*uid && *ref && !*title && !strcmp(ref, g->ref.p ? g->ref.p : "")) {
        rp_buf_clear(out); /* goes on with the line above, which bears the ref too */
        rp_buf_str(out, g->last.p ? g->last.p : "");
        return;
    }
    ref_key(t, ref, title, out);
    if (!*uid && out->n)
        known = rp_memo_get(&g->uids, out->p);
    if (*uid || known) {
        rp_buf_clear(out);
        rp_buf_printf(out, "u\x1f%s", *uid ? uid : known);
    } else if (!out->n && !*title) {
        rp_buf_str(out, g->last.p ? g->last.p : ""); /* nothing names it: it goes on */
    } else if (!out->n && t->own.sheet) {
        const char *unit =
            cell_of(t, row, t->imp->ent->unit_field); /* a record that was added to a sheet of ours */
        rp_buf_printf(out, "n\x1f%s\x1f%s", unit, title);
    }
}

static void remember(struct rp_import_table *t, const struct rp_import_row *row, const struct rp_buf *key) {
    struct rp_gather *g = &t->gather;
    rp_buf_clear(&g->last);
    rp_buf_str(&g->last, key->p ? key->p : "");
    rp_buf_clear(&g->ref);
    rp_buf_str(&g->ref, number_of(t, row));
    t->group.bad |= g->last.bad || g->ref.bad || key->bad;
}

bool rp_gather_is_keyed(const struct rp_import_table *t) {
    size_t former = ropa_field_find(t->imp->ent, "former_ref");
    return rp_import_has_column(t, ROPA_AT_REF) ||
           (former != ROPA_NO_FIELD && rp_import_has_column(t, former));
}

/* Note under which name a ref of another system stands. */
static bool note_name(struct rp_import_table *t, const struct rp_import_row *row) {
    char *ref = rp_word_trim(number_of(t, row)), *title = rp_word_trim(cell_of(t, row, t->imp->ent->title));
    bool good = ref && title;
    const char *known = good && *ref ? rp_memo_get(&t->gather.names, ref) : NULL;
    if (good && !t->imp->own && *ref && *title && (!known || (*known && strcmp(known, title) != 0)))
        good = rp_memo_put(&t->gather.names, ref, known ? "" : title);
    free(ref);
    free(title);
    return good;
}

bool rp_gather_clashes(const struct rp_import_table *t, const char *ref) {
    const char *name = rp_memo_get(&t->gather.names, ref);
    return name && !*name;
}

static bool look_at(void *ctx, const struct rp_import_row *row) {
    struct rp_import_table *t = ctx;
    struct rp_gather *g = &t->gather;
    struct rp_buf key = {0}, by_ref = {0};
    if (row->number <= t->head)
        return true;
    gather_key(t, row, &key);
    bool goes_on = !strcmp(key.p ? key.p : "", g->last.p ? g->last.p : ""), good = note_name(t, row);
    if (!goes_on && key.n)
        good = good && rp_memo_put(&g->keys, key.p, rp_memo_get(&g->keys, key.p) ? APART : ALONE);
    ref_key(t, t->imp->own && key.n ? cell_of(t, row, ROPA_AT_REF) : "", "", &by_ref);
    if (by_ref.n && key.p[0] == 'u')
        good = good && rp_memo_put(&g->uids, by_ref.p, key.p + strlen("u\x1f"));
    else if (by_ref.n)
        rp_buf_add(&g->without, by_ref.p, by_ref.n + 1);
    remember(t, row, &key);
    t->group.bad |= !good || by_ref.bad || g->without.bad;
    rp_buf_free(&key);
    rp_buf_free(&by_ref);
    return !t->group.bad;
}

/* Lines that bear a ref alone are of the record to which other lines of the file give a uid with it. */
static bool join_refs(struct rp_gather *g) {
    struct rp_buf key = {0};
    bool good = true;
    for (size_t at = 0; at < g->without.n && good; at += strlen(g->without.p + at) + 1) {
        const char *uid = rp_memo_get(&g->uids, g->without.p + at);
        rp_buf_clear(&key);
        if (uid)
            rp_buf_printf(&key, "u\x1f%s", uid);
        good = !key.bad && (!key.n || rp_memo_put(&g->keys, key.p, APART));
    }
    rp_buf_free(&key);
    return good;
}

enum ropa_status rp_gather_look(struct rp_import_table *t, struct ropa_err *err) {
    enum ropa_status s = t->rows->walk(t->rows->source, false, look_at, t, err);
    rp_buf_clear(&t->gather.last);
    rp_buf_clear(&t->gather.ref);
    return s || (!t->group.bad && join_refs(&t->gather)) ? s : rp_err(err, ROPA_E_NOMEM, NULL);
}

static bool hold(struct rp_import_table *t, const struct rp_import_row *row, const char *key) {
    struct rp_gather *g = &t->gather;
    struct rp_held_line *to = rp_grow(g->held, g->n_held, &g->cap_held, sizeof *g->held);
    if (!to)
        return false;
    g->held = to;
    to = &g->held[g->n_held];
    *to = (struct rp_held_line){rp_strdup(key), calloc(row->n + 1, sizeof *to->cells), calloc(row->n + 1, 1),
                                0, row->number};
    g->n_held++;
    bool good = to->key && to->cells && to->errors;
    for (size_t i = 0; good && i < row->n; i++, to->n++) {
        to->errors[i] = row->errors && row->errors[i];
        good = (to->cells[i] = rp_strdup(row->cells[i])) != NULL;
    }
    return good;
}

bool rp_gather_holds(struct rp_import_table *t, const struct rp_import_row *row) {
    struct rp_buf key = {0};
    gather_key(t, row, &key);
    remember(t, row, &key);
    const char *how = key.n ? rp_memo_get(&t->gather.keys, key.p) : NULL;
    bool apart = how && !strcmp(how, APART);
    if (apart && !hold(t, row, key.p))
        t->group.bad = true;
    rp_buf_free(&key);
    return apart;
}

static int by_record(const void *x, const void *y) {
    const struct rp_held_line *a = x, *b = y;
    int d = strcmp(a->key, b->key);
    return d ? d : (a->number > b->number) - (a->number < b->number);
}

enum ropa_status rp_gather_each(struct rp_import_table *t, rp_import_row_fn *each, void *ctx) {
    struct rp_gather *g = &t->gather;
    if (g->n_held)
        qsort(g->held, g->n_held, sizeof *g->held, by_record);
    for (size_t i = 0; i < g->n_held; i++) {
        const struct rp_held_line *h = &g->held[i];
        rp_buf_clear(&g->last);
        rp_buf_str(&g->last, h->key);
        if (!each(ctx, &(struct rp_import_row){h->n, (const char *const *)h->cells, h->errors, h->number}))
            break;
    }
    return t->status;
}

void rp_gather_free(struct rp_gather *g) {
    for (size_t i = 0; i < g->n_held; i++) {
        for (size_t k = 0; k < g->held[i].n; k++)
            free(g->held[i].cells[k]);
        free(g->held[i].cells);
        free(g->held[i].errors);
        free(g->held[i].key);
    }
    free(g->held);
    free(g->at);
    rp_memo_clear(&g->keys);
    rp_memo_clear(&g->uids);
    rp_memo_clear(&g->names);
    rp_buf_free(&g->without);
    rp_buf_free(&g->last);
    rp_buf_free(&g->ref);
    *g = (struct rp_gather){0};
}
