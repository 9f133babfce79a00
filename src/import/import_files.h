/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Files of evidence that come along with records, as ropa_export_files() packed them: taken when a record that names one is. */
#ifndef RP_IMPORT_FILES_H
#define RP_IMPORT_FILES_H

#include "base/memo.h"

#include <ropa/model.h>
#include <ropa/status.h>

struct rp_import;
struct rp_zip;

struct rp_import_files {
    struct rp_zip *zip;  /* NULL: none came along */
    struct rp_memo names; /* in it, by SHA-256 */
};

/* `path` NULL: none. rp_import_files_close() in any case. ROPA_E_FORMAT for what is no such zip, as rp_zip_open(). */
enum ropa_status rp_import_files_open(const char *path, struct rp_import_files *out, struct ropa_err *err);
/*
 * Before `rec` is merged or saved: keep the file that it names, where it came along and isn't here; what the record says of its being
 * kept is then what is so here. ROPA_E_FORMAT when the file isn't what its SHA-256 says.
 */
enum ropa_status rp_import_file(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err);
/* Whether the file that both name is here and `ours` didn't say so: it does then, and is to be saved. *bad: out of memory. */
bool rp_import_file_came(const struct ropa_record *theirs, struct ropa_record *ours, bool *bad);
void rp_import_files_close(struct rp_import_files *f);

#endif
