/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Between the files that make the public site. */
#ifndef RP_SITE_H
#define RP_SITE_H

#include "base/buf.h"
#include "base/pool.h"
#include "exchange/file.h"
#include "paper/paper.h"
#include "paper/shared.h"

#include <ropa/document.h>

/* A page of the site, in what leads to it. */
struct rp_site_entry {
    const char *uid, *title, *file, *unit, *unit_uid;
    const char *whose; /* of an activity, the persons that it tells of, in words */
    bool office;       /* a notice of the whole office */
};

/* What a script would filter by: a page for each value, in a folder a kind. */
enum rp_site_by { RP_SITE_UNIT, RP_SITE_SUBJECT, RP_SITE_DATA, RP_SITE_N_BY };

/* An activity is found by a value. */
struct rp_site_tag {
    enum rp_site_by by;
    const char *key, *label; /* of the value: its page's name, what it is called */
    size_t order, entry;     /* of the value among those of its kind; the activity */
};

struct rp_site {
    struct ropa_register *reg;
    struct rp_paper_shared shared;
    const char *folder;
    bool overwrite;
    const struct ropa_document_kind *kind;
    const char *below; /* folder of its pages */
    struct rp_pool pool;
    struct rp_site_entry *all; /* of the notices, then of the activities */
    size_t n, cap, n_notices, held;
    struct rp_site_tag *tags;
    size_t n_tags, cap_tags;
    bool whole; /* the register was written as one table */
    const char *style;
    char seal[64]; /* of pages that lead to the others: by it they are known as ours */
    enum ropa_status status;
    struct ropa_err *err;
};

enum { RP_SITE_OPEN = 0755 }; /* mode of a folder that a web server reads */
#define RP_SITE_TABLE "register.html"
#define RP_SITE_CSV "register.csv"

/* site_write.c: a page of the site, begun with its title; one of its files; a folder of it. */
void rp_site_begin(struct rp_site *s, struct rp_paper *p, const char *title);
enum ropa_status rp_site_page(struct rp_site *s, struct rp_paper *p, const char *file);
enum ropa_status rp_site_bytes(struct rp_site *s, const struct rp_buf *bytes, const char *file);
/* The first table of the paper alone. */
enum ropa_status rp_site_csv(struct rp_site *s, struct rp_paper *p, const char *file);
enum ropa_status rp_site_folder(struct rp_site *s, const char *below);

/* site_lead.c: note by what the activity, the entry made last, is found. */
void rp_site_tag(struct rp_site *s, const struct ropa_record *activity);
/* The pages by what activities are found, and the one that all begins with. */
enum ropa_status rp_site_lead(struct rp_site *s);
/* Whether such a page, "g/trainee.html", was made; false too for a file of another kind. */
bool rp_site_leads(const struct rp_site *s, const char *file);
/* The folders of such pages. */
extern const char *const rp_site_folders[RP_SITE_N_BY];

#endif
