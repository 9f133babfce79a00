/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/grid.h"

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

#define SPOTS 1000
#define SHORT 64 /* texts up to here are looked for among those kept */

/* One copy of what repeats: the names of sheets, records and headings, most values. */
static const char *keep(struct rp_grid *g, const char *s) {
    const char *known;
    if (strlen(s) > SHORT)
        return rp_pool_text(&g->pool, s);
    if (!(known = rp_memo_get(&g->kept, s))) {
        g->bad |= !rp_memo_put(&g->kept, s, s);
        known = rp_memo_get(&g->kept, s);
    }
    return known;
}

void rp_grid_add(struct rp_grid *g, const struct rp_grid_cell *cell) {
    if (!*cell->text)
        return;
    struct rp_grid_cell *grown = rp_grow(g->cells, g->n, &g->cap, sizeof *grown);
    if (!grown) {
        g->bad = true;
        return;
    }
    g->cells = grown;
    struct rp_grid_cell *c = &grown[g->n];
    *c = (struct rp_grid_cell){.sheet = keep(g, cell->sheet),
                               .record = keep(g, cell->record),
                               .heading = keep(g, cell->heading),
                               .label = cell->label ? keep(g, cell->label) : NULL,
                               .line = cell->line,
                               .text = keep(g, cell->text),
                               .where = keep(g, cell->where),
                               .look = keep(g, cell->look ? cell->look : "")};
    g->bad |= g->pool.bad || !c->sheet || !c->record || !c->heading || !c->text || !c->where || !c->look;
    g->n += !g->bad;
}

void rp_grid_add_sheet(struct rp_grid *g, const char *name) {
    const char **grown = rp_grow(g->sheets, g->n_sheets, &g->cap_sheets, sizeof *grown);
    if (grown)
        g->sheets = grown;
    if (grown && (name = keep(g, name)))
        grown[g->n_sheets++] = name;
    else
        g->bad = true;
}

void rp_grid_add_unseen(struct rp_grid *g, const struct rp_grid_cell *spot) {
    struct rp_grid_unseen *u = &g->unseen;
    if (u->n == SPOTS)
        return;
    struct rp_grid_cell *grown = rp_grow(u->spots, u->n, &u->cap, sizeof *grown);
    if (!grown) {
        g->bad = true;
        return;
    }
    u->spots = grown;
    u->spots[u->n] = (struct rp_grid_cell){.sheet = keep(g, spot->sheet),
                                           .record = keep(g, spot->record),
                                           .heading = keep(g, spot->heading),
                                           .line = spot->line,
                                           .where = keep(g, spot->where)};
    const struct rp_grid_cell *s = &u->spots[u->n];
    g->bad |= g->pool.bad || !s->sheet || !s->record || !s->heading || !s->where;
    u->n += !g->bad;
}

static bool has_head(const struct rp_grid_head *heads, size_t n, const char *sheet, const char *text) {
    for (size_t i = 0; i < n; i++)
        if (!strcmp(heads[i].text, text) && !strcmp(heads[i].sheet, sheet))
            return true;
    return false;
}

/* What `like` calls the column of `head`, where that heading is gone here and this one isn't known there; else its own name. */
static const char *right_name(const struct rp_grid_head *head, const struct rp_grid_head *heads, size_t n,
                              const struct rp_grid *like) {
    if (has_head(like->heads, like->n_heads, head->sheet, head->text))
        return head->text;
    for (size_t i = 0; i < like->n_heads; i++) {
        const struct rp_grid_head *l = &like->heads[i];
        if (l->column == head->column && !strcmp(l->sheet, head->sheet) &&
            !has_head(heads, n, l->sheet, l->text))
            return l->text;
    }
    return head->text;
}

void rp_grid_add_heads(struct rp_grid *g, const char *sheet, struct rp_grid_head *heads, size_t n,
                       const struct rp_grid *like) {
    for (size_t i = 0; i < n; i++)
        heads[i].sheet = sheet;
    for (size_t i = 0; i < n && !g->bad; i++) {
        const char *name = like ? right_name(&heads[i], heads, n, like) : heads[i].text;
        struct rp_grid_head *grown = rp_grow(g->heads, g->n_heads, &g->cap_heads, sizeof *grown);
        if (grown)
            g->heads = grown;
        if (grown && (sheet = keep(g, sheet)) && (name = keep(g, name)))
            g->heads[g->n_heads++] = (struct rp_grid_head){sheet, name, heads[i].column};
        else
            g->bad = true;
    }
    for (size_t i = 0; i < n && !g->bad; i++)
        heads[i].text = g->heads[g->n_heads - n + i].text;
}

size_t rp_grid_only(struct rp_grid *g, rp_grid_keep_fn *wanted, void *ctx) {
    size_t n = 0, left = 0;
    bool good = true;
    for (size_t i = 0; i < g->n; i++) {
        bool next = !i || strcmp(g->cells[i].record, g->cells[i - 1].record) != 0;
        good = next ? wanted(ctx, g->cells[i].record) : good;
        left += next && !good;
        if (good)
            g->cells[n++] = g->cells[i];
    }
    g->n = n;
    return left;
}

void rp_grid_free(struct rp_grid *g) {
    rp_pool_free(&g->pool);
    rp_memo_clear(&g->kept);
    free(g->cells);
    free(g->heads);
    free(g->sheets);
    free(g->unseen.spots);
    *g = (struct rp_grid){0};
}

static int by_record(const struct rp_grid_cell *x, const struct rp_grid_cell *y) {
    int order = strcmp(x->sheet, y->sheet);
    return order ? order : strcmp(x->record, y->record);
}

static int by_key(const void *a, const void *b) {
    const struct rp_grid_cell *x = a, *y = b;
    int order = by_record(x, y);
    if (!order)
        order = x->line < y->line ? -1 : x->line > y->line;
    return order ? order : strcmp(x->heading, y->heading);
}

/* One past the last cell of the record at `i`. */
static size_t record_end(const struct rp_grid *g, size_t i) {
    size_t end = i;
    while (end < g->n && !by_record(&g->cells[i], &g->cells[end]))
        end++;
    return end;
}

/* The cells of one record, or of what belongs to none, from *i and *k on. */
static bool compare_record(const struct rp_grid *a, size_t *i, const struct rp_grid *b, size_t *k,
                           rp_grid_fn *each, void *ctx) {
    size_t a_end = record_end(a, *i), b_end = record_end(b, *k);
    bool more = true;
    while (more && (*i < a_end || *k < b_end)) {
        const struct rp_grid_cell *x = *i < a_end ? &a->cells[*i] : NULL,
                                  *y = *k < b_end ? &b->cells[*k] : NULL;
        int order = !x ? 1 : !y ? -1 : by_key(x, y);
        *i += order <= 0;
        *k += order >= 0;
        if (order || strcmp(x->text, y->text) != 0 || strcmp(x->look, y->look) != 0)
            more = each(ctx, order <= 0 ? x : NULL, order >= 0 ? y : NULL);
    }
    return more;
}

/* A record that the other doesn't have; cells of no record are told each. */
static bool tell_alone(const struct rp_grid *g, size_t *i, bool first, rp_grid_fn *each, void *ctx) {
    struct rp_grid_cell whole = g->cells[*i];
    bool one = *whole.record != '\0';
    *i = one ? record_end(g, *i) : *i + 1;
    if (one)
        whole.heading = "";
    return each(ctx, first ? &whole : NULL, first ? NULL : &whole);
}

bool rp_grid_compare(struct rp_grid *a, struct rp_grid *b, rp_grid_fn *each, void *ctx) {
    size_t i = 0, k = 0;
    bool more = true;
    qsort(a->cells, a->n, sizeof *a->cells, by_key);
    qsort(b->cells, b->n, sizeof *b->cells, by_key);
    while (more && (i < a->n || k < b->n)) {
        int order = i == a->n ? 1 : k == b->n ? -1 : by_record(&a->cells[i], &b->cells[k]);
        if (!order)
            more = compare_record(a, &i, b, &k, each, ctx);
        else
            more = tell_alone(order < 0 ? a : b, order < 0 ? &i : &k, order < 0, each, ctx);
    }
    return more;
}

size_t rp_grid_records(const struct rp_grid *g) {
    size_t most = 0, n = 0;
    for (size_t i = 0; i < g->n; i++) {
        const struct rp_grid_cell *c = &g->cells[i];
        bool next_sheet = !i || strcmp(c->sheet, c[-1].sheet) != 0;
        n = next_sheet ? 0 : n;
        n += *c->record && (next_sheet || strcmp(c->record, c[-1].record) != 0);
        most = n > most ? n : most;
    }
    return most;
}
