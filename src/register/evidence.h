/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Evidence as it is answered in the form. */
#ifndef RP_APP_EVIDENCE_H
#define RP_APP_EVIDENCE_H

#include <ropa/evidence.h>

/* The answer to "which file": a path, see ropa_evidence_take(), or the web address of a page instead. */
enum ropa_status rp_evidence_answer(struct ropa_register *reg, struct ropa_record *rec, const char *text,
                                    struct ropa_err *err);

#endif
