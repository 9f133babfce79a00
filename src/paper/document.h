/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A document that was made, for who looks into it. */
#ifndef RP_DOCUMENT_H
#define RP_DOCUMENT_H

#include "base/buf.h"
#include "paper/paper.h"

#include <ropa/document.h>

struct rp_press_told;

struct rp_paper *rp_document_paper(struct ropa_document_made *made);
/* As its pdf; appended to `pdf`. Errors of the press. */
enum ropa_status rp_document_print(struct ropa_document_made *made, struct rp_buf *pdf, struct rp_press_told *told, struct ropa_err *err);

#endif
