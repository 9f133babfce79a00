/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Shared records of two registers that say the same. */
#include "base/buf.h"
#include "import/unite.h"
#include "model/print.h"
#include "store/cursor.h"
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

enum ropa_status rp_unite_equal(struct rp_unite *u, const struct ropa_record *theirs, struct rp_alike *out,
                                struct ropa_err *err) {
    const struct ropa_entity *ent = theirs->ent;
    struct rp_filter named = {
        .op = RP_EXACT, .place = rp_place_own(ent, ent->title), .value = ropa_record_get(theirs, ent->title)};
    struct rp_query q = {.ent = ent, .filters = &named, .n_filters = 1, .with_rows = true};
    const struct ropa_record *rec = NULL;
    struct rp_cursor *c;
    *out = (struct rp_alike){0};
    if (!rp_print_is_whole(ent) || !named.value)
        return ROPA_OK;
    bool old_prints = false;
    int64_t acts = 0;
    enum ropa_status s = rp_act_count(rp_graft_theirs(u->graft), NULL, theirs->uid, &acts, err);
    if (!s)
        s = rp_graft_has_old_prints(u->graft, &old_prints, err);
    if (s)
        return s;
    bool acted = acts || old_prints;
    s = rp_cursor_open(u->reg->st, &q, &c, err);
    while (!s && !out->uid[0] && !(s = rp_cursor_next(c, &rec, err)) && rec) {
        if (!acted && rp_unite_says_same(rec, theirs))
            RP_COPY(out->uid, rec->uid);
        else if (!out->namesake[0])
            RP_COPY(out->namesake, rec->ref);
    }
    rp_cursor_close(c);
    return s;
}
