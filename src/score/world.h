/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What the score needs of a register, read-only. The application fills it from the register; a test fakes it.
 * Whatever is handed out is borrowed during the call: a register has many thousands of records.
 */
#ifndef RP_WORLD_H
#define RP_WORLD_H

#include <ropa/model.h>

/* One act on a record, as the act says it: dates are those of the act, never of typing. */
struct rp_world_act {
    const char *record;   /* uid */
    const char *kind;     /* submit approve accept return publish retire erase */
    const char *level;    /* unit centre org; NULL where the kind has none */
    const char *date;     /* ISO */
    const char *decision; /* endorse approve note reject; NULL */
    const char *memo, *reason, *url; /* NULL where not given */
    const char *issued;   /* of publications: uid of the evidence that keeps the paper as it was issued; NULL */
    int64_t rev;          /* the version that the act pins; 0: none */
    bool barred;             /* something kept the record back as it was then, of submissions */
    enum ropa_signer signer; /* of approvals */
};

typedef void rp_world_record_fn(void *arg, const struct ropa_record *rec);
typedef void rp_world_act_fn(void *arg, const struct rp_world_act *act);
typedef void rp_world_error_fn(void *arg, const char *rule, bool bars); /* bars: data might slip out by it */

struct rp_ledger;
struct rp_world {
    void *ctx;
    /*
     * Hand the ledger what was read of activities before and stands: with rp_ledger_take(), first each without its acts, then their `acts`. records() and
     * acts() leave those out. False: it could not be read. May be NULL: nothing was.
     */
    bool (*before)(void *ctx, struct rp_ledger *l, bool acts);
    /* Hand every record of `of`, whole but for what is derived, to `each`. False: it could not be read. */
    bool (*records)(void *ctx, const struct ropa_entity *of, rp_world_record_fn *each, void *arg);
    /* Hand every act to `each`, in the order of entry. False: it could not be read. May be NULL: none. */
    bool (*acts)(void *ctx, rp_world_act_fn *each, void *arg);
    /* The version `rev` of `rec`, owned by who asks; NULL when it can't be read. May be NULL. */
    struct ropa_record *(*version)(void *ctx, const struct ropa_record *rec, int64_t rev);
    /*
     * Rules that the activity, the data set of the catalogue, or the organisation `uid` breaks on the day `at` and no one has
     * acknowledged, those that are errors or bar what they find: as version `rev` has it; 0: as it stands. May be NULL: none.
     */
    void (*errors)(void *ctx, const char *uid, int64_t rev, const char *at, rp_world_error_fn *each, void *arg);
    /* Whether `rec` was changed since its last approval. May be NULL: no. */
    bool (*changed)(void *ctx, const struct ropa_record *rec);
    /* The day (ISO) on which record `uid` was first changed after version `rev`; false: it wasn't itself. May be NULL: no. */
    bool (*edited)(void *ctx, const char *uid, int64_t rev, char day[11]);
    /* The day (ISO) on which the file of `evidence` was erased; false: it wasn't. May be NULL: no. */
    bool (*erased)(void *ctx, const struct ropa_record *evidence, char day[11]);
};

#endif
