/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a person is on a day, as the register says: rights follow from it, and end with it. */
#ifndef ROPA_POSTS_H
#define ROPA_POSTS_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

enum ropa_post_kind {
    ROPA_POST_HEAD,     /* head of the unit (a row of unit.head) */
    ROPA_POST_ACTING,   /* acts as its head */
    ROPA_POST_DELEGATE, /* signs for its head by an order */
    ROPA_POST_CENTRE,   /* belongs to the unit that is the centre (organisation.centre_ref), or to one below it */
    ROPA_POST_DPO,      /* data protection officer (s.41) */
    ROPA_POST_ORG,      /* approves for the organisation: the year's setting names them, else they head the one unit above all */
    ROPA_POST_WG,       /* of the working group (person.wg_role); gives no right */
};

/*
 * Texts are borrowed for the call, NULL where nothing is said; days are ISO and both included. The post is in words, as the register has
 * them; in the working group it is the role, in Thai.
 */
struct ropa_post_held {
    enum ropa_post_kind kind;
    const char *unit; /* uid; NULL: of the office */
    const char *post, *order_no, *from, *to;
};
typedef bool ropa_post_fn(void *ctx, const struct ropa_post_held *held);
/*
 * Every post that `person` (uid) holds on `day` (ISO; NULL: today), heads first. ROPA_E_DATE when that is no day of
 * the calendar, ROPA_E_NOT_FOUND when there is no such person, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_posts_each(struct ropa_register *reg, const char *person, const char *day,
                                          ropa_post_fn *each, void *ctx, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
