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

enum { RP_MARK_NAME = 160 };

/* What stands between {{ and }}. */
struct rp_mark {
    const char *begin, *end; /* in the template, braces included */
    char sigil;              /* '#', '^', '/', '!' or 0 */
    char name[RP_MARK_NAME], is[RP_MARK_NAME], filter[16];
};

/* A place, and the record that it begins in (NULL: none here). */
struct rp_spot {
    struct ropa_place p;
    const struct ropa_record *rec;
};

/* What was found at a place. */
struct rp_sighted {
    struct rp_fill *f;
    const struct rp_mark *tag;
    size_t field, holders;
    const struct ropa_record *holder; /* the first one */
    const char *na;
    bool known, applies, met; /* met: the condition of the tag, by any holder */
};

/* All of a kind that the document is about. */
struct rp_kind_of {
    const struct ropa_entity *noun;
    const struct rp_subject *all;
    size_t n;
};

/* A mistake in the template, at `at`. */
enum ropa_status rp_fill_wrong(struct rp_fill *f, const char *at, const char *found, const struct ropa_text *hint);
/* A name that is nowhere: what comes nearest is said. */
enum ropa_status rp_fill_unknown(struct rp_fill *f, const struct rp_mark *t, const struct ropa_err *why);
/* A part of a mark, without the blanks around it. */
void rp_fill_part(char *out, size_t size, const char *from, size_t n);
/* The mark that begins at `at`. */
enum ropa_status rp_fill_mark(struct rp_fill *f, const char *at, struct rp_mark *t);
/* What it names, from the section at hand outwards; what stands there; whether that can be what a condition says, and that it can't. */
enum ropa_status rp_fill_find(struct rp_fill *f, const struct rp_frame *at, const struct rp_mark *t, struct rp_spot *out);
struct rp_sighted rp_fill_look(struct rp_fill *f, const struct rp_mark *t, const struct rp_spot *at);
bool rp_fill_is_code(const struct ropa_place *p, const char *is);
enum ropa_status rp_fill_no_code(struct rp_fill *f, const struct rp_mark *t);
/* "activities", "notices", "listed"; false: another word. */
bool rp_fill_all(const struct rp_filling *from, const char *word, struct rp_kind_of *out);
/* "@listed>wg_role": all of a kind, and what stands behind the arrow; false: another mark. */
bool rp_fill_all_at(const struct rp_filling *from, const char *name, struct rp_kind_of *out, const char **place);
bool rp_fill_is_approved(const struct rp_fill *f);
/* "@cell what": what the row at hand has there; NULL: nothing, and where it is only read. */
enum ropa_status rp_fill_cell(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at, bool active, const char **cell);

/* What is known at a place, in the place of a mark; what the document says of itself: "@today", "@n". */
void rp_fill_shown(struct rp_fill *f, const struct rp_mark *t, const struct rp_spot *at, const struct rp_frame *frame);
enum ropa_status rp_fill_own(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at, bool active);

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
