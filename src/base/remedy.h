/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Filling struct ropa_remedy. Every helper accepts NULL, and leaves out what there is no room for. */
#ifndef RP_REMEDY_H
#define RP_REMEDY_H

#include <ropa/remedy.h>

/* Begin anew; both texts are static, `noun` may be NULL. */
void rp_remedy(struct ropa_remedy *r, const char *verb, const char *noun);
void rp_remedy_ref(struct ropa_remedy *r, const char *ref);
/* `name` is static; `value` is copied. */
void rp_remedy_option(struct ropa_remedy *r, const char *name, const char *value);
/* One that only who does it knows. */
void rp_remedy_open(struct ropa_remedy *r, const char *name);

#endif
