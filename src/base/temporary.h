/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A file that isn't finished yet, in the folder where it will stand. Without a name where the file system can do that, so
 * that nothing is left of it whatever happens; else hidden, and locked while somebody writes it: those that nobody
 * writes any more are swept away when the next is made.
 */
#ifndef RP_TEMPORARY_H
#define RP_TEMPORARY_H

#include <stdbool.h>

struct rp_temporary {
    char *path; /* by which it can be opened */
    int fd;     /* open for writing */
    bool named;
};

/*
 * Make one beside `target`: 0 or errno. `public`: read by whom the umask lets, else by its owner alone. `named`: it must have a name of its own,
 * since other files will stand beside it. rp_temporary_drop() in either case.
 */
int rp_temporary_make(const char *target, bool named, bool public, struct rp_temporary *t);
/* Bring it to the disk and call it `target`: 0 or errno, EEXIST when something is called so that isn't to be `replaced`. */
int rp_temporary_place(struct rp_temporary *t, const char *target, bool replaced);
/* Gone, unless it was placed. Once more does nothing. */
void rp_temporary_drop(struct rp_temporary *t);

/* Call the file `from` `to`, where nothing is called so: 0, or errno: EEXIST when something is. */
int rp_rename_new(const char *from, const char *to);

#endif
