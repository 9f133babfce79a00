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
    bool failed;                       /* its formula did: what it says isn't known */
    const struct ropa_text *left;      /* why it isn't taken, static; NULL */
};

struct rp_package {
    struct rp_package_cell *cells;
    size_t n, cap, files;
    const struct ropa_text *left; /* why none of it is taken, static; NULL */
    const char *head;    /* of the history that it was written from; NULL: it doesn't say */
    struct rp_pool pool; /* their texts */
};

/* package_cells.c */
/* Copies; a blank text says that it is empty, unless it failed. */
void rp_package_add(struct rp_package *p, size_t file, const char *code, const char *text,
                    const char *address);
void rp_package_add_failed(struct rp_package *p, size_t file, const char *code, const char *text,
                           const char *address);
void rp_package_free(struct rp_package *p);
/* What the set, or file `file` of it, says of `code`; NULL: nothing, or it isn't known. */
const char *rp_package_said(const struct rp_package *p, size_t file, const char *code);

/* One of our sets, as it was before the import. */
struct rp_package_ours {
    char uid[37], ref[40];
    const char *title;      /* NULL: none */
    struct rp_alike_name called; /* the same; owned */
    bool met;               /* the file has it */
};

/* A set that is new here. */
struct rp_package_fresh {
    const char *name, *title; /* as the file says; NULL: nothing */
    size_t like;              /* which of ours it may be, one past its number; 0 none */
    bool by_file;             /* by the address of a file, else by its name */
    bool homeless;            /* of no unit */
};

/* package.c */
/* Packages of one file. */
struct rp_packages {
    struct rp_import *imp;
    struct rp_group group;
    struct rp_memo names; /* "n NAME", "t TITLE", "u ADDRESS" of a file -> the uid of ours; "s NAME": met in the file */
    bool learnt;
    struct rp_package_ours *ours; /* all of them */
    size_t n_ours, cap_ours;
    struct rp_package_fresh *fresh;
    size_t n_fresh, cap_fresh;
    struct rp_pool pool; /* their texts */
    bool single; /* a cell holds one value of a list: the main one */
    /* What the export of this form shows of `set`, its files in their order, into `out`; those left out there are left out. */
    void (*show)(const struct rp_packages *all, const struct ropa_record *set, struct rp_package *out);
    bool classes;  /* of the workbook: whether it has the class of the data */
    char head[65]; /* looked up last, with the link that it is; 0: none of ours */
    int64_t link;
};

/* Take one in. ROPA_E_NOMEM and the errors of the database. */
enum ropa_status rp_packages_take(struct rp_packages *all, const struct rp_package *p, struct ropa_err *err);
void rp_packages_free(struct rp_packages *all);

/* package_match.c */
/* A package with what it is merged with. */
struct rp_taking {
    struct rp_packages *all;
    const struct rp_package *p;
    struct ropa_record *ours; /* owned; NULL: none */
    struct ropa_record *base; /* ours when the file was written, owned; NULL: that isn't known */
    struct rp_package shown;  /* what the file said then */
    struct rp_pair {
        const char *uid; /* of our row, "" none; borrowed */
        size_t was;      /* its number among the files shown; 0: it wasn't there */
    } * pairs;           /* by number of file, from 1; owned */
    struct ropa_record *there; /* ours with all that the file says, whichever is chosen; owned; NULL: not ours */
    const char *name;    /* NULL: none */
    bool renamed;        /* ours bears another name */
    bool again;          /* the file has one of that name already */
};

/* Find what t->p is of ours: by name, by title, and file by file. ROPA_E_NOMEM and the errors of the database. */
enum ropa_status rp_taking_find(struct rp_taking *t, struct ropa_err *err);
/* The uid of our one set with a file at `url`; NULL: none, several, or no memory (*bad). */
const char *rp_packages_with_url(const struct rp_packages *all, const char *url, bool *bad);
void rp_taking_free(struct rp_taking *t);

/* package_told.c */
/* Keep how ours stands where the file is from: t->there. False: out of memory. */
bool rp_taking_see(struct rp_taking *t);
/*
 * What is to be told of the set `uid` now that it came in: by which rules data might slip out, by it as it stands or where the file is
 * from; and it is noted where it is new.
 */
enum ropa_status rp_taking_told(const struct rp_taking *t, const char *uid, struct ropa_err *err);
/* At the end of the file: which new sets may be ones of ours by another name, and which are of no unit. */
void rp_packages_told(struct rp_packages *all);

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
