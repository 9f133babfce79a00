/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Registers of other units, or other copies of this one, joined into it: records with their history, acts and evidence. */
#ifndef ROPA_MERGE_H
#define ROPA_MERGE_H

#include <ropa/exchange.h>

#ifdef __cplusplus
extern "C" {
#endif


/* A record that came and whose number is another record's here: it was given a new one, and keeps the old one as its former reference. */
struct ropa_renumbered {
    const char *noun, *was, *now;
    bool known; /* no, one that was here: it takes the number that whoever gathers calls it by */
};

/* A field of which the two hold different things, also where the file's register alone went on. */
struct ropa_merge_change {
    const char *noun;
    /* state "both": new under the name of a shared record, of.ours, that says other things; "waits": it names one that is undecided */
    struct ropa_import_change of; /* field "": the record as a whole, there or removed; "status": acts were done on both sides */
};

/* Whose stands in conflict `c` of the file at `path`; ROPA_TAKE_NEITHER: it is left. */
typedef enum ropa_take ropa_decide_fn(void *ctx, const char *path, const struct ropa_merge_change *c);

struct ropa_merge {
    enum ropa_take take;    /* of all that both changed; ROPA_TAKE_NEITHER: `decide` says it of each */
    ropa_decide_fn *decide; /* may be NULL: nothing is decided */
    void *deciding;
    bool all_units; /* of a file that comes back from whoever gathers, records of other units too; see ropa_merge() */
    bool write; /* false: preview, nothing is stored */
    ropa_progress_fn *progress; /* every 100 records; may be NULL */
    void *ctx;
};

/* What one file came to. */
struct ropa_merge_file {
    const char *path, *uid; /* uid: of its register */
    size_t fresh, changed, unchanged, removed, joined; /* records that the file knows something new of, each counted once */
    size_t conflict; /* those that stay in the file: undecided, or naming one that is */
    size_t apart; /* those of units that this register isn't of; `apart_units`: "IC, HR", NULL for none */
    const char *apart_units;
    size_t links, acts, scores, files; /* of history, beside: frozen scores, evidence files */
    const struct ropa_merge_change *changes;
    size_t n_changes;
    const struct ropa_renumbered *numbers;
    size_t n_numbers;
};

/* A unit in scope that has still to send something, as the register stands after the merge or would stand. */
struct ropa_chased {
    const char *uid, *code, *name;
    size_t entries, unsent; /* of its activities those not submitted, or returned; without any, 0 and 0 */
};

struct ropa_merge_result {
    const struct ropa_merge_file *files;
    size_t n;
    const struct ropa_chased *chase; /* in the order in which units are listed */
    size_t n_chase;
};

/*
 * Bring what the registers at `paths` know and this one doesn't, in one change set. Records are the same by uid, units also by code,
 * the organisation by being the only one, parties, retention rules, measures and sets of data by saying the same; where the file's
 * register made one of ours one with another, that takes its place here. What one side alone changed is taken, what both did is merged field by field with the last
 * state that both had. What is left undecided stays in the file, record by record, and all else of it comes; its history goes through what
 * was left, without the content (ropa_register_withheld()), and the file merged again brings that once it is decided: `decide` may be asked
 * of a conflict more than once, and answers alike. The register's own organisation and settings win over those of another one. Once more
 * changes nothing.
 * Where the file has taken in what this register made, and this one gathers from nobody else nor is where the centre's acts are
 * entered, it comes back from the centre: records that this register never had come only where they are of units that it has records of,
 * of no unit and made there, or named by what comes.
 * Errors name the file, and nothing was stored: as of ropa_register_open() and ropa_register_verify(); ROPA_E_OWN_FILE,
 * ROPA_E_ERASED_HERE, ROPA_E_STOPPED. Free the result with ropa_merge_free().
 */
ROPA_API enum ropa_status ropa_merge(struct ropa_register *reg, const char *const *paths, size_t n,
                                     const struct ropa_merge *how, struct ropa_merge_result **out, struct ropa_err *err);
ROPA_API void ropa_merge_free(struct ropa_merge_result *result); /* NULL is fine */

/* ---- within one register ---------------------------------------------------------------------- */

/* Two records that may be one thing typed twice, whole; borrowed for the call. */
struct ropa_pair {
    const struct ropa_record *a, *b; /* a was entered first */
    int likeness;                    /* of their names, in hundred: 100 but for spaces, marks and the words of a company's form */
};
typedef bool ropa_pair_fn(void *ctx, const struct ropa_pair *pair); /* false: enough */
/*
 * Pairs of `ent` of one unit, where the noun is of units, whose names are alike by 80 in hundred or more, the likest first. Names that
 * differ in a number aren't. ROPA_E_NOMEM, those of reading.
 */
ROPA_API enum ropa_status ropa_duplicates(struct ropa_register *reg, const struct ropa_entity *ent, ropa_pair_fn *each, void *ctx,
                                          struct ropa_err *err);
/*
 * Make record `gone` one with `keep`, both uids, in one change set: what `keep` leaves open is taken from `gone`, rows that it has no
 * like of too; where both say something `keep` stands. Who named `gone` names `keep`. History and acts of both stay, under their uids.
 * ROPA_E_NOT_FOUND, ROPA_E_USAGE for one and the same, those of saving.
 */
ROPA_API enum ropa_status ropa_join(struct ropa_register *reg, const struct ropa_entity *ent, const char *keep, const char *gone,
                                    struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
