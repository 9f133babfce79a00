/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Questions that fields' `applies` and the rules ask of a record as it stands. All accept NULL (a record
 * not there, a set not answered) and then say no, allocate nothing and change nothing.
 */
#ifndef RP_PREDICATE_H
#define RP_PREDICATE_H

#include <ropa/model.h>

/* Whether `value` is one of `codes`, which ends with NULL. */
bool rp_predicate_is(const char *value, const char *const *codes);
/* Whether field `f` of `rec` holds the code `code`; whether it was answered yes. */
bool rp_predicate_field_is(const struct ropa_record *rec, size_t f, const char *code);
bool rp_predicate_yes(const struct ropa_record *rec, size_t f);
/* Whether `value` begins with `prefix`. */
bool rp_predicate_begins(const char *value, const char *prefix);
/* The same of any of the NULL-ended `prefixes`. */
bool rp_predicate_begins_any(const char *value, const char *const *prefixes);
/* Whether `set` holds one of `codes`, which ends with NULL. */
bool rp_predicate_holds(const char *set, const char *const *codes);
/* Whether the sources in canonical set `sources` (may be NULL) hold one other than the person, who acts for the person, and a device of the office. */
bool rp_predicate_from_elsewhere(const char *sources);
/* Whether the security set tells of its measures in the office's own words. */
bool rp_predicate_described(const struct ropa_record *security);
/* Whether the text says something, more than that it is open ("-", "ไม่ทราบ"). */
bool rp_predicate_says(const struct ropa_record *rec, size_t f);
/* Whether a choice of `v` in `set` carries one of `flags` (enum ropa_choice_flag). */
bool rp_predicate_has_flag(const struct ropa_vocab *v, const char *set, unsigned flags);

/* Whether an element of `elements` (ELEMENT) always is, or may be, data of s.26. */
bool rp_predicate_implies_s26(const char *elements);
bool rp_predicate_asks_s26(const char *elements);

/* Whether the request was refused, if only in part: then it is a refusal of its activities (s.39(7)). */
bool rp_predicate_refused(const struct ropa_record *request);

/* Whether the activity is kept as controller (also when its role isn't answered yet), as processor. Both may be. */
bool rp_predicate_controller(const struct ropa_record *activity);
bool rp_predicate_processor(const struct ropa_record *activity);
/* The same of the activity that owns the row. A row without an owner counts as a controller's. */
bool rp_predicate_row_controller(const struct ropa_record *row);

/* Whether a purpose of the activity rests on consent; on something else. */
bool rp_predicate_any_consent(const struct ropa_record *activity);
bool rp_predicate_any_without_consent(const struct ropa_record *activity);

/* Whether the purpose row rests on consent: its basis, or its ground of s.26. */
bool rp_predicate_consent(const struct ropa_record *purpose);
/*
 * Whether the purpose row uses data of the category `cat` of s.26: an element of its own (or, if it lists none, of
 * its activity) that always is such data, or that may be and whose category the activity confirms, or a confirmed
 * category that no listed element accounts for (an own term of the office).
 */
bool rp_predicate_uses_category(const struct ropa_record *purpose, const char *cat);
/* The same of any category of s.26. */
bool rp_predicate_uses_s26(const struct ropa_record *purpose);

#endif
