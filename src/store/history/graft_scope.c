/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which way a file goes: from a unit to whoever gathers, or back from there. */
#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/chain.h"
#include "store/history/graft_inside.h"
#include "store/history/withheld.h"

/* Whether the chain that `st` writes itself has the link of `uid` with this hash. */
static enum ropa_status made_it(struct rp_store *st, const char *uid, const void *hash, bool *has,
                                struct ropa_err *err) {
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT 1 FROM revision WHERE uid=?1 AND hash=?2 AND register=?3", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_blob(q, 2, hash, RP_HASH, SQLITE_STATIC);
    rp_db_text(q, 3, st->uid);
    enum ropa_status s = rp_db_row(&st->db, q, has, err);
    sqlite3_reset(q);
    return s;
}

/* Of the links that `sql` (uid and hash; ?1 the uid of the register asked) finds in `of`: whether one is, or isn't, of `in`'s making. */
static enum ropa_status any(struct rp_store *of, const char *sql, struct rp_store *in, bool wanted,
                            bool *found, struct ropa_err *err) {
    bool row = true, has;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&of->db, sql, err);
    *found = false;
    if (!q)
        return rp_db_error(&of->db, err);
    rp_db_text(q, 1, of->uid);
    while (!s && row && !*found) {
        s = rp_db_row(&of->db, q, &row, err);
        if (s || !row)
            break;
        s = made_it(in, rp_db_column(q, 0), sqlite3_column_blob(q, 1), &has, err);
        *found = !s && has == wanted;
    }
    sqlite3_reset(q);
    return s;
}

static const char centre_acts[] =
    "SELECT v.uid, v.hash FROM act a JOIN revision v ON v.uid=a.uid AND v.noun='" RP_ACT
    "' WHERE v.register=?1 AND a.level='centre' AND a.kind IN ('accept','return')";

/* Whether ours gathers: the centre's acts are entered here, or entries came from somebody else than the file's register. */
static enum ropa_status gathers(struct rp_graft *g, bool *is, struct ropa_err *err) {
    struct rp_buf sql = {0};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = any(g->ours, centre_acts, g->theirs, false, is, err);
    if (s || *is)
        return s;
    rp_buf_str(&sql, "SELECT v.uid, v.hash FROM revision v WHERE v.register<>?1 AND v.noun IN (''");
    for (size_t i = 0; i < n; i++)
        if (rp_conduct(ents[i])->entry)
            rp_buf_printf(&sql, ",'%s'", ents[i]->code);
    rp_buf_str(&sql, ") AND " RP_CONTENT_OF("v"));
    s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : any(g->ours, sql.p, g->theirs, false, is, err);
    rp_buf_free(&sql);
    return s;
}

enum ropa_status rp_graft_returns(struct rp_graft *g, bool *returns, struct ropa_err *err) {
    bool taken = false, wide = false;
    enum ropa_status s =
        any(g->theirs, "SELECT uid, hash FROM revision WHERE register<>?1", g->ours, true, &taken, err);
    if (!s && taken)
        s = gathers(g, &wide, err);
    *returns = !s && taken && !wide;
    return s;
}

/* Of how many registers `of` has work, beside itself and `other`. */
static enum ropa_status count_others(struct rp_store *of, struct rp_store *other, size_t *n,
                                     struct ropa_err *err) {
    bool row = true, by_other = false;
    sqlite3_stmt *q =
        rp_db_stmt(&of->db,
                   "SELECT uid, hash, min(id) FROM revision v WHERE register<>?1 AND " RP_CONTENT_OF(
                       "v") " GROUP BY register",
                   err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&of->db, err);
    if (q)
        rp_db_text(q, 1, of->uid);
    for (*n = 0; !s && row; *n += !s && row && !by_other) {
        s = rp_db_row(&of->db, q, &row, err);
        if (!s && row)
            s = made_it(other, rp_db_column(q, 0), sqlite3_column_blob(q, 1), &by_other, err);
    }
    sqlite3_reset(q);
    return s;
}

/* Of how many units `of` has entries. */
static enum ropa_status count_units(struct rp_store *of, size_t *n, struct ropa_err *err) {
    struct rp_buf sql = {0};
    size_t count;
    bool row = false;
    const struct ropa_entity *const *ents = ropa_entities(&count);
    rp_buf_str(&sql, "SELECT count(DISTINCT unit) FROM (SELECT NULL AS unit");
    for (size_t i = 0; i < count; i++)
        if (rp_conduct(ents[i])->entry && ents[i]->unit_field != ROPA_NO_FIELD)
            rp_buf_printf(&sql, " UNION SELECT %s FROM %s", ents[i]->fields[ents[i]->unit_field].code,
                          ents[i]->code);
    rp_buf_char(&sql, ')');
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&of->db, sql.p, err);
    enum ropa_status s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : q     ? rp_db_row(&of->db, q, &row, err)
                                 : rp_db_error(&of->db, err);
    *n = !s && row ? (size_t)sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    rp_buf_free(&sql);
    return s;
}

enum ropa_status rp_graft_stands(struct rp_graft *g, bool *ours, struct ropa_err *err) {
    struct standing {
        bool acts;
        size_t units, others;
    } here = {0}, there = {0};
    enum ropa_status s = any(g->ours, centre_acts, g->theirs, false, &here.acts, err);
    if (!s)
        s = any(g->theirs, centre_acts, g->ours, false, &there.acts, err);
    if (!s)
        s = count_units(g->ours, &here.units, err);
    if (!s)
        s = count_units(g->theirs, &there.units, err);
    if (!s)
        s = count_others(g->ours, g->theirs, &here.others, err);
    if (!s)
        s = count_others(g->theirs, g->ours, &there.others, err);
    *ours = !s && (here.acts != there.acts     ? here.acts
                   : here.units != there.units ? here.units > there.units
                                               : here.others > there.others);
    return s;
}

enum ropa_status rp_graft_shared(struct rp_graft *g, const char *uid, bool *shared, struct ropa_err *err) {
    bool row, here = false;
    sqlite3_stmt *q = rp_db_stmt(&g->ours->db,
                                 "SELECT hash, register=?2 FROM revision v WHERE uid=?1 AND " RP_CONTENT_OF(
                                     "v") " ORDER BY id DESC LIMIT 1",
                                 err);
    *shared = false;
    if (!q)
        return rp_db_error(&g->ours->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, g->ours->uid);
    enum ropa_status s = rp_db_row(&g->ours->db, q, &row, err);
    here = !s && row && sqlite3_column_int(q, 1);
    if (here)
        s = made_it(g->theirs, uid, sqlite3_column_blob(q, 0), shared, err);
    sqlite3_reset(q);
    return s;
}

/* Each pair that `sql` finds in the file. */
static enum ropa_status each_pair(struct rp_graft *g, const char *sql, rp_graft_pair_fn *each, void *ctx,
                                  struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&g->theirs->db, sql, err);
    if (!q)
        return rp_db_error(&g->theirs->db, err);
    while (!s && row) {
        s = rp_db_row(&g->theirs->db, q, &row, err);
        if (!s && row)
            s = each(ctx, rp_db_column(q, 0), rp_db_column(q, 1), err);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_graft_acted(struct rp_graft *g, rp_graft_pair_fn *each, void *ctx, struct ropa_err *err) {
    return each_pair(
        g,
        "SELECT record, by_person FROM act UNION SELECT record, entered_by FROM act WHERE entered_by "
        "IS NOT NULL UNION SELECT record, evidence FROM act WHERE evidence IS NOT NULL UNION SELECT record, issued FROM act "
        "WHERE issued IS NOT NULL UNION SELECT a.record, json_extract(j.value, '$[0]') FROM act a, json_each(a.forms) j "
        "WHERE a.forms IS NOT NULL",
        each, ctx, err);
}

enum ropa_status rp_graft_scores(struct rp_graft *g, rp_graft_pair_fn *each, void *ctx,
                                 struct ropa_err *err) {
    return each_pair(g, "SELECT uid, unit FROM score_snapshot WHERE unit<>''", each, ctx, err);
}
