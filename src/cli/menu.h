/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The parts of the menu: lists to pick from, what is done with a record, files in and out. */
#ifndef CLI_MENU_H
#define CLI_MENU_H

#include "cli/internal.h"

/* ---- menu_list.c ---- */

/* Run a command as if it were typed, saying in grey how that is done; its exit status. */
int cli_menu_run(struct cli *cli, size_t n, const char *const *words);
/* The same of a command that only shows something. */
int cli_menu_show(struct cli *cli, size_t n, const char *const *words);
/* Open and close the register around what is read of it. False with a message. */
bool cli_menu_open(struct cli *cli);
void cli_menu_close(struct cli *cli);
/* The record of `ref` in the register that stands open, owned; NULL: it can't be read. */
struct ropa_record *cli_menu_read(struct cli *cli, const struct ropa_entity *ent, const char *ref);

/* A line of a list, and the record that it is about; the texts are owned. */
struct cli_item {
    const struct ropa_entity *ent; /* NULL: of none */
    char *word;                    /* the ref, or what else names it */
    char *line, *right;
    bool ticked;
    bool wrong; /* of what is to be mended: an error of the record itself */
};
struct cli_items {
    struct cli_item *at;
    size_t n, cap, last; /* last: picked before, its page comes first */
    bool drops;   /* a number with a minus picks too, and `dropped` says that it was one */
    bool dropped;
    bool bad; /* memory ran out: it is not all */
    void *ctx; /* of who gathers it */
    const struct ropa_record *of; /* what it is all about; NULL */
};
void cli_items_add(struct cli_items *l, const struct ropa_entity *ent, const char *word, const char *line,
                   const char *right);
void cli_items_free(struct cli_items *l);
/*
 * Show the list under `head` page by page, each line with a number that it keeps, and ask which: by number, ref, or part of what stands
 * there. NULL when the officer leaves.
 */
const struct cli_item *cli_items_pick(struct cli *cli, const char *head, struct cli_items *l);
/*
 * The same list with a mark before those that are ticked: numbers ("3,5-7") take one away or put it back, Enter takes what is ticked. How
 * many these are; 0 when the officer leaves.
 */
size_t cli_items_tick(struct cli *cli, const char *head, struct cli_items *l);

/* ---- menu_do.c ---- */

/* Do one of the things to do: what it leaves open is asked, a record's form opens over what is known of it. The register is closed. */
void cli_menu_do(struct cli *cli, const struct ropa_todo *t);

/* The answers at `places` ("one,other") of a record asked again; where they can't be others any more, who decides may acknowledge it. */
void cli_menu_fault(struct cli *cli, const char *noun, const char *ref, const char *places);

/* ---- menu_record.c ---- */

/* Add what mends the finding, called `said`, to be picked; l->ctx is the program. False: no more. */
bool cli_items_add_mend(struct cli_items *l, const struct ropa_finding *f, const char *said);
/* Do it, once: the field that is asked, the other record, or a paper that is made. The register is closed. */
void cli_menu_mend(struct cli *cli, const struct cli_item *item);
/* A record to be read, edited, looked into, and taken further, until the officer leaves it. */
void cli_menu_record(struct cli *cli, const struct ropa_entity *ent, const char *ref);

/* ---- menu_lists.c: lists whose lines open ---- */

void cli_menu_records(struct cli *cli);
void cli_menu_find(struct cli *cli);
void cli_menu_check(struct cli *cli);
/* The same of one unit, by its uid. */
void cli_menu_check_unit(struct cli *cli, const char *unit);
void cli_menu_due(struct cli *cli);
void cli_menu_drafts(struct cli *cli);
/* One act on many records under one memo. */
void cli_menu_memo(struct cli *cli);

/* ---- menu_many.c ---- */

/* One thing of many records at once: reviewed, covered by a notice, kept under one set of measures. */
void cli_menu_many(struct cli *cli);
/* The last change set, shown and then taken back. */
void cli_menu_undo(struct cli *cli);

/* ---- menu_unit.c ---- */

/* A new unit, and who speaks for it in the working group. */
void cli_menu_add_unit(struct cli *cli);
/* Who speaks for the unit, by its code: picked of those who are in the register, or one who isn't yet. */
void cli_menu_member(struct cli *cli, const char *unit);

/* ---- menu_files.c ---- */

/* What comes in and goes out as a file, the copy that is kept, and the proof of the history. */
void cli_menu_files(struct cli *cli);

#endif
