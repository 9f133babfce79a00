/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The records of a world, arranged for proofs: by noun and ref, with their acts, their unit and what links them. Read once for
 * all days on which the score is asked for; of activities and data sets it keeps no more than counts.
 */
#ifndef RP_LEDGER_H
#define RP_LEDGER_H

#include "base/buf.h"
#include "base/pool.h"
#include "model/nouns/nouns.h"
#include "score/entry.h"
#include "score/world.h"

#include <ropa/status.h>

/* The nouns that proofs look at. */
#define RP_LEDGER_NOUNS(X)                                                                                   \
    X(organisation) X(setting) X(unit) X(person) X(retention) X(dataset) X(activity) X(notice)               \
    X(consent_form) X(dpa) X(procedure) X(training) X(infographic) X(publication) X(declaration)             \
    X(evidence) X(report) X(result) X(review) X(catalog)

enum rp_noun {
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
    RP_UNFIT = 128, /* either of the two, signed by one who may not (kpi.md A32) */
};
enum { RP_UNIT = 1, RP_CENTRE = 2, RP_ORG = 4, RP_ANY_LEVEL = 7 };

struct rp_act {
    const struct rp_item *item;       /* that it is on */
    const struct ropa_record *pinned; /* the version that it pins, of what is kept whole; NULL: the one that stands */
    int64_t rev;                      /* of that version; 0: the one that stands */
    unsigned char kind, level;
    const char *memo;                 /* its number; NULL: none */
    const char *issued;               /* uid of the evidence that keeps what was issued; NULL: none */
    bool reason, url;                 /* given; the address at a site of the year */
    bool letter;                      /* it sends what it is on: rp_catalog_letter() */
    bool barred;                      /* something kept the record back as it was then */
    bool foreign;                     /* an address elsewhere was given */
    bool acknowledged;                /* signed by one who may not, and let pass */
    char date[11];
};

struct rp_item {
    char uid[37];
    enum rp_noun kind;
    const char *ref, *title;       /* title "" where it has none */
    int64_t rev;
    bool changed;                  /* since its approval */
    bool on_way;                   /* submitted, approved or accepted, and not published since */
    const struct rp_entry *entry;  /* of an activity or a data set; NULL for other nouns */
    const struct ropa_record *rec; /* the whole record of other nouns; NULL for those */
    const struct rp_item *unit;    /* that it belongs to; NULL: none */
    const struct rp_item *twin;    /* of a set on the list: one before it that is called alike; NULL: none */
    const char *begins, *ends;     /* when it existed, by its own dates; NULL: open */
    const struct rp_act *acts;     /* by date */
    size_t n_acts;
};

/* `key` is linked with `value`, by `row` of value (or value itself). */
struct rp_ledger_link {
    const struct rp_item *key, *value;
    const struct ropa_record *row;
};

enum rp_linked {
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
    struct rp_act *acts; /* by item, then date */
    size_t n_acts, cap_acts;
    struct rp_ledger_link *links[RP_LINKS_N]; /* by key, then value */
    size_t n_links[RP_LINKS_N], cap_links[RP_LINKS_N];
    size_t cap[RP_KEPT_N];
    const struct ropa_record *setting; /* in force when the year ends; NULL */
    bool has_centre;
    struct {
        const char *memo;
        bool is_letter;
    } looked;            /* at last, while acts are read */
    struct rp_pool pool; /* texts and entries */
    bool unread;         /* a noun or the acts could not be read */
    bool bad;            /* out of memory */
};

/* Read `world` into `l` for fiscal year `year`. False: it could not be read, or memory ran out. Free in both cases. */
bool rp_ledger_read(struct rp_ledger *l, const struct rp_world *world, int year);
/* Nothing is proved any more: what stands of activities is left, so that it can be told. */
void rp_ledger_narrow(struct rp_ledger *l);
void rp_ledger_free(struct rp_ledger *l);

/*
 * Where an act is put behind the others, who counts it; NULL: out of memory. *memo is that of the act before (NULL: none): many acts
 * are of one memo, which is kept once.
 */
struct rp_act *rp_ledger_next_act(struct rp_ledger *l, const char **memo);
/*
 * ledger_kept.c: what stands of an activity as a text that is kept, and back. rp_ledger_take() is asked twice of a text, as the world's before() is:
 * for the activity, then, when all records are there, for its acts; it gives where the text goes on, NULL where it is none of these.
 */
void rp_ledger_tell(struct rp_buf *out, const struct rp_item *activity);
const char *rp_ledger_take(struct rp_ledger *l, const char *unit, const char *told, bool acts);
/* Pieces of such texts: "12;" and "5;texts", "-1;" for none. Reading moves *at on, to NULL where it can't go on. */
void rp_ledger_put_number(struct rp_buf *out, int64_t n);
void rp_ledger_put_text(struct rp_buf *out, const char *text);
int64_t rp_ledger_get_number(const char **at);
const char *rp_ledger_get_text(struct rp_pool *pool, const char **at);

/* The noun of `item`. */
const struct ropa_entity *rp_ledger_noun(const struct rp_item *item);
/* The record that proofs call `ref`, NULL when there is none. */
const struct rp_item *rp_ledger_named(const struct rp_ledger *l, const char *ref);
/* The record `uid`, NULL when there is none or uid is NULL. */
const struct rp_item *rp_ledger_find(const struct rp_ledger *l, const char *uid);
/* The links of `key`: the first, how many in *n. */
const struct rp_ledger_link *rp_ledger_links(const struct rp_ledger *l, enum rp_linked which, const struct rp_item *key,
                                      size_t *n);
/* Whether `item` existed on the day: begun, and not ended. */
bool rp_ledger_exists(const struct rp_item *item, const char *day);
/* Whether the address is at a site of the year; any is where none is set (kpi.md A8). */
bool rp_ledger_site(const struct rp_ledger *l, const char *url);
/* Whether the unit is in scope on the day. */
bool rp_ledger_in_scope(const struct rp_item *unit, const char *day);

#endif
