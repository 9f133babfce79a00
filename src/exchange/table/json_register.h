/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The register as one JSON object, a record a line:
 *   {"ropa":1,"register":"<uid>","head":"<hex>","beside":{"acts":9,"frozen_scores":0,"revisions":40},"person":[{...},...],"unit":[...],...,"activity":[...]}
 * With fields chosen also "columns":{"activity":["activity_name",...]} behind the head. Records as contract.md shapes them, references as uids. Written and read a record at a time, so the memory doesn't
 * depend on the file's size.
 */
#ifndef RP_JSON_REGISTER_H
#define RP_JSON_REGISTER_H

#include "base/json.h"

#include <jansson.h>
#include <ropa/place.h>
#include <stdio.h>

struct rp_selection;

struct rp_json_writer {
    struct ropa_json json;
    const struct rp_selection *only; /* the fields written; NULL: all */
    const struct ropa_entity *noun; /* whose array is open */
};

/* How much the register holds that isn't written: so whoever reads the file can say what it lacks. */
struct rp_json_beside {
    int64_t acts, scores, revisions;
};

/*
 * Into `out`, the caller's. `uid` of the register and the head of its history; `approved` where the records are approved versions;
 * `then` the day at whose end it stood, "" now; `beside` NULL where only some records are written.
 */
void rp_json_register_begin(struct rp_json_writer *w, FILE *out, const char *uid, const char *head, const char *then,
                            bool approved, const struct rp_json_beside *beside);
/* That of the records of `ent` these `n` places alone are written, as `only` tells them; before the first record. */
void rp_json_register_columns(struct rp_json_writer *w, const struct ropa_entity *ent, const struct ropa_place *columns,
                              size_t n, const struct rp_selection *only);
/* The records of one noun must come one after the other. */
void rp_json_register_put(struct rp_json_writer *w, const struct ropa_record *rec);
/* An approved version, with what it names as it was then under "named": [{"noun":..., ...}]. */
void rp_json_register_put_print(struct rp_json_writer *w, const struct ropa_record *rec,
                                const struct ropa_record *const *named, size_t n);
/* ROPA_E_NOMEM when a record couldn't be written; what the disk says is known when the file is closed. */
enum ropa_status rp_json_register_end(struct rp_json_writer *w, struct ropa_err *err);

/*
 * One value: an element of the array `key`, or the plain value of `key` (then `place` is 0). `key` is "" in a file that
 * is one array. `place` counts from 1. `text` is the value as it stands in the file. Stops at an error.
 */
typedef enum ropa_status rp_json_fn(void *ctx, const char *key, size_t place, const json_t *value,
                                    const char *text, struct ropa_err *err);
/*
 * Read `path` value by value. ROPA_E_FORMAT with row and column where it isn't JSON or a name stands twice in a value;
 * ROPA_E_NOMEM; the errors of the decoder and of `each`.
 */
enum ropa_status rp_json_register_read(const char *path, const char *encoding, rp_json_fn *each, void *ctx,
                                       struct ropa_err *err);

#endif
