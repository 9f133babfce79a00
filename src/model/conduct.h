/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * How a noun is treated beyond being stored: the facts that forms, imports, exports, prints and the store go by, so that
 * none of them names the noun. What only follows from a field stands in the field's own row.
 */
#ifndef RP_CONDUCT_H
#define RP_CONDUCT_H

#include <ropa/model.h>

/* A paper that tells persons of activities: of what, model/told.c has. */
enum rp_told_by {
    RP_TOLD_BY_NOTICE = 1,
    RP_TOLD_BY_CONSENT = 2
};

/* What the register knows of a record and nobody types: ways, of which each fills some fields. */
enum rp_derived {
    RP_RIGHTS = 1,  /* of the persons, by the lawful bases */
    RP_TOLD = 2,    /* by other records: notices, disclosures, refusals */
    RP_VERSION = 4, /* of the approvals */
    RP_DUE = 8,     /* the last day to answer a request */
    RP_LACKS = 16,  /* which of its 14 items a set of the catalogue lacks */
    RP_ALL_DERIVED = 31,
};
/* A derived field, and the way by which it is. */
struct rp_derives {
    size_t field; /* ROPA_NO_FIELD ends a list of them */
    enum rp_derived way;
};

/* What falls due where a record ends by itself. */
struct rp_ends {
    size_t last,
        unless; /* the last day; a field that, when answered, says that it doesn't matter (ROPA_NO_FIELD) */
    struct ropa_text text;
    const char *law;
    const char *settled[2]; /* the field whose answer settles it; NULL-ended */
};

struct rp_conduct {
    const struct ropa_entity *ent;
    bool
        entry; /* an entry of the register (s.39, s.40): judged by paragraphs, laid out as a register, made by its own form */
    bool to_centre; /* the centre checks it before it is approved; other papers go the way of their unit */
    bool proposed;  /* goes to its head as a rule: that is offered before the first one went */
    bool laid;      /* goes there where the agreement asks for it: that may be done from the first one on */
    int office; /* its print says which office it is of, from this version of prints on; 0: it doesn't */
    bool code;      /* named by its code, never described in place */
    bool sole;      /* where the register has one alone, there is no choice */
    bool
        part; /* an entry isn't complete without what it says: made inside another's form, it is asked at once */
    bool relied_on; /* no part of an entry, and what keeps it from holding is found by way of the entries that rely on it, too */
    bool reports;   /* tells of what others did: it comes after them */
    bool heard;     /* once its head decided, the centre only hears of it */
    bool wide;      /* one that is the whole office's names no unit */
    bool contacts;  /* what it says is how to reach an office: digits in it are no person's */
    bool shown;     /* made to be seen by anybody, but for what is closed */
    bool ready;     /* ready-made ones are offered */
    bool parts;     /* what is of one, or numbered by it, leads to it; it is of itself */
    bool data;      /* data that entries use: what reviews tell of */
    bool judged;    /* counts in the score by what its judgement comes to */
    bool one;       /* a register holds one alone: that of another register is ours, whatever its uid */
    bool told;      /* says what nothing here shows: somebody typed it in */
    bool letters;   /* counts by the letter that sent it, of which each proves one thing */
    bool kept_back; /* a copy for others is without it, unless asked: what names one of it must do without */
    unsigned tells; /* enum rp_told_by; 0: it tells nobody */
    size_t version; /* the derived field that shows the version; ROPA_NO_FIELD */
    size_t
        post; /* the field it is called by where it has no name; its ref is no part of a print; ROPA_NO_FIELD */
    size_t phrase;  /* the field whose words the others are read from; ROPA_NO_FIELD */
    size_t measure; /* the one of those that may be asked for by the phrase; ROPA_NO_FIELD */
    size_t file;    /* the field that names a file kept; ROPA_NO_FIELD */
    size_t made;    /* the REFS field that saving fills with a record made for it; ROPA_NO_FIELD */
    size_t implied; /* the field that saving adds to, by what others imply; ROPA_NO_FIELD */
    size_t same;    /* the field by which one of another register is ours, whatever its uid; ROPA_NO_FIELD */
    size_t event;   /* the field with the day on which what it tells of happened; ROPA_NO_FIELD */
    size_t kind;    /* the field that parts its papers by what they are for; ROPA_NO_FIELD */
    size_t adopted; /* the field that names the office's, which a unit takes over as its own; ROPA_NO_FIELD */
    const size_t *
        in_place; /* REF fields whose records may be described in place of being named; ended by ROPA_NO_FIELD */
    const size_t *asked;    /* fields that one is begun with, beside its kind and unit; ended by ROPA_NO_FIELD */
    const size_t *described; /* fields of which the first says what one without a name is; ended by ROPA_NO_FIELD */
    const size_t *followed; /* fields that dates of entries are worked out from; ended by ROPA_NO_FIELD */
    const struct rp_derives *derives; /* its derived fields */
    size_t from, from_row;      /* the rows and their field that those follow from; ROPA_NO_FIELD: any field of its own */
    const struct rp_ends *ends; /* NULL: it doesn't end by itself */
};

/* That of `ent`; one that says nothing for a noun without. Static. */
const struct rp_conduct *rp_conduct(const struct ropa_entity *ent);

#endif
