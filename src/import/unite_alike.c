/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Shared records of two registers that say the same. */
#include "base/buf.h"
#include "import/unite.h"
#include "model/print.h"
#include "store/history/act.h"

#include <string.h>

bool rp_unite_says_same(const struct ropa_record *a, const struct ropa_record *b) {
    bool same = true;
    for (size_t f = 0; f < a->ent->n_fields && same; f++) {
        const struct ropa_field *field = &a->ent->fields[f];
        const char *x = ropa_record_get(a, f), *y = ropa_record_get(b, f);
        bool aside = !strcmp(field->code, "notes") || !strcmp(field->code, "former_ref");
        if (field->flags & ROPA_DERIVED || (aside && (!x || !y)))
            continue;
        same = rp_same_text(x, y) && rp_same_text(ropa_record_na(a, f), ropa_record_na(b, f)) &&
               ropa_record_rows(a, f) == ropa_record_rows(b, f);
        for (size_t i = 0; same && i < ropa_record_rows(a, f); i++)
            same = rp_unite_says_same(ropa_record_row(a, f, i), ropa_record_row(b, f, i));
    }
    return same;
}

struct looking {
    struct rp_unite *u;
    const struct ropa_record *theirs;
    bool acted; /* then it is one of its own, whatever it says */
    struct rp_alike *out;
    enum ropa_status status;
    struct ropa_err *err;
};

/* One of another unit doesn't say the same: it need not be read. */
static bool look_at(void *ctx, const char *uid, const char *ref, bool same_unit) {
    struct looking *l = ctx;
    struct ropa_record *ours = NULL;
    if (same_unit && !l->acted)
        l->status = rp_store_get(l->u->reg->st, l->theirs->ent, uid, &ours, l->err);
    if (ours && rp_unite_says_same(ours, l->theirs))
        RP_COPY(l->out->uid, uid);
    else if (!l->out->namesake[0])
        RP_COPY(l->out->namesake, ref);
    ropa_record_free(ours);
    return !l->status && !l->out->uid[0];
}

enum ropa_status rp_unite_equal(struct rp_unite *u, const struct ropa_record *theirs, struct rp_alike *out,
                                struct ropa_err *err) {
    const struct ropa_entity *ent = theirs->ent;
    *out = (struct rp_alike){0};
    if (!rp_print_is_whole(ent) || !ropa_record_get(theirs, ent->title))
        return ROPA_OK;
    bool old_prints = false;
    int64_t acts = 0;
    enum ropa_status s = rp_act_count(rp_graft_theirs(u->graft), NULL, theirs->uid, &acts, err);
    if (!s)
        s = rp_graft_has_old_prints(u->graft, &old_prints, err);
    struct looking l = {.u = u, .theirs = theirs, .acted = acts || old_prints, .out = out, .err = err};
    if (!s)
        s = rp_store_namesakes(u->reg->st, theirs, look_at, &l, err);
    return s ? s : l.status;
}
