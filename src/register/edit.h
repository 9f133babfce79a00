/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of setting by path: the shared records that an activity's own flags and columns describe. */
#ifndef RP_EDIT_H
#define RP_EDIT_H

#include "register/register.h"

/*
 * The uid of the shared record equal to `want` (its name aside), or of one made from it: named by `name_field`, else
 * by what it says. Within the change set being written, or saved at once.
 */
enum ropa_status rp_shared_find_or_make(struct ropa_register *reg, struct ropa_record *want, char uid[37],
                                        struct ropa_err *err);

/* Fill the numbers, event, criterion and law of a retention rule from its phrase; nothing when it isn't understood. */
enum ropa_status rp_shared_read_phrase(struct ropa_record *rule, struct ropa_err *err);

#endif
