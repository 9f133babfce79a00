/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * History of another register's file joined to that of this one: links of its chains as they are, so that they still verify, with
 * acts and their prints, frozen scores, personal values and files. What a link is, its hash says: those that both have are the same.
 */
#ifndef RP_GRAFT_H
#define RP_GRAFT_H

#include "store/history/withheld.h"

struct rp_graft;

/*
 * Read the register at `path` beside `ours`: a copy of it, brought to this program's shape, which is proved to be whole as
 * rp_store_verify() does, but for the index of search, which nobody reads here. Outside of a change set; rp_graft_close(). Errors name
 * the file: as of rp_store_open() and rp_store_verify(); ROPA_E_OWN_FILE.
 */
enum ropa_status rp_graft_open(struct rp_store *ours, const char *path, struct rp_graft **out, struct ropa_err *err);
void rp_graft_close(struct rp_graft *g);
const char *rp_graft_uid(const struct rp_graft *g); /* of its register */
/* All that follows is between these two: of many files one is held open at a time. */
enum ropa_status rp_graft_enter(struct rp_graft *g, struct ropa_err *err);
void rp_graft_leave(struct rp_graft *g);
struct rp_store *rp_graft_theirs(const struct rp_graft *g);

/* A record of which the file's history knows what ours doesn't. */
struct rp_grafted {
    const struct ropa_entity *ent;
    char uid[37];
    int64_t first, last, base; /* its first link there, its last, and the last that is ours too; 0: none */
    bool own;     /* the file's register made it itself */
    bool known;   /* to our history */
    bool follows; /* all that ours says of it, the file's does too */
    bool gone;    /* there it was removed */
    char joined[37]; /* by becoming one with this record; "" it just was */
    struct ropa_record *was; /* for who brings it: ours until then, owned; NULL */
};
typedef enum ropa_status rp_grafted_fn(void *ctx, const struct rp_grafted *r, struct ropa_err *err);
/* Each of them; before rp_graft_history(). An error of `each` ends it and is returned. */
enum ropa_status rp_graft_survey(struct rp_graft *g, rp_grafted_fn *each, void *ctx, struct ropa_err *err);

/* A record that was acted on in both, here later than the file's first act that we don't have: which came last isn't said. */
struct rp_graft_crossed {
    const char *noun, *record, *ref, *ours, *theirs; /* status that the last act of each made */
};
typedef void rp_graft_crossed_fn(void *ctx, const struct rp_graft_crossed *c);
enum ropa_status rp_graft_crossings(struct rp_graft *g, rp_graft_crossed_fn *each, void *ctx, struct ropa_err *err);

/* Whether it has acts on a print that tells the numbers of all that is named: they wouldn't hold of another number. */
enum ropa_status rp_graft_has_old_prints(const struct rp_graft *g, bool *has, struct ropa_err *err);

/*
 * Leave records, or frozen scores, of the file where they are: `list` calls rp_leave() for each. From then on the file is one whose history
 * goes through them without their content. What was read of it before is to be read anew.
 */
typedef enum ropa_status rp_leaving_fn(void *ctx, struct rp_store *theirs, struct ropa_err *err);
enum ropa_status rp_graft_without(struct rp_graft *g, rp_leaving_fn *list, void *ctx, struct ropa_err *err);
/* Whether record `uid` is in the file by its history alone, without content; whether its personal values aren't there. */
enum ropa_status rp_graft_withheld(struct rp_graft *g, const char *uid, bool *is, struct ropa_err *err);
enum ropa_status rp_graft_lacks_values(struct rp_graft *g, const char *uid, bool *lacks, struct ropa_err *err);

/* graft_scope.c: whether the file comes back from where this register's own work was taken in, while ours gathers from nobody else. */
enum ropa_status rp_graft_returns(struct rp_graft *g, bool *returns, struct ropa_err *err);
/* Whether of the two it is ours that gathers: it alone enters the centre's acts, or has entries of more units, or of more registers. */
enum ropa_status rp_graft_stands(struct rp_graft *g, bool *ours, struct ropa_err *err);
/* Whether record `uid` stands here as both registers had it when they parted. */
enum ropa_status rp_graft_shared(struct rp_graft *g, const char *uid, bool *shared, struct ropa_err *err);
/* Of the file: each record acted on with a person or file of evidence that an act on it names; each frozen score of a unit, with its uid. */
typedef enum ropa_status rp_graft_pair_fn(void *ctx, const char *a, const char *b, struct ropa_err *err);
enum ropa_status rp_graft_acted(struct rp_graft *g, rp_graft_pair_fn *each, void *ctx, struct ropa_err *err);
enum ropa_status rp_graft_scores(struct rp_graft *g, rp_graft_pair_fn *each, void *ctx, struct ropa_err *err);

struct rp_graft_counts {
    size_t links, acts, scores, files;
};
/*
 * Bring all of it that ours lacks, within a change set of ours. Live records are not touched but for their status. What the file's
 * register erased is erased here. ROPA_E_ERASED_HERE where it has personal values of a record erased here.
 */
enum ropa_status rp_graft_history(struct rp_graft *g, struct rp_graft_counts *n, struct ropa_err *err);

/* The record of the file as link `id` of its history says, owned. */
enum ropa_status rp_graft_at(struct rp_graft *g, const struct ropa_entity *ent, int64_t id, struct ropa_record **out,
                             struct ropa_err *err);

/*
 * Say in our history that `rec`, which isn't live here, is none of ours; `joined` (may be NULL) is the uid of what it became one
 * with. Within a change set, after its history came.
 */
enum ropa_status rp_graft_end(struct rp_store *ours, const struct ropa_record *rec, const char *joined, struct ropa_err *err);
/* What `uid` became one with by the last merge that says so; "" where it stands for itself. */
enum ropa_status rp_graft_joined(struct rp_store *st, const char *uid, char joined[37], struct ropa_err *err);

#endif
