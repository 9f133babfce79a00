/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a set of data in the catalogue comes to: which of the 14 items it lacks, whether it is open, and how open its files are (catalog.md 1, 4). */
#ifndef RP_CATALOG_READ_H
#define RP_CATALOG_READ_H

#include "base/buf.h"

#include "model/view.h"

#include <jansson.h>

enum { RP_CATALOG_ITEMS = 14 };

/* Under what an export leaves the head of the history that it was written from: a property of the workbook, an extra of a package. */
#define RP_CATALOG_HEAD "ropa-head"

/* The numbers of the items that it lacks, "1, 8"; "" when none. At most 48 bytes with the end. An "other" that isn't named is lacking, as "-" and an e-mail that is no address are. */
void rp_catalog_lacks(const struct ropa_record *set, char out[48]);
/* The items of rp_catalog_lacks() as people know them, "14 สัญญาอนุญาตให้ใช้ข้อมูล", each by its number and its name. */
void rp_catalog_items_called(const char *numbers, enum ropa_lang lang, struct rp_buf *out);
/* Whether the catalogue takes it as an e-mail: letters of English, one "@", and behind it words with single points between. */
bool rp_catalog_is_address(const char *mail);
/* Whether field `f` tells of something done: "-" and "ยังไม่ได้ทำ" stand in the place of an answer and are none (model/affirm.h). */
bool rp_catalog_tells(const struct ropa_record *set, size_t f);
/* Whether the law that orders it published is told: it is named, and not that there is none, that it is a draft or looked for. */
bool rp_catalog_by_law(const struct ropa_record *set);
/* On the list of KPI 1, and not one of those for IMD, which count beside it. */
bool rp_catalog_listed(const struct ropa_record *set);
/* Whether anybody may have it. */
bool rp_catalog_public(const struct ropa_record *set);
/* Of a category that isn't for anybody, and no law orders it published. */
bool rp_catalog_closed(const struct ropa_record *set);
/* Whether the file is told by name, address and format, and isn't hidden. */
bool rp_catalog_described(const struct ropa_record *resource);
/* The stars of the file, as corrected where it is told why, else by its format: 0 to 5 (catalog.md 4). */
int rp_catalog_stars(const struct ropa_record *resource);
/* Whether one of the set's files is. */
bool rp_catalog_tells_file(const struct ropa_record *set);
/* Whether one file that is described has `least` stars, and the licence is said. */
bool rp_catalog_open_format(const struct ropa_record *set, int least);

/* Whether a file of the set may leave the office with it: it isn't hidden, and the data is not of a closed category. */
bool rp_catalog_shows(const struct ropa_record *set, const struct ropa_record *resource);
/* Whether it is said for the catalogue, and so stands in a package: field `f` of a set or of a file. */
bool rp_catalog_carries(const struct ropa_entity *ent, size_t f);
/*
 * What the catalogue calls the set: the name that it came from there with (its former reference), else its reference in small
 * letters. False: out of memory.
 */
bool rp_catalog_name(const struct ropa_record *set, struct rp_buf *out);
/* Whether the office keeps to the form that has a column for the class of the data (gdc_class), by the setting in force on that day. */
bool rp_catalog_has_classes(const struct ropa_view *view, const char *today);
/* The field of `ent` that the catalogue calls `code`; ROPA_NO_FIELD: none. */
size_t rp_catalog_field(const struct ropa_entity *ent, const char *code);
/*
 * What stands in the cell of column `code` of `rec`, a set or a file of `set`, as the catalogue's import reads it: one value, a text in
 * the place of "other", days by the Buddhist era, yes or no never blank. False: out of memory.
 */
bool rp_catalog_cell(const struct ropa_record *rec, const struct ropa_record *set, const char *code,
                     struct rp_buf *out);
/*
 * The set as a package of the catalogue, all values, days by the common era. Where nobody answered whether it is private, a set
 * that is called public is not, and any other is; what isn't private may be harvested, as the catalogue itself sets it. A new reference; NULL: out of memory.
 */
json_t *rp_catalog_package(const struct ropa_record *set);

#endif
