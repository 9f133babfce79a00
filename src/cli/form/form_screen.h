/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the form shows: the head of a section, a question, help. */
#ifndef CLI_FORM_SCREEN_H
#define CLI_FORM_SCREEN_H

#include "cli/internal.h"
#include "cli/screen.h"

enum { CLI_FEW = 9 /* options shown before `*` */, CLI_LONG = 24 /* more stand in two columns */ };

/* A row's choice: an answer with "ทั้งหมด" behind it is for the rows that follow, too. */
bool cli_row_choice(const struct ropa_question *q);
/* The field that may be answered with it in one line, behind a colon; NULL. */
const struct ropa_field *cli_breath(const struct ropa_question *q);
/* Whether several rows may be begun in one line, with semicolons between their first texts. */
bool cli_rows_at_once(const struct ropa_question *q);
enum { CLI_PRESENT = 6 }; /* lines of what stands where it is asked */

/* "ม.39(2), ม.23(1)" from "39(2), 23(1)"; "" where only practice asks for it. */
const char *cli_screen_law(const struct cli *cli, const char *law, char *out, size_t size);
/* "RO-ICT-66-004 การลงทะเบียนอบรม · ร่าง" */
void cli_screen_name(struct cli *cli, const struct ropa_record *rec, char *out, size_t size);

void cli_screen_section(struct cli *cli, struct ropa_form *form, const struct ropa_question *q);
/* brief: without what can be done without, its help, hints and reasons. */
void cli_screen_question(struct cli *cli, const struct ropa_question *q, bool all_options, bool brief);
void cli_screen_help(struct cli *cli, const struct ropa_question *q);
/* "ตอบ [1] > " */
void cli_screen_prompt(struct cli *cli, const struct ropa_question *q, char *out, size_t size);
/* A value as the officer reads it, dates in full; owned. */
char *cli_screen_value(struct cli *cli, const struct ropa_field *f, const char *value);

/* form_others.c */

/* Say who else has a draft of the record, and since when. */
void cli_form_others(struct cli *cli, const struct ropa_record *rec);
/* Say what became known of another window of the same person over the record. */
void cli_form_window(struct cli *cli, struct ropa_form *form);
/*
 * Bring the answers about `rec` onto what others saved, asking of each place that both changed whose holds; what stands in the way is
 * said. As ropa_form_decide(); *stop where the officer leaves instead.
 */
enum ropa_status cli_form_decide(struct cli *cli, struct ropa_form *form, const struct ropa_record *rec, bool *stop,
                                 struct ropa_err *err);

/* form_likely.c */

struct cli_likely_line {
    char *text, *path; /* path: what its number opens; owned */
};
struct cli_likely {
    struct cli *cli;
    bool brought; /* some of it by a ready-made record */
    bool bad;     /* memory ran out */
    struct cli_likely_line *at;
    size_t n, cap;
};
/* What is likely of the rest, where that is more than one question, into `l`, cli_likely_free(). False: the question stands for itself. */
bool cli_form_likely(struct cli *cli, struct ropa_form *form, struct cli_likely *l);
void cli_likely_free(struct cli_likely *l);
/* Show it from one line on, as many as the screen holds with so many lines beside it: up to *to. */
void cli_likely_show(const struct cli_likely *l, size_t from, size_t *to, int beside);

/* form_summary.c */

/* What it took: answers, of which a block agreed to is one; on a terminal how often Enter was pressed, too, since the command began. */
void cli_form_effort(const struct cli *cli, struct ropa_form *form, char *out, size_t size);
/* Where the record stands, what is missing, what comes next. */
void cli_summary(struct cli *cli, struct ropa_form *form, struct ropa_record *rec);
/* Every field with its number and value. */
void cli_summary_all(struct cli *cli, struct ropa_form *form);
/* What is still missing, with numbers. */
void cli_summary_missing(struct cli *cli, struct ropa_form *form, struct ropa_record *rec);
/*
 * The path of the field that `word` names: its number in cli_summary_all(), or part of its label; "+": rows that one more can be added to.
 * Several are shown.
 * False when it isn't one; `several` tells whether it is more.
 */
bool cli_summary_find(struct cli *cli, struct ropa_form *form, const char *word, char *path, size_t size,
                      bool *several);

#endif
