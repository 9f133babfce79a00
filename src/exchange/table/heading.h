/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Headings of a table as places in a record (ropa/place.h): by code ("purpose.lawful_basis"), or by a label in either
 * language that is not the label of something else too.
 *
 *   activity_name              a field of the record
 *   purpose.purpose_text       a field of its rows: each line of the table is a row
 *   purpose[2].purpose_text    the same of the second row alone
 *   purpose:UID:purpose_text   the same of the row with that uid, in the record that has it
 *   recipient[].recipient_name the same, but each item of a cell is a row
 *   retention_text             a field of the shared record that retention_ref names; retention_ref>notes where the
 *                              record has a field of that code itself
 *   uid, ref, rev, purpose.uid identity
 */
#ifndef RP_HEADING_H
#define RP_HEADING_H

#include "model/place.h"

/* Whether an activity's table shows fields of what its field `f` refers to: its unit, retention, security. */
bool rp_heading_shares(const struct ropa_entity *ent, size_t f);

/* Read a path as a place that a table of `ent` can hold. Errors of ropa_place_parse(); ROPA_E_UNFIT for another place,
 * ROPA_E_DERIVED for what is worked out. */
enum ropa_status rp_heading_parse(const struct ropa_entity *ent, const char *path, struct ropa_place *out,
                                  struct ropa_err *err);

/*
 * Every place a table of `ent` may have, in the order in which one is written: uid, child uids and rev last. Owned
 * array of *n places; NULL when out of memory.
 */
struct ropa_place *rp_headings(const struct ropa_entity *ent, size_t *n);

/* The place that `heading` names; false when it names none that is taken in, or several. Sets *bad when memory ran out. */
bool rp_heading_find(const struct ropa_entity *ent, const char *heading, struct ropa_place *out, bool *bad);
/* Why a heading that rp_heading_find() doesn't know is none: ROPA_OK where it isn't meant as a place, and nothing is said. */
enum ropa_status rp_heading_refused(const struct ropa_entity *ent, const char *heading, struct ropa_err *err);
/*
 * The place that tables of other people give such a heading, for a proposal; false when none is known. *nothing: the
 * column counts, or says yes or no to what another column tells.
 */
bool rp_heading_said(const struct ropa_entity *ent, const char *heading, struct ropa_place *out,
                     bool *nothing);
/* Whether most of `heading` is such a word: it is a label, not a sentence that has one in it. Sets *bad when memory ran out. */
bool rp_heading_is_said(const char *heading, bool *bad);

#endif
