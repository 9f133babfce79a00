/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Copies for others, and what isn't in one. */
#include "register/register.h"

#include "base/err.h"
#include "model/conduct.h"
#include "store/history/withheld.h"

bool ropa_entity_kept_back(const struct ropa_entity *ent) {
    return rp_conduct(ent)->kept_back;
}

enum ropa_status ropa_backup_for_centre(struct ropa_register *reg, const struct ropa_handout *how,
                                        struct ropa_err *err) {
    const struct rp_copy_keeps keeps = {how->nouns, how->n_nouns, how->values};
    for (size_t i = 0; i < how->n_nouns; i++)
        if (!rp_conduct(how->nouns[i])->kept_back)
            return rp_err(err, ROPA_E_USAGE, how->nouns[i]->code);
    return !how->path     ? rp_store_backup_to(reg->st, how->to, &keeps, err)
           : how->replace ? rp_store_backup_over(reg->st, how->path, &keeps, err)
                          : rp_store_backup(reg->st, how->path, &keeps, err);
}

struct telling_withheld {
    ropa_withheld_fn *each;
    void *ctx;
};

static bool tell_withheld(void *ctx, const struct rp_withheld *w) {
    const struct telling_withheld *t = ctx;
    return t->each(t->ctx, &(struct ropa_withheld){w->noun, w->records, w->links, w->values});
}

enum ropa_status ropa_register_withheld(struct ropa_register *reg, ropa_withheld_fn *each, void *ctx,
                                        struct ropa_err *err) {
    return rp_withheld_each(reg->st, tell_withheld, &(struct telling_withheld){each, ctx}, err);
}
