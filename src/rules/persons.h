/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether what is said of a set of data tells that single persons stand in it, by the lists of templates/words.json. */
#ifndef RP_PERSONS_H
#define RP_PERSONS_H

#include "base/buf.h"
#include "model/hints.h"

enum rp_persons_in {
    RP_PERSONS_TEXT, /* a text about the set: only what says so outright, "รายบุคคล", "ชื่อ-สกุล", "รายชื่อเกษตรกร" */
    RP_PERSONS_NAME, /* what it is called: registers and accounts of persons, too */
    RP_PERSONS_SET   /* what a set that counts nothing is called: those named first are what it is about, too */
};

/*
 * Add what of `text` (may be NULL) tells of single persons to `words`, a line each; what it says isn't there is left out. False: out of memory.
 */
bool rp_persons_told(const struct rp_hints *hints, const char *text, enum rp_persons_in in, struct rp_buf *words);

#endif
