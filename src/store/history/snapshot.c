/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/snapshot.h"

#include "base/err.h"
#include "model/json_text.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/history/proof.h"
#include "store/history/withheld.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Columns in the order of `column`; those of the link in history stand last. */
#define COLUMNS "uid,as_of,unit,agreement,score_sum,score,at,actor,year,total,reported,clock_set"
enum {
    C_UID,
    C_AS_OF,
    C_UNIT,
    C_AGREEMENT,
    C_SUM,
    C_SCORE,
    C_AT,
    C_ACTOR,
    C_YEAR,
    C_TEXTS = C_YEAR, /* how many texts there are */
    C_TOTAL,
    C_REPORTED,
    C_CLOCK,
    C_N
};

enum { N_NUMBERS = C_N - C_TEXTS };

/* A row of the table. */
struct row {
    const char *text[C_TEXTS];
    int64_t number[N_NUMBERS]; /* of column C_TEXTS + i */
};

/* "SC-66-20230331": what the log calls it. */
static void ref_of(const struct row *r, char ref[32]) {
    const char *day = r->text[C_AS_OF];
    snprintf(ref, 32, "SC-%02d-%.4s%.2s%.2s", (int)(r->number[0] % 100), day,
             strlen(day) == 10 ? day + 5 : "", strlen(day) == 10 ? day + 8 : "");
}

/* What history keeps of the row: all that its own columns don't say. Owned. */
static char *link_text(const struct row *r) {
    json_t *object =
        json_pack("{s:s, s:s, s:s, s:s, s:I, s:I, s:I}", "as_of", r->text[C_AS_OF], "unit", r->text[C_UNIT],
                  "agreement", r->text[C_AGREEMENT], "score", r->text[C_SUM], "year",
                  (json_int_t)r->number[C_YEAR - C_TEXTS], "total", (json_int_t)r->number[C_TOTAL - C_TEXTS],
                  "reported", (json_int_t)r->number[C_REPORTED - C_TEXTS]);
    char *text = rp_json_compact(object);
    json_decref(object);
    return text;
}

/* ---- writing ---- */

static enum ropa_status insert(struct rp_store *st, const struct row *r, struct ropa_err *err) {
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "INSERT INTO score_snapshot (" COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (int i = 0; i < C_TEXTS; i++)
        rp_db_text(q, i + 1, r->text[i]);
    for (int i = 0; i < N_NUMBERS; i++)
        sqlite3_bind_int64(q, C_TEXTS + i + 1, r->number[i]);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status insert_link(struct rp_store *st, const struct row *r, struct ropa_err *err) {
    char ref[32], *text = link_text(r);
    if (!text)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    ref_of(r, ref);
    enum ropa_status s = rp_history_append(st,
                                           &(struct rp_revision){.at = r->text[C_AT],
                                                                 .what = RP_SCORE_FREEZE,
                                                                 .noun = RP_SCORE,
                                                                 .uid = r->text[C_UID],
                                                                 .ref = ref,
                                                                 .rev = 1,
                                                                 .snapshot = text},
                                           err);
    free(text);
    return s;
}

enum ropa_status rp_snapshot_add(struct rp_store *st, const struct rp_snapshot *snap, struct ropa_err *err) {
    char uid[37], at[26], sum[RP_SUM_SIZE], agreement[RP_SUM_SIZE + 2] = "1:";
    rp_store_new_uid(st, uid);
    ropa_time_format(st->env.now(st->env.ctx), at);
    rp_history_sum(snap->score, sum);
    rp_history_sum(snap->agreement, agreement + 2);
    struct row r = {.text = {uid, snap->as_of, snap->unit, agreement, sum, snap->score, at, st->env.actor},
                    .number = {snap->year, snap->total, snap->reported, st->env.clock_set}};
    enum ropa_status s = insert(st, &r, err);
    return s ? s : insert_link(st, &r, err);
}

/* ---- reading ---- */

static struct row row_at(sqlite3_stmt *q) {
    struct row r;
    for (int i = 0; i < C_TEXTS; i++)
        r.text[i] = rp_db_column(q, i);
    for (int i = 0; i < N_NUMBERS; i++)
        r.number[i] = sqlite3_column_int64(q, C_TEXTS + i);
    return r;
}

enum ropa_status rp_snapshot_each(struct rp_store *st, int year, const char *unit, rp_snapshot_fn *each,
                                  void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "SELECT " COLUMNS ",EXISTS (SELECT 1 FROM revision v WHERE v.uid=s.uid AND "
                   "v.register=(SELECT uid FROM register)) FROM score_snapshot s WHERE (?1=0 OR "
                   "year=?1) AND (?2 IS NULL OR unit=?2 OR unit IN (SELECT uid FROM revision WHERE "
                   "what='merge:'||?2||':" RP_REMOVE "')) ORDER BY year, as_of, unit, id",
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int(q, 1, year);
    rp_db_text(q, 2, unit);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        struct row r = row_at(q);
        row = each(ctx, &(struct rp_snapshot){.year = r.number[C_YEAR - C_TEXTS],
                                              .as_of = r.text[C_AS_OF],
                                              .unit = r.text[C_UNIT],
                                              .total = r.number[C_TOTAL - C_TEXTS],
                                              .reported = r.number[C_REPORTED - C_TEXTS],
                                              .agreement = r.text[C_AGREEMENT],
                                              .score = r.text[C_SCORE],
                                              .at = r.text[C_AT],
                                              .actor = r.text[C_ACTOR],
                                              .own = sqlite3_column_int(q, C_N) != 0});
    }
    sqlite3_reset(q);
    return s;
}

/* ---- verify ---- */

/* Columns of its link, after those of the row. */
enum { L_SNAPSHOT = C_N, L_AT, L_ACTOR, L_CLOCK, L_WHAT, L_REF, L_REV, L_ID };

static bool holds(sqlite3_stmt *q, int64_t after, bool *starved) {
    struct row r = row_at(q);
    char ref[32], sum[RP_SUM_SIZE], *text = link_text(&r);
    *starved = !text;
    ref_of(&r, ref);
    rp_history_sum(r.text[C_SCORE], sum);
    bool good = text && !strcmp(text, rp_db_column(q, L_SNAPSHOT)) && !strcmp(sum, r.text[C_SUM]) &&
                !strcmp(r.text[C_AT], rp_db_column(q, L_AT)) &&
                !strcmp(r.text[C_ACTOR], rp_db_column(q, L_ACTOR)) &&
                r.number[C_CLOCK - C_TEXTS] == sqlite3_column_int64(q, L_CLOCK) &&
                !strcmp(RP_SCORE_FREEZE, rp_db_column(q, L_WHAT)) && !strcmp(ref, rp_db_column(q, L_REF)) &&
                sqlite3_column_int64(q, L_REV) == 1 && sqlite3_column_int64(q, L_ID) > after;
    free(text);
    return good;
}

static const struct rp_held held = {
    .sql =
        "SELECT s.uid,s.as_of,s.unit,s.agreement,s.score_sum,s.score,s.at,s.actor,s.year,s.total,s.reported,"
        "s.clock_set,v.snapshot,v.at,v.actor,v.clock_set,v.what,v.ref,v.rev,v.id FROM score_snapshot s "
        "LEFT JOIN revision v ON v.uid=s.uid AND v.noun='" RP_SCORE "' ORDER BY s.id",
    .holds = holds,
    .subject = C_AS_OF,
    .id = L_ID,
    .wrong = {{"คะแนนที่เก็บไว้ไม่ตรงกับประวัติ", "a frozen score differs from history"}},
};

enum ropa_status rp_snapshot_verify(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = rp_proof_hold(st, &held, err);
    return s ? s
             : rp_proof_none(st,
                             "SELECT ref FROM revision v WHERE noun='" RP_SCORE "' AND " RP_CONTENT_OF(
                                 "v") " AND NOT EXISTS "
                                      "(SELECT 1 FROM score_snapshot s WHERE s.uid=v.uid) LIMIT 1",
                             &held.wrong, err);
}

enum ropa_status rp_snapshot_count(struct rp_store *st, int64_t *n, struct ropa_err *err) {
    return rp_db_int(&st->db, "SELECT count(*) FROM score_snapshot", NULL, n, err);
}
