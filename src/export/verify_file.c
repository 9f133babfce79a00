/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Whether a file that was exported still says what the register does: the same export is made again and both are compared cell by
 * cell. Nothing is read back into values, so nothing can be misread. Where they differ, it is made once more of the register as it stood
 * when the file was written: what differs from that was changed in the file, the rest in the register since.
 */
#include "base/err.h"
#include "exchange/sheet/grid_sheet.h"
#include "exchange/spool.h"
#include "exchange/table/grid_table.h"
#include "export/recipe.h"
#include "model/nouns/nouns.h"
#include "model/signer.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEPT 10000 /* differences told; all are counted */
enum { MOMENTS = 12, SPOTS_TOLD = 20 };

struct checking {
    struct ropa_register *reg;
    const char *path;
    struct rp_workbook *book;
    enum rp_table_kind kind; /* none: a workbook */
    struct rp_table_said said;
    struct rp_recipe recipe;
    struct rp_grid file, now, then;
    bool has_then;       /* it is known what the register wrote then */
    struct rp_seal seal; /* of the file as it is */
    struct rp_pool pool;
    struct differences {
        struct ropa_file_difference *all;
        size_t n, cap, met; /* met: all of them, kept or not */
    } changed, since;       /* in the file; in the register since it was written */
    struct rp_memo fields;  /* of the records of `since`, by uid and by uid and heading */
    struct ropa_file_since *records;
    size_t n_records, cap_records;
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

/* What the approval sheet says, where the properties were lost. */
static bool take_said(void *ctx, const struct rp_workbook_row *row) {
    struct checking *c = ctx;
    for (size_t i = 0; i < row->n && !c->is.stripped; i++)
        c->is.stripped = rp_recipe_said(row->cells[i].text) && rp_recipe_read(row->cells[i].text, &c->recipe);
    return !c->is.stripped;
}

static enum ropa_status find_recipe(struct checking *c, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = rp_workbook_sheets(c->book); i-- > 0 && !s && !c->is.stripped;)
        s = rp_workbook_rows(c->book, i, take_said, c, err);
    return s || c->is.stripped ? s : rp_err_subject(err, ROPA_E_NOT_EXPORTED, c->path, NULL);
}

/* Open it, and read what it says of itself. */
static enum ropa_status open_file(struct checking *c, struct ropa_err *err) {
    if ((c->kind = rp_table_kind(c->path)))
        return open_table(c, err);
    enum ropa_status s = rp_workbook_open(c->path, &c->book, err);
    const char *said = c->book ? rp_workbook_property(c->book, "description") : NULL;
    if (!s && (!said || !rp_recipe_read(said, &c->recipe)))
        s = find_recipe(c, err);
    return s ? s : check_origin(c, err);
}

/* The same export of `reg`, as of the file's day and head, which are no difference. */
static enum ropa_status export_again(struct checking *c, struct ropa_register *reg, struct rp_grid *out,
                                     struct ropa_err *err) {
    struct rp_spool spool;
    struct rp_workbook *again = NULL;
    struct rp_recipe *r = &c->recipe;
    const struct ropa_export how = {.format = "xlsx",
                                    .layout = r->layout,
                                    .lang = r->lang,
                                    .findings = r->findings,
                                    .blank = r->blank,
                                    .sign_each = r->sign_each,
                                    .columns = r->columns,
                                    .approved = r->approved};
    const struct rp_reprint as = {r->printed, r->head, r->then};
    r->query.filters = r->filters;
    r->query.order = r->order;
    r->query.units = r->units;
    enum ropa_status s = rp_spool_begin(&spool, c->path, err);
    const struct ropa_sink sink = rp_spool_sink(&spool);
    if (!s)
        s = rp_export_again(reg, &(struct rp_out){.path = c->path, .sink = &sink}, &how, &r->query, &as, err);
    if (!s)
        s = rp_workbook_open(spool.path, &again, err);
    if (!s && !c->is.untouched)
        s = rp_workbook_same(c->book, again, &c->is.untouched, err);
    if (!s)
        s = rp_grid_workbook(again, out, NULL, NULL, NULL, err);
    rp_workbook_close(again);
    rp_spool_close(&spool);
    return s;
}

/* ---- csv and json ---- */

static enum ropa_status table_again(struct checking *c, struct ropa_register *reg, struct rp_grid *out,
                                    struct ropa_err *err) {
    bool json = c->kind == RP_TABLE_JSON;
    const struct ropa_export how = {.format = json ? "json" : "csv",
                                    .layout = json ? "" : "register",
                                    .columns = c->said.columns.p,
                                    .approved = c->recipe.approved};
    const struct rp_reprint as = {NULL, NULL, false};
    struct rp_table_said said = {.whole = false};
    struct rp_spool spool;
    enum ropa_status s = rp_spool_begin(&spool, c->path, err);
    const struct ropa_sink sink = rp_spool_sink(&spool);
    if (!s)
        s = rp_export_again(reg, &(struct rp_out){.path = c->path, .sink = &sink}, &how, &c->recipe.query,
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

static enum ropa_status tables_now(struct checking *c, struct ropa_err *err) {
    enum ropa_status s = table_again(c, c->reg, &c->now, err);
    if (!s && !c->said.whole)
        c->is.beyond = rp_grid_only(&c->now, in_file, c);
    return s;
}

/* ---- what the register wrote then ---- */

/* The register as it stood when `link` was the last of its history, exported as the file was. */
static enum ropa_status export_past(struct checking *c, int64_t link, struct ropa_err *err) {
    struct ropa_register *past;
    char day[11];
    snprintf(day, sizeof day, "%.10s", *c->recipe.printed ? c->recipe.printed : c->is.written);
    enum ropa_status s = rp_register_at(c->reg, link, *day ? day : ropa_register_today(c->reg), &past, err);
    if (s)
        return s;
    rp_grid_free(&c->then);
    s = c->kind ? table_again(c, past, &c->then, err) : export_again(c, past, &c->then, err);
    if (!s && c->kind && !c->said.whole)
        rp_grid_only(&c->then, in_file, c);
    c->has_then = !s;
    ropa_register_close(past);
    return s;
}

/* Moments at which a csv may have been written, as links of the history, the newest first. */
struct moments {
    struct checking *c;
    char record[37];
    int64_t all[MOMENTS];
    size_t n, differ; /* differ: cells of the file, from what was written at the one at hand */
    enum ropa_status status;
};

/* The newest ones, each once. */
static void add_moment(struct moments *m, int64_t link) {
    size_t at = 0;
    while (at < m->n && m->all[at] > link)
        at++;
    if (link <= 0 || at == MOMENTS || (at < m->n && m->all[at] == link))
        return;
    m->n += m->n < MOMENTS;
    for (size_t i = m->n - 1; i > at; i--)
        m->all[i] = m->all[i - 1];
    m->all[at] = link;
}

/* Of approved versions: before each approval of what the file holds otherwise. */
static bool note_before(void *ctx, const struct ropa_act_kept *act) {
    struct moments *m = ctx;
    size_t level;
    int64_t id = 0;
    if (!rp_signed_approves(act, &level))
        return true;
    m->status = rp_history_before(m->c->reg->st, act->uid, &id, m->c->err);
    add_moment(m, id);
    return !m->status;
}

static bool note_record(void *ctx, const struct rp_grid_cell *a, const struct rp_grid_cell *b) {
    struct moments *m = ctx;
    const char *record = a ? a->record : b->record;
    if (!strcmp(m->record, record))
        return true;
    RP_COPY(m->record, record);
    enum ropa_status s = rp_act_each(m->c->reg->st, record, note_before, m, m->c->err);
    m->status = m->status ? m->status : s;
    return !m->status;
}

static bool count_changed(void *ctx, const struct rp_grid_cell *a, const struct rp_grid_cell *b) {
    struct moments *m = ctx;
    m->differ += !is_gone(m->c, a, b);
    return true;
}

/* Of records as they stood: from the last of the revs that the file has them at until one of them got another. */
static enum ropa_status add_revs(struct moments *m, struct ropa_err *err) {
    const struct checking *c = m->c;
    enum ropa_status s = ROPA_OK;
    int64_t first = 0, end = INT64_MAX;
    for (size_t i = 0; i < c->file.n && !s; i++) {
        const char *record = c->file.cells[i].record, *rev = rp_memo_get(&c->said.revs, record);
        int64_t made = 0, next = 0;
        if (!rev || (i && !strcmp(record, c->file.cells[i - 1].record)))
            continue;
        s = rp_history_span(c->reg->st, record, strtoll(rev, NULL, 10), &made, &next, err);
        first = made > first ? made : first;
        end = next && next < end ? next : end;
    }
    if (end < INT64_MAX)
        add_moment(m, end - 1);
    add_moment(m, first);
    return s;
}

/* A csv doesn't say when it was written: it is held against the moment from which it differs least. */
static enum ropa_status export_csv_then(struct checking *c, struct ropa_err *err) {
    struct moments m = {.c = c};
    size_t best = MOMENTS;
    if (c->recipe.approved)
        rp_grid_compare(&c->file, &c->now, note_record, &m);
    else
        m.status = add_revs(&m, err);
    rp_grid_compare(&c->file, &c->now, count_changed, &m);
    size_t least = m.differ;
    for (size_t i = 0; i < m.n && !m.status && least; i++) {
        m.status = export_past(c, m.all[i], err);
        m.differ = 0;
        if (!m.status)
            rp_grid_compare(&c->file, &c->then, count_changed, &m);
        best = m.differ < least ? i : best;
        least = m.differ < least ? m.differ : least;
    }
    if (!m.status && least && best < m.n)
        m.status = export_past(c, m.all[best], err);
    c->has_then = !m.status && best < m.n;
    return m.status;
}

static enum ropa_status export_then(struct checking *c, struct ropa_err *err) {
    if (c->kind == RP_TABLE_CSV)
        return export_csv_then(c, err);
    /* what is judged goes by the day, too */
    if (!*c->recipe.head ||
        (c->is.latest && (c->kind || !strcmp(c->recipe.printed, ropa_register_today(c->reg)))))
        return ROPA_OK;
    int64_t link;
    enum ropa_status s = rp_history_link(c->reg->st, c->recipe.head, &link, err);
    return s ? s : export_past(c, link, err);
}

/* ---- what differs ---- */

static const char *keep(struct checking *c, const char *text) {
    return rp_pool_text(&c->pool, text);
}

static void describe(struct checking *c, const struct rp_grid_cell *cell, const char **ref,
                     const char **title) {
    const struct ropa_view *v = ropa_register_view(c->reg);
    const struct ropa_entity *ent = noun_of(c, cell);
    *ref = cell->record;
    *title = "";
    if (!*cell->record || !ent || !v->describe(v->ctx, ent, cell->record, ref, title))
        *ref = cell->record;
    *ref = keep(c, *ref);
    *title = keep(c, *title);
}

/* What stands there, with how it prints where only that differs. */
static const char *shown(struct checking *c, const struct rp_grid_cell *cell,
                         const struct rp_grid_cell *other) {
    struct rp_buf b = {0};
    if (!cell || !other || !strcmp(cell->look, other->look) || !*cell->look)
        return cell ? cell->text : NULL;
    rp_buf_printf(&b, "(%s) %s", cell->look, cell->text);
    const char *kept = b.bad ? NULL : keep(c, b.p);
    c->pool.bad |= b.bad;
    rp_buf_free(&b);
    return kept;
}

static bool note(struct checking *c, struct differences *list, const struct rp_grid_cell *file,
                 const struct rp_grid_cell *reg) {
    const struct rp_grid_cell *any = file ? file : reg;
    const char *title;
    bool whole = !*any->heading;
    list->met++;
    if (list->n == KEPT)
        return true;
    struct ropa_file_difference *grown = rp_grow(list->all, list->n, &list->cap, sizeof *grown);
    if (!grown) {
        c->pool.bad = true;
        return false;
    }
    list->all = grown;
    struct ropa_file_difference *d = &grown[list->n++];
    *d = (struct ropa_file_difference){.sheet = any->sheet,
                                       .cell = file ? file->where : "",
                                       .heading = any->label ? any->label : any->heading,
                                       .file = whole ? NULL : shown(c, file, reg),
                                       .reg = whole ? NULL : shown(c, reg, file),
                                       .only = !file  ? ROPA_IN_REGISTER
                                               : !reg ? ROPA_IN_FILE
                                                      : ROPA_IN_BOTH};
    describe(c, any, &d->ref, &title);
    return !c->pool.bad;
}

static bool note_changed(void *ctx, const struct rp_grid_cell *file, const struct rp_grid_cell *then) {
    struct checking *c = ctx;
    return (c->kind == RP_TABLE_CSV && c->has_then && is_gone(c, file, then)) ||
           note(c, &c->changed, file, then);
}

/* The record of the cell among those that changed since; NULL when memory ran out. */
static struct ropa_file_since *record_at(struct checking *c, const struct rp_grid_cell *cell) {
    const char *known = rp_memo_get(&c->fields, cell->record);
    char number[24];
    if (known)
        return &c->records[strtoul(known, NULL, 10)];
    struct ropa_file_since *grown = rp_grow(c->records, c->n_records, &c->cap_records, sizeof *grown);
    snprintf(number, sizeof number, "%zu", c->n_records);
    if (!grown || !rp_memo_put(&c->fields, cell->record, number))
        return NULL;
    c->records = grown;
    grown[c->n_records] = (struct ropa_file_since){.fields = ""};
    describe(c, cell, &grown[c->n_records].ref, &grown[c->n_records].title);
    return &grown[c->n_records++];
}

/* Each column once, whichever sheets show it. */
static void add_field(struct checking *c, struct ropa_file_since *r, const struct rp_grid_cell *cell) {
    const char *called = cell->label ? cell->label : cell->heading;
    struct rp_buf key = {0}, fields = {0};
    rp_buf_printf(&key, "%s %s", cell->record, called);
    if (key.bad || rp_memo_get(&c->fields, key.p)) {
        c->pool.bad |= key.bad;
        rp_buf_free(&key);
        return;
    }
    c->pool.bad |= !rp_memo_put(&c->fields, key.p, "");
    rp_buf_printf(&fields, "%s%s%s", r->fields, *r->fields ? ", " : "", called);
    r->fields = fields.bad ? "" : keep(c, fields.p);
    c->pool.bad |= fields.bad;
    r->n++;
    rp_buf_free(&key);
    rp_buf_free(&fields);
}

/* How many stand before it is nothing of a record's own: it changes where another goes. */
static bool is_number(const char *heading) {
    static const char *const running[] = {"no", "ลำดับ", "No."};
    bool is = false;
    for (size_t i = 0; i < sizeof running / sizeof *running; i++)
        is |= !strcmp(heading, running[i]);
    return is;
}

static bool note_since(void *ctx, const struct rp_grid_cell *then, const struct rp_grid_cell *now) {
    struct checking *c = ctx;
    const struct rp_grid_cell *any = then ? then : now;
    if (!*any->record || is_number(any->heading)) /* sums and what stands below goes with the records */
        return true;
    if (!note(c, &c->since, then, now))
        return false;
    struct ropa_file_since *r = record_at(c, any);
    if (!r)
        c->pool.bad = true;
    else if (!*any->heading)
        r->only = then ? ROPA_IN_FILE : ROPA_IN_REGISTER;
    else if (strcmp(any->heading, "rev") != 0)
        add_field(c, r, any);
    return !c->pool.bad;
}

static bool stop(void *ctx, const struct rp_grid_cell *a, const struct rp_grid_cell *b) {
    (void)ctx, (void)a, (void)b;
    return false;
}

static enum ropa_file_standing standing(struct checking *c) {
    char seal[2 * RP_SEAL_SIZE + 1];
    rp_seal_text(&c->seal, seal);
    bool sealed = *c->recipe.seal && !strcmp(seal, c->recipe.seal);
    bool as_written = c->has_then ? !c->changed.met : sealed && !c->is.latest;
    return !as_written ? ROPA_FILE_DIFFERS : c->is.latest ? ROPA_FILE_EQUAL : ROPA_FILE_OLDER;
}

static size_t more_than(size_t n, size_t own) {
    return n > own ? n - own : 0;
}

static bool has_spot(const struct rp_grid_unseen *own, const struct rp_grid_cell *spot) {
    for (size_t i = 0; i < own->n; i++) {
        const struct rp_grid_cell *o = &own->spots[i];
        if (!strcmp(o->sheet, spot->sheet) && !strcmp(o->record, spot->record) &&
            !strcmp(o->heading, spot->heading) && o->line == spot->line)
            return true;
    }
    return false;
}

/* Where the file hides what the register shows: "sheet: row 12 (ref)". */
static const char *tell_spots(struct checking *c) {
    struct rp_buf out = {0};
    size_t told = 0;
    for (size_t i = 0; i < c->file.unseen.n && told < SPOTS_TOLD; i++) {
        const struct rp_grid_cell *spot = &c->file.unseen.spots[i];
        const char *ref, *title;
        if (has_spot(&c->now.unseen, spot))
            continue;
        describe(c, spot, &ref, &title);
        rp_buf_printf(&out, "%s%s: %s", told++ ? "; " : "", spot->sheet, spot->where);
        if (ref && *ref)
            rp_buf_printf(&out, " (%s)", ref);
    }
    const char *kept = out.n ? keep(c, out.p) : "";
    c->pool.bad |= out.bad || !kept;
    rp_buf_free(&out);
    return kept;
}

static enum ropa_status judge(struct checking *c, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    bool equal = rp_grid_compare(&c->file, &c->now, stop, NULL);
    c->status = ROPA_OK;
    c->err = err;
    if (!equal)
        s = export_then(c, err);
    if (s)
        return s;
    if (c->has_then)
        rp_grid_compare(&c->then, &c->now, note_since, c);
    if (!equal)
        rp_grid_compare(&c->file, c->has_then ? &c->then : &c->now, note_changed, c);
    if (c->pool.bad || c->file.bad || c->now.bad || c->then.bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    c->is.standing = equal ? ROPA_FILE_EQUAL : standing(c);
    const struct rp_grid_unseen *file = &c->file.unseen, *own = &c->now.unseen;
    c->is.hidden_sheets = more_than(file->sheets, own->sheets);
    c->is.hidden_rows = more_than(file->rows, own->rows);
    c->is.hidden_columns = more_than(file->columns, own->columns);
    c->is.white_cells = more_than(file->cells, own->cells);
    c->is.objects = more_than(file->objects, own->objects);
    c->is.comments = more_than(file->comments, own->comments);
    c->is.hidden = c->is.hidden_sheets || c->is.hidden_rows || c->is.hidden_columns || c->is.white_cells ||
                           c->is.objects || c->is.comments
                       ? tell_spots(c)
                       : "";
    c->is.part = c->recipe.query.n_filters || c->recipe.query.n_units || c->recipe.query.limit;
    c->is.head = c->recipe.head;
    c->is.approved = c->recipe.approved;
    c->is.records = rp_grid_records(&c->file);
    c->is.cells = c->file.n - c->file.n_pages;
    c->is.differ = c->changed.met;
    c->is.differences = c->changed.all;
    c->is.n = c->changed.n;
    c->is.since = c->since.met;
    c->is.since_differences = c->since.all;
    c->is.n_since = c->since.n;
    c->is.records_since = c->records;
    c->is.n_records_since = c->n_records;
    return c->status;
}

static enum ropa_status is_latest(struct checking *c, struct ropa_err *err) {
    char head[65];
    enum ropa_status s = rp_history_head(c->reg->st, head, err);
    c->is.latest = !s && !strcmp(head, c->recipe.head);
    return s;
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
        s = is_latest(c, err);
    if (!s)
        s = c->kind ? tables_now(c, err) : export_again(c, c->reg, &c->now, err);
    if (!s && !c->kind)
        s = rp_grid_workbook(c->book, &c->file, &c->now, seal_cell, &c->seal, err);
    if (!s)
        s = judge(c, err);
    c->is.untouched |= c->kind != 0;
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
    rp_grid_free(&f->c.then);
    rp_pool_free(&f->c.pool);
    rp_memo_clear(&f->c.fields);
    free(f->c.changed.all);
    free(f->c.since.all);
    free(f->c.records);
    free(f);
}
