/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a written document says of itself, so that it is known again: kind, record, what it was made from, its words. */
#ifndef RP_SEAL_H
#define RP_SEAL_H

#include "paper/paper.h"

struct rp_paper_seal {
    char kind[40], uid[37], lang[3], digest[65], words[65], day[11], reg[37];
    char as_of[11]; /* the day that it tells of where that is another; "" */
    char head[65];  /* of the history then, "0" before anything was saved */
    char template[13]; /* the beginning of its digest; "": of before it was noted */
};

/* "ropa-document:" and the parts between colons, appended. */
void rp_paper_seal_put(const struct rp_paper_seal *seal, struct rp_buf *out);
/* The seal that stands first in `text`; false: none does. */
bool rp_paper_seal_find(const char *text, struct rp_paper_seal *out);
/* SHA-256 of the text without blanks, which programs that save a file again change; hex. */
void rp_paper_seal_words(const char *text, char hex[65]);

/*
 * The words of a written document: `text` is an html page, word/document.xml of a docx, or Markdown. Appended, without blanks. False: out
 * of memory.
 */
bool rp_paper_words_of(const char *format, const char *text, struct rp_buf *out);

/* What a written document says beside its words, without blanks. */
struct rp_paper_beside {
    struct rp_buf title, footer;
    struct rp_buf shown; /* of an html page: what stands around its text, where it leads, and what pictures and the like it shows; of Markdown where it leads */
    bool page;           /* `shown` is that of a page */
};
/*
 * Of an html page; of Markdown, which has no title; of docProps/core.xml of a docx, which has the title alone. False: out of memory.
 * rp_paper_beside_free() in any case.
 */
bool rp_paper_beside_of(const char *format, const char *text, struct rp_paper_beside *out);
/* As much of both as `format` has; where they part, what each says, for who tells of it. */
bool rp_paper_beside_same(const char *format, const struct rp_paper_beside *a, const struct rp_paper_beside *b, const char **said,
                          const char **other);
void rp_paper_beside_free(struct rp_paper_beside *b);
/* The title of an html page, as people read it. False: out of memory. */
bool rp_paper_title_of(const char *page, struct rp_buf *out);

#endif
