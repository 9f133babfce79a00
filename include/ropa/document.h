/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The documents that an office issues, written from the register. */
#ifndef ROPA_DOCUMENT_H
#define ROPA_DOCUMENT_H

#include <ropa/exchange.h>
#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A document that can be made of one record. */
struct ropa_document_kind {
    const char *name; /* "notice" */
    struct ropa_text label;
    const char *noun;       /* of the record it is made of */
    const char *only;       /* "procedure_kind=breach": of those that meet this, as of ropa_query_where(); NULL: of all */
    struct ropa_text needs; /* what must be known, for people */
    struct ropa_text anew;  /* what one that went out asks for once the register changed; {NULL}: nothing of its own */
    bool english;           /* it comes in English too */
    bool (*offered)(const struct ropa_record *rec); /* the work on the record, as it stands, ends in it: to be said when it is saved; NULL: none does */
    bool picture;           /* it is drawn: as png, svg and pdf; other formats say its words */
    bool scored;            /* it tells what the score says on a day: ropa_document.as_of */
    bool kept;              /* publishing the record publishes this: it is kept as it was issued then */
    const char *asked[4];    /* proofs that ask for it, ropa_score_step.asks; NULL behind the last */
    const char *act, *of[2]; /* of a unit: the act whose memo it is, on records of these nouns; NULL: none */
};
/* All there are, `n` of them. Static. */
ROPA_API const struct ropa_document_kind *const *ropa_document_kinds(size_t *n);
/* The kind `name` ("-" read as "_"); NULL when there is none. */
ROPA_API const struct ropa_document_kind *ropa_document_kind_find(const char *name);
/* The field of its record that says which version it is; NULL: none does. */
ROPA_API const char *ropa_document_version_field(const struct ropa_document_kind *kind);

enum ropa_document_state {
    ROPA_DOCUMENT_DRAFT,    /* something the law asks for isn't known: it says so on every page */
    ROPA_DOCUMENT_PROPOSED, /* whole, and not approved */
    ROPA_DOCUMENT_ISSUED,   /* approved as it stands */
    ROPA_DOCUMENT_STALE,    /* approved, and the record changed since */
};

/* What isn't known that the document tells. */
struct ropa_document_gap {
    const char *item;      /* code of the item that the law asks for, "n23_3"; "form" what its form can't do without; "" where good practice alone does */
    struct ropa_text what; /* the item in words; without one the field's label */
    const char *noun, *ref; /* the record to mend; ref: "" for one that has none */
    const char *path;      /* its field; "" where the template leaves the item out */
    struct ropa_text label; /* of the field */
};

struct ropa_document_result {
    enum ropa_document_state state;
    const char *title;
    size_t items, told; /* that the law asks for, and of them what the document tells */
    size_t legal;       /* gaps of those, each field once */
    const struct ropa_document_gap *gaps;
    size_t n_gaps;
    bool stale; /* it tells what was approved, and the register changed since, whatever else its state says */
    const char *version, *approved; /* which version it is, and when that was approved, ISO; NULL: not known, or nothing is approved */
    size_t thai; /* passages in Thai of a document in English: what was typed, and no machine translates */
    const char *font; /* of a pdf: families that stand in for TH Sarabun New where this machine doesn't have it or a character of it, between commas; NULL */
    const char *digest; /* of what it was made from, hex: another when a value that it tells is another */
};

struct ropa_document {
    const struct ropa_document_kind *kind;
    const char *uid; /* of the record */
    enum ropa_lang lang;
    const char *format; /* ending: "md", "html", "docx", "pdf", of a picture "png", "svg"; NULL: by the file's name */
    bool overwrite;
    bool proposed; /* as the register has it now, as a proposal; else what was approved is told as it was approved, with a mark where the register changed since */
    const char *as_of; /* of a kind that is `scored`: on which day, ISO, and so which round; NULL: today */
};

struct ropa_document_made;
/*
 * Make a document and write it to `path`, whole or not at all. What lacks something is written all the same, as a draft.
 * ROPA_E_USAGE for a format that isn't known (hint: those that are), and for what->as_of of a kind that tells of no score; ROPA_E_DATE for one that is no day; ROPA_E_NOT_FOUND for the record, ROPA_E_EMPTY_PAPER where there is nothing
 * that the document would tell (a memo of what was submitted, an account of disclosures), ROPA_E_FORMAT for a mistake in
 * the template, with its line; of a pdf or a picture ROPA_E_NO_GLYPH (a character that no font has), ROPA_E_NO_ROOM (the words don't fit in the picture) and ROPA_E_NO_PRESS (libropa-paper isn't there); ROPA_E_EXISTS, _FULL, _READONLY, _IO, _NOMEM. Free *out, which may be NULL, with
 * ropa_document_free().
 */
ROPA_API enum ropa_status ropa_document_write(struct ropa_register *reg, const char *path, const struct ropa_document *what,
                                              struct ropa_document_made **out, struct ropa_err *err);
/* The same to a sink, in what->format; what->overwrite says nothing. ROPA_E_STOPPED too. */
ROPA_API enum ropa_status ropa_document_write_to(struct ropa_register *reg, const struct ropa_sink *to,
                                                 const struct ropa_document *what, struct ropa_document_made **out,
                                                 struct ropa_err *err);
/* What would come of it; nothing is written. Errors as above, but those of the file. */
ROPA_API enum ropa_status ropa_document_try(struct ropa_register *reg, const struct ropa_document *what,
                                            struct ropa_document_made **out, struct ropa_err *err);
ROPA_API const struct ropa_document_result *ropa_document_result(const struct ropa_document_made *made); /* borrowed */
ROPA_API void ropa_document_free(struct ropa_document_made *made); /* NULL is fine */

/* A document's file against the register. */
struct ropa_document_check {
    const struct ropa_document_kind *kind;
    char ref[40];                     /* of the record; "" when it is gone */
    char day[11];                     /* when the file was made, ISO */
    char digest[65];                  /* of what it was made from */
    enum ropa_file_standing standing; /* OLDER: the words it was written with, and the register tells otherwise since */
    bool other_template;              /* it was made by another template than there is now, so that its words can't be compared */
    bool gone;                        /* the document can't be made any more */
    enum ropa_document_state state;   /* of the document as the register makes it now, where it does */
    char version[256], approved[11];  /* which approved version it is, and of which day, ISO; "" it is none */
    char published[11], url[2001];    /* when that was published as it stands in the file, and where; "" it wasn't */
    bool anew;   /* the words are the same, but the file isn't byte for byte what was written: how it looks, and its pictures, weren't compared */
    bool forged; /* it says that it is what was published, and isn't: `now` is what was */
    char file[300], now[300];         /* where the words part: what the file has there, what the register tells; "" */
    size_t page;                      /* of a pdf: the first that isn't what the register makes, 0 none, or not known */
};
/* Whether the name is that of a document, by its ending: docx, pdf, html, md. */
ROPA_API bool ropa_document_is_file(const char *path);
/*
 * Compare the document at `path` (docx, html, md, by whichever program it was saved since) with the one that the register makes now, word by
 * word; blanks don't count. What isn't byte for byte as it was written (anew) differs where it shows or hides something beside those words, as
 * far as that is known: hidden, struck, pale or tiny text, boxes, notes, fields, other parts, pages' heads. A pdf is held byte by byte against the one that the register makes now: ROPA_E_PRINTED for one that
 * another program wrote anew, ROPA_E_OTHER_PRESS (native: with what it was made) where other fonts or libraries made it, ROPA_E_NO_PRESS.
 * A page (html) that lost what it says of itself, as one saved from the web may have, is held against what was published of record `uid`; NULL: of none.
 * ROPA_E_NOT_EXPORTED for what isn't one, ROPA_E_OTHER_REGISTER; ROPA_E_FORMAT for what can't be read.
 */
ROPA_API enum ropa_status ropa_document_verify(struct ropa_register *reg, const char *path, const char *uid,
                                               struct ropa_document_check *out, struct ropa_err *err);

/* A form in which a record was published last, as it was kept. Borrowed for the call. */
struct ropa_document_form {
    const struct ropa_document_kind *kind;
    enum ropa_lang lang;
    const char *evidence; /* uid of what keeps it */
    bool stale;           /* the register tells otherwise since, or can't make it any more */
};
/* Returns false to stop. */
typedef bool ropa_document_form_fn(void *ctx, const struct ropa_document_form *form);
/* Each form that the last publication of record `uid` kept, but those whose file was erased. Errors of ropa_document_try(), of the files. */
ROPA_API enum ropa_status ropa_document_forms(struct ropa_register *reg, const char *uid, ropa_document_form_fn *each,
                                              void *ctx, struct ropa_err *err);

/* What the public site came to: pages of activities, of notices, and what is published and isn't shown: something that the law asks for is missing in what was approved. */
struct ropa_document_site {
    size_t activities, notices, held;
};
/*
 * Make the public site in `folder`, which is made where it isn't there: index.html; u/UID.html a unit, g/CODE.html a group of persons, d/KIND.html
 * a kind of data, each with its activities; register.html and register.csv with all of them; r/UID.html for each published activity
 * as it was published, n/UID.html for each published notice as it was issued then, whatever the register says since. Static; only fields that
 * are ROPA_PUBLIC. With `overwrite`, pages of an earlier site of this register that nothing leads to any more say so from then on. Failures as
 * ropa_document_all().
 */
ROPA_API enum ropa_status ropa_document_site(struct ropa_register *reg, const char *folder, bool overwrite,
                                             struct ropa_document_site *out, struct ropa_err *err);

/* In words, for people. */
ROPA_API const struct ropa_text *ropa_document_state_text(enum ropa_document_state state);

/* All documents of an office. */
struct ropa_document_set {
    const char *unit; /* uid: of what belongs to this unit alone; NULL: of all */
    enum ropa_lang lang; /* of the index; the documents are in Thai, which prevails */
    const char *format; /* ending of the files; NULL: "docx". What is drawn is a picture, png where this is neither pdf nor svg */
    bool overwrite;
};
/* One of them, written. Borrowed for the call. */
struct ropa_document_of_set {
    const struct ropa_document_kind *kind;
    const char *ref;  /* of the record */
    const char *file; /* its name in the folder */
    const struct ropa_document_result *result;
};
/* Returns false to stop: what was written stays, without the index. */
typedef bool ropa_document_set_fn(void *ctx, const struct ropa_document_of_set *one);
/*
 * Make every document that can be made, of records that aren't retired, into `folder`, which is made where it isn't there, with index.html that
 * leads to them. A document that would tell of nothing isn't made. The same failures as ropa_document_write(); files written before one stay.
 */
ROPA_API enum ropa_status ropa_document_all(struct ropa_register *reg, const char *folder, const struct ropa_document_set *how,
                                            ropa_document_set_fn *each, void *ctx, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
