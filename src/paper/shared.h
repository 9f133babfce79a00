/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What documents that are made one after the other need but once. */
#ifndef RP_SHARED_H
#define RP_SHARED_H

#include "register/public.h"
#include "register/register.h"

struct rp_scoring;

struct rp_paper_shown {
    char uid[37];
    struct rp_printed print;
};

/* The register as it stood at a link of its history. */
struct rp_paper_past {
    struct ropa_register *reg; /* NULL: none was asked for */
    int64_t link;
};

/* Of one reading, in which nothing is saved. Zeroed before the first; freed before the reading ends. */
struct rp_paper_shared {
    bool asked; /* for the organisation */
    struct ropa_record *organisation;
    struct rp_scoring *scoring; /* of `year`; NULL: not asked for */
    int year;
    struct rp_paper_shown *shown; /* notices that were asked for as anybody may see them */
    size_t n_shown, cap_shown;
    const char *const *published; /* uids of what the public register tells of, as it was published, in rp_paper_uid_order(); NULL: all that was approved */
    size_t n_published;
    struct rp_paper_past past; /* the last one that was asked for */
};
void rp_paper_shared_free(struct rp_paper_shared *shared);

/* The order of two uids, for qsort() and bsearch(): `a` and `b` point to their texts' pointers. */
int rp_paper_uid_order(const void *a, const void *b);

/* The register scored for the year of the day, borrowed of what is shared. As rp_scoring_begin(). */
enum ropa_status rp_paper_scoring(struct rp_paper_shared *shared, struct ropa_register *reg, const char *as_of,
                                  struct rp_scoring **out, struct ropa_err *err);

/*
 * The register as it stood when `link` was the last of its history, on `day` (ISO), borrowed of what is shared until another is asked for. As
 * rp_register_at().
 */
enum ropa_status rp_paper_past(struct rp_paper_shared *shared, struct ropa_register *reg, int64_t link, const char *day,
                               struct ropa_register **out, struct ropa_err *err);

#endif
