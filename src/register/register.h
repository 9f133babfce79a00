/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The register as the use cases share it. */
#ifndef RP_APP_REGISTER_H
#define RP_APP_REGISTER_H

#include "register/suggest.h"
#include "model/conduct.h"
#include "model/print.h"
#include "store/store.h"

#include <ropa/register.h>

struct ropa_register {
    struct rp_store *st;
    const struct ropa_view *view; /* of the store */
    char *templates; /* folder that overrides the built-in ones; NULL for none */
    struct rp_hints *hints;      /* words that the rules look for; read when first asked for; NULL */
    struct rp_suggest *suggest; /* read when first asked for; NULL */
    size_t moved;               /* dates that the last save worked out anew, follow.h */
};

/* Another handle of it, as it stood when the link `link` (rp_history_link()) was the last, on `day` (ISO). Owned. Errors of ropa_register_rewind(). */
enum ropa_status rp_register_at(const struct ropa_register *reg, int64_t link, const char *day,
                                struct ropa_register **out, struct ropa_err *err);

/* The text of template `name` ("starters/cctv.json"), owned: from the folder given, else built in. ROPA_E_NOT_FOUND. */
enum ropa_status rp_template_read(struct ropa_register *reg, const char *name, char **out,
                                  struct ropa_err *err);
/* Whether `text` of template `name` is another than the built-in one: an office wrote it. */
bool rp_template_is_own(const char *name, const char *text);
/* Names under `prefix`, each once, sorted; `each` returns false to stop. */
/* The hints of the templates of `reg` (NULL: the built-in ones). Owned; rp_hints_free(). ROPA_E_FORMAT with the file. */
enum ropa_status rp_hints_read(struct ropa_register *reg, struct rp_hints **out, struct ropa_err *err);
typedef bool rp_template_fn(void *ctx, const char *name);
enum ropa_status rp_template_each(struct ropa_register *reg, const char *prefix, rp_template_fn *each,
                                  void *ctx, struct ropa_err *err);

/*
 * check.c: whether a rule keeps the record from being approved, whatever the reason, and so from being sent; *barred. Of one that isn't, what
 * was found, to `each` (NULL: nobody). False when memory ran out.
 */
bool rp_check_barred(struct ropa_register *reg, const struct ropa_record *rec, bool *barred, ropa_finding_fn *each,
                     void *ctx);

/* alike.c: a name, as it is held against others. */
struct rp_alike_name {
    char *key;          /* folded, letters and digits alone, without the words of a company's form */
    uint64_t *pairs;    /* of letters that stand side by side, sorted */
    size_t n;           /* of pairs */
    uint64_t signature; /* a bit a pair: one that isn't set in another's is a pair that the other lacks */
};
/* Free in every case; false: out of memory. */
bool rp_alike_name(const char *title, struct rp_alike_name *at);
void rp_alike_free(struct rp_alike_name *at);
/* How much alike two names are, in hundred; 0: not so much that they may be of one thing. */
int rp_alike_much(const struct rp_alike_name *a, const struct rp_alike_name *b);

/* derive.c: what is derived of a record read from the store, by the ways of enum rp_derived. */
/* Fill the derived fields `which` says. */
enum ropa_status rp_derive(struct ropa_register *reg, struct ropa_record *rec, unsigned which, struct ropa_err *err);
/* Those that fields of `ent` in `only` need. */
unsigned rp_derive_which(const struct ropa_entity *ent, const struct rp_selection *only);
/* Whether one of them follows from stored field `f` of `ent`, so that it must have been read. */
bool rp_derive_reads(const struct ropa_entity *ent, size_t f);

/* activity.c: what saving an activity brings with it; within a change set. */
enum ropa_status rp_activity_prepare(struct ropa_register *reg, struct ropa_record *rec,
                                     struct ropa_err *err);

/* A record as it was approved, and the register as it was then: what the print says of other records goes before what
 * stands now. Doesn't move: `view` points to it. */
struct rp_approved {
    struct ropa_view view;
    const struct ropa_view *live;
    struct rp_printed print;
    int version; /* which approved state it is, from 1 */
};
/* Before anything is loaded: as the register stands. */
void rp_approved_begin(struct ropa_register *reg, struct rp_approved *a);
/*
 * approved.c: the last approval of `uid`; rp_approved_free(). Its record has the rev then and the status that its
 * approvals led to. ROPA_E_NOT_FOUND when it never was approved; `out` is then empty.
 */
enum ropa_status rp_approved_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                  struct rp_approved *out, struct ropa_err *err);
void rp_approved_free(struct rp_approved *a);

/* query.c: the first record of `ent`, whole, owned; *out NULL when there is none. */
enum ropa_status rp_register_first(struct ropa_register *reg, const struct ropa_entity *ent,
                                   struct ropa_record **out, struct ropa_err *err);

/* upgrade.c: fill in what a file just brought to a newer shape leaves no doubt about, as a change set "upgrade". */
enum ropa_status rp_upgrade(struct ropa_register *reg, struct ropa_err *err);

/* query.c: the query as the store takes it; borrows from it. ROPA_E_CURSOR. */
struct rp_query;
enum ropa_status rp_query_of(const struct ropa_query *q, struct rp_query *out, struct ropa_err *err);
/* ropa_register_list() of such a one. */
enum ropa_status rp_register_each(struct ropa_register *reg, const struct rp_query *query,
                                  ropa_record_fn *each, void *ctx, struct ropa_err *err);

#endif
