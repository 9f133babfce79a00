/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What every workbook says of the register that it was written from; export_book.c. */
#ifndef RP_APP_BOOK_H
#define RP_APP_BOOK_H

#include "app/register.h"

/* The first record of `ent`, whole, owned; *out NULL when there is none. */
enum ropa_status rp_book_first(struct ropa_register *reg, const struct ropa_entity *ent,
                               struct ropa_record **out, struct ropa_err *err);

#endif
