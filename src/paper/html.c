/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A page by itself: no network, no script, well-formed as XML; readable at 320 pixels and on A4, the mark of a draft on every
 * page that is printed.
 */
#include "paper/press.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

/* The name of a file as an address has it. */
static void put_link(struct rp_buf *out, const char *file) {
    rp_buf_str(out, "<a href=\"");
    for (const char *c = file; *c; c++)
        if ((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') ||
            strchr("-._/#", *c))
            rp_buf_char(out, *c);
        else
            rp_buf_printf(out, "%%%02X", (unsigned)(unsigned char)*c);
    rp_buf_str(out, "\">");
}

static void put_runs(struct rp_buf *out, const struct rp_node *b, const struct rp_paper *p) {
    for (size_t i = 0; i < b->n_runs; i++) {
        const struct rp_run *r = &b->runs[i];
        rp_buf_str(out, r->line ? "<br/>" : "");
        if (r->file)
            put_link(out, r->file);
        rp_buf_str(out, r->gap ? "<span class=\"gap\">" : "");
        rp_buf_str(out, r->bold ? "<strong>" : "");
        rp_buf_str(out, r->italic ? "<em>" : "");
        bool foreign = p->lang == ROPA_EN && rp_paper_has_thai(r->text);
        rp_buf_str(out, foreign ? "<span lang=\"th\">" : "");
        rp_xml_escape(out, r->text);
        rp_buf_str(out, foreign ? "</span>" : "");
        rp_buf_str(out, r->italic ? "</em>" : "");
        rp_buf_str(out, r->bold ? "</strong>" : "");
        rp_buf_str(out, r->gap ? "</span>" : "");
        rp_buf_str(out, r->file ? "</a>" : "");
    }
}

static void put_blocks(struct rp_buf *out, const struct rp_node *b, const struct rp_paper *p);

static void put_row(struct rp_buf *out, const struct rp_node *row, const char *cell,
                    const struct rp_paper *p) {
    rp_buf_str(out, "<tr>");
    for (const struct rp_node *c = row->first; c; c = c->next) {
        rp_buf_printf(out, "<%s>", cell);
        put_runs(out, c, p);
        rp_buf_printf(out, "</%.2s>", cell);
    }
    rp_buf_str(out, "</tr>\n");
}

/* A wide table moves within itself; it is named after its first row for who can't see that it does. */
static void put_table(struct rp_buf *out, const struct rp_node *b, const struct rp_paper *p) {
    static const struct ropa_text name = {{"ตาราง", "Table"}};
    struct rp_buf heads = {0};
    for (const struct rp_node *c = b->first ? b->first->first : NULL; c; c = c->next)
        for (size_t i = 0; i < c->n_runs; i++)
            rp_buf_printf(&heads, " %s", c->runs[i].text);
    rp_buf_printf(out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s",
                  name.in[p->lang]);
    rp_xml_escape(out, heads.p ? heads.p : "");
    rp_buf_str(out, "\"><table><thead>");
    put_row(out, b->first, "th scope=\"col\"", p);
    rp_buf_str(out, "</thead><tbody>");
    for (const struct rp_node *row = b->first->next; row; row = row->next)
        put_row(out, row, "td", p);
    rp_buf_str(out, "</tbody></table></div>\n");
    out->bad |= heads.bad;
    rp_buf_free(&heads);
}

/* The end of an image: the picture itself. */
static void put_png(struct rp_buf *out, const struct rp_buf *png) {
    const size_t room = sodium_base64_ENCODED_LEN(png->n, sodium_base64_VARIANT_ORIGINAL);
    char *text = malloc(room);
    out->bad |= !text;
    if (!text)
        return;
    sodium_bin2base64(text, room, (const unsigned char *)png->p, png->n, sodium_base64_VARIANT_ORIGINAL);
    rp_buf_str(out, " src=\"data:image/png;base64,");
    rp_buf_str(out, text);
    rp_buf_str(out, "\"/>\n");
    free(text);
}

/* Over an internal letter 1.5 cm, over what goes out 3 cm; without a picture its place. */
static void put_emblem(struct rp_buf *out, const struct rp_node *b, const struct rp_paper *p) {
    static const struct ropa_text alt = {{"ตราครุฑ", "Garuda"}};
    const char *size = b->look == RP_LOOK_MEMO ? "1.5cm" : "3cm";
    if (b->look != RP_LOOK_MEMO && b->look != RP_LOOK_LETTER &&
        (b->look != RP_LOOK_CENTRE || !rp_paper_has_heading(b)))
        return;
    if (!p->emblem.n) {
        rp_buf_printf(out,
                      "<div class=\"emblem %s\" style=\"width:%s;height:%s\" aria-hidden=\"true\"></div>\n",
                      rp_look_names[b->look], size, size);
        return;
    }
    rp_buf_printf(out, "<img class=\"emblem %s\" style=\"height:%s\" alt=\"%s\"", rp_look_names[b->look],
                  size, alt.in[p->lang]);
    put_png(out, &p->emblem);
}

/* As large on paper as on the other formats' pages, and over the words that it stands before. */
static void put_drawn(struct rp_buf *out, const struct rp_node *b, enum rp_look look,
                      const struct rp_paper *p) {
    for (size_t i = 0; i < b->n_runs; i++) {
        struct rp_drawn d;
        rp_press_draw(p, b, i, look, &d);
        if (d.size) {
            rp_buf_printf(out, "<img style=\"display:block;width:%dpt;max-width:100%%;margin:%s\" alt=\"",
                          d.size, look == RP_LOOK_POSTER ? "0 auto" : "0");
            rp_xml_escape(out, d.alt.p ? d.alt.p : "");
            rp_buf_str(out, "\"");
            put_png(out, &d.png);
        }
        out->bad |= d.alt.bad;
        rp_drawn_free(&d);
    }
}

static void put_block(struct rp_buf *out, const struct rp_node *b, enum rp_look look,
                      const struct rp_paper *p) {
    char open[64] = "p", close[8] = "p";
    if (b->kind == RP_TABLE) {
        put_table(out, b, p);
        return;
    }
    if (b->kind == RP_RULE) {
        rp_buf_str(out, "<hr/>\n");
        return;
    }
    if (b->kind == RP_HEADING)
        snprintf(close, sizeof close, "h%d", b->level);
    else if (b->kind == RP_LIST)
        snprintf(close, sizeof close, "%s", b->ordered ? "ol" : "ul");
    else if (b->kind == RP_ITEM)
        snprintf(close, sizeof close, "li");
    else if (b->kind == RP_BLOCKS)
        snprintf(close, sizeof close, "div");
    snprintf(open, sizeof open, "%s", close);
    if (b->kind == RP_LIST && b->ordered)
        snprintf(open, sizeof open, "ol%s start=\"%d\"", p->lang == ROPA_TH ? " class=\"thai\"" : "",
                 b->level);
    else if (b->kind == RP_BLOCKS && b->look)
        snprintf(open, sizeof open, "div class=\"%s\"", rp_look_names[b->look]);
    if (b->kind == RP_BLOCKS)
        put_emblem(out, b, p);
    rp_buf_printf(out, "<%s>", open);
    put_drawn(out, b, look, p);
    put_runs(out, b, p);
    put_blocks(out, b, p);
    rp_buf_printf(out, "</%s>\n", close);
}

static void put_blocks(struct rp_buf *out, const struct rp_node *b, const struct rp_paper *p) {
    for (const struct rp_node *in = b->first; in; in = in->next)
        put_block(out, in, b->look, p);
}

bool rp_paper_html(const struct rp_paper *p, FILE *out) {
    static const struct ropa_text skip = {{"ไปที่เนื้อหา", "Skip to the text"}};
    struct rp_buf h = {0};
    rp_buf_printf(&h, "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"/>\n",
                  p->lang == ROPA_TH ? "th" : "en");
    rp_buf_str(
        &h,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src "
        "data:\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
    rp_xml_escape(&h, p->title);
    rp_buf_str(&h, "</title>\n");
    if (p->seal)
        rp_buf_printf(&h, "<meta name=\"ropa\" content=\"%s\"/>\n", p->seal);
    rp_buf_printf(&h, "<style>\n%s%s</style></head>\n<body><a class=\"skip\" href=\"#text\">%s</a>\n",
                  p->style, p->wide ? "@media print{@page{size:A4 landscape}}\n" : "", skip.in[p->lang]);
    if (p->mark) {
        rp_buf_str(&h, "<p class=\"state\" aria-hidden=\"true\">");
        rp_xml_escape(&h, p->mark);
        rp_buf_str(&h, "</p>\n");
    }
    static const struct ropa_text site = {{"เมนูของเว็บไซต์", "This site"}};
    if (p->n_links)
        rp_buf_printf(&h, "<header><nav aria-label=\"%s\"><ul>\n", site.in[p->lang]);
    for (size_t i = 0; i < p->n_links; i++) {
        rp_buf_str(&h, "<li>");
        put_link(&h, p->links[i].file);
        rp_xml_escape(&h, p->links[i].text);
        rp_buf_str(&h, "</a></li>\n");
    }
    rp_buf_str(&h, p->n_links ? "</ul></nav></header>\n" : "");
    rp_buf_str(&h, "<main id=\"text\">\n");
    put_blocks(&h, p->root, p);
    rp_buf_str(&h, "</main>\n");
    if (*p->footer) {
        rp_buf_str(&h, "<footer><p>");
        rp_xml_escape(&h, p->footer);
        rp_buf_str(&h, "</p></footer>\n");
    }
    rp_buf_str(&h, "</body></html>\n");
    bool whole = !h.bad;
    if (whole)
        fwrite(h.p, 1, h.n, out);
    rp_buf_free(&h);
    return whole;
}
