/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/erase.h"

#include "base/err.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "store/blob.h"
#include "store/draft.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/history/personal.h"

#include <stdlib.h>
#include <string.h>

/* ---- what there is ---- */

struct survey {
    struct rp_store *st;
    const char *uid;
    const struct ropa_entity *ent;
    struct rp_erasable *all;
    size_t n, cap;
    bool bad; /* out of memory */
};

static struct rp_erasable *more(struct survey *v) {
    struct rp_erasable *all = rp_grow(v->all, v->n, &v->cap, sizeof *all);
    if (!all) {
        v->bad = true;
        return NULL;
    }
    v->all = all;
    all[v->n] = (struct rp_erasable){0};
    return &all[v->n++];
}

static void count(struct survey *v, const struct ropa_field *f, size_t n) {
    struct rp_erasable *e = NULL;
    for (size_t i = 0; i < v->n && !e; i++)
        e = v->all[i].field == f ? &v->all[i] : NULL;
    if (!e && (e = more(v)))
        e->field = f;
    if (e)
        e->n += n;
}

static void count_value(void *ctx, struct ropa_record *holder, size_t f) {
    count(ctx, &holder->ent->fields[f], 1);
}

static void count_plain(void *ctx, json_t *holder, const struct ropa_field *f) {
    (void)holder;
    count(ctx, f, 1);
}

/* The field `code` of the noun or of its rows that is kept apart. */
static const struct ropa_field *field_of(const struct ropa_entity *ent, const char *code) {
    const struct ropa_field *found = NULL;
    for (size_t f = 0; f < ent->n_fields && !found; f++) {
        if ((ent->fields[f].flags & ROPA_PERSONAL) && !strcmp(ent->fields[f].code, code))
            found = &ent->fields[f];
        else if (ent->fields[f].kind == ROPA_ROWS)
            found = field_of(ent->fields[f].of, code);
    }
    return found;
}

static enum ropa_status survey_history(struct survey *v, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&v->st->db, "SELECT field, count(*) FROM personal WHERE uid=?1 GROUP BY field", err);
    if (!q)
        return rp_db_error(&v->st->db, err);
    rp_db_text(q, 1, v->uid);
    while (!s && row) {
        s = rp_db_row(&v->st->db, q, &row, err);
        const struct ropa_field *f = !s && row ? field_of(v->ent, rp_db_column(q, 0)) : NULL;
        if (f)
            count(v, f, (size_t)sqlite3_column_int64(q, 1));
    }
    sqlite3_reset(q);
    return s;
}

/* Nobody can tell what stands in a draft that can't be read: it goes. */
static enum ropa_status each_draft(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                   enum ropa_status (*each)(void *ctx, struct ropa_record *draft,
                                                            const char *owner, struct ropa_err *err),
                                   void *ctx, struct ropa_err *err) {
    struct rp_buf owner = {0};
    struct ropa_record *draft = NULL;
    enum ropa_status s = rp_draft_next(st, ent, uid, &owner, &draft, err);
    while (!s && owner.n) {
        s = each(ctx, draft, owner.p, err);
        ropa_record_free(draft);
        draft = NULL;
        if (!s)
            s = rp_draft_next(st, ent, uid, &owner, &draft, err);
    }
    rp_buf_free(&owner);
    return s;
}

static enum ropa_status count_draft(void *ctx, struct ropa_record *draft, const char *owner,
                                    struct ropa_err *err) {
    (void)owner, (void)err;
    if (draft)
        rp_personal_each(draft, count_value, ctx);
    return ROPA_OK;
}

/* The live record and the drafts; any may be missing. */
static enum ropa_status survey_live(struct survey *v, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_store_get(v->st, v->ent, v->uid, &rec, err);
    if (!s)
        rp_personal_each(rec, count_value, v);
    ropa_record_free(rec);
    if (s && s != ROPA_E_NOT_FOUND)
        return s;
    return each_draft(v->st, v->ent, v->uid, count_draft, v, err);
}

/* ---- revisions that hold values plainly, from before there were digests ---- */

typedef enum ropa_status revision_fn(void *ctx, const char *chain, int64_t seq, json_t *snapshot,
                                     struct ropa_err *err);

static void note_plain(void *ctx, json_t *holder, const struct ropa_field *f) {
    (void)holder, (void)f;
    *(bool *)ctx = true;
}

static enum ropa_status each_plain(struct survey *v, revision_fn *each, void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &v->st->db, "SELECT register, seq, snapshot FROM revision WHERE uid=?1 AND noun=?2 ORDER BY id", err);
    if (!q)
        return rp_db_error(&v->st->db, err);
    rp_db_text(q, 1, v->uid);
    rp_db_text(q, 2, v->ent->code);
    while (!s && row) {
        bool plain = false;
        s = rp_db_row(&v->st->db, q, &row, err);
        if (s || !row)
            break;
        json_t *object = NULL;
        rp_json_read(v->ent->code, rp_db_column(q, 2), JSON_ALLOW_NUL, &object, NULL);
        rp_personal_each_plain(object, v->ent, note_plain, &plain);
        if (!object)
            s = rp_json_unread(v->st->db.path, rp_db_column(q, 2), err);
        else if (plain)
            s = each(ctx, rp_db_column(q, 0), sqlite3_column_int64(q, 1), object, err);
        json_decref(object);
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status count_revision(void *ctx, const char *chain, int64_t seq, json_t *snapshot,
                                       struct ropa_err *err) {
    struct survey *v = ctx;
    (void)chain, (void)seq, (void)err;
    rp_personal_each_plain(snapshot, v->ent, count_plain, v);
    return ROPA_OK;
}

/* ---- files ---- */

static enum ropa_status survey_files(struct survey *v, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &v->st->db,
        "SELECT sha256, size FROM blob WHERE content IS NOT NULL AND sha256 IN "
        "(SELECT json_extract(snapshot, '$.sha256') FROM revision WHERE uid=?1 "
        "UNION SELECT json_extract(data, '$.sha256') FROM draft WHERE uid=?1 AND json_valid(data)) ORDER BY id",
        err);
    if (!q)
        return rp_db_error(&v->st->db, err);
    rp_db_text(q, 1, v->uid);
    while (!s && row) {
        s = rp_db_row(&v->st->db, q, &row, err);
        struct rp_erasable *e = !s && row ? more(v) : NULL;
        if (e) {
            RP_COPY(e->sha256, rp_db_column(q, 0));
            e->size = sqlite3_column_int64(q, 1);
        }
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status look(struct survey *v, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    if (rp_conduct(v->ent)->file != ROPA_NO_FIELD)
        s = survey_files(v, err);
    if (!s && rp_personal_has(v->ent)) {
        s = survey_history(v, err);
        if (!s)
            s = survey_live(v, err);
        if (!s)
            s = each_plain(v, count_revision, v, err);
    }
    return !s && v->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

enum ropa_status rp_erase_survey(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                 struct rp_erasable **out, size_t *n, struct ropa_err *err) {
    struct survey v = {.st = st, .uid = uid, .ent = ent};
    char known[37];
    enum ropa_status s = rp_history_find(st, ent, uid, known, err);
    if (!s)
        s = look(&v, err);
    *out = s ? NULL : v.all;
    *n = s ? 0 : v.n;
    if (s)
        free(v.all);
    return s;
}

/* ---- taking it away ---- */

struct erasing {
    struct survey v;
    json_t *fields, *files, *redacted;
};

static void redact_field(void *ctx, json_t *holder, const struct ropa_field *f) {
    json_t *gone = json_pack("{s:b}", "erased", 1);
    if (!gone || json_object_set_new_nocheck(holder, f->code, gone))
        *(bool *)ctx = true;
}

static enum ropa_status redact(void *ctx, const char *chain, int64_t seq, json_t *snapshot,
                               struct ropa_err *err) {
    struct erasing *e = ctx;
    char sum[65];
    bool bad = false;
    rp_personal_each_plain(snapshot, e->v.ent, redact_field, &bad);
    char *text = bad ? NULL : rp_json_compact(snapshot);
    enum ropa_status s =
        text ? rp_history_redact(e->v.st, chain, seq, text, sum, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(text);
    if (!s && json_array_append_new(e->redacted, json_pack("{s:s,s:I,s:s}", "register", chain, "seq",
                                                           (json_int_t)seq, "sum", sum)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return s;
}

static void clear_value(void *ctx, struct ropa_record *holder, size_t f) {
    (void)ctx;
    ropa_record_clear(holder, f);
}

/* The live record without them, as a new revision; *from and *to its revs. */
static enum ropa_status erase_live(struct erasing *e, int64_t *from, int64_t *to, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_store_get(e->v.st, e->v.ent, e->v.uid, &rec, err);
    *from = *to = 0;
    if (s)
        return s == ROPA_E_NOT_FOUND ? ROPA_OK : s; /* removed: history alone had them */
    *from = rec->rev;
    rp_personal_each(rec, clear_value, NULL);
    s = rp_store_save(e->v.st, rec, err);
    *to = rec->rev;
    ropa_record_free(rec);
    return s;
}

struct moving {
    struct erasing *e;
    int64_t from, to;
};

/* A draft goes on without them; one that was based on the record as it stood is based on what it is now. */
static enum ropa_status erase_draft(void *ctx, struct ropa_record *draft, const char *owner,
                                    struct ropa_err *err) {
    const struct moving *m = ctx;
    struct rp_store *st = m->e->v.st;
    if (!draft)
        return rp_draft_drop(st, m->e->v.uid, owner, NULL, err);
    rp_personal_each(draft, clear_value, NULL);
    if (draft->rev == m->from)
        draft->rev = m->to;
    return rp_draft_change(st, draft, owner, err);
}

static enum ropa_status erase_values(struct erasing *e, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&e->v.st->db, "DELETE FROM personal WHERE uid=?1", err);
    if (!q)
        return rp_db_error(&e->v.st->db, err);
    rp_db_text(q, 1, e->v.uid);
    enum ropa_status s = rp_db_done(&e->v.st->db, q, err);
    return s ? s : each_plain(&e->v, redact, e, err);
}

/* Every list of what is taken; files are taken at once, as the record saved then says that they are gone. */
static enum ropa_status take_all(struct erasing *e, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    int bad = 0;
    for (size_t i = 0; i < e->v.n && !s; i++) {
        const struct rp_erasable *it = &e->v.all[i];
        if (it->field) {
            bad |= json_array_append_new(e->fields, json_string(it->field->code));
        } else {
            bad |= json_array_append_new(e->files, json_string(it->sha256));
            s = rp_blob_erase(e->v.st, it->sha256, err);
        }
    }
    return !s && bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* The uid of an evidence record that still says it keeps a file which was erased; "" when none does. */
static enum ropa_status next_twin(struct rp_store *st, char uid[37], struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "SELECT e.uid FROM blob b JOIN evidence e ON e.sha256=b.sha256 WHERE e.file_kept AND "
                   "b.content IS NULL LIMIT 1",
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    rp_copy(uid, 37, !s && row ? rp_db_column(q, 0) : "");
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_erase_twins(struct rp_store *st, struct ropa_err *err) {
    char uid[37];
    enum ropa_status s = next_twin(st, uid, err);
    while (!s && uid[0]) {
        struct ropa_record *rec = NULL;
        s = rp_store_get(st, &rp_evidence, uid, &rec, err);
        if (!s)
            s = rp_store_save(st, rec, err);
        ropa_record_free(rec);
        if (!s)
            s = next_twin(st, uid, err);
    }
    return s;
}

static char *tell(const struct erasing *e) {
    json_t *object =
        json_pack("{s:O,s:O,s:O}", "fields", e->fields, "files", e->files, "redacted", e->redacted);
    char *text = rp_json_compact(object);
    json_decref(object);
    return text;
}

static enum ropa_status erase_all(struct erasing *e, char **what, struct ropa_err *err) {
    int64_t from, to;
    enum ropa_status s = look(&e->v, err);
    if (!s && !e->v.n)
        return rp_err(err, ROPA_E_ERASE_NOTHING, NULL);
    if (!s)
        s = take_all(e, err);
    if (!s)
        s = erase_values(e, err);
    if (!s)
        s = erase_live(e, &from, &to, err);
    if (!s)
        s = each_draft(e->v.st, e->v.ent, e->v.uid, erase_draft, &(struct moving){e, from, to}, err);
    if (!s)
        s = rp_erase_twins(e->v.st, err);
    if (!s && !(*what = tell(e)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return s;
}

enum ropa_status rp_erase(struct rp_store *st, const struct ropa_entity *ent, const char *uid, char **what,
                          struct ropa_err *err) {
    struct erasing e = {.v = {.st = st, .uid = uid, .ent = ent},
                        .fields = json_array(),
                        .files = json_array(),
                        .redacted = json_array()};
    *what = NULL;
    enum ropa_status s =
        e.fields && e.files && e.redacted ? erase_all(&e, what, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    json_decref(e.fields);
    json_decref(e.files);
    json_decref(e.redacted);
    free(e.v.all);
    return s;
}

/* The copy that VACUUM works with goes to a file: a register with many files doesn't fit in memory. */
enum ropa_status rp_erase_sweep(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = rp_store_alone(st, err);
    if (s)
        return s;
    s = rp_db_exec(&st->db, "PRAGMA temp_store=FILE; VACUUM", err);
    rp_db_exec(&st->db, "PRAGMA temp_store=MEMORY", NULL);
    if (s)
        return s;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "PRAGMA wal_checkpoint(TRUNCATE)", err);
    bool row;
    s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    if (!s && row && sqlite3_column_int(q, 0)) /* somebody still reads the old pages */
        s = rp_err_subject(err, ROPA_E_BUSY, st->db.path, NULL);
    if (q)
        sqlite3_reset(q);
    return s;
}
