/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is wrong with a record as it is kept: judged once for the whole list, whatever asks for it. */
#include "agree/todo.h"
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"

#include <ropa/check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- one record ---- */

struct judging {
    const char *uid; /* of the record */
    struct rp_todo_judged j;
};

/* Which row of an entry waits for a document, or which record that it shares is wrong. */
static void note_elsewhere(struct judging *k, const struct ropa_finding *f) {
    for (size_t i = 0; f->elsewhere && i < f->n_places; i++) {
        const struct ropa_place *at = &f->places[i].at;
        bool row = at->row != ROPA_ROW_ANY && at->row < ROPA_ROW_UID;
        if (row && at->rows == ACT_PURPOSE && at->field == PUR_CONSENT_FORM_REF && !k->j.purpose)
            k->j.purpose = at->row;
        if (row && at->rows == ACT_PROCESSOR_USE && !k->j.use)
            k->j.use = at->row;
    }
    if (!k->j.shares && strcmp(f->rec->uid, k->uid) != 0) {
        k->j.shares = f->rec->ent;
        RP_COPY(k->j.shared, f->rec->uid);
    }
}

static bool note(void *ctx, const struct ropa_finding *f) {
    struct judging *k = ctx;
    if (f->severity != ROPA_ERROR || f->waived)
        return true;
    k->j.open = true;
    k->j.faulty |= !f->elsewhere;
    k->j.named |= !f->elsewhere && *f->places[0].field;
    k->j.errors += !strcmp(f->rec->uid, k->uid);
    note_elsewhere(k, f);
    return true;
}

struct rp_todo_judged rp_todo_judge(struct rp_todo_list *l, const struct ropa_record *rec) {
    const char *at = rp_memo_get(&l->judged_at, rec->uid);
    struct judging k = {.uid = rec->uid};
    char place[24];
    if (at)
        return l->judged[strtoul(at, NULL, 10)];
    if (!l->stop.status)
        rp_store_tell(l->reg->st, l->n_judged + 1, &l->stop);
    if (l->stop.status) { /* the rest goes by quickly */
        l->bad = true;
        return k.j;
    }
    struct rp_todo_judged *more = rp_grow(l->judged, l->n_judged, &l->cap_judged, sizeof *more);
    l->bad |= !ropa_check_record(l->reg, rec, note, &k) || !more;
    if (!more)
        return k.j;
    snprintf(place, sizeof place, "%zu", l->n_judged);
    l->judged = more;
    l->judged[l->n_judged++] = k.j;
    l->bad |= !rp_memo_put(&l->judged_at, rec->uid, place);
    return k.j;
}

void rp_todo_judged_free(struct rp_todo_list *l) {
    free(l->judged);
    rp_memo_clear(&l->judged_at);
    rp_memo_clear(&l->wrong_at);
}

/* ---- the first that is wrong of a noun ---- */

struct wanting {
    struct rp_todo_list *l;
    const struct rp_todo_unit *unit;
    bool all; /* those of no unit, too */
};

static bool is_wrong(const struct ropa_record *rec, const void *ctx) {
    const struct wanting *w = ctx;
    size_t f = rec->ent->unit_field;
    const char *of = f == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, f);
    return (of ? w->unit && !strcmp(w->unit->uid, of) : w->all) && rp_todo_judge(w->l, rec).faulty;
}

bool rp_todo_first_wrong(struct rp_todo_list *l, const struct ropa_entity *ent,
                         const struct rp_todo_unit *unit, bool all, char uid[37]) {
    const struct wanting w = {l, unit, all};
    char key[80];
    snprintf(key, sizeof key, "%s %s", ent->code, unit ? unit->uid : "");
    const char *known = rp_memo_get(&l->wrong_at, key);
    if (known) {
        rp_copy(uid, 37, known);
        return *known;
    }
    if (!rp_todo_find(l, ent, is_wrong, &w, uid))
        *uid = '\0';
    l->bad |= !rp_memo_put(&l->wrong_at, key, uid);
    return *uid;
}
