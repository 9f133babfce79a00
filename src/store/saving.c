/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What saves change in memory, and what becomes of it when they aren't stored. */
#include "base/err.h"
#include "model/set.h"
#include "store/handle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a record was: its rev, whether it stood in history only, whether it had a ref. */
struct was {
    long long rev;
    int gone, numbered;
};

static bool note(struct rp_memo *touched, const struct ropa_record *rec) {
    char was[48];
    if (rp_memo_get(touched, rec->uid)) /* the first time counts */
        return true;
    snprintf(was, sizeof was, "%lld %d %d", (long long)rec->rev, rec->gone, rec->ref[0] != '\0');
    return rp_memo_put(touched, rec->uid, was);
}

static bool find(const struct rp_memo *touched, const char *uid, struct was *was) {
    const char *text = rp_memo_get(touched, uid);
    return text && sscanf(text, "%lld %d %d", &was->rev, &was->gone, &was->numbered) == 3;
}

enum ropa_status rp_saving_note(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    bool noted = note(&st->touched, rec) && (!st->part.open || note(&st->part.touched, rec));
    return noted && rp_record_track(rec, &st->tracked, true) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

enum ropa_status rp_saving_read(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    bool touched = st->writing && rp_memo_get(&st->touched, rec->uid);
    return touched ? rp_store_follow(st, rec, err) : ROPA_OK;
}

enum ropa_status rp_store_follow(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    return !st->writing || rp_record_track(rec, &st->tracked, false) ? ROPA_OK
                                                                     : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* ---- put back ---- */

static void put_back(struct rp_memo *touched, struct ropa_record *rec) {
    struct was was;
    if (!find(touched, rec->uid, &was) || rec->rev <= was.rev)
        return;
    rec->rev = was.rev;
    rec->gone = was.gone != 0;
    if (!was.numbered)
        rec->ref[0] = '\0';
}

/* Whether the record `uid` was made by what isn't stored, and nobody can save it again. */
static bool is_lost(const struct rp_memo *touched, const struct rp_tracked *tracked, const char *uid) {
    struct was was;
    if (!find(touched, uid, &was) || was.rev)
        return false;
    for (; tracked; tracked = tracked->next)
        if (tracked->saved && !strcmp(tracked->rec->uid, uid))
            return false;
    return true;
}

bool rp_store_made(const struct rp_store *st, const char *uid) {
    struct was was;
    return find(&st->touched, uid, &was) && !was.rev;
}

/* One reference, or a set of them, without those that are lost. */
static void unname(const struct rp_memo *touched, const struct rp_tracked *tracked, struct ropa_record *rec,
                   size_t f) {
    const char *value = rec->slots[f].value;
    struct rp_buf item = {0}, left = {0};
    bool lost = false;
    if (rec->ent->fields[f].kind == ROPA_REF)
        lost = value && is_lost(touched, tracked, value);
    while (value && rec->ent->fields[f].kind == ROPA_REFS && rp_set_next(&value, &item)) {
        bool gone = is_lost(touched, tracked, item.p);
        lost |= gone;
        if (!gone)
            rp_set_add(&left, item.p);
    }
    rp_buf_free(&item);
    char *now = rp_set_close(&left);
    if (lost) {
        free(rec->slots[f].value);
        rec->slots[f].value = now;
        now = NULL;
    }
    free(now);
}

static void unname_all(const struct rp_memo *touched, const struct rp_tracked *tracked,
                       struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        unname(touched, tracked, rec, f);
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            unname_all(touched, tracked, rec->slots[f].rows[i]);
    }
}

static void put_back_all(struct rp_store *st, struct rp_memo *touched) {
    for (struct rp_tracked *t = touched->n ? st->tracked : NULL; t; t = t->next)
        put_back(touched, t->rec);
    for (struct rp_tracked *t = touched->n ? st->tracked : NULL; t; t = t->next)
        unname_all(touched, st->tracked, t->rec);
}

void rp_saving_part_end(struct rp_store *st, bool keep) {
    if (!keep)
        put_back_all(st, &st->part.touched);
    rp_memo_clear(&st->part.touched);
    st->part.open = false;
}

void rp_saving_end(struct rp_store *st, bool stored) {
    while (st->endings) {
        struct rp_ending *e = st->endings;
        rp_store_not_at_end(e);
        e->ended(e, stored);
    }
    if (!stored)
        put_back_all(st, &st->touched);
    while (st->tracked)
        rp_record_untrack(st->tracked->rec);
    rp_saving_part_end(st, true);
    rp_memo_clear(&st->touched);
}

/* ---- who else wants to know ---- */

void rp_store_at_end(struct rp_store *st, struct rp_ending *ending) {
    if (!st->writing || ending->link)
        return;
    ending->next = st->endings;
    ending->link = &st->endings;
    if (ending->next)
        ending->next->link = &ending->next;
    st->endings = ending;
}

void rp_store_not_at_end(struct rp_ending *ending) {
    if (!ending->link)
        return;
    *ending->link = ending->next;
    if (ending->next)
        ending->next->link = ending->link;
    ending->link = NULL;
}
