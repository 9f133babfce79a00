/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A document that was made, for who looks into it. */
#ifndef RP_DOCUMENT_H
#define RP_DOCUMENT_H

#include "base/buf.h"
#include "paper/paper.h"

#include <ropa/document.h>

struct rp_press_told;
struct rp_paper_shared;

struct rp_paper *rp_document_paper(struct ropa_document_made *made);
/* As its pdf; appended to `pdf`. Errors of the press. */
enum ropa_status rp_document_print(struct ropa_document_made *made, struct rp_buf *pdf, struct rp_press_told *told, struct ropa_err *err);
/* Of what it tells, where it was approved. */
enum rp_told_as {
    RP_AS_IT_STANDS,  /* as it was approved; marked where the register went on since. As ropa_document_try() */
    RP_AS_APPROVED,   /* the same, without the mark */
    RP_AS_PUBLISHED,  /* as it was approved before it was published, without the mark */
    RP_AS_REGISTERED, /* as the register has it now, whatever was approved */
};
/* ROPA_E_NOT_FOUND where it wasn't approved, or published. */
enum ropa_status rp_document_as(struct ropa_register *reg, const struct ropa_document *what, enum rp_told_as as,
                                struct rp_paper_shared *shared, struct ropa_document_made **out, struct ropa_err *err);
/* ropa_document_try() and ropa_document_write() of one of many, of a reading that goes on: what is `shared` is in gather.h. */
enum ropa_status rp_document_try(struct ropa_register *reg, const struct ropa_document *what, struct rp_paper_shared *shared, struct ropa_document_made **out, struct ropa_err *err);
enum ropa_status rp_document_write(struct ropa_register *reg, const char *path, const struct ropa_document *what, struct rp_paper_shared *shared, struct ropa_document_made **out, struct ropa_err *err);

#endif
