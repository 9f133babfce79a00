/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * How a kind of act is treated beyond what it is called (ACTKIND, vocab_acts.c): the facts that several go by, so that none of them
 * lists the kinds. What is one kind's alone names that kind.
 */
#ifndef RP_ACT_KIND_H
#define RP_ACT_KIND_H

#include <stdbool.h>

struct rp_act_kind {
    const char *code;
    const char *leaves; /* what a record is from then on, where nothing but the kind says it; NULL */
    bool decides; /* on what was submitted */
    bool grants;  /* a decision that lets it go on */
    bool centre;  /* the centre's to do, whatever level is said */
    bool sent;    /* by a letter: its memo may be that one's number */
    bool laid;    /* somebody signs, or is to sign, the record as it stands on that day */
    bool aside;   /* may come at any time, and takes the record nowhere */
};

/* Static; of what is no kind, and NULL, a row that says no to all. */
const struct rp_act_kind *rp_act_kind(const char *code);

#endif
