/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Types: how the values of each kind of field are read, shown and stored. One struct of functions a kind. */
#ifndef RP_VALUE_H
#define RP_VALUE_H

#include "base/buf.h"
#include "model/view.h"

/* What reading a value may need beside the field. */
struct rp_reading {
    const struct ropa_view *view; /* may be NULL */
    const char *among;            /* canonical set that a subset is taken from; NULL when not limited */
    const struct ropa_text *of;   /* what that set is called; NULL when not limited */
    unsigned most;                /* the greatest figure; 0 when not limited */
};

struct rp_type {
    const char *name; /* as the dictionary shows it */
    const char *sql;  /* column type in a STRICT table; NULL where the field has no column */
    /* `text` is checked, trimmed and not empty. */
    enum ropa_status (*parse)(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                              struct rp_buf *out, struct ropa_err *err);
    void (*format)(const struct ropa_field *f, const char *value, enum ropa_format how, enum ropa_lang lang,
                   const struct ropa_view *view, struct rp_buf *out);
};

/* Whether an answer of `view` (may be NULL) wasn't whole since this was last asked: for want of memory, or because it couldn't be read. */
bool rp_view_starved(const struct ropa_view *view);
/* The same as a status: ROPA_OK where all were whole. */
enum ropa_status rp_view_ended(const struct ropa_view *view, struct ropa_err *err);

/* The type of a kind; never NULL. */
const struct rp_type *rp_type_of(enum ropa_kind kind);

/* ropa_value_parse() for a field whose codes are limited to the canonical set `in->among`. */
enum ropa_status rp_value_parse(const struct ropa_field *f, const char *text, const struct rp_reading *in,
                                char **out, struct ropa_err *err);

/* ROPA_E_FIGURE for `text` of a figure that may be at most `most`. */
enum ropa_status rp_value_refuse_figure(const struct ropa_field *f, const char *text, unsigned most,
                                        struct ropa_err *err);

/* Append what ropa_value_format() gives to `out`. */
void rp_value_show(const struct ropa_field *f, const char *value, enum ropa_format how, enum ropa_lang lang,
                   const struct ropa_view *view, struct rp_buf *out);

#endif
