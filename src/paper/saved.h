/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether a document's file is as it was written, and what a docx that was saved since shows beside the words that are compared. */
#ifndef RP_SAVED_H
#define RP_SAVED_H

#include "exchange/sheet/zip_read.h"
#include "paper/paper.h"

enum { RP_PAPER_MOST = 64 << 20 /* bytes of a file, or a part of one, that is read */ };
/* The text of a part of `z` in the place of what `out` held, "" where it isn't there. Errors of the file; ROPA_E_NOMEM. */
enum ropa_status rp_docx_read(struct rp_zip *z, const char *name, struct rp_buf *out, struct ropa_err *err);

/*
 * Whether each part of `z` is byte for byte what `p`, as it was on the day of the file, is written as, and there is none beside them. Errors of
 * the file; ROPA_E_NOMEM.
 */
enum ropa_status rp_docx_as_written(const struct rp_paper *p, struct rp_zip *z, bool *same, struct ropa_err *err);

/*
 * What the pages of a docx could show, or hide, that its words don't tell: text that is hidden, struck, all but white or too small to be
 * read, boxes and notes, fields that bring text in, other words on top of the pages or before the items of lists, a text of another part.
 * Goes to `shows` as the file has it, nothing where there is none. Errors as above.
 */
enum ropa_status rp_docx_shows_more(const struct rp_paper *p, struct rp_zip *z, struct rp_buf *shows, struct ropa_err *err);

#endif
