/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a set of data in the catalogue comes to: which of the 14 items it lacks, whether it is open, and how open its files are (catalog.md 1, 4). */
#ifndef RP_CATALOG_READ_H
#define RP_CATALOG_READ_H

#include <ropa/model.h>

enum { RP_CATALOG_ITEMS = 14 };

/* The numbers of the items that it lacks, "1, 8"; "" when none. At most 48 bytes with the end. An "other" that isn't named is lacking. */
void rp_catalog_lacks(const struct ropa_record *set, char out[48]);
/* On the list of KPI 1, and not one of those for IMD, which count beside it. */
bool rp_catalog_listed(const struct ropa_record *set);
/* Whether anybody may have it. */
bool rp_catalog_public(const struct ropa_record *set);
/* The stars of a file, as corrected, else by its format: 0 to 5. */
int rp_catalog_stars(const struct ropa_record *resource);
/* Whether the file is told by name, address and format, and isn't hidden. */
bool rp_catalog_described(const struct ropa_record *resource);
/* Whether one file that is described has `least` stars, and the licence is said. */
bool rp_catalog_open_format(const struct ropa_record *set, int least);

#endif
