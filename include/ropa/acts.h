/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Acts: what moves a record from draft to publication (submit, approve, accept, return, publish, retire), and what
 * erases personal data from it. They are kept in history and never undone; the status of a record is what its acts
 * have made it. Who is named in a decision that another person entered may dispute it: the record is then back to
 * submitted, and that decision with what rested on it doesn't count. What rested on it ends with the round: a record that was submitted
 * anew since, and decided on by its own, stays as it is.
 */
#ifndef ROPA_ACTS_H
#define ROPA_ACTS_H

#include <ropa/check.h>
#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One memo. Texts may be NULL where nothing is said; all are UTF-8 and borrowed for the call. */
struct ropa_act {
    const char *kind;     /* code of ACTKIND */
    const char *level;    /* code of LEVEL; NULL: the level that is next for each record */
    const char *by;       /* uid of the person who acted; needed */
    const char *post;     /* the post acted in; NULL: the person's */
    const char *decision; /* code of DECISION, of approvals; "reject" sends the record back */
    const char *memo;     /* number of the memo */
    const char *date;     /* of the act, ISO (ROPA_E_DATE); NULL: today */
    const char *reason;   /* advice of a return, why it was refused, retired or erased */
    const char *url;      /* where it was published */
    /* Why it is approved although findings of severity error are open; why a letter's number is right although it looks wrong. */
    const char *despite;
    /* A memo that another person enters. */
    /*
     * Code of VIA; NULL: as ropa_who.via says. "memo" needs `evidence`, "own" and "single" that `by` is who uses the register. Where
     * ropa_who.via says how acts are entered, nothing but that or "memo".
     */
    const char *via;
    const char *entered_by; /* uid of the person who enters it for `by`; NULL: who uses the register, where that is known and there is a memo */
    const char *evidence;   /* uid of the evidence that holds the scan */
    bool keep; /* of publications: keep the document of each record as it is issued, as evidence (ropa_document_kind.kept) */
};

/* A record that the memo carries. */
struct ropa_act_on {
    const struct ropa_entity *ent;
    const char *uid;
    int64_t rev;  /* the rev that the officer saw; 0: whatever stands */
    int64_t acts; /* how many acts the officer saw; -1: however many there are */
};

/*
 * Do the act on all `n` records, in one change set, or on none. A person other than the one who submitted approves and
 * accepts; whoever entered a signed memo takes no decision of the centre on it (unless organisation.centre_alone says
 * why), nor enters the decision on what they submitted. A known person who uses the register is who enters it
 * (ROPA_E_ACT_ENTERER: another was named) where a memo, its scan or who enters it is told, and then the scan is asked for (ROPA_E_ACT_SCAN); what
 * is typed at the register's own machine without those is taken at its word. By their own account (`via` "own") and as the single user a person signs for themselves alone:
 * ROPA_E_ACT_NAMED for another, ROPA_E_ACT_WHO while ropa_register_as() said no person; so they dispute, by whatever way, unless there is
 * the scan of what the other signed. ROPA_E_ACT_VIA: who uses the register enters acts by another way. A dispute is about the last decision of `by` that
 * counts and that another entered, of whichever round. With `keep` what a publication publishes is kept where it is issued; of a draft, or of
 * what differs from its approval, nothing was. No record is given twice.
 * A submission with a number is a letter: of what counts by letters (sets of the catalogue) the number isn't that of another letter of the
 * year (ROPA_E_ACT_LETTER), nor does it name another year (ROPA_E_ACT_LETTER_YEAR); what is told as its number and is none ("-", "กษ 0206/") is
 * ROPA_E_ACT_LETTER_NONE; unless `despite` says why. Errors name the record: ROPA_E_ACT_*, ROPA_E_CONFLICT when it was
 * changed or acted on since it was seen.
 */
ROPA_API enum ropa_status ropa_act(struct ropa_register *reg, const struct ropa_act *act, const struct ropa_act_on *on,
                                   size_t n, struct ropa_err *err);

/* Why an act may not be done; `on` NULL: the memo itself is at fault. Borrowed; false: no more of them. */
typedef bool ropa_refusal_fn(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why);
/*
 * As ropa_act() with nothing stored: every refusal is told, one for each record and reason, those of the memo first, and
 * whatever is wrong with one word of it, the others and the records are looked at all the same (but for the kind of act);
 * none: it may be done. What isn't answered yet is told as well (ROPA_E_ACT_BY without a person, ROPA_E_ACT_REASON and the
 * like), so that it can be asked before there are answers: who asks leaves out what the next question answers. Returns
 * ROPA_OK whatever was told; errors of the register.
 */
ROPA_API enum ropa_status ropa_act_try(struct ropa_register *reg, const struct ropa_act *act,
                                       const struct ropa_act_on *on, size_t n, ropa_refusal_fn *each, void *ctx,
                                       struct ropa_err *err);

/*
 * What the signer is to see of each record before signing: every open error, and every other document still to be made
 * (finding.elsewhere), none of them waived; what only a signed entry must have (a notice) too, before it is signed. Errors of
 * the register.
 */
typedef bool ropa_act_open_fn(void *ctx, const struct ropa_act_on *on, const struct ropa_finding *f);
ROPA_API enum ropa_status ropa_act_open_each(struct ropa_register *reg, const struct ropa_act_on *on, size_t n,
                                             ropa_act_open_fn *each, void *ctx, struct ropa_err *err);

/* What an erasure of a record would take away. */
struct ropa_erasable {
    const struct ropa_field *field; /* a field kept apart as personal; NULL: a file */
    size_t n;                       /* of a field: places that hold a value: the record, its revisions, its draft */
    const char *sha256;             /* of a file; borrowed */
    int64_t size;                   /* of a file, bytes */
};
typedef bool ropa_erasable_fn(void *ctx, const struct ropa_erasable *it);
/* All of it; nothing is told when there is nothing to erase. The record may be a removed one. ROPA_E_NOT_FOUND: `ent` has no such. */
ROPA_API enum ropa_status ropa_erase_each(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                          ropa_erasable_fn *each, void *ctx, struct ropa_err *err);
/*
 * After an act of kind "erase": write the register's file anew, so that none of its bytes hold what was erased. Copies
 * made earlier are not reached. ROPA_E_BUSY while another program has it open, ROPA_E_FULL; the erasure stands anyway.
 */
ROPA_API enum ropa_status ropa_erase_sweep(struct ropa_register *reg, struct ropa_err *err);

/* Whether an act of `kind` (code of ACTKIND, NULL too) is a decision on what was submitted. */
ROPA_API bool ropa_act_decides(const char *kind);
/* What an act of `kind` on records of `noun` is no proof of as long as its memo has no number (kpi.md A36); NULL: it makes no difference. Static. */
ROPA_API const struct ropa_text *ropa_act_unnumbered(const struct ropa_entity *noun, const char *kind);

/* An act as it is kept. Texts are borrowed; NULL where nothing was said. */
struct ropa_act_kept {
    const char *uid;
    const char *record, *noun, *ref; /* of the record moved; `ref` as it was */
    const char *kind, *level;
    const char *by, *by_name, *by_post; /* the person's uid, name and post as they were */
    const char *decision, *memo, *date, *reason, *url, *despite;
    const char *digest; /* version, ":" and SHA-256 of the record as the register printed it then */
    const char *erased; /* of erasures: what was taken away, JSON */
    const char *via, *entered_by, *evidence; /* as in struct ropa_act; NULL in acts from before they were kept */
    const char *disputes;                    /* of disputes: the uid of the act */
    const char *issued; /* of publications: uid of the evidence that keeps the document as it was issued; NULL: none was */
    const char *forms; /* of publications: the other forms that were kept with it, for ropa_act_form(); NULL: none was */
    const char *barred; /* of submissions: the rules that kept the record back then, as data might slip out by it: "RCT-01, RCT-05"; NULL: none */
    bool disputed; /* it doesn't count: it was disputed, or rests on one that was */
    bool denied;   /* it itself was disputed */
    enum ropa_signer signer; /* whether an approval is of one who might give it then, as the register stands now */
    int64_t rev;        /* of the record */
    const char *status; /* of the record after the act */
    const char *at, *actor;
    bool clock_set;
};
typedef bool ropa_act_fn(void *ctx, const struct ropa_act_kept *act);
/* The acts of record `uid` (NULL: of all records), in the order they were entered. Errors of the register. */
ROPA_API enum ropa_status ropa_acts_each(struct ropa_register *reg, const char *uid, struct ropa_page *page, ropa_act_fn *each,
                                         void *ctx, struct ropa_err *err);
/* What an act tells: of itself, or beside a change that is one (ropa_change.act). Lists and JSON have it in one order, a new field last. */
enum ropa_act_list { ROPA_ACT_TOLD, ROPA_ACT_LOGGED };
/* What a front end makes of it: a text, the name of a person or of a post, an ISO day, a code (of ACTKIND, LEVEL, STATUS, of whose the signature
 * is), uids, a number, yes or no; what is made of several for a line. */
enum ropa_act_is {
    ROPA_ACT_IS_TEXT,
    ROPA_ACT_IS_NAME,
    ROPA_ACT_IS_DAY,
    ROPA_ACT_IS_KIND,
    ROPA_ACT_IS_LEVEL,
    ROPA_ACT_IS_STATUS,
    ROPA_ACT_IS_SIGNER,
    ROPA_ACT_IS_FORMS,
    ROPA_ACT_IS_NUMBER,
    ROPA_ACT_IS_FLAG,
    ROPA_ACT_IS_NOTE
};
struct ropa_act_field {
    const char *code; /* key of JSON, heading of csv */
    struct ropa_text label;
    enum ropa_act_is is;
};
ROPA_API size_t ropa_act_fields(enum ropa_act_list list);
/* The `i`-th of them. Static. */
ROPA_API const struct ropa_act_field *ropa_act_field(enum ropa_act_list list, size_t i);
/*
 * What `act` has there, as csv writes it: codes and ISO days, "1" or "0", several uids joined by ";", sentences in `lang`; "" where nothing
 * was said. Owned; NULL: out of memory.
 */
ROPA_API char *ropa_act_value(const struct ropa_act_kept *act, const struct ropa_act_field *field, enum ropa_lang lang);
/* The uid of the evidence that keeps the first of `forms` (of ropa_act_kept, or what this gave) into `uid`; what follows, NULL at the end. */
ROPA_API const char *ropa_act_form(const char *forms, char uid[37]);
/* Why an act proves nothing, or only all the same: disputed, not signed by one who may. "" without such a reason. Static. */
ROPA_API const char *ropa_act_doubt(const struct ropa_act_kept *act, enum ropa_lang lang);
/* The status that `act` led to, in words: that of STATUS, or, where one signed who may not (kpi.md A32), that. Static. */
ROPA_API const struct ropa_text *ropa_act_status_label(const struct ropa_act_kept *act);
/* Whether records of `noun` are proposed for approval as a rule: that is offered before the first one was. */
ROPA_API bool ropa_acts_usual(const struct ropa_entity *noun);
/* Whether records of `noun` may be laid before a head at all, as a rule or where the agreement asks for it. */
ROPA_API bool ropa_acts_may(const struct ropa_entity *noun);
/* How many acts record `uid` has; of the noun `ent` when `uid` is NULL. -1 where that can't be read. */
ROPA_API int64_t ropa_acts_count(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid);

/* What comes next for a record: at most four acts, the usual one first. `n` 0: nothing is left to do. Errors of the register. */
struct ropa_act_next {
    const char *kind, *level;
};
ROPA_API enum ropa_status ropa_acts_next(struct ropa_register *reg, const struct ropa_record *rec,
                                         struct ropa_act_next next[4], size_t *n, struct ropa_err *err);

/* A record that waits for a decision. Borrowed for the call. */
struct ropa_act_waiting {
    const struct ropa_record *rec;
    const char *kind, *level; /* what is to be decided: "approve", "accept" */
    const char *since;        /* the day from which it waits, ISO */
};
typedef bool ropa_act_waiting_fn(void *ctx, const struct ropa_act_waiting *waiting);
/*
 * The inbox: every record that waits for a decision of `person` (uid) on `day` (ISO; NULL: today), by the posts held on that
 * day and by the separation of duties, what has waited longest first; a record at each level at which the person may decide. Open
 * findings keep nothing out. `person` NULL: what waits for anybody. ROPA_E_DATE, ROPA_E_NOT_FOUND, errors of the register.
 */
ROPA_API enum ropa_status ropa_acts_waiting(struct ropa_register *reg, const char *person, const char *day,
                                            struct ropa_page *page, ropa_act_waiting_fn *each, void *ctx, struct ropa_err *err);

/*
 * Who may decide on `rec` at `level` on `date` (kpi.md A32), each with the post they sign in, "" where only the person is known:
 * the heads of its unit then (acting and delegated ones too); of the centre's unit; whom the setting of the fiscal year names.
 * `level` is a code of LEVEL (ROPA_E_CHOICE), `date` ISO (ROPA_E_DATE; NULL: today).
 */
typedef void ropa_approver_fn(void *ctx, const char *person, const char *post);
ROPA_API enum ropa_status ropa_act_approvers(struct ropa_register *reg, const struct ropa_record *rec, const char *level,
                                             const char *date, ropa_approver_fn *each, void *ctx, struct ropa_err *err);
/*
 * Where it is put down who may: *remedy edits the unit, the centre's unit or the setting of the year; the organisation where it names no
 * centre yet. Errors as above.
 */
ROPA_API enum ropa_status ropa_act_signers_where(struct ropa_register *reg, const struct ropa_record *rec, const char *level,
                                                 const char *date, struct ropa_remedy *remedy, struct ropa_err *err);
enum { ROPA_ACT_NOTE = 1280 }; /* bytes of a note in one language */
/*
 * What is unusual about the last act on `rec`, a sentence in both languages, "" for nothing: it was approved by somebody
 * who may not, published at a site that the setting of the year does not name (A8), published though it comes from personal data
 * or isn't for anybody, or while its document isn't issued as it stands. Never a reason to refuse. *remedy
 * (may be NULL): where to put down what makes it usual; without a verb where nothing is to be. Errors of the register.
 */
ROPA_API enum ropa_status ropa_act_note(struct ropa_register *reg, const struct ropa_record *rec,
                                        char note[2][ROPA_ACT_NOTE], struct ropa_remedy *remedy, struct ropa_err *err);

/*
 * The version of a record: 1, and one more for each approved state that was changed afterwards. 0 for a record never
 * approved. `changed`: it prints differently from what was approved last, here or in a shared record it names.
 * `rec` is whole. Errors of the register.
 */
ROPA_API enum ropa_status ropa_record_version(struct ropa_register *reg, const struct ropa_record *rec, int *version,
                                              bool *changed, struct ropa_err *err);
/*
 * The record as it was approved last, with its rev then and the status that its approvals led to, owned.
 * ROPA_E_NOT_FOUND when it never was, ROPA_E_TAMPERED when the print kept of it was altered.
 */
ROPA_API enum ropa_status ropa_record_approved(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                               struct ropa_record **out, struct ropa_err *err);

/* One difference. Values are canonical, NULL for none; borrowed for the callback. */
struct ropa_since {
    struct ropa_place named; /* what names the shared record it is in, its root the organisation itself; no place: own */
    struct ropa_place place; /* in the record, or in that shared one */
    const char *path;        /* text of both: "purpose[2].lawful_basis", "retention_ref>retention_max" */
    const struct ropa_field *field; /* NULL: the texts are reasons why the field does not apply */
    const char *approved, *now;
    const struct ropa_view *then; /* what `approved` refers to, as it was called then */
    const char *covered; /* ref of the activity that a notice or a consent form tells of otherwise now; NULL */
    const char *item; /* of that: which item of the law it is told under, "n23_3"; "" none */
    bool whole; /* of that: the activity as a whole, which it tells of since then, or no longer; told by its name */
};
typedef bool ropa_since_fn(void *ctx, const struct ropa_since *difference);
/*
 * What differs since the last approval, in the record, in the shared records it names, and, of a notice or a consent form, in what
 * it tells of activities and their retention rules. Errors as of
 * ropa_record_approved().
 */
ROPA_API enum ropa_status ropa_record_since_approval(struct ropa_register *reg, const struct ropa_record *rec,
                                                     ropa_since_fn *each, void *ctx, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
