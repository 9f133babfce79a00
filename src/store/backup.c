/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "store/handle.h"
#include "store/history/erase.h"
#include "store/history/history.h"
#include "store/history/withheld.h"
#include "store/image.h"
#include "store/migrate.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The copy is made; that it can't be noted is no failure of it. */
static void note_backup(struct rp_store *st) {
    sqlite3_stmt *q =
        st->db.readonly ? NULL : rp_db_stmt(&st->db, "UPDATE register SET backed_up_at=?1 WHERE id=1", NULL);
    if (!q)
        return;
    rp_db_text(q, 1, st->now);
    rp_db_done(&st->db, q, NULL);
}

/* Drafts are in no history: the copy notes which it was made with, so that what is typed in it later is told from those. */
#define MARK "UPDATE register SET copied_drafts=(SELECT ifnull(group_concat(turn, ' '), '') FROM draft)"
#define TYPED                                                                                                \
    "SELECT count(*) FROM draft d, register r WHERE NOT instr(' ' || ifnull(r.copied_drafts, '') || ' ', "   \
    "' ' || d.turn || ' ')"

/* A copy that is made, and what is left out of it; `keeps` NULL: nothing. */
struct copying {
    struct rp_store *st;
    const struct rp_copy_keeps *keeps;
};

/* ---- left out ---- */

static bool keeps(const struct rp_copy_keeps *k, const struct ropa_entity *ent) {
    for (size_t i = 0; i < k->n_nouns; i++)
        if (k->nouns[i] == ent)
            return true;
    return false;
}

/* How much of the content of history isn't in the file: it grows with all that is left out, be it more of a link that lacked some. */
static enum ropa_status lacks(struct rp_store *copy, int64_t *n, struct ropa_err *err) {
    *n = 0;
    return rp_db_int(&copy->db, "SELECT sum(1+(part='" RP_WITHHELD_ALL "')) FROM withheld", NULL, n, err);
}

static enum ropa_status leave_out(struct rp_store *copy, const struct rp_copy_keeps *k,
                                  struct ropa_err *err) {
    size_t n, links;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    int64_t lacked, lacking;
    enum ropa_status s = lacks(copy, &lacked, err);
    if (!s)
        s = rp_leave_begin(copy, err);
    for (size_t i = 0; i < n && !s; i++)
        if (rp_conduct(ents[i])->kept_back && !keeps(k, ents[i]))
            s = rp_leave_noun(copy, ents[i], err);
    if (!s && !k->values)
        s = rp_leave_values(copy, err);
    if (!s)
        s = rp_leave_about(copy, err);
    if (!s)
        s = rp_leave_end(copy, err);
    if (!s)
        s = lacks(copy, &lacking, err);
    if (!s && lacking != lacked)
        s = rp_db_exec(&copy->db, "UPDATE register SET left_out=1", err);
    else if (!s)
        s = rp_db_exec(&copy->db, "UPDATE register SET left_out=ifnull(left_out, 0)", err);
    if (!s)
        s = rp_store_reindex(copy, &n, err);
    if (!s) /* nothing of it is left in a free page */
        s = rp_erase_sweep(copy, err);
    return s ? s : rp_store_verify(copy, NULL, &links, err);
}

static enum ropa_status mark(void *ctx, const char *path, struct ropa_err *err) {
    const struct copying *c = ctx;
    struct ropa_env env = c->st->env;
    struct rp_store *copy = NULL;
    struct rp_db db;
    enum ropa_status s = ROPA_OK;
    env.progress = NULL;
    env.actor = "-"; /* no link is made in his name */
    if (c->keeps) {
        s = rp_store_open(path, false, &env, &copy, err);
        if (!s)
            s = leave_out(copy, c->keeps, err);
        rp_store_close(copy);
    }
    if (s)
        return s;
    s = rp_db_open(&db, path, false, err);
    if (!s)
        s = rp_db_exec(&db, MARK, err);
    rp_db_close(&db);
    return s;
}

/* ---- the copy ---- */

/* A copy of a file that is whole, for SQLite and in all that history says; else none is left, and an older one stays. */
static enum ropa_status copy_whole(struct rp_store *st, const char *path, bool replace,
                                   const struct rp_copy_keeps *keeps, struct ropa_err *err) {
    size_t links;
    enum ropa_status s = rp_store_alone(st, err);
    if (!s)
        s = rp_store_verify(st, NULL, &links, err);
    return s ? s : rp_db_copy(&st->db, path, replace, mark, &(struct copying){st, keeps}, err);
}

/* What isn't all of the register is no backup of it. */
static enum ropa_status made(struct rp_store *st, const struct rp_copy_keeps *keeps, enum ropa_status s) {
    if (!s && !keeps)
        note_backup(st);
    return s;
}

enum ropa_status rp_store_backup(struct rp_store *st, const char *path, const struct rp_copy_keeps *keeps,
                                 struct ropa_err *err) {
    return made(st, keeps, copy_whole(st, path, false, keeps, err));
}

/* Whether a register lies there: by its first bytes, as programs that list files know it. */
static bool is_register(const char *path, int flags) {
    static const unsigned char name[] = "SQLite format 3", ours[] = "ropa"; /* its application id */
    enum { APPLICATION = 68, HEAD = 72 };
    unsigned char head[HEAD];
    int fd = rp_open_other(path, O_NONBLOCK | flags);
    bool is = fd >= 0 && read(fd, head, HEAD) == HEAD && !memcmp(head, name, sizeof name) &&
              !memcmp(head + APPLICATION, ours, 4);
    if (fd >= 0)
        close(fd);
    return is;
}

/* ---- in the place of an older one ---- */

enum ropa_status rp_store_peek(const char *path, struct rp_peek *out, struct ropa_err *err) {
    struct rp_db db;
    bool row = false;
    sqlite3_stmt *q = NULL;
    int64_t version = 0, for_centre = 0;
    *out = (struct rp_peek){0};
    enum ropa_status s = rp_db_peek(&db, path, err);
    if (!s)
        s = rp_migrate_is_ours(&db, err);
    if (!s)
        s = (q = rp_db_stmt(
                 &db,
                 "SELECT uid, (SELECT lower(hex(hash)) FROM revision r WHERE r.register=g.uid ORDER BY "
                 "seq DESC LIMIT 1) FROM register g",
                 err))
                ? rp_db_row(&db, q, &row, err)
                : rp_db_error(&db, err);
    RP_COPY(out->uid, row ? rp_db_column(q, 0) : "");
    RP_COPY(out->head, row ? rp_db_column(q, 1) : "");
    /* an older one doesn't say which drafts it was made with */
    if (!s)
        s = rp_db_int(&db, "PRAGMA user_version", NULL, &version, err);
    bool old = version < rp_migrate_latest();
    if (!s)
        s = rp_db_int(&db, old ? "SELECT count(*) FROM draft" : TYPED, NULL, &out->drafts, err);
    if (!s && !old)
        s = rp_db_int(&db, "SELECT left_out IS NOT NULL FROM register", NULL, &for_centre, err);
    out->for_centre = for_centre == 1;
    rp_db_close(&db);
    return s;
}

/* Whether all that the file holds is in this register's history, or was a draft of it. A copy for the centre is no newer one of the whole. */
static enum ropa_status is_older(struct rp_store *st, const char *path, const struct rp_copy_keeps *keeps,
                                 struct ropa_err *err) {
    struct rp_peek there;
    bool has = true;
    char n[24];
    enum ropa_status s = rp_store_peek(path, &there, err);
    if (s == ROPA_E_FOREIGN)
        return rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    if (!s && *there.head)
        s = rp_history_has(st, there.head, &has, NULL, err);
    if (s == ROPA_E_NOMEM || s == ROPA_E_BUSY || s == ROPA_E_STOPPED)
        return s;
    if (s || !has || strcmp(there.uid, st->uid) != 0 || (keeps && !there.for_centre))
        return rp_err_subject(err, ROPA_E_IS_REGISTER, path, NULL);
    snprintf(n, sizeof n, "%" PRId64, there.drafts);
    return there.drafts ? rp_err_subject(err, ROPA_E_COPY_DRAFTS, path, n) : ROPA_OK;
}

/* What lies there, held so that nobody changes it meanwhile, may go. Of what can't be followed nothing is known. */
static enum ropa_status may_go(struct rp_store *st, const char *path, const struct rp_copy_keeps *keeps,
                               int *fd, struct ropa_err *err) {
    struct stat there;
    *fd = -1;
    if (stat(path, &there) || !S_ISREG(there.st_mode))
        return rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    if (rp_held(&there))
        return rp_err_subject(err, ROPA_E_IS_REGISTER, path, NULL);
    if (!is_register(path, 0))
        return rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    if (rp_image_beside(path, "-wal") > 0 || rp_image_beside(path, "-journal") > 0)
        return rp_err_subject(err, ROPA_E_BUSY, path, NULL);
    /* read first: closing a file lets go of what is held of it */
    enum ropa_status s = is_older(st, path, keeps, err);
    return s ? s : rp_image_hold(path, fd, err);
}

enum ropa_status rp_store_backup_over(struct rp_store *st, const char *path,
                                      const struct rp_copy_keeps *keeps, struct ropa_err *err) {
    struct stat there;
    int fd = -1;
    if (lstat(path, &there) && errno == ENOENT)
        return rp_store_backup(st, path, keeps, err);
    char *target = realpath(path, NULL); /* the copy, not a link to it */
    enum ropa_status s = target            ? may_go(st, target, keeps, &fd, err)
                         : errno == ENOMEM ? rp_err(err, ROPA_E_NOMEM, NULL)
                                           : rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    if (!s)
        s = made(st, keeps, copy_whole(st, target, true, keeps, err));
    if (s && err && target && !strcmp(err->subject, target))
        RP_COPY(err->subject, path);
    if (fd >= 0)
        close(fd);
    free(target);
    return s;
}

static enum ropa_status send(FILE *f, const struct ropa_sink *to, const char *name, struct ropa_err *err) {
    char piece[65536];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, f)))
        if (!to->put(to->ctx, piece, n))
            return rp_err_subject(err, ROPA_E_STOPPED, name, NULL);
    return ferror(f) ? rp_err_errno(err, name, errno) : ROPA_OK;
}

/* The copy lies beside the register, as private as that, and loses its name before the first byte is sent. */
enum ropa_status rp_store_backup_to(struct rp_store *st, const struct ropa_sink *to,
                                    const struct rp_copy_keeps *keeps, struct ropa_err *err) {
    struct rp_buf path = {0};
    FILE *f = NULL;
    char uid[37];
    rp_store_new_uid(st, uid);
    rp_buf_printf(&path, "%s.%s", st->db.path, uid);
    if (path.bad) {
        rp_buf_free(&path);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    enum ropa_status s = copy_whole(st, path.p, false, keeps, err);
    if (!s) {
        f = fopen(path.p, "rbe");
        if (!f)
            s = rp_err_errno(err, path.p, errno);
        unlink(path.p);
    }
    if (!s)
        s = send(f, to, st->db.path, err);
    if (f)
        fclose(f);
    rp_buf_free(&path);
    return made(st, keeps, s);
}

void rp_store_copies(const struct rp_store *st, rp_copy_fn *each, void *ctx) {
    struct rp_buf folder = {0};
    const char *slash = strrchr(st->db.path, '/');
    rp_buf_add(&folder, slash ? st->db.path : "./", slash ? (size_t)(slash - st->db.path) + 1 : 2);
    DIR *dir = folder.bad ? NULL : opendir(folder.p);
    for (struct dirent *e = dir ? readdir(dir) : NULL; e; e = readdir(dir)) {
        struct rp_buf path = {0};
        rp_buf_printf(&path, "%s%s", slash ? folder.p : "", e->d_name);
        if (!path.bad && strcmp(path.p, st->db.path) != 0 && is_register(path.p, O_NOFOLLOW))
            each(ctx, path.p);
        rp_buf_free(&path);
    }
    if (dir)
        closedir(dir);
    rp_buf_free(&folder);
}

void rp_store_backed_up(struct rp_store *st, char at[26]) {
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT backed_up_at FROM register WHERE id=1", NULL);
    at[0] = '\0';
    if (!q)
        return;
    if (!rp_db_row(&st->db, q, &row, NULL) && row)
        rp_copy(at, 26, rp_db_column(q, 0));
    sqlite3_reset(q);
}

enum ropa_status rp_store_copy_as_is(const char *path, const char *to, struct ropa_err *err) {
    struct rp_db db;
    enum ropa_status s = rp_db_open(&db, path, false, err);
    if (!s)
        s = rp_migrate_is_ours(&db, err);
    if (!s)
        s = rp_db_clone(&db, to, err);
    rp_db_close(&db);
    return s;
}
