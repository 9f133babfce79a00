/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One export: what it reads, record by record, and the shapes it is written in. For the files of export only. */
#ifndef RP_APP_EXPORT_H
#define RP_APP_EXPORT_H

#include "app/register.h"
#include "store/cursor.h"

#include <ropa/exchange.h>

/* One export. */
struct rp_export {
    struct ropa_register *reg;
    const struct ropa_export *how;
    struct rp_query query; /* whole records */
    size_t n;
    struct rp_approved approved; /* the record at hand, where approved versions are asked for */
    size_t left;                 /* that never were */
    const struct ropa_view *view;
};

/* ROPA_E_USAGE: `word` is none of those `known`. */
enum ropa_status rp_export_unknown(struct ropa_err *err, const char *word, const char *known);
/* One more record was written. */
void rp_export_count(struct rp_export *j);

/* The records of a query, whole and with what is derived; approved versions where those are asked for. */
struct rp_export_stream {
    struct rp_export *job;
    struct rp_cursor *cursor;
    unsigned which; /* enum rp_derived */
};

/* rp_export_close() in any case. */
enum ropa_status rp_export_open(struct rp_export_stream *s, struct rp_export *job,
                                const struct rp_query *query, struct ropa_err *err);
/* The next record, borrowed until then; *rec NULL at the end. `ctx` is the stream. */
enum ropa_status rp_export_next(void *ctx, const struct ropa_record **rec, struct ropa_err *err);
void rp_export_close(struct rp_export_stream *s);

typedef enum ropa_status rp_export_fn(void *ctx, const struct ropa_record *rec, struct ropa_err *err);
/* Every record of `query` to `put`, until it fails. */
enum ropa_status rp_export_each(struct rp_export *j, const struct rp_query *query, rp_export_fn *put,
                                void *ctx, struct ropa_err *err);

/* All asked for, with what is referred to, to `out`. */
enum ropa_status rp_export_json(struct rp_export *job, const char *path, FILE *out, struct ropa_err *err);
/* A workbook at `path`. */
enum ropa_status rp_export_xlsx(struct rp_export *j, const char *path, struct ropa_err *err);

#endif
