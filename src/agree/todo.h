/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Making the list of what to do. */
#ifndef RP_TODO_H
#define RP_TODO_H

#include "register/register.h"
#include "base/buf.h"
#include "base/memo.h"
#include "base/pool.h"
#include "base/remedy.h"
#include "score/plan.h"

#include <ropa/due.h>
#include <ropa/todo.h>

/* A unit and who acts for it. */
struct rp_todo_unit {
    char uid[37], code[16];
    char *name;
    char head[37], coordinator[37]; /* uids of persons; "" unknown */
    char *recorder;                 /* a name; NULL unknown */
    size_t n_heads;                 /* rows of heads, of whatever day */
    size_t head_to_come;            /* the row, from 1, of the first whose day is still to come; 0: none */
    size_t stand_in_to_come;        /* the same of who acts for the head, or has the delegation */
    bool in_scope;                  /* on the day */
    bool has_something;             /* an entry, a data set or a declaration */
    bool has_entry;
};

struct rp_todo_person {
    char uid[37], ref[40], unit[37]; /* uid of the unit; "" none */
    char *name, *post;
    bool member; /* of the working group */
};

/* Who is who on a day. */
struct rp_todo_people {
    struct rp_todo_unit *units;
    size_t n_units, cap_units;
    struct rp_todo_person *persons;
    size_t n_persons, cap_persons;
    char approver[37]; /* of the organisation; "" unknown */
    char setting[40];  /* ref of the setting of the year; "" there is none */
    char office[37], dpo[37]; /* uid of the organisation, and of the person whom it names as its DPO; "" none */
    bool dpo_known;           /* who it is, or that there needn't be one */
    bool has_centre, centre_known; /* whether a centre checks; whether the office has said so */
    char centre[37];               /* uid of the unit that is it; "" not said */
};

/* todo_people.c: read them; free in every case. */
enum ropa_status rp_todo_people_read(struct ropa_register *reg, const char *day, struct rp_todo_people *p,
                                     struct ropa_err *err);
void rp_todo_people_free(struct rp_todo_people *p);
/* By uid; NULL when there is none. */
const struct rp_todo_unit *rp_todo_unit_find(const struct rp_todo_people *p, const char *uid);
const struct rp_todo_person *rp_todo_person_find(const struct rp_todo_people *p, const char *uid);
const struct rp_todo_unit *rp_todo_unit_coded(const struct rp_todo_people *p, const char *code);
/* Who lays the unit's papers before its head: its representative, else another than the head; NULL: nobody known. */
const struct rp_todo_person *rp_todo_submitter(const struct rp_todo_people *p, const struct rp_todo_unit *unit);
/* The persons of the unit (NULL: of none) but `but`, the DPO and the working group's: how many, the first of them in *one. */
size_t rp_todo_others(const struct rp_todo_people *p, const struct rp_todo_unit *unit, const char *but,
                      const struct rp_todo_person **one);

/* The one of the unit (NULL: of none) whose post says that they head it; NULL: none, or several. */
const struct rp_todo_person *rp_todo_head_by_post(const struct rp_todo_people *p, const struct rp_todo_unit *unit);

/* One thing to do, being made. `todo` points into the rest once it is handed over. */
struct rp_todo_item {
    struct ropa_todo todo;
    const struct rp_want *want;      /* of a step; NULL */
    bool *does;                      /* which wants of the plan, where it does several; NULL: that one alone */
    const struct rp_todo_unit *doer; /* NULL: not known */
    bool signs;                      /* the doer's head must sign */
    const struct rp_todo_person *acts; /* who acts, where that is known; NULL */
    struct rp_buf what[2], steps;
    struct ropa_score_note *notes; /* those of the unit asked about */
    struct ropa_todo_field *fields; /* of todo.fields */
    size_t cap_fields;
    char *look[2];                 /* the sentence of todo.look; NULL */
    const struct ropa_entity *due_of; /* of a duty: of which noun */
    bool opinion;                     /* the duty is an answer to the DPO, which falls due on no day */
    enum ropa_due_kind due_kind;
    const char *const *settled;       /* the fields that settle the first */
    char due_uid[37], due_on[11];     /* the first, and its day; "" not known */
    char (*due_refs)[40];             /* of reviews of entries: the records */
    size_t n_due, cap_due;
    const struct ropa_text *before; /* what must be done first, and is proposed; NULL */
    size_t short_of;                /* how many records `before` asks for; 0: it doesn't tell */
    char ref[40], due[26], law[96], title[200];
    char lost[24];  /* the day on which points are lost, ISO */
    size_t place;   /* in which it was found: what is alike stays so */
    bool gone;      /* another one does it */
    bool waits;     /* another unit must do its part first */
    bool shared;    /* of mistakes: in records of no unit */
};

/* What the open errors of a record as it is kept come to. */
struct rp_todo_judged {
    size_t errors; /* that it must mend itself, here or by a document of its own: those of what it shares are that one's */
    bool named;    /* one of them names a field of it */
    bool faulty;   /* it can be mended of itself */
    bool open;     /* any, of what it shares too */
    size_t purpose, use; /* of an entry the rows that wait for a consent form, an agreement: from 1; 0 none */
    const struct ropa_entity *shares; /* the first record that it shares and that is wrong; NULL */
    char shared[37];
};

struct rp_todo_list {
    struct ropa_register *reg;
    const struct ropa_score *score;
    const struct ropa_todo_options *options;
    struct rp_plan plan; /* of the agreement, or of the unit asked about */
    struct rp_todo_people people;
    const struct rp_todo_unit *owner, *only; /* whose agreement it is; the unit asked about; NULL */
    bool whole; /* the office's work is theirs too: no unit was asked about, or one that the agreement names */
    struct rp_todo_item *items;
    size_t n, cap;
    struct rp_todo_judged *judged; /* todo_judge.c */
    size_t n_judged, cap_judged;
    struct rp_memo judged_at, wrong_at;
    struct rp_pool pool; /* what is looked up on the way */
    struct ropa_err stop; /* by who waits; then bad too */
    bool bad;             /* out of memory */
};

/* A new item of `kind` at the end of the list; NULL when there is no memory. */
struct rp_todo_item *rp_todo_add(struct rp_todo_list *l, enum ropa_todo_kind kind);

/* ---- todo_paper.c: a record to be made or mended, with what is known of it and what is asked ---- */

struct rp_todo_paper {
    struct rp_todo_list *l;
    struct rp_todo_item *item;
    struct ropa_record *rec; /* as it will be, as far as that is known */
    bool fresh;
    bool alone; /* nothing else that is wrong with it is asked for */
    const char *later; /* a field that isn't asked for this time; NULL */
    char rows[64]; /* what has rows and lacks all of them: the form asks how many there are, and of each what it needs; "" */
    char rule[24], event[11]; /* what can't be undone any more: the rule that found it, the day it is about; "" */
    const struct rp_todo_unit *nobody; /* the unit of which a person should be named and none is known; NULL */
};

/* Begin with the record `uid`, or with a new one of `ent` where that is NULL. False: it can't be read. */
bool rp_todo_paper(struct rp_todo_paper *p, struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_entity *ent,
                   const char *uid);
/* It gets `value`, unless it has that already; it is asked for where `value` is NULL and nothing stands there. */
void rp_todo_paper_set(struct rp_todo_paper *p, const char *place, const char *value);
/* It is asked for what is still wrong with it. False where there is nothing to do to it: then the item is as it was. */
bool rp_todo_paper_end(struct rp_todo_paper *p);
/* For ropa_register_users(): whether one of them is an entry of the register, into the bool `ctx`. */
bool rp_todo_note_entry(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref, const char *title);
/* It is asked for, whatever stands there. */
void rp_todo_paper_ask(struct rp_todo_paper *p, const char *place);
/* The number of the row after the last of the rows at field `f`, from 1. */
size_t rp_todo_paper_row(const struct rp_todo_paper *p, size_t f);

/* "item[2].dataset" */
void rp_todo_paper_row_set(struct rp_todo_paper *p, const char *rows, size_t row, const char *field, const char *value);
void rp_todo_paper_year(struct rp_todo_paper *p);
/* What a paper is begun with beside its kind and unit. */
void rp_todo_paper_begin(struct rp_todo_paper *p);

/* Which of a noun: of a kind, a unit, a year. */
struct rp_todo_sought {
    const struct ropa_entity *ent;
    size_t kind, unit, year; /* fields; ROPA_NO_FIELD: whatever it says */
    const char *of_kind, *of_unit;
    int of_year;
};

struct rp_todo_papers {
    const struct rp_todo_sought *sought;
    struct rp_pool *pool;
    const char **uids; /* of the list's pool */
    size_t n, cap;
};
/* Whether field `f` holds just that; "": nothing. */
bool rp_todo_says(const struct ropa_record *rec, size_t f, const char *value);
/* All that aren't retired, in the order of the list. */
void rp_todo_seek(struct rp_todo_list *l, const struct rp_todo_sought *s, struct rp_todo_papers *p);
void rp_todo_done_by(struct rp_todo_item *item, enum ropa_todo_by by, const struct rp_todo_unit *unit);
/* A record of `ent` for the unit (NULL: of none), from one that is ready-made; `before` says that it comes first. False: it can't be. */
bool rp_todo_begin(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_entity *ent, const struct rp_todo_unit *unit,
                   const struct ropa_text *before);
/* An entry for a unit that holds none; false for one that does. */
bool rp_todo_begin_unit(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit);
/* The unit that the item is about: that of its card, else of its first note, else the centre. */
const struct rp_todo_unit *rp_todo_about(const struct rp_todo_list *l, const struct rp_todo_item *item);

/*
 * The first record of `ent` of which `fits` says so, its uid; false when there is none. Retired ones are passed over.
 */
typedef bool rp_todo_fits_fn(const struct ropa_record *rec, const void *what);
bool rp_todo_find(struct rp_todo_list *l, const struct ropa_entity *ent, rp_todo_fits_fn *fits, const void *what,
                  char uid[37]);

/* ---- todo_judge.c: each record is judged once for the whole list ---- */

/* Of the record as it is kept, not one that was changed since it was read. */
struct rp_todo_judged rp_todo_judge(struct rp_todo_list *l, const struct ropa_record *rec);
/* The first of `ent` that has errors to be mended in itself, among those of the unit and, where `all`, those of none. */
bool rp_todo_first_wrong(struct rp_todo_list *l, const struct ropa_entity *ent, const struct rp_todo_unit *unit, bool all, char uid[37]);
void rp_todo_judged_free(struct rp_todo_list *l);

/* What lifts that the head may not decide: who stands in. */
bool rp_todo_stand_in(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit);
/* What must be known before others can act: who heads the unit, who submits for it, who decides for the office; whether there is a centre. True: the item now asks for it. */
bool rp_todo_first_head(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit);
bool rp_todo_first_submitter(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit);
bool rp_todo_first_approver(struct rp_todo_list *l, struct rp_todo_item *item);
bool rp_todo_first_centre(struct rp_todo_list *l, struct rp_todo_item *item);
/* The same of which unit the centre is, where there is one. */
bool rp_todo_first_centre_unit(struct rp_todo_list *l, struct rp_todo_item *item);
/* The unit that is the centre, else the one whose KPIs they are; NULL: neither is known. */
const struct rp_todo_unit *rp_todo_centre(const struct rp_todo_list *l);
/* What the office lacks: its address, its centre, whether it needs a DPO and who that is; a person is added before, where the register holds none. */
bool rp_todo_first_office(struct rp_todo_list *l, struct rp_todo_item *item, const char *uid);
/* The unit's representative in the working group: a person added, or one that is there given the part. */
bool rp_todo_first_member(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit);

/* ---- todo_again.c: what was done before ---- */

enum { RP_TODO_SETS = 24 }; /* of which one review tells */
struct rp_todo_sets {
    char refs[RP_TODO_SETS][40];
    size_t n;
};
/* todo_held.c: a review of `kind` by the unit of the data sets, what it found being asked. */
bool rp_todo_review(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                    const char *kind, const struct rp_todo_sets *sets);
/* What only lacks the year's confirmation: the review of its data that is made, or goes its way. False where nothing does. */
bool rp_todo_confirm(struct rp_todo_list *l, struct rp_todo_item *item);
/* What was changed after it was published, an item a unit; the act that comes next for such an item. */
void rp_todo_again(struct rp_todo_list *l);
bool rp_todo_go_again(struct rp_todo_list *l, struct rp_todo_item *item);
/* The review that is due of the item's entries. */
bool rp_todo_go_reviewed(struct rp_todo_list *l, struct rp_todo_item *item);

/* todo_returned.c: what was sent back, the whole of the unit asked about; how it goes on. */
enum ropa_status rp_todo_returned(struct rp_todo_list *l, struct ropa_err *err);
void rp_todo_go_returned(struct rp_todo_list *l, struct rp_todo_item *item);

/* todo_draft.c: where the item adds a record of which somebody has a draft, that is finished. */
void rp_todo_draft(struct rp_todo_list *l, struct rp_todo_item *item);
/* todo_once.c: what is done by doing another is taken into that. */
void rp_todo_once(struct rp_todo_list *l);

/* todo_duty.c: duties by law, and records with open errors. */
enum ropa_status rp_todo_duties(struct rp_todo_list *l, struct ropa_err *err);
enum ropa_status rp_todo_mistakes(struct rp_todo_list *l, struct ropa_err *err);
/* What settles the first of the item's duties. */
void rp_todo_go_due(struct rp_todo_list *l, struct rp_todo_item *item);
/* The errors that the item counts are looked at. */
void rp_todo_look(struct rp_todo_item *item);

/* ---- todo_route.c: how to do what a proof asks: the words, who, what does it ---- */

enum rp_todo_top { RP_TOP_UNIT, RP_TOP_HEAD, RP_TOP_ORG }; /* who decides: of the unit, the centre or the office, the office */

struct rp_todo_route {
    const char *asks; /* name of the proof, score/proof.h */
    enum ropa_todo_by by;
    struct ropa_text what;
    /* Set the remedy of the item: what comes next. False where nothing can be done before others have done theirs. */
    bool (*go)(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route);
    const struct ropa_entity *noun; /* that the papers are of */
    const char *kind;               /* of which kind; NULL */
    enum rp_todo_top top;
    bool publishes; /* it is published, too */
    bool letter;    /* what sends it is a letter: its submission has a number */
    bool apart;     /* the same whether or not a centre checks the entries */
    struct ropa_text alone; /* what it is where no centre checks them; {NULL}: the same */
};
typedef bool rp_todo_go_fn(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route);

const struct rp_todo_route *rp_todo_route(const char *asks);
/* Set doer and remedy: the act that comes next for the records lacking, else what makes the record that is. */
void rp_todo_route_remedy(struct rp_todo_list *l, struct rp_todo_item *item);
/* todo_go.c, todo_held.c, todo_catalog.c: one way for each kind of proof. */
rp_todo_go_fn rp_todo_go_papers, rp_todo_go_notices, rp_todo_go_entries, rp_todo_go_channels, rp_todo_go_processors,
    rp_todo_go_review, rp_todo_go_briefing, rp_todo_go_awareness, rp_todo_go_knowledge, rp_todo_go_member,
    rp_todo_go_paper, rp_todo_go_result, rp_todo_go_evidence, rp_todo_go_catalog;

/* ---- todo_mend.c ---- */

/* Ask for what is wrong with the record; false where nothing can be said. */
bool rp_todo_mend(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_entity *ent, const char *uid);
/* The same for the first record that others share: the office's, then what entries name, of the unit or of all. */
bool rp_todo_mend_shared(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit);
/* An item each for the consent form and the agreement that the entry waits for and that can be made or linked now; for `paper` alone, the notice too. */
void rp_todo_waits(struct rp_todo_list *l, const struct ropa_record *entry, const struct ropa_entity *paper);
/* todo_cover.c: the entry is put into the unit's notice that is being made, else into a new one; NULL: all of the unit that none covers. */
bool rp_todo_cover(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit, const struct ropa_record *entry);
/* What the record's open errors ask for in another one: the consent form, the agreement, what it shares. False: nothing. */
bool rp_todo_mend_elsewhere(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_record *rec);
/* Who the processor of the entry's row is, then the agreement with it: linked when it is there, mended when it is linked, else made. */
bool rp_todo_agree_with(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                        const struct ropa_record *entry, size_t row);

/* ---- todo_acts.c ---- */

/* The act that comes next for the item's records (`over`: for records of that noun that name them). False: none. */
bool rp_todo_acts(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                  const struct ropa_entity *over);
/* The same for the records of `ent` of which `fits` says so. */
bool rp_todo_acts_on(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                     const struct ropa_entity *ent, rp_todo_fits_fn *fits, const void *what);
/* The same for one record; a record with errors is mended first. */
bool rp_todo_act_on(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                    const struct ropa_entity *ent, const char *uid);
/* The noun of a ref, by its prefix; NULL. */
const struct ropa_entity *rp_todo_noun_of(const char *ref);

#endif
