/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was read of the activities of each unit, kept for who works out an answer anew. */
#include "base/err.h"
#include "store/handle.h"
#include "store/worked.h"

#include <ropa/version.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER "parts"   /* what they are of; answers are asked for by hashes, which stand before */
#define PART "parts of " /* and the unit's uid */

/* ---- which are kept ---- */

/* The last link of history: its place and its hash. "" where there is none. */
static enum ropa_status read_head(struct rp_store *st, char head[96], struct ropa_err *err) {
    bool row = false;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT id || ' ' || hex(hash) FROM revision ORDER BY id DESC LIMIT 1", err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    rp_copy(head, 96, !s && row ? rp_db_column(q, 0) : "");
    if (!s && rp_db_starved(&st->db))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (q)
        sqlite3_reset(q);
    return s;
}

static void name_state(const struct rp_store *st, const char *what, char out[65]) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    char text[160];
    snprintf(text, sizeof text, "%s %s %s", ROPA_VERSION, st->today, what);
    crypto_hash_sha256(hash, (const unsigned char *)text, strlen(text));
    sodium_bin2hex(out, 65, hash, sizeof hash);
}

/* The link that those kept of this use are of; "" when none are. */
static enum ropa_status read_kept(struct rp_store *st, const char *state, char kept[96],
                                  struct ropa_err *err) {
    bool row = false;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT told FROM worked_out WHERE asked='" HEADER "' AND state=?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, state);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    rp_copy(kept, 96, !s && row ? rp_db_column(q, 0) : "");
    sqlite3_reset(q);
    return s;
}

/* Whether the link stands in history, and what came after it can be told unit by unit. */
static bool holds(struct rp_store *st, const char *link, int64_t id) {
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT 1 FROM revision WHERE id=?1 AND id || ' ' || hex(hash)=?2 AND NOT " RP_PARTS_END,
        NULL);
    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, id);
    rp_db_text(q, 2, link);
    bool is = !rp_db_row(&st->db, q, &row, NULL) && row;
    sqlite3_reset(q);
    return is;
}

enum ropa_status rp_parts_ask(struct rp_store *st, const char *what, struct rp_parts *out,
                              struct ropa_err *err) {
    *out = (struct rp_parts){0};
    name_state(st, what, out->state);
    enum ropa_status s = read_head(st, out->head, err);
    if (!s)
        s = read_kept(st, out->state, out->kept, err);
    out->since = strtoll(out->kept, NULL, 10);
    if (!s && *out->kept && !holds(st, out->kept, out->since))
        out->kept[0] = '\0';
    return s;
}

/* ---- reading ---- */

enum ropa_status rp_parts_changed(struct rp_store *st, const struct rp_parts *p, rp_parts_changed_fn *each,
                                  void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT c.uid, a.uid IS NOT NULL, a.unit_ref FROM (SELECT uid FROM revision WHERE id>?1 AND "
        "noun='activity' UNION SELECT x.record FROM revision r JOIN act x ON x.uid=r.uid WHERE r.id>?1 AND "
        "r.noun='act') c LEFT JOIN activity a ON a.uid=c.uid",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, p->since);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        row =
            !s && row && each(ctx, rp_db_column(q, 0), sqlite3_column_int(q, 1) ? rp_db_column(q, 2) : NULL);
    }
    if (!s && rp_db_starved(&st->db))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_parts_each(struct rp_store *st, const struct rp_parts *p, rp_part_fn *each, void *ctx,
                               struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT asked, told FROM worked_out WHERE asked>'" PART "' AND state=?1 ORDER BY asked",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, p->state);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row && rp_db_starved(&st->db))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        row = !s && row && each(ctx, rp_db_column(q, 0) + strlen(PART), rp_db_column(q, 1));
    }
    sqlite3_reset(q);
    return s;
}

/* ---- keeping ---- */

enum ropa_status rp_parts_begin(struct rp_store *st, const struct rp_parts *p) {
    char kept[96];
    enum ropa_status s = read_kept(st, p->state, kept, NULL);
    if (!s && *p->kept && strcmp(kept, p->kept) != 0)
        s = ROPA_E_CONFLICT;
    sqlite3_stmt *q =
        s ? NULL
          : rp_db_stmt(&st->db, "DELETE FROM worked_out WHERE asked>='" HEADER "' AND (?2='' OR state<>?1)",
                       NULL);
    if (!q)
        return s ? s : ROPA_E_DB;
    rp_db_text(q, 1, p->state);
    rp_db_text(q, 2, p->kept);
    s = rp_db_done(&st->db, q, NULL);
    q = s ? NULL
          : rp_db_stmt(&st->db, "INSERT OR REPLACE INTO worked_out VALUES ('" HEADER "', ?1, ?2)", NULL);
    if (!q)
        return s ? s : ROPA_E_DB;
    rp_db_text(q, 1, p->state);
    rp_db_text(q, 2, p->head);
    return rp_db_done(&st->db, q, NULL);
}

enum ropa_status rp_parts_put(struct rp_store *st, const struct rp_parts *p, const char *unit,
                              const char *told) {
    char asked[sizeof PART + 37];
    snprintf(asked, sizeof asked, PART "%s", unit);
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 told ? "INSERT OR REPLACE INTO worked_out VALUES (?1, ?2, ?3)"
                                      : "DELETE FROM worked_out WHERE asked=?1",
                                 NULL);
    if (!q)
        return ROPA_E_DB;
    rp_db_text(q, 1, asked);
    if (told) {
        rp_db_text(q, 2, p->state);
        rp_db_text(q, 3, told);
    }
    return rp_db_done(&st->db, q, NULL);
}
