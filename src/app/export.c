/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "app/export.h"
#include "app/column.h"
#include "base/err.h"
#include "exchange/csv_register.h"
#include "exchange/file.h"
#include "model/nouns.h"

#include <stdio.h>
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

struct csv_job {
    struct rp_export *job;
    struct rp_csv_register *csv;
};

static enum ropa_status put_csv(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct csv_job *c = ctx;
    (void)err;
    rp_csv_register_put(c->csv, rec);
    rp_export_count(c->job);
    return ROPA_OK;
}

static enum ropa_status choose_columns(struct rp_export *j, struct rp_csv_register *csv,
                                       struct ropa_err *err) {
    struct rp_target columns[MAX_COLUMNS];
    const char *names = j->how->columns;
    size_t n = 0;
    bool found = names != NULL;
    enum ropa_status s = ROPA_OK;
    while (found && !s && n < MAX_COLUMNS) {
        s = rp_column_next(j->query.ent, &names, NULL, &columns[n], &found, err);
        if (!s && found && columns[n].kind == RP_TO_NOTHING)
            s = rp_err(err, ROPA_E_FIELD, "status");
        n += !s && found;
    }
    return s ? s : rp_csv_register_columns(csv, j->how->columns ? columns : NULL, n, err);
}

static enum ropa_status export_csv(struct rp_export *j, const char *path, FILE *out, struct ropa_err *err) {
    struct csv_job c = {.job = j};
    bool list = j->how->layout && !strcmp(j->how->layout, "list");
    if (j->how->layout && !list && strcmp(j->how->layout, "register") != 0)
        return rp_export_unknown(err, j->how->layout, "register, list");
    enum ropa_status s = rp_csv_register_begin(j->query.ent, j->view, out, &c.csv, err), ended;
    if (!s && (list || j->how->columns))
        s = choose_columns(j, c.csv, err);
    if (!s)
        s = rp_export_each(j, &j->query, put_csv, &c, err);
    ended = rp_csv_register_end(c.csv, path, s ? NULL : err);
    return s ? s : ended;
}

/* ---- which ---- */

typedef enum ropa_status write_fn(struct rp_export *j, const char *path, FILE *out, struct ropa_err *err);

static enum ropa_status to_file(struct rp_export *j, const char *path, write_fn *write,
                                struct ropa_err *err) {
    struct rp_file *file;
    enum ropa_status s = rp_file_begin(path, j->how->overwrite, &file, err);
    if (s)
        return s;
    s = write(j, path, rp_file_stream(file), err);
    if (!s)
        return rp_file_commit(file, err);
    rp_file_abort(file);
    return s;
}

static enum ropa_status export_as(struct rp_export *j, const char *path, struct ropa_err *err) {
    if (!strcmp(j->how->format, "csv"))
        return to_file(j, path, export_csv, err);
    if (!strcmp(j->how->format, "json"))
        return to_file(j, path, rp_export_json, err);
    if (!strcmp(j->how->format, "xlsx"))
        return rp_export_xlsx(j, path, err);
    return rp_export_unknown(err, j->how->format, "xlsx, csv, json");
}

enum ropa_status ropa_export(struct ropa_register *reg, const char *path, const struct ropa_export *how,
                             size_t *n, struct ropa_err *err) {
    struct rp_export j = {.reg = reg, .how = how};
    j.query = how->query ? *rp_query_of(how->query) : (struct rp_query){.ent = &rp_activity};
    j.query.with_rows = true;
    /* names in Thai order: keys of an older collator are made anew first, which writes */
    if (j.query.n_order && !rp_store_collator(reg->st, err))
        return err ? err->status : ROPA_E_NOMEM;
    rp_approved_begin(reg, &j.approved);
    j.view = how->approved ? &j.approved.view : &reg->st->view;
    enum ropa_status s = rp_store_read_begin(reg->st, err);
    if (!s)
        s = export_as(&j, path, err);
    rp_store_read_end(reg->st);
    if (n)
        *n = j.n;
    if (how->left)
        *how->left = j.left;
    return s;
}
