/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who refers to a record. */
#ifndef RP_USERS_H
#define RP_USERS_H

#include "store/store.h"

/* `uid` is that of the record that refers (for rows: of their owner). Returns false to stop. */
typedef bool rp_user_fn(void *ctx, const struct ropa_entity *ent, const char *uid);

/* Every record that refers to record `uid` of `of`, each once, in however many places it does. */
enum ropa_status rp_store_users(struct rp_store *st, const struct ropa_entity *of, const char *uid,
                                rp_user_fn *each, void *ctx, struct ropa_err *err);

#endif
