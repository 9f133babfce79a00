/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The last sheet of a register, which its head signs: what is approved, room for the signatures with the names that the
 * register knows, and beneath it how each record stands.
 */
#ifndef RP_XLSX_APPROVAL_H
#define RP_XLSX_APPROVAL_H

#include "exchange/sheet/xlsx_signing.h"

/* One record, as it stands. */
struct rp_approval_line;

/* Zero-initialise; rp_approval_free(). */
struct rp_approving {
    struct rp_pool pool;
    struct rp_approval_line *lines;
    size_t n, cap;
    size_t drafts, retired, standing; /* records that nobody submitted, or that were returned; retired; approved as they are */
    size_t pending, denied; /* of an approved edition: approved by the head of their unit and not by the centre; of these, where a signature was disputed */
    size_t errors, aside_errors;        /* open in what was laid before who signs; in what stands aside */
    struct rp_signings signings, aside; /* of what was laid before who signs; of what stands aside */
    bool bad; /* out of memory */
};

/* Note how the whole record `rec` stands, in which so many `errors` are open. Returns whether it is what was approved. */
bool rp_approval_add(struct rp_approving *a, const struct rp_xlsx *x, const struct ropa_record *rec, size_t errors);
/* Make the sheet and fill it. What fails is noted in `x`. */
void rp_approval_put(struct rp_approving *a, struct rp_xlsx *x);
/* "ร่าง", "ฉบับเสนอขออนุมัติ", "ฉบับปัจจุบัน ...", "ฉบับที่ได้รับอนุมัติ": what the whole is, of the records noted. Static. */
const char *rp_approval_what(const struct rp_approving *a, const struct rp_xlsx *x);
/* The same with its versions: "ฉบับที่ได้รับอนุมัติ · ฉบับที่ 1 ถึง 2". */
void rp_approval_edition(const struct rp_approving *a, const struct rp_xlsx *x, char *out, size_t size);
void rp_approval_free(struct rp_approving *a);

#endif
