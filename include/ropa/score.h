/*
 * The score of an office's performance agreement, computed from records and acts: per KPI the level, deductions and
 * weighted score; per step whether it is done, late or open, what proves it and what is missing.
 */
#ifndef ROPA_SCORE_H
#define ROPA_SCORE_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

enum ropa_step_state { ROPA_STEP_OPEN, ROPA_STEP_LATE, ROPA_STEP_DONE };

/* Scores are in hundredths of a point: 6550 is 65.50. */
enum { ROPA_NOT_REPORTED = -1 };

/* A sentence about one thing: what is missing, or what to look at though it costs nothing. */
struct ropa_score_note {
    const char *unit;      /* uid of the unit concerned, "" for the office */
    const char *ref;       /* of the record concerned, "" when none is */
    const char *text[2];   /* a whole sentence in each language */
};

struct ropa_score_step {
    const char *step;       /* "K2-6-1" */
    struct ropa_text title;
    int round;              /* 6, 9, 12: months */
    const char *due;        /* last day, ISO */
    bool target;            /* a target of the agreement, shown; not a step of the round */
    enum ropa_step_state state;
    bool manual;            /* completed by manual evidence */
    size_t done, of;        /* n of m */
    const char *on;         /* date of the last act that counted, ISO; "" when nothing did */
    const char *const *proof; /* refs */
    size_t n_proof;
    const struct ropa_score_note *missing, *warnings;
    size_t n_missing, n_warnings;
};

struct ropa_score_level {
    int level; /* 50, 75, 100 */
    struct ropa_text text;
    bool met;  /* by itself; the level reached needs those below it too */
    bool manual;
    const struct ropa_score_note *missing;
    size_t n_missing;
};

struct ropa_score_deduction {
    int round;
    long points;                /* hundredths */
    const char *const *missing; /* codes of the steps not done by the last day of the round */
    size_t n_missing;
};

/* One scorecard: of a KPI, or of one unit within a KPI. */
struct ropa_score_card {
    const char *unit, *unit_code, *unit_name; /* "" for the organisation */
    long value;    /* what was entered, in hundredths (per cent, points); ROPA_NOT_REPORTED where nothing was */
    int level;     /* 0, 50, 75, 100; ROPA_NOT_REPORTED */
    long score;    /* hundredths; ROPA_NOT_REPORTED */
    const struct ropa_score_step *steps;
    size_t n_steps;
    const struct ropa_score_level *levels;
    size_t n_levels;
    const struct ropa_score_deduction *deductions;
    size_t n_deductions;
};

struct ropa_score_kpi {
    const char *kpi; /* "2" */
    struct ropa_text name;
    int weight;
    long weighted; /* hundredths; 0 while not reported */
    struct ropa_score_card card;
    const struct ropa_score_card *units; /* a card a unit, where the KPI is the units'; in order of code */
    size_t n_units;
};

struct ropa_score {
    int year;            /* fiscal year, Buddhist era */
    const char *as_of;   /* ISO */
    struct ropa_text name;
    const struct ropa_score_kpi *kpis;
    size_t n_kpis;
    long total;          /* hundredths */
    int of;              /* weights of the KPIs reported */
};

struct ropa_score_options {
    int year;           /* 0: the fiscal year of `as_of` */
    const char *as_of;  /* ISO; NULL: today */
    const char *unit;   /* uid of the unit whose agreement it is; NULL: the owner named in the agreement */
    const char *kpi;    /* only this KPI; NULL: all */
};

/*
 * Compute the score from the register `reg` by the agreement of the year in templates/agreements/. *out is owned, free it
 * with ropa_score_free(). Errors: ROPA_E_NOT_FOUND (no agreement for the year, no such KPI), ROPA_E_FORMAT (a mistake in the agreement,
 * with its line), ROPA_E_DB, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_register_score(struct ropa_register *reg, const struct ropa_score_options *options,
                                              struct ropa_score **out, struct ropa_err *err);
ROPA_API void ropa_score_free(struct ropa_score *score); /* NULL is fine */

/* The score as the JSON of contract.md, sentences in `lang`. Owned, free(); NULL when out of memory. */
ROPA_API char *ropa_score_to_json(const struct ropa_score *score, enum ropa_lang lang);

#ifdef __cplusplus
}
#endif
#endif
