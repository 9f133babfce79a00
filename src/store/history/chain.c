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

static void hash_text(crypto_hash_sha256_state *h, const char *text) {
    size_t n = strlen(text);
    hash_number(h, (int64_t)n);
    crypto_hash_sha256_update(h, (const unsigned char *)text, n);
}

void rp_chain_hash(const struct rp_chain_row *l, unsigned char out[RP_HASH]) {
    crypto_hash_sha256_state h;
    crypto_hash_sha256_init(&h);
    crypto_hash_sha256_update(&h, l->parent, RP_HASH);
    for (size_t i = 0; i < 4; i++)
        hash_number(&h, l->number[i]);
    for (size_t i = 0; i < 8; i++)
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
