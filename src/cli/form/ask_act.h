/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A memo asked for on a terminal: who acted, in which post, on which day, and what the act needs beside. */
#ifndef CLI_ASK_ACT_H
#define CLI_ASK_ACT_H

#include "cli/dialog.h"

struct cli_memo {
    const char *kind, *decision;
    const char *via; /* code of VIA as it was told; NULL */
    bool for_another; /* it was told who enters it for whom signed: the scan is needed then */
    size_t person;
    char by[37], date[11];
    char evidence[37]; /* the scan; "" none */
    char head_of[40], head_since[11]; /* the unit that they head from that day on, which the register doesn't know yet; "" neither was told */
    char *post, *memo, *reason, *url; /* owned; NULL where not asked */
};

/* The `i`-th kind of act that goes by a memo, and what it is called where one is picked; NULL behind the last. */
const char *cli_act_offered(const struct cli *cli, size_t i, const char **label);
/* The head of what is asked or shown of an act of `kind` at `level`. */
void cli_act_title(struct cli *cli, const char *kind, const char *level);
/* What the day of an act of `kind` is called: "วันที่เผยแพร่". */
const char *cli_act_day(const struct cli *cli, const char *kind);
/*
 * Whether the day `date` (ISO), as it was `typed`, lies more than a year before one of the `n` records was entered: a slip of a key more
 * often than not. *err then says so, as of an answer that nobody meant.
 */
bool cli_act_early(struct cli *cli, const struct ropa_act_on *on, size_t n, const char *date, const char *typed, struct ropa_err *err);
/*
 * Ask for the memo of `told`, the act as far as a command tells it, its kind and level known, on the `n` records, as cli_steps() does with `out`
 * and `last`. What was answered before stands to be taken; what can't be is refused where it is answered, and who may not act isn't offered. The post is that of the person, asked where none is known. The scan of a signed memo is asked for, a
 * file is kept as evidence at once. cli_memo_free() in either case.
 */
enum cli_went cli_ask_memo(struct cli *cli, const struct ropa_act *told, const struct ropa_act_on *on, size_t n, bool out, bool last,
                           struct cli_memo *memo);
void cli_memo_free(struct cli_memo *memo);
/* Who decides is put down as the head of the unit, where that was told; what was is taken out of the memo. */
enum ropa_status cli_memo_head(struct cli *cli, struct cli_memo *memo, struct ropa_err *err);
/* Whether an act of `kind` at `level` is an approval by a head of whom the register knows nothing; the unit's code then. */
bool cli_act_lacks_head(struct cli *cli, const struct ropa_record *rec, const char *kind, const char *level, char unit[40]);
/* What a sheet is for. */
struct cli_sheet {
    const char *kind, *level;
    const char *date; /* ISO; NULL: today */
    const char *by;   /* uid of who signs; NULL: not known yet */
    bool whole;       /* the list that goes with the memo: those of which there is nothing to say, too */
};
/*
 * act_sheet.c: what the signer is to see of the `n` records before signing, on `out`: every open error, every other document to
 * be made, and who may sign, unless that is who does.
 */
void cli_act_sheet(struct cli *cli, FILE *out, const struct cli_sheet *of, const struct ropa_act_on *on, size_t n);
/* Whether the paper of a record goes on to others by an act of `kind`. */
bool cli_act_goes_on(const char *kind);
/* How many items the papers of the `n` records lack that an act of `kind` sends on as they are. */
size_t cli_act_lacks(struct cli *cli, const char *kind, const struct ropa_act_on *on, size_t n);
/* The level that an act of `kind` on the record is at, where none was told. Static. */
const char *cli_act_level(struct cli *cli, const char *kind, const struct ropa_act_on *on);
/* Why an act of `kind` is right although something speaks against it, into *why, owned. */
enum cli_went cli_ask_despite(struct cli *cli, const char *kind, char **why);

enum { CLI_MEMO_RECORDS = 64 /* that one memo carries: as many words as a command takes */ };
struct cli_picked {
    const struct ropa_entity *ent;
    char uid[37], ref[40], line[400]; /* line: as the list has it */
};
/*
 * pick_acts.c: the records that an act is on when no REF was typed, picked on a terminal among those waiting for it, into
 * out[CLI_MEMO_RECORDS]; `level` may be NULL. 0 when there is nothing to do: the officer leaves, or a sentence was said
 * and *status tells it.
 */
size_t cli_pick_waiting(struct cli *cli, const char *kind, const char *level, struct cli_picked *out, int *status);

#endif
