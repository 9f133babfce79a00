/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A performance agreement, read from templates/agreements/<year>.json: KPIs, weights, levels, rounds, deductions and, for
 * each step, the named proof it needs. Data only: what a proof asks is C (score/proof.h).
 */
#ifndef RP_AGREEMENT_H
#define RP_AGREEMENT_H

#include "base/pool.h"

#include <jansson.h>
#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>

struct rp_proof;

/* How a KPI's score comes about. */
enum rp_how {
    RP_BY_STEPS,   /* from records: levels by criteria, steps by proofs */
    RP_BY_POINTS,  /* entered: parts of the KPI, each worth points */
    RP_BY_PERCENT, /* entered: the per cent is the score */
    RP_BY_LEVELS,  /* entered: the level that the value reaches */
    RP_BY_BEST,    /* the same, of the best round; shared by all units */
};

struct rp_round {
    int round;        /* months */
    const char *last; /* its last day */
};

enum { RP_KPI_STEPS = 40 }; /* of one KPI, at most: the workbook has a column for each */

struct rp_step {
    const char *code;
    struct ropa_text title;
    int round;
    const char *last; /* the day it is due: of the step, else of the KPI's round */
    const struct rp_proof *proof;
    const char *const *covers; /* a report's: codes of steps that it must cover; ends with NULL */
    const char *const *asks;   /* and of those asked for, whose absence only warns; ends with NULL */
    bool target;
};

struct rp_level {
    int level;
    const char *code; /* "K2-75": manual evidence names it */
    struct ropa_text text;
    long at;                   /* value from which it is reached, hundredths */
    const char *const *steps;  /* done or late; ends with NULL */
    const char *as;            /* the step whose evidence by hand counts for it too; NULL */
    const struct rp_proof **proofs; /* hold within the fiscal year; ends with NULL */
};

struct rp_part {
    const char *item; /* KPI1ITEM */
    long points;      /* hundredths */
    int level;        /* that asks for it */
    const struct rp_proof *proof; /* what shows it in the register; NULL: entered alone */
};

/* What is asked of an entered result at a round: shown, never scored. */
struct rp_track {
    int round;
    const char *last;
    long at; /* hundredths */
};

struct rp_kpi {
    const char *code, *result; /* "1"; "kpi1" as results name it */
    struct ropa_text name;
    int weight;
    enum rp_how how;
    bool of_units; /* each unit has a card of its own */
    long deduct;   /* hundredths a round; 0: none */
    struct rp_round *rounds;
    size_t n_rounds;
    struct rp_step *steps;
    size_t n_steps;
    struct rp_level *levels; /* from low to high */
    size_t n_levels;
    struct rp_part *parts;
    size_t n_parts;
    long least_sets; /* points count from this number of data sets; 0: any */
    const char *const *takes; /* KPIROUND: results of these rounds alone; ends with NULL, empty: of all */
    struct rp_track *tracks;
    size_t n_tracks;
};

struct rp_agreement {
    int year;
    const char *from, *to; /* first and last day */
    const char *office;    /* name of the office whose it is; NULL: not said, so of whoever keeps it */
    const char *owner;     /* code of the unit whose agreement it is */
    struct ropa_text name;
    struct rp_kpi *kpis;
    size_t n_kpis;
    json_t *json;        /* owns the texts */
    struct rp_pool pool; /* owns the arrays */
};

/*
 * Read `text`, called `name` in errors, for fiscal year `year` (0: whichever it is of). A mistake is refused with its line:
 * ROPA_E_FORMAT, hint says what is wrong and what would be right. Free *out with rp_agreement_free().
 */
enum ropa_status rp_agreement_read(const char *name, const char *text, int year, struct rp_agreement **out,
                                   struct ropa_err *err);
void rp_agreement_free(struct rp_agreement *a);

#endif
