/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Files kept as evidence inside the register: put in whole, found again by SHA-256, written out whole. */
#ifndef ROPA_EVIDENCE_H
#define ROPA_EVIDENCE_H

#include <ropa/register.h>
#include <ropa/stream.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Read the file that `path` names into evidence record `rec`, which is then to be saved: fills file_name, media_type (by
 * the suffix), sha256, size, file_kept, and an empty title from the name. The path may be quoted, with spaces escaped,
 * or a file: address, as file managers write it when a file is dropped on a terminal. The same content is kept once.
 * At most 50 MB. `rec` is unchanged on failure: ROPA_E_NOT_FOUND, ROPA_E_FILE_*, ROPA_E_READONLY, _FULL, _IO, _DB.
 */
ROPA_API enum ropa_status ropa_evidence_take(struct ropa_register *reg, struct ropa_record *rec, const char *path,
                                             struct ropa_err *err);
/* The same of a source, under the name it has; ROPA_E_STOPPED when it can't be read. */
ROPA_API enum ropa_status ropa_evidence_take_from(struct ropa_register *reg, struct ropa_record *rec,
                                                  const struct ropa_source *from, struct ropa_err *err);

/* Where the file is that evidence names. */
enum ropa_evidence_file {
    ROPA_EVIDENCE_NAMELESS, /* it names none: an address, or nothing yet */
    ROPA_EVIDENCE_KEPT,     /* in the register */
    ROPA_EVIDENCE_ERASED,   /* it was, until an act of kind "erase"; its name, size and SHA-256 stay */
    ROPA_EVIDENCE_AWAY,     /* not here: it didn't come along from another register, or only its name was entered */
};
/*
 * That of `rec` into *is; of one that was erased the day of that act (ISO) into `day`, "" otherwise. Errors of the register;
 * ROPA_E_NO_FILE where `rec` is no evidence.
 */
ROPA_API enum ropa_status ropa_evidence_find(struct ropa_register *reg, const struct ropa_record *rec,
                                             enum ropa_evidence_file *is, char day[11], struct ropa_err *err);

/*
 * Write the file of `rec` to `path`, whole or not at all, after its digest was found right.
 * ROPA_E_NO_FILE when the register keeps none, ROPA_E_TAMPERED, ROPA_E_EXISTS (not `overwrite`), _NO_FOLDER, _FULL, _IO.
 */
ROPA_API enum ropa_status ropa_evidence_write(struct ropa_register *reg, const struct ropa_record *rec,
                                              const char *path, bool overwrite, struct ropa_err *err);
/* The same to a sink: not to be believed before ROPA_OK, as the digest is known at the end. */
ROPA_API enum ropa_status ropa_evidence_send(struct ropa_register *reg, const struct ropa_record *rec,
                                             const struct ropa_sink *to, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
