/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A scoring, as the files of this room share it. */
#ifndef RP_SCORING_INSIDE_H
#define RP_SCORING_INSIDE_H

#include "base/memo.h"
#include "model/view.h"
#include "register/register.h"
#include "scoring/scoring.h"
#include "store/worked.h"

enum {
    RP_DAYS = 20
}; /* a score looks at the last day of each round and at its own; a series at those of all months */

/* What a version of an activity that isn't the one that stands breaks on a day. */
struct rp_pinned {
    char uid[37], day[11];
    int64_t rev;
    const char *found;
};

/* Uids of units; "" is that of what belongs to none. */
struct rp_units {
    char (*at)[37];
    size_t n, cap;
};

/* What is kept of the activities of each unit, see worked.h. */
struct rp_apart {
    bool on;
    struct rp_parts parts;
    bool spoilt;             /* a part is none of ours */
    struct rp_memo changed;  /* uids of activities that were since */
    struct rp_units anew;    /* whose activities are read anew; when none is kept it isn't used */
    struct rp_units left;    /* whose part stands */
    struct rp_units grown;   /* of these: more was found out of */
    struct rp_pinned *pinned;
    size_t n_pinned, cap_pinned, n_sorted; /* those that were kept stand first, in order */
};

struct rp_scoring {
    struct ropa_register *reg;
    struct rp_agreement *agreement;
    char *text; /* of the agreement */
    bool reads; /* the register is held at one moment from begin to end */
    struct rp_world world;
    struct rp_ledger ledger;
    char days[RP_DAYS][11]; /* on which records were judged so far */
    size_t n_days;
    char (*judged)[37]; /* uids of activities and data sets of the catalogue, in order */
    size_t n, cap;
    /* on each of the days of each of them: as judge() writes them, behind RP_STRAYED where that isn't kept; NULL: not looked yet */
    const char **errors[RP_DAYS];
    struct rp_pool pool; /* owns what stands there */
    const char *found;   /* the last of it: the next is often the same */
    struct rp_apart kept;
    size_t done; /* records read, then judged */
    struct ropa_err *err;
    enum ropa_status status;
};

#define RP_STRAYED '*' /* what follows rests on another activity */

/* ---- judged.c ---- */

/* Where it is noted what the record breaks on the day; NULL when there is no room for it. */
const char **rp_scoring_place(struct rp_scoring *v, const char *uid, const char *day);
/* The record will be judged. False: no memory. */
bool rp_scoring_judges(struct rp_scoring *v, const char *uid);
/* All that will be are known. */
void rp_scoring_order(struct rp_scoring *v);

/* ---- kept.c ---- */

/* Which parts stand. Within the reading, before the ledger is read. */
enum ropa_status rp_apart_ask(struct rp_scoring *v);
/* Whether some are used, so that not all activities are read. */
bool rp_apart_used(const struct rp_apart *k);
/* Whether the record was taken from a part. */
bool rp_apart_has(const struct rp_apart *k, const struct rp_item *item);
/* What the version breaks on the day; NULL: it isn't known. */
const char *rp_apart_pinned(const struct rp_apart *k, const char *uid, int64_t rev, const char *day);
/* It was found out of the activity, so that its part has more to tell; `rev` 0: of the one that stands. */
void rp_apart_found(struct rp_scoring *v, const struct rp_item *item, int64_t rev, const char *day, const char *found);
/* Nothing of what is kept is used any more. */
void rp_apart_drop(struct rp_apart *k);
void rp_apart_end(struct rp_apart *k);

#endif
