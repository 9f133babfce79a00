/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Giving a finished file its name. */
#ifndef RP_RENAME_H
#define RP_RENAME_H

/* Call the file `from` `to`, where nothing is called so: 0, or errno: EEXIST when something is. */
int rp_rename_new(const char *from, const char *to);

#endif
