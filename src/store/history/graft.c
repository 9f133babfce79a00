/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/graft_inside.h"

#include "base/err.h"
#include "store/blob.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/chain.h"
#include "store/history/history.h"
#include "store/history/snapshot.h"
#include "store/history/withheld.h"
#include "store/migrate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- the file ---- */

static enum ropa_status copy_file(struct rp_graft *g, const char *path, struct ropa_err *err) {
    struct rp_db from;
    struct stat own, there;
    if (!stat(path, &there) && !stat(g->ours->db.path, &own) && own.st_dev == there.st_dev &&
        own.st_ino == there.st_ino)
        return rp_err_subject(err, ROPA_E_OWN_FILE, path, NULL);
    int errnum = rp_temporary_make(g->ours->db.path, true, false, &g->file);
    if (errnum)
        return rp_err_writing(err, g->ours->db.path, errnum);
    enum ropa_status s = rp_db_peek(&from, path, err);
    if (!s)
        s = rp_migrate_is_ours(&from, err);
    if (!s)
        s = rp_db_pages(&from, g->file.path, err);
    rp_db_close(&from);
    return s == ROPA_E_NO_REGISTER ? rp_err_subject(err, ROPA_E_NOT_FOUND, path, NULL) : s;
}

enum ropa_status rp_graft_enter(struct rp_graft *g, struct ropa_err *err) {
    struct ropa_env env = g->ours->env;
    env.progress = NULL;
    env.actor = *rp_store_actor(g->ours) ? rp_store_actor(g->ours) : NULL; /* nobody tries it */
    return rp_store_open(g->file.path, false, &env, &g->theirs, err);
}

void rp_graft_leave(struct rp_graft *g) {
    rp_store_close(g->theirs);
    g->theirs = NULL;
}

/* An older one is brought to our shape in the copy; what that kept beside it is of no use. Its search index isn't read. */
static enum ropa_status prove_copy(struct rp_graft *g, struct ropa_err *err) {
    size_t links;
    enum ropa_status s = rp_graft_enter(g, err);
    if (s)
        return s;
    if (*rp_store_copy_made(g->theirs))
        unlink(rp_store_copy_made(g->theirs));
    RP_COPY(g->uid, g->theirs->uid);
    s = rp_store_prove(g->theirs, NULL, &links, err);
    if (!s)
        s = rp_migrate_verify(&g->theirs->db, err);
    rp_graft_leave(g);
    return s;
}

/* Whatever is wrong, it is wrong in the file that the officer named. */
static void name_file(const struct rp_graft *g, const char *path, struct ropa_err *err) {
    struct rp_buf both = {0};
    rp_buf_str(&both, path);
    if (strcmp(err->subject, path) && (!g->file.path || strcmp(err->subject, g->file.path)))
        rp_buf_printf(&both, ": %s", err->subject);
    if (!both.bad && *err->subject)
        RP_COPY(err->subject, both.p);
    rp_buf_free(&both);
}

enum ropa_status rp_graft_open(struct rp_store *ours, const char *path, struct rp_graft **out,
                               struct ropa_err *err) {
    struct rp_graft *g = calloc(1, sizeof *g);
    *out = NULL;
    if (!g)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    g->ours = ours;
    g->file.fd = -1;
    enum ropa_status s = copy_file(g, path, err);
    if (!s)
        s = prove_copy(g, err);
    if (s && err)
        name_file(g, path, err);
    if (s)
        rp_graft_close(g);
    else
        *out = g;
    return s;
}

void rp_graft_close(struct rp_graft *g) {
    if (!g)
        return;
    rp_store_close(g->theirs);
    rp_temporary_drop(&g->file);
    rp_memo_clear(&g->chains);
    free(g);
}

struct rp_store *rp_graft_theirs(const struct rp_graft *g) {
    return g->theirs;
}

const char *rp_graft_uid(const struct rp_graft *g) {
    return g->uid;
}

/* ---- what is new ---- */

/* The uid that a link's `what` says the record became one with; "". */
static void read_joined(const char *what, char joined[37]) {
    bool says = !strncmp(what, "merge:", 6) && strlen(what) == 6 + 36 + 1 + strlen(RP_REMOVE);
    snprintf(joined, 37, "%.36s", says ? what + 6 : "");
}

/* How much of a link a file holds. */
enum holding { HAS_NOTHING, HAS_HASH, HAS_CONTENT, HAS_ALL };

/* By what table `withheld` says of it. */
static enum holding holding_of(const char *lacks) {
    return !lacks || !*lacks ? HAS_ALL : !strcmp(lacks, RP_WITHHELD_ALL) ? HAS_HASH : HAS_CONTENT;
}

/* How much `st` has of the link of `uid` with this hash, and in which chain (may be NULL). */
static enum ropa_status look_for_link(struct rp_store *st, const char *uid, const void *hash,
                                      enum holding *has, char chain[RP_CHAIN_NAME], struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT register, " RP_WITHOUT("v") " FROM revision v WHERE uid=?1 AND hash=?2", err);
    *has = HAS_NOTHING;
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_blob(q, 2, hash, RP_HASH, SQLITE_STATIC);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row)
        *has = holding_of((const char *)sqlite3_column_text(q, 1));
    if (!s && row && chain)
        rp_copy(chain, RP_CHAIN_NAME, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

/* Whether `st` has the content of the link of `uid` with this hash. */
static enum ropa_status has_link(struct rp_store *st, const char *uid, const void *hash, bool *has,
                                 struct ropa_err *err) {
    enum holding holds;
    enum ropa_status s = look_for_link(st, uid, hash, &holds, NULL, err);
    *has = holds >= HAS_CONTENT;
    return s;
}

/* Whether `st` has a row of the table with this key, as `sql` asks. */
static enum ropa_status has_row(struct rp_store *st, const char *sql, const char *key, bool *has,
                                struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, key);
    enum ropa_status s = rp_db_row(&st->db, q, has, err);
    sqlite3_reset(q);
    return s;
}

/* What of our history of the record the file's lacks. */
static enum ropa_status hold_ours(struct rp_graft *g, struct rp_grafted *r, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &g->ours->db,
        "SELECT hash FROM revision v WHERE uid=?1 AND " RP_CONTENT_OF("v") " ORDER BY id DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&g->ours->db, err);
    rp_db_text(q, 1, r->uid);
    enum ropa_status s = rp_db_row(&g->ours->db, q, &row, err);
    r->known = row;
    r->follows = true;
    if (!s && row)
        s = has_link(g->theirs, r->uid, sqlite3_column_blob(q, 0), &r->follows, err);
    sqlite3_reset(q);
    return s;
}

static enum ropa_status end_record(struct rp_graft *g, struct rp_grafted *r, size_t fresh,
                                   rp_grafted_fn *each, void *ctx, struct ropa_err *err) {
    enum ropa_status s = fresh && r->ent ? hold_ours(g, r, err) : ROPA_OK;
    return s || !fresh || !r->ent ? s : each(ctx, r, err);
}

enum ropa_status rp_graft_survey(struct rp_graft *g, rp_grafted_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_grafted r = {0};
    size_t fresh = 0; /* links of the record that ours lacks */
    bool row = true;
    enum holding has;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&g->theirs->db,
                                 "SELECT uid, id, hash, what, noun, " RP_WITHOUT(
                                     "v") ", register FROM revision v WHERE noun NOT IN ('" RP_ACT
                                          "','" RP_SCORE "') AND " RP_CONTENT_OF("v") " ORDER BY uid, id",
                                 err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && (!row || strcmp(r.uid, rp_db_column(q, 0)) != 0)) {
            s = end_record(g, &r, fresh, each, ctx, err);
            r = (struct rp_grafted){.ent = row ? ropa_entity_find(rp_db_column(q, 4)) : NULL};
            RP_COPY(r.uid, row ? rp_db_column(q, 0) : "");
            r.first = row ? sqlite3_column_int64(q, 1) : 0;
            r.own = row && !strcmp(rp_db_column(q, 6), g->uid);
            fresh = 0;
        }
        if (s || !row)
            break;
        const char *what = rp_db_column(q, 3);
        size_t n = strlen(what), tail = strlen(RP_REMOVE);
        r.gone = n >= tail && !strcmp(what + n - tail, RP_REMOVE);
        read_joined(what, r.joined);
        s = look_for_link(g->ours, r.uid, sqlite3_column_blob(q, 2), &has, NULL, err);
        r.last = sqlite3_column_int64(q, 1);
        if (!s && has >= HAS_CONTENT)
            r.base = r.last;
        fresh += has < holding_of((const char *)sqlite3_column_text(q, 5));
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status cross(struct rp_graft *g, sqlite3_stmt *theirs, rp_graft_crossed_fn *each, void *ctx,
                              struct ropa_err *err) {
    bool row, has = true;
    sqlite3_stmt *q = rp_db_stmt(
        &g->ours->db, "SELECT uid, status FROM act WHERE record=?1 AND at>=?2 ORDER BY id DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&g->ours->db, err);
    rp_db_text(q, 1, rp_db_column(theirs, 1));
    rp_db_text(q, 2, rp_db_column(theirs, 4));
    enum ropa_status s = rp_db_row(&g->ours->db, q, &row, err);
    if (!s && row)
        s = has_row(g->theirs, "SELECT 1 FROM act WHERE uid=?1", rp_db_column(q, 0), &has, err);
    if (!s && !has)
        each(ctx, &(struct rp_graft_crossed){rp_db_column(theirs, 2), rp_db_column(theirs, 1),
                                             rp_db_column(theirs, 3), rp_db_column(q, 1),
                                             rp_db_column(theirs, 5)});
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_graft_crossings(struct rp_graft *g, rp_graft_crossed_fn *each, void *ctx,
                                    struct ropa_err *err) {
    char last[37] = "";
    bool row = true, has;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &g->theirs->db,
        "SELECT uid, record, noun, ref, at, " RP_ACT_STATUS("a.record") " FROM act a ORDER BY record, id",
        err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (s || !row || !strcmp(last, rp_db_column(q, 1)))
            continue;
        s = has_row(g->ours, "SELECT 1 FROM act WHERE uid=?1", rp_db_column(q, 0), &has, err);
        if (s || has)
            continue;
        RP_COPY(last, rp_db_column(q, 1)); /* the first that ours lacks says it */
        s = cross(g, q, each, ctx, err);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_graft_has_old_prints(const struct rp_graft *g, bool *has, struct ropa_err *err) {
    int64_t n = 0;
    enum ropa_status s =
        rp_db_int(&g->theirs->db, "SELECT EXISTS (SELECT 1 FROM act WHERE digest GLOB '1:*')", NULL, &n, err);
    *has = n != 0;
    return s;
}

/* ---- left there ---- */

enum ropa_status rp_graft_without(struct rp_graft *g, rp_leaving_fn *list, void *ctx, struct ropa_err *err) {
    enum ropa_status s = rp_leave_begin(g->theirs, err);
    if (!s)
        s = list(ctx, g->theirs, err);
    if (!s)
        s = rp_leave_end(g->theirs, err);
    rp_graft_leave(g);
    rp_memo_clear(&g->chains);
    return s ? s : rp_graft_enter(g, err);
}

enum ropa_status rp_graft_withheld(struct rp_graft *g, const char *uid, bool *is, struct ropa_err *err) {
    return rp_withheld_record(g->theirs, uid, is, err);
}

enum ropa_status rp_graft_lacks_values(struct rp_graft *g, const char *uid, bool *lacks,
                                       struct ropa_err *err) {
    return rp_withheld_values_of(g->theirs, uid, lacks, err);
}

/* ---- links ---- */

/* What ours calls the chain of the file's link `l` from there on: as it is called there, or a way of its own. */
static enum ropa_status name_chain(struct rp_graft *g, const struct rp_chain_row *l,
                                   const unsigned char hash[RP_HASH], char name[RP_CHAIN_NAME],
                                   struct ropa_err *err) {
    char digits[2 * RP_HASH + 1];
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &g->ours->db,
        "SELECT register FROM revision v WHERE seq=?2-1 AND hash=?3 AND register<>?4 AND (register=?1 OR "
        "register>?1||':' AND register<?1||';') AND NOT EXISTS (SELECT 1 FROM revision n WHERE n.register=v.register "
        "AND n.seq=?2)",
        err);
    if (!q)
        return rp_db_error(&g->ours->db, err);
    sqlite3_bind_text(q, 1, l->text[0], (int)strcspn(l->text[0], ":"), SQLITE_STATIC);
    sqlite3_bind_int64(q, 2, l->number[0]);
    sqlite3_bind_blob(q, 3, l->parent, RP_HASH, SQLITE_STATIC);
    rp_db_text(q, 4, g->ours->uid);
    enum ropa_status s = rp_db_row(&g->ours->db, q, &row, err);
    if (!s && row) /* it goes on where a chain of ours ends */
        rp_copy(name, RP_CHAIN_NAME, rp_db_column(q, 0));
    sqlite3_reset(q);
    if (s || row)
        return s;
    bool taken = true, whole = l->number[0] == 1 && !strchr(l->text[0], ':');
    if (whole)
        s = has_row(g->ours,
                    "SELECT 1 FROM revision WHERE register=?1 UNION ALL SELECT 1 FROM register WHERE uid=?1",
                    l->text[0], &taken, err);
    sodium_bin2hex(digits, sizeof digits, hash, RP_HASH);
    if (!taken)
        rp_copy(name, RP_CHAIN_NAME, l->text[0]);
    else
        snprintf(name, RP_CHAIN_NAME, "%.*s:%.*s", (int)strcspn(l->text[0], ":"), l->text[0], RP_CHAIN_DIGITS,
                 digits);
    return s;
}

/* What ours erased doesn't come back. */
static enum ropa_status refuse_erased(struct rp_graft *g, const char *uid, const char *ref,
                                      struct ropa_err *err) {
    bool row, has = true;
    sqlite3_stmt *q = rp_db_stmt(
        &g->ours->db, "SELECT uid FROM act WHERE record=?1 AND kind='erase' ORDER BY id DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&g->ours->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&g->ours->db, q, &row, err);
    if (!s && row)
        s = has_row(g->theirs, "SELECT 1 FROM act WHERE uid=?1", rp_db_column(q, 0), &has, err);
    sqlite3_reset(q);
    return s || has ? s : rp_err_subject(err, ROPA_E_ERASED_HERE, ref, NULL);
}

/* The personal values beside the file's link, to that of `chain`. */
static enum ropa_status bring_personal(struct rp_graft *g, const struct rp_chain_row *l, const char *chain,
                                       struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *in,
        *q = rp_db_stmt(&g->theirs->db,
                        "SELECT uid, place, field, salt, value FROM personal WHERE register=?1 AND seq=?2",
                        err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    rp_db_text(q, 1, l->text[0]);
    sqlite3_bind_int64(q, 2, l->number[0]);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && row)
            s = refuse_erased(g, rp_db_column(q, 0), l->text[6], err);
        if (s || !row)
            break;
        in = rp_db_stmt(
            &g->ours->db,
            "INSERT INTO personal (uid, place, field, salt, value, register, seq) VALUES (?,?,?,?,?,?,?)",
            err);
        if (!in) {
            s = rp_db_error(&g->ours->db, err);
            break;
        }
        for (int i = 0; i < 5 && !s; i++)
            s = rp_db_bind_copy(&g->ours->db, in, i + 1, q, i, err);
        rp_db_text(in, 6, chain);
        sqlite3_bind_int64(in, 7, l->number[0]);
        if (!s)
            s = rp_db_done(&g->ours->db, in, err);
    }
    sqlite3_reset(q);
    return s;
}

/* What is lacking of a link there is lacking here. */
static enum ropa_status bring_mark(struct rp_graft *g, sqlite3_stmt *q, struct ropa_err *err) {
    const char *lacks = (const char *)sqlite3_column_text(q, RP_L_ID);
    return lacks ? rp_withheld_mark(g->ours, sqlite3_column_blob(q, RP_L_HASH), lacks, err) : ROPA_OK;
}

/* Ours has the link of that chain without what the file has of it. */
static enum ropa_status fill_link(struct rp_graft *g, sqlite3_stmt *q, const char *chain,
                                  struct ropa_err *err) {
    struct rp_chain_row l = rp_chain_link(q);
    const unsigned char *hash = sqlite3_column_blob(q, RP_L_HASH);
    sqlite3_stmt *put =
        rp_db_stmt(&g->ours->db,
                   "UPDATE revision SET at=?3, actor=?4, what=?5, noun=?6, uid=?7, ref=?8, snapshot=?9, "
                   "clock_set=?10, change_set=?11, rev=?12, person=?13 WHERE register=?1 AND seq=?2",
                   err);
    if (!put)
        return rp_db_error(&g->ours->db, err);
    rp_db_text(put, 1, chain);
    sqlite3_bind_int64(put, 2, l.number[0]);
    for (int i = 1; i < 8; i++)
        rp_db_text(put, i + 2, l.text[i]);
    for (int i = 1; i < 4; i++)
        sqlite3_bind_int64(put, i + 9, l.number[i]);
    rp_db_text(put, 13, l.person);
    enum ropa_status s = rp_db_done(&g->ours->db, put, err);
    if (!s)
        s = rp_withheld_mark(g->ours, hash, NULL, err);
    if (!s)
        s = bring_mark(g, q, err);
    return s ? s : bring_personal(g, &l, chain, err);
}

static enum ropa_status bring_link(struct rp_graft *g, sqlite3_stmt *q, struct ropa_err *err) {
    char name[RP_CHAIN_NAME];
    struct rp_chain_row l = rp_chain_link(q);
    const unsigned char *hash = sqlite3_column_blob(q, RP_L_HASH);
    const char *theirs = l.text[0], *known = rp_memo_get(&g->chains, theirs);
    enum ropa_status s = known ? ROPA_OK : name_chain(g, &l, hash, name, err);
    if (!s && !known &&
        (!rp_memo_put(&g->chains, theirs, name) || !(known = rp_memo_get(&g->chains, theirs))))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (s)
        return s;
    RP_COPY(name, known);
    s = bring_personal(g, &l, name, err);
    l.text[0] = name;
    if (!s)
        s = rp_chain_insert(&g->ours->db, &l, hash, err);
    return s ? s : bring_mark(g, q, err);
}

/* *filled: some that ours had without their content have it now. */
static enum ropa_status bring_links(struct rp_graft *g, size_t *n, bool *filled, struct ropa_err *err) {
    char chain[RP_CHAIN_NAME];
    bool row = true;
    enum holding has;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &g->theirs->db, "SELECT " RP_LINK_COLUMNS ", " RP_WITHOUT("v") " FROM revision v ORDER BY id", err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && row)
            s = look_for_link(g->ours, rp_db_column(q, RP_L_UID), sqlite3_column_blob(q, RP_L_HASH), &has,
                              chain, err);
        if (s || !row || has >= holding_of((const char *)sqlite3_column_text(q, RP_L_ID)))
            continue;
        *filled = *filled || has;
        s = has ? fill_link(g, q, chain, err) : bring_link(g, q, err);
        if (!s)
            s = rp_store_tell(g->ours, ++*n, err);
    }
    sqlite3_reset(q);
    return s;
}

/* Acts and frozen scores stand in the order of their links, also those whose link was here before its content. */
static enum ropa_status settle_order(struct rp_graft *g, struct ropa_err *err) {
    static const char order[] =
        "UPDATE act SET id=-(SELECT max(v.id) FROM revision v WHERE v.uid=act.uid); UPDATE act SET id=-id;"
        "UPDATE score_snapshot SET id=-(SELECT max(v.id) FROM revision v WHERE v.uid=score_snapshot.uid);"
        "UPDATE score_snapshot SET id=-id";
    return rp_db_exec(&g->ours->db, order, err);
}

/* ---- what was erased there ---- */

static enum ropa_status run2(struct rp_store *st, const char *sql, sqlite3_stmt *from, const char *uid,
                             struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    enum ropa_status s = ROPA_OK;
    rp_db_text(q, 1, uid);
    for (int i = 0; from && i < sqlite3_column_count(from) && !s; i++)
        s = rp_db_bind_copy(&st->db, q, i + 2, from, i, err);
    return s ? s : rp_db_done(&st->db, q, err);
}

/* The values of the record go, and its links that hold them plainly become what they are there. */
static enum ropa_status erase_record(struct rp_graft *g, const char *uid, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = run2(g->ours, "DELETE FROM personal WHERE uid=?1", NULL, uid, err);
    sqlite3_stmt *q = rp_db_stmt(
        &g->theirs->db, "SELECT hash, snapshot FROM revision v WHERE uid=?1 AND " RP_CONTENT_OF("v"), err);
    if (s || !q)
        return s ? s : rp_db_error(&g->theirs->db, err);
    rp_db_text(q, 1, uid);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && row)
            s = run2(g->ours, "UPDATE revision SET snapshot=?3 WHERE uid=?1 AND hash=?2 AND snapshot<>?3", q,
                     uid, err);
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status erase_theirs(struct rp_graft *g, struct ropa_err *err) {
    bool row = true, has;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&g->theirs->db, "SELECT uid, record, erased FROM act WHERE kind='erase' ORDER BY id", err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && row)
            s = has_row(g->ours, "SELECT 1 FROM act WHERE uid=?1", rp_db_column(q, 0), &has, err);
        if (s || !row || has)
            continue;
        s = run2(g->ours,
                 "UPDATE blob SET content=NULL WHERE sha256 IN (SELECT value FROM json_each(?1, '$.files'))",
                 NULL, rp_db_column(q, 2), err);
        if (!s)
            s = erase_record(g, rp_db_column(q, 1), err);
    }
    sqlite3_reset(q);
    return s;
}

/* ---- rows that are what they are everywhere ---- */

/* INSERT INTO `table` of all columns of `q` but its id, and what to do where it is there. */
static char *insert_of(const char *table, sqlite3_stmt *q, const char *otherwise) {
    struct rp_buf names = {0}, all = {0};
    int n = 0;
    for (int i = 0; i < sqlite3_column_count(q); i++)
        if (strcmp(sqlite3_column_name(q, i), "id") != 0)
            rp_buf_printf(&names, "%s%s", n++ ? "," : "", sqlite3_column_name(q, i));
    rp_buf_printf(&all, "INSERT INTO %s (%s) VALUES (?", table, names.p ? names.p : "");
    for (int i = 1; i < n; i++)
        rp_buf_str(&all, ",?");
    rp_buf_printf(&all, ") %s", otherwise);
    all.bad |= names.bad;
    rp_buf_free(&names);
    return rp_buf_take(&all);
}

static enum ropa_status bring_row(struct rp_store *ours, const char *insert, sqlite3_stmt *q, size_t *n,
                                  struct ropa_err *err) {
    int at = 0;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *in = rp_db_stmt(&ours->db, insert, err);
    if (!in)
        return rp_db_error(&ours->db, err);
    for (int i = 0; i < sqlite3_column_count(q) && !s; i++)
        if (strcmp(sqlite3_column_name(q, i), "id") != 0)
            s = rp_db_bind_copy(&ours->db, in, ++at, q, i, err);
    if (!s)
        s = rp_db_done(&ours->db, in, err);
    *n += !s && sqlite3_changes(ours->db.h) > 0;
    return s;
}

/* All rows of the table, in the order in which they were made; *n: how many ours lacked. */
static enum ropa_status bring_rows(struct rp_graft *g, const char *table, const char *order,
                                   const char *otherwise, size_t *n, struct ropa_err *err) {
    char sql[96];
    bool row = true;
    snprintf(sql, sizeof sql, "SELECT * FROM %s ORDER BY %s", table, order);
    sqlite3_stmt *q = rp_db_stmt(&g->theirs->db, sql, err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    char *insert = insert_of(table, q, otherwise);
    enum ropa_status s = insert ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && row)
            s = bring_row(g->ours, insert, q, n, err);
    }
    sqlite3_reset(q);
    free(insert);
    return s;
}

/* Of the live records that an act after `last` is of: what the last one made of them. */
static enum ropa_status settle_status(struct rp_graft *g, int64_t last, struct ropa_err *err) {
    char sql[1024];
    size_t n;
    enum ropa_status s = ROPA_OK;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n && !s; i++) {
        snprintf(sql, sizeof sql,
                 "UPDATE %s AS r SET status=ifnull(" RP_ACT_STATUS(
                     "r.uid") ",'draft') WHERE uid IN (SELECT record FROM act WHERE id>?1 AND noun='%s')",
                 ents[i]->code, ents[i]->code);
        sqlite3_stmt *q = rp_db_stmt(&g->ours->db, sql, err);
        if (q)
            sqlite3_bind_int64(q, 1, last);
        s = q ? rp_db_done(&g->ours->db, q, err) : rp_db_error(&g->ours->db, err);
    }
    return s;
}

enum ropa_status rp_graft_history(struct rp_graft *g, struct rp_graft_counts *n, struct ropa_err *err) {
    size_t prints = 0, terms = 0, numbers = 0;
    bool filled = false;
    int64_t last = 0;
    enum ropa_status s = rp_db_int(&g->ours->db, "SELECT max(id) FROM act", NULL, &last, err);
    if (!s)
        s = erase_theirs(g, err);
    if (!s)
        s = bring_links(g, &n->links, &filled, err);
    if (!s)
        s = bring_rows(g, "act", "id", "ON CONFLICT (uid) DO NOTHING", &n->acts, err);
    if (!s)
        s = bring_rows(g, "act_print", "act", "ON CONFLICT (act) DO NOTHING", &prints, err);
    if (!s)
        s = bring_rows(g, "score_snapshot", "id", "ON CONFLICT (uid) DO NOTHING", &n->scores, err);
    if (!s)
        s = rp_blob_bring(g->ours, g->theirs, &n->files, err);
    if (!s)
        s = bring_rows(g, "term", "term", "ON CONFLICT DO NOTHING", &terms, err);
    if (!s) /* no number is given out again */
        s = bring_rows(g, "counter", "prefix", "ON CONFLICT DO UPDATE SET last=max(last, excluded.last)",
                       &numbers, err);
    if (!s && filled)
        s = settle_order(g, err);
    return s ? s : settle_status(g, filled ? 0 : last, err);
}

/* ---- records ---- */

enum ropa_status rp_graft_at(struct rp_graft *g, const struct ropa_entity *ent, int64_t id,
                             struct ropa_record **out, struct ropa_err *err) {
    return rp_history_read(g->theirs, ent, id, out, err);
}

enum ropa_status rp_graft_end(struct rp_store *ours, const struct ropa_record *rec, const char *joined,
                              struct ropa_err *err) {
    char what[48];
    const char *before = ours->what;
    snprintf(what, sizeof what, "merge%s%s", joined ? ":" : "", joined ? joined : "");
    ours->what = what;
    enum ropa_status s = rp_history_add(ours, rec, true, err);
    ours->what = before;
    return s;
}

enum ropa_status rp_graft_joined(struct rp_store *st, const char *uid, char joined[37],
                                 struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT what FROM revision v WHERE uid=?1 AND " RP_CONTENT_OF("v") " ORDER BY id DESC LIMIT 1", err);
    joined[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    read_joined(!s && row ? rp_db_column(q, 0) : "", joined);
    sqlite3_reset(q);
    return s;
}
