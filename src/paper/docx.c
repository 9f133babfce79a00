/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A document for word processors: WordprocessingML in a zip. Thai is complex script there, so every size and weight is said
 * twice, and a run that holds Thai says so; see the file's parts in docx_parts.c.
 */
#include "paper/docx.h"

#include "base/err.h"
#include "exchange/sheet/zip_write.h"
#include "paper/columns.h"
#include "paper/press.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
    TEXT_WIDTH = 9071 /* twentieths of a point: 16 cm */,
    WIDE_WIDTH = 14003,
};

/* Where a paragraph stands. */
struct place {
    enum rp_look look;
    bool begins;            /* it is the first one that looks so */
    bool kept;              /* its last two paragraphs stay with what follows */
    bool stays;             /* this one does */
    int depth, list;        /* in lists: how deep, and the number of the list */
    bool item;              /* it begins an item */
    bool cell, head, small; /* in a table; of its first row; of many columns */
};

struct rp_docx {
    const struct rp_paper *p;
    struct rp_buf out;
    struct rp_docx_asks asks; /* so far; the first list is that of bullets */
};

/* ---- runs ---- */

/* rFonts b bCs i iCs color sz szCs cs: Word wants them in this order. */
static void put_run(struct rp_buf *o, const struct rp_run *r, int half_points) {
    bool thai = rp_paper_has_thai(r->text);
    rp_buf_str(o, "<w:r><w:rPr>");
    rp_buf_str(o, thai ? "<w:rFonts w:hint=\"cs\"/>" : "");
    rp_buf_str(o, r->bold ? "<w:b/><w:bCs/>" : "");
    rp_buf_str(o, r->italic ? "<w:i/><w:iCs/>" : "");
    rp_buf_str(o, r->gap ? "<w:color w:val=\"8A1C1C\"/>" : "");
    if (half_points)
        rp_buf_printf(o, "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>", half_points, half_points);
    rp_buf_str(o, thai ? "<w:cs/>" : "");
    rp_buf_str(o, "</w:rPr>");
    rp_buf_str(o, r->line ? "<w:br/>" : "");
    rp_buf_str(o, "<w:t xml:space=\"preserve\">");
    rp_xml_escape(o, r->text);
    rp_buf_str(o, "</w:t></w:r>");
}

/*
 * In the head of an internal letter a bold label is larger, and dots lead from what stands behind it to the next or to the
 * margin; in that of an outer one what is bold begins at the middle.
 */
static void put_runs(struct rp_buf *o, const struct rp_node *b, const struct place *at) {
    bool memo = at->look == RP_LOOK_MEMO && b->kind == RP_PARA;
    bool letter = at->look == RP_LOOK_LETTER && b->kind == RP_PARA, right = false;
    for (size_t i = 0; i < b->n_runs; i++) {
        struct rp_run run = b->runs[i];
        if ((memo && i && run.bold) || (letter && run.bold && !right))
            rp_buf_str(o, "<w:r><w:tab/></w:r>");
        right |= run.bold;
        run.bold &= !letter;
        put_run(o, &run, memo && run.bold ? 40 : 0);
    }
    rp_buf_str(o, memo ? "<w:r><w:tab/></w:r>" : "");
}

/* ---- pictures ---- */

enum { EMU_OF_POINT = 12700 };

static void put_png(struct rp_buf *o, const char *relation, size_t id, const char *name, const char *alt,
                    long wide, long high) {
    rp_buf_printf(
        o,
        "<w:r><w:drawing><wp:inline "
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" "
        "distR=\"0\"><wp:extent cx=\"%ld\" cy=\"%ld\"/><wp:docPr id=\"%zu\" name=\"%s\" descr=\"",
        wide, high, id, name);
    rp_xml_escape(o, alt);
    rp_buf_printf(
        o,
        "\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic "
        "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"%zu\" "
        "name=\"%s\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"%s\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%ld\" "
        "cy=\"%ld\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>",
        id, name, relation, wide, high);
}

/* A paragraph of its own over that of the words; 1 is the emblem's number. */
static void put_drawn(struct rp_docx *d, const struct rp_node *b, const struct place *at) {
    for (size_t i = 0; i < b->n_runs; i++) {
        struct rp_drawn drawn;
        char relation[32];
        rp_press_draw(d->p, b, i, at->look, &drawn);
        struct rp_buf *grown =
            drawn.size ? rp_grow(d->asks.pictures, d->asks.n, &d->asks.cap, sizeof *grown) : NULL;
        d->out.bad |= (drawn.size && !grown) || drawn.alt.bad;
        if (grown) {
            const long size = (long)drawn.size * EMU_OF_POINT;
            d->asks.pictures = grown;
            snprintf(relation, sizeof relation, RP_PICTURE_ID, d->asks.n);
            rp_buf_printf(&d->out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:keepNext/></w:pPr>",
                          at->look == RP_LOOK_POSTER ? "Poster" : "Text");
            put_png(&d->out, relation, d->asks.n + 2, "picture", drawn.alt.p ? drawn.alt.p : "", size, size);
            rp_buf_str(&d->out, "</w:p>");
            grown[d->asks.n++] = drawn.png;
            drawn.png = (struct rp_buf){0};
        }
        rp_drawn_free(&drawn);
    }
}

/* ---- paragraphs ---- */

static const char *style_of(const struct rp_node *b, const struct place *at) {
    static const char *const heads[] = {"Heading1", "Heading2", "Heading3"};
    static const char *const roles[RP_N_LOOKS] = {
        [RP_LOOK_PLAIN] = "Text",    [RP_LOOK_MARK] = "Mark",         [RP_LOOK_CENTRE] = "Centre",
        [RP_LOOK_MEMO] = "MemoLine", [RP_LOOK_LETTER] = "LetterLine", [RP_LOOK_CLOSE] = "Close",
        [RP_LOOK_BODY] = "Body",     [RP_LOOK_SIGN] = "Sign",         [RP_LOOK_BOX] = "Text",
        [RP_LOOK_TEAR] = "Text",     [RP_LOOK_PAGE] = "Text",         [RP_LOOK_POSTER] = "Poster"};
    if (at->cell)
        return at->small ? (at->head ? "SmallHead" : "Small") : at->head ? "CellHead" : "Cell";
    if (b->kind == RP_HEADING && at->look == RP_LOOK_MEMO)
        return "MemoTitle";
    if (b->kind == RP_HEADING && at->look == RP_LOOK_POSTER)
        return "PosterTitle";
    if (b->kind == RP_HEADING && at->look == RP_LOOK_LETTER)
        return "LetterTitle";
    if (b->kind == RP_HEADING)
        return heads[b->level < 3 ? b->level - 1 : 2];
    return at->list ? "Item" : roles[at->look];
}

static void put_para(struct rp_docx *d, const struct rp_node *b, struct place *at) {
    struct rp_buf *o = &d->out;
    bool second = false;
    if (!at->cell)
        put_drawn(d, b, at);
    for (size_t i = 1; i < b->n_runs; i++)
        second |= b->runs[i].bold;
    rp_buf_printf(o, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>", style_of(b, at));
    if (at->stays)
        rp_buf_str(o, "<w:keepNext/>");
    if (at->begins && at->look == RP_LOOK_PAGE)
        rp_buf_str(o, "<w:pageBreakBefore/>");
    if (at->list && at->item)
        rp_buf_printf(o, "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>", at->depth - 1,
                      at->list);
    if (at->look == RP_LOOK_BOX)
        rp_buf_str(
            o,
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"12\" "
            "w:space=\"4\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"auto\"/><w:right "
            "w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>");
    if (at->begins && at->look == RP_LOOK_TEAR)
        rp_buf_str(o,
                   "<w:pBdr><w:top w:val=\"dashed\" w:sz=\"8\" w:space=\"12\" w:color=\"auto\"/></w:pBdr>");
    if (at->look == RP_LOOK_MEMO && b->kind == RP_PARA)
        rp_buf_printf(o, "<w:tabs>%s<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"%d\"/></w:tabs>",
                      second ? "<w:tab w:val=\"left\" w:leader=\"dot\" w:pos=\"4536\"/>" : "", TEXT_WIDTH);
    if (at->begins && at->look == RP_LOOK_SIGN)
        rp_buf_printf(o, "<w:spacing w:before=\"%d\"/>",
                      d->p->official ? 1280 : 720); /* three lines to sign on */
    if (at->list && !at->item)
        rp_buf_printf(o, "<w:ind w:left=\"%d\"/>", 567 * at->depth);
    if (at->look == RP_LOOK_CENTRE && b->kind == RP_HEADING)
        rp_buf_str(o, "<w:jc w:val=\"center\"/>");
    rp_buf_str(o, "</w:pPr>");
    put_runs(o, b, at);
    rp_buf_str(o, "</w:p>");
    at->begins = at->item = false;
}

/* ---- tables ---- */

static void put_table(struct rp_docx *d, const struct rp_node *b) {
    struct rp_buf *o = &d->out;
    struct rp_columns columns;
    const int width = d->p->wide ? WIDE_WIDTH : TEXT_WIDTH;
    if (!rp_columns_of(b, width, &columns)) {
        o->bad = true;
        return;
    }
    rp_buf_printf(
        o,
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        "</w:tblPr><w:tblGrid>",
        width);
    for (size_t i = 0; i < columns.n; i++)
        rp_buf_printf(o, "<w:gridCol w:w=\"%d\"/>", columns.widths[i]);
    rp_buf_str(o, "</w:tblGrid>");
    for (const struct rp_node *row = b->first; row; row = row->next) {
        struct place at = {.cell = true, .head = row == b->first, .small = columns.small};
        size_t i = 0;
        rp_buf_printf(o, "<w:tr><w:trPr>%s%s</w:trPr>", rp_columns_long(row) ? "" : "<w:cantSplit/>",
                      at.head ? "<w:tblHeader/>" : "");
        for (const struct rp_node *c = row->first; c; c = c->next, i++) {
            rp_buf_printf(o, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", columns.widths[i]);
            put_para(d, c, &at);
            rp_buf_str(o, "</w:tc>");
        }
        rp_buf_str(o, "</w:tr>");
    }
    rp_buf_str(o, "</w:tbl>");
    rp_columns_free(&columns);
}

/* ---- blocks ---- */

static void put_blocks(struct rp_docx *d, const struct rp_node *b, struct place *at);

/* As high as its place, as wide as it is beside that; 635 EMU are a twentieth of a point. */
static void put_picture(struct rp_docx *d, bool outer, int size) {
    static const struct ropa_text alt = {{"ตราครุฑ", "Garuda"}};
    const long high = size * 635L, wide = high * d->p->emblem_wide / d->p->emblem_high;
    rp_buf_printf(
        &d->out,
        "<w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:framePr w:w=\"%ld\" w:h=\"%d\" w:hRule=\"exact\" w:hSpace=\"0\" w:wrap=\"%s\" "
        "w:vAnchor=\"page\" w:hAnchor=\"margin\" w:x%s w:y=\"850\"/></w:pPr>",
        wide / 635, size, outer ? "notBeside" : "around", outer ? "Align=\"center\"" : "=\"1\"");
    put_png(&d->out, RP_EMBLEM_ID, 1, "emblem", alt.in[d->p->lang], wide, high);
    rp_buf_str(&d->out, "</w:p>");
}

/*
 * The Garuda: of an internal letter 1.5 cm, upper left; of an outer one or an announcement 3 cm, in the middle, the text below it. Where the
 * office has no picture of it, its place.
 */
static void put_emblem(struct rp_docx *d, bool outer) {
    static const char *const sides[] = {"top", "left", "bottom", "right"};
    int size = outer ? 1701 : 850;
    if (d->p->emblem.n) {
        put_picture(d, outer, size);
        return;
    }
    rp_buf_printf(
        &d->out,
        "<w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:framePr w:w=\"%d\" w:h=\"%d\" w:hRule=\"exact\" w:hSpace=\"0\" w:wrap=\"%s\" "
        "w:vAnchor=\"page\" w:hAnchor=\"margin\" w:x%s w:y=\"850\"/><w:pBdr>",
        size, size, outer ? "notBeside" : "around", outer ? "Align=\"center\"" : "=\"1\"");
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        rp_buf_printf(&d->out, "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A0A0A0\"/>",
                      sides[i]);
    rp_buf_str(&d->out, "</w:pBdr></w:pPr></w:p>");
}

static void put_list(struct rp_docx *d, const struct rp_node *b, const struct place *up) {
    int number = b->ordered ? ++d->asks.lists : 1;
    for (const struct rp_node *item = b->first; item; item = item->next) {
        struct place at = {
            .look = up->look, .depth = up->depth < 3 ? up->depth + 1 : 3, .list = number, .item = true};
        put_blocks(d, item, &at);
    }
}

static void put_block(struct rp_docx *d, const struct rp_node *b, struct place *at) {
    struct place in = *at;
    if (b->kind == RP_TABLE) {
        put_table(d, b);
    } else if (b->kind == RP_LIST) {
        put_list(d, b, at);
    } else if (b->kind == RP_BLOCKS) {
        in.look = b->look;
        in.begins = true;
        in.kept = at->stays;
        bool outer = b->look == RP_LOOK_LETTER || (b->look == RP_LOOK_CENTRE && rp_paper_has_heading(b));
        if (b->look == RP_LOOK_MEMO || outer)
            put_emblem(d, outer);
        put_blocks(d, b, &in);
    } else if (b->kind == RP_RULE) {
        rp_buf_str(
            &d->out,
            "<w:p><w:pPr><w:pStyle w:val=\"Text\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" "
            "w:color=\"auto\"/></w:pBdr></w:pPr></w:p>");
    } else {
        put_para(d, b, at);
    }
}

/* A paragraph, alone in its block or not. */
static bool is_short(const struct rp_node *b) {
    return b && (b->kind != RP_BLOCKS || b->first == b->last);
}

static void put_blocks(struct rp_docx *d, const struct rp_node *b, struct place *at) {
    bool whole = at->look == RP_LOOK_SIGN || at->look == RP_LOOK_CLOSE || at->look == RP_LOOK_BOX;
    size_t chain = 0; /* signatures one below the other, of which the next is */
    for (const struct rp_node *in = b->first; in; in = in->next) {
        /* a signature isn't torn, and doesn't stand alone on a page: two paragraphs of text go with it */
        bool last = at->kept && (!in->next || !in->next->next);
        bool signs = in->kind == RP_BLOCKS && in->look == RP_LOOK_SIGN; /* several, one below the other */
        const size_t left = rp_paper_signed(in->next);
        chain = signs ? (chain ? chain : left + 1) : left;
        bool before = signs ? left == 1 || (left && rp_paper_signs_together(d->p, chain))
                            : left || (is_short(in->next) && rp_paper_signed(in->next->next));
        at->stays = last || before || (whole && in->next);
        put_block(d, in, at);
    }
    at->stays = false;
}

static void put_document(struct rp_docx *d) {
    struct place at = {0};
    rp_buf_str(&d->out, RP_XML "<w:document" RP_WORD RP_RELATED "><w:body>");
    put_blocks(d, d->p->root, &at);
    /* a table may not stand last */
    if (d->p->root->last && d->p->root->last->kind == RP_TABLE)
        rp_buf_str(&d->out, "<w:p/>");
    rp_docx_section(d->p, &d->out);
    rp_buf_str(&d->out, "</w:body></w:document>");
}

/* ---- the file ---- */

static void free_text(struct rp_docx *d) {
    for (size_t i = 0; i < d->asks.n; i++)
        rp_buf_free(&d->asks.pictures[i]);
    free(d->asks.pictures);
    rp_buf_free(&d->out);
}

bool rp_docx_each(const struct rp_paper *p, rp_docx_fn *each, void *ctx, bool *bad) {
    struct rp_docx d = {.p = p, .asks = {.lists = 1}};
    struct rp_buf part = {0};
    put_document(&d);
    bool goes_on = true;
    const char *name;
    char room[48];
    *bad = d.out.bad;
    for (size_t i = 0; !*bad && goes_on && (name = rp_docx_part(p, i, &d.asks, room, &part)); i++) {
        const struct rp_buf *text = part.n ? &part : &d.out; /* the document itself is at hand */
        *bad = part.bad;
        goes_on = !part.bad && each(ctx, name, text);
        rp_buf_clear(&part);
    }
    rp_buf_free(&part);
    free_text(&d);
    return goes_on && !*bad;
}

struct writing {
    struct rp_zip_out *zip;
    bool failed;
};

static bool write_part(void *ctx, const char *name, const struct rp_buf *text) {
    struct writing *w = ctx;
    w->failed = !w->zip || !rp_zip_out_begin(w->zip, name) || !rp_zip_out_put(w->zip, text->p, text->n) ||
                !rp_zip_out_end(w->zip);
    return !w->failed;
}

enum ropa_status rp_paper_docx(const struct rp_paper *p, const char *path, struct ropa_err *err) {
    struct writing w = {.zip = rp_zip_out_open(path)};
    bool bad = false;
    rp_docx_each(p, write_part, &w, &bad);
    w.failed |= !rp_zip_out_close(w.zip);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return w.failed ? rp_err_errno(err, path, errno ? errno : EIO) : ROPA_OK;
}
