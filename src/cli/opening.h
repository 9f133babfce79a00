/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The opening screen: where we stand, what is due, what to do first. */
#ifndef CLI_OPENING_H
#define CLI_OPENING_H

#include "cli/internal.h"

enum { CLI_OFFERED = 12, CLI_OFFERED_DRAFTS = 3 };

/* One thing offered by number: a record to go on with, or something to do. */
struct cli_offer {
    char noun[32], ref[64], line[1000];
    char shown[64]; /* at the right: the ref, where there is one */
    char places[300]; /* "field,row[1].field": what is asked of the record first; "" as its form goes */
    bool draft, damaged;
    const struct ropa_todo *todo; /* NULL: a record */
    void (*act)(struct cli *);    /* what else; NULL */
};

struct cli_opening {
    struct cli *cli;
    char unit[37]; /* that it is about; "" the office */
    struct ropa_home *home; /* NULL where it can't be read */
    struct cli_offer offers[CLI_OFFERED], kept[CLI_OFFERED_DRAFTS]; /* kept: the drafts, last typed first */
    struct cli_todos waits; /* papers of the entry at which who works here was last */
    size_t n, drafts;
    size_t left_out; /* offers for which there is no room on the screen */
    bool untitled;   /* what was said before stands where its title would */
    char others[2][300]; /* drafts of others: the first lines of what is said of them */
    size_t n_others;     /* how many there are */
    char backed_up[26], changed[26]; /* the last backup, the last change; "" none */
};

/* Look at the open register; cli_opening_free(). What can't be read is left out. */
void cli_opening_read(struct cli *cli, struct cli_opening *o);
void cli_opening_show(struct cli_opening *o);
void cli_opening_free(struct cli_opening *o);

/* opening_year.c: what last year came to, and the offers to keep it and to begin this year's agreement. */
void cli_opening_year(const struct cli_opening *o);
/* Keep the score of the year before as of its last day; the register is closed. */
void cli_year_keep(struct cli *cli);
/* Make the draft of this year's agreement from the last one that there is, which is then read from the folder it is put into; the register is closed. */
void cli_year_agree(struct cli *cli);
/* Today's fiscal year. */
int cli_year_now(struct cli *cli);

#endif
