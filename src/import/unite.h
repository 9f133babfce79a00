/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of a merge of registers: what its parts share. */
#ifndef RP_UNITE_H
#define RP_UNITE_H

#include "base/memo.h"
#include "register/register.h"
#include "store/history/graft.h"

#include <ropa/merge.h>

/* What one file came to, as it is made; unite_account.c. Copies what it is told; `bad`: out of memory. */
struct rp_united {
    struct ropa_merge_file file;
    struct ropa_merge_change *changes;
    size_t cap_changes;
    struct ropa_renumbered *numbers;
    size_t cap_numbers;
    bool bad;
};
void rp_united_change(struct rp_united *u, const char *noun, const struct ropa_import_change *change);
void rp_united_number(struct rp_united *u, const char *noun, const char *was, const char *now);
void rp_united_free(struct rp_united *u);

/* A file that is being brought. */
struct rp_unite {
    struct ropa_register *reg;
    const struct ropa_merge *how;
    struct rp_graft *graft;
    struct rp_united *account;
    struct rp_grafted *records; /* that it knows something new of */
    size_t n, cap;
    struct rp_memo joined; /* uids of its records, those of ours that they are; "" themselves */
    struct rp_need {
        const struct ropa_entity *ent;
        char uid[37];
    } * needs; /* what its records name and ours didn't have then */
    size_t n_needs, cap_needs;
    size_t done;
};

/* unite_record.c: bring one record, as the history of both says; after it came. Conflicts are counted in the account. */
enum ropa_status rp_unite_record(struct rp_unite *u, const struct rp_grafted *r, struct ropa_err *err);
/* What they name and nobody has here, from the file: records removed here that its records still need. */
enum ropa_status rp_unite_needs(struct rp_unite *u, struct ropa_err *err);

#endif
