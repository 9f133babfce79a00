/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Files of the source tree that are inside the library: schema/ and templates/; and schema.sql, what the files of schema/ come to, with
 * schema.list, what stands in such a file's schema.
 */
#ifndef RP_EMBEDDED_H
#define RP_EMBEDDED_H

#include <stddef.h>

struct rp_embedded {
    const char *name; /* "schema/0001_register.sql" */
    const char *text; /* NUL-terminated */
    size_t size;
};

/* Sorted by name, ends with a NULL name. */
extern const struct rp_embedded rp_embedded_files[];

/* The file `name`, NULL when there is none. */
const struct rp_embedded *rp_embedded_find(const char *name);

#endif
