/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A document that was made, for who looks into it. */
#ifndef RP_DOCUMENT_H
#define RP_DOCUMENT_H

#include "paper/paper.h"

#include <ropa/document.h>

const struct rp_paper *rp_document_paper(const struct ropa_document_made *made);

#endif
