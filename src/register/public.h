/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What anybody may see of a record: the one way out, for front ends (ropa/public.h), the public's site and its register. */
#ifndef RP_PUBLIC_H
#define RP_PUBLIC_H

#include "model/print.h"
#include "register/register.h"
#include "store/history/act.h"

/*
 * Leave of the print, and of what it names, what anybody may see: fields marked ROPA_PUBLIC, no reason in an officer's words, no record
 * that isn't given itself. *held: nothing of it may be seen, and it is as it was: an entry kept as processor, or one with a data set
 * that is classified; what is kept out of the catalogue, or closed there. ROPA_E_NOMEM, errors of the register.
 */
enum ropa_status rp_public_strip(struct ropa_register *reg, struct rp_printed *print, bool *held, struct ropa_err *err);
/* Whether nothing of it may be seen; the print stays as it is. */
enum ropa_status rp_public_held(struct ropa_register *reg, const struct rp_printed *print, bool *held, struct ropa_err *err);
/*
 * So of the record `uid` as it was published; print->rec is NULL where it isn't or is held. `kept` tells of the act, without a print of its
 * own. rp_printed_free() and rp_published_free() in any case. ROPA_E_TAMPERED.
 */
enum ropa_status rp_public_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid, struct rp_printed *print,
                                struct rp_published *kept, struct ropa_err *err);

#endif
