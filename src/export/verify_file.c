/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Whether a file that was exported still says what the register does: the same export is made again and both are compared cell by
 * cell. Nothing is read back into values, so nothing can be misread.
 */
#include "base/err.h"
#include "exchange/sheet/grid_sheet.h"
#include "exchange/spool.h"
#include "exchange/table/grid_table.h"
#include "export/recipe.h"
#include "model/nouns/nouns.h"
#include "store/history/history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEPT 10000 /* differences told; all are counted */

struct checking {
    struct ropa_register *reg;
    const char *path;
    struct rp_workbook *book;
    enum rp_table_kind kind; /* none: a workbook */
    struct rp_table_said said;
    struct rp_recipe recipe;
    struct rp_grid file, now;
    bool as_written;
    struct rp_seal seal; /* of the file as it is */
    struct rp_pool pool;
    struct ropa_file_difference *all;
    size_t cap;
    struct ropa_file_check is;
    enum ropa_status status; /* why it can't be told what became of a record */
    struct ropa_err *err;    /* while tables are compared */
};

struct ropa_file_checked {
    struct checking c;
};

/* ---- what the file is ---- */

static void seal_cell(void *ctx, const char *sheet, unsigned row, unsigned column, const char *text) {
    rp_seal_add(ctx, sheet, row, column, text);
}

/* Of this register, and of a state that it was in. */
static enum ropa_status check_origin(struct checking *c, struct ropa_err *err) {
    bool has = false;
    if (strcmp(c->recipe.uid, rp_store_uid(c->reg->st)) != 0)
        return rp_err_subject(err, ROPA_E_OTHER_REGISTER, c->path, NULL);
    enum ropa_status s =
        *c->recipe.head ? rp_history_has(c->reg->st, c->recipe.head, &has, c->is.written, err) : ROPA_OK;
    if (!s && *c->recipe.head && !has)
        s = rp_err_subject(err, ROPA_E_OTHER_HISTORY, c->path, c->recipe.head);
    return s;
}

static bool note_noun(void *ctx, const struct rp_revision *r) {
    const struct ropa_entity **noun = ctx;
    *noun = r->noun ? ropa_entity_find(r->noun) : NULL;
    return false;
}

/* A csv doesn't say whose it is: the history knows its first record, or it is of another register. */
static enum ropa_status know_csv(struct checking *c, struct ropa_err *err) {
    enum ropa_status s =
        rp_history_each(c->reg->st, c->said.record, false, 0, note_noun, &c->recipe.query.ent, err);
    return s || c->recipe.query.ent ? s : rp_err_subject(err, ROPA_E_OTHER_REGISTER, c->path, NULL);
}

static enum ropa_status open_table(struct checking *c, struct ropa_err *err) {
    enum ropa_status s = rp_grid_table(c->path, c->kind, &c->file, &c->said, err);
    bool json = c->kind == RP_TABLE_JSON;
    c->recipe.query = (struct rp_query){.ent = c->said.ent ? c->said.ent
                                               : json      ? &rp_activity
                                                           : NULL,
                                        .with_rows = true};
    c->recipe.approved = c->said.approved;
    RP_COPY(c->recipe.uid, json ? c->said.uid : rp_store_uid(c->reg->st));
    RP_COPY(c->recipe.head, c->said.head);
    if (!s && (!*c->said.record || !*c->recipe.uid))
        s = rp_err_subject(err, ROPA_E_NOT_EXPORTED, c->path, NULL);
    if (!s && !json)
        s = know_csv(c, err);
    return s ? s : check_origin(c, err);
}

/* Open it, and read what it says of itself. */
static enum ropa_status open_file(struct checking *c, struct ropa_err *err) {
    if ((c->kind = rp_table_kind(c->path)))
        return open_table(c, err);
    enum ropa_status s = rp_workbook_open(c->path, &c->book, err);
    const char *said = c->book ? rp_workbook_property(c->book, "description") : NULL;
    if (!s && (!said || !rp_recipe_read(said, &c->recipe)))
        s = rp_err_subject(err, ROPA_E_NOT_EXPORTED, c->path, NULL);
    return s ? s : check_origin(c, err);
}

/* The same export of the register as it is now, as of the file's day and head, which are no difference. */
static enum ropa_status export_again(struct checking *c, struct ropa_err *err) {
    struct rp_spool spool;
    struct rp_workbook *now = NULL;
    struct rp_recipe *r = &c->recipe;
    const struct ropa_export how = {.format = "xlsx",
                                    .layout = r->layout,
                                    .lang = r->lang,
                                    .findings = r->findings,
                                    .blank = r->blank,
                                    .sign_each = r->sign_each,
                                    .columns = r->columns,
                                    .approved = r->approved};
    const struct rp_reprint as = {r->printed, r->head};
    r->query.filters = r->filters;
    r->query.order = r->order;
    r->query.units = r->units;
    enum ropa_status s = rp_spool_begin(&spool, c->path, err);
    const struct ropa_sink sink = rp_spool_sink(&spool);
    if (!s)
        s = rp_export_again(c->reg, &(struct rp_out){.path = c->path, .sink = &sink}, &how, &r->query, &as,
                            err);
    if (!s)
        s = rp_workbook_open(spool.path, &now, err);
    if (!s)
        s = rp_grid_workbook(now, &c->now, NULL, NULL, NULL, err);
    rp_workbook_close(now);
    rp_spool_close(&spool);
    return s;
}

/* ---- csv and json ---- */

static enum ropa_status table_again(struct checking *c, const struct rp_memo *revs, struct rp_grid *out,
                                    struct ropa_err *err) {
    bool json = c->kind == RP_TABLE_JSON;
    const struct ropa_export how = {.format = json ? "json" : "csv",
                                    .layout = json ? "" : "register",
                                    .columns = c->said.columns.p,
                                    .approved = c->recipe.approved};
    const struct rp_reprint as = {NULL, NULL, revs};
    struct rp_table_said said = {.whole = false};
    struct rp_spool spool;
    enum ropa_status s = rp_spool_begin(&spool, c->path, err);
    const struct ropa_sink sink = rp_spool_sink(&spool);
    if (!s)
        s = rp_export_again(c->reg, &(struct rp_out){.path = c->path, .sink = &sink}, &how, &c->recipe.query,
                            &as, err);
    if (!s)
        s = rp_grid_table(spool.path, c->kind, out, &said, err);
    rp_table_said_free(&said);
    rp_spool_close(&spool);
    return s;
}

static bool in_file(void *ctx, const char *record) {
    const struct checking *c = ctx;
    return rp_memo_get(&c->said.revs, record) != NULL;
}

struct moment {
    char at[40];
};

static bool note_moment(void *ctx, const struct rp_revision *r) {
    struct moment *m = ctx;
    RP_COPY(m->at, r->at);
    return false;
}

/* Whether the file was to hold the record, which stood in the register when it was written. */
static bool was_there(void *ctx, const char *record) {
    struct checking *c = ctx;
    struct moment first = {""};
    if (in_file(ctx, record))
        return true;
    if (!c->status)
        c->status = rp_history_each(c->reg->st, record, false, 0, note_moment, &first, c->err);
    return *first.at && strcmp(first.at, c->is.written) <= 0;
}

static const struct ropa_entity *noun_of(const struct checking *c, const struct rp_grid_cell *cell) {
    return c->kind == RP_TABLE_JSON ? ropa_entity_find(cell->sheet) : c->recipe.query.ent;
}

/* Whether something became of the record since the file was written. */
static bool went_on(struct checking *c, const char *record) {
    const char *rev = rp_memo_get(&c->said.revs, record);
    int64_t newest = 0;
    struct moment last = {""};
    if (!c->status)
        c->status = *c->is.written ? rp_history_each(c->reg->st, record, true, 0, note_moment, &last, c->err)
                                   : rp_history_newest(c->reg->st, record, &newest, c->err);
    return *c->is.written ? strcmp(last.at, c->is.written) > 0 : rev && strtoll(rev, NULL, 10) < newest;
}

/* What is computed and how it stands aren't known any more as they were, where the record went on since. */
static bool is_gone(void *ctx, const struct rp_grid_cell *a, const struct rp_grid_cell *b) {
    struct checking *c = ctx;
    const struct rp_grid_cell *any = a ? a : b;
    const struct ropa_entity *ent = noun_of(c, any);
    size_t f = ent ? ropa_field_find(ent, any->heading) : ROPA_NO_FIELD;
    bool derived = f != ROPA_NO_FIELD && ent->fields[f].flags & ROPA_DERIVED;
    return (derived || !strcmp(any->heading, "status")) && went_on(c, any->record);
}

/* Against the records as they are, and as they were at the revs that the file has them at. */
static enum ropa_status compare_tables(struct checking *c, struct ropa_err *err) {
    struct rp_grid then = {.n = 0};
    c->status = ROPA_OK;
    c->err = err;
    enum ropa_status s = table_again(c, NULL, &c->now, err);
    if (!s && !c->said.approved)
        s = table_again(c, &c->said.revs, &then, err);
    if (!s && !c->said.whole)
        c->is.beyond = rp_grid_only(&c->now, in_file, c);
    if (!s && !c->said.approved) {
        rp_grid_only(&then, c->said.whole ? was_there : in_file, c);
        c->as_written = rp_grid_compare(&c->file, &then, is_gone, c);
    }
    rp_grid_free(&then);
    return s ? s : c->status;
}

/* ---- what differs ---- */

static const char *ref_of(struct checking *c, const struct rp_grid_cell *cell) {
    const struct ropa_view *v = ropa_register_view(c->reg);
    const struct ropa_entity *ent = noun_of(c, cell);
    const char *ref = cell->record, *title;
    if (!*ref || !ent || !v->describe(v->ctx, ent, cell->record, &ref, &title))
        ref = cell->record;
    return rp_pool_text(&c->pool, ref);
}

static bool note(void *ctx, const struct rp_grid_cell *file, const struct rp_grid_cell *now) {
    struct checking *c = ctx;
    const struct rp_grid_cell *any = file ? file : now;
    bool whole = !*any->heading;
    c->is.differ++;
    if (c->is.n == KEPT)
        return true;
    struct ropa_file_difference *grown = rp_grow(c->all, c->is.n, &c->cap, sizeof *grown);
    if (!grown) {
        c->pool.bad = true;
        return false;
    }
    c->all = grown;
    grown[c->is.n++] = (struct ropa_file_difference){.sheet = any->sheet,
                                                     .cell = file ? file->where : "",
                                                     .ref = ref_of(c, any),
                                                     .heading = any->label ? any->label : any->heading,
                                                     .file = file && !whole ? file->text : NULL,
                                                     .reg = now && !whole ? now->text : NULL,
                                                     .only = !file  ? ROPA_IN_REGISTER
                                                             : !now ? ROPA_IN_FILE
                                                                    : ROPA_IN_BOTH};
    return !c->pool.bad;
}

static enum ropa_status judge(struct checking *c, struct ropa_err *err) {
    char head[65], seal[2 * RP_SEAL_SIZE + 1];
    enum ropa_status s = rp_history_head(c->reg->st, head, err);
    if (s)
        return s;
    rp_grid_compare(&c->file, &c->now, note, c);
    if (c->pool.bad || c->file.bad || c->now.bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_seal_text(&c->seal, seal);
    c->is.latest = !strcmp(head, c->recipe.head);
    c->as_written |= *c->recipe.seal && !strcmp(seal, c->recipe.seal);
    c->is.standing = !c->is.differ                    ? ROPA_FILE_EQUAL
                     : c->as_written && !c->is.latest ? ROPA_FILE_OLDER
                                                      : ROPA_FILE_DIFFERS;
    c->is.head = c->recipe.head;
    c->is.approved = c->recipe.approved;
    c->is.records = rp_grid_records(&c->file);
    c->is.cells = c->file.n - c->file.n_pages;
    c->is.differences = c->all;
    return ROPA_OK;
}

enum ropa_status ropa_verify_file(struct ropa_register *reg, const char *path, struct ropa_file_checked **out,
                                  struct ropa_err *err) {
    struct ropa_file_checked *f = calloc(1, sizeof *f);
    *out = NULL;
    if (!f)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    struct checking *c = &f->c;
    c->reg = reg;
    c->path = path;
    enum ropa_status s = open_file(c, err);
    if (!s)
        s = c->kind ? compare_tables(c, err) : export_again(c, err);
    if (!s && !c->kind)
        s = rp_grid_workbook(c->book, &c->file, &c->now, seal_cell, &c->seal, err);
    if (!s)
        s = judge(c, err);
    if (!s)
        *out = f;
    else
        ropa_file_checked_free(f);
    return s;
}

enum ropa_status ropa_verify_from(struct ropa_register *reg, const struct ropa_source *from,
                                  struct ropa_file_checked **out, struct ropa_err *err) {
    struct rp_spool spool;
    *out = NULL;
    enum ropa_status s = rp_spool_read(&spool, from, INT64_MAX, err);
    if (!s)
        s = ropa_verify_file(reg, spool.path, out, err);
    if (s)
        rp_spool_name(&spool, from, err);
    rp_spool_close(&spool);
    return s;
}

const struct ropa_file_check *ropa_file_checked(const struct ropa_file_checked *f) {
    return &f->c.is;
}

void ropa_file_checked_free(struct ropa_file_checked *f) {
    if (!f)
        return;
    rp_workbook_close(f->c.book);
    rp_recipe_free(&f->c.recipe);
    rp_table_said_free(&f->c.said);
    rp_grid_free(&f->c.file);
    rp_grid_free(&f->c.now);
    rp_pool_free(&f->c.pool);
    free(f->c.all);
    free(f);
}
