/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/withheld.h"

#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/chain.h"
#include "store/history/proof.h"

enum ropa_status rp_withheld_is(struct rp_store *st, const void *hash, const char *part, bool *is,
                                struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT 1 FROM withheld WHERE hash=?1 AND part=?2", err);
    *is = false;
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_blob(q, 1, hash, RP_HASH, SQLITE_STATIC);
    rp_db_text(q, 2, part);
    enum ropa_status s = rp_db_row(&st->db, q, is, err);
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_withheld_mark(struct rp_store *st, const void *hash, const char *part,
                                  struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 part ? "INSERT INTO withheld (hash, part) VALUES (?1, ?2) "
                                        "ON CONFLICT (hash) DO UPDATE SET part=excluded.part"
                                      : "DELETE FROM withheld WHERE hash=?1",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_blob(q, 1, hash, RP_HASH, SQLITE_STATIC);
    if (part)
        rp_db_text(q, 2, part);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status asked(struct rp_store *st, const char *sql, const char *uid, bool *is,
                              struct ropa_err *err) {
    int64_t n = 0;
    enum ropa_status s = rp_db_int(&st->db, sql, uid, &n, err);
    *is = n != 0;
    return s;
}

enum ropa_status rp_withheld_values_of(struct rp_store *st, const char *uid, bool *are,
                                       struct ropa_err *err) {
    return asked(st,
                 "SELECT EXISTS (SELECT 1 FROM revision v JOIN withheld w ON w.hash=v.hash "
                 "WHERE v.uid=?1 AND w.part='" RP_WITHHELD_VALUES "')",
                 uid, are, err);
}

enum ropa_status rp_withheld_record(struct rp_store *st, const char *uid, bool *is, struct ropa_err *err) {
    return asked(st,
                 "SELECT EXISTS (SELECT 1 FROM revision WHERE uid=?1) AND NOT EXISTS "
                 "(SELECT 1 FROM revision v WHERE uid=?1 AND " RP_CONTENT_OF("v") ")",
                 uid, is, err);
}

enum ropa_status rp_withheld_each(struct rp_store *st, rp_withheld_fn *each, void *ctx,
                                  struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "SELECT v.noun, count(DISTINCT CASE w.part WHEN '" RP_WITHHELD_ALL "' THEN v.uid END), "
                   "sum(w.part='" RP_WITHHELD_ALL "'), sum(w.part='" RP_WITHHELD_VALUES "') "
                   "FROM withheld w JOIN revision v ON v.hash=w.hash GROUP BY v.noun ORDER BY min(v.id)",
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        row = each(ctx, &(struct rp_withheld){.noun = rp_db_column(q, 0),
                                              .records = (size_t)sqlite3_column_int64(q, 1),
                                              .links = (size_t)sqlite3_column_int64(q, 2),
                                              .values = (size_t)sqlite3_column_int64(q, 3)});
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_withheld_verify(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text none = {
        {"ตารางบอกว่าไม่มีเนื้อหา แต่ไม่มีประวัติข้อนั้น หรือเนื้อหายังอยู่",
         "said to be without content: no such link, or its content is there"}};
    return rp_proof_none(
        st,
        "SELECT ifnull((SELECT ref FROM revision v WHERE v.hash=w.hash), lower(hex(w.hash))) "
        "FROM withheld w WHERE NOT EXISTS (SELECT 1 FROM revision v WHERE v.hash=w.hash AND "
        "(w.part='" RP_WITHHELD_VALUES "' OR v.snapshot='" RP_EMPTIED "')) OR EXISTS (SELECT 1 "
        "FROM revision v JOIN personal p ON p.register=v.register AND p.seq=v.seq "
        "WHERE v.hash=w.hash) LIMIT 1",
        &none, err);
}
