/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Headings of a table as places in a record. A heading is recognised by code ("purpose.lawful_basis"), or by its
 * label in either language where that is not the label of something else too.
 *
 *   activity_name              a field of the record
 *   purpose.purpose_text       a field of its rows: each line of the table is a row
 *   recipient[].recipient_name the same, but each item of a cell is a row
 *   retention_text             a field of the shared record that retention_ref names; retention_ref>notes where the
 *                              record has a field of that code itself
 *   uid, ref, rev, purpose.uid identity
 */
#ifndef RP_HEADING_H
#define RP_HEADING_H

#include "base/buf.h"

#include <ropa/model.h>

enum rp_target_kind {
    RP_TO_NOTHING,
    RP_TO_FIELD,
    RP_TO_ROW,
    RP_TO_SHARED,
    RP_TO_UID,
    RP_TO_REF,
    RP_TO_REV,
    RP_TO_ROW_UID,
};

struct rp_target {
    enum rp_target_kind kind;
    size_t field; /* of the noun: itself, the one that holds the rows, or the reference followed */
    size_t inner; /* of the rows or of the shared record */
    bool spread;  /* each item of a cell is a row of its own */
};

/* Read a path of codes as a place in records of `ent`; false when it names none. */
bool rp_target_parse(const struct ropa_entity *ent, const char *path, struct rp_target *out);
/* Append the path of `t`, as rp_target_parse() reads it. */
void rp_target_path(const struct ropa_entity *ent, const struct rp_target *t, struct rp_buf *out);
/* The field `t` ends in; NULL for identity. */
const struct ropa_field *rp_target_field(const struct ropa_entity *ent, const struct rp_target *t);
/* Whether an activity's table shows fields of what its field `f` refers to: its unit, retention, security. */
bool rp_target_is_shared(const struct ropa_entity *ent, size_t f);

/*
 * Every place a table of `ent` may have, in the order in which one is written: uid, child uids and rev last. Owned
 * array of *n targets; NULL when out of memory.
 */
struct rp_target *rp_targets(const struct ropa_entity *ent, size_t *n);

struct rp_headings;
/* Learn the headings of `ent`, once a file. NULL when out of memory; rp_headings_free() accepts NULL. */
struct rp_headings *rp_headings_new(const struct ropa_entity *ent);
void rp_headings_free(struct rp_headings *h);
/* The place that `heading` names; false when it names none, or more than one. Sets *bad when memory ran out. */
bool rp_headings_find(const struct rp_headings *h, const char *heading, struct rp_target *out, bool *bad);
/*
 * The place that tables of other people give such a heading, for a proposal; false when none is known. *nothing: the
 * column counts, or says yes or no to what another column tells.
 */
bool rp_heading_said(const struct ropa_entity *ent, const char *heading, struct rp_target *out, bool *nothing);
/* The place whose code or label comes nearest, for a proposal; false when none is near. */
bool rp_headings_nearest(const struct rp_headings *h, const char *heading, struct rp_target *out);

#endif
