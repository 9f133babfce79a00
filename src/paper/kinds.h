/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The kinds of documents, one row each. */
#ifndef RP_KINDS_H
#define RP_KINDS_H

#include <ropa/document.h>

/* Which activities a document tells of. */
enum rp_about {
    RP_ABOUT_NONE,
    RP_ABOUT_COVERED,   /* those that a notice covers; all of the office's where it is the whole office's */
    RP_ABOUT_USERS,     /* those that refer to the record */
    RP_ABOUT_OFFICE,    /* all of the office that were approved, as they were then, but for what nobody may see anything of */
    RP_ABOUT_PUBLIC,    /* all of the office that were approved, as they were then, and of them what anybody may see */
    RP_ABOUT_POINTED,   /* those of the published notice that the record points to, as they were published, and of them what anybody may see */
    RP_ABOUT_PUBLISHED, /* the record itself, as it was published, and of it what anybody may see */
    RP_ABOUT_CHANGES,   /* what changed in the unit's since their approval */
    RP_ABOUT_RESULTS,   /* what the round of the day came to for the unit, as the score says */
    RP_ABOUT_SUBMITTED, /* those of the unit that wait for its head, and its notices that do */
};

/* Which other records it lists: of noun `of`, those that refer to the root, or to its unit, and are wanted. */
struct rp_listed {
    const struct ropa_entity *of; /* NULL: none */
    bool all; /* all there are, whatever they refer to */
    bool by_unit;
    bool (*wants)(const struct ropa_record *root, const struct ropa_record *rec, const char *today);
    bool guarded; /* what a rule keeps from being approved is left out, as exports to the catalogue leave it */
};

struct rp_kind {
    struct ropa_document_kind is;
    const char *items; /* vocabulary of what the law asks for; NULL none */
    const char *layer_of; /* the kind of which it is the first layer: whole only where that is; NULL: it stands alone */
    enum rp_about about;
    bool (*tells)(const struct ropa_record *activity); /* of those, which it tells of; NULL: all */
    struct rp_listed listed;
    struct ropa_text empty;     /* where it would tell of nothing it isn't made, and this is said; {NULL}: it is */
    const char *kpi;            /* the KPI of which it prints what the score says; NULL: none */
    bool table;                 /* a table is what it is for: it comes as csv too */
    bool wide;                  /* on its side */
    bool official;              /* laid out as a letter */
    bool proposed;              /* such a one that isn't a letter, which proposes by itself: it says that it is proposed until it is signed */
    struct ropa_text draft;     /* what the mark of a draft says more; {NULL}: nothing */
    const char *version, *from; /* fields: which version it is, since when it holds; NULL */
};

/* The row of a kind that the public face has. */
const struct rp_kind *rp_kind_of(const struct ropa_document_kind *kind);

#endif
