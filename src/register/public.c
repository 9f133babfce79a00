/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What anybody may see: published versions, public fields. */
#include <ropa/public.h>

#include "base/buf.h"
#include "base/err.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/record.h"
#include "model/set.h"
#include "model/value.h"
#include "register/public.h"

#include <stdlib.h>
#include <string.h>

static bool is_public(const struct ropa_entity *ent, size_t f) {
    return ent->fields[f].flags & ROPA_PUBLIC;
}

/* What no unit publishes by itself is shown with what names it. */
static bool is_shown_with_others(const struct ropa_entity *ent) {
    return ent->unit_field == ROPA_NO_FIELD && is_public(ent, ent->title);
}

/* ---- what is kept back ---- */

/* As the data set stands; one that is gone as it was. */
static bool is_classified(const struct ropa_view *view, const struct rp_printed *print, const char *uid) {
    static const char *const closed[] = {"confidential", "secret", "top_secret", NULL};
    const struct ropa_record *set = view->record(view->ctx, &rp_dataset, uid);
    set = set ? set : rp_printed_find(print, &rp_dataset, uid);
    return set && rp_predicate_is(ropa_record_get(set, DAT_CLASSIFICATION), closed);
}

static enum ropa_status look_at_entry(struct ropa_register *reg, const struct rp_printed *print, bool *held,
                                      struct ropa_err *err) {
    const char *sets = ropa_record_get(print->rec, ACT_DATASET_REFS);
    struct rp_buf uid = {0};
    *held = !rp_predicate_controller(print->rec);
    while (!*held && rp_set_next(&sets, &uid))
        *held = is_classified(reg->view, print, uid.p);
    bool whole = !rp_view_starved(reg->view) && !uid.bad;
    rp_buf_free(&uid);
    return rp_store_ended(reg->st, whole ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL), err);
}

/* Of the rest what holds now is asked of it as it stands. */
static enum ropa_status look_again(struct ropa_register *reg, const struct ropa_record *then, bool *held,
                                   struct ropa_err *err) {
    struct ropa_record *now = NULL;
    enum ropa_status s = ropa_register_get(reg, then->ent, then->uid, &now, err);
    if (s)
        return s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
    if (!rp_check_barred(reg, now, held, NULL, NULL))
        s = rp_store_ended(reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
    *held |= rp_conduct(now->ent)->shown && rp_catalog_closed(now);
    ropa_record_free(now);
    return s;
}

enum ropa_status rp_public_held(struct ropa_register *reg, const struct rp_printed *print, bool *held,
                                struct ropa_err *err) {
    *held = false;
    return rp_conduct(print->rec->ent)->entry ? look_at_entry(reg, print, held, err)
                                              : look_again(reg, print->rec, held, err);
}

/* ---- what stays ---- */

struct stripping {
    struct ropa_register *reg;
    bool bad; /* out of memory */
    enum ropa_status status;
    struct ropa_err *err;
};

static enum ropa_status load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                             struct rp_printed *print, struct rp_published *kept, struct ropa_err *err) {
    *print = (struct rp_printed){0};
    enum ropa_status s = rp_act_published(reg->st, uid, kept, err);
    if (!s && kept->print && !rp_printed_load(ent, kept->print, print))
        s = rp_json_unread(uid, kept->print, err);
    free(kept->print);
    kept->print = NULL;
    return s;
}

static bool is_given(struct stripping *g, const struct ropa_entity *ent, const char *uid) {
    struct rp_printed print;
    struct rp_published kept = {0};
    bool held = false, is_one = false;
    g->status = rp_act_is_published(g->reg->st, uid, &is_one, g->err);
    if (!is_one)
        return false;
    g->status = load(g->reg, ent, uid, &print, &kept, g->err);
    if (!g->status && print.rec)
        g->status = rp_public_held(g->reg, &print, &held, g->err);
    bool is = !g->status && print.rec && !held;
    rp_printed_free(&print);
    rp_published_free(&kept);
    return is;
}

static bool may_name(struct stripping *g, const struct ropa_entity *of, const char *uid) {
    return is_shown_with_others(of) || (is_public(of, of->title) && !g->status && is_given(g, of, uid));
}

/* Leave what is public, down to the rows. */
static void strip(struct stripping *g, struct ropa_record *rec) {
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

enum ropa_status rp_public_strip(struct ropa_register *reg, struct rp_printed *print, bool *held,
                                 struct ropa_err *err) {
    struct stripping g = {.reg = reg, .err = err};
    size_t n = 0;
    enum ropa_status s = rp_public_held(reg, print, held, err);
    if (s || *held) /* as it was */
        return s;
    strip(&g, print->rec);
    for (size_t i = 0; i < print->n; i++) {
        struct ropa_record *named = print->named[i];
        if (!is_shown_with_others(named->ent) ||
            (!rp_conduct(named->ent)->one && !names(print->rec, named->uid))) {
            ropa_record_free(named);
            continue;
        }
        strip(&g, named);
        named->status[0] = '\0';
        named->rev = 0;
        print->named[n++] = named;
    }
    print->n = n;
    return g.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : g.status;
}

enum ropa_status rp_public_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                struct rp_printed *print, struct rp_published *kept, struct ropa_err *err) {
    bool held = false;
    enum ropa_status s = load(reg, ent, uid, print, kept, err);
    if (!s && print->rec)
        s = rp_public_strip(reg, print, &held, err);
    if (s || held)
        rp_printed_free(print);
    if (print->rec) {
        print->rec->rev = 0;
        rp_copy(print->rec->status, sizeof print->rec->status, "published");
    }
    return s;
}

/* ---- all of a noun ---- */

struct giving {
    struct ropa_register *reg;
    const struct ropa_entity *ent;
    ropa_public_fn *each;
    void *ctx;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool give(void *ctx, const struct ropa_record *live) {
    struct giving *g = ctx;
    struct rp_published kept = {0};
    struct rp_printed print;
    bool more = true;
    g->status = rp_public_load(g->reg, g->ent, live->uid, &print, &kept, g->err);
    if (!g->status && print.rec)
        more =
            g->each(g->ctx, &(struct ropa_published){.rec = print.rec,
                                                     .named = (const struct ropa_record *const *)print.named,
                                                     .n_named = print.n,
                                                     .version = kept.version,
                                                     .date = kept.date,
                                                     .url = kept.url});
    rp_printed_free(&print);
    rp_published_free(&kept);
    return more && !g->status;
}

enum ropa_status ropa_public_each(struct ropa_register *reg, const struct ropa_entity *ent,
                                  ropa_public_fn *each, void *ctx, struct ropa_err *err) {
    struct giving g = {.reg = reg, .ent = ent, .each = each, .ctx = ctx, .err = err};
    if (!is_public(ent, ent->title) || is_shown_with_others(ent))
        return ROPA_OK;
    struct ropa_query *q = ropa_query_new(reg, ent);
    enum ropa_status s = q ? ropa_query_sort(q, "ref", err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_register_list(reg, q, give, &g, err);
    ropa_query_free(q);
    return s ? s : g.status;
}
