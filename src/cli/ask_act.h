/* A memo asked for on a terminal: who acted, in which post, on which day, and what the act needs beside. */
#ifndef CLI_ASK_ACT_H
#define CLI_ASK_ACT_H

#include "internal.h"

struct cli_memo {
    const char *kind, *decision;
    size_t person;
    char by[37], date[11];
    char *post, *memo, *reason, *url; /* owned; NULL where not asked */
};

/* Ask for the memo of `kind` on the `n` records; false when the officer stops. cli_memo_free() in either case. */
bool cli_ask_memo(struct cli *cli, const char *kind, const char *level, const struct ropa_act_on *on,
                  size_t n, struct cli_memo *memo);
void cli_memo_free(struct cli_memo *memo);
/* Why it is approved although errors stand; owned, NULL when the officer stops. */
char *cli_ask_despite(struct cli *cli);

#endif
