/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What an exported file says of itself, so that it can be checked later: whose it is, of which state, how it was made. */
#ifndef RP_RECIPE_H
#define RP_RECIPE_H

#include "base/buf.h"
#include "export/export.h"

#define RP_RECIPE_FILTERS 16
#define RP_RECIPE_ORDER 8
#define RP_RECIPE_UNITS 64

#define RP_SEAL_SIZE 16

/*
 * A sum over the cells of a file, whatever order they come in: SipHash of each, added up. It shows what changed by
 * accident or by hand; whoever recomputes it can make it fit, as with any sum that stands in the file itself.
 */
struct rp_seal {
    unsigned char sum[RP_SEAL_SIZE];
};
void rp_seal_add(struct rp_seal *s, const char *sheet, unsigned row, unsigned column, const char *text);
void rp_seal_text(const struct rp_seal *s, char out[2 * RP_SEAL_SIZE + 1]);

/* As read. Zero-initialise; rp_recipe_free(). */
struct rp_recipe {
    char uid[37], head[65], printed[11], layout[64], seal[2 * RP_SEAL_SIZE + 1];
    enum ropa_lang lang;
    bool approved, findings, blank, sign_each, then; /* then: of the end of the day printed */
    char *columns; /* owned; NULL: all */
    struct rp_query query; /* without the three below */
    struct rp_filter filters[RP_RECIPE_FILTERS];
    struct rp_order order[RP_RECIPE_ORDER];
    const char *units[RP_RECIPE_UNITS]; /* owned */
};

/* Append the line of export `j`, of the register as it is now. */
void rp_recipe_put(struct rp_buf *out, const struct rp_export *j, const char *head, const struct rp_seal *seal);
/* Whether `text` begins as such a line does. */
bool rp_recipe_said(const char *text);
/* Read such a line. False when it is none that this version reads. */
bool rp_recipe_read(const char *line, struct rp_recipe *out);
void rp_recipe_free(struct rp_recipe *r);

#endif
