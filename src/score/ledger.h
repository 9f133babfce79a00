/*
 * The records of a world, arranged for proofs: by noun and ref, with their acts, their unit and what links them. Built once for a
 * score; everything in it is borrowed from the world.
 */
#ifndef RP_LEDGER_H
#define RP_LEDGER_H

#include "model/nouns.h"
#include "score/world.h"

#include <ropa/status.h>

/* The nouns that proofs look at. */
#define RP_LEDGER_NOUNS(X)                                                                                   \
    X(organisation) X(setting) X(unit) X(person) X(retention) X(dataset) X(activity) X(notice)               \
    X(consent_form) X(dpa) X(procedure) X(training) X(infographic) X(publication) X(declaration)             \
    X(evidence) X(report) X(result) X(review)

enum rp_kept {
#define RP_KEPT(name) RP_KEPT_##name,
    RP_LEDGER_NOUNS(RP_KEPT)
#undef RP_KEPT
        RP_KEPT_N
};

enum { /* kinds of acts, as bits */
    RP_SUBMIT = 1,
    RP_APPROVE = 2, /* decided เห็นชอบ or อนุมัติ */
    RP_ACCEPT = 4,
    RP_RETURN = 8,
    RP_PUBLISH = 16,
    RP_RETIRE = 32,
    RP_NOTED = 64, /* an approval decided ทราบ */
};
enum { RP_UNIT = 1, RP_CENTRE = 2, RP_ORG = 4, RP_ANY_LEVEL = 7 };

struct rp_act {
    unsigned kind, level;
    const char *date, *by, *memo, *reason, *url;
    const struct ropa_record *pinned;
};

struct rp_item {
    const struct ropa_record *rec;
    enum rp_kept kind;
    const struct rp_item *unit; /* that it belongs to; NULL: none */
    const char *begins, *ends;  /* when it existed, by its own dates; NULL: open */
    struct rp_act *acts;        /* by date */
    size_t n_acts, cap_acts;
};

/* `key` is linked with `value`, by `row` of value (or value itself). */
struct rp_link {
    const struct rp_item *key, *value;
    const struct ropa_record *row;
};

enum rp_links {
    RP_NOTICES,      /* activity -> notice that covers it */
    RP_ENTRIES,      /* dataset -> activity that uses it */
    RP_REVIEWS,      /* dataset -> review, row: what it decided */
    RP_PUBLICATIONS, /* notice, activity, infographic -> publication */
    RP_LINKS_N
};

struct rp_ledger {
    const struct rp_world *world;
    struct rp_item *of[RP_KEPT_N]; /* by ref */
    size_t n[RP_KEPT_N];
    struct rp_item **by_uid;
    size_t n_uids;
    struct rp_link *links[RP_LINKS_N]; /* by key, then value */
    size_t n_links[RP_LINKS_N], cap_links[RP_LINKS_N];
    const struct ropa_record *setting; /* of the year; NULL */
    bool has_centre;
    bool unread; /* a noun could not be read */
    bool bad;    /* out of memory */
};

/* Read `world` into `l` for fiscal year `year`. False: it could not be read, or memory ran out. Free in both cases. */
bool rp_ledger_read(struct rp_ledger *l, const struct rp_world *world, int year);
void rp_ledger_free(struct rp_ledger *l);

/* The record `uid`, NULL when there is none or uid is NULL. */
const struct rp_item *rp_ledger_find(const struct rp_ledger *l, const char *uid);
/* The links of `key`: the first, how many in *n. */
const struct rp_link *rp_ledger_links(const struct rp_ledger *l, enum rp_links which, const struct rp_item *key,
                                      size_t *n);
/* Whether `item` existed on the day: begun, and not ended. */
bool rp_ledger_exists(const struct rp_item *item, const char *day);
/* Whether the unit is in scope on the day. */
bool rp_ledger_in_scope(const struct rp_item *unit, const char *day);

#endif
