/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/change_set.h"

#include "base/err.h"
#include "store/handle.h"

/* Sets are numbered in each chain for itself: those of others that a merge brought are none of ours. */
#define OWN "(SELECT uid FROM register)"
/* Where set ?1 of ours begins. */
#define FIRST "(SELECT min(id) FROM revision WHERE change_set=?1 AND register=" OWN ")"

/* What was taken back is read once, not looked for at each change: there may be thousands in a set. */
enum ropa_status rp_change_set_last(struct rp_store *st, int64_t *set, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT max(change_set) FROM revision WHERE register=" OWN
        " AND what NOT LIKE 'undo%' AND what NOT LIKE 'act:%'"
        " AND what NOT LIKE 'merge%' AND noun<>'score' AND change_set NOT IN (SELECT CAST(substr(what, 6) AS INTEGER)"
        " FROM revision WHERE what LIKE 'undo:%' AND register=" OWN ")",
        err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    *set = !s && row ? sqlite3_column_int64(q, 0) : 0;
    if (q)
        sqlite3_reset(q);
    return s || *set ? s : rp_err_subject(err, ROPA_E_NOTHING, "undo", NULL);
}

static void read_touched(sqlite3_stmt *q, struct rp_touched *t) {
    RP_COPY(t->noun, rp_db_column(q, 0));
    RP_COPY(t->uid, rp_db_column(q, 1));
    RP_COPY(t->ref, rp_db_column(q, 2));
    t->first_rev = sqlite3_column_int64(q, 3);
    t->last_rev = sqlite3_column_int64(q, 4);
    t->made = sqlite3_column_int(q, 5);
    t->removed = sqlite3_column_int(q, 6);
}

/* What else a record went through is found by its uid: by the set, each would look through the changes of all. */
enum ropa_status rp_change_set_read(struct rp_store *st, int64_t set, struct rp_touched **out, size_t *n,
                                    struct ropa_err *err) {
    bool row = true;
    size_t cap = 0;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT noun, uid, ref, min(rev), max(rev),"
        " (SELECT r.what='restore' OR r.rev=1 AND r.what NOT LIKE '%remove' FROM revision r"
        "  WHERE r.uid=v.uid AND +r.change_set=?1 AND +r.register=" OWN " ORDER BY id LIMIT 1)"
        "  AND NOT EXISTS (SELECT 1 FROM revision p WHERE p.uid=v.uid AND +p.id<" FIRST
        "   AND p.what NOT LIKE '%remove' AND NOT EXISTS (SELECT 1 FROM revision x"
        "    WHERE x.uid=v.uid AND x.what LIKE '%remove' AND +x.id>p.id AND +x.id<" FIRST ")),"
        " (SELECT r.what LIKE '%remove' FROM revision r WHERE r.uid=v.uid AND +r.change_set=?1 AND +r.register=" OWN
        "  ORDER BY id DESC LIMIT 1)"
        " FROM revision v WHERE change_set=?1 AND +register=" OWN " GROUP BY uid ORDER BY max(id) DESC",
        err);
    *out = NULL;
    *n = 0;
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, set);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        struct rp_touched *more = rp_grow(*out, *n, &cap, sizeof *more);
        if (!more) {
            s = rp_err(err, ROPA_E_NOMEM, NULL);
            break;
        }
        *out = more;
        read_touched(q, &(*out)[(*n)++]);
    }
    sqlite3_reset(q);
    return s;
}
