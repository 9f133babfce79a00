/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What anybody may see: the one way out of a register for a public register or a web site. Records as they were approved when they
 * were published, whatever became of them since, and of them only fields that are marked ROPA_PUBLIC.
 */
#ifndef ROPA_PUBLIC_H
#define ROPA_PUBLIC_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A published record. All of it is borrowed for the call. */
struct ropa_published {
    const struct ropa_record *rec; /* of "not applicable" it tells that it is so, never an officer's reason */
    /*
     * The unit, the retention rule and the organisation that it names, as they stood when it was approved. Another published record
     * that it names stands there by its uid alone, and is handed over by itself; what isn't published isn't named.
     */
    const struct ropa_record *const *named;
    size_t n_named;
    int version;      /* which approved state it is, from 1 */
    const char *date; /* of the act of publishing, ISO */
    const char *url;  /* where */
};
/* Returns false to stop. */
typedef bool ropa_public_fn(void *ctx, const struct ropa_published *it);

/*
 * Hand over what is published of `ent`, in order of ref; nothing of nouns that have no public field. Retired records are published no
 * more. ROPA_E_TAMPERED when a version kept was altered; errors of the register, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_public_each(struct ropa_register *reg, const struct ropa_entity *ent, ropa_public_fn *each,
                                           void *ctx, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
