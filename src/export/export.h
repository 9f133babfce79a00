/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One export: what it reads, record by record, and the formats it is written in. For the files of export only. */
#ifndef RP_APP_EXPORT_H
#define RP_APP_EXPORT_H

#include "register/register.h"
#include "exchange/file.h"
#include "store/cursor.h"

#include <ropa/exchange.h>

struct rp_export;

/* One record; `ctx` says what of. */
typedef enum ropa_status rp_export_fn(void *ctx, const struct ropa_record *rec, struct ropa_err *err);

/* How a format is written: begin, the records one by one, end. */
struct rp_export_format {
    struct ropa_export_format is;
    bool dated;   /* says of which day it is: the register as it stood on another can be written so */
    bool guarded; /* goes where others see it: what may be neither approved nor published is left out */
    const char *chosen; /* the layouts of it whose fields are chosen, "" one that has no name; NULL: none */
    /* Something of its own in *writer, given to the others; `free` in any case. */
    enum ropa_status (*begin)(struct rp_export *j, struct rp_file *file, void **writer, struct ropa_err *err);
    rp_export_fn *put; /* of the writer */
    /* What is put, in which order, by rp_export_put(); NULL: the records of the query. */
    enum ropa_status (*each)(void *writer, struct ropa_err *err);
    enum ropa_status (*end)(void *writer, struct ropa_err *err);
    void (*free)(void *writer); /* NULL is fine */
};

/* In the order in which help names them: a word here is all that a format takes beside its own file, rp_format_NAME. */
#define RP_FORMATS(each) each(xlsx) each(csv) each(json) each(catalog) each(ckan) each(catalog_csv)
#define RP_FORMAT_EXTERN(name) extern const struct rp_export_format rp_format_##name;
RP_FORMATS(RP_FORMAT_EXTERN)
#undef RP_FORMAT_EXTERN

/* An export made again, to be compared with one that was made: of which day and head it says that it is. */
struct rp_reprint {
    const char *today, *head;
    bool then; /* it says that it is of the end of that day */
};

/* One export. */
struct rp_export {
    struct ropa_register *reg;
    const struct ropa_export *how;
    const struct rp_export_format *format;
    void *writer;
    struct rp_query query;       /* whole records */
    struct ropa_place *columns;  /* the fields asked for, n_columns of them; NULL: all */
    size_t n_columns;
    size_t n;                    /* written so far */
    struct rp_approved approved; /* the record at hand, where approved versions are asked for */
    size_t left;                 /* that never were, of what the layout shows */
    size_t retired;              /* of these versions, left out for it */
    const struct rp_layout *layout; /* of a workbook; NULL: all are written */
    const struct ropa_view *view;
    const struct rp_reprint *as; /* NULL: as it is now */
};

/* Make an export of `query` again, in a layout that is said. Errors of ropa_export(). */
enum ropa_status rp_export_again(struct ropa_register *reg, const struct rp_out *to, const struct ropa_export *how,
                                 const struct rp_query *query, const struct rp_reprint *as, struct ropa_err *err);

/* ROPA_E_USAGE: `word` is none of those `known`. */
enum ropa_status rp_export_unknown(struct ropa_err *err, const char *word, const char *known);
/* One more record, written and counted; `ctx` is the export. ROPA_E_STOPPED when whoever watches says so. */
enum ropa_status rp_export_put(void *ctx, const struct ropa_record *rec, struct ropa_err *err);
/* Every record of `query`, whole and with what is derived, to `put`, until it fails; approved versions where those are
 * asked for. */
enum ropa_status rp_export_each(struct rp_export *j, const struct rp_query *query, rp_export_fn *put,
                                void *ctx, struct ropa_err *err);

#endif
