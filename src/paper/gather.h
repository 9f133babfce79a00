/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a document is made from. */
#ifndef RP_GATHER_H
#define RP_GATHER_H

#include "paper/fill.h"
#include "paper/kinds.h"
#include "paper/shared.h"
#include "register/register.h"

#include <ropa/score.h>

/* The last approval: the memo's number and the day. */
struct rp_paper_approval {
    char memo[256], day[11];
    bool given;
};

/* How what it is of stands. */
enum rp_standing {
    RP_UNAPPROVED, /* as the register has it: what is proposed */
    RP_APPROVED,   /* as it was approved */
    RP_CHANGED     /* the same, and the register went on since */
};

/* What is gathered for it. */
struct rp_gathering {
    enum rp_standing standing;
    struct ropa_register *live; /* in which it is made; `reg` as it stood at the approval, where that is told */
    struct rp_paper_shared *shared;
    struct rp_paper_approval approval;
    bool own;         /* an office's own template: what was approved is the register, not its words */
    char template[13]; /* of the template and the style of pages: the beginning of their digest */
    const char *as_of; /* the day that the score is told of, ISO */
    struct ropa_register *reg;
    const struct rp_kind *kind;
    struct ropa_record *root;
    struct rp_subject *activities, *notices, *listed;
    size_t n, cap, n_notices, cap_notices;
    size_t n_listed, cap_listed;
    struct rp_approved **then; /* how the register was when they were approved */
    size_t n_then, cap_then;
    struct rp_rows rows;
    size_t open, awaited; /* errors of what was submitted; what another record has to mend */
    struct rp_pool *pool;
    enum ropa_status status;
    struct ropa_err *err;
};

/*
 * The record `uid`, the organisation, and all that the kind is about, into `g`, whose register, kind, pool, shared and err are set;
 * rp_gathering_free() in any case. ROPA_E_NOT_FOUND for a record that the kind isn't made of, ROPA_E_EMPTY_PAPER where there is nothing to tell.
 */
enum ropa_status rp_paper_gather(struct rp_gathering *g, const char *uid);
/* gather_rows.c: what changed in the unit's activities and notices since their approval. */
enum ropa_status rp_paper_gather_changes(struct rp_gathering *g);
/* gather_score.c: what the score says of the kind's KPI on the day, step by step and part by part. */
enum ropa_status rp_paper_gather_score(struct rp_gathering *g);
/*
 * The sentences, one after the other, the same one of several records once, behind what stands in `out`. Of a record that the list may leave
 * out its reference alone is told, for the paper leaves the office; without a record it is the unit.
 */
void rp_paper_score_notes(struct rp_buf *out, const struct ropa_score_note *notes, size_t n);
/* gather_results.c: what the round of the day came to for the unit; nothing where there is no agreement, or nothing to do in it. */
enum ropa_status rp_paper_gather_results(struct rp_gathering *g);
/* A row of the table that is worked out, a cell a column; NULL: nothing. */
void rp_paper_add_row(struct rp_gathering *g, const char *const *cells);
/* The notice as it was published, and of it what anybody may see; NULL: it isn't, or g->status tells why not. Borrowed of what is shared. */
const struct ropa_record *rp_paper_published(void *g, const struct ropa_record *notice);
void rp_gathering_free(struct rp_gathering *g);

#endif
