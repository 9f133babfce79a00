/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who refers to whom, read once and kept until something is saved: the rules ask it of every record. */
#ifndef RP_LINKS_H
#define RP_LINKS_H

#include "store/store.h"

/* A record of the one noun refers to a record of the other. */
struct rp_link {
    char to[37], from[37];
};

/*
 * The links from records of `by` to record `uid` of `of`, each record once; with `of` NULL every record of `by`, in
 * the order they were made. Borrowed until the next save; *n is 0 after an error too.
 */
enum ropa_status rp_links_to(struct rp_store *st, const struct ropa_entity *of, const char *uid,
                             const struct ropa_entity *by, const struct rp_link **out, size_t *n,
                             struct ropa_err *err);
/* Drop what is kept. */
void rp_links_free(struct rp_store *st);

#endif
