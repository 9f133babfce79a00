/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/ledger.h"

#include "base/buf.h"
#include "base/memo.h"
#include "model/act_kind.h"
#include "model/catalog.h"
#include "model/letter.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/dpa.h"
#include "model/nouns/infographic.h"
#include "model/nouns/notice.h"
#include "model/nouns/notice_cover.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/procedure.h"
#include "model/nouns/publication.h"
#include "model/nouns/review.h"
#include "model/nouns/review_item.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/view.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct ropa_entity *const nouns[RP_KEPT_N] = {
#define NOUN(name) [RP_KEPT_##name] = &rp_##name,
    RP_LEDGER_NOUNS(NOUN)
#undef NOUN
};

/* ---- reading ---- */

struct reading {
    struct rp_ledger *l;
    enum rp_noun kind;
};

static bool is_on_way(const struct ropa_record *rec) {
    static const char *const on_way[] = {"submitted", "returned", "approved", "accepted"};
    for (size_t i = 0; i < sizeof on_way / sizeof *on_way; i++)
        if (!strcmp(ropa_record_status(rec), on_way[i]))
            return true;
    return false;
}

/* Of what there are many what counts, of others all. */
static void take_record(void *arg, const struct ropa_record *rec) {
    struct reading *r = arg;
    struct rp_ledger *l = r->l;
    const char *title = ropa_record_get(rec, nouns[r->kind]->title);
    struct rp_item *item = rp_grow(l->of[r->kind], l->n[r->kind], &l->cap[r->kind], sizeof *item);
    l->bad |= !item;
    if (!item)
        return;
    l->of[r->kind] = item;
    const struct rp_entry *last = l->n[r->kind] ? item[l->n[r->kind] - 1].entry : NULL;
    item += l->n[r->kind]++;
    *item = (struct rp_item){.kind = r->kind,
                             .ref = rp_pool_text(&l->pool, ropa_record_ref(rec)),
                             .title = title ? rp_pool_text(&l->pool, title) : "",
                             .rev = ropa_record_rev(rec),
                             .on_way = is_on_way(rec),
                             .changed = l->world->changed && l->world->changed(l->world->ctx, rec)};
    RP_COPY(item->uid, ropa_record_uid(rec));
    if (r->kind == RP_KEPT_activity)
        item->entry = rp_entry_activity(&l->pool, rec, last);
    else if (r->kind == RP_KEPT_dataset)
        item->entry = rp_entry_dataset(&l->pool, rec, last);
    else
        item->rec = ropa_record_clone(rec);
    l->bad |= l->pool.bad || (!item->entry && !item->rec);
}

static unsigned char kind_of(const struct rp_world_act *act) {
    static const struct {
        const char *word;
        unsigned char bit;
    } kinds[] = {{"submit", RP_SUBMIT}, {"approve", RP_APPROVE}, {"accept", RP_ACCEPT},
                 {"return", RP_RETURN}, {"publish", RP_PUBLISH}, {"retire", RP_RETIRE}};
    unsigned char found = 0;
    for (size_t i = 0; act->kind && i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(act->kind, kinds[i].word))
            found = kinds[i].bit;
    if (found == RP_APPROVE && act->decision && !strcmp(act->decision, "reject"))
        return 0;
    if (found == RP_APPROVE && act->signer == ROPA_SIGNER_OTHER)
        return RP_UNFIT;
    return found == RP_APPROVE && act->decision && !strcmp(act->decision, "note") ? RP_NOTED : found;
}

static unsigned char level_of(const char *level) {
    if (!level)
        return 0;
    return !strcmp(level, "unit")     ? RP_UNIT
           : !strcmp(level, "centre") ? RP_CENTRE
           : !strcmp(level, "org")    ? RP_ORG
                                      : 0;
}

static bool is_given(const char *text) {
    return text && *text;
}

bool rp_ledger_site(const struct rp_ledger *l, const char *url) {
    const char *sites = l->setting ? ropa_record_get(l->setting, SET_SITE_URLS) : NULL;
    return !sites || rp_setting_site(sites, url);
}

/* Many records are sent by one memo, whose text is looked at once. */
static bool is_letter(struct rp_ledger *l, const char *kind, const char *memo) {
    if (!rp_act_kind(kind)->sent)
        return false;
    if (!memo || memo != l->looked.memo)
        l->looked.is_letter = rp_letter_is(kind, memo);
    l->looked.memo = memo;
    return l->looked.is_letter;
}

struct rp_act *rp_ledger_next_act(struct rp_ledger *l, const char **memo) {
    struct rp_act *more = rp_grow(l->acts, l->n_acts, &l->cap_acts, sizeof *more);
    l->bad |= !more;
    if (!more)
        return NULL;
    l->acts = more;
    *memo = l->n_acts ? more[l->n_acts - 1].memo : NULL;
    return &more[l->n_acts];
}

static void take_act(void *arg, const struct rp_world_act *act) {
    struct rp_ledger *l = arg;
    const struct rp_world *w = l->world;
    const struct rp_item *item = rp_ledger_find(l, act->record);
    unsigned char kind = kind_of(act);
    if (!item || !kind || !act->date)
        return;
    const char *last;
    struct rp_act *a = rp_ledger_next_act(l, &last);
    if (!a)
        return;
    const char *memo = is_given(act->memo) ? rp_pool_again(&l->pool, act->memo, last) : NULL;
    l->n_acts++;
    *a = (struct rp_act){.item = item,
                         .rev = act->rev == item->rev ? 0 : act->rev,
                         .kind = kind,
                         .level = level_of(act->level),
                         .memo = memo,
                         .issued = act->issued ? rp_pool_text(&l->pool, act->issued) : NULL,
                         .letter = is_letter(l, act->kind, memo),
                         .barred = act->barred,
                         .reason = is_given(act->reason),
                         .url = is_given(act->url) && rp_ledger_site(l, act->url),
                         .foreign = is_given(act->url) && !rp_ledger_site(l, act->url),
                         .acknowledged = act->signer == ROPA_SIGNER_ACKNOWLEDGED};
    l->bad |= l->pool.bad;
    RP_COPY(a->date, act->date);
    if (a->rev && item->rec && w->version)
        a->pinned = w->version(w->ctx, item->rec, a->rev);
}

/* ---- order ---- */

static int by_ref(const void *a, const void *b) {
    const struct rp_item *x = a, *y = b;
    int order = strcmp(x->ref, y->ref);
    return order ? order : strcmp(x->uid, y->uid);
}

static int is_ref(const void *ref, const void *item) {
    return strcmp(ref, ((const struct rp_item *)item)->ref);
}

static int by_uid(const void *a, const void *b) {
    return strcmp((*(struct rp_item *const *)a)->uid, (*(struct rp_item *const *)b)->uid);
}

/* Numbers of memos run on: of two alike the shorter one came first. */
static int by_memo(const char *a, const char *b) {
    size_t x = a ? strlen(a) : 0, y = b ? strlen(b) : 0;
    return x != y ? (x > y) - (x < y) : a ? strcmp(a, b) : 0;
}

/* Of the same day: in the order in which things are done. */
static int by_date(const void *a, const void *b) {
    const struct rp_act *x = a, *y = b;
    if (x->item != y->item)
        return x->item < y->item ? -1 : 1;
    int order = strcmp(x->date, y->date);
    if (!order)
        order = (x->kind > y->kind) - (x->kind < y->kind);
    if (!order)
        order = (x->level > y->level) - (x->level < y->level);
    return order ? order : by_memo(x->memo, y->memo);
}

static int by_key(const void *a, const void *b) {
    const struct rp_ledger_link *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->value > y->value) - (x->value < y->value);
}

static bool index_uids(struct rp_ledger *l) {
    size_t all = 0;
    for (size_t k = 0; k < RP_KEPT_N; k++)
        all += l->n[k];
    l->by_uid = malloc((all + 1) * sizeof *l->by_uid);
    if (!l->by_uid)
        return false;
    for (size_t k = 0; k < RP_KEPT_N; k++) {
        if (l->n[k])
            qsort(l->of[k], l->n[k], sizeof **l->of, by_ref);
        for (size_t i = 0; i < l->n[k]; i++)
            l->by_uid[l->n_uids++] = &l->of[k][i];
    }
    if (l->n_uids)
        qsort(l->by_uid, l->n_uids, sizeof *l->by_uid, by_uid);
    return true;
}

const struct rp_item *rp_ledger_find(const struct rp_ledger *l, const char *uid) {
    size_t low = 0, high = l->n_uids;
    while (uid && low < high) {
        size_t mid = low + (high - low) / 2;
        int order = strcmp(uid, l->by_uid[mid]->uid);
        if (!order)
            return l->by_uid[mid];
        if (order < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return NULL;
}

const struct ropa_entity *rp_ledger_noun(const struct rp_item *item) {
    return nouns[item->kind];
}

const struct rp_item *rp_ledger_named(const struct rp_ledger *l, const char *ref) {
    const struct rp_item *found = NULL;
    for (size_t k = 0; k < RP_KEPT_N && !found; k++)
        found = l->n[k] ? bsearch(ref, l->of[k], l->n[k], sizeof **l->of, is_ref) : NULL;
    return found;
}

/* ---- what each record is ---- */

static void date_item(struct rp_item *item) {
    static const struct {
        size_t begins, ends;
    } fields[RP_KEPT_N] = {
        [RP_KEPT_person] = {PER_VALID_FROM, PER_VALID_TO},
        [RP_KEPT_notice] = {NOT_EFFECTIVE_DATE, NOT_EFFECTIVE_UNTIL},
        [RP_KEPT_consent_form] = {CNF_IN_USE_FROM, CNF_IN_USE_TO},
        [RP_KEPT_procedure] = {PRC_EFFECTIVE_DATE, PRC_EFFECTIVE_UNTIL},
    };
    if (item->entry) {
        item->begins = item->entry->begins;
        item->ends = item->entry->ends;
    } else if (fields[item->kind].begins) {
        item->begins = ropa_record_get(item->rec, fields[item->kind].begins);
        item->ends = ropa_record_get(item->rec, fields[item->kind].ends);
    }
}

static const char *unit_of(const struct rp_item *item) {
    size_t field = nouns[item->kind]->unit_field;
    if (item->entry)
        return item->entry->unit;
    return field == ROPA_NO_FIELD ? NULL : ropa_record_get(item->rec, field);
}

static void read_items(struct rp_ledger *l) {
    for (size_t k = 0; k < RP_KEPT_N; k++)
        for (size_t i = 0; i < l->n[k]; i++) {
            struct rp_item *item = &l->of[k][i];
            item->unit = rp_ledger_find(l, unit_of(item));
            date_item(item);
        }
}

/* Of sets on the list that are called alike the catalogue takes in the first. */
static void find_twins(struct rp_ledger *l) {
    struct rp_memo first = {0};
    struct rp_item *sets = l->of[RP_KEPT_catalog];
    for (size_t i = 0; i < l->n[RP_KEPT_catalog]; i++) {
        if (!rp_catalog_listed(sets[i].rec) || !strcmp(ropa_record_status(sets[i].rec), "retired"))
            continue;
        char *title = ropa_text_fold(sets[i].title), at[24];
        const char *known = title ? rp_memo_get(&first, title) : NULL;
        l->bad |= !title;
        snprintf(at, sizeof at, "%zu", i);
        if (known)
            sets[i].twin = &sets[strtoul(known, NULL, 10)];
        else if (title && *title)
            l->bad |= !rp_memo_put(&first, title, at);
        free(title);
    }
    rp_memo_clear(&first);
}

static bool read_acts(struct rp_ledger *l) {
    if (l->world->before && !l->world->before(l->world->ctx, l, true))
        return false;
    if (l->world->acts && !l->world->acts(l->world->ctx, take_act, l))
        return false;
    if (l->n_acts)
        qsort(l->acts, l->n_acts, sizeof *l->acts, by_date);
    for (size_t i = 0; i < l->n_acts; i++) {
        struct rp_item *item = (struct rp_item *)l->acts[i].item;
        item->acts = item->n_acts ? item->acts : &l->acts[i];
        item->n_acts++;
    }
    return true;
}

/* ---- links ---- */

static void link_items(struct rp_ledger *l, enum rp_linked which, const struct rp_item *key,
                       const struct rp_item *value, const struct ropa_record *row) {
    if (!key)
        return;
    struct rp_ledger_link *at = rp_grow(l->links[which], l->n_links[which], &l->cap_links[which], sizeof *at);
    l->bad |= !at;
    if (!at)
        return;
    l->links[which] = at;
    at[l->n_links[which]++] = (struct rp_ledger_link){key, value, row};
}

static void link_set(struct rp_ledger *l, enum rp_linked which, const struct rp_item *value,
                     const char *uids) {
    struct rp_buf uid = {0};
    while (rp_set_next(&uids, &uid))
        link_items(l, which, rp_ledger_find(l, uid.p), value, NULL);
    l->bad |= uid.bad;
    rp_buf_free(&uid);
}

/* The rows of `value` link the record that `field` of each names with it. */
static void link_rows(struct rp_ledger *l, enum rp_linked which, const struct rp_item *value, size_t rows,
                      size_t field) {
    for (size_t i = 0; i < ropa_record_rows(value->rec, rows); i++) {
        const struct ropa_record *row = ropa_record_row(value->rec, rows, i);
        link_items(l, which, rp_ledger_find(l, ropa_record_get(row, field)), value, row);
    }
}

static void link_all(struct rp_ledger *l) {
    static const size_t published[] = {PUB_NOTICE_REFS, PUB_ACTIVITY_REFS, PUB_INFOGRAPHIC_REFS};
    for (size_t i = 0; i < l->n[RP_KEPT_notice]; i++)
        link_rows(l, RP_NOTICES, &l->of[RP_KEPT_notice][i], NOT_COVER, NCV_ACTIVITY);
    for (size_t i = 0; i < l->n[RP_KEPT_review]; i++)
        link_rows(l, RP_REVIEWS, &l->of[RP_KEPT_review][i], REV_ITEM, RVI_DATASET);
    for (size_t i = 0; i < l->n[RP_KEPT_activity]; i++)
        link_set(l, RP_ENTRIES, &l->of[RP_KEPT_activity][i], l->of[RP_KEPT_activity][i].entry->datasets);
    for (size_t i = 0; i < l->n[RP_KEPT_publication]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_publication][i];
        for (size_t f = 0; f < sizeof published / sizeof *published; f++)
            link_set(l, RP_PUBLICATIONS, item, ropa_record_get(item->rec, published[f]));
    }
    for (size_t w = 0; w < RP_LINKS_N; w++)
        if (l->n_links[w])
            qsort(l->links[w], l->n_links[w], sizeof **l->links, by_key);
}

const struct rp_ledger_link *rp_ledger_links(const struct rp_ledger *l, enum rp_linked which,
                                             const struct rp_item *key, size_t *n) {
    size_t low = 0, high = l->n_links[which];
    const struct rp_ledger_link *at = l->links[which];
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (at[mid].key < key)
            low = mid + 1;
        else
            high = mid;
    }
    for (*n = 0; low + *n < l->n_links[which] && at[low + *n].key == key;)
        ++*n;
    return *n ? at + low : NULL;
}

/* ---- the whole ---- */

/* The settings in the order in which the world handed them over. */
static void each_setting(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg) {
    const struct rp_ledger *l = ctx;
    bool more = of == nouns[RP_KEPT_setting];
    for (size_t i = 0; i < l->n[RP_KEPT_setting] && more; i++)
        more = each(arg, l->of[RP_KEPT_setting][i].rec);
}

/* The one in force when the year ends; asked before the records are put in order of ref. */
static void read_setting(struct rp_ledger *l, int year) {
    const struct ropa_view view = {.ctx = l, .each = each_setting};
    char last[24];
    snprintf(last, sizeof last, "%04d-09-30", year - 543);
    l->setting = rp_setting_on(&view, last);
}

static void read_centre(struct rp_ledger *l) {
    const struct rp_item *org = l->n[RP_KEPT_organisation] ? l->of[RP_KEPT_organisation] : NULL;
    const char *centre = org ? ropa_record_get(org->rec, ORG_HAS_CENTRE) : NULL;
    l->has_centre = !centre || !strcmp(centre, "1");
}

bool rp_ledger_read(struct rp_ledger *l, const struct rp_world *world, int year) {
    *l = (struct rp_ledger){.world = world};
    for (size_t k = 0; k < RP_KEPT_N && !l->bad; k++) {
        struct reading r = {.l = l, .kind = (enum rp_noun)k};
        if (k == RP_KEPT_activity && world->before)
            l->unread |= !world->before(world->ctx, l, false);
        l->unread |= !world->records(world->ctx, nouns[k], take_record, &r);
    }
    read_setting(l, year);
    l->bad |= !index_uids(l);
    if (l->bad || l->unread)
        return false;
    read_items(l);
    find_twins(l);
    read_centre(l);
    l->unread = !read_acts(l);
    link_all(l);
    return !l->bad && !l->unread;
}

/* All but the activities, their acts and what owns their texts. */
static void free_others(struct rp_ledger *l) {
    for (size_t k = 0; k < RP_KEPT_N; k++) {
        for (size_t i = 0; k != RP_KEPT_activity && i < l->n[k]; i++)
            ropa_record_free((struct ropa_record *)l->of[k][i].rec);
        if (k == RP_KEPT_activity)
            continue;
        free(l->of[k]);
        l->of[k] = NULL;
        l->n[k] = l->cap[k] = 0;
    }
    for (size_t i = 0; i < l->n_acts; i++) {
        ropa_record_free((struct ropa_record *)l->acts[i].pinned);
        l->acts[i].pinned = NULL;
    }
    for (size_t w = 0; w < RP_LINKS_N; w++) {
        free(l->links[w]);
        l->links[w] = NULL;
        l->n_links[w] = l->cap_links[w] = 0;
    }
    free(l->by_uid);
    l->by_uid = NULL;
    l->n_uids = 0;
    l->setting = NULL;
}

void rp_ledger_narrow(struct rp_ledger *l) {
    free_others(l);
    for (size_t i = 0; i < l->n[RP_KEPT_activity]; i++)
        l->of[RP_KEPT_activity][i].unit = NULL;
}

void rp_ledger_free(struct rp_ledger *l) {
    free_others(l);
    free(l->of[RP_KEPT_activity]);
    free(l->acts);
    rp_pool_free(&l->pool);
    *l = (struct rp_ledger){0};
}

bool rp_ledger_exists(const struct rp_item *item, const char *day) {
    return (!item->begins || strcmp(item->begins, day) <= 0) && (!item->ends || strcmp(item->ends, day) >= 0);
}

bool rp_ledger_in_scope(const struct rp_item *unit, const char *day) {
    static const char *const types[] = {"division", "bureau", "centre", "institute", NULL};
    const char *from = ropa_record_get(unit->rec, UNI_IN_SCOPE_FROM);
    const char *to = ropa_record_get(unit->rec, UNI_IN_SCOPE_TO);
    const char *type = ropa_record_get(unit->rec, UNI_TYPE);
    return (!type || rp_predicate_is(type, types)) && (!from || strcmp(from, day) <= 0) &&
           (!to || strcmp(to, day) >= 0);
}
