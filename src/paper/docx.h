/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Between the two files that write docx. */
#ifndef RP_DOCX_H
#define RP_DOCX_H

#include "paper/paper.h"

#define RP_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define RP_WORD " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define RP_RELATED " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

#define RP_EMBLEM_ID "rId8"
#define RP_PICTURE_ID "rIdP%zu" /* from 0 */

/* What the document's text asks of the other parts. */
struct rp_docx_asks {
    int lists;               /* how many there are */
    struct rp_buf *pictures; /* pngs */
    size_t n, cap;
};

/* The i-th part's name, in `room` where it has none of its own, its text in `out`, which is empty for the document itself; NULL: no more. */
const char *rp_docx_part(const struct rp_paper *p, size_t i, const struct rp_docx_asks *asks, char room[48], struct rp_buf *out);
/* Each part of the file that `p` is written as, in their order, until `each` says false. False: it did, or memory ran out (*bad). */
typedef bool rp_docx_fn(void *ctx, const char *name, const struct rp_buf *text);
bool rp_docx_each(const struct rp_paper *p, rp_docx_fn *each, void *ctx, bool *bad);
/* What the page looks like, at the end of the document. */
void rp_docx_section(const struct rp_paper *p, struct rp_buf *out);

#endif
