/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The dictionary of fields and vocabularies as a workbook, for those who check the words: the lawyers. */
#ifndef RP_XLSX_DICTIONARY_H
#define RP_XLSX_DICTIONARY_H

#include "exchange/file.h"

#include <ropa/model.h>

/*
 * Write every field of every noun, and every choice of every vocabulary, to the temporary of `file`.
 * Errors: ROPA_E_FULL, _IO, _NOMEM.
 */
enum ropa_status rp_xlsx_dictionary(struct rp_file *file, enum ropa_lang lang, struct ropa_err *err);

#endif
