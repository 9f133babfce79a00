/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A record as the register prints it: codes not labels, the shared records it names with what is printed of them,
 * persons by post. Empty and derived fields, review dates and identities of rows are no part of it.
 */
#ifndef RP_PRINT_H
#define RP_PRINT_H

#include <jansson.h>
#include <ropa/model.h>

/*
 * What an approval keeps: {"record": {...}, "named": [{"noun": ..., ...}]}, uids included, so that it can be shown and
 * compared later. A new reference; NULL when out of memory.
 */
json_t *rp_print_keep(const struct ropa_record *rec, const struct ropa_view *view);

/*
 * The same as the text that a digest is taken of: references replaced by what they name, no uids, keys in order. It
 * changes when the printed entry does, whichever record the change was made in. `version` 1 tells the numbers of all that is named; 2
 * not those of what is printed whole, so that of two that say the same either may be named; 3 of infographics whose they are. Owned; NULL when out of memory.
 */
char *rp_print_text(const json_t *kept, int version);

/* Whether field `f` of a record is printed; and field `f` of `ent` where another record names one. */
bool rp_print_has(const struct ropa_field *f);
bool rp_print_shares(const struct ropa_entity *ent, const struct ropa_field *f);
/*
 * Whether field `f` of a paper is the office's own, beside what was approved: its notes and former reference, which no paper shows. Of an entry
 * none is: the register prints them.
 */
bool rp_print_beside(const struct ropa_entity *ent, const struct ropa_field *f);
/* Whether two kept prints of one record say the same in text `version`, but for such fields. False where one can't be read, or memory ran out. */
bool rp_print_same(const char *a, const char *b, int version);
/* Whether records of `ent` print whose they are, though they don't name the organisation. */
bool rp_print_has_organisation(const struct ropa_entity *ent);

/* Whether all that a record of `ent` says is printed where another names it: that, not its number, tells it from others. */
bool rp_print_is_whole(const struct ropa_entity *ent);

/* A kept print read back. Free with rp_printed_free(). */
struct rp_printed {
    struct ropa_record *rec;
    struct ropa_record **named;
    size_t n;
};
/* False when the text isn't a kept print of a known noun, or when out of memory; `out` is then empty. */
bool rp_printed_load(const struct ropa_entity *ent, const char *kept, struct rp_printed *out);
void rp_printed_free(struct rp_printed *p);
/* The record `uid` among those named, NULL when it isn't. */
const struct ropa_record *rp_printed_find(const struct rp_printed *p, const struct ropa_entity *of,
                                          const char *uid);

#endif
