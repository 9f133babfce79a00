/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What saving an activity brings with it: implied categories, the data set it uses, when its data falls due. */
#include "model/nouns/activity.h"
#include "base/err.h"
#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/set.h"
#include "register/kept.h"
#include "register/register.h"
#include "store/users.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- sensitive elements flag themselves ---- */

/* The categories that the elements of the canonical set always are, as a set in no order. */
static char *implied_by(const struct ropa_vocab *elements, const char *set) {
    struct rp_buf item = {0}, out = {0};
    while (rp_set_next(&set, &item)) {
        const struct ropa_choice *c = ropa_choice_find(elements, item.p);
        if (c && c->implies)
            rp_set_add(&out, c->implies);
    }
    rp_buf_free(&item);
    return rp_set_close(&out);
}

static enum ropa_status add_implied(struct ropa_record *rec, struct ropa_err *err) {
    const struct ropa_vocab *cats = rec->ent->fields[ACT_SENSITIVE_CATEGORIES].vocab;
    const char *had = ropa_record_get(rec, ACT_SENSITIVE_CATEGORIES);
    char *implied =
        implied_by(rec->ent->fields[ACT_DATA_ELEMENTS].vocab, ropa_record_get(rec, ACT_DATA_ELEMENTS));
    struct rp_buf out = {0};
    bool added = false;
    for (size_t i = 0; implied && i < cats->n; i++) {
        const char *cat = cats->choices[i].code;
        bool has = had && ropa_set_has(had, cat), is = ropa_set_has(implied, cat);
        added |= is && !has;
        if (has || is)
            rp_set_add(&out, cat);
    }
    free(implied);
    char *value = rp_set_close(&out);
    enum ropa_status s = added && !value ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s && added) { /* an implied category also overrides "not applicable" */
        ropa_record_clear(rec, ACT_SENSITIVE_CATEGORIES);
        rec->slots[ACT_SENSITIVE_CATEGORIES].value = value;
        value = NULL;
    }
    free(value);
    return s;
}

/* ---- the data set ---- */

struct users {
    const char *self;
    size_t others;
};

static bool count_other(void *ctx, const struct ropa_entity *ent, const char *uid) {
    struct users *u = ctx;
    (void)ent;
    u->others += strcmp(u->self, uid) != 0;
    return u->others == 0;
}

/* What the two have in common is copied from the activity. */
static bool copy_to_dataset(const struct ropa_record *rec, struct ropa_record *dataset) {
    static const size_t pairs[][2] = {{ACT_ACTIVITY_NAME, DAT_NAME},
                                      {ACT_UNIT_REF, DAT_UNIT_REF},
                                      {ACT_SUBJECT_CATEGORIES, DAT_SUBJECT_CATEGORIES},
                                      {ACT_DATA_ELEMENTS, DAT_DATA_ELEMENTS},
                                      {ACT_DATA_ELEMENTS_OTHER, DAT_DATA_ELEMENTS_OTHER},
                                      {ACT_SUBJECT_COUNT, DAT_SUBJECT_COUNT},
                                      {ACT_ACTIVITY_OWNER, DAT_OWNER},
                                      {ACT_COLLECT_START, DAT_HELD_SINCE}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (!rp_record_put(dataset, pairs[i][1], ropa_record_get(rec, pairs[i][0])))
            return false;
    return true;
}

static enum ropa_status make_dataset(struct ropa_register *reg, struct ropa_record *rec,
                                     struct ropa_err *err) {
    struct ropa_record *dataset = ropa_record_new(&rp_dataset);
    struct rp_buf set = {0};
    enum ropa_status s = dataset && copy_to_dataset(rec, dataset) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_store_save(reg->st, dataset, err);
    if (!s) {
        rp_set_add(&set, dataset->uid);
        char *refs = rp_set_close(&set);
        if (!refs || !rp_record_put(rec, ACT_DATASET_REFS, refs))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        free(refs);
    }
    ropa_record_free(dataset);
    return s;
}

/* Whether every element of `set` is in `within`. */
static bool subset(const char *set, const char *within) {
    struct rp_buf item = {0};
    bool all = true;
    while (all && rp_set_next(&set, &item))
        all = within && ropa_set_has(within, item.p);
    rp_buf_free(&item);
    return all;
}

/* What the set lacks of field `from` of the activity is added to its field `to`; nothing else of it is touched. */
static enum ropa_status grow(const struct ropa_record *rec, size_t from, struct ropa_record *dataset,
                             size_t to, struct ropa_err *err) {
    const char *sides[] = {ropa_record_get(dataset, to), ropa_record_get(rec, from)};
    struct rp_buf set = {0}, item = {0};
    for (size_t i = 0; i < 2; i++)
        for (const char *rest = sides[i]; rp_set_next(&rest, &item);)
            if (!i || !sides[0] || !ropa_set_has(sides[0], item.p))
                rp_set_add(&set, item.p);
    bool bad = item.bad || set.bad;
    rp_buf_free(&item);
    char *all = rp_set_close(&set);
    enum ropa_status s = bad || (!all && (sides[0] || sides[1])) ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s && all) /* in the order of the vocabulary */
        s = ropa_record_parse(dataset, to, all, NULL, err);
    free(all);
    return s;
}

/*
 * A data set that serves this activity alone grows with it; one that others share is changed only by hand, and a
 * rule tells when the activity uses more than it holds.
 */
static enum ropa_status follow_dataset(struct ropa_register *reg, struct ropa_record *rec,
                                       struct ropa_err *err) {
    struct ropa_record *dataset = NULL;
    char *uid = ropa_set_item(ropa_record_get(rec, ACT_DATASET_REFS), 0);
    struct users u = {.self = rec->uid};
    enum ropa_status s =
        uid ? rp_store_get(reg->st, &rp_dataset, uid, &dataset, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !subset(ropa_record_get(rec, ACT_DATA_ELEMENTS), ropa_record_get(dataset, DAT_DATA_ELEMENTS))) {
        s = rp_store_users(reg->st, &rp_dataset, uid, count_other, &u, err);
        if (!s && !u.others)
            s = grow(rec, ACT_DATA_ELEMENTS, dataset, DAT_DATA_ELEMENTS, err);
        if (!s && !u.others)
            s = grow(rec, ACT_SUBJECT_CATEGORIES, dataset, DAT_SUBJECT_CATEGORIES, err);
        if (!s && !u.others)
            s = rp_store_save(reg->st, dataset, err);
    }
    ropa_record_free(dataset);
    free(uid);
    return s;
}

/* ---- what is known without asking ---- */

/* A new entry belongs to the current fiscal year and is reviewed within twelve months, unless somebody says otherwise. */
static enum ropa_status fill_known(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err) {
    char year[8], review[11];
    bool good = true;
    if (rec->rev || rec->uid[0]) /* brought in from another file or from history: it stays as it was */
        return ROPA_OK;
    snprintf(year, sizeof year, "%d", ropa_date_fiscal_year(rp_store_today(reg->st)));
    ropa_date_add_months(rp_store_today(reg->st), 12, review);
    if (!ropa_field_answered(rec, ACT_FISCAL_YEAR))
        good = rp_record_put(rec, ACT_FISCAL_YEAR, year);
    if (!ropa_field_answered(rec, ACT_NEXT_REVIEW_DATE))
        good = good && rp_record_put(rec, ACT_NEXT_REVIEW_DATE, review);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* ---- when its data falls due ---- */

/* Whether the date was worked out, not typed: it stands in the register, and is what the entry there gives. */
static enum ropa_status is_computed(struct ropa_register *reg, const struct ropa_record *rec,
                                    const char *date, bool *computed, struct ropa_err *err) {
    struct ropa_record *before = NULL;
    char day[11] = "";
    enum ropa_status s = rp_store_get(reg->st, &rp_activity, rec->uid, &before, err);
    const char *stood = before ? ropa_record_get(before, ACT_DISPOSAL_NEXT_DATE) : NULL;
    *computed = stood && !strcmp(stood, date);
    if (!s && *computed)
        s = rp_kept_next(reg, before, NULL, day, err);
    *computed &= !strcmp(day, date);
    ropa_record_free(before);
    return s;
}

/*
 * The next disposal is written down, so that a round which passes without one is found (R37-07). It follows the rule
 * until somebody sets a day; that one stays until a disposal has dealt with it.
 */
static enum ropa_status fill_disposal(struct ropa_register *reg, struct ropa_record *rec,
                                      struct ropa_err *err) {
    const char *set = ropa_record_get(rec, ACT_DISPOSAL_NEXT_DATE);
    char day[11];
    bool computed = false;
    if (!ropa_field_applies(rec, ACT_DISPOSAL_NEXT_DATE) || (!rec->rev && (rec->uid[0] || set)))
        return ROPA_OK; /* set, or brought in from elsewhere */
    enum ropa_status s = set ? is_computed(reg, rec, set, &computed, err) : ROPA_OK;
    if (!s)
        s = rp_kept_next(reg, rec, computed ? NULL : set, day, err);
    if (s || (set && !computed && !*day)) /* nothing follows the day that was set */
        return s;
    return rp_record_put(rec, ACT_DISPOSAL_NEXT_DATE, *day ? day : NULL) ? ROPA_OK
                                                                         : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status use_dataset(struct ropa_register *reg, struct ropa_record *rec,
                                    struct ropa_err *err) {
    const char *refs = ropa_record_get(rec, ACT_DATASET_REFS);
    if (!ropa_record_get(rec, ACT_DATA_ELEMENTS) || !ropa_record_get(rec, ACT_ACTIVITY_NAME))
        return ROPA_OK;
    if (!refs)
        return make_dataset(reg, rec, err);
    return ropa_set_count(refs) == 1 ? follow_dataset(reg, rec, err) : ROPA_OK;
}

enum ropa_status rp_activity_prepare(struct ropa_register *reg, struct ropa_record *rec,
                                     struct ropa_err *err) {
    enum ropa_status s = fill_known(reg, rec, err);
    if (!s)
        s = add_implied(rec, err);
    if (!s)
        s = use_dataset(reg, rec, err);
    return s ? s : fill_disposal(reg, rec, err);
}
