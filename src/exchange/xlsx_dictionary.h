/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The dictionary of fields and vocabularies as a workbook, for those who check the words: the lawyers. */
#ifndef RP_XLSX_DICTIONARY_H
#define RP_XLSX_DICTIONARY_H

#include <ropa/model.h>

/*
 * Write every field of every noun, and every choice of every vocabulary, to `path`, whole or not at all.
 * Errors: ROPA_E_EXISTS (not `overwrite`), _READONLY, _FULL, _IO, _NOMEM.
 */
enum ropa_status rp_xlsx_dictionary(const char *path, bool overwrite, enum ropa_lang lang,
                                    struct ropa_err *err);

#endif
