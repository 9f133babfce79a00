/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What is not right yet: findings, and the verdict per paragraph of the law. A record with findings can be saved.
 */
#ifndef ROPA_CHECK_H
#define ROPA_CHECK_H

#include <ropa/place.h>
#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

enum ropa_severity { ROPA_HINT, ROPA_WARNING, ROPA_ERROR };

struct ropa_finding_place {
    struct ropa_place at; /* without a field where the record, or the row, as a whole is concerned */
    const char *field;    /* its text: "purpose[2].s26_ground"; "" of the record as a whole */
};
/* One sentence, whichever fields it is said of. */
struct ropa_finding {
    const char *rule; /* "R39-04"; "FIELD" for fields not answered without a rule of their own */
    enum ropa_severity severity;
    const struct ropa_record *rec; /* the record to mend: the one checked, or one that it shares; borrowed */
    const struct ropa_finding_place *places; /* in it, in the order of the form */
    size_t n_places;                         /* at least one */
    const char *law;                         /* section: "39(2), 22" */
    const char *message[2];                  /* whole sentences, arguments filled */
    bool elsewhere; /* only another record can mend it: a document still to be made (เอกสารที่ต้องทำต่อ) */
    bool unlinked;  /* that document is there: what is missing is that places[0] names it */
    size_t
        entries; /* where `rec` is shared (the organisation, a retention rule): how many entries checked it touches; else 0 */
    bool bars;   /* no reason lets the record be approved or published while it stands: mend it; its severity is then error */
    bool vain;   /* the record as it stands does not do what it is made for: told before it is saved */
    bool refused; /* what takes the record in elsewhere (the data catalogue) refuses it while it stands */
    bool waived; /* a waiver lets it pass, or acknowledges what can't be undone: listed, no longer open */
};
typedef bool ropa_finding_fn(void *ctx, const struct ropa_finding *f);
/* Its places in one line: "internal_access, purpose[2].legal_ref", or as people call them. Owned; NULL: out of memory. */
ROPA_API char *ropa_finding_where(const struct ropa_finding *f, enum ropa_format how, enum ropa_lang lang);
/*
 * The value that mends it at places[i], for ropa_edit_set() with that place's `field`: of a text typed to look right (RGN-01) the
 * text as it is spelt, where that is sure. Owned; NULL where there is none, or memory ran out.
 */
ROPA_API char *ropa_finding_proposal(const struct ropa_finding *f, size_t i);

enum ropa_verdict { ROPA_NOT_APPLICABLE, ROPA_MISSING, ROPA_COMPLETE };

/*
 * Paragraphs that an entry is judged by: 39(1)..39(8) for a controller's, 40(1)..40(6), the items of the notification
 * under s.40(3), for a processor's; both lists where an entry has both roles.
 */
struct ropa_paragraph {
    const char *code; /* "39(4)" */
    struct ropa_text label;
};
ROPA_API const struct ropa_paragraph *ropa_paragraphs(const struct ropa_record *activity, size_t *n);

/*
 * Judge one activity: verdicts[i] for each paragraph of ropa_paragraphs(), all findings of the record handed to
 * `each` (may be NULL) in the order of the form. Returns the completeness in per cent: paragraphs complete of those
 * that apply; 100 only when none is missing; -1 when memory ran out.
 */
ROPA_API int ropa_check_activity(struct ropa_register *reg, const struct ropa_record *activity,
                                 enum ropa_verdict *verdicts, ropa_finding_fn *each, void *ctx);

/*
 * The further sections of the matrix: 19, 23 to 28, 37. A section is missing when an open error cites it, whichever record
 * can mend it; they don't count for the completeness.
 */
struct ropa_section {
    const char *code; /* "23" */
    struct ropa_text label;
    struct ropa_text why_not; /* why it doesn't apply, where it doesn't */
};
enum { ROPA_N_SECTIONS = 8 };
ROPA_API const struct ropa_section *ropa_sections(void);

/* ropa_check_activity() with sections[i] for each of ropa_sections() beside. */
ROPA_API int ropa_check_sections(struct ropa_register *reg, const struct ropa_record *activity,
                                 enum ropa_verdict *verdicts, enum ropa_verdict sections[ROPA_N_SECTIONS],
                                 ropa_finding_fn *each, void *ctx);

/* Findings of any record: required fields and the rules of its noun. False when memory ran out. */
ROPA_API bool ropa_check_record(struct ropa_register *reg, const struct ropa_record *rec,
                                ropa_finding_fn *each, void *ctx);

/* What a record came to. Borrowed during the call. */
struct ropa_checked {
    const struct ropa_record *rec;
    size_t open[3]; /* its open findings, by enum ropa_severity; those a waiver lets pass aside */
    size_t awaited; /* of the open errors, those that another record mends */
    const enum ropa_verdict *verdicts; /* for each of ropa_paragraphs(rec); NULL where it isn't an activity */
    const enum ropa_verdict *sections; /* for each of ropa_sections(); NULL with them */
    int percent;                       /* -1 with them */
};
typedef bool ropa_verdict_fn(void *ctx, const struct ropa_checked *checked);
/* One record: its findings, what it came to, then what was found in records that it shares. Either callback may be NULL. ROPA_E_STOPPED when it was interrupted, ROPA_E_NOMEM. */
ROPA_API enum ropa_status ropa_check_one(struct ropa_register *reg, const struct ropa_record *rec,
                                         ropa_finding_fn *finding, ropa_verdict_fn *verdict, void *ctx,
                                         struct ropa_err *err);
/*
 * The records that `query` finds, one after the other, or with NULL the whole register, noun after noun; all of one moment.
 * What is found in records that entries share comes last, once, with how many of them it touches. A
 * callback that returns false ends it, with ROPA_OK; an interrupt with ROPA_E_STOPPED. Errors of the register.
 */
ROPA_API enum ropa_status ropa_check_each(struct ropa_register *reg, const struct ropa_query *query,
                                          ropa_finding_fn *finding, ropa_verdict_fn *verdict, void *ctx,
                                          struct ropa_err *err);

/* Why the paragraph or section `code` doesn't apply to an entry, where it doesn't; NULL for one that always does. */
ROPA_API const struct ropa_text *ropa_why_not(const char *code);

/*
 * What is checked from begin to end is of one moment, whoever writes meanwhile. With `all` the whole register is
 * checked, or much of it: that is faster, for one record it is slower. Nothing is saved in between. Errors of the register.
 */
ROPA_API enum ropa_status ropa_check_begin(struct ropa_register *reg, bool all, struct ropa_err *err);
ROPA_API void ropa_check_end(struct ropa_register *reg);

/* Every rule known, in the order of the law, for `ropa rules`. Retired ones stay listed and are never judged. */
struct ropa_rule {
    const char *id;
    enum ropa_severity severity;
    bool retired;
    bool elsewhere; /* its findings are mended in another record */
    bool bars; /* what it finds isn't approved, published or handed out, whatever reason is given, as data might slip out: ropa_finding.bars */
    bool vain; /* what it finds keeps the record from doing what it is made for: ropa_finding.vain */
    bool refused; /* what it finds another system doesn't take in: ropa_finding.refused */
    const char *law;
    const char *from, *to;               /* in force, ISO dates; NULL: since the Act applies, until now */
    struct ropa_text condition, message; /* {x} in a message stands for what was met */
};
ROPA_API const struct ropa_rule *const *ropa_rules(size_t *n);

#ifdef __cplusplus
}
#endif
#endif
