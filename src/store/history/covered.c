/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/covered.h"

#include "base/err.h"
#include "base/memo.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/notice.h"
#include "model/nouns/notice_cover.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/record.h"
#include "model/told.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/approvals.h"
#include "store/history/history.h"
#include "store/links.h"

#include <stdio.h>
#include <string.h>

struct comparing {
    struct rp_store *st;
    const struct ropa_record *paper;
    int64_t approved;     /* link of the last approval */
    bool office;          /* it tells of all that rp_told_office() says */
    struct rp_memo acted; /* activities on which there was an act since, of such a paper */
    rp_covered_fn *each;
    void *ctx;
    bool stopped;
    struct ropa_err *err;
};

/* Links of record `uid`: the one that stood at the approval, 0 for none; the newest; the first. */
struct links {
    int64_t then, newest, first;
};

static enum ropa_status read_links(const struct comparing *c, const char *uid, struct links *out) {
    bool row;
    *out = (struct links){0};
    sqlite3_stmt *q = rp_db_stmt(
        &c->st->db, "SELECT max(CASE WHEN id<=?2 THEN id END), max(id), min(id) FROM revision WHERE uid=?1",
        c->err);
    if (!q)
        return rp_db_error(&c->st->db, c->err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, c->approved);
    enum ropa_status s = rp_db_row(&c->st->db, q, &row, c->err);
    if (!s && row)
        *out = (struct links){sqlite3_column_int64(q, 0), sqlite3_column_int64(q, 1),
                              sqlite3_column_int64(q, 2)};
    sqlite3_reset(q);
    return s;
}

/* Compare record `uid` of `of` with what it was. It is read where history has something newer, and given back at once. */
static enum ropa_status compare(struct comparing *c, const char *activity, const struct ropa_entity *of,
                                const char *uid) {
    struct links at;
    struct ropa_record *then = NULL, *now = NULL;
    enum ropa_status s = read_links(c, uid, &at);
    if (s || at.newest <= c->approved)
        return s;
    if (!at.then) /* it came to this register later, by a merge */
        at.then = at.first;
    if (at.then)
        s = rp_history_read(c->st, of, at.then, &then, c->err);
    if (!s) {
        s = rp_store_get(c->st, of, uid, &now, c->err);
        s = s == ROPA_E_NOT_FOUND ? ROPA_OK : s; /* removed since */
    }
    if (!s && !rp_tells_same(c->paper->ent, then, now))
        c->stopped = !c->each(c->ctx, activity, then, now);
    ropa_record_free(then);
    ropa_record_free(now);
    return s;
}

/* How the activity stands now, and the retention rule that it names; "" of none. */
static enum ropa_status look(const struct comparing *c, const char *uid, char status[12], char rule[37]) {
    bool row;
    char sql[96];
    snprintf(sql, sizeof sql, "SELECT status, %s FROM %s WHERE uid=?1",
             rp_activity.fields[ACT_RETENTION_REF].code, rp_activity.code);
    sqlite3_stmt *q = rp_db_stmt(&c->st->db, sql, c->err);
    if (!q)
        return rp_db_error(&c->st->db, c->err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&c->st->db, q, &row, c->err);
    rp_copy(status, 12, !s && row ? rp_db_column(q, 0) : "");
    rp_copy(rule, 37, !s && row ? rp_db_column(q, 1) : "");
    sqlite3_reset(q);
    return s;
}

/* How it stood at the approval. */
static enum ropa_status look_then(const struct comparing *c, const char *uid, char status[12]) {
    static const char sql[] = "SELECT y.status FROM act y JOIN revision w ON w.uid=y.uid AND w.noun='" RP_ACT
                              "' WHERE y.record=?1 AND w.id<=?2 AND " RP_ACT_MOVES(
                                  "y") " ORDER BY y.kind='retire' DESC, y.id DESC LIMIT 1";
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&c->st->db, sql, c->err);
    if (!q)
        return rp_db_error(&c->st->db, c->err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, c->approved);
    enum ropa_status s = rp_db_row(&c->st->db, q, &row, c->err);
    rp_copy(status, 12, !s && row ? rp_db_column(q, 0) : "draft");
    sqlite3_reset(q);
    return s;
}

/* Told as a whole: one that the paper tells of and that is no more, or the other way round. */
static enum ropa_status tell_whole(struct comparing *c, const char *uid, bool was) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_store_get(c->st, &rp_activity, uid, &rec, c->err);
    if (!s)
        c->stopped = !c->each(c->ctx, uid, was ? rec : NULL, was ? NULL : rec);
    ropa_record_free(rec);
    return s;
}

/* Whether the paper tells of an activity that stands so. */
static bool is_told(const struct comparing *c, const char *status) {
    const bool by_notice = rp_conduct(c->paper->ent)->tells & RP_TOLD_BY_NOTICE;
    return c->office ? rp_told_office(status) : !by_notice || strcmp(status, "retired") != 0;
}

/* The activity and its rule; whole, where the paper tells of it now and didn't then, or the other way round. */
static enum ropa_status compare_activity(struct comparing *c, const char *uid) {
    char status[12], then[12] = "", rule[37];
    if (c->office && !rp_memo_get(&c->acted, uid) && rp_approvals_stands(c->st, uid, c->approved))
        return ROPA_OK;
    enum ropa_status s = look(c, uid, status, rule);
    const bool is = is_told(c, status), may_be_other = c->office || !is;
    if (!s && may_be_other)
        s = look_then(c, uid, then);
    if (!s && may_be_other && is != is_told(c, then))
        return tell_whole(c, uid, !is);
    if (s || !is || rp_approvals_stands(c->st, uid, c->approved))
        return s;
    s = compare(c, uid, &rp_activity, uid);
    return s || c->stopped || !rule[0] ? s : compare(c, uid, &rp_retention, rule);
}

static enum ropa_status read_acted(struct comparing *c) {
    bool row = true, good = true;
    sqlite3_stmt *q = rp_db_stmt(
        &c->st->db,
        "SELECT DISTINCT a.record FROM revision v JOIN act a ON a.uid=v.uid WHERE v.id>?1 AND v.noun='" RP_ACT
        "' AND a.noun='activity'",
        c->err);
    if (!q)
        return rp_db_error(&c->st->db, c->err);
    sqlite3_bind_int64(q, 1, c->approved);
    enum ropa_status s = ROPA_OK;
    while (!s && row && good) {
        s = rp_db_row(&c->st->db, q, &row, c->err);
        good = s || !row || rp_memo_put(&c->acted, rp_db_column(q, 0), "");
    }
    sqlite3_reset(q);
    return s || good ? s : rp_err(c->err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status compare_office(struct comparing *c) {
    size_t n = 0;
    const struct rp_link *l;
    enum ropa_status s = read_acted(c);
    if (!s)
        s = rp_links_to(c->st, NULL, "", &rp_activity, &l, &n, c->err);
    for (size_t i = 0; i < n && !s && !c->stopped; i++)
        s = compare_activity(c, l[i].from);
    rp_memo_clear(&c->acted);
    return s;
}

enum ropa_status rp_covered_each(struct rp_store *st, const struct ropa_record *paper, rp_covered_fn *each,
                                 void *ctx, struct ropa_err *err) {
    struct comparing c = {.st = st, .paper = paper, .each = each, .ctx = ctx, .err = err};
    struct rp_approved_at at = {0};
    enum ropa_status s = rp_tells(paper->ent) ? rp_act_approved_at(st, paper->uid, false, &at, err) : ROPA_OK;
    c.approved = at.link;
    if (s || !c.approved)
        return s;
    c.office = paper->ent == &rp_notice && rp_predicate_field_is(paper, NOT_SCOPE, "office");
    if (c.office)
        return compare_office(&c);
    for (size_t i = 0; paper->ent == &rp_notice && i < ropa_record_rows(paper, NOT_COVER) && !s; i++) {
        const char *uid = ropa_record_get(ropa_record_row(paper, NOT_COVER, i), NCV_ACTIVITY);
        if (uid && !c.stopped)
            s = compare_activity(&c, uid);
    }
    size_t n = 0;
    const struct rp_link *l = NULL;
    if (!s && paper->ent == &rp_consent_form)
        s = rp_links_to(st, paper->ent, paper->uid, &rp_activity, &l, &n, err);
    for (size_t i = 0; i < n && !s && !c.stopped; i++)
        s = compare_activity(&c, l[i].from);
    return s;
}

static bool note_changed(void *ctx, const char *activity, const struct ropa_record *then,
                         const struct ropa_record *now) {
    (void)activity, (void)then, (void)now;
    *(bool *)ctx = true;
    return false;
}

enum ropa_status rp_covered_changed(struct rp_store *st, const struct ropa_record *paper, bool *changed,
                                    struct ropa_err *err) {
    *changed = false;
    return rp_covered_each(st, paper, note_changed, changed, err);
}
