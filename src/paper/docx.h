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

/* The i-th part's name, its text in `out`, which is empty for the document itself; NULL: no more. `lists`: how many there are. */
const char *rp_docx_part(const struct rp_paper *p, size_t i, int lists, struct rp_buf *out);
/* What the page looks like, at the end of the document. */
void rp_docx_section(const struct rp_paper *p, struct rp_buf *out);

#endif
