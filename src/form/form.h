/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The inside of the form, shared by its files. */
#ifndef RP_FORM_H
#define RP_FORM_H

#include "register/register.h"
#include "base/buf.h"
#include "model/place.h"
#include "store/draft.h"

#include <ropa/form.h>
#include <ropa/suggest.h>

/*
 * Where questions stand: a field of the record, or of one of its rows by number; the first field of the row after the
 * last stands for a row that isn't there yet.
 */
struct rp_places {
    struct ropa_place *p;
    size_t n, cap;
    bool bad;
};

void rp_places_add(struct rp_places *l, struct ropa_place p);
bool rp_places_has(const struct rp_places *l, struct ropa_place p);
void rp_places_drop(struct rp_places *l, struct ropa_place p);
void rp_places_free(struct rp_places *l);

struct rp_form_made {
    const struct ropa_entity *ent;
    char uid[37];
};

/* What became known of other windows of the same person. */
struct rp_met {
    bool told; /* to the front end */
    bool gone; /* the draft was saved or dropped there */
    bool bad;  /* out of memory */
    char window[37], at[26], actor[200];
    struct rp_buf took[2]; /* labels of what came in from there */
};

/* What the form knew of its draft when the change set under way first changed that: so it is again where that isn't stored. */
struct rp_form_before {
    struct rp_ending ending;
    char turn[17];
    bool kept, taken;
    struct ropa_record *seen;
    struct rp_form_made *made;
    size_t n_made;
};

struct ropa_form {
    struct ropa_register *reg;
    struct ropa_record *rec; /* borrowed; of a nested form: own_rec */
    struct ropa_record *own_rec;
    bool own_new; /* it is made here */
    bool fresh;   /* the record was new when it began, though a part of it may be saved since */
    struct rp_places ask; /* asked whatever they hold; of rows the first, where none is said */
    bool all;
    bool dirty;   /* changed since the last revision */
    bool unsure;  /* whether it is: what was saved was taken back */
    bool kept;    /* stands in a draft */
    bool resumed; /* goes on over one */
    bool likely_last;
    char unit[37]; /* for which they work who fill it in, as the front end says; "" not told */
    bool begun; /* filled for the first time */
    bool alone; /* a place is asked about by itself, wherever the form stands */
    struct rp_places shown; /* what was told of as likely */
    char shown_day[11];     /* and on which day */
    char told_day[11];      /* that of which an empty answer is, while it is taken; "" today */
    bool held;  /* kept in the draft alone until it is saved at the end */
    bool done;
    bool starved; /* memory ran out over what is offered or filled in: rp_form_build() and rp_form_fill() say so */
    bool literal; /* an answer is the value itself: a number is no option's */
    bool meant;   /* whatever it reads as, it is meant so */
    struct rp_buf owner, actor; /* who began it, as owner of its draft, and as history says it */
    struct rp_draft_mark mark; /* which window it is, and the draft as it knows it */
    bool taken;                /* the draft is as another window of the same person wrote it, and stands here now */
    struct ropa_record *seen;  /* what that held; without one the record as the form began */
    struct rp_form_before before;
    struct rp_met met;
    struct rp_buf lost[2]; /* labels of what its draft held and nothing can be */
    bool told_lost;
    struct ropa_place at;
    enum ropa_ask asking;
    char *typed, *understood, *rest; /* of MAKE and TERM: the word, what it means, the whole answer */
    struct rp_places visited;        /* asked and left, answered or not */
    struct rp_places given;          /* answered here by the officer */
    struct rp_places cleared;        /* emptied by hand: not filled again */
    struct rp_places filled;         /* filled in unasked, and not yet agreed to */
    struct rp_places brought;        /* of those, what a ready-made record brings */
    struct rp_places opposed;        /* rows that another answer speaks for: that there are none isn't proposed */
    struct rp_places grown;          /* rows fields that got a row here */
    struct rp_places agenda;         /* opened by a jump, asked whatever they hold */
    struct rp_places past;           /* for going back */
    struct ropa_form *child;         /* about the shared record being made */
    struct rp_form_made *made;            /* shared records that were made here; owned */
    size_t n_made, cap_made;
    size_t answers;
    /* the question as last put together */
    bool ready;
    char day[11]; /* on which the question was built */
    struct ropa_question q;
    char *path;
    char *preset;
    struct ropa_option *options;
    char **owned; /* labels and values of options */
    size_t n_owned, cap_owned;
};

/* ---- form.c ---- */

/* An answer was taken where the form stands: note it, and go on. */
enum ropa_status rp_form_took(struct ropa_form *form, struct ropa_err *err);
enum ropa_status rp_form_go_on(struct ropa_form *form, bool changed, struct ropa_err *err);
/* Before the question is answered: rp_form_catch_up(), and ROPA_E_WINDOW where another window answered it. */
enum ropa_status rp_form_meet(struct ropa_form *form, struct ropa_err *err);
/* form_save.c: a section is left: its answers are saved, unless that has to be decided at the end. */
enum ropa_status rp_form_save_part(struct ropa_form *form, struct ropa_err *err);
/* The nested form was moved with result `s`: when it is through, its record is saved and referred to. */
enum ropa_status rp_form_child(struct ropa_form *form, enum ropa_status s, struct ropa_err *err);

/* ---- form_which.c ---- */

/* One question about several fields of rows: those picked get a row, the others have none. */
enum ropa_status rp_form_take_which(struct ropa_form *form, const char *text, struct ropa_err *err);
/* None of them, for that reason. */
enum ropa_status rp_form_none_of_which(struct ropa_form *form, const char *reason, struct ropa_err *err);
/* All of them are left, whatever they hold. */
void rp_form_leave_which(struct ropa_form *form);
/* The options of the question. */
bool rp_form_which_options(struct ropa_form *form, struct ropa_option **out, size_t *n);

/* There is no such section, or nothing in it is asked. */
enum ropa_status rp_form_no_section(const struct ropa_form *form, size_t section, struct ropa_err *err);

/* The question where the form stands. */
enum ropa_status rp_form_build(struct ropa_form *form, struct ropa_err *err);

/* ---- form_keep.c ---- */

/* Keep answers and state in the draft: `changed` in the record, or only in the state. */
enum ropa_status rp_form_keep(struct ropa_form *form, bool changed, struct ropa_err *err);
/* The draft that the form goes on over is of `mark`: whose window may be open still. */
void rp_form_meet_first(struct ropa_form *form, const struct rp_draft_mark *mark);
/*
 * Whether who acts is who began the form: ROPA_E_OTHERS_FORM; ROPA_E_NOBODY and the like before that. What is changed next is put back
 * with the change set under way.
 */
enum ropa_status rp_form_is_theirs(struct ropa_form *form, struct ropa_err *err);
void rp_form_forget_before(struct ropa_form *form); /* the form ends */
/* What another window of the same person kept since comes into the form. */
enum ropa_status rp_form_catch_up(struct ropa_form *form, struct ropa_err *err);
/* Whether what stands here is in no revision: form->dirty. */
enum ropa_status rp_form_find_dirty(struct ropa_form *form, struct ropa_err *err);

/* ---- form_state.c ---- */

/* What is known of the places, a line each: "later purpose:UID:notes". Owned; NULL: out of memory. */
char *rp_form_state(const struct ropa_form *form);
/*
 * The form is as that says: rows go by their uids. What no place of the record is any more is passed over. Of another window's
 * (not `own`) what was answered, left and emptied there is so here too; where this one stands, and what it asks, is its own.
 */
void rp_form_forget(struct ropa_form *form); /* all of it, before that */
enum ropa_status rp_form_restore(struct ropa_form *form, const char *state, bool own, struct ropa_err *err);

/* ---- form_place.c ---- */

/* Every place of the record that applies, in order; the place after the last row of rows fields too. */
void rp_form_places(const struct ropa_form *form, struct rp_places *out);
/* Whether the place stands for a row that isn't there yet. */
bool rp_form_is_new_row(const struct ropa_form *form, struct ropa_place p);
/*
 * The place that `path` names in the form: of rows without a number the first row's field, rows themselves their next
 * row. Errors of ropa_place_parse() and rp_form_is_own().
 */
enum ropa_status rp_form_find_place(const struct ropa_form *form, const char *path, struct ropa_place *out,
                                    struct ropa_err *err);

/* ROPA_E_UNFIT for a field of another record, with the one that says which; ROPA_E_DERIVED beside the fields. */
enum ropa_status rp_form_is_own(const struct ropa_place *p, const char *path, struct ropa_err *err);
/* The place of `path` where a form of a noun, or a ready-made record, is to ask: ROPA_E_UNFIT where no answer is given. */
enum ropa_status rp_form_find_asked(const struct ropa_entity *ent, const char *path, struct ropa_place *out, struct ropa_err *err);
/* Whether a place so found, of rows of which there are `rows`, is of one that there is, or of the first: else ROPA_E_UNFIT. */
enum ropa_status rp_form_asked_row(const struct ropa_place *p, const char *path, size_t rows, struct ropa_err *err);
/* Whether field `f` of a record or row is asked as it stands: ROPA_E_DERIVED, or ROPA_E_UNFIT where it doesn't apply. */
enum ropa_status rp_form_check_asked(const struct ropa_record *holder, size_t f, const char *path, struct ropa_err *err);

/* ---- form_open.c ---- */

/* Whether whoever began the form asked for the place, answered or not. */
bool rp_form_is_asked_for(const struct ropa_form *form, struct ropa_place p);

bool rp_form_is_asked(const struct ropa_form *form, struct ropa_place p); /* whether the form asks it of this record at all */
bool rp_form_is_missing(const struct ropa_form *form, struct ropa_place p);
/* Whether an empty answer there takes something that is likely: a preset, or that there are none. */
bool rp_form_is_likely(struct ropa_form *form, struct ropa_place p);
/* When it is asked, where what is likely comes last. */
enum rp_form_turn {
    RP_FIRST,
    RP_WHICH,  /* of which rows there are any: once what speaks for some is known */
    RP_FOLLOW, /* what might have followed from all that, and doesn't */
    RP_LIKELY,
};
/* The open places whose turn it is, from `from` on (itself included when `from_here`), around the end; owned. */
struct rp_places rp_form_open(struct ropa_form *form, struct ropa_place from, bool from_here, enum rp_form_turn turn, size_t most);
/* The rows that the question at the place asks about together; fewer than two: it is about one of them. Owned. */
struct rp_places rp_form_which(struct ropa_form *form, struct ropa_place at);
/* Move on to the next open place, from `from` on (itself included when `from_here`), around the end once. */
void rp_form_advance(struct ropa_form *form, struct ropa_place from, bool from_here);

/* ---- form_fill.c ---- */

/* Fill what needs no asking, until nothing changes. */
enum ropa_status rp_form_fill(struct ropa_form *form, struct ropa_err *err);
/* Whether nothing that was answered speaks against there being no rows of the field. */
bool rp_form_may_be_none(const struct ropa_form *form, size_t rows);
/* What in the record or row `holder` tells that it lies abroad: the label of what was chosen, or the name of a service; NULL: nothing does. */
const char *rp_form_abroad(const struct ropa_form *form, const struct ropa_record *holder,
                           enum ropa_lang lang);
/* The day of which what is offered is: that of the question which an empty answer takes, else today. */
const char *rp_form_day(const struct ropa_form *form);
/* What an empty answer takes at the place: owned canonical value, NULL none. */
char *rp_form_preset(struct ropa_form *form, struct ropa_place p);
/* Whether that follows from what was answered, or was said before by this office; what the law asks a person to judge doesn't. */
bool rp_form_has_likely(struct ropa_form *form, struct ropa_place p);
/*
 * Suggestions for the field at the place, of an activity's form. A mistake in an office's file of suggestions costs the
 * suggestions, not the form.
 */
void rp_form_suggest(struct ropa_form *form, struct ropa_place p, ropa_suggestion_fn *each, void *ctx);
/* Nothing is passed over for want of memory: `s` is noted. */
void rp_form_heed(struct ropa_form *form, enum ropa_status s);
/* Subsets that were everything follow `before` -> the record's value now of field `f`. */
enum ropa_status rp_form_follow(struct ropa_form *form, size_t f, const char *before, struct ropa_err *err);

/* ---- form_options.c ---- */

enum ropa_status rp_form_options(struct ropa_form *form, struct ropa_err *err);
void rp_form_options_free(struct ropa_form *form);

/* ---- form_read.c ---- */

/* Set field `k` of `rec` from an answer. ROPA_E_REF and ROPA_E_CHOICE say that nothing like it is known. */
enum ropa_status rp_form_read(struct ropa_form *form, struct ropa_record *rec, size_t k, const char *text,
                              struct ropa_err *err);
/* The same without the options of a question: as ropa_record_parse(), and a rule's period as a phrase. */
enum ropa_status rp_form_read_plainly(struct ropa_form *form, struct ropa_record *rec, size_t k, const char *text,
                                      struct ropa_err *err);
/* An answer with the options' values in the place of their numbers, owned: what is added to the list moves these. NULL: out of memory. */
char *rp_form_unnumbered(const struct ropa_form *form, const char *text);
/* Items of the options named in the answer to a question of `f`, word by word; owned, NULL where it is refused. */
char *rp_form_read_options(struct ropa_form *form, const struct ropa_field *f, const char *text, struct ropa_err *err);
/* The first value of a new row: of its first field, or its name. */
enum ropa_status rp_form_read_row(struct ropa_form *form, struct ropa_record *row, const char *text,
                                  struct ropa_err *err);
/* Whether field `k` of `ent` names a file, which is read at once: nothing used before is offered there. */
bool rp_form_names_file(const struct ropa_entity *ent, size_t k);

/* ---- form_words.c ---- */

/* Whether the text is a plain no, or a plain yes. */
bool rp_form_says_no(const char *text);
bool rp_form_says_yes(const char *text);
/* Why there are none, as an officer would put it. */
const char *rp_form_none_reason(const struct ropa_field *rows);
/* ROPA_E_NO_NAME: what was typed as `text` is no answer, as it reads as that; ROPA_OK where that is NULL. */
enum ropa_status rp_form_refuse(const char *text, const struct ropa_text *reads_as, struct ropa_err *err);
/* ROPA_E_NO_NAME: that there are none, and some, in one answer. */
enum ropa_status rp_form_refuse_both(const char *text, struct ropa_err *err);
/* ROPA_E_NO_NAME where what field `k` holds, typed as `text`, can't be: a day ahead of what was done or before what it follows, none together with others. */
enum ropa_status rp_form_check_value(const struct ropa_record *rec, size_t k, const char *today, const char *text, struct ropa_err *err);
/* What the text reads as, when that is no name of a `f`: a date, a number, a letter, a list, a sentence; NULL: it may be one. */
const struct ropa_text *rp_form_no_name(const struct ropa_form *form, const struct ropa_field *f, const char *text);

/* ---- form_who.c ---- */

/* The same of field `f` where that names a person, an office or a post. `named`: a person by name, no post. `reg` may be NULL. */
const struct ropa_text *rp_form_no_one(struct ropa_register *reg, const struct ropa_field *f, const char *text, bool named);
/* Whether the text is a post. */
bool rp_form_is_post(const char *text);

/* ---- form_make.c ---- */

/* Whether the answer `text` may be made into a shared record for the field; fills form->typed and form->understood. */
bool rp_form_may_make(struct ropa_form *form, const struct ropa_field *f, const char *text);
/* Put what was typed to the words of the record's field where the form stands, as it is read there; as codes into `word`. Refused: all is as it was. */
enum ropa_status rp_form_add_typed(struct ropa_form *form, struct rp_buf *word, struct ropa_err *err);
/* The shared record `rec` was made for this form's. */
void rp_form_note_made(struct ropa_form *form, const struct ropa_record *rec);
/* Remove those made here that nothing names any more. */
enum ropa_status rp_form_unmake(struct ropa_form *form, struct ropa_err *err);
/* Make it for the field `f`: the record in *out, owned, NULL when it fails; `fresh` unless one was there that says the same. */
enum ropa_status rp_form_make(struct ropa_form *form, const struct ropa_field *f, struct ropa_record **out, bool *fresh,
                              struct ropa_err *err);

/* ---- starter.c ---- */

/* Names of the ready-made shared records of `ent`; those already in the register too. */
typedef bool rp_shared_name_fn(void *ctx, const char *name);
enum ropa_status rp_starter_shared_each(struct ropa_register *reg, const struct ropa_entity *ent,
                                        rp_shared_name_fn *each, void *ctx, struct ropa_err *err);
/* Make the ready-made record called `name`; gives its uid. */
enum ropa_status rp_starter_shared_make(struct ropa_register *reg, const struct ropa_entity *ent,
                                        const char *name, char uid[37], struct ropa_err *err);

#endif
