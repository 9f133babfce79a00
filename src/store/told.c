/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/told.h"

#include "base/err.h"
#include "model/nouns/activity.h"
#include "store/handle.h"

#include <stdio.h>
#include <stdlib.h>

struct rp_told {
    struct rp_telling *at; /* by activity, field, place */
    size_t n, cap;
    bool whole;      /* of all activities */
    uint32_t stored; /* by the walk that read it, see handle.h */
};

/*
 * %1$s is the condition on the activity. "place" orders the records of one field.
 * - Coverage is stored with the notices; an activity's notices are its view. A notice of the whole office covers all, unless it
 *   lists what it covers.
 * - s.39(6), s.27 para 3: what went out of the juristic person, and not on the consent of the persons.
 * - s.39(7): a request refused, if only in part, is a refusal of every activity it concerns.
 */
#define TOLD                                                                                                     \
    "SELECT DISTINCT activity, field, uid, place FROM ("                                                         \
    "SELECT a.uid AS activity, %2$d AS field, n.uid AS uid, n.ref AS place FROM notice n CROSS JOIN activity a " \
    "WHERE n.scope = 'office' AND a.uid %1$s "                                                                   \
    "AND NOT EXISTS (SELECT 1 FROM notice_cover x WHERE x.owner = n.uid) UNION ALL "                             \
    "SELECT c.activity, %2$d, n.uid, n.ref FROM notice_cover c CROSS JOIN notice n ON n.uid = c.owner "          \
    "WHERE c.activity %1$s UNION ALL "                                                                           \
    "SELECT m.target, %3$d, d.uid, d.id FROM named m JOIN disclosure d ON d.uid = m.owner "                      \
    "WHERE m.target %1$s AND instr(d.activity_refs, m.target) "                                                  \
    "AND ifnull(d.recipient_basis, '') NOT IN ('consent', 's26_consent') "                                       \
    "AND ifnull(d.recipient_type, '') NOT IN ('unit_same', 'processor') UNION ALL "                              \
    "SELECT m.target, %4$d, r.uid, r.id FROM named m JOIN request r ON r.uid = m.owner "                         \
    "WHERE m.target %1$s AND instr(r.activity_refs, m.target) AND r.outcome IN ('refused', 'partial')"           \
    ") ORDER BY activity, field, place"

static bool add(struct rp_told *t, sqlite3_stmt *q) {
    struct rp_telling *at = rp_grow(t->at, t->n, &t->cap, sizeof *at);
    if (!at)
        return false;
    t->at = at;
    at += t->n++;
    RP_COPY(at->activity, rp_db_column(q, 0));
    at->field = (size_t)sqlite3_column_int(q, 1);
    RP_COPY(at->uid, rp_db_column(q, 2));
    return true;
}

/* Read what is told of `uid`, of all activities when it is NULL. */
static enum ropa_status read_table(struct rp_store *st, struct rp_told *t, const char *uid,
                                   struct ropa_err *err) {
    char sql[1500];
    bool row = true;
    snprintf(sql, sizeof sql, TOLD, uid ? "= ?1" : "IS NOT NULL", ACT_NOTICE_REF, ACT_DISCLOSURE_REFS,
             ACT_REFUSAL_REFS);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&st->db, err);
    t->n = 0;
    if (q && uid)
        rp_db_text(q, 1, uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row && !add(t, q))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (q)
        sqlite3_reset(q);
    t->whole = !s && !uid;
    t->stored = st->stored;
    return s;
}

enum ropa_status rp_told_of(struct rp_store *st, const char *uid, const struct rp_telling **out, size_t *n,
                            struct ropa_err *err) {
    if (!st->told && !(st->told = calloc(1, sizeof *st->told)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    struct rp_told *t = st->told;
    bool all = rp_store_walks(st) && !rp_store_asks_one(st),
         fresh = all && t->whole && t->stored && t->stored == st->stored;
    enum ropa_status s = fresh ? ROPA_OK : read_table(st, t, all ? NULL : uid, err);
    size_t first = rp_run_of(t->at, s ? 0 : t->n, sizeof *t->at, uid, n);
    *out = t->at ? t->at + first : NULL;
    return s;
}

void rp_told_free(struct rp_store *st) {
    if (st->told)
        free(st->told->at);
    free(st->told);
    st->told = NULL;
}

/* ---- disposals ---- */

enum ropa_status rp_told_disposals(struct rp_store *st, const char *uid, rp_disposal_fn *each, void *ctx,
                                   struct ropa_err *err) {
    bool row = *uid != '\0';
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "SELECT coalesce(due_date, done_on, list_date), done_on IS NOT NULL "
                                 "FROM disposal WHERE activity_ref = ?1",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            row = each(ctx, (const char *)sqlite3_column_text(q, 0), sqlite3_column_int(q, 1) != 0);
    }
    sqlite3_reset(q);
    return s;
}
