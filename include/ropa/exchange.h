/* Registers out to files and in from them. */
#ifndef ROPA_EXCHANGE_H
#define ROPA_EXCHANGE_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- out ------------------------------------------------------------------------------------- */

struct ropa_export {
    const char *format; /* "xlsx", "csv", "json" */
    const char *layout; /* "register" (default), "controller31", "processor28", "combined34", "card", "list" */
    const struct ropa_query *query; /* which records, whole; json without a query: the whole register */
    const char *columns; /* "field,field" of a list; NULL for all */
    enum ropa_lang lang;
    bool overwrite;
    void (*progress)(void *ctx, size_t done); /* may be NULL */
    void *ctx;
};

/*
 * Write `path` whole (temporary file, fsync, rename): never half a file, never over an existing one unless `overwrite`.
 * `n` counts the records. Errors: ROPA_E_EXISTS, _FULL, _READONLY, _IO, ROPA_E_USAGE for an unknown format or layout
 * (hint: the known ones).
 */
ROPA_API enum ropa_status ropa_export(struct ropa_register *reg, const char *path, const struct ropa_export *how,
                                      size_t *n, struct ropa_err *err);

/* The dictionary of all fields and vocabularies as a workbook. Errors as ropa_export(). */
ROPA_API enum ropa_status ropa_export_dictionary(const char *path, enum ropa_lang lang, bool overwrite, struct ropa_err *err);

/* ---- in -------------------------------------------------------------------------------------- */

struct ropa_import {
    const char *format;   /* "csv", "json"; NULL: by the file's name */
    const char *encoding; /* NULL: detected */
    const struct ropa_entity *noun; /* NULL: activity, or as a json file says */
    const char *map;      /* text of a map for foreign headings (JSON); NULL: recognised from the headings */
    const char *unit;     /* unit that records without one belong to; NULL */
    bool write;           /* false: preview, nothing is stored */
    void (*progress)(void *ctx, size_t done);
    void *ctx;
};

/* What became of a cell that is not represented in the register. */
struct ropa_left {
    const char *sheet; /* "" for csv */
    const char *cell;  /* "C12" */
    const char *value;
    const char *reason[2]; /* sentence in both languages */
};

struct ropa_import_result {
    const char *layout, *encoding;
    size_t fresh, changed, unchanged, conflict, rejected; /* records */
    size_t read, stored;   /* non-empty data cells; read = stored + n_left, always */
    const struct ropa_left *left;
    size_t n_left;
    const char *proposed_map; /* when the headings are foreign and no map was given: a map to correct; else NULL */
};

/*
 * Read records from `path`. In one transaction: all good rows or, on an error of the file itself, nothing.
 * With foreign headings and no map nothing is stored and result->proposed_map is filled (status ROPA_E_FORMAT).
 * Free the result with ropa_import_free().
 */
ROPA_API enum ropa_status ropa_import(struct ropa_register *reg, const char *path, const struct ropa_import *how,
                                      struct ropa_import_result **out, struct ropa_err *err);
ROPA_API void ropa_import_free(struct ropa_import_result *result);

#ifdef __cplusplus
}
#endif
#endif
