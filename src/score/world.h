/*
 * What the score needs of a register, read-only. The application fills it from the register; a test fakes it.
 * Everything handed out is borrowed and stays until the score is computed.
 */
#ifndef RP_WORLD_H
#define RP_WORLD_H

#include <ropa/model.h>

/* One act on a record, as the act says it: dates are those of the act, never of typing. */
struct rp_world_act {
    const char *kind;     /* submit approve accept return publish retire erase */
    const char *level;    /* unit centre org; NULL where the kind has none */
    const char *date;     /* ISO */
    const char *by;       /* uid of the person; NULL unknown */
    const char *decision; /* endorse approve note reject; NULL */
    const char *memo, *reason, *url;     /* NULL where not given */
    const struct ropa_record *pinned;    /* the version that the act pins; NULL: the working record */
};

typedef void rp_world_record_fn(void *arg, const struct ropa_record *rec);
typedef void rp_world_act_fn(void *arg, const struct rp_world_act *act);
typedef void rp_world_error_fn(void *arg, const char *rule, const char *message[2]);

struct rp_world {
    void *ctx;
    /* Hand every record of `of`, whole, to `each`. False: it could not be read. */
    bool (*records)(void *ctx, const struct ropa_entity *of, rp_world_record_fn *each, void *arg);
    /* The acts on `rec`, in any order. May be NULL. */
    bool (*acts)(void *ctx, const struct ropa_record *rec, rp_world_act_fn *each, void *arg);
    /* Findings of severity error of `rec` on the day `at` that no one has acknowledged. May be NULL: none. */
    void (*errors)(void *ctx, const struct ropa_record *rec, const char *at, rp_world_error_fn *each, void *arg);
    /* Whether `rec` was changed since its last approval. May be NULL: no. */
    bool (*changed)(void *ctx, const struct ropa_record *rec);
};

#endif
