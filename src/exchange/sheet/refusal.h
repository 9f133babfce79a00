/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Why a file is not read as a workbook: each reason is one sentence that says what it is and what to do. */
#ifndef RP_REFUSAL_H
#define RP_REFUSAL_H

#include <ropa/status.h>

enum rp_refusal {
    RP_REFUSED_EMPTY,
    RP_REFUSED_XLS,
    RP_REFUSED_ENCRYPTED,
    RP_REFUSED_ODS,
    RP_REFUSED_XLSB,
    RP_REFUSED_OFFICE,  /* a document or slides */
    RP_REFUSED_TEXT,    /* csv by another name */
    RP_REFUSED_FOREIGN, /* no zip and no text */
    RP_REFUSED_CUT,     /* a zip without its end */
    RP_REFUSED_NO_BOOK, /* a zip without a workbook */
    RP_REFUSED_NO_PART, /* a part that it names isn't there */
    RP_REFUSED_DAMAGED, /* a part doesn't unpack to what it says */
    RP_REFUSED_LARGE,   /* beyond a limit on what it holds: bytes, strings, sheets, styles */
    RP_REFUSED_BOMB,    /* unpacks to far more than it is */
    RP_REFUSED_OVERLAP, /* parts lie in one another */
    RP_REFUSED_NAME,    /* a part's name leads out of the file */
    RP_REFUSED_TWICE,   /* two parts of one name */
    RP_REFUSED_DOCTYPE, /* entities are never expanded */
    RP_REFUSED_XML,     /* not well-formed */
    RP_REFUSED_DEEP,    /* nested without end */
    RP_REFUSED_WRONG,   /* well-formed, but not what a workbook says there */
};

/* Fill `err` (ROPA_E_FORMAT) about the file `path`; `part` of it concerned, or NULL. */
enum ropa_status rp_refuse(struct ropa_err *err, const char *path, enum rp_refusal why, const char *part);

#endif
