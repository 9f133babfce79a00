/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One link of the chain of history: its columns, and how it is hashed. For the files of history only. */
#ifndef RP_CHAIN_H
#define RP_CHAIN_H

#include "store/db.h"

#include <sodium.h>

#define RP_HASH crypto_hash_sha256_BYTES

/*
 * SQL: of the links of a record at one rev, that of this register's own chain first. Copies that went their own ways count alike;
 * which state this register was in, its own chain says.
 */
#define RP_OWN_FIRST "ORDER BY register=(SELECT uid FROM register) DESC, id DESC"

#define RP_LINK_COLUMNS                                                                                      \
    "register,seq,parent,at,clock_set,actor,change_set,what,noun,uid,ref,rev,snapshot,hash,person"
/*
 * A chain is named by the register that it is of. Where two copies of one went their own ways, the one that came in by a merge
 * is named "UID:DIGITS", the digits those that its first own link begins with; what it builds on lies in another chain of UID.
 */
enum { RP_CHAIN_UID = 36, RP_CHAIN_DIGITS = 12, RP_CHAIN_NAME = RP_CHAIN_UID + 1 + RP_CHAIN_DIGITS + 1 };

/* Whether both chains are of one register, whichever ways its copies went. */
bool rp_chain_is_of(const char *chain, const char *other);

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

/* Write the link, of whichever chain. */
enum ropa_status rp_chain_insert(struct rp_db *db, const struct rp_chain_row *l, const unsigned char hash[RP_HASH],
                                 struct ropa_err *err);

/* What an act pins of a redacted link: its columns as they are now, and the hash they had. Hex. */
void rp_chain_redaction(const struct rp_chain_row *l, const unsigned char hash[RP_HASH],
                        char sum[2 * RP_HASH + 1]);

#endif
