/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "export/export.h"
#include "base/err.h"
#include "exchange/table/csv_register.h"
#include "model/nouns/nouns.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_COLUMNS 256

enum ropa_status rp_export_unknown(struct ropa_err *err, const char *word, const char *known) {
    struct rp_buf th = {0}, en = {0};
    rp_buf_printf(&th, " โปรดใช้ %s", known);
    rp_buf_printf(&en, "; use %s", known);
    rp_err(err, ROPA_E_USAGE, word);
    rp_err_hint(err, th.p ? th.p : "", en.p ? en.p : "");
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_USAGE;
}

/* ---- csv ---- */

static enum ropa_status put_csv(void *writer, const struct ropa_record *rec, struct ropa_err *err) {
    (void)err;
    rp_csv_register_put(writer, rec);
    return ROPA_OK;
}

static enum ropa_status begin_csv(struct rp_export *j, struct rp_file *file, void **writer,
                                  struct ropa_err *err) {
    struct rp_csv_register *csv;
    bool list = !strcmp(j->how->layout, "list");
    if (!list && strcmp(j->how->layout, "register") != 0)
        return rp_export_unknown(err, j->how->layout, j->format->is.layouts);
    enum ropa_status s =
        rp_csv_register_begin(j->query.ent, j->view, rp_file_stream(file), rp_file_name(file), &csv, err);
    *writer = csv;
    return s || (!j->columns && !list) ? s : rp_csv_register_columns(csv, j->columns, j->n_columns, err);
}

static enum ropa_status end_csv(void *writer, struct ropa_err *err) {
    return rp_csv_register_end(writer, err);
}

static void free_csv(void *writer) {
    rp_csv_register_free(writer);
}

const struct rp_export_format rp_format_csv = {
    .is = {"csv",
           "csv",
           {{"ตาราง csv ใช้กับโปรแกรมอื่น", "csv table, for other programs"}},
           "register, list",
           false},
    .chosen = "register, list",
    .begin = begin_csv,
    .put = put_csv,
    .end = end_csv,
    .free = free_csv,
};

/* ---- which fields ---- */

/* Whether `name` is one of the words "register, list". */
static bool is_among(const char *names, const char *name) {
    size_t n = strlen(name);
    for (const char *at = names;; at += strspn(at, ", ")) {
        size_t size = strcspn(at, ",");
        if (size == n && !strncmp(at, name, n))
            return true;
        at += size;
        if (!*at)
            return false;
    }
}

/* A layout has columns of its own, most of them those of a form in circulation. */
static enum ropa_status refuse_columns(const struct rp_export *j, struct ropa_err *err) {
    struct rp_buf th = {0}, en = {0};
    const char *name = *j->how->layout ? j->how->layout : j->format->is.name, *chosen = j->format->chosen;
    rp_buf_printf(&th, "แบบ %s มีคอลัมน์ของแบบเอง เลือกช่องไม่ได้", name);
    rp_buf_printf(&en, "%s has columns of its own", name);
    if (chosen && *chosen) {
        rp_buf_printf(&th, " เลือกช่องได้ในแบบ %s", chosen);
        rp_buf_printf(&en, "; fields are chosen in layout %s", chosen);
    }
    enum ropa_status s = rp_place_unfit(j->how->columns, &(struct ropa_text){{th.p, en.p}}, NULL, err);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return s;
}

static enum ropa_status read_columns(struct rp_export *j, struct ropa_err *err) {
    if (!j->how->columns)
        return ROPA_OK;
    if (!j->format->chosen || !is_among(j->format->chosen, j->how->layout))
        return refuse_columns(j, err);
    if (!(j->columns = calloc(MAX_COLUMNS, sizeof *j->columns)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s =
        ropa_place_list(j->query.ent, j->how->columns, j->columns, MAX_COLUMNS, &j->n_columns, err);
    return s || j->n_columns ? s : ropa_place_parse(j->query.ent, "", j->columns, err);
}

/* A file that says nothing of its day would be taken for the present; so would a form, which comes back. */
static enum ropa_status refuse_past(const struct rp_export *j, struct ropa_err *err) {
    const char *layout = j->how->layout;
    bool form = j->how->blank || !strcmp(layout, "form");
    if (!*rp_store_then(j->reg->st) || (j->format->dated && !form))
        return ROPA_OK;
    rp_err(err, ROPA_E_USAGE, form ? "form" : j->format->is.name);
    rp_err_hint(
        err, " เพราะไฟล์ชนิดนี้ไม่บอกว่าเป็นของวันใด ข้อมูลของวันก่อนส่งออกเป็น xlsx หรือ json",
        "; that file doesn't say of which day it is: what stood on a day before goes to xlsx or json");
    return ROPA_E_USAGE;
}

/* The layout that is meant where none is named: the first that takes what is asked for. */
static enum ropa_status name_layout(const struct rp_export *j, struct ropa_export *how, char *room,
                                    size_t size, struct ropa_err *err) {
    const char *layouts = how->columns && j->format->chosen ? j->format->chosen : j->format->is.layouts;
    if (how->layout && !*j->format->is.layouts) {
        rp_err(err, ROPA_E_USAGE, how->layout);
        rp_err_hint(err, " เพราะไฟล์ชนิดนี้มีรูปแบบเดียว โปรดไม่ต้องระบุรูปแบบ",
                    "; this kind of file has one shape, leave the layout out");
        return ROPA_E_USAGE;
    }
    snprintf(room, size, "%.*s", (int)strcspn(layouts, ","), layouts);
    how->layout = how->layout ? how->layout : room;
    return ROPA_OK;
}

/* ---- which ---- */

#define FORMAT(name) &rp_format_##name,
#define KNOWN(name) &rp_format_##name.is,
static const struct rp_export_format *const formats[] = {RP_FORMATS(FORMAT)};
enum { N_FORMATS = sizeof formats / sizeof formats[0] };

const struct ropa_export_format *const *ropa_export_formats(size_t *n) {
    static const struct ropa_export_format *const all[N_FORMATS] = {RP_FORMATS(KNOWN)};
    *n = N_FORMATS;
    return all;
}

static enum ropa_status find_format(const char *name, const struct rp_export_format **out,
                                    struct ropa_err *err) {
    struct rp_buf known = {0};
    for (size_t i = 0; i < N_FORMATS; i++) {
        *out = formats[i];
        if (!strcmp(name, formats[i]->is.name)) {
            rp_buf_free(&known);
            return ROPA_OK;
        }
        rp_buf_printf(&known, "%s%s", i ? ", " : "", formats[i]->is.name);
    }
    enum ropa_status s = known.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_export_unknown(err, name, known.p);
    rp_buf_free(&known);
    return s;
}

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    struct rp_export *j = ctx;
    const struct rp_export_format *f = j->format;
    enum ropa_status s = f->begin(j, file, &j->writer, err);
    if (!s && !j->how->blank)
        s = f->each ? f->each(j->writer, err) : rp_export_each(j, &j->query, rp_export_put, j, err);
    if (!s)
        s = f->end(j->writer, err);
    s = rp_store_ended(j->reg->st, s, err); /* a cell may have been answered nothing */
    f->free(j->writer);
    return s;
}

/* `j` has its register, what is asked for and the query. */
static enum ropa_status run(struct rp_export *j, const struct rp_out *to, struct ropa_err *err) {
    j->query.with_rows = true;
    enum ropa_status s = read_columns(j, err);
    if (!s && j->query.n_order)
        s = rp_store_order(j->reg->st, err);
    if (s)
        return free(j->columns), s;
    rp_approved_begin(j->reg, &j->approved);
    j->view = j->how->approved ? &j->approved.view : j->reg->view;
    s = rp_store_read_proved(j->reg->st, err);
    if (!s) {
        s = rp_file_write(to, write, j, err);
        rp_store_read_end(j->reg->st);
    }
    free(j->columns);
    return s;
}

static enum ropa_status export_to(struct ropa_register *reg, const struct rp_out *to,
                                  const struct ropa_export *asked, size_t *n, struct ropa_err *err) {
    struct ropa_export how = *asked;
    char first[32];
    struct rp_export j = {.reg = reg, .how = &how};
    enum ropa_status s = find_format(how.format, &j.format, err);
    if (!s)
        s = name_layout(&j, &how, first, sizeof first, err);
    if (!s)
        s = refuse_past(&j, err);
    if (s)
        return s;
    j.query =
        (struct rp_query){.ent = j.format->is.noun ? ropa_entity_find(j.format->is.noun) : &rp_activity};
    if (how.query && (s = rp_query_of(how.query, &j.query, err)))
        return s;
    s = run(&j, to, err);
    if (n)
        *n = j.n;
    if (how.left)
        *how.left = j.left;
    if (how.retired)
        *how.retired = j.retired;
    return s;
}

enum ropa_status rp_export_again(struct ropa_register *reg, const struct rp_out *to,
                                 const struct ropa_export *how, const struct rp_query *query,
                                 const struct rp_reprint *as, struct ropa_err *err) {
    struct rp_export j = {.reg = reg, .how = how, .query = *query, .as = as};
    enum ropa_status s = find_format(how->format, &j.format, err);
    return s ? s : run(&j, to, err);
}

enum ropa_status ropa_export(struct ropa_register *reg, const char *path, const struct ropa_export *how,
                             size_t *n, struct ropa_err *err) {
    return export_to(reg, &(struct rp_out){.path = path, .overwrite = how->overwrite}, how, n, err);
}

enum ropa_status ropa_export_to(struct ropa_register *reg, const struct ropa_sink *to,
                                const struct ropa_export *how, size_t *n, struct ropa_err *err) {
    return export_to(reg, &(struct rp_out){.path = how->format, .sink = to}, how, n, err);
}
