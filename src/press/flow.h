/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A document as what fits between two margins: strips one below the other, each whole on a page, that know what they must stay with.
 * Points throughout.
 */
#ifndef RP_FLOW_H
#define RP_FLOW_H

#include "paper/press.h"

#include <pango/pangocairo.h>

/* What a part of a page is for who can't see it: PDF's structure, from the inside out. */
struct rp_tag {
    const char *name; /* "P" */
    const struct rp_tag *in;
};

struct rp_line {
    PangoLayoutLine *line; /* of a layout of the flow */
    const struct rp_tag *tag;
    double x, base; /* from the strip's corner */
    double points;  /* of its type, for what is led by dots */
    double lead;    /* dots from its end to here; 0: none */
};

struct rp_strip {
    double before, height; /* before: not at the top of a page */
    struct rp_line *lines; /* owned */
    size_t n_lines;
    const double *edges; /* of what is framed, left to right, `n_edges` of them */
    size_t n_edges;
    size_t frame;     /* which one; 0 none */
    bool top, bottom; /* a line of the frame stands there */
    bool shade;       /* behind a head */
    bool glued;       /* to the next */
    bool page;        /* begins a page */
    size_t row;       /* strips of a row of a table bear one number; 0: of none */
    size_t head, n_head; /* those of the table's head, which stand on each of its pages */
    double emblem;    /* the size of the place that is kept for one; 0 none */
    bool outer;       /* in the middle, else at the left */
    enum rp_icon icon;   /* as high as the strip, in the middle */
    bool aside;          /* it, at the left */
    const char *address; /* that the code holds, where the icon is one */
    bool rule, tear;  /* a line over it; dashed */
    const char *heading; /* for the list of contents; NULL: none */
    int level;
};

struct rp_flow {
    const struct rp_paper *p;
    PangoContext *context;
    struct rp_press_told *told;
    double width; /* of a page's text */
    struct rp_strip *strips;
    size_t n, cap;
    PangoLayout **layouts; /* that the lines are of */
    size_t n_layouts, cap_layouts;
    size_t frames, rows;
    struct rp_tag whole, own; /* the document; what a page says beside it */
    struct rp_pool pool;
    char missing[8]; /* the first character that no font has; "" none */
    uint64_t faces[16], fonts; /* of each font that was used, once; of all of them */
    size_t n_faces;
};

/* The lines of `runs` in type of `points`, `width` wide (0: as long as it is). Borrowed, NULL when memory ran out. */
PangoLayout *rp_flow_layout(struct rp_flow *f, const struct rp_run *runs, size_t n, double points, bool bold, double width);
/* Lay out the whole document; f->pool.bad when memory ran out. */
void rp_flow_paper(struct rp_flow *f);
void rp_flow_free(struct rp_flow *f);

/* How letters are set, the same on every machine that has the fonts. Owned. */
PangoContext *rp_flow_context(cairo_t *cr, const struct rp_paper *p);
/*
 * The word of a draft across `wide` by `high`, in type of `points`, colour red, green, blue, alpha: so that it can't be taken for anything
 * else, whatever is cut off it. Outlines: they aren't words of the document.
 */
void rp_flow_draft(struct rp_flow *f, cairo_t *cr, double wide, double high, double points, const double colour[4]);
/* What a pdf says of itself. */
void rp_flow_properties(cairo_surface_t *pdf, const struct rp_paper *p);
/* With what it was made, into f->told, once all is laid out. */
void rp_flow_made(struct rp_flow *f);
/* What became of it, once the surface is finished. */
enum ropa_status rp_flow_result(const struct rp_flow *f, cairo_surface_t *surface, struct ropa_err *err);

/* picture.c: see struct rp_press. */
enum ropa_status rp_press_picture(const struct rp_paper *paper, enum rp_pressed how, FILE *out,
                                  struct rp_press_told *told, struct ropa_err *err);

#endif
