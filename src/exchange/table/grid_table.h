/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The cells of a csv or json of ours as a grid: each line of it says which record it is of, and at which rev. */
#ifndef RP_GRID_TABLE_H
#define RP_GRID_TABLE_H

#include "base/buf.h"
#include "exchange/grid.h"

enum rp_table_kind { RP_TABLE_NONE, RP_TABLE_CSV, RP_TABLE_JSON };

/* What such a file says of itself. Zero-initialise; rp_table_said_free(). */
struct rp_table_said {
    char uid[37], head[65]; /* of the register and its history: json alone */
    bool whole;             /* of the whole register: json alone */
    const struct ropa_entity *ent; /* of whose records json holds chosen fields; NULL: all of every noun */
    struct rp_buf columns;         /* which, "field,field" */
    bool approved;          /* of approved versions, which have no rev in a csv */
    char record[37];        /* the first one; "" none */
    struct rp_memo revs;    /* by uid of record */
};

/* What `path` looks like, by its first bytes; RP_TABLE_NONE also for what can't be read. */
enum rp_table_kind rp_table_kind(const char *path);
/*
 * Add every value of it but its revs; cells of csv are called by their codes, those of json by "field" or "rows.field". ROPA_E_NOMEM, errors
 * of rp_csv_next() and rp_json_register_read().
 */
enum ropa_status rp_grid_table(const char *path, enum rp_table_kind kind, struct rp_grid *out, struct rp_table_said *said,
                               struct ropa_err *err);
void rp_table_said_free(struct rp_table_said *said);

#endif
