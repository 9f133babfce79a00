/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What a ready-made activity or a proposal cites of the organisation: "{mission_law}", the code of one of its fields, stands in a text for
 * the value. Where there is none, what stands in brackets around the mark is left out ("... พ.ศ. 2552[ และ{mission_law}]");
 * without brackets the text as a whole is, and is asked.
 */
#ifndef RP_MARKS_H
#define RP_MARKS_H

#include "base/buf.h"
#include "model/view.h"

#include <jansson.h>

struct rp_marks {
    const struct ropa_record *organisation; /* borrowed; NULL: there is none */
    const char *centre;   /* what the centre is called where the organisation doesn't say; NULL */
    struct rp_buf wanted; /* a set being built: the fields cited that have no value */
    struct rp_buf open;   /* the same: the paths of texts left out */
    bool bad;             /* out of memory */
};

/* The organisation in `view`, if any. Free with rp_marks_free(). */
void rp_marks_begin(struct rp_marks *m, const struct ropa_view *view);
/* `text` with the values, into `out`, which is emptied; false when it can't stand without one that is missing. */
bool rp_marks_text(struct rp_marks *m, const char *text, struct rp_buf *out);
/* Put the values into the texts of `json`, an activity. */
void rp_marks_fill(struct rp_marks *m, json_t *json);
void rp_marks_free(struct rp_marks *m);

#endif
