/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What anybody may see: published versions, public fields. */
#include <ropa/public.h>

#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/print.h"
#include "model/record.h"
#include "register/register.h"
#include "store/history/act.h"

#include <stdlib.h>
#include <string.h>

struct giving {
    struct ropa_register *reg;
    const struct ropa_entity *ent;
    ropa_public_fn *each;
    void *ctx;
    bool bad; /* out of memory */
    enum ropa_status status;
    struct ropa_err *err;
};

static bool is_public(const struct ropa_entity *ent, size_t f) {
    return ent->fields[f].flags & ROPA_PUBLIC;
}

/* What no unit publishes by itself is shown with what names it. */
static bool is_shown_with_others(const struct ropa_entity *ent) {
    return ent->unit_field == ROPA_NO_FIELD && is_public(ent, ent->title);
}

static bool may_name(struct giving *g, const struct ropa_entity *of, const char *uid) {
    bool is = is_shown_with_others(of);
    if (!is && is_public(of, of->title) && !g->status)
        g->status = rp_act_is_published(g->reg->st, uid, &is, g->err);
    return is;
}

/* Leave what is public, down to the rows. */
static void strip(struct giving *g, struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        struct rp_slot *slot = &rec->slots[f];
        bool names = field->kind == ROPA_REF && slot->value;
        if (!is_public(rec->ent, f) || (names && !may_name(g, field->of, slot->value)))
            ropa_record_clear(rec, f);
        else if (slot->na)
            g->bad |= !rp_record_put_na(rec, f, field->none ? field->none : "ไม่มี");
        for (size_t i = 0; i < slot->n_rows; i++)
            strip(g, slot->rows[i]);
    }
}

static bool names(const struct ropa_record *rec, const char *uid) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct rp_slot *slot = &rec->slots[f];
        if (rec->ent->fields[f].kind == ROPA_REF && slot->value && !strcmp(slot->value, uid))
            return true;
        for (size_t i = 0; i < slot->n_rows; i++)
            if (names(slot->rows[i], uid))
                return true;
    }
    return false;
}

/* Strip the record and what it names; what it names no more goes behind those that are given. Gives how many these are. */
static size_t strip_all(struct giving *g, struct rp_printed *print) {
    size_t n = 0;
    strip(g, print->rec);
    for (size_t i = 0; i < print->n; i++) {
        struct ropa_record *named = print->named[i];
        if (!is_shown_with_others(named->ent) ||
            (!rp_conduct(named->ent)->one && !names(print->rec, named->uid)))
            continue;
        strip(g, named);
        named->status[0] = '\0';
        named->rev = 0;
        print->named[i] = print->named[n];
        print->named[n++] = named;
    }
    print->rec->rev = 0;
    rp_copy(print->rec->status, sizeof print->rec->status, "published");
    return n;
}

static bool give(void *ctx, const struct ropa_record *live) {
    struct giving *g = ctx;
    struct rp_published kept;
    struct rp_printed print = {0};
    bool more = true;
    g->status = rp_act_published(g->reg->st, live->uid, &kept, g->err);
    if (g->status || !kept.print)
        return !g->status;
    if (rp_printed_load(g->ent, kept.print, &print)) {
        size_t n = strip_all(g, &print);
        struct ropa_published it = {.rec = print.rec,
                                    .named = (const struct ropa_record *const *)print.named,
                                    .n_named = n,
                                    .version = kept.version,
                                    .date = kept.date,
                                    .url = kept.url};
        more = !g->bad && !g->status && g->each(g->ctx, &it);
    } else {
        g->bad = true;
    }
    rp_printed_free(&print);
    rp_published_free(&kept);
    return more && !g->bad && !g->status;
}

enum ropa_status ropa_public_each(struct ropa_register *reg, const struct ropa_entity *ent,
                                  ropa_public_fn *each, void *ctx, struct ropa_err *err) {
    struct giving g = {.reg = reg, .ent = ent, .each = each, .ctx = ctx, .err = err};
    if (!is_public(ent, ent->title) || is_shown_with_others(ent))
        return ROPA_OK;
    struct ropa_query *q = ropa_query_new(reg, ent);
    enum ropa_status s = q ? ropa_register_list(reg, q, give, &g, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_query_free(q);
    if (!s)
        s = g.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : g.status;
    return s;
}
