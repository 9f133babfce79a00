/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The form: one question after the other over a record, for any front end. No terminal, no page is known here.
 * Each accepted answer is kept as a draft at once; leaving a section and ropa_form_commit() save a revision.
 */
#ifndef ROPA_FORM_H
#define ROPA_FORM_H

#include <ropa/place.h>
#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ropa_form;

enum ropa_ask {
    ROPA_ASK_VALUE, /* the value of a field */
    ROPA_ASK_ANY,   /* whether there are rows at all; the answer may be the first row's first value */
    ROPA_ASK_MORE,  /* one more row? the answer may be its first value */
    ROPA_ASK_WHICH, /* of which of several fields of rows there are any: the options, the last of which is none of them */
    ROPA_ASK_MAKE,  /* `typed` names no record yet: make one from it? */
    ROPA_ASK_TERM,  /* `typed` is not in the list: add it to the office's terms, or to what the record has? */
    ROPA_ASK_MEND,  /* `typed` stands, and looks like `understood`, which is how it is spelt: take that? */
};

/* An answer offered by number. Texts are borrowed until the question changes. */
struct ropa_option {
    const char *value; /* canonical: a code, a uid, a text */
    struct ropa_text label;
    struct ropa_text group; /* {NULL} without one */
    const char *law;        /* NULL without one */
    int64_t times;          /* how often the register uses it */
    bool chosen;            /* part of the present value */
    bool ready;             /* a ready-made shared record, made when chosen */
    struct ropa_text why;   /* the reason it is suggested, and stands first, for; {NULL} not suggested */
    const char *why_law;    /* the section of the reason */
};

/* All of it borrowed until the next call that changes the form. */
struct ropa_question {
    enum ropa_ask ask;
    const struct ropa_record *rec; /* the record that is asked about: the form's, or a new shared one */
    const struct ropa_record *row; /* the row that holds the field; NULL when the record does, or the row is not made */
    const struct ropa_field *rows; /* the field of `rec` that holds the rows; NULL for its own fields */
    size_t number;                 /* of the row, from 1 */
    const struct ropa_field *field;
    struct ropa_place place; /* in `rec`; of a row that isn't made yet its first field */
    const char *path;        /* text of it: "purpose[2].lawful_basis" */
    size_t section;     /* index into the sections of rec's entity */
    const char *value;  /* canonical value now; NULL none */
    const char *na;     /* reason why it doesn't apply; NULL not marked */
    const char *preset; /* canonical value that an empty answer takes, also when its day is over; NULL none */
    bool enter;         /* an empty answer is accepted (keeps, takes the preset, means "none") */
    bool likely;        /* of ropa_form_likely(): nothing but what an empty answer takes is to be expected */
    bool brought;       /* the value is that of a ready-made record, and nobody agreed to it yet */
    bool may_na;        /* may be marked not applicable */
    const char *why_na; /* the reason that an empty answer to ROPA_ASK_ANY gives; NULL none */
    const struct ropa_option *options;
    size_t n_options;
    const char *typed;      /* MAKE, TERM, MEND: the text in question */
    const char *understood; /* MEND: as it is spelt; MAKE of a retention rule: what was read from the phrase (Thai); NULL */
    bool nested;            /* about a shared record that is being made for another */
};

/*
 * Begin a form over `rec` (borrowed): required fields that are not answered, in their order, and those of `ask` (canonical
 * set of paths, may be NULL; anything else: ROPA_E_FORMAT; one that is no place of the noun is refused as ropa_place_parse() refuses it, and
 * one where no answer is given with ROPA_E_UNFIT). With `all`, every field. Presets that leave no choice are filled in unasked. Where who acts
 * has a draft of it (ropa_draft_load()), the form goes on where it stood: what was left for later, cleared and given is still so.
 * Of a new record in a register that can't be written: ROPA_E_READONLY, ROPA_E_FULL, before anything is typed.
 * A `rec` that wasn't read from it becomes it, but for what `rec` says otherwise than was saved. The form is theirs to the end: while another acts, what answers, keeps, saves or drops is
 * refused with ROPA_E_OTHERS_FORM and changes nothing; as who began acts again, it goes on.
 */
ROPA_API enum ropa_status ropa_form_begin(struct ropa_register *reg, struct ropa_record *rec, const char *ask, bool all,
                                          struct ropa_form **out, struct ropa_err *err);
/* NULL is fine. Nothing is saved beyond what was. */
ROPA_API void ropa_form_free(struct ropa_form *form);
/* Whether it goes on over a draft. */
ROPA_API bool ropa_form_resumed(const struct ropa_form *form);
/*
 * Other windows of the same person over the same record put their answers into the same draft; what they put there comes into
 * this form before an answer is taken, and before anything is saved.
 */
struct ropa_form_window {
    const char *actor, *at; /* who typed there, and when last */
    struct ropa_text took;  /* labels of what was answered there and stands here now; "" of nothing yet */
    bool gone;              /* it was saved there, or its draft dropped; what stands here stays */
};
/*
 * Whether another window became known, or said more, since this was asked last: *out, borrowed until the next call of any
 * function of the form. One that was killed is known as open until somebody goes on over its draft.
 */
ROPA_API bool ropa_form_window(struct ropa_form *form, struct ropa_form_window *out);
/*
 * Whether answers in its draft couldn't be read, or named what is gone, and weren't told of yet: *out their labels, borrowed as
 * above. They stand as they were when the draft was begun.
 */
ROPA_API bool ropa_form_lost(struct ropa_form *form, struct ropa_text *out);
/* Keep it in the draft as it stands, before anything is answered. ROPA_E_OTHERS_FORM. */
ROPA_API enum ropa_status ropa_form_keep(struct ropa_form *form, struct ropa_err *err);
/* Answers are kept in the draft alone: no section saves a revision, ropa_form_commit() does. */
ROPA_API void ropa_form_hold(struct ropa_form *form);

/* The noun asked about. */
ROPA_API const struct ropa_entity *ropa_form_entity(const struct ropa_form *form);

/* The question now; NULL when all is asked. */
ROPA_API const struct ropa_question *ropa_form_question(struct ropa_form *form);

/*
 * Answer it as a person would: numbers of options ("1,3-5"; where there are options a number is always one's), a label or part
 * of one, a value. An empty text takes what `enter` promises: nothing is made (MAKE, TERM), what is spelt is taken (MEND).
 * ROPA_E_WINDOW: another window of the same person answered it meanwhile, and that stands here now; answering again puts the
 * answer in its place.
 * Refused: the errors of ropa_record_parse(), ROPA_E_AMBIGUOUS and _HOLDS with the candidates, _NO_NAME for what nothing is made from, ROPA_E_NOTHING when
 * an answer is needed, ROPA_E_OTHERS_FORM; the question stays. Errors of the register too; the answer then stands in the record.
 */
ROPA_API enum ropa_status ropa_form_answer(struct ropa_form *form, const char *text, struct ropa_err *err);
/* The same with a text that is the value itself: no number stands for an option, and whatever it reads as may be a name. */
ROPA_API enum ropa_status ropa_form_literal(struct ropa_form *form, const char *text, struct ropa_err *err);
/* Mark it not applicable. ROPA_E_NO_NA, ROPA_E_REASON. */
ROPA_API enum ropa_status ropa_form_na(struct ropa_form *form, const char *reason, struct ropa_err *err);
/* Make it unknown and ask again; on the first field of a row, remove the row. ROPA_E_OTHERS_FORM, errors of the register. */
ROPA_API enum ropa_status ropa_form_clear(struct ropa_form *form, struct ropa_err *err);
/* Leave it for another time. ROPA_E_OTHERS_FORM, errors of the register. */
ROPA_API enum ropa_status ropa_form_later(struct ropa_form *form, struct ropa_err *err);
/*
 * The question before. ROPA_E_NOTHING at the first. A shared record being made is given up; one that was made goes again as soon
 * as another answer leaves it named by nobody.
 */
ROPA_API enum ropa_status ropa_form_back(struct ropa_form *form, struct ropa_err *err);
/*
 * Open a field by path, whatever it holds. Errors of ropa_place_parse(); ROPA_E_DERIVED and ROPA_E_UNFIT, with why, where it
 * isn't asked of this record.
 */
ROPA_API enum ropa_status ropa_form_jump(struct ropa_form *form, const char *path, struct ropa_err *err);
/* Go to what is open in a section; to all of its fields when nothing is. ROPA_E_SECTION, naming those there are. */
ROPA_API enum ropa_status ropa_form_jump_section(struct ropa_form *form, size_t section, struct ropa_err *err);

/* One line of the record as the form sees it. */
struct ropa_form_item {
    const char *path;
    const struct ropa_field *field;
    const struct ropa_field *rows;   /* the field that holds the row; NULL */
    const struct ropa_record *rec;   /* that holds the field */
    size_t number;                   /* of the row, from 1; 0 */
    size_t section;
    bool missing; /* required and not answered */
    bool filled;  /* answered without being typed here */
    size_t more;  /* which row it would be that isn't there yet, from 1, `field` being the rows; 0 */
};
typedef bool ropa_form_item_fn(void *ctx, const struct ropa_form_item *item);
/* Every field that applies, in the order asked, rows opened; behind the rows that there are, one more. */
ROPA_API void ropa_form_each(struct ropa_form *form, ropa_form_item_fn *each, void *ctx);

/* An answer of a page. */
struct ropa_form_put {
    const char *path; /* place.h: "purpose:UID:lawful_basis", "purpose[2].lawful_basis", "purpose[].lawful_basis", "purpose" */
    const char *text; /* as typed, a code, a uid; "", NULL: unknown. Of a row as a whole "": it is taken out */
    bool na;          /* it doesn't apply; `text` is the reason */
    bool typed;       /* refused is what ropa_form_answer() refuses: what reads as no answer to the question */
    struct ropa_err err; /* filled: why it was refused, `field` the path by codes; status ROPA_OK otherwise */
};
/*
 * A whole page at once. What is right stands in the record and is kept in the draft; what isn't leaves its place as it was and
 * gets its error (those of ropa_form_answer(), _FIELD, _UNFIT where it isn't asked); *refused counts them. In whatever order: one
 * may need what another says; said twice, the last holds; that there are no rows, and one more of them: the later is _UNFIT. No number stands for an option here, and a file is no text. One more
 * row of several answers is one, until a field of it is answered again. An error of the register is returned; the answers
 * then stand in the record. ROPA_E_OTHERS_FORM before any is taken. The question stays where it is, as long as it is open.
 */
ROPA_API enum ropa_status ropa_form_put(struct ropa_form *form, struct ropa_form_put *put, size_t n, size_t *refused,
                                        struct ropa_err *err);

/* Every question of a section of the noun, whatever it holds, options filled, rows opened, one more row last. ROPA_E_SECTION. */
typedef bool ropa_question_fn(void *ctx, const struct ropa_question *q);
ROPA_API enum ropa_status ropa_form_section(struct ropa_form *form, size_t section, ropa_question_fn *each, void *ctx,
                                            struct ropa_err *err);

/* How far a section is, or all of them: lines as ropa_form_each() has them. */
#define ROPA_EVERY_SECTION ((size_t)-1)
struct ropa_progress {
    size_t asked;    /* that apply */
    size_t answered; /* that hold a value, or rows */
    size_t missing;  /* that are wanted and not answered */
    size_t na;       /* that are marked not applicable, with the reason */
};
ROPA_API void ropa_form_progress(struct ropa_form *form, size_t section, struct ropa_progress *out);

/*
 * For which unit (uid) they work who fill the form in: that is proposed where the record is of no unit yet; else the unit of whoever acts is,
 * and never that of others' records.
 */
ROPA_API void ropa_form_for_unit(struct ropa_form *form, const char *unit);

/*
 * Ask first what only a person knows: questions to which an empty answer gives something, a preset or that there is none, come
 * after all others. For a front end that shows them together by ropa_form_likely().
 */
ROPA_API void ropa_form_likely_last(struct ropa_form *form);
/*
 * What a ready-made record brings of what is advised or expected of the record, what is said of the law among it, told with what is likely
 * until it is agreed to. After ropa_form_likely_last(), of a form that begins. ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_form_brought(struct ropa_form *form, struct ropa_err *err);
/*
 * Whether some of that was neither agreed to nor answered otherwise. The draft knows it, so a form that goes on does too; till then
 * leaving a section saves no revision.
 */
ROPA_API bool ropa_form_unconfirmed(const struct ropa_form *form);
/* Where the question now is likely: all that are, in the order of the record; what is kept of them is what was told here last. ROPA_E_NOMEM, errors of
 * the register. */
ROPA_API enum ropa_status ropa_form_likely(struct ropa_form *form, ropa_question_fn *each, void *ctx, struct ropa_err *err);
/* Take what was told, as one answer and of the day it was told on, but for what no longer follows. Errors of ropa_form_answer(): those before it are taken. */
ROPA_API enum ropa_status ropa_form_take_likely(struct ropa_form *form, struct ropa_err *err);

/*
 * Whether `text` may be an answer to field `field` of `ent`, a TEXT or LONG, as its row has it: ROPA_E_NO_NAME, the hint telling what it reads as
 * instead (a date, a number, a span of time, one letter, yes or no, keys of another layout; where a name is asked a list, a sentence, another
 * record's ref). The forms ask so; who asks beside them does the same. `reg` NULL: there is none yet; `today` ISO.
 */
ROPA_API enum ropa_status ropa_form_check_text(struct ropa_register *reg, const struct ropa_entity *ent, size_t field,
                                               const char *text, const char *today, struct ropa_err *err);
/* The same of somebody who acts: called `name`, with the post `held` ("" none); neither a post nor a unit is anybody. */
ROPA_API enum ropa_status ropa_form_check_person(struct ropa_register *reg, const char *name, const char *held,
                                                 const char *today, struct ropa_err *err);
/* The same of a reason that is no field's: of an act, or why something doesn't apply. */
ROPA_API enum ropa_status ropa_form_check_reason(struct ropa_register *reg, const char *text, const char *today,
                                                 struct ropa_err *err);
/* The same of the number of a memo or a letter: it has a number, and is no date and no span of time. */
ROPA_API enum ropa_status ropa_form_check_number(const char *text, const char *today, struct ropa_err *err);

/* Answers taken so far (an empty one counts), and values that stand without having been typed here. */
ROPA_API void ropa_form_counts(struct ropa_form *form, size_t *answers, size_t *values);
/*
 * Save a revision, when something changed and the record has at least its title, on top of what others saved meanwhile; the
 * draft is then dropped. ROPA_E_BOTH where others changed the same, ROPA_E_REMOVED when the record is gone: nothing is saved
 * then, and the draft stays; ROPA_E_BUSY where others went on saving it all the while: nothing is lost, the same call may come again;
 * ROPA_E_OTHERS_FORM. Leaving a section does the same, but that the draft stays, that those two wait for the end, and that a record
 * which was sent or decided on is left as it is.
 */
ROPA_API enum ropa_status ropa_form_commit(struct ropa_form *form, struct ropa_err *err);
/*
 * Stop for now. What was left for later, or emptied, is so again when the form goes on: the draft stays with that, and what is answered is
 * saved as leaving a section saves it. Where there is none of that it is ropa_form_commit(). A record that was sent or decided on
 * isn't changed by half of the answers: those stay in the draft until they are committed, and so they do in a form that is held or
 * holds what nobody agreed to yet. ropa_form_waits() tells. Errors of ropa_form_commit().
 */
ROPA_API enum ropa_status ropa_form_stop(struct ropa_form *form, struct ropa_err *err);
/* Whether all that was answered stands in a saved revision: not in a draft alone, which nobody else sees. */
ROPA_API bool ropa_form_saved(const struct ropa_form *form);
/* Whether answers are saved by ropa_form_commit() alone, as the record was sent or decided on. */
ROPA_API bool ropa_form_waits(const struct ropa_form *form);
/* Drop its draft, unless another window of the same person has put something in since. ROPA_E_OTHERS_FORM. */
ROPA_API enum ropa_status ropa_form_drop(struct ropa_form *form, struct ropa_err *err);
/*
 * Put the answers on top of what others saved meanwhile: `choose` is asked of each place that both changed. Kept in the draft;
 * ROPA_E_BOTH where it doesn't decide, ROPA_E_REMOVED, ROPA_E_OTHERS_FORM: then the form is as before.
 */
ROPA_API enum ropa_status ropa_form_decide(struct ropa_form *form, ropa_choose_fn *choose, void *ctx,
                                           struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
