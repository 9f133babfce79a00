/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Where an office or a unit stands, for an opening screen: the score in short, and what to do first. It is worked out from the whole
 * register, and kept in its file until anything is stored there or the day ends; a register that is only read keeps none.
 */
#ifndef ROPA_HOME_H
#define ROPA_HOME_H

#include <ropa/todo.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { ROPA_HOME_NOTES = 8 };

/* A KPI that is worked out from records. */
struct ropa_home_kpi {
    const char *kpi; /* "2" */
    int level;       /* 0, 50, 75, 100; ROPA_NOT_REPORTED */
    long score;      /* hundredths; ROPA_NOT_REPORTED */
    int next;        /* the level after it that isn't met; 0 none */
    size_t lacks;    /* how many things that one still asks */
};

/* An entry that isn't complete: how many things it must still answer. */
struct ropa_home_entry {
    const char *uid, *ref, *title; /* title: "" where it has none */
    size_t missing;
};

/* What the fiscal year before came to. */
struct ropa_home_last {
    int year;          /* Buddhist era; 0: not asked (the year is under way by an agreement, past its first month), or not known */
    const char *as_of; /* ISO: its last day, or the last one that is frozen */
    bool frozen;       /* kept then; else worked out today of what the register holds for that day */
    const struct ropa_home_kpi *kpis; /* those that are reported; of what is frozen the scores alone */
    size_t n_kpis;
};

struct ropa_home {
    size_t activities; /* of the unit, of all */
    bool counted;      /* each was judged: what follows up to `lacking` is known */
    size_t complete, faulty; /* those that are complete; of these the ones with open errors */
    const struct ropa_home_entry *lacking; /* the others, in order */
    size_t n_lacking;
    bool scored;      /* the year has an agreement: what follows up to `open` is known */
    bool drafted;     /* that agreement calls itself a draft still: ropa_score_agreement_next() */
    int year;         /* fiscal year, Buddhist era */
    const char *as_of;/* ISO; "" */
    struct ropa_home_last last;
    const struct ropa_home_kpi *kpis; /* of a unit those that units are measured by, and where the agreement is its own all */
    size_t n_kpis;
    int round;        /* months: the next round that ends this year; 0 none */
    const char *due;  /* its last day, ISO; "" */
    size_t open;      /* its steps that aren't done */
    const struct ropa_todo *todos; /* duties, units to chase, then what was asked for; each has the first ROPA_HOME_NOTES of `missing`, `n_missing` counts all */
    size_t n_todos;
    bool kept;        /* it was worked out before */
};

struct ropa_home_options {
    const char *unit; /* uid: what it is measured by and must do; NULL: the office */
    size_t counted;   /* so many activities are judged one by one; where there are more, none is */
    size_t steps;     /* so many todos behind duties and units to chase; 0: all */
};

/*
 * Where it stands today. *out is owned, ropa_home_free(). What can't be read (an agreement with a mistake) is left out. Errors of the
 * register, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_home_read(struct ropa_register *reg, const struct ropa_home_options *options,
                                         struct ropa_home **out, struct ropa_err *err);
ROPA_API void ropa_home_free(struct ropa_home *home); /* NULL is fine */

#ifdef __cplusplus
}
#endif
#endif
