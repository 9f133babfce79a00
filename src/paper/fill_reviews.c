/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a report on reviews tells of them. */
#include "paper/filling.h"

#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/nouns/review.h"
#include "model/nouns/review_item.h"
#include "model/predicate.h"
#include "model/vocab.h"

#include <stdlib.h>
#include <string.h>

struct reviewing {
    struct rp_fill *f;
    const struct rp_frame *at;
    const char *kind;
    struct held_set {
        char ref[40], uid[37];
    } * sets; /* by their ref */
    size_t n, cap, reviewed;
};

static bool has_row_of(const struct ropa_record *review, const char *dataset) {
    for (size_t i = 0; i < ropa_record_rows(review, REV_ITEM); i++) {
        const char *of = ropa_record_get(ropa_record_row(review, REV_ITEM, i), RVI_DATASET);
        if (of && !strcmp(of, dataset))
            return true;
    }
    return false;
}

/* Whether a review of that kind that the report names has a row of the set. */
static bool is_reviewed(const struct reviewing *r, const char *dataset) {
    const struct rp_filling *from = r->f->from;
    const char *named = ropa_record_value(from->root, "review_refs");
    bool found = false;
    for (size_t i = 0, n = named ? ropa_set_count(named) : 0; i < n && !found; i++) {
        char *uid = ropa_set_item(named, i);
        const struct ropa_record *review = uid ? from->view->record(from->view->ctx, &rp_review, uid) : NULL;
        found =
            review && rp_predicate_field_is(review, REV_REVIEW_KIND, r->kind) && has_row_of(review, dataset);
        r->f->pool->bad |= !uid;
        free(uid);
    }
    return found;
}

/* Keep a set that is held on the last day of what the report tells of. */
static bool keep_set(void *ctx, const struct ropa_record *set) {
    struct reviewing *r = ctx;
    const struct rp_filling *from = r->f->from;
    const char *until = ropa_record_get(set, DAT_HELD_UNTIL);
    const char *last = ropa_record_value(from->root, "period_to");
    if (!strcmp(ropa_record_status(set), "retired") ||
        (until && strcmp(until, last ? last : from->view->today) < 0))
        return true;
    struct held_set *sets = rp_grow(r->sets, r->n, &r->cap, sizeof *sets);
    r->f->pool->bad |= !sets;
    r->sets = sets ? sets : r->sets;
    if (sets) {
        RP_COPY(sets[r->n].ref, ropa_record_ref(set));
        RP_COPY(sets[r->n++].uid, ropa_record_uid(set));
    }
    return sets;
}

static int by_ref(const void *a, const void *b) {
    const struct held_set *x = a, *y = b;
    return strcmp(x->ref, y->ref);
}

static void look_at_set(struct reviewing *r, const struct held_set *set) {
    static const struct ropa_text none = {{"ยังไม่ได้ทบทวน", "not reviewed"}};
    bool done = is_reviewed(r, set->uid);
    r->reviewed += done;
    rp_fill_hash(r->f, set->ref);
    rp_fill_hash(r->f, done ? "1" : "0");
    const struct ropa_document_gap gap = {.item = r->at->need ? "form" : "",
                                          .what = none,
                                          .noun = rp_dataset.code,
                                          .ref = rp_pool_text(r->f->pool, set->ref),
                                          .path = rp_pool_text(r->f->pool, r->kind),
                                          .label = ropa_choice_find(&rp_vocab_revkind, r->kind)->label};
    if (!done && !r->f->pool->bad)
        rp_fill_gap(r->f, &gap);
}

void rp_fill_reviewed(struct rp_fill *f, const char *kind, const struct rp_frame *at) {
    const struct ropa_view *view = f->from->view;
    struct reviewing r = {.f = f, .at = at, .kind = kind};
    struct rp_buf text = {0};
    if (f->from->unit)
        view->each_user(view->ctx, f->from->unit, &rp_dataset, keep_set, &r);
    if (r.n)
        qsort(r.sets, r.n, sizeof *r.sets, by_ref);
    for (size_t i = 0; i < r.n; i++)
        look_at_set(&r, &r.sets[i]);
    rp_buf_printf(&text, "%zu จาก %zu ชุด", r.reviewed, r.n);
    f->pool->bad |= text.bad;
    if (!text.bad)
        rp_fill_value(f, text.p, r.reviewed < r.n);
    rp_buf_free(&text);
    free(r.sets);
}

void rp_fill_tally(struct rp_fill *f, const char *kind) {
    const size_t field = !strcmp(kind, "data") ? RVI_REVIEW_RESULT : RVI_RETENTION_DECISION;
    const struct ropa_vocab *v = rp_review.fields[REV_ITEM].of->fields[field].vocab;
    const char *named = ropa_record_value(f->from->root, "review_refs");
    struct rp_buf text = {0};
    for (size_t c = 0; c < v->n; c++) {
        size_t count = 0;
        for (size_t i = 0, n = named ? ropa_set_count(named) : 0; i < n; i++) {
            char *uid = ropa_set_item(named, i);
            const struct ropa_record *review =
                uid ? f->from->view->record(f->from->view->ctx, &rp_review, uid) : NULL;
            bool wanted = review && rp_predicate_field_is(review, REV_REVIEW_KIND, kind);
            for (size_t r = 0; wanted && r < ropa_record_rows(review, REV_ITEM); r++)
                count +=
                    rp_predicate_field_is(ropa_record_row(review, REV_ITEM, r), field, v->choices[c].code);
            f->pool->bad |= !uid;
            free(uid);
        }
        if (count)
            rp_buf_printf(&text, "%s%s %zu ชุด", text.n ? " " : "", v->choices[c].label.in[f->from->lang],
                          count);
    }
    rp_fill_hash(f, text.p);
    f->pool->bad |= text.bad;
    if (!text.bad)
        rp_fill_value(f, text.n ? text.p : "ไม่มี", false);
    rp_buf_free(&text);
}
