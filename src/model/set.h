/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Canonical sets: a JSON array of strings without spaces, ["name","+เลขโฉนด"]; only " and \ are escaped.
 * A leading + marks an office's own term of an open vocabulary.
 */
#ifndef RP_SET_H
#define RP_SET_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * The next item of the canonical set at *pos (start with the set itself) into `item` (cleared first); moves
 * *pos on. False at the end, also for NULL, and when memory ran out (then item->bad is set).
 */
bool rp_set_next(const char **pos, struct rp_buf *item);

/* Append `item` to the set being built in `b`; call rp_set_close() once at the end. */
void rp_set_add(struct rp_buf *b, const char *item);
/* Close the set; gives the owned text, NULL when nothing was added or memory ran out (then b->bad was set). */
char *rp_set_close(struct rp_buf *b);

#endif
