/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* An export as json: all that is asked for, and what it refers to. */
#include "export/export.h"

#include "base/err.h"
#include "base/memo.h"
#include "exchange/table/json_register.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "model/set.h"
#include "store/history/act.h"
#include "store/history/history.h"
#include "store/history/snapshot.h"

#include <stdlib.h>
#include <string.h>

struct json_job {
    struct rp_export *job;
    struct rp_json_writer json;
    struct rp_memo seen; /* uids listed or written */
    struct wanted {
        const struct ropa_entity *ent;
        char uid[37];
    } * wanted; /* records referred to */
    size_t n_wanted, cap_wanted;
    struct rp_selection chosen; /* of the job's columns */
    bool bad;
};

/* ---- chosen fields ---- */

/* Of the noun asked for what was chosen, rows as a whole or some of their fields; of what it refers to everything. */
static bool is_chosen(const void *ctx, const struct ropa_entity *ent, size_t f) {
    const struct rp_export *job = ctx;
    bool own = ent == job->query.ent, found = !own && !ent->row;
    for (size_t i = 0; i < job->n_columns && !found; i++) {
        const struct ropa_place *p = &job->columns[i];
        const struct ropa_entity *rows = p->rows != ROPA_NO_FIELD       ? p->root->fields[p->rows].of
                                         : p->field < p->root->n_fields ? p->root->fields[p->field].of
                                                                        : NULL;
        found = own ? rp_place_top(p) == f : rows == ent && (p->rows == ROPA_NO_FIELD || p->field == f);
    }
    return found;
}

/* A record stands in it with all its rows, and what it refers to as a record of its own. */
static enum ropa_status check_chosen(const struct rp_export *job, struct ropa_err *err) {
    static const struct ropa_text rows = {{"ใน json มีทุกแถวของรายการ โปรดเขียน ",
                                           "json has all rows of a record; write "}},
                                  other = {{"ใน json รายการที่อ้างถึงเป็นรายการของตนเอง โปรดเขียน ",
                                            "in json what is referred to is a record of its own; write "}},
                                  shown = {{"คำนวณเมื่อแสดง ไม่อยู่ใน json",
                                            "it is worked out when shown and not part of json"}};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < job->n_columns && !s; i++) {
        const struct ropa_place *p = &job->columns[i];
        struct ropa_place right = p->ref == ROPA_NO_FIELD ? *p : rp_place_own(p->root, p->ref);
        bool one = p->rows != ROPA_NO_FIELD && p->row != ROPA_ROW_ANY && p->row != ROPA_ROW_MORE;
        if (p->ref != ROPA_NO_FIELD && p->rows != ROPA_NO_FIELD)
            right = rp_place_row(p->root, p->rows, ROPA_ROW_ANY, p->ref);
        else if (one)
            right.row = ROPA_ROW_ANY;
        char *named = ropa_place_text(p, ROPA_AS_CODE, ROPA_EN);
        if (!named)
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        else if (one || p->ref != ROPA_NO_FIELD)
            s = rp_place_unfit(named, one ? &rows : &other, &right, err);
        else if (p->field == ROPA_AT_CHANGED)
            s = rp_place_unfit(named, &shown, NULL, err);
        free(named);
    }
    return s;
}

static bool is_part(const struct rp_export *job) {
    return job->how->query || job->columns;
}

/* ---- what is written ---- */

static enum ropa_status put_json(void *writer, const struct ropa_record *rec, struct ropa_err *err) {
    struct json_job *j = writer;
    (void)err;
    const struct rp_approved *a = &j->job->approved;
    if (j->job->how->approved)
        rp_json_register_put_print(&j->json, rec, (const struct ropa_record *const *)a->print.named,
                                   a->print.n);
    else
        rp_json_register_put(&j->json, rec);
    return ROPA_OK;
}

static void want(struct json_job *j, const struct ropa_entity *ent, const char *uid) {
    if (rp_memo_get(&j->seen, uid))
        return;
    struct wanted *grown = rp_grow(j->wanted, j->n_wanted, &j->cap_wanted, sizeof *grown);
    j->bad |= !grown;
    if (!grown)
        return;
    j->wanted = grown;
    j->wanted[j->n_wanted].ent = ent;
    RP_COPY(j->wanted[j->n_wanted++].uid, uid);
    j->bad = j->bad || !rp_memo_put(&j->seen, uid, "");
}

static void want_field(struct json_job *j, const struct ropa_field *f, const char *value) {
    struct rp_buf item = {0};
    if (value && f->kind == ROPA_REF)
        want(j, f->of, value);
    while (value && f->kind == ROPA_REFS && rp_set_next(&value, &item))
        want(j, f->of, item.p);
    j->bad = j->bad || item.bad;
    rp_buf_free(&item);
}

static void want_refs(struct json_job *j, const struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        if (!rp_selected(j->json.only, rec->ent, f))
            continue;
        if (!(rec->ent->fields[f].flags & ROPA_DERIVED))
            want_field(j, &rec->ent->fields[f], ropa_record_get(rec, f));
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            want_refs(j, rec->slots[f].rows[i]);
    }
}

static enum ropa_status note_own(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct json_job *j = ctx;
    return rp_memo_put(&j->seen, rec->uid, "") ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status note_refs(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct json_job *j = ctx;
    want_refs(j, rec);
    return j->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* What is referred to, and what that refers to in turn. */
static enum ropa_status find_wanted(struct json_job *j, struct ropa_err *err) {
    enum ropa_status s = rp_export_each(j->job, &j->job->query, note_own, j, err);
    if (!s)
        s = rp_export_each(j->job, &j->job->query, note_refs, j, err);
    for (size_t i = 0; i < j->n_wanted && !s; i++) {
        struct ropa_record *rec;
        s = rp_store_get(j->job->reg->st, j->wanted[i].ent, j->wanted[i].uid, &rec, err);
        if (s)
            break;
        s = note_refs(j, rec, err);
        ropa_record_free(rec);
    }
    return s;
}

static enum ropa_status put_wanted(struct json_job *j, const struct ropa_entity *ent, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < j->n_wanted && !s; i++) {
        struct ropa_record *rec;
        if (j->wanted[i].ent != ent)
            continue;
        s = ropa_register_get(j->job->reg, ent, j->wanted[i].uid, &rec, err);
        if (s)
            break;
        s = rp_export_put(j->job, rec, err);
        ropa_record_free(rec);
    }
    return s;
}

/* Nouns that go no way are no part of what was approved. */
static enum ropa_status each_of_noun(struct json_job *j, const struct rp_query *all, struct ropa_err *err) {
    int64_t acts = 1;
    enum ropa_status s = ROPA_OK;
    if (j->job->how->approved && !rp_conduct(all->ent)->entry)
        s = rp_act_count(j->job->reg->st, all->ent, NULL, &acts, err);
    return s || !acts ? s : rp_export_each(j->job, all, rp_export_put, j->job, err);
}

static enum ropa_status begin_json(struct rp_export *job, struct rp_file *file, void **writer,
                                   struct ropa_err *err) {
    char head[65] = "";
    struct json_job *j = calloc(1, sizeof *j);
    *writer = j;
    if (!j)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    j->job = job;
    struct rp_store *st = job->reg->st;
    struct rp_json_beside beside = {0};
    enum ropa_status s = rp_act_count(st, NULL, NULL, &beside.acts, err);
    if (!s)
        s = rp_snapshot_count(st, &beside.scores, err);
    if (!s)
        s = rp_history_length(st, &beside.revisions, err);
    if (!s)
        s = rp_history_head(st, head, err);
    rp_json_register_begin(&j->json, rp_file_stream(file), rp_store_uid(st), head, rp_store_then(st),
                           job->how->approved, is_part(job) ? NULL : &beside);
    if (!s)
        s = check_chosen(job, err);
    j->chosen = (struct rp_selection){is_chosen, job};
    if (job->columns)
        rp_json_register_columns(&j->json, job->query.ent, job->columns, job->n_columns, &j->chosen);
    return s;
}

static enum ropa_status each_json(void *writer, struct ropa_err *err) {
    struct json_job *j = writer;
    struct rp_export *job = j->job;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    /* prints have with them what they name */
    enum ropa_status s = is_part(job) && !job->how->approved ? find_wanted(j, err) : ROPA_OK;
    for (size_t i = 0; i < n && !s; i++) {
        struct rp_query all = {.ent = ents[i], .with_rows = true};
        s = put_wanted(j, ents[i], err);
        if (!s && !is_part(job))
            s = each_of_noun(j, &all, err);
        else if (!s && ents[i] == job->query.ent)
            s = rp_export_each(job, &job->query, rp_export_put, job, err);
    }
    return s;
}

static enum ropa_status end_json(void *writer, struct ropa_err *err) {
    struct json_job *j = writer;
    return rp_json_register_end(&j->json, err);
}

static void free_json(void *writer) {
    struct json_job *j = writer;
    if (!j)
        return;
    rp_memo_clear(&j->seen);
    free(j->wanted);
    free(j);
}

const struct rp_export_format rp_format_json = {
    .is = {"json",
           "json",
           {{"ทั้งทะเบียนเป็น json ใช้กับโปรแกรมอื่น", "the whole register as json, for other programs"}},
           "",
           true},
    .dated = true,
    .chosen = "",
    .begin = begin_json,
    .put = put_json,
    .each = each_json,
    .end = end_json,
    .free = free_json,
};
