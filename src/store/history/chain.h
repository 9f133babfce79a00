/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One link of the chain of history: its columns, and how it is hashed. For the files of history only. */
#ifndef RP_CHAIN_H
#define RP_CHAIN_H

#include "store/db.h"

#include <sodium.h>

#define RP_HASH crypto_hash_sha256_BYTES

#define RP_LINK_COLUMNS                                                                                      \
    "register,seq,parent,at,clock_set,actor,change_set,what,noun,uid,ref,rev,snapshot,hash,person"
enum {
    RP_L_REGISTER,
    RP_L_SEQ,
    RP_L_PARENT,
    RP_L_AT,
    RP_L_CLOCK,
    RP_L_ACTOR,
    RP_L_SET,
    RP_L_WHAT,
    RP_L_NOUN,
    RP_L_UID,
    RP_L_REF,
    RP_L_REV,
    RP_L_SNAPSHOT,
    RP_L_HASH,
    RP_L_PERSON,
    RP_L_ID /* where it is asked for */
};

/* One link, as it is hashed. */
struct rp_chain_row {
    const char *text[8]; /* register, at, actor, what, noun, uid, ref, snapshot */
    int64_t number[4];   /* seq, clock_set, change_set, rev */
    const char *person;  /* uid of whose hand it was; NULL unknown: such links are hashed as they always were */
    const unsigned char *parent;
};

/* hash = SHA-256 over the parent, the numbers and each text preceded by its length, the person last where known. */
void rp_chain_hash(const struct rp_chain_row *l, unsigned char out[RP_HASH]);

/* The link of a row that has RP_LINK_COLUMNS; borrowed until the next step. */
struct rp_chain_row rp_chain_link(sqlite3_stmt *q);

/* What an act pins of a redacted link: its columns as they are now, and the hash they had. Hex. */
void rp_chain_redaction(const struct rp_chain_row *l, const unsigned char hash[RP_HASH],
                        char sum[2 * RP_HASH + 1]);

#endif
