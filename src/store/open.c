/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Opening and closing the register, and what is known of it from then on. */
#include "base/collate.h"
#include "base/err.h"
#include "base/temporary.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/image.h"
#include "store/log.h"
#include "store/migrate.h"
#include "store/told.h"

#include <errno.h>
#include <ropa/text.h>
#include <ropa/version.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static enum ropa_status make_register(struct rp_store *st, struct ropa_err *err) {
    char at[26];
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "INSERT INTO register (id, uid, made_at, written_by) VALUES (1, ?1, ?2, ?3)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_store_new_uid(st, st->uid);
    ropa_time_format(st->env.now(st->env.ctx), at);
    rp_db_text(q, 1, st->uid);
    rp_db_text(q, 2, at);
    rp_db_text(q, 3, ROPA_VERSION);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status read_register(struct rp_store *st, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT uid, collator FROM register", err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    if (s)
        return s;
    if (!row)
        return rp_err_subject(err, ROPA_E_FOREIGN, st->db.path, NULL);
    RP_COPY(st->uid, rp_db_column(q, 0));
    const char *keys = rp_db_column(q, 1);
    bool old = *keys && strncmp(keys, RP_KEYS, strlen(RP_KEYS)) != 0;
    s = rp_db_starved(&st->db) ? rp_db_error(&st->db, err) : ROPA_OK;
    sqlite3_reset(q);
    if (!s && old && !st->db.readonly)
        rp_store_collator(
            st, NULL); /* names are found by new keys; what can't be done now is done at the next save */
    rp_image_told(st->db.path, st->known.told);
    st->db.of = st;
    st->db.is_another = rp_store_another;
    if (!s && !rp_history_start(st, NULL)) /* where that is damaged, who reads it is told */
        rp_history_known(st);
    return s;
}

static enum ropa_status open_file(struct rp_store *st, const char *path, bool create, struct ropa_err *err) {
    enum ropa_status s = rp_db_open(&st->db, path, false, err);
    if (!s)
        s = rp_fold_functions(&st->db, err);
    if (!s)
        s = rp_migrate(&st->db, create, st->today, st->backup, sizeof st->backup, err);
    if (!s)
        s = rp_db_journal(&st->db, err);
    if (s)
        return s;
    return create ? make_register(st, err) : read_register(st, err);
}

static enum ropa_status open_store(const char *path, bool create, const struct ropa_env *env,
                                   struct rp_store **out, struct ropa_err *err) {
    struct rp_store *st = calloc(1, sizeof *st);
    *out = NULL;
    if (!st)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    st->env = *env;
    rp_store_day(st);
    enum ropa_status s = open_file(st, path, create, err);
    if (s) {
        rp_store_close(st);
        return s;
    }
    rp_store_view_init(st);
    *out = st;
    return ROPA_OK;
}

/*
 * Made under another name, and called what it is to be called when it is whole: of two who make one at once the second finds
 * the name taken, and nothing has to be removed that might be the other's by now.
 */
static enum ropa_status make(const char *path, const struct ropa_env *env, struct ropa_err *err) {
    struct rp_temporary t;
    struct rp_store *st = NULL;
    struct stat there;
    if (rp_db_link(path, err)) /* it is somebody's */
        return ROPA_E_LINK;
    if (!lstat(path, &there))
        return rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    if (rp_db_named(path, err))
        return ROPA_E_IO;
    enum ropa_status s = rp_log_none(path, err);
    if (s)
        return s;
    int errnum = rp_temporary_make(path, true, false, &t);
    s = errnum ? rp_err_writing(err, path, errnum) : open_store(t.path, true, env, &st, err);
    if (s && !errnum && err)
        RP_COPY(err->subject, path);
    rp_store_close(st);
    if (!s && rp_image_beside(t.path, "-wal") > 0) /* what is in it found no room in the file */
        s = rp_err_subject(err, ROPA_E_FULL, path, NULL);
    if (!s && (errnum = rp_temporary_place(&t, path, false)))
        s = errnum == EEXIST ? rp_err_subject(err, ROPA_E_EXISTS, path, NULL)
                             : rp_err_writing(err, path, errnum);
    rp_temporary_drop(&t);
    return s;
}

enum ropa_status rp_store_check_actor(const char *actor, struct ropa_err *err) {
    static const struct ropa_text label = {{"ผู้ใช้", "Who types"}};
    enum { MOST = 100 };
    char n[24];
    size_t length = ropa_text_length(actor);
    enum ropa_status s = rp_text_check_name(actor, err);
    if (!s && rp_text_is_unseen(actor)) {
        s = rp_err(err, ROPA_E_NO_ACTOR, NULL);
    } else if (!s && length > MOST) {
        snprintf(n, sizeof n, "%zu", length);
        s = rp_err(err, ROPA_E_TOO_LONG, n);
        rp_err_hint(err, "100", "100");
    }
    if (s && err)
        err->label = label;
    return s;
}

enum ropa_status rp_store_open(const char *path, bool create, const struct ropa_env *env,
                               struct rp_store **out, struct ropa_err *err) {
    *out = NULL;
    enum ropa_status s = env->actor ? rp_store_check_actor(env->actor, err) : ROPA_OK;
    if (!s && create)
        s = make(path, env, err);
    return s ? s : open_store(path, false, env, out, err);
}

void rp_store_close(struct rp_store *st) {
    if (!st)
        return;
    if (st->writing)
        rp_store_rollback(st);
    rp_store_view_free(st);
    rp_told_free(st);
    rp_collator_close(st->collator);
    rp_buf_free(&st->actor);
    rp_memo_clear(&st->lines);
    rp_db_close(&st->db);
    rp_db_close(&st->copy);
    free(st);
}

/* ---- what is known of it ---- */

void rp_store_hints(struct rp_store *st, rp_read_hints_fn *read, void *ctx) {
    st->read_hints = read;
    st->hints_ctx = ctx;
}

const struct ropa_view *rp_store_view(const struct rp_store *st) {
    return &st->view;
}

enum ropa_status rp_store_as(struct rp_store *st, const struct rp_who *who, struct ropa_err *err) {
    struct rp_buf actor = {0};
    rp_buf_str(&actor, who ? who->actor : "");
    if (actor.bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&st->actor);
    st->actor = actor;
    st->env.actor = st->actor.p;
    st->nobody = !who;
    RP_COPY(st->person, who && who->person ? who->person : "");
    RP_COPY(st->via, who && who->via ? who->via : "");
    rp_store_day(st);
    return ROPA_OK;
}

const char *rp_store_person(const struct rp_store *st) {
    return st->person;
}

const char *rp_store_actor(const struct rp_store *st) {
    return st->nobody || !st->env.actor ? "" : st->env.actor;
}

const char *rp_store_via(const struct rp_store *st) {
    return st->via;
}

void rp_store_interrupt(struct rp_store *st) {
    rp_db_interrupt(&st->db);
}

bool rp_store_resume(struct rp_store *st) {
    bool was = atomic_exchange(&st->db.stopped, false);
    st->starved = st->starved && !was; /* what was cut short then */
    return was;
}

enum ropa_status rp_store_reopen(const struct rp_store *st, struct rp_store **out, struct ropa_err *err) {
    return rp_store_open(st->db.path, false, &st->env, out, err);
}

const char *rp_store_uid(const struct rp_store *st) {
    return st->uid;
}

const char *rp_store_today(struct rp_store *st) {
    rp_store_day(st);
    return st->today;
}

int64_t rp_store_now(const struct rp_store *st) {
    return st->env.now(st->env.ctx);
}

const char *rp_store_copy_made(const struct rp_store *st) {
    return st->backup;
}

bool rp_store_practice(const struct rp_store *st) {
    return st->env.practice;
}

bool rp_store_readonly(const struct rp_store *st) {
    return st->db.readonly;
}
