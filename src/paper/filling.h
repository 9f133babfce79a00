/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Between the files that fill a template. */
#ifndef RP_FILLING_H
#define RP_FILLING_H

#include "paper/fill.h"

#include <sodium.h>

/* What a section has opened: a record, or a row of one. Without a record it is only read, so that mistakes are found. */
struct rp_frame {
    const struct rp_frame *up;
    const struct ropa_entity *noun;
    const struct ropa_record *rec;
    size_t rows, row;               /* of a row; ROPA_NO_FIELD */
    const struct rp_subject *about; /* of those told over; NULL */
    size_t number;                  /* which of them, from 1 */
    size_t item;                    /* of the law that is told here; ROPA_NO_FIELD none */
    bool need;                      /* what is told here the document can't do without */
    const char *const *cells;       /* of a row worked out for the document; NULL */
    bool told;                      /* such a row, though it is only read */
};

struct rp_fill {
    const char *name, *text;
    const struct rp_filling *from;
    struct rp_pool *pool;
    struct rp_filled *out;
    struct ropa_err *err;
    const struct ropa_view *view; /* as of the approval of what is told */
    crypto_hash_sha256_state digest;
};

/* Into the digest of what the document was made from; NULL: nothing is known there. */
void rp_fill_hash(struct rp_fill *f, const char *text);
/* A value stands here. */
void rp_fill_value(struct rp_fill *f, const char *text, bool gap);
/* The same of an identifier: its digits are left as they are. */
void rp_fill_code(struct rp_fill *f, const char *text);
/* What isn't known, once. */
void rp_fill_gap(struct rp_fill *f, const struct ropa_document_gap *gap);

/* "@reviewed data": how many of the unit's sets were, out of how many; the others are gaps. */
void rp_fill_reviewed(struct rp_fill *f, const char *kind, const struct rp_frame *at);
/* "@unrepresented": units in scope of which nobody is in the working group are gaps; where there is none nothing is told. */
void rp_fill_unrepresented(struct rp_fill *f, const struct rp_frame *at);
/* "@tally data": how many rows of the reviews of that kind that are named say what. */
void rp_fill_tally(struct rp_fill *f, const char *kind);

#endif
