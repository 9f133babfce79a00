/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Personal values in history. A snapshot holds of a field flagged personal only a salted digest; salt and value lie
 * beside it, where an erasure can take them away while the chain still verifies.
 */
#ifndef RP_PERSONAL_H
#define RP_PERSONAL_H

#include "model/record.h"
#include "store/store.h"

/*
 * The snapshot of `rec` as link `seq` of this register's chain holds it, owned: digests in the place of its personal values,
 * which are kept beside the link; within a change set. Runs no statement for a record without such values. ROPA_E_NOMEM,
 * ROPA_E_DB.
 */
enum ropa_status rp_personal_seal(struct rp_store *st, const struct ropa_record *rec, int64_t seq, char **snapshot,
                                  struct ropa_err *err);

/* Put the values back into `rec`, read from link `seq` of `chain`; those erased leave their slot sealed. */
enum ropa_status rp_personal_open(struct rp_store *st, const char *chain, int64_t seq,
                                  struct ropa_record *rec, struct ropa_err *err);

/* Called with each personal field that has a value; `holder` is the record or one of its rows. */
typedef void rp_personal_fn(void *ctx, struct ropa_record *holder, size_t f);
void rp_personal_each(struct ropa_record *rec, rp_personal_fn *each, void *ctx);

/* The same over a snapshot: of values that stand in it plainly, as before there were digests. */
typedef void rp_personal_plain_fn(void *ctx, json_t *holder, const struct ropa_field *f);
void rp_personal_each_plain(json_t *snapshot, const struct ropa_entity *ent, rp_personal_plain_fn *each,
                            void *ctx);

/* Whether `ent` or its rows have a personal field. */
bool rp_personal_has(const struct ropa_entity *ent);

/*
 * Whether every digest in history has its value beside it, or an act that erased it, and no value lies there that no
 * digest asks for. The chain and the acts hold already. ROPA_E_TAMPERED names the record.
 */
enum ropa_status rp_personal_verify(struct rp_store *st, struct ropa_err *err);

#endif
