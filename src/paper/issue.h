/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Documents as they were issued: kept when their record is published, and known again by their words. */
#ifndef RP_ISSUE_H
#define RP_ISSUE_H

#include "base/buf.h"
#include "paper/seal.h"
#include "register/register.h"

#include <ropa/document.h>

/*
 * The next form, from *i on, in which `rec` is issued: the first is the whole one in Thai, then what else is made of such records, in English
 * too. Evidence of it, not saved yet, into *out (owned); its file is kept already. *out NULL where there is no such form of this record, and
 * where it isn't issued as it stands. False: there are no more. *status: errors as ropa_document_write_to(), those of the evidence.
 */
bool rp_issue_next(struct ropa_register *reg, const struct ropa_record *rec, size_t *i, struct ropa_record **out,
                   enum ropa_status *status, struct ropa_err *err);

/* Whether its document isn't issued as it stands, so that nothing of it is kept; the first item that it lacks into `item`, {""}: none, it differs from what was approved. */
bool rp_issue_wanting(struct ropa_register *reg, const struct ropa_record *rec, char item[2][300]);

/* One that was published. */
struct rp_issued {
    bool same;    /* the words of the file are its words, and what it says beside them */
    bool claimed; /* they aren't, though the file says so: `words` are its own */
    struct rp_paper_beside beside; /* free */
    char version[256], approved[11], published[11], url[2001];
    struct rp_buf words; /* free */
};
/*
 * The one that a file of `format` is, by its words and what it says beside them, or says to be in its `seal`, the newest first. Errors of the
 * register and of the files.
 */
enum ropa_status rp_issued_find(struct ropa_register *reg, const struct ropa_document_kind *kind, const struct rp_paper_seal *seal,
                                const char *format, const char *words, const struct rp_paper_beside *beside, struct rp_issued *out,
                                struct ropa_err *err);

/*
 * The file that the last publication of the record `uid` kept of `kind` in `lang`, html, behind what stands in `file`; nothing where it kept
 * none, and where it was erased since. Errors of the register and of the files.
 */
enum ropa_status rp_issued_last(struct ropa_register *reg, const struct ropa_document_kind *kind, const char *uid, enum ropa_lang lang,
                                struct rp_buf *file, struct ropa_err *err);

#endif
