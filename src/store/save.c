/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/set.h"
#include "store/blob.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/history.h"
#include "store/search.h"
#include "store/sql.h"
#include "store/users.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The keys a noun is found and ordered by. */
struct keys {
    char *title;        /* folded */
    struct rp_buf sort; /* ICU sort key */
};

static enum ropa_status make_keys(struct rp_store *st, const struct ropa_record *rec, struct keys *k,
                                  struct ropa_err *err) {
    const char *title = rec->slots[rec->ent->title].value;
    struct rp_collator *c = rp_store_collator(st, err);
    if (!c)
        return err ? err->status : ROPA_E_DB;
    k->title = ropa_text_fold(title ? title : "");
    if (!k->title || rp_collator_key(c, title, &k->sort) || k->sort.bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return ROPA_OK;
}

static void free_keys(struct keys *k) {
    free(k->title);
    rp_buf_free(&k->sort);
}

static void bind_keys(sqlite3_stmt *q, int at, const struct keys *k) {
    rp_db_text(q, at, k->title);
    sqlite3_bind_blob(q, at + 1, k->sort.p ? k->sort.p : "", (int)k->sort.n, SQLITE_STATIC);
}

static void bind_fields(sqlite3_stmt *q, int at, const struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        if (!rp_sql_has_column(field))
            continue;
        const char *value = rec->slots[f].value;
        if (value && (field->kind == ROPA_INT || field->kind == ROPA_BOOL))
            sqlite3_bind_int64(q, at, strtoll(value, NULL, 10));
        else
            rp_db_text(q, at, value);
        at++;
    }
}

static enum ropa_status insert_noun(struct rp_store *st, struct ropa_record *rec, const struct keys *k,
                                    struct ropa_err *err) {
    sqlite3_stmt *q = rp_store_stmt(st, rp_sql_insert, rec->ent, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    rp_db_text(q, 2, rec->ref);
    sqlite3_bind_int64(q, 3, rec->rev + 1);
    rp_db_text(q, 4, rec->status);
    bind_keys(q, 5, k);
    bind_fields(q, 7, rec);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (s && sqlite3_extended_errcode(st->db.h) == SQLITE_CONSTRAINT_UNIQUE)
        s = rp_err_subject(err, ROPA_E_EXISTS, rec->ref, NULL);
    return s;
}

static enum ropa_status update_noun(struct rp_store *st, struct ropa_record *rec, const struct keys *k,
                                    struct ropa_err *err) {
    sqlite3_stmt *q = rp_store_stmt(st, rp_sql_update, rec->ent, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    sqlite3_bind_int64(q, 2, rec->rev);
    sqlite3_bind_int64(q, 3, rec->rev + 1);
    rp_db_text(q, 4, rec->status);
    bind_keys(q, 5, k);
    bind_fields(q, 7, rec);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (!s && sqlite3_changes(st->db.h) == 0)
        s = rp_err_subject(err, ROPA_E_CONFLICT, rec->ref, NULL);
    return s;
}

static enum ropa_status run_with_uid(struct rp_store *st, const char *sql, const char *uid,
                                     struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status drop_rows(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    enum ropa_status s = run_with_uid(st, "DELETE FROM not_applicable WHERE owner=?1", rec->uid, err);
    if (!s)
        s = run_with_uid(st, "DELETE FROM named WHERE owner=?1", rec->uid, err);
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++) {
        char sql[96];
        if (rec->ent->fields[f].kind != ROPA_ROWS)
            continue;
        snprintf(sql, sizeof sql, "DELETE FROM %s WHERE owner=?1", rec->ent->fields[f].of->code);
        s = run_with_uid(st, sql, rec->uid, err);
    }
    return s;
}

static enum ropa_status insert_row(struct rp_store *st, struct ropa_record *row, size_t pos,
                                   struct ropa_err *err) {
    sqlite3_stmt *q = rp_store_stmt(st, rp_sql_insert, row->ent, err);
    if (!q)
        return rp_db_error(&st->db, err);
    if (!row->uid[0])
        rp_store_new_uid(st, row->uid);
    rp_db_text(q, 1, row->uid);
    rp_db_text(q, 2, row->owner->uid);
    sqlite3_bind_int64(q, 3, (int64_t)pos);
    bind_fields(q, 4, row);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status insert_na(struct rp_store *st, const char *owner, const struct ropa_record *rec,
                                  size_t f, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "INSERT INTO not_applicable VALUES (?1, ?2, ?3, ?4)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, owner);
    rp_db_text(q, 2, rec->uid);
    rp_db_text(q, 3, rec->ent->fields[f].code);
    rp_db_text(q, 4, rec->slots[f].na);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status keep_term(struct rp_store *st, const struct ropa_vocab *v, const char *code,
                                  struct ropa_err *err) {
    if (code[0] != '+')
        return ROPA_OK;
    char *key = ropa_text_fold(code + 1);
    sqlite3_stmt *q = key ? rp_db_stmt(&st->db, "INSERT OR IGNORE INTO term VALUES (?1, ?2, ?3)", err) : NULL;
    enum ropa_status s = q ? ROPA_OK : key ? rp_db_error(&st->db, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (q) {
        rp_db_text(q, 1, v->code);
        rp_db_text(q, 2, code);
        rp_db_text(q, 3, key);
        s = rp_db_done(&st->db, q, err);
    }
    free(key);
    return s;
}

/* Own terms of an open vocabulary become known to the register. */
static enum ropa_status keep_terms(struct rp_store *st, const struct ropa_field *f, const char *value,
                                   struct ropa_err *err) {
    struct rp_buf item = {0};
    enum ropa_status s = ROPA_OK;
    if (!value || !strchr(value, '+'))
        return ROPA_OK;
    if (f->kind == ROPA_CHOICE)
        return keep_term(st, f->vocab, value, err);
    while (!s && rp_set_next(&value, &item))
        s = keep_term(st, f->vocab, item.p, err);
    if (item.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&item);
    return s;
}

/* Note whom the list of references `value` names. */
static enum ropa_status insert_named(struct rp_store *st, const char *owner, const char *value,
                                     struct ropa_err *err) {
    struct rp_buf item = {0};
    enum ropa_status s = ROPA_OK;
    while (!s && rp_set_next(&value, &item)) {
        sqlite3_stmt *q = rp_db_stmt(&st->db, "INSERT OR IGNORE INTO named VALUES (?1, ?2)", err);
        if (!q) {
            s = rp_db_error(&st->db, err);
            break;
        }
        rp_db_text(q, 1, item.p);
        rp_db_text(q, 2, owner);
        s = rp_db_done(&st->db, q, err);
    }
    rp_buf_free(&item);
    return s;
}

/* What stands in tables of its own: rows, "not applicable", terms. */
static enum ropa_status save_parts(struct rp_store *st, const char *owner, struct ropa_record *rec,
                                   struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++) {
        struct rp_slot *slot = &rec->slots[f];
        if (rec->ent->fields[f].flags & ROPA_DERIVED)
            continue;
        if (slot->na)
            s = insert_na(st, owner, rec, f, err);
        if (!s && rec->ent->fields[f].kind == ROPA_REFS)
            s = insert_named(st, owner, slot->value, err);
        if (!s && rec->ent->fields[f].vocab && rec->ent->fields[f].vocab->open)
            s = keep_terms(st, &rec->ent->fields[f], slot->value, err);
        for (size_t i = 0; i < slot->n_rows && !s; i++) {
            s = insert_row(st, slot->rows[i], i, err);
            if (!s)
                s = save_parts(st, owner, slot->rows[i], err);
        }
    }
    return s;
}

static enum ropa_status give_identity(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    if (!rec->uid[0]) /* of what a merge brings */
        rp_store_new_uid(st, rec->uid);
    return rec->ref[0] ? rp_store_note_ref(st, rec, err)
                       : rp_store_new_ref(st, rec, rec->ref, sizeof rec->ref, err);
}

static enum ropa_status write_record(struct rp_store *st, struct ropa_record *rec, bool fresh,
                                     struct ropa_err *err) {
    struct keys k = {0};
    enum ropa_status s = fresh ? give_identity(st, rec, err) : ROPA_OK;
    if (!s) /* an act may have come since the record was read */
        s = rp_act_status(st, rec, err);
    if (!s)
        s = make_keys(st, rec, &k, err);
    if (!s)
        s = fresh ? insert_noun(st, rec, &k, err) : update_noun(st, rec, &k, err);
    free_keys(&k);
    if (!s && !fresh)
        s = drop_rows(st, rec, err);
    if (!s)
        s = save_parts(st, rec->uid, rec, err);
    return s;
}

enum ropa_status rp_store_save(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    enum rp_one how;
    enum ropa_status s = rp_store_one_begin(st, rec->rev ? "edit" : "add", &how, err);
    if (s)
        return s;
    if (!rec->uid[0])
        rp_store_new_uid(st, rec->uid);
    s = rp_saving_note(st, rec, err);
    if (!s && rp_conduct(rec->ent)->file != ROPA_NO_FIELD)
        s = rp_blob_settle(st, rec, err);
    if (!s)
        s = write_record(st, rec, rp_record_is_new(rec), err);
    if (!s) {
        rec->rev++;
        rec->gone = false;
        s = rp_search_put(st, rec, err);
    }
    if (!s)
        s = rp_history_add(st, rec, false, err);
    return rp_store_one_end(st, how, s, err);
}

/* ---- what a merge brought history of ---- */

/* Say of the live record what it is called and at which rev it stands; *here whether there is one. */
static enum ropa_status restamp(struct rp_store *st, const struct ropa_record *rec, const char *ref,
                                int64_t rev, bool *here, struct ropa_err *err) {
    char sql[96];
    snprintf(sql, sizeof sql, "UPDATE %s SET ref=?2, rev=?3 WHERE uid=?1", rec->ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    rp_db_text(q, 2, ref);
    sqlite3_bind_int64(q, 3, rev);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    *here = !s && sqlite3_changes(st->db.h) > 0;
    return s;
}

enum ropa_status rp_store_adopt(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    bool here;
    enum ropa_status s = restamp(st, rec, rec->ref, rec->rev - 1, &here, err);
    if (!s && here)
        s = rp_search_lift(st, rec->uid, err);
    if (!s && here) /* it may be called otherwise than before */
        s = rp_store_note_ref(st, rec, err);
    rec->rev--;
    if (!s)
        s = write_record(st, rec, !here, err);
    rec->rev++;
    return s ? s : rp_search_put(st, rec, err);
}

enum ropa_status rp_store_renumber(struct rp_store *st, struct ropa_record *rec, const char *ref,
                                   struct ropa_err *err) {
    bool here;
    RP_COPY(rec->ref, ref);
    enum ropa_status s = restamp(st, rec, rec->ref, rec->rev, &here, err);
    return s ? s : rp_store_note_ref(st, rec, err);
}

enum ropa_status rp_store_raise(struct rp_store *st, struct ropa_record *rec, int64_t rev,
                                struct ropa_err *err) {
    bool here;
    if (rev <= rec->rev)
        return ROPA_OK;
    rec->rev = rev;
    return restamp(st, rec, rec->ref, rev, &here, err);
}

/* ---- removal ---- */

struct use {
    struct rp_store *st;
    const char *self; /* a record may refer to itself */
    bool found;
    char by[40]; /* ref of the first that refers */
};

static bool note_use(void *ctx, const struct ropa_entity *ent, const char *uid) {
    struct use *u = ctx;
    const char *ref, *title;
    if (!strcmp(uid, u->self))
        return true;
    u->found = true;
    if (u->st->view.describe(u->st, ent, uid, &ref, &title))
        RP_COPY(u->by, ref);
    return false;
}

static enum ropa_status refuse_in_use(struct rp_store *st, const struct ropa_record *rec,
                                      struct ropa_err *err) {
    struct use u = {.st = st, .self = rec->uid};
    enum ropa_status s = rp_store_users(st, rec->ent, rec->uid, note_use, &u, err);
    if (!s && !u.found && rp_conduct(rec->ent)->file != ROPA_NO_FIELD)
        s = rp_act_cites(st, rec->uid, &u.found, u.by, err);
    return s || !u.found ? s : rp_err_subject(err, ROPA_E_IN_USE, rec->ref, u.by);
}

static enum ropa_status delete_noun(struct rp_store *st, const struct ropa_record *rec,
                                    struct ropa_err *err) {
    char sql[96];
    snprintf(sql, sizeof sql, "DELETE FROM %s WHERE uid=?1 AND rev=?2", rec->ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    sqlite3_bind_int64(q, 2, rec->rev);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (!s && sqlite3_changes(st->db.h) == 0)
        s = rp_err_subject(err, ROPA_E_CONFLICT, rec->ref, NULL);
    return s;
}

enum ropa_status rp_store_take_out(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    enum ropa_status s = drop_rows(st, rec, err);
    if (!s)
        s = delete_noun(st, rec, err);
    return s ? s : rp_search_drop(st, rec->uid, err);
}

enum ropa_status rp_store_forgo(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    enum ropa_status s = refuse_in_use(st, rec, err);
    if (!s)
        s = rp_act_removable(st, rec, err);
    return s ? s : rp_store_take_out(st, rec, err);
}

enum ropa_status rp_store_remove(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    enum rp_one how;
    enum ropa_status s = rp_store_one_begin(st, RP_REMOVE, &how, err);
    if (s)
        return s;
    s = rp_store_forgo(st, rec, err);
    if (!s)
        s = rp_history_add(st, rec, true, err);
    return rp_store_one_end(st, how, s, err);
}
