/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/paper.h"

#include <string.h>

const char *const rp_look_names[RP_N_LOOKS] = {
    [RP_LOOK_PLAIN] = "",    [RP_LOOK_MARK] = "mark",     [RP_LOOK_CENTRE] = "centre",
    [RP_LOOK_MEMO] = "memo", [RP_LOOK_LETTER] = "letter", [RP_LOOK_CLOSE] = "close",
    [RP_LOOK_BODY] = "body", [RP_LOOK_SIGN] = "sign",     [RP_LOOK_BOX] = "box",
    [RP_LOOK_TEAR] = "tear", [RP_LOOK_PAGE] = "page",     [RP_LOOK_POSTER] = "poster",
};

void rp_paper_free(struct rp_paper *p) {
    rp_buf_free(&p->emblem);
    rp_pool_free(&p->pool);
}

struct rp_node *rp_paper_block(struct rp_paper *p, struct rp_node *in, enum rp_node_kind kind) {
    struct rp_node *b = rp_pool_take(&p->pool, 1, sizeof *b);
    if (!b)
        return NULL;
    b->kind = kind;
    if (in) {
        *(in->last ? &in->last->next : &in->first) = b;
        in->last = b;
    }
    return b;
}

struct rp_node *rp_paper_para(struct rp_paper *p, struct rp_node *in, const char *text) {
    struct rp_node *b = in ? rp_paper_block(p, in, RP_PARA) : NULL;
    if (!b || !(b->runs = rp_pool_take(&p->pool, 1, sizeof *b->runs)))
        return NULL;
    b->runs[0].text = rp_pool_text(&p->pool, text);
    b->n_runs = b->runs[0].text != NULL;
    return b;
}

void rp_paper_heading(struct rp_paper *p, struct rp_node *in, int level, const char *text) {
    struct rp_node *h = rp_paper_para(p, in, text);
    if (!h)
        return;
    h->kind = RP_HEADING;
    h->level = level;
}

void rp_paper_cell(struct rp_paper *p, struct rp_node *row, const char *text, const char *file) {
    struct rp_node *cell = rp_paper_para(p, row, text);
    if (!cell)
        return;
    cell->kind = RP_CELL;
    if (file && cell->n_runs)
        cell->runs[0].file = rp_pool_text(&p->pool, file);
}

void rp_paper_first(struct rp_paper *p, struct rp_node *b) {
    struct rp_node *root = p->root;
    struct rp_node *before = root->first;
    if (before == b)
        return;
    while (before && before->next != b)
        before = before->next;
    if (!before)
        return;
    before->next = b->next;
    root->last = root->last == b ? before : root->last;
    b->next = root->first;
    root->first = b;
}

/* ---- digits ---- */

/* Of an address, a reference, a name that a program gives: none of a word of people's. */
static bool is_of_code(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '@' || c == '_';
}

void rp_paper_digit(struct rp_buf *out, char c, enum ropa_lang lang) {
    if (lang == ROPA_TH && c >= '0' && c <= '9')
        rp_buf_add(out, (const char[]){(char)0xE0, (char)0xB9, (char)(0x90 + c - '0')}, 3);
    else
        rp_buf_char(out, c);
}

void rp_paper_number(struct rp_buf *out, size_t number, enum ropa_lang lang) {
    char digits[24];
    snprintf(digits, sizeof digits, "%zu", number);
    for (const char *c = digits; *c; c++)
        rp_paper_digit(out, *c, lang);
}

static const char *thai_digits(struct rp_paper *p, const char *text) {
    struct rp_buf out = {0};
    while (*text) {
        size_t n = strcspn(text, " \n\t"), i = n > 0 && strspn(text, "0123456789xX-") == n ? n : 0;
        while (i < n && !is_of_code(text[i])) /* a number that leaves digits out, "2xxx", is one */
            i++;
        for (size_t k = 0; k < n; k++)
            rp_paper_digit(&out, text[k], i == n ? ROPA_TH : ROPA_EN);
        if (text[n])
            rp_buf_char(&out, text[n++]);
        text += n;
    }
    p->pool.bad |= out.bad;
    text = out.bad ? NULL : rp_pool_text(&p->pool, out.p ? out.p : "");
    rp_buf_free(&out);
    return text;
}

static void digits_of(struct rp_paper *p, struct rp_node *b) {
    for (size_t i = 0; i < b->n_runs; i++) {
        const char *text = b->runs[i].code ? NULL : thai_digits(p, b->runs[i].text);
        if (text)
            b->runs[i].text = text;
    }
    for (b = b->first; b; b = b->next)
        digits_of(p, b);
}

void rp_paper_thai_digits(struct rp_paper *p) {
    digits_of(p, p->root);
    const char *title = thai_digits(p, p->title), *footer = thai_digits(p, p->footer);
    const char *mark = p->mark ? thai_digits(p, p->mark) : NULL;
    p->title = title ? title : p->title;
    p->footer = footer ? footer : p->footer;
    p->mark = mark ? mark : p->mark;
}

bool rp_paper_has_thai(const char *text) {
    for (; *text; text++)
        if ((unsigned char)text[0] == 0xE0 &&
            ((unsigned char)text[1] == 0xB8 || (unsigned char)text[1] == 0xB9))
            return true;
    return false;
}

size_t rp_paper_signed(const struct rp_node *b) {
    size_t n = 0;
    for (; b && b->kind == RP_BLOCKS && (b->look == RP_LOOK_SIGN || b->look == RP_LOOK_CLOSE); b = b->next)
        n++;
    return n;
}

/* Four of a contract's are less than half of a page; a page on its side is too low. */
bool rp_paper_signs_together(const struct rp_paper *p, size_t n) {
    return n <= (p->wide ? 2 : 4);
}

/* ---- words ---- */

bool rp_paper_text(const struct rp_node *b, struct rp_buf *out) {
    for (size_t i = 0; i < b->n_runs; i++) {
        rp_buf_str(out, b->runs[i].line ? "\n" : "");
        rp_buf_str(out, b->runs[i].text);
    }
    rp_buf_str(out, b->n_runs ? "\n" : "");
    for (const struct rp_node *in = b->first; in; in = in->next)
        rp_paper_text(in, out);
    return !out->bad;
}

/* ---- what is drawn ---- */

int rp_paper_drawn(const struct rp_node *b, size_t i, enum rp_look look, struct rp_buf *address) {
    enum { SIGNAL = 128, CODE = 106 /* of a poster: read from afar, 3.7 cm */, ASIDE = 71 /* 2.5 cm */ };
    const enum rp_icon icon = b->runs[i].icon;
    const bool poster = look == RP_LOOK_POSTER;
    if (icon != RP_ICON_QR)
        return icon && poster ? SIGNAL : 0;
    for (size_t k = 0; k < b->n_runs; k++)
        rp_buf_str(address, b->runs[k].gap ? "" : b->runs[k].text);
    return !address->n ? 0 : poster ? CODE : ASIDE;
}

/* ---- XML ---- */

void rp_xml_escape(struct rp_buf *out, const char *text) {
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '&')
            rp_buf_str(out, "&amp;");
        else if (c == '<')
            rp_buf_str(out, "&lt;");
        else if (c == '>')
            rp_buf_str(out, "&gt;");
        else if (c == '"')
            rp_buf_str(out, "&quot;");
        else if (c >= ' ' || c == '\n' || c == '\t')
            rp_buf_char(out, (char)c);
    }
}
