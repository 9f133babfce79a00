/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Judging a record: its required fields, the rules of its noun, and the verdict per paragraph. */
#ifndef RP_JUDGE_H
#define RP_JUDGE_H

#include "rules/rule.h"

enum { RP_N_CONTROLLER = 8, RP_N_PROCESSOR = 6, RP_N_PARAGRAPHS = RP_N_CONTROLLER + RP_N_PROCESSOR };

/* How a waiver bears on a finding. */
struct rp_pass {
    bool past; /* may be acknowledged, though it is an error */
    bool firm; /* no waiver helps */
    bool may;  /* there can be a waiver that helps */
};

struct rp_found {
    struct ropa_finding finding; /* its places, law and messages are owned */
    struct rp_pass pass;
    struct ropa_place via;          /* in the record judged, also where a shared one mends it */
    char *words;                    /* that raised it, a line each; owned; NULL: it rests on no words */
    char *other;                    /* those that a waiver of it doesn't name, "a, b"; owned */
    bool unpinned;                  /* a waiver of it names no words: it was saved before they were kept, or before there were any */
    const struct ropa_field *asked; /* of rule FIELD, until fields are told together: what isn't answered */
};

/* What judging one record gave. Zero-initialise; free with rp_outcome_free(). */
struct rp_outcome {
    struct rp_found *found; /* in the order of the form */
    size_t n, cap;
    size_t judged; /* how often a rule judged the record or one of its rows */
    bool bad;      /* out of memory: the findings are not whole */
    /* Of each paragraph: something it asks is wanting; something it asks is there. */
    bool missing[RP_N_PARAGRAPHS], present[RP_N_PARAGRAPHS];
    struct ropa_record *unsaid; /* the office of which nothing was said yet, where a finding is about it; or NULL */
};

/* Judge `rec` (a noun, not a row) into `out`. */
void rp_judge(const struct ropa_view *view, const struct ropa_record *rec, struct rp_outcome *out);
/* The same by those rules alone that can find an error, or bar, at a fraction of the work: of fields and paragraphs it says nothing. */
void rp_judge_errors(const struct ropa_view *view, const struct ropa_record *rec, struct rp_outcome *out);
/* The words that raise what `rule` finds in `rec`, a line each; owned, "" where it rests on none; NULL: out of memory. *lasts: nothing of it may be waived. */
char *rp_judge_words(const struct ropa_view *view, const struct ropa_record *rec, const char *rule, bool *lasts);
/* verdicts[i] for each of ropa_paragraphs(activity), and the percentage; -1 when memory ran out. */
int rp_judge_verdicts(const struct rp_outcome *out, const struct ropa_record *activity,
                      enum ropa_verdict *verdicts);
/* sections[i] for each of ropa_sections(). */
void rp_judge_sections(const struct rp_outcome *out, const struct ropa_record *activity,
                       enum ropa_verdict sections[ROPA_N_SECTIONS]);
/* Whether `law` ("39(4), 23(3)"; "28-29") cites section `section` of the Act. */
bool rp_section_cited(const char *law, int section);
/* Hand the findings to `each` (may be NULL) until it returns false: those of the record itself, then those of shared ones. */
void rp_judge_each(const struct rp_outcome *out, ropa_finding_fn *each, void *ctx);
/* Only the ones or the others; false when `each` did. */
bool rp_judge_some(const struct rp_outcome *out, bool shared, ropa_finding_fn *each, void *ctx);
void rp_outcome_free(struct rp_outcome *out);

/* ---- inside the layer ---- */

/* Every field that applies, is required and isn't answered; see required.c. */
void rp_required_judge(const struct rp_case *c);
/* Index of the paragraph `code` ("39(4)"), RP_N_PARAGRAPHS for NULL and for what is none. */
size_t rp_paragraph_find(const char *code);
/* The rule of table order `i`, NULL past the last. */
const struct rp_rule *rp_rule_at(size_t i);

/* The rules that are judged for records or rows of `ent`. */
const struct rp_rule *const *rp_rules_on(const struct ropa_entity *ent, size_t *n);
/* Mark the findings of c->whole that a waiver in the register lets pass; see waiver.c. */
void rp_waiver_apply(const struct rp_case *c);

/* Add a finding at `at` of finding.rec alone; takes over the messages (which may be NULL: out of memory), copies the law and the words. */
void rp_outcome_add(struct rp_outcome *out, const struct rp_found *f, const struct ropa_place *at);
void rp_found_free(struct rp_found *f);
/* Put `more` behind *text; it stays as it was where memory runs out. */
void rp_outcome_extend(struct rp_outcome *out, const char **text, const char *between, const char *more);
/* Say what is said of several places once; the findings stand in the order of the form. */
void rp_tell_together(struct rp_outcome *out);
/* That `what` isn't answered, which is mended at `at`. Owned; NULL: out of memory. */
char *rp_not_answered(const struct ropa_place *at, const struct ropa_field *what, enum ropa_lang lang);
/* The place of field `f` of c->rec in c->whole; with ROPA_NO_FIELD of the record or row as a whole. */
struct ropa_place rp_case_place(const struct rp_case *c, size_t f);

#endif
