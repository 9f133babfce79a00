/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/chain.h"

#include <string.h>

static void hash_number(crypto_hash_sha256_state *h, int64_t n) {
    unsigned char b[8];
    for (int i = 0; i < 8; i++)
        b[i] = (unsigned char)((uint64_t)n >> (56 - 8 * i));
    crypto_hash_sha256_update(h, b, sizeof b);
}

static void hash_bytes(crypto_hash_sha256_state *h, const char *text, size_t n) {
    hash_number(h, (int64_t)n);
    crypto_hash_sha256_update(h, (const unsigned char *)text, n);
}

static void hash_text(crypto_hash_sha256_state *h, const char *text) {
    hash_bytes(h, text, strlen(text));
}

/* How long the register's own part of a chain's name is. */
static size_t register_length(const char *chain) {
    return strcspn(chain, ":");
}

bool rp_chain_is_of(const char *chain, const char *other) {
    size_t n = register_length(chain);
    return n == register_length(other) && !strncmp(chain, other, n);
}

void rp_chain_hash(const struct rp_chain_row *l, unsigned char out[RP_HASH]) {
    crypto_hash_sha256_state h;
    crypto_hash_sha256_init(&h);
    crypto_hash_sha256_update(&h, l->parent, RP_HASH);
    for (size_t i = 0; i < 4; i++)
        hash_number(&h, l->number[i]);
    hash_bytes(&h, l->text[0], register_length(l->text[0]));
    for (size_t i = 1; i < 8; i++)
        hash_text(&h, l->text[i]);
    if (l->person)
        hash_text(&h, l->person);
    crypto_hash_sha256_final(&h, out);
}

struct rp_chain_row rp_chain_link(sqlite3_stmt *q) {
    return (struct rp_chain_row){
        .text = {rp_db_column(q, RP_L_REGISTER), rp_db_column(q, RP_L_AT), rp_db_column(q, RP_L_ACTOR),
                 rp_db_column(q, RP_L_WHAT), rp_db_column(q, RP_L_NOUN), rp_db_column(q, RP_L_UID),
                 rp_db_column(q, RP_L_REF), rp_db_column(q, RP_L_SNAPSHOT)},
        .number = {sqlite3_column_int64(q, RP_L_SEQ), sqlite3_column_int64(q, RP_L_CLOCK),
                   sqlite3_column_int64(q, RP_L_SET), sqlite3_column_int64(q, RP_L_REV)},
        .parent = sqlite3_column_blob(q, RP_L_PARENT),
        .person = (const char *)sqlite3_column_text(q, RP_L_PERSON)};
}

void rp_chain_redaction(const struct rp_chain_row *l, const unsigned char hash[RP_HASH],
                        char sum[2 * RP_HASH + 1]) {
    unsigned char both[2 * RP_HASH], out[RP_HASH];
    rp_chain_hash(l, both);
    memcpy(both + RP_HASH, hash, RP_HASH);
    crypto_hash_sha256(out, both, sizeof both);
    sodium_bin2hex(sum, 2 * RP_HASH + 1, out, RP_HASH);
}

enum ropa_status rp_chain_insert(struct rp_db *db, const struct rp_chain_row *l,
                                 const unsigned char hash[RP_HASH], struct ropa_err *err) {
    static const int text_at[8] = {RP_L_REGISTER, RP_L_AT,  RP_L_ACTOR, RP_L_WHAT,
                                   RP_L_NOUN,     RP_L_UID, RP_L_REF,   RP_L_SNAPSHOT};
    static const int number_at[4] = {RP_L_SEQ, RP_L_CLOCK, RP_L_SET, RP_L_REV};
    sqlite3_stmt *q = rp_db_stmt(
        db, "INSERT INTO revision (" RP_LINK_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", err);
    if (!q)
        return rp_db_error(db, err);
    for (size_t i = 0; i < 8; i++)
        rp_db_text(q, text_at[i] + 1, l->text[i]);
    for (size_t i = 0; i < 4; i++)
        sqlite3_bind_int64(q, number_at[i] + 1, l->number[i]);
    sqlite3_bind_blob(q, RP_L_PARENT + 1, l->parent, RP_HASH, SQLITE_STATIC);
    sqlite3_bind_blob(q, RP_L_HASH + 1, hash, RP_HASH, SQLITE_STATIC);
    rp_db_text(q, RP_L_PERSON + 1, l->person);
    return rp_db_done(db, q, err);
}
