/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/worked.h"

#include "base/err.h"
#include "store/handle.h"

#include <ropa/version.h>
#include <sodium.h>
#include <string.h>

/* Each with its end, so that no two lists of parts are alike. */
static void add(crypto_hash_sha256_state *h, const char *part) {
    const char *text = part ? part : "";
    crypto_hash_sha256_update(h, (const unsigned char *)text, strlen(text) + 1);
}

static void end(crypto_hash_sha256_state *h, char out[65]) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(h, hash);
    sodium_bin2hex(out, 65, hash, sizeof hash);
}

/* The last link of history stands for all that is in it; drafts have another turn at every change. */
static enum ropa_status read_state(struct rp_store *st, char out[65], struct ropa_err *err) {
    static const char sql[] =
        "SELECT (SELECT id || ' ' || hex(hash) FROM revision ORDER BY id DESC LIMIT 1), "
        "(SELECT group_concat(uid || ' ' || owner || ' ' || turn, ' ') FROM draft), collator FROM register";
    crypto_hash_sha256_state h;
    bool row = false;
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
    crypto_hash_sha256_init(&h);
    add(&h, ROPA_VERSION);
    add(&h, st->today);
    for (int i = 0; !s && row && i < 3; i++)
        add(&h, rp_db_column(q, i));
    if (!s && rp_db_starved(&st->db))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (q)
        sqlite3_reset(q);
    end(&h, out);
    return s;
}

enum ropa_status rp_worked_ask(struct rp_store *st, const char *const *parts, size_t n, struct rp_worked *out,
                               struct ropa_err *err) {
    crypto_hash_sha256_state h;
    rp_store_day(st);
    crypto_hash_sha256_init(&h);
    add(&h, st->person);
    add(&h, st->env.actor);
    for (size_t i = 0; i < n; i++)
        add(&h, parts[i]);
    end(&h, out->asked);
    out->stored = rp_db_stored(&st->db);
    return read_state(st, out->state, err);
}

bool rp_worked_get(struct rp_store *st, const struct rp_worked *w, struct rp_buf *told) {
    bool found = false;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT told FROM worked_out WHERE asked=?1 AND state=?2", NULL);
    if (!q)
        return false;
    rp_db_text(q, 1, w->asked);
    rp_db_text(q, 2, w->state);
    found = !rp_db_row(&st->db, q, &found, NULL) && found;
    if (found)
        rp_buf_str(told, rp_db_column(q, 0));
    sqlite3_reset(q);
    return found && !told->bad;
}

/* The state is asked for within: what another stored before is then seen. */
static enum ropa_status put(struct rp_store *st, const struct rp_worked *w, const char *told,
                            rp_worked_more_fn *more, void *ctx) {
    char state[65];
    uint32_t stored = 0;
    sqlite3_file_control(st->db.h, "main", SQLITE_FCNTL_DATA_VERSION, &stored);
    enum ropa_status s = rp_store_same(st, NULL);
    if (!s)
        s = read_state(st, state, NULL);
    if (!s && (stored != w->stored || strcmp(state, w->state) != 0))
        s = ROPA_E_CONFLICT;
    if (!s && more)
        s = more(ctx);
    if (s || !told)
        return s;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "DELETE FROM worked_out WHERE asked<'p' AND state<>?1", NULL);
    if (q) {
        rp_db_text(q, 1, w->state);
        s = rp_db_done(&st->db, q, NULL);
    }
    q = s || !q ? NULL : rp_db_stmt(&st->db, "INSERT OR REPLACE INTO worked_out VALUES (?1, ?2, ?3)", NULL);
    if (!q)
        return s ? s : ROPA_E_DB;
    rp_db_text(q, 1, w->asked);
    rp_db_text(q, 2, w->state);
    rp_db_text(q, 3, told);
    return rp_db_done(&st->db, q, NULL);
}

void rp_worked_put(struct rp_store *st, const struct rp_worked *w, const char *told, rp_worked_more_fn *more,
                   void *ctx) {
    if (!w->stored || rp_store_writable(st, NULL) || rp_store_alone(st, NULL) ||
        rp_db_begin_at_once(&st->db, NULL))
        return;
    if (put(st, w, told, more, ctx) || rp_db_exec(&st->db, "COMMIT", NULL))
        rp_db_rollback(&st->db);
}
