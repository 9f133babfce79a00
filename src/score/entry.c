/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/entry.h"

#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/purpose.h"
#include "model/predicate.h"

#include <string.h>

/* What all have, by `fields`: unit, retention, begins, ends. */
static struct rp_entry *new_entry(struct rp_pool *pool, const struct ropa_record *rec, const size_t fields[4],
                                  const struct rp_entry *last) {
    static const struct rp_entry none;
    struct rp_entry *e = rp_pool_take(pool, 1, sizeof *e);
    const struct rp_entry *before = last ? last : &none;
    const char *const was[4] = {before->unit, before->retention, before->begins, before->ends};
    const char *texts[4];
    for (size_t i = 0; i < 4; i++)
        texts[i] =
            fields[i] == ROPA_NO_FIELD ? NULL : rp_pool_again(pool, ropa_record_get(rec, fields[i]), was[i]);
    if (!e || pool->bad)
        return NULL;
    *e = (struct rp_entry){.unit = texts[0], .retention = texts[1], .begins = texts[2], .ends = texts[3]};
    return e;
}

static bool needs_notice(const struct ropa_record *activity) {
    const char *reason = ropa_record_get(activity, ACT_NOTICE_EXEMPT_REASON);
    if (!rp_predicate_controller(activity))
        return false;
    if (!reason)
        return !ropa_field_answered(activity, ACT_NOTICE_EXEMPT_REASON);
    return !strcmp(reason, "s25_1_2") && (ropa_set_has(ropa_record_get(activity, ACT_SOURCE_TYPES), "self") ||
                                          rp_predicate_any_consent(activity));
}

static bool is_use(const struct ropa_record *row) {
    return row != NULL;
}

/* What `field` of each of the rows that `counts` names, into `uids`; gives how many. */
static size_t take_uids(struct rp_pool *pool, const struct ropa_record *activity, size_t rows, size_t field,
                        bool (*counts)(const struct ropa_record *row), const char ***uids) {
    size_t n = 0, all = ropa_record_rows(activity, rows);
    *uids = all ? rp_pool_take(pool, all, sizeof **uids) : NULL;
    for (size_t i = 0; *uids && i < all; i++) {
        const struct ropa_record *row = ropa_record_row(activity, rows, i);
        if (counts(row))
            (*uids)[n++] = rp_pool_text(pool, ropa_record_get(row, field));
    }
    return n;
}

struct rp_entry *rp_entry_activity(struct rp_pool *pool, const struct ropa_record *activity,
                                   const struct rp_entry *last) {
    bool ours = rp_predicate_controller(activity);
    struct rp_entry *e =
        new_entry(pool, activity,
                  (const size_t[]){ACT_UNIT_REF, ACT_RETENTION_REF, ours ? ACT_COLLECT_START : ACT_P_START,
                                   ours ? ROPA_NO_FIELD : ACT_P_END},
                  last);
    if (!e)
        return NULL;
    e->controller = ours;
    e->needs_notice = needs_notice(activity);
    e->n_forms =
        take_uids(pool, activity, ACT_PURPOSE, PUR_CONSENT_FORM_REF, rp_predicate_consent, &e->forms);
    e->n_agreements = take_uids(pool, activity, ACT_PROCESSOR_USE, PRU_DPA_REF, is_use, &e->agreements);
    e->datasets =
        rp_pool_again(pool, ropa_record_get(activity, ACT_DATASET_REFS), last ? last->datasets : NULL);
    return pool->bad ? NULL : e;
}

struct rp_entry *rp_entry_dataset(struct rp_pool *pool, const struct ropa_record *dataset,
                                  const struct rp_entry *last) {
    static const size_t fields[] = {DAT_UNIT_REF, DAT_RETENTION_REF, DAT_HELD_SINCE, DAT_HELD_UNTIL};
    return new_entry(pool, dataset, fields, last);
}
