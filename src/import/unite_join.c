/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Two records of this register that are one thing, made one. */
#include "base/err.h"
#include "import/unite.h"
#include "register/merge.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <string.h>

/* What stands stays; what is open is filled by the other. */
static enum ropa_take fill(void *ctx, const struct rp_difference *d) {
    (void)ctx;
    return !d->ours.value && !d->ours.na ? ROPA_TAKE_THEIRS : ROPA_TAKE_OURS;
}

/* All that `from` says and `to` leaves open, its rows too; what they name comes to `to` as well. */
static enum ropa_status take_over(struct rp_unite *u, struct ropa_record *to, const struct ropa_record *from,
                                  struct ropa_err *err) {
    struct ropa_record *theirs = ropa_record_clone(from);
    struct rp_merge m = {.choose = fill};
    bool other = false;
    if (!theirs)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_unite_forget_rows(theirs);
    enum ropa_status s = rp_merge_all(&m, to, NULL, theirs, err);
    ropa_record_free(theirs);
    if (!s)
        s = rp_unite_translate(u, to, false, &other, err);
    return s ? s : rp_store_save(u->reg->st, to, err);
}

static enum ropa_status join(struct rp_unite *u, struct ropa_record *to, struct ropa_record *from,
                             struct ropa_err *err) {
    struct rp_store *st = u->reg->st;
    enum ropa_status s = rp_act_removable(st, from, err);
    if (!s && !rp_memo_put(&u->joined, from->uid, to->uid))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_store_take_out(st, from, err);
    if (!s)
        s = take_over(u, to, from, err);
    if (!s)
        s = rp_unite_tell_users(u, from->ent, from->uid, err);
    if (!s)
        s = rp_history_newest(st, from->uid, &from->rev, err);
    return s ? s : rp_graft_end(st, from, to->uid, err);
}

enum ropa_status ropa_join(struct ropa_register *reg, const struct ropa_entity *ent, const char *keep,
                           const char *gone, struct ropa_err *err) {
    struct rp_unite u = {.reg = reg};
    struct ropa_record *to = NULL, *from = NULL;
    if (!strcmp(keep, gone) || ent->title == ROPA_NO_FIELD)
        return rp_err(err, ROPA_E_USAGE, keep);
    enum ropa_status s = rp_store_begin(reg->st, "join", err);
    if (s)
        return s;
    s = ropa_register_get(reg, ent, keep, &to, err);
    if (!s)
        s = ropa_register_get(reg, ent, gone, &from, err);
    if (!s)
        s = join(&u, to, from, err);
    ropa_record_free(to);
    ropa_record_free(from);
    rp_memo_clear(&u.joined);
    if (!s)
        return rp_store_commit(reg->st, err);
    rp_store_rollback(reg->st);
    return s;
}
