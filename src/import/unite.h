/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of a merge of registers: what its parts share. */
#ifndef RP_UNITE_H
#define RP_UNITE_H

#include "base/memo.h"
#include "register/register.h"
#include "store/history/graft.h"

#include <ropa/merge.h>

/* What one file came to, as it is made; unite_account.c. Copies what it is told; `bad`: out of memory. */
struct rp_united {
    struct ropa_merge_file file;
    struct ropa_merge_change *changes;
    size_t cap_changes;
    struct ropa_renumbered *numbers;
    size_t cap_numbers;
    bool bad;
};
void rp_united_change(struct rp_united *u, const char *noun, const struct ropa_import_change *change);
void rp_united_number(struct rp_united *u, const char *noun, const struct ropa_renumbered *number);
/* Nothing of it was done after all, but for what is in conflict. */
void rp_united_undo(struct rp_united *u);
void rp_united_free(struct rp_united *u);

/* unite_chase.c: units that have still to send something. Free with rp_chase_free(), also after an error. */
struct rp_chase {
    struct ropa_chased *units;
    size_t n, cap;
};
enum ropa_status rp_unite_chase(struct ropa_register *reg, struct rp_chase *out, struct ropa_err *err);
void rp_chase_free(struct rp_chase *chase);

/* A file that is being brought. */
struct rp_unite {
    struct ropa_register *reg;
    const struct ropa_merge *how;
    struct rp_graft *graft;
    struct rp_united *account;
    struct rp_grafted *records; /* that it knows something new of */
    size_t n, cap;
    struct rp_memo joined; /* uids of its records, those of ours that they are; "" themselves */
    struct rp_need {
        const struct ropa_entity *ent;
        char uid[37], by[37];
    } * needs; /* what its records name and ours didn't have then, and which does */
    size_t n_needs, cap_needs;
    const char *placing; /* uid of the record whose needs are noted */
    struct rp_left {
        char uid[37];
    } * left; /* records that stay in the file: undecided, or of others */
    size_t n_left, cap_left;
    struct rp_memo is_left;
    struct rp_memo came; /* uids of those that were taken in this pass */
    bool stands;         /* it is this register that gathers, not the file's: its numbers stay */
    bool more; /* some were found since the file was brought without those before */
    size_t done;
};

/* unite_left.c: record `uid` of the file isn't brought. Out of memory is told in the account. */
void rp_unite_leave(struct rp_unite *u, const char *uid);
bool rp_unite_is_left(const struct rp_unite *u, const char *uid);
/* Make the file one without them, and begin anew. */
enum ropa_status rp_unite_without(struct rp_unite *u, struct ropa_err *err);
/* What was found of the file's records is forgotten. */
void rp_unite_forget(struct rp_unite *u);
/* Find the records that the file knows something new of, in the order in which they were entered. */
enum ropa_status rp_unite_survey(struct rp_unite *u, struct ropa_err *err);
/* unite_scope.c: where the file comes back from whoever gathers, leave what is of units that this register isn't of. */
enum ropa_status rp_unite_scope(struct rp_unite *u, struct ropa_err *err);

/* unite_account.c: whose stands, where it isn't said of all that both changed. */
enum ropa_take rp_unite_decide(const struct rp_unite *u, const char *noun, const struct ropa_import_change *change);

/* unite_alike.c: whether both can be one without a word lost: notes and former numbers of one side alone are no difference. */
bool rp_unite_says_same(const struct ropa_record *a, const struct ropa_record *b);
/* Records of ours that are called like `theirs`, a shared one without acts. */
struct rp_alike {
    char uid[37];      /* it says the same; "" none */
    char namesake[40]; /* ref of one that doesn't; "" none */
};
enum ropa_status rp_unite_equal(struct rp_unite *u, const struct ropa_record *theirs, struct rp_alike *out,
                                struct ropa_err *err);
/* unite_handed.c: find out what each record that the file's register made one with another is there now. */
enum ropa_status rp_unite_heirs(struct rp_unite *u, struct ropa_err *err);
/* Those of ours that the file's register made one with another give way to that: before those of `ent` come, and after all came. */
enum ropa_status rp_unite_hand_over(struct rp_unite *u, const struct ropa_entity *ent, struct ropa_err *err);
enum ropa_status rp_unite_handed_over(struct rp_unite *u, struct ropa_err *err);
/* Who of ours names record `uid` of `ent` names what that became, by u->joined. */
enum ropa_status rp_unite_tell_users(struct rp_unite *u, const struct ropa_entity *ent, const char *uid, struct ropa_err *err);
/* Whether one of ours is to give way to record `uid` of the file. */
bool rp_unite_is_heir(const struct rp_unite *u, const char *uid);

/* unite_record.c: what `rec` and its rows name, as ours calls it; `needed`: it is to stand here. *changed where that is another. */
enum ropa_status rp_unite_translate(struct rp_unite *u, struct ropa_record *rec, bool needed, bool *changed,
                                    struct ropa_err *err);
/* Record `uid` of the file, where it isn't live here. */
enum ropa_status rp_unite_bring(struct rp_unite *u, const struct ropa_entity *ent, const char *uid, struct ropa_err *err);
/* Rows of another record are ours by what they say. */
void rp_unite_forget_rows(struct ropa_record *rec);
/* Bring what `theirs` says into `ours`, which was changed here too or is another record. */
enum ropa_status rp_unite_three_way(struct rp_unite *u, const struct rp_grafted *r, struct ropa_record *ours,
                                    struct ropa_record *theirs, struct ropa_err *err);
/* Bring one record, as the history of both says; after it came. Conflicts are counted in the account. Once in a pass. */
enum ropa_status rp_unite_record(struct rp_unite *u, const struct rp_grafted *r, struct ropa_err *err);
/* What they name and nobody has here, from the file: records removed here that its records still need. */
enum ropa_status rp_unite_needs(struct rp_unite *u, struct ropa_err *err);

#endif
