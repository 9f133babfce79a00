/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Making the list of what to do. */
#ifndef RP_TODO_H
#define RP_TODO_H

#include "register/register.h"
#include "base/buf.h"
#include "base/remedy.h"
#include "score/plan.h"

#include <ropa/todo.h>

/* A unit and who acts for it. */
struct rp_todo_unit {
    char uid[37], code[16];
    char *name;
    char head[37], coordinator[37]; /* uids of persons; "" unknown */
    char *recorder;                 /* a name; NULL unknown */
    bool has_something;             /* an entry, a data set or a declaration */
};

struct rp_todo_person {
    char uid[37], ref[40];
    char *name, *post;
};

/* Who is who on a day. */
struct rp_todo_people {
    struct rp_todo_unit *units;
    size_t n_units;
    struct rp_todo_person *persons;
    size_t n_persons;
    char approver[37]; /* of the organisation; "" unknown */
};

/* todo_people.c: read them; free in every case. */
enum ropa_status rp_todo_people_read(struct ropa_register *reg, const char *day, struct rp_todo_people *p,
                                     struct ropa_err *err);
void rp_todo_people_free(struct rp_todo_people *p);
/* By uid; NULL when there is none. */
const struct rp_todo_unit *rp_todo_unit_find(const struct rp_todo_people *p, const char *uid);
const struct rp_todo_person *rp_todo_person_find(const struct rp_todo_people *p, const char *uid);
const struct rp_todo_unit *rp_todo_unit_coded(const struct rp_todo_people *p, const char *code);

/* One thing to do, being made. `todo` points into the rest once it is handed over. */
struct rp_todo_item {
    struct ropa_todo todo;
    const struct rp_want *want;      /* of a step; NULL */
    const struct rp_todo_unit *doer; /* NULL: not known */
    bool signs;                      /* the doer's head must sign */
    struct rp_buf what[2], steps;
    struct ropa_score_note *notes; /* those of the unit asked about */
    char *look[2];                 /* the sentence of todo.look; NULL */
    char ref[40], due[26], law[40], title[200];
};

struct rp_todo_list {
    struct ropa_register *reg;
    const struct ropa_score *score;
    const struct ropa_todo_options *options;
    struct rp_todo_people people;
    const struct rp_todo_unit *owner, *only; /* the centre; the unit asked about; NULL */
    struct rp_todo_item *items;
    size_t n, cap;
    bool bad; /* out of memory */
};

/* A new item of `kind` at the end of the list; NULL when there is no memory. */
struct rp_todo_item *rp_todo_add(struct rp_todo_list *l, enum ropa_todo_kind kind);

/* todo_duty.c: duties by law, and records with open errors. */
enum ropa_status rp_todo_duties(struct rp_todo_list *l, struct ropa_err *err);
enum ropa_status rp_todo_mistakes(struct rp_todo_list *l, struct ropa_err *err);

/* todo_route.c: how to do what a proof asks: the words, who, the remedy. */
enum ropa_todo_by rp_todo_route_by(const char *asks);
void rp_todo_route_words(struct rp_todo_item *item, const char *asks);
/* Set doer and remedy: the act that comes next for the records lacking, else what makes the record that is. */
void rp_todo_route_remedy(struct rp_todo_list *l, struct rp_todo_item *item);

#endif
