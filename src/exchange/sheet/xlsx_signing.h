/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who signs a register, in the order of the acts: those who signed, by the acts; those who are expected, as the register names them. */
#ifndef RP_XLSX_SIGNING_H
#define RP_XLSX_SIGNING_H

#include "base/pool.h"
#include "exchange/sheet/xlsx_style.h"

/* Who proposes, the head of the unit, who accepts for the centre, who approves above the unit. */
enum rp_signing_role { RP_PROPOSES, RP_HEADS, RP_ACCEPTS, RP_DECIDES, RP_SIGNING_ROLES };

/* One who signed in a role for a unit, or is expected to. All in the pool. */
struct rp_signing {
    enum rp_signing_role role;
    const char *unit; /* uid; "" for a role above the units */
    const char *name, *post;
    const char *first, *last; /* the days of the first and the last signature, ISO; NULL: not known, or to come */
    bool expected;            /* by the register, not by an act */
};

/* A unit whose records the register holds. */
struct rp_signing_unit {
    const char *uid, *name; /* "" for records of none */
    size_t n;
};

/* Zero-initialise; rp_signings_free(). */
struct rp_signings {
    struct rp_pool pool;
    struct rp_signing *all;
    size_t n, cap;
    struct rp_signing_unit *units; /* as they were met */
    size_t n_units, cap_units;
    size_t level; /* the highest at which somebody decided, in the order of LEVEL; 0: nobody did */
    bool bad;     /* out of memory */
};

/* Note how the whole record `rec` was signed, and of which unit it is. */
void rp_signings_add(struct rp_signings *s, const struct rp_xlsx *x, const struct ropa_record *rec);
/* When all were noted: of a register that is to be signed, who is expected in the place of who signed. */
void rp_signings_expect(struct rp_signings *s, const struct rp_xlsx *x);
/* Whether the records' register has the roles above the units: a centre that accepts, one who approves above. */
bool rp_signings_centre(const struct rp_xlsx *x);
size_t rp_signings_top(const struct rp_xlsx *x); /* at which level one decides above the units, in the order of LEVEL */
bool rp_signings_above(const struct rp_signings *s, const struct rp_xlsx *x);

/* The i-th who signs in `role` for `unit` (uid; ""); NULL past the last. */
const struct rp_signing *rp_signings_of(const struct rp_signings *s, enum rp_signing_role role, const char *unit, size_t i);
/* Append the day of their signatures, or the first and the last; nothing while it is to come. */
void rp_signing_days(const struct rp_signing *one, enum ropa_lang lang, struct rp_buf *out);
void rp_signings_free(struct rp_signings *s);

/* Whom the register names as the one who approves for the unit `unit` on the day of print; nobody where it names several. Borrowed. */
struct rp_signer_named {
    const char *name, *post;
};
struct rp_signer_named rp_signing_head(const struct rp_xlsx *x, const char *unit);

#endif
