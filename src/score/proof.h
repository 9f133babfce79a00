/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Proofs: what shows that a step was done, one C function each, named by the agreement. A proof looks at what existed on one day
 * and at acts between two days, counts, and says what is missing. It answers twice for a step that was late: once with the
 * round's last day, once with the day of the score.
 *
 * A proof must be monotonous: one more act never makes it say less (kpi.md A30).
 */
#ifndef RP_PROOF_H
#define RP_PROOF_H

#include "score/agreement.h"
#include "score/ledger.h"

#include <ropa/score.h>

/* A note not yet put into words. */
struct rp_note {
    const struct rp_item *unit; /* NULL: the office */
    const struct rp_item *item; /* the record; NULL */
    const struct ropa_text *what;
    char detail[48]; /* fills {x} or {items} of `what` */
};

/* The day (ISO) as details tell it, the same in both languages: "31/3/2566". Returns `out`. */
const char *rp_note_day(const char *day, char out[48]);

struct rp_notes {
    struct rp_note *at;
    size_t n, cap;
};

/* One record that proves, by something dated. */
struct rp_proven {
    const struct rp_item *item;
    char on[11]; /* ISO; "" without a date */
};

/* What a proof found. */
struct rp_count {
    size_t done, of;
    struct rp_proven *proof;
    size_t n_proof, cap_proof;
    struct rp_notes missing, warnings;
    char on[11];
    bool manual;
    const struct rp_item *evidence; /* that was entered by hand; NULL */
    /* What a result tells of it, typed in where the records show `done` of `of`; NULL: nothing was. */
    struct {
        const struct rp_item *by;
        size_t done, of;
    } told;
    bool bad; /* out of memory */
};

struct rp_ask {
    const struct rp_ledger *ledger;
    const struct rp_step *step; /* NULL for the criterion of a level */
    const struct rp_item *unit; /* NULL: the organisation, all units in scope */
    const struct rp_item *owner; /* the unit that collects and briefs; NULL: not in the register */
    const char *from, *to;      /* acts count from .. to */
    const char *pop;            /* what existed on this day is looked at */
    const char *day;            /* of the score, which may be after `to` */
    long least_sets;            /* how many sets of data the KPI asks for; 0: none */
    int year;
    struct rp_count *t;         /* told of approvals that count for nothing, or all the same, by their signer; NULL */
};

typedef void rp_proof_fn(const struct rp_ask *ask, struct rp_count *t);
struct rp_proof {
    const char *name;
    rp_proof_fn *run; /* through rp_proof_run() */
    bool of_unit;     /* it asks about one unit */
};
/* Run it: of the office, a proof of a unit is asked of every unit in scope. */
void rp_proof_run(const struct rp_proof *proof, const struct rp_ask *ask, struct rp_count *t);
/* The proof `name`, NULL when there is none. */
const struct rp_proof *rp_proof_find(const char *name);
/* The name of the i-th proof, NULL at the end. */
const char *rp_proof_name(size_t i);

/* X(name, of_unit): rp_proof_briefing() is the proof "briefing". */
#define RP_PROOFS(X)                                                                                         \
    /* of the office */                                                                                      \
    X(briefing, false) X(briefed, false) X(collected, false) X(approved_published, false) X(office_infographic, false)          \
    X(channels, false) X(processors, false) X(breach_procedure, false) X(round_report, false)                 \
    X(working_group, false) X(snapshot, false) X(awareness, false) X(office_notice, false)                    \
    X(unit_notices, false) X(annual_report, false)                                                            \
    /* of a unit */                                                                                          \
    X(member, true) X(data_review, true) X(retention_review, true) X(entries, true) X(notices, true)          \
    X(head_approved, true) X(knowledge, true) X(infographic, true) X(unit_channels, true)                     \
    X(unit_processors, true) X(breach_proposal, true) X(unit_report, true) X(review_report, true)             \
    X(notices_approved, true)                                                                                 \
    /* of the data catalogue */                                                                              \
    X(templates_names, false) X(templates_resources, false)                                                   \
    X(catalog_list, false) X(catalog_agency, false) X(catalog_registered, false) X(catalog_format, false)     \
    X(catalog_used, false)                                                                                    \
    /* by hand alone */                                                                                       \
    X(evidence, false)
#define RP_PROOF_DECLARE(name, of_unit) rp_proof_fn rp_proof_##name;
RP_PROOFS(RP_PROOF_DECLARE)
#undef RP_PROOF_DECLARE

/*
 * Certified evidence for `code` (step or level) of the ask's unit (of the office: the centre's or its own, A34) within its two days,
 * with all its particulars, noted in `t` as a proof; NULL: there is none. One that lacks some is a warning.
 */
const struct rp_item *rp_proof_certified(const struct rp_ask *ask, const char *code, bool of_unit,
                                         struct rp_count *t);
/* How many sets on the list of KPI 1 count: were sent whole, and aren't retired. Each is noted as a proof; ROPA_NOT_REPORTED: none is on the list. */
long rp_proof_catalog_counted(const struct rp_ask *ask, struct rp_count *t);
/* Whether a letter sent a set of the register, whatever became of it since. */
bool rp_proof_catalog_sent(const struct rp_ask *ask);
/*
 * Notes that who proposes what to do knows by their addresses: a data set without a rule of retention; what was settled in an earlier
 * year and only lacks this year's confirmation; what was changed after it was published; what was, sent on its way again, and
 * isn't out again yet.
 */
extern const struct ropa_text rp_note_no_retention, rp_note_unconfirmed, rp_note_changed_out, rp_note_not_out_again;

/* ---- counting (count.c) ---- */

/* One of m, done or not. */
void rp_count_add(struct rp_count *t, bool done);
/* `item` proves it by something dated `date` (may be NULL). Each is listed once. */
void rp_count_proof(struct rp_count *t, const struct rp_item *item, const char *date);
/* A sentence about `item` (may be NULL) of `unit` (NULL: the office); `detail` fills {x}, may be NULL. */
void rp_count_missing(struct rp_count *t, const struct rp_item *unit, const struct rp_item *item,
                      const struct ropa_text *what, const char *detail);
void rp_count_warn(struct rp_count *t, const struct rp_item *unit, const struct rp_item *item,
                   const struct ropa_text *what, const char *detail);
/* Whether everything that counts is done; never for nothing at all. */
bool rp_count_whole(const struct rp_count *t);
void rp_count_free(struct rp_count *t);

/* ---- asking (ask.c) ---- */

/* The i-th record of `kind` that belongs to what is asked about and existed on `pop`, from *i on; NULL at the end. */
const struct rp_item *rp_ask_next(const struct rp_ask *ask, enum rp_noun kind, size_t *i);
/* The i-th unit asked about (of the office: each in scope), from *i on; NULL at the end. */
const struct rp_item *rp_ask_unit(const struct rp_ask *ask, size_t *i);

/* Whether `date` lies between the two days of `ask`. Not when NULL. */
bool rp_ask_in(const struct rp_ask *ask, const char *date);
/* Whether `date` is not after the last day. Not when NULL. */
bool rp_ask_by(const struct rp_ask *ask, const char *date);

/* The earliest act of `kinds` and `levels` (bits) between the two days; with `ever`, from any day on. NULL: none. */
const struct rp_act *rp_ask_act(const struct rp_ask *ask, const struct rp_item *item, unsigned kinds,
                                unsigned levels, bool ever);
/* An approval that proves something carries a memo number (A36); one without is passed over and warned of. */
/*
 * The same, with `memo` only one that carries a memo number. An approval that is passed over for its signer, or counts
 * though it isn't of one who may sign (kpi.md A32), is warned of.
 */
const struct rp_act *rp_ask_memo(const struct rp_ask *ask, const struct rp_item *item, unsigned kinds,
                                 unsigned levels, bool ever, bool memo);
/* When `item` was published within the two days; NULL when it was not. */
const char *rp_ask_published(const struct rp_ask *ask, const struct rp_item *item);
/*
 * When the unit's head confirmed by one memo, sent to the centre within the two days, that `item` (an entry or a notice), approved
 * and published in an earlier year, is unchanged (A35): the review is then noted as proof. NULL: not so.
 */
const char *rp_ask_confirmed(const struct rp_ask *ask, const struct rp_item *item, struct rp_count *t);
/* `why` it doesn't count; where it was settled in an earlier year and nothing was done to it in this one, only that it lacks the confirmation. */
const struct ropa_text *rp_ask_why(const struct rp_ask *ask, const struct rp_item *item, const struct ropa_text *why);
/* Why it wasn't: not at all, or at a site that is none of the year's. */
const struct ropa_text *rp_ask_unpublished(const struct rp_ask *ask, const struct rp_item *item);
/* The declaration of `unit` that is valid; NULL when there is none. */
const struct rp_item *rp_ask_declared(const struct rp_ask *ask, const struct rp_item *unit, const char *kind,
                                      const char **date);
/* Whether a unit has declared that it holds no personal data: then counts it as done. */
bool rp_ask_no_data(const struct rp_ask *ask, const struct rp_item *unit, struct rp_count *t);
/*
 * Count `item` as done when `why` is NULL, else as missing for that reason. What was retired by then counts only
 * where it is done: giving it up takes nothing away.
 */
void rp_ask_count(const struct rp_ask *ask, struct rp_count *t, const struct rp_item *item,
                  const struct ropa_text *why, const char *detail);
/* Whether `item` was retired by the last day of `ask`. */
bool rp_ask_retired(const struct rp_ask *ask, const struct rp_item *item);
/* The version of `item`, which is kept whole, that `act` pins, else the working record. */
const struct ropa_record *rp_ask_version(const struct rp_item *item, const struct rp_act *act);
/*
 * Whether `entry`, in the version that `act` pins (NULL: as it stands), has an open error of one of `groups` ("R39", "R40-01"; NULL:
 * one that bars it, as data might slip out), `except` (may be NULL) aside; says which.
 */
bool rp_ask_error(const struct rp_ask *ask, const struct rp_item *entry, const struct rp_act *act,
                  const char *const *groups, const char *except, char rule[48]);
/* Levels at which the head of the centre or of the organisation decides. */
unsigned rp_ask_head(const struct rp_ask *ask);
/* Note a change since approval as a warning, and a new version that isn't published yet. */
void rp_ask_warn_changed(const struct rp_item *item, struct rp_count *t);

/* Whether `set` holds every code of `v`, `but` (may be NULL) aside. */
bool rp_ask_complete(const char *set, const struct ropa_vocab *v, const char *but);

#endif
