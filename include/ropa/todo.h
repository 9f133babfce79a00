/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What to do next: duties whose time runs, units that have nothing yet, and what the score lacks, most points for the least
 * work first; with who must do it, by when, and what does it.
 */
#ifndef ROPA_TODO_H
#define ROPA_TODO_H

#include <ropa/score.h>

#ifdef __cplusplus
extern "C" {
#endif

/* In the order in which they are listed; what serves no points stands after ROPA_TODO_UNIT. */
enum ropa_todo_kind {
    ROPA_TODO_RETURNED, /* a record that was sent back: mended as was asked and submitted again, for the office one of a unit */
    ROPA_TODO_DUTY, /* of the law: a breach to be told, a request to be answered, what is overdue or due this week, an opinion of the DPO that waits for its answer */
    ROPA_TODO_CHASE,   /* a unit in scope that has no entry, no data set and no declaration */
    ROPA_TODO_STEP,    /* something that the agreement asks */
    ROPA_TODO_UNIT,    /* another unit's own scorecard */
    ROPA_TODO_RESULT,  /* KPIs whose result was not entered */
    ROPA_TODO_AGAIN,   /* what was changed after it was published, to be published anew */
    ROPA_TODO_MISTAKE, /* records with open errors */
};

enum ropa_todo_by { ROPA_TODO_BY_UNIT, ROPA_TODO_BY_CENTRE, ROPA_TODO_BY_OFFICE };

/* A value that the record to be added or edited is given. Plain data. */
struct ropa_todo_field {
    char place[64]; /* "held_on", "attendance[2].attendee_count" */
    char value[640];/* canonical; where it is open what it is added to, "access;erasure;", else "" */
    bool open;      /* only who does it knows it */
    struct ropa_text label; /* of the field; static */
};

/* One thing to do. Texts are "" where there is nothing to say; borrowed during the call. */
struct ropa_todo {
    enum ropa_todo_kind kind;
    struct ropa_text what; /* what to do: "เสนอหัวหน้าอนุมัติและเผยแพร่" */
    struct ropa_text serves; /* title of the step, the first of several, or what the level says */
    const char *asks;        /* name of the proof that it is to bring, ropa_score_step.asks; "" */
    const char *step;        /* "K2-6-2", "K2-75"; several with spaces; of a duty the section of the law */
    const char *kpi;         /* "2" */
    int round;               /* months; 0 none */
    long points; /* what it and `with` others bring together at the end of the year, in hundredths */
    long alone;  /* what it brings by itself */
    size_t with;
    bool own;        /* the points are those of the unit's own scorecard, not of the agreement */
    size_t left, of; /* so many still to do; of so many, 0 where that isn't known */
    const struct ropa_score_note *missing; /* what is lacking, in sentences */
    size_t n_missing;
    struct ropa_text look;  /* the first thing to look at though it costs nothing: how many of the staff took part */
    enum ropa_todo_by by;
    const char *unit, *unit_name; /* code and name of the unit that must do it */
    size_t others;                /* other units that must do their part too */
    const char *person, *post; /* its head where a signature is asked, else its representative or recorder */
    const char *due;           /* ISO date, of breaches date-time */
    bool hours;                /* `remains` is in minutes, else in days */
    int64_t remains;           /* negative: overdue */
    const char *ref;           /* of the one record concerned */
    struct ropa_remedy remedy; /* what does it; without a verb where it waits for others to do theirs */
    size_t rest; /* records of the same that the remedy has no room to name: they come once those are done */
    const struct ropa_todo_field *fields; /* what is put into the record that the remedy adds or edits, in order */
    size_t n_fields;
};
typedef bool ropa_todo_fn(void *ctx, const struct ropa_todo *todo);

struct ropa_todo_options {
    const char *unit; /* uid: only what this unit must do, `score` being its own; NULL: the office */
    struct ropa_page *page; /* NULL: the whole list */
    bool mistakes;    /* look for open errors too, which reads and judges every record */
    const char *const *units; /* uids: of the office's, only what one of these units must do first */
    size_t n_units;           /* 0: all */
};

/*
 * Hand over what to do, in order. `score` is that of ropa_register_score() with all KPIs; NULL where there is no agreement:
 * then only duties and mistakes. Points as src/score/plan.h computes them. Duties are those of today, whatever day the score
 * is of. Errors of the register, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_todo_each(struct ropa_register *reg, const struct ropa_score *score,
                                         const struct ropa_todo_options *options, ropa_todo_fn *each,
                                         void *ctx, struct ropa_err *err);

/*
 * The papers that `entry`, a record of the register of activities as it is kept, waits for (s.19, s.40 para 3): a consent form, an agreement;
 * at most one of each, the others come once that is there; with `paper`, a noun, only that one, the notice (s.23) too, NULL: all but the
 * notice. Each with what the entry says of it already: the paper is made, or the one that is there gets what it lacks, or is linked.
 * Nothing of other records. Errors of the register, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_todo_waits(struct ropa_register *reg, const struct ropa_record *entry,
                                          const struct ropa_entity *paper, ropa_todo_fn *each, void *ctx,
                                          struct ropa_err *err);

/*
 * What mends the errors of `rec`, as it is kept: its own fields asked for, or where a day has passed that can't be another one any more
 * the acknowledgement by who decides, after what that needs to be known first. Nothing where nothing is wrong with itself. As above.
 */
ROPA_API enum ropa_status ropa_todo_mend(struct ropa_register *reg, const struct ropa_record *rec, ropa_todo_fn *each,
                                         void *ctx, struct ropa_err *err);

/*
 * Whose work `person` (uid, NULL: not known) looks at first, for options.unit: the unit that they said to work for (`told`: code, name
 * or uid; NULL or one that isn't there: nothing was said), else that which they head, act for or sign for today, else their own.
 * *unit is "" where that is the office: of the centre's people, the DPO, who decides for the office, who is of no unit. Errors
 * of ropa_posts_each().
 */
ROPA_API enum ropa_status ropa_todo_unit(struct ropa_register *reg, const char *person, const char *told, char unit[37],
                                         struct ropa_err *err);

/* "เหลือ 11 วัน", "เกินกำหนด 3 วัน", "ครบกำหนดวันนี้"; "" where it has no day. Returns `out`. */
ROPA_API const char *ropa_todo_left(const struct ropa_todo *todo, enum ropa_lang lang, char *out,
                                    size_t size);

#ifdef __cplusplus
}
#endif
#endif
