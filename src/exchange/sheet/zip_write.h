/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A zip as the program writes it: file after file, the same bytes whenever it is written. */
#ifndef RP_ZIP_WRITE_H
#define RP_ZIP_WRITE_H

#include <stdbool.h>
#include <stddef.h>

struct rp_zip_out;

/* Write into the file at `path`, which is there. NULL: it can't be (errno), or memory ran out (ENOMEM). */
struct rp_zip_out *rp_zip_out_open(const char *path);
/* Begin the file `name` (ASCII), after that before was ended. What fails leaves why in errno, false. */
bool rp_zip_out_begin(struct rp_zip_out *z, const char *name);
/* As a sink's `put`, whose context is the zip: of the file that was begun. */
bool rp_zip_out_put(void *z, const void *bytes, size_t n);
bool rp_zip_out_end(struct rp_zip_out *z);
/* Write what tells of all files, and free it; false: it isn't whole. NULL is fine, and isn't. */
bool rp_zip_out_close(struct rp_zip_out *z);

#endif
