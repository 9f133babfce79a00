/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The picture over official papers: the office's own, kept as evidence; the program has none. */
#ifndef RP_EMBLEM_H
#define RP_EMBLEM_H

#include "base/buf.h"
#include "register/register.h"

struct rp_emblem {
    struct rp_buf png; /* empty: the setting names none, or its file is gone. rp_buf_free() */
    int wide, high;    /* points of the picture */
};

/*
 * What `setting` (NULL: none) names. ROPA_E_UNFIT for a file that is no png, or none that can be drawn to its last row, over 1 MB or over 4000 points a side; errors of the
 * register and of the file.
 */
enum ropa_status rp_emblem_read(struct ropa_register *reg, const struct ropa_record *setting, struct rp_emblem *out,
                                struct ropa_err *err);

#endif
