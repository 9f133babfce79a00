/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The data catalogue as the two things that the catalogue itself takes in, its Template workbook and packages as JSON; and a sheet of
 * that workbook as csv, for people.
 */
#include "export/export.h"

#include "base/err.h"
#include "exchange/sheet/xlsx_catalog.h"
#include "exchange/table/csv_catalog.h"
#include "model/catalog.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "store/history/history.h"

#include <ropa/json.h>
#include <stdlib.h>
#include <string.h>

struct catalog_job {
    struct rp_catalog_book *book;
    struct ropa_json *json;
    struct rp_csv_catalog *csv;
    struct rp_export *job;
    char head[65]; /* of the history when the sets were read */
};

static enum ropa_status begin(struct rp_export *job, struct catalog_job **out, void **writer,
                              struct ropa_err *err) {
    struct catalog_job *j = *out = calloc(1, sizeof *j);
    *writer = j;
    if (!j)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    j->job = job;
    return !strcmp(job->query.ent->code, job->format->is.noun)
               ? rp_history_head(job->reg->st, j->head, err)
               : rp_export_unknown(err, job->query.ent->code, rp_catalog.code);
}

static bool has_classes(const struct rp_export *job) {
    return rp_catalog_has_classes(job->view, rp_store_today(job->reg->st));
}

static void free_catalog(void *writer) {
    struct catalog_job *j = writer;
    if (!j)
        return;
    rp_catalog_book_free(j->book);
    rp_csv_catalog_free(j->csv);
    if (j->json)
        ropa_json_end(j->json);
    free(j);
}

/* ---- the workbook ---- */

static enum ropa_status begin_book(struct rp_export *job, struct rp_file *file, void **writer,
                                   struct ropa_err *err) {
    struct catalog_job *j;
    enum ropa_status s = begin(job, &j, writer, err);
    return s ? s : rp_catalog_book_begin(file, job->view, has_classes(job), j->head, &j->book, err);
}

static enum ropa_status put_book(void *writer, const struct ropa_record *rec, struct ropa_err *err) {
    struct catalog_job *j = writer;
    (void)err;
    rp_catalog_book_put(j->book, rec);
    return ROPA_OK;
}

static enum ropa_status end_book(void *writer, struct ropa_err *err) {
    struct catalog_job *j = writer;
    return rp_catalog_book_end(j->book, err);
}

const struct rp_export_format rp_format_catalog = {
    .is = {"catalog",
           "xlsx",
           {{"แบบบัญชีข้อมูล Template 1 ถึง 3 สำหรับนำเข้าระบบบัญชีข้อมูล",
             "data catalogue, templates 1 to 3 for its import"}},
           "",
           .noun = "catalog"},
    .guarded = true,
    .begin = begin_book,
    .put = put_book,
    .end = end_book,
    .free = free_catalog,
};

/* ---- packages ---- */

static bool put_file(void *ctx, const void *bytes, size_t n) {
    return fwrite(bytes, 1, n, ctx) == n;
}

static enum ropa_status begin_json(struct rp_export *job, struct rp_file *file, void **writer,
                                   struct ropa_err *err) {
    struct catalog_job *j;
    enum ropa_status s = begin(job, &j, writer, err);
    if (s)
        return s;
    j->json = ropa_json_new(&(struct ropa_sink){put_file, rp_file_stream(file)}, RP_JSON_TIGHT);
    ropa_json_array(j->json, NULL);
    return ROPA_OK;
}

static enum ropa_status put_json(void *writer, const struct ropa_record *rec, struct ropa_err *err) {
    struct catalog_job *j = writer;
    json_t *package = rp_catalog_package(rec);
    json_t *mark = json_pack("[{ss, ss}]", "key", RP_CATALOG_HEAD, "value", j->head);
    if (!package || json_object_set_new(package, "extras", mark)) {
        json_decref(package);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    ropa_json_line(j->json);
    rp_json_put(j->json, NULL, package, false);
    json_decref(package);
    return ROPA_OK;
}

static enum ropa_status end_json(void *writer, struct ropa_err *err) {
    struct catalog_job *j = writer;
    ropa_json_line(j->json);
    ropa_json_array_end(j->json);
    enum ropa_status s = ropa_json_end(j->json);
    j->json = NULL;
    return s ? rp_err(err, s, NULL) : ROPA_OK;
}

const struct rp_export_format rp_format_ckan = {
    .is = {"ckan",
           "json",
           {{"ชุดข้อมูลในบัญชีข้อมูลเป็น json ของ CKAN", "data catalogue as packages of CKAN (json)"}},
           "",
           .noun = "catalog"},
    .guarded = true,
    .begin = begin_json,
    .put = put_json,
    .end = end_json,
    .free = free_catalog,
};

/* ---- a sheet as csv ---- */

static enum ropa_status begin_csv(struct rp_export *job, struct rp_file *file, void **writer,
                                  struct ropa_err *err) {
    struct catalog_job *j;
    enum ropa_status s = begin(job, &j, writer, err);
    if (!s)
        s = rp_csv_catalog_begin(job->how->layout, job->view, has_classes(job), rp_file_stream(file),
                                 rp_file_name(file), &j->csv, err);
    return s == ROPA_E_NOT_FOUND ? rp_export_unknown(err, job->how->layout, job->format->is.layouts) : s;
}

/* What has no line on the sheet isn't counted as written. */
static enum ropa_status pass_csv(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct catalog_job *j = ctx;
    return rp_csv_catalog_holds(j->csv, rec) ? rp_export_put(j->job, rec, err) : ROPA_OK;
}

static enum ropa_status each_csv(void *writer, struct ropa_err *err) {
    struct catalog_job *j = writer;
    return rp_export_each(j->job, &j->job->query, pass_csv, j, err);
}

static enum ropa_status put_csv(void *writer, const struct ropa_record *rec, struct ropa_err *err) {
    struct catalog_job *j = writer;
    (void)err;
    rp_csv_catalog_put(j->csv, rec);
    return ROPA_OK;
}

static enum ropa_status end_csv(void *writer, struct ropa_err *err) {
    struct catalog_job *j = writer;
    return rp_csv_catalog_end(j->csv, err);
}

const struct rp_export_format rp_format_catalog_csv = {
    .is = {"catalog_csv",
           "csv",
           {{"แผ่นหนึ่งของแบบบัญชีข้อมูลเป็น csv เป็นคำ สำหรับคนอ่าน",
             "a sheet of the data catalogue's templates as csv in words, for people"}},
           rp_csv_catalog_sheets,
           .noun = "catalog"},
    .guarded = true,
    .begin = begin_csv,
    .put = put_csv,
    .each = each_csv,
    .end = end_csv,
    .free = free_catalog,
};
