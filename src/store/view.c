/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The store as the layers above and beside it see it: read-only, through function pointers. */
#include "base/err.h"
#include "model/nouns/nouns.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/approvals.h"
#include "store/history/history.h"
#include "store/history/version.h"
#include "store/links.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_SEEN = 256 };

/* Shared records are few and asked for by every activity: they are kept until the next save. */
struct rp_seen {
    struct rp_seen *next;
    struct ropa_record *rec;
};

/* An answer isn't whole where reading failed, memory was wanting, or the handle was interrupted: nobody may conclude from it. */
static void cut(struct rp_store *st, enum ropa_status s) {
    bool none = !s || s == ROPA_E_NOT_FOUND || s == ROPA_E_AMBIGUOUS;
    st->starved |= !none || st->db.stopped;
    if (!none && s != ROPA_E_NOMEM && s != ROPA_E_STOPPED && !st->db.broken)
        st->db.broken = s;
}

/* The statement of `sql`; NULL where there is none to be had. */
static sqlite3_stmt *stmt_of(struct rp_store *st, const char *sql) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, NULL);
    if (!q)
        cut(st, rp_db_error(&st->db, NULL));
    return q;
}

/* Whether there is one more row. */
static bool next(struct rp_store *st, sqlite3_stmt *q) {
    bool row = false;
    if (q)
        cut(st, rp_db_row(&st->db, q, &row, NULL));
    return row;
}

static enum ropa_status resolve(void *ctx, const struct ropa_entity *of, const char *text, char uid[37],
                                struct ropa_err *err) {
    enum ropa_status s = rp_store_find(ctx, of, text, uid, err);
    cut(ctx, s);
    return s;
}

static bool describe(void *ctx, const struct ropa_entity *of, const char *uid, const char **ref,
                     const char **title) {
    struct rp_store *st = ctx;
    char sql[160];
    snprintf(sql, sizeof sql, "SELECT ref, %s FROM %s WHERE uid=?1", of->fields[of->title].code, of->code);
    sqlite3_stmt *q = stmt_of(st, sql);
    if (q)
        rp_db_text(q, 1, uid);
    bool found = next(st, q);
    for (int i = 0; i < 2; i++) {
        rp_buf_clear(&st->lent[i]);
        st->lent[i].bad = false; /* of an earlier answer */
        rp_buf_str(&st->lent[i], found ? rp_db_column(q, i) : "");
        bool bad = st->lent[i].bad || (found && rp_db_starved(&st->db));
        cut(st, bad ? ROPA_E_NOMEM : ROPA_OK);
    }
    sqlite3_reset(q);
    *ref = st->lent[0].p ? st->lent[0].p : "";
    *title = st->lent[1].p ? st->lent[1].p : "";
    return found;
}

static void drop_seen(struct rp_store *st) {
    while (st->seen) {
        struct rp_seen *s = st->seen;
        st->seen = s->next;
        ropa_record_free(s->rec);
        free(s);
    }
    st->n_seen = 0;
}

static const struct ropa_record *record(void *ctx, const struct ropa_entity *of, const char *uid) {
    struct rp_store *st = ctx;
    struct ropa_record *rec;
    if (!rp_store_still(st, &st->seen_era))
        drop_seen(st);
    for (struct rp_seen **at = &st->seen, *s; (s = *at); at = &s->next) {
        if (s->rec->ent != of || strcmp(s->rec->uid, uid))
            continue;
        *at = s->next; /* to the front: the next activity most likely asks for it again */
        s->next = st->seen;
        st->seen = s;
        return s->rec;
    }
    struct rp_seen *s = calloc(1, sizeof *s);
    enum ropa_status got = s ? rp_store_get(st, of, uid, &rec, NULL) : ROPA_E_NOMEM;
    if (got) {
        cut(st, got);
        free(s);
        return NULL;
    }
    *s = (struct rp_seen){st->seen, rec};
    st->seen = s;
    st->n_seen++;
    return rec;
}

static bool is_term(void *ctx, const struct ropa_vocab *v, const char *term) {
    struct rp_store *st = ctx;
    char *key = ropa_text_fold(term);
    cut(st, key ? ROPA_OK : ROPA_E_NOMEM);
    sqlite3_stmt *q = key ? stmt_of(st, "SELECT 1 FROM term WHERE vocab=?1 AND term_key=?2") : NULL;
    if (q) {
        rp_db_text(q, 1, v->code);
        rp_db_text(q, 2, key);
    }
    bool found = next(st, q);
    sqlite3_reset(q);
    free(key);
    return found;
}

static const struct rp_link *links_to(struct rp_store *st, const struct ropa_entity *of, const char *uid,
                                      const struct ropa_entity *by, size_t *n) {
    const struct rp_link *l;
    cut(st, rp_links_to(st, of, uid, by, &l, n, NULL));
    return l;
}

static size_t users(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by) {
    size_t n;
    links_to(ctx, rec->ent, rec->uid, by, &n);
    return n;
}

static void each_user(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by,
                      rp_lend_fn *each, void *arg) {
    size_t n;
    const struct rp_link *l = links_to(ctx, rec->ent, rec->uid, by, &n);
    bool more = true;
    for (size_t i = 0; i < n && more; i++) {
        const struct ropa_record *user = record(ctx, by, l[i].from);
        more = !user || each(arg, user);
    }
}

static void each_record(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg) {
    size_t n;
    const struct rp_link *l = links_to(ctx, NULL, "", of, &n);
    bool more = true;
    for (size_t i = 0; i < n && more; i++) {
        const struct ropa_record *rec = record(ctx, of, l[i].from);
        more = !rec || each(arg, rec);
    }
}

static size_t twins(void *ctx, const struct ropa_record *rec) {
    struct rp_store *st = ctx;
    const struct ropa_entity *ent = rec->ent;
    const char *title = ropa_record_get(rec, ent->title), *unit_code = NULL;
    char sql[256];
    char *key = title ? ropa_text_fold(title) : NULL;
    if (ent->unit_field != ROPA_NO_FIELD)
        unit_code = ent->fields[ent->unit_field].code;
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s WHERE title_key=?1 AND uid<>?2 AND +%s IS ?3",
             ent->code, unit_code ? unit_code : "NULL");
    cut(st, title && !key ? ROPA_E_NOMEM : ROPA_OK);
    sqlite3_stmt *q = key ? stmt_of(st, sql) : NULL;
    if (q) {
        rp_db_text(q, 1, key);
        rp_db_text(q, 2, rec->uid);
        rp_db_text(q, 3, unit_code ? ropa_record_get(rec, ent->unit_field) : NULL);
    }
    size_t n = next(st, q) ? (size_t)sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    free(key);
    return n;
}

static bool changed(void *ctx, const struct ropa_record *rec) {
    struct rp_store *st = ctx;
    int version;
    bool is = false;
    cut(st, rec->uid[0] ? rp_version(st, rec, &version, &is, NULL) : ROPA_OK);
    return is;
}

static bool acted_on(void *ctx, const struct ropa_record *rec, const char *kind, char day[11]) {
    struct rp_store *st = ctx;
    sqlite3_stmt *q = stmt_of(
        st,
        "SELECT max(date) FROM act a WHERE record=?1 AND kind=?2 AND ifnull(decision,'')<>'reject' AND " RP_ACT_COUNTS(
            "a"));
    day[0] = '\0';
    if (q) {
        rp_db_text(q, 1, rec->uid);
        rp_db_text(q, 2, kind);
        rp_copy(day, 11, next(st, q) ? rp_db_column(q, 0) : "");
        sqlite3_reset(q);
    }
    return *day != '\0';
}

static void each_act(void *ctx, const struct ropa_record *rec, ropa_act_fn *each, void *arg) {
    cut(ctx, rp_act_each_counted(ctx, rec->uid, each, arg, NULL));
}

/* No waiver stands in both halves; to look for that, SQLite would make a table for each record asked of. */
static void each_waiver(void *ctx, const struct ropa_record *rec, rp_lend_fn *each, void *arg) {
    struct rp_store *st = ctx;
    bool row = true;
    sqlite3_stmt *q =
        stmt_of(st, "SELECT uid FROM waiver WHERE record_uid=?1 COLLATE NOCASE UNION ALL "
                    "SELECT uid FROM waiver WHERE record_uid IS NULL AND record_ref=?2 COLLATE NOCASE");
    if (q) {
        rp_db_text(q, 1, rec->uid);
        rp_db_text(q, 2, rec->ref);
    }
    while (row && (row = next(st, q))) {
        const struct ropa_record *waiver = record(ctx, &rp_waiver, rp_db_column(q, 0));
        row = !waiver || each(arg, waiver);
    }
    if (q)
        sqlite3_reset(q);
}

static void each_removed(void *ctx, const struct ropa_entity *of, rp_removed_fn *each, void *arg) {
    struct rp_store *st = ctx;
    bool row = true;
    sqlite3_stmt *q =
        stmt_of(st, "SELECT uid, rev, substr(at, 1, 10) FROM revision r WHERE noun=?1 AND "
                    "what='" RP_REMOVE "' AND id=(SELECT max(id) FROM revision WHERE uid=r.uid)");
    if (q)
        rp_db_text(q, 1, of->code);
    while (row && (row = next(st, q))) {
        struct ropa_record *rec;
        enum ropa_status s =
            rp_history_get(st, of, rp_db_column(q, 0), sqlite3_column_int64(q, 1), &rec, NULL);
        cut(st, s);
        row = s || each(arg, rec, rp_db_column(q, 2));
        ropa_record_free(rec);
    }
    if (q)
        sqlite3_reset(q);
}

static bool unit_then(void *ctx, const struct ropa_record *rec, int64_t rev, char unit[37]) {
    struct rp_store *st = ctx;
    struct ropa_record *then = NULL;
    enum ropa_status s = rp_history_get(st, rec->ent, rec->uid, rev, &then, NULL);
    cut(st, s);
    bool known = !s && ropa_record_unit(then, unit);
    ropa_record_free(then);
    return known;
}

static const struct rp_hints *hints(void *ctx) {
    struct rp_store *st = ctx;
    const struct rp_hints *words = NULL;
    if (st->read_hints)
        cut(st, st->read_hints(st->hints_ctx, &words));
    return words;
}

static void renew(void *ctx) {
    rp_store_day(ctx);
}

static enum ropa_status why(void *ctx, struct ropa_err *err) {
    return rp_store_ended(ctx, rp_err(err, ROPA_E_NOMEM, NULL), err);
}

void rp_store_view_init(struct rp_store *st) {
    st->view = (struct ropa_view){.ctx = st,
                                  .today = st->today,
                                  .now = st->now,
                                  .renew = renew,
                                  .resolve = resolve,
                                  .describe = describe,
                                  .record = record,
                                  .is_term = is_term,
                                  .users = users,
                                  .each_user = each_user,
                                  .each = each_record,
                                  .twins = twins,
                                  .hints = hints,
                                  .starved = &st->starved,
                                  .why = why,
                                  .changed = changed,
                                  .acted_on = acted_on,
                                  .each_waiver = each_waiver,
                                  .each_removed = each_removed,
                                  .unit_then = unit_then,
                                  .each_act = each_act};
}

void rp_store_view_free(struct rp_store *st) {
    drop_seen(st);
    rp_links_free(st);
    rp_approvals_free(st);
    rp_buf_free(&st->lent[0]);
    rp_buf_free(&st->lent[1]);
}

void rp_store_view_trim(struct rp_store *st) {
    if (st->n_seen > MAX_SEEN)
        drop_seen(st);
}
