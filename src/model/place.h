/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of places, for the layers that keep, judge and exchange them. */
#ifndef RP_PLACE_H
#define RP_PLACE_H

#include "base/buf.h"

#include <ropa/place.h>

/* Bytes that a place may have as it is written. */
#define RP_PLACE_LONG 1000

/* A field of records of `ent` itself, or what stands beside it; a field of row `row` of its rows `rows`. */
struct ropa_place rp_place_own(const struct ropa_entity *ent, size_t field);
struct ropa_place rp_place_row(const struct ropa_entity *ent, size_t rows, size_t row, size_t field);
/* Whether it is just that: field `field` of the record itself. */
bool rp_place_is(const struct ropa_place *p, size_t field);
/* Whether it is of a row called by its number. */
bool rp_place_is_numbered(const struct ropa_place *p);
/* Whether both are of one field, of the same rows and behind the same reference: which row is meant is told apart elsewhere. */
bool rp_place_same_field(const struct ropa_place *a, const struct ropa_place *b);
/* The field of the root that it stands in: the one that owns the rows, the reference, or itself. */
size_t rp_place_top(const struct ropa_place *p);
/* Where a value is wanted, rows stand for what names each of them. */
struct ropa_place rp_place_valued(const struct ropa_place *p);

/* Whether records of `ent` describe in place what their field `f` refers to, so that its fields are named like theirs. */
bool rp_place_gathers(const struct ropa_entity *ent, size_t f);

/* Append its text by codes. */
void rp_place_put(struct rp_buf *b, const struct ropa_place *p);

/*
 * The place that begins a column of a layout: also "organisation>..." and "unit>..." beside the record, and with `lead`
 * only what leads to a field ("", "purpose.", "retention_ref>"). Errors of ropa_place_parse().
 */
enum ropa_status rp_place_around(const struct ropa_entity *ent, const char *text, bool lead,
                                 struct ropa_place *out, struct ropa_err *err);

/* The records that hold the place in `rec`: each row where any is meant, what is referred to as `view` shows it. */
typedef bool rp_place_reached_fn(void *ctx, const struct ropa_record *holder);
void rp_place_reach(const struct ropa_place *p, const struct ropa_record *rec, const struct ropa_view *view,
                    rp_place_reached_fn *each, void *ctx);

/* What stands beside the fields, described as a field: of ROPA_AT_UID and on downwards; NULL for what is none. */
const struct ropa_field *rp_beside(size_t field);

/* Append what `rec` has beside its fields, as files write it. False: out of memory. */
bool rp_place_beside(const struct ropa_record *rec, size_t field, const struct ropa_view *view,
                     struct rp_buf *out);

/*
 * ROPA_E_UNFIT for a place as it was named, with `words` on what would be right and, at their end, the place `shown` (NULL:
 * none).
 */
enum ropa_status rp_place_unfit(const char *named, const struct ropa_text *words,
                                const struct ropa_place *shown, struct ropa_err *err);
/*
 * Places that one hand sets at once, each of them once. `named` is how it was written, `value` what it is to be; both borrowed for as
 * long as this is asked. `rec` tells which row is meant; one more row is always another. ROPA_E_UNFIT names both.
 */
struct rp_said_place {
    struct ropa_place place;
    const char *named, *value;
};
struct rp_said_places {
    struct rp_said_place *list;
    size_t n, cap;
};
enum ropa_status rp_place_say(struct rp_said_places *all, const struct ropa_record *rec, const struct ropa_place *p, const char *named,
                              const char *value, struct ropa_err *err);
/* Whether it was said. */
bool rp_place_is_said(const struct rp_said_places *all, const struct ropa_place *p);
void rp_said_places_free(struct rp_said_places *all);

/* Why it isn't set in a record: it stands beside the fields, is another record's, or it is rows or a row as a whole. */
enum ropa_status rp_place_refuse(const struct ropa_place *p, struct ropa_err *err);

/* The field of `ent` whose name stands in front of a mark of places in `text`, the longest; ROPA_NO_FIELD: none does, or out of memory. */
size_t rp_place_led(const struct ropa_entity *ent, const char *text);

/* ROPA_E_UNFIT for what stands from `name` up to `end`: one more than the `max` fields that may be given. */
enum ropa_status rp_place_many(const char *name, const char *end, size_t max, struct ropa_err *err);
/* ROPA_E_UNFIT for a place of a row that isn't the next one of `n`, which is told. */
enum ropa_status rp_place_past(const struct ropa_place *p, size_t n, struct ropa_err *err);
/*
 * ROPA_E_FIELD for a name that isn't known where `in` led, a record, a row or what is referred to; the hint names the places, whole,
 * that come nearest by letters or by label.
 */
enum ropa_status rp_place_unknown(const struct ropa_place *in, const char *name, struct ropa_err *err);

#endif
