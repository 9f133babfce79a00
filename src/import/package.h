/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A set of data as the catalogue has it, on its way in: a package of CKAN, or the rows of its Template workbook. It is ours by its
 * name, else by its title, and merged with what stands here; files are ours by their address, else by their name. No file is taken
 * out: those that nobody else may see were never there.
 */
#ifndef RP_PACKAGE_H
#define RP_PACKAGE_H

#include "base/pool.h"
#include "exchange/sheet/workbook.h"
#include "import/import.h"

#include <jansson.h>

struct rp_package_cell {
    size_t file;                       /* 0: of the set; else which of its files, from 1 */
    const char *code, *text, *address; /* what the catalogue calls it; several values with ";" between */
};

struct rp_package {
    struct rp_package_cell *cells;
    size_t n, cap, files;
    struct rp_pool pool; /* their texts */
};

/* Copies; a blank text says nothing and is left out. */
void rp_package_add(struct rp_package *p, size_t file, const char *code, const char *text,
                    const char *address);
void rp_package_free(struct rp_package *p);

/* Packages of one file. */
struct rp_packages {
    struct rp_import *imp;
    struct rp_group group;
    struct rp_memo names; /* "n NAME", "t TITLE" -> the uid of ours; "s NAME": met in the file */
    bool learnt;
};

/* Take one in. ROPA_E_NOMEM and the errors of the database. */
enum ropa_status rp_packages_take(struct rp_packages *all, const struct rp_package *p, struct ropa_err *err);
void rp_packages_free(struct rp_packages *all);

/* package_book.c */
/* Whether it is the Template workbook: by its sheets. */
bool rp_packages_are_in(const struct rp_workbook *book);
/* Take in the sets of its five sheets, with the files of the other five. */
enum ropa_status rp_packages_take_book(struct rp_import *imp, struct rp_workbook *book, struct ropa_err *err);

/* package_json.c */
/* Whether it is a package, and not a record of ours. */
bool rp_package_is(const json_t *value);
/* Take one in that stands at `place` (from 1) in the file. */
enum ropa_status rp_packages_take_json(struct rp_packages *all, size_t place, const json_t *value,
                                       struct ropa_err *err);

#endif
