/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The approvals that stand, as the approval sheet tells them: whose, by which memo, how they came into the register. */
#ifndef RP_XLSX_SIGNED_H
#define RP_XLSX_SIGNED_H

#include "base/buf.h"

#include <ropa/model.h>

/* One approval and how many of the records bear it. */
struct rp_signed_off {
    struct rp_buf text;
    size_t n;
};

/* Zero-initialise; rp_signs_free(). */
struct rp_signs {
    struct rp_signed_off *all; /* as they were met */
    size_t n, cap;
    bool bad; /* out of memory */
};

/* Add the last approval of the whole record `rec` at each level. */
void rp_signs_add(struct rp_signs *s, const struct ropa_view *view, const struct ropa_record *rec,
                  enum ropa_lang lang);
/* The i-th line of the block, in `out`; why one person alone is the centre comes last. False past the end. */
bool rp_signs_line(const struct rp_signs *s, const struct ropa_record *organisation, size_t i, enum ropa_lang lang,
                   struct rp_buf *out);
void rp_signs_free(struct rp_signs *s);

#endif
