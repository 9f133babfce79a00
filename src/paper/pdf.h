/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A pdf, as it is written and known again. What a page shows is no text that can be read back for sure, but the same tree, fonts and
 * libraries give the same bytes: so it is made again, and held byte by byte against the file.
 */
#ifndef RP_PDF_H
#define RP_PDF_H

#include "paper/press.h"
#include "paper/seal.h"

/*
 * Print `p` as `how`, its language said, and append it to `out`. Behind its end three lines of remarks, which readers of pdf pass over: its
 * seal, what it was made with, SHA-256 of all before.
 */
enum ropa_status rp_pdf_put(const struct rp_paper *p, enum rp_pressed how, struct rp_buf *out, struct rp_press_told *told,
                            struct ropa_err *err);

/* What a file says behind its end. */
struct rp_pdf_said {
    struct rp_paper_seal seal;
    char text[1024]; /* the seal as it stands there */
    char with[160];
    bool whole; /* the file is as it was written, by its own word */
};
/* False: it says nothing; it is no document, or another program wrote it anew. */
bool rp_pdf_read(const struct rp_buf *file, struct rp_pdf_said *out);

/* The first page, from 1, that isn't drawn alike in both, or stands in one alone; 0: it can't be told, or the pages are alike. */
size_t rp_pdf_parting(const struct rp_buf *a, const struct rp_buf *b);

#endif
