/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A document as a tree of blocks, whatever it is written as: made from a template by fill.h and markdown.c, written by
 * the writers. All of it lives in its pool.
 */
#ifndef RP_PAPER_H
#define RP_PAPER_H

#include "base/buf.h"
#include "base/pool.h"

#include <ropa/status.h>
#include <stdbool.h>
#include <stdio.h>

/* What a picture draws beside words: "![](clock)" in a template, rp_icon_names. */
enum rp_icon {
    RP_ICON_NONE,
    RP_ICON_OFFICE, RP_ICON_DATA, RP_ICON_PURPOSE, RP_ICON_CLOCK, RP_ICON_SHARE, RP_ICON_RIGHTS, RP_ICON_CONTACT, /* sections */
    RP_ICON_IDENTITY, RP_ICON_ADDRESS, RP_ICON_MONEY, RP_ICON_WORK, RP_ICON_STUDY, RP_ICON_FARM, RP_ICON_PLACE, RP_ICON_SYSTEM,
    RP_ICON_CAMERA, RP_ICON_SENSITIVE, RP_ICON_MORE, /* groups of data */
    RP_ICON_SEE, RP_ICON_EDIT, RP_ICON_ERASE, RP_ICON_PAUSE, RP_ICON_OBJECT, RP_ICON_MOVE, RP_ICON_WITHDRAW, RP_ICON_COMPLAIN, /* rights */
    RP_ICON_PHONE, RP_ICON_MAIL, RP_ICON_QR, /* the code of the address that follows */
    RP_ICON_DO, RP_ICON_DONT,
    RP_N_ICONS
};
extern const char *const rp_icon_names[RP_N_ICONS];

/* A piece of a paragraph: its text, literally; `line`: a line ends before it. */
struct rp_run {
    const char *text;
    bool bold, italic, line;
    bool gap;  /* stands for what isn't known yet */
    bool code; /* a check code, an identifier: its digits are left as they are */
    const char *file; /* a file beside this one that it leads to, in html alone; NULL */
    enum rp_icon icon; /* stands before it, in a picture alone */
};

enum rp_node_kind {
    RP_BLOCKS, /* the document itself, and what looks alike together */
    RP_HEADING,
    RP_PARA,
    RP_LIST,
    RP_ITEM,
    RP_TABLE,
    RP_ROW,
    RP_CELL,
    RP_RULE,
};

/* How what stands together in a quote "> [!sign]" looks. */
enum rp_look {
    RP_LOOK_PLAIN,
    RP_LOOK_MARK,   /* what a document that may not be used yet says of itself */
    RP_LOOK_CENTRE, /* titles of announcements and orders */
    RP_LOOK_MEMO,   /* the head of an internal letter: its name, then lines that begin with a bold label */
    RP_LOOK_LETTER, /* the head of an outer letter: what is bold stands in the right half */
    RP_LOOK_CLOSE,  /* the words that a letter closes with, over the signature */
    RP_LOOK_BODY,   /* paragraphs of an official paper, first line indented */
    RP_LOOK_SIGN,   /* where somebody signs, right of the centre */
    RP_LOOK_BOX,    /* in a frame */
    RP_LOOK_TEAR,   /* to be torn off */
    RP_LOOK_PAGE,   /* on a page of its own */
    RP_LOOK_POSTER, /* to be read from afar */
    RP_N_LOOKS,
};
extern const char *const rp_look_names[RP_N_LOOKS];

struct rp_node {
    enum rp_node_kind kind;
    enum rp_look look; /* of RP_BLOCKS */
    int level;         /* of a heading, from 1; of a list: the number it begins with */
    bool ordered;
    struct rp_run *runs; /* of headings, paragraphs and cells */
    size_t n_runs;
    struct rp_node *first, *last, *next; /* what it holds */
};

/* Whether a heading stands in it: the title of an announcement. */
static inline bool rp_paper_has_heading(const struct rp_node *b) {
    const struct rp_node *in = b->first;
    while (in && in->kind != RP_HEADING)
        in = in->next;
    return in != NULL;
}

/* Where a page leads to beside its words: into the head of it, in html alone. */
struct rp_paper_link {
    const char *text, *file;
};

struct rp_paper {
    struct rp_pool pool;
    struct rp_node *root;
    enum ropa_lang lang;
    const char *title; /* with its state, "[ร่าง] ..." */
    const char *ref, *version; /* of what it is made of; NULL: none */
    const char *mark;   /* what every page says; NULL: the document is issued */
    bool draft;         /* it may not be used yet */
    const char *footer; /* "" none */
    const char *style;  /* how a page looks */
    const char *seal;   /* what the file says of itself, see seal.h; NULL: nothing */
    const char *day;    /* ISO date of the files' properties */
    bool wide;          /* pages lie on their side */
    bool official;      /* laid out as a letter: pages numbered on top from the second */
    struct rp_buf emblem;           /* a png that stands over official papers; empty: its place is kept */
    int emblem_wide, emblem_high;   /* its points */
    const char *colour; /* of a picture, code of PAPERCOLOUR; NULL: the usual one */
    const struct rp_paper_link *links; /* borrowed */
    size_t n_links;
    const char *unknown; /* what a template calls an icon and isn't one; NULL */
};

void rp_paper_free(struct rp_paper *p);

/* Append a block, a run; NULL when memory ran out (p->pool.bad). `text` is copied. */
struct rp_node *rp_paper_block(struct rp_paper *p, struct rp_node *in, enum rp_node_kind kind);
/* A paragraph of one run. */
struct rp_node *rp_paper_para(struct rp_paper *p, struct rp_node *in, const char *text);
void rp_paper_heading(struct rp_paper *p, struct rp_node *in, int level, const char *text);
/* A cell of `row`; `file`: what it leads to, NULL nothing. */
void rp_paper_cell(struct rp_paper *p, struct rp_node *row, const char *text, const char *file);
/* What stands before all else in the root. */
void rp_paper_first(struct rp_paper *p, struct rp_node *b);
/* The digits of every run as Thai ones, but for words that hold Latin letters or "_" (refs, addresses, names that a program gives), identifiers and check codes. */
void rp_paper_thai_digits(struct rp_paper *p);

/* Append `c`, where `lang` is Thai a digit as a Thai one; the same of a number. */
void rp_paper_digit(struct rp_buf *out, char c, enum ropa_lang lang);
void rp_paper_number(struct rp_buf *out, size_t number, enum ropa_lang lang);

/* Whether any of it is Thai. */
bool rp_paper_has_thai(const char *text);

/* How many blocks from `b` on, one below the other, are for somebody to sign, or what is said before that. */
size_t rp_paper_signed(const struct rp_node *b);
/* Whether `n` signatures stand together on a page of it; else the last two do. */
bool rp_paper_signs_together(const struct rp_paper *p, size_t n);

/* Its words, a block a line: what every format of it must say. False: out of memory. */
bool rp_paper_text(const struct rp_node *b, struct rp_buf *out);

/*
 * How large, in points, the i-th run of `b` is drawn over its paragraph: a poster's icons, and everywhere the code of what the paragraph says as
 * far as it is known, which goes to `address`; 0: it isn't.
 */
int rp_paper_drawn(const struct rp_node *b, size_t i, enum rp_look look, struct rp_buf *address);

/* A value that stands in for a mark in what is parsed. */
struct rp_value {
    const char *text;
    bool gap, code; /* as in struct rp_run */
    bool groups;    /* groups of data, an icon before each */
};
/*
 * Parse `md`, in which "\uE000" number "\uE001" stands for the value of that number, below `in`. A value is text, whatever
 * it holds. False: out of memory.
 */
bool rp_paper_parse(struct rp_paper *p, struct rp_node *in, const char *md, const struct rp_value *values,
                    size_t n);

/* The writers. What fails to be written the file knows; false: out of memory. */
bool rp_paper_md(const struct rp_paper *p, FILE *out);
bool rp_paper_html(const struct rp_paper *p, FILE *out);
/* Its first table alone, as spreadsheets open it; the file knows what failed, false: out of memory. */
bool rp_paper_csv(const struct rp_paper *p, FILE *out);
/* Into the file at `path`, which is there. */
enum ropa_status rp_paper_docx(const struct rp_paper *p, const char *path, struct ropa_err *err);
/* Append `text` with what XML gives a meaning escaped, and what it forbids left out. */
void rp_xml_escape(struct rp_buf *out, const char *text);

#endif
