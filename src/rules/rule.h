/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Rules: what is not right yet in a record, one small C function each.
 *
 * A rule is one initialiser: what `ropa rules` shows, what it judges, and the function that judges. The function is
 * called for each record (or row) of its entity, looks, and reports; it returns nothing. It may assume nothing: a
 * record is a draft, any field may be empty, shared records may be missing (NULL).
 *
 * A new rule is a row in the table of its file; a new file is a table and its name in RP_RULE_TABLES.
 * tests/data/rules/<id>.json then holds a record that trips it and one that passes; without both the suite fails.
 */
#ifndef RP_RULE_H
#define RP_RULE_H

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/view.h"

#include <ropa/check.h>
#include <string.h>

/* What is judged, with what stands around it. Everything is borrowed. */
struct rp_case {
    const struct ropa_record *rec;   /* the record, or one of its rows */
    const struct ropa_record *whole; /* the record: `rec`, or the owner of the row */
    /* The office, and the shared records that `whole` names or is; NULL where there is none. */
    const struct ropa_record *organisation, *retention, *security;
    const struct ropa_record *setting; /* the policy in force on the day of the event; NULL: the defaults */
    const struct ropa_view *view;
    const char *today; /* ISO; "" when unknown */
    const char
        *event; /* the day that decides which law was in force: the request's, the incident's; else today */

    const struct rp_rule *rule;
    bool errors; /* only rules that can find one, or bar */
    struct rp_outcome *out;
    size_t rows, row; /* of a row: the field of `whole` that holds it, and which it is */
};

/* Whose entries a rule about activities judges. */
enum rp_role { RP_CONTROLLER, RP_PROCESSOR, RP_ANY_ROLE };

struct rp_rule {
    struct ropa_rule known;
    const struct ropa_entity *on;   /* noun or rows judged; NULL: every record and every row */
    const struct ropa_entity *also; /* a second one: a shared record that is judged by itself too; NULL */
    enum rp_role role;
    void (*judge)(const struct rp_case *c); /* NULL: listed only, its inputs are kept or judged elsewhere */
    void (*judge_also)(const struct rp_case *c); /* of `also`, where other fields tell it there; NULL: `judge` */
    bool past;                              /* what it finds can't be undone: it may be acknowledged */
};

struct rp_rule_table {
    const struct rp_rule *rules;
    size_t n;
};

/* One table a file: rp_rules_consent is the table in src/rules/consent.c. In the order of the law. */
#define RP_RULE_TABLES(X)                                                                                    \
    X(consent)                                                                                               \
    X(notice)                                                                                                \
    X(notice_told)                                                                                           \
    X(purpose)                                                                                               \
    X(source) X(sensitive) X(hinted) X(disclosure) X(transfer) X(request) X(security) X(disposal) X(completeness)      \
        X(processor) X(incident) X(remark) X(catalog) X(approval) X(general)

#define RP_RULE_EXTERN(name) extern const struct rp_rule_table rp_rules_##name;
RP_RULE_TABLES(RP_RULE_EXTERN)
#undef RP_RULE_EXTERN
#define RP_RULE_TABLE(name) const struct rp_rule_table rp_rules_##name = {rules, sizeof rules / sizeof *rules}

/* ---- reporting ---- */

enum rp_as { RP_AS_RULE, RP_AS_HINT, RP_AS_WARNING, RP_AS_ERROR };

struct rp_finding {
    size_t field;                 /* of c->rec; ROPA_NO_FIELD where none of its fields is concerned */
    const struct ropa_record *in; /* the shared record that mends it; NULL or c->rec: the one judged */
    size_t at;                    /* of `in` */
    enum rp_as as;                /* where a circumstance changes the rule's severity */
    bool elsewhere;               /* beyond what the rule says of itself */
    bool here;                    /* not elsewhere, though the rule says so of itself */
    bool unlinked;                /* what it asks for is there, but for the reference to it */
    bool past;                    /* can't be undone, beyond what the rule says of itself */
    bool firm;                    /* no waiver lets it pass */
    bool unbarred;                /* it may be approved and published all the same, beyond what the rule says of itself */
    const char *x[2];             /* fills {x}; [ROPA_EN] may be NULL when both are the same */
    const char *words;  /* that raised it, a line each: a waiver holds for these; NULL: it rests on no words */
    const char *say[2]; /* another sentence than the rule's message; NULL: that */
};
/* Report what `c->rule` found: rp_report(c, .field = PUR_LEGAL_REF, .as = RP_AS_WARNING). Copies. */
#define rp_report(c, ...) rp_rule_report((c), &(const struct rp_finding){__VA_ARGS__})
void rp_rule_report(const struct rp_case *c, const struct rp_finding *f);

/* The same with {x} the labels of the codes in canonical set `codes` of `v`; nothing when the set is empty. */
#define rp_report_codes(c, v, codes, ...)                                                                    \
    rp_rule_report_codes((c), (v), (codes), &(const struct rp_finding){__VA_ARGS__})
void rp_rule_report_codes(const struct rp_case *c, const struct ropa_vocab *v, const char *codes,
                          const struct rp_finding *f);

/* ---- looking; each says no of what is not answered ---- */

#define RP_CODES(...) ((const char *const[]){__VA_ARGS__, NULL})

static inline const char *rp_get(const struct rp_case *c, size_t f) {
    return ropa_record_get(c->rec, f);
}

/* Neither a value nor rows nor "not applicable". */
static inline bool rp_empty(const struct rp_case *c, size_t f) {
    return !ropa_field_answered(c->rec, f);
}

/*
 * Whether what a paragraph of s.39 or s.40 asks for is answered only with that it is open ("-", "ไม่ทราบ"), or said not to apply because
 * nobody knows: the paragraph isn't met by that.
 */
bool rp_rule_left_open(const struct rp_case *c, const struct ropa_record *rec, size_t f);

static inline bool rp_is(const struct ropa_record *rec, size_t f, const char *value) {
    return rp_predicate_field_is(rec, f, value);
}

static inline bool rp_yes(const struct ropa_record *rec, size_t f) {
    return rp_is(rec, f, "1");
}

/* The record `uid` (may be NULL) of `of`, borrowed; NULL where it can't be seen. */
const struct ropa_record *rp_rule_record(const struct rp_case *c, const struct ropa_entity *of,
                                         const char *uid);
/* The record that field `f` of c->rec, a reference, names. */
const struct ropa_record *rp_rule_named(const struct rp_case *c, size_t f);
/* The office, for a register that holds none yet: what it lacks is said once of it, not by each entry. NULL without memory. */
const struct ropa_record *rp_rule_unsaid(const struct rp_case *c);
/* What the office had set when the event was in field `f` of the setting, else the value that the field begins with. */
long rp_rule_policy(const struct rp_case *c, size_t f);
/* The first record of `of` that `fits`, borrowed; NULL where there is none or none can be seen. */
typedef bool rp_fits_fn(const struct rp_case *c, const struct ropa_record *rec);
const struct ropa_record *rp_rule_first(const struct rp_case *c, const struct ropa_entity *of,
                                        rp_fits_fn *fits);
/* Report what is wanting at `field`; where `there` (may be NULL) does it and is only not linked, that, with its ref. */
void rp_rule_unlinked(const struct rp_case *c, size_t field, const struct ropa_record *there, enum rp_as as);
/* The uid at position `i` of the references `refs` (may be NULL), in `uid`; false past the last. */
bool rp_rule_uid(const char *refs, size_t i, char uid[37]);
/* Whether the ISO date or date-time `a` (either may be NULL: then not) is on a day before `b`. */
bool rp_rule_day_before(const char *a, const char *b);
/* Days from the day of `from` to that of `to`; `otherwise` where one is NULL. */
int rp_rule_days(const char *from, const char *to, int otherwise);
/* Whether the day `event` is at or after `from`; an unknown event is. */
bool rp_rule_since(const char *event, const char *from);
/* The organisation is a state agency unless it says otherwise. */
bool rp_rule_state(const struct rp_case *c);
/* Whether canonical set `a` (may be NULL) lies within `b`. */
bool rp_rule_within(const char *a, const char *const *b);
/* Whether a purpose of the activity uses `element`; one that lists no elements doesn't say. */
bool rp_rule_uses(const struct ropa_record *activity, const char *element);
/* Whether `text` (may be NULL), folded, holds one of `words`. */
bool rp_rule_mentions(const char *text, const char *const *words);

#endif
