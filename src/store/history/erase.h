/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Erasure of what one record holds of persons: the personal values of its fields, or the files it keeps. */
#ifndef RP_ERASE_H
#define RP_ERASE_H

#include "model/record.h"
#include "store/store.h"

/* Something that an erasure of the record would take away. */
struct rp_erasable {
    const struct ropa_field *field; /* NULL: a file */
    size_t n;                       /* of a field: places that hold a value, the record, its history and its draft */
    char sha256[65];                /* of a file */
    int64_t size;
};

/* What there is, owned (free()); *n 0 and *out NULL when there is nothing. The record may be removed. ROPA_E_NOT_FOUND. */
enum ropa_status rp_erase_survey(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                 struct rp_erasable **out, size_t *n, struct ropa_err *err);

/*
 * Take it away from the record, its history and its draft, within a change set; the live record is saved anew.
 * `what` (owned) tells what was taken, as the act must keep it: it pins the links that had to be redacted.
 * ROPA_E_ERASE_NOTHING.
 */
enum ropa_status rp_erase(struct rp_store *st, const struct ropa_entity *ent, const char *uid, char **what,
                          struct ropa_err *err);

/* Save anew, within a change set, all evidence that still says it keeps a file whose content was erased: then it says that it is gone. */
enum ropa_status rp_erase_twins(struct rp_store *st, struct ropa_err *err);

/*
 * Write the file anew, so that no page of it keeps bytes that were erased, and empty the log. Not within a change set.
 * ROPA_E_BUSY while another program reads.
 */
enum ropa_status rp_erase_sweep(struct rp_store *st, struct ropa_err *err);

#endif
