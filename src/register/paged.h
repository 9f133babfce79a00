/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Pages of a list that is read or worked out in its order: what struct ropa_page asks for, each item told before it is handed over.
 * (A list of records has where they stood besides, see store/cursor.h.)
 */
#ifndef RP_PAGED_H
#define RP_PAGED_H

#include <ropa/register.h>
#include <stdint.h>

/* Where an item stands. */
struct rp_paged_at {
    char rank[96]; /* what the list is ordered by, as bytes compare; "" before all. Without blanks */
    uint64_t id;   /* which one it is among those of one rank; 0 where there is no other */
};

/* Begun by rp_paged(). */
struct rp_paged {
    struct ropa_page *page; /* NULL: all of it */
    uint64_t of;            /* which list of what */
    struct rp_paged_at after; /* behind what it begins */
    struct rp_paged_at last;  /* of the item handed over last */
    size_t n;                 /* handed over */
};

/* The pages of `list` ("history") of the register; then rp_paged_of() for each thing that makes it another list, and rp_paged_begin(). */
struct rp_paged rp_paged(const struct ropa_register *reg, const char *list, struct ropa_page *page);
void rp_paged_of(struct rp_paged *p, const char *what); /* NULL as "" */
void rp_paged_units(struct rp_paged *p, const char *const *uids, size_t n);
/* ROPA_E_CURSOR for a cursor of another list, or none at all. */
enum ropa_status rp_paged_begin(struct rp_paged *p, struct ropa_err *err);

/* Before an item is handed over. False: it begins the next page, and none is handed over any more. */
bool rp_paged_step(struct rp_paged *p, const char *rank, uint64_t id);
/* The page ends here, and what follows was not worked out. */
void rp_paged_cut(struct rp_paged *p);

/* The same of a list that is worked out whole: `n` items in the order of their ranks. What differs by neither rank nor id goes by its turn. */
struct rp_paged_list {
    const void *items;
    size_t n;
    void (*where)(const void *items, size_t i, struct rp_paged_at *at);
};
/* The first that isn't told: it follows the last one told; where that is gone, what is of its rank comes again rather than not at all. */
size_t rp_paged_from(const struct rp_paged *p, const struct rp_paged_list *l);
bool rp_paged_step_to(struct rp_paged *p, const struct rp_paged_list *l, size_t i);

#endif
