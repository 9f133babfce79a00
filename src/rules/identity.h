/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What names a single person in a text: numbers of identity cards, telephones, e-mails, and what persons are called. */
#ifndef RP_IDENTITY_H
#define RP_IDENTITY_H

#include "base/buf.h"
#include "rules/rule.h"

enum rp_identity_kind {
    RP_IDENTITY_NUMBER,
    RP_IDENTITY_PHONE,
    RP_IDENTITY_MAIL,
    RP_IDENTITY_NAME, /* only where anybody sees it, see rp_identity_find() */
    RP_IDENTITY_KINDS
};

struct rp_identity {
    enum rp_identity_kind kind;
    /*
     * It is a person's by itself: a number as identity cards have it, in their groups or by its check digit; a mobile telephone; an
     * address as rp_contact_persons_mail() has it. Others may be an office's.
     */
    bool persons;
    bool certain; /* nothing but an identity card has such a number: its check digit is right, and companies' begin otherwise */
    const char *text; /* its digits alone, Thai ones as ASCII, +66 as 0; of an address it in small letters */
};
typedef void rp_identity_fn(void *ctx, const struct rp_identity *found);

/* Each that stands in `text` (may be NULL), in any script of digits and however it is spaced; false: out of memory. */
bool rp_identity_each(const char *text, rp_identity_fn *each, void *ctx);

/* `text` with what an address writes as "%E0%B8%A3" as the letters that stand for; as it is where they would be none. Owned; NULL: out of memory. */
char *rp_identity_unescaped(const char *text);

/*
 * What of persons anybody sees in field `f` of c->rec, a set of the catalogue or a row of one; nothing where it isn't seen. A line each in
 * `words`; `kinds` has those met. False: out of memory.
 */
struct rp_identity_seen {
    struct rp_buf words;
    bool kinds[RP_IDENTITY_KINDS], certain;
};
bool rp_identity_find(const struct rp_case *c, size_t f, struct rp_identity_seen *out);

#endif
