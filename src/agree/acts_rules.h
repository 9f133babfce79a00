/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What may follow what on the way of a record (model.md "Acts", kpi.md A31). */
#ifndef RP_ACTS_RULES_H
#define RP_ACTS_RULES_H

#include <ropa/acts.h>

enum rp_act_level { RP_LEVEL_UNIT, RP_LEVEL_CENTRE, RP_LEVEL_ORG };

/*
 * How far a record has come, by the acts that count alone. A round begins when it is submitted and nothing that was decided before
 * stands any more.
 */
struct rp_way {
    char status[12];
    int64_t n;             /* acts so far */
    bool waits[2];         /* submitted to the head of the unit, to the centre, and not answered */
    char submitter[2][37]; /* who did, in this round; "" nobody */
    bool by_unit;          /* the head of the unit approved in this round */
    bool accepted;         /* the centre did */
    bool by_top;           /* the head of the centre or of the organisation approved */
    char unit_digest[67],
        accepted_digest[67];     /* what the head of the unit approved, what the centre accepted */
    char entered_by[3][37];      /* who entered the last decision of the head, of the centre, of the top in this round; "" nobody else */
    char since[3][11];           /* the day from which each of them was asked; "" never */
    char asked_again[37];        /* the decision of this round that was disputed last; "" none */
    char last_kind[12], last_date[11], last_name[120]; /* the act before */
};

/* What the rules need to know beside. */
struct rp_office {
    const char *today; /* ISO */
    bool centre;       /* the organisation has a centre that checks entries, and this noun is one it checks */
    bool any_centre;   /* the organisation has a centre */
    bool letters;      /* this noun goes out by letters, one after another, whoever decides on it meanwhile */
    bool alone;        /* and one person alone is the centre, for a reason given */
    const char
        *sole; /* uid of the person who alone changed the record since its last approval; "" nobody alone */
    bool outside; /* who acts is of another unit than the centre */
    const char *enterer; /* the name of who enters the act for another; NULL: nobody */
};

/* Whether acts entered by way of `via` (code of VIA; NULL: not said) are of whom they name alone: by their account, or as the single user. */
bool rp_act_themselves(const char *via);
/* A record without acts. */
void rp_way_begin(struct rp_way *way);
/*
 * What `act`, which was let through, makes of it; way->status is then the record's. What doesn't count moves nothing: in the place of a
 * decision that was disputed, whoever was asked is asked again.
 */
void rp_way_step(struct rp_way *way, const struct ropa_act_kept *act);
/* The level that `act`, of which kind and digest are known, is at when none is given: what was changed since the head approved it begins anew. Static. */
const char *rp_way_level(const struct rp_way *way, const struct ropa_act_kept *act, const struct rp_office *office);
/* Why it may not be done, ROPA_E_ACT_*, its subject left to the caller; false: no more of them. */
typedef bool rp_refusal_fn(void *ctx, const struct ropa_err *why);
/*
 * Every reason why `act` (level, date and digest set; of a dispute what it disputes; `by` NULL where it isn't known yet) may not come
 * next, each once; none: it may.
 */
void rp_way_check(const struct rp_way *way, const struct ropa_act_kept *act, const struct rp_office *office,
                  rp_refusal_fn *each, void *ctx);
/* What comes next, the usual one first; as ropa_acts_next(). */
size_t rp_way_next(const struct rp_way *way, const struct rp_office *office, struct ropa_act_next next[4]);

#endif
