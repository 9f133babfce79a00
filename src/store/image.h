/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The register's file as it lies on the disk, seen without SQLite. */
#ifndef RP_IMAGE_H
#define RP_IMAGE_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* How large what stands beside the file is: its "-wal" and the like; -1: there is none. */
off_t rp_image_beside(const char *path, const char *what);
/*
 * The last link that was stored in the file is told beside it, where that can be: with what SQLite keeps there while the file is open, which
 * nothing that is copied over the file brings, not even with its attributes and times; where it keeps nothing there, with the file. Read it
 * into `link`, "" where nothing is told.
 */
enum { RP_IMAGE_LINK = 96 };
void rp_image_tell(const char *path, const char *link);
void rp_image_told(const char *path, char link[RP_IMAGE_LINK]);
/* The file's name as an SQLite URI, so that more can be said of how it is opened: "?immutable=1". Owned; NULL: no memory. */
char *rp_image_uri(const char *path, const char *options);
/*
 * The file into memory (sqlite3_free), as it was at one moment while nobody wrote. ROPA_E_BUSY when somebody did;
 * NULL where it needn't be, since SQLite can read it without making files beside it.
 */
enum ropa_status rp_image(const char *path, unsigned char **image, size_t *n, struct ropa_err *err);
/* The file at `path` is held against everybody else until *fd is closed; -1 where there is none. ROPA_E_BUSY, _FOREIGN. */
enum ropa_status rp_image_hold(const char *path, int *fd, struct ropa_err *err);

#endif
