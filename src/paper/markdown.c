/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Markdown as the tree has it: read by cmark, values put in where they are meant; written so that it reads back the same. */
#include "paper/icons.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

/* ---- reading ---- */

struct reading {
    struct rp_paper *p;
    const struct rp_value *values;
    size_t n_values;
    struct rp_run *runs; /* of the block at hand */
    size_t n, cap;
};

/* One more run that looks as `like` does; lines of a value begin lines. */
static void add_run(struct reading *r, const struct rp_run *like, const char *text, size_t n) {
    bool line = like->line;
    do {
        const char *end = memchr(text, '\n', n);
        size_t part = end ? (size_t)(end - text) : n;
        struct rp_run *runs = rp_grow(r->runs, r->n, &r->cap, sizeof *runs);
        char *copy = rp_pool_take(&r->p->pool, part + 1, 1);
        r->p->pool.bad |= !runs;
        r->runs = runs ? runs : r->runs;
        if (!runs || !copy)
            return;
        memcpy(copy, text, part);
        runs[r->n] = *like;
        runs[r->n].line = line;
        runs[r->n++].text = copy;
        line = true;
        text += part + (end != NULL);
        n -= part + (end != NULL);
        if (!end)
            return;
    } while (true);
}

#define BEGINS "\xEE\x80\x80" /* U+E000 */
#define ENDS "\xEE\x80\x81"

/* Text of the template, with values where it says so. */
static void add_text(struct reading *r, struct rp_run like, const char *text) {
    const char *mark;
    for (; (mark = strstr(text, BEGINS)); like.line = false) {
        char *end;
        size_t i = (size_t)strtoul(mark + strlen(BEGINS), &end, 10);
        bool value = !strncmp(end, ENDS, strlen(ENDS)) && i < r->n_values;
        size_t n = value ? (size_t)(mark - text) : (size_t)(mark - text) + strlen(BEGINS);
        if (n || like.line)
            add_run(r, &like, text, n);
        text += n;
        if (!value)
            continue;
        struct rp_run filled = like;
        filled.line = false;
        filled.gap = r->values[i].gap;
        filled.code = r->values[i].code;
        const size_t first = r->n;
        add_run(r, &filled, r->values[i].text, strlen(r->values[i].text));
        for (size_t k = first; r->values[i].groups && k < r->n; k++)
            r->runs[k].icon = rp_icon_of_group(r->runs[k].text);
        text = end + strlen(ENDS);
    }
    if (*text || like.line)
        add_run(r, &like, text, strlen(text));
}

/* It stands by itself, before what it stands for. */
static void add_icon(struct reading *r, struct rp_run like, const char *name) {
    like.icon = rp_icon_find(name);
    if (!like.icon)
        r->p->unknown = rp_pool_text(&r->p->pool, name);
    add_run(r, &like, "", 0);
}

static void read_inlines(struct reading *r, cmark_node *node, struct rp_run like) {
    struct rp_buf text = {0};
    bool after_icon = false;
    for (cmark_node *n = cmark_node_first_child(node); n; n = cmark_node_next(n)) {
        cmark_node_type type = cmark_node_get_type(n);
        const char *literal = cmark_node_get_literal(n);
        bool line =
            type == CMARK_NODE_LINEBREAK || (type == CMARK_NODE_HTML_INLINE && !strcmp(literal, "<br>"));
        if (!line && (type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_CODE ||
                      type == CMARK_NODE_HTML_INLINE)) { /* what would be HTML is text too */
            bool after_line = like.line && !text.n; /* the template goes on below: no blank begins the line */
            if (after_icon && type == CMARK_NODE_TEXT)
                literal += *literal == ' ';
            after_icon = false;
            rp_buf_str(&text, type != CMARK_NODE_SOFTBREAK ? literal : after_line ? "" : " ");
            continue;
        }
        add_text(r, like, text.p ? text.p : "");
        like.line = line;
        if (type == CMARK_NODE_IMAGE) {
            rp_buf_clear(&text);
            add_icon(r, like, cmark_node_get_url(n));
            after_icon = true;
            continue;
        }
        rp_buf_clear(&text);
        struct rp_run inner = like;
        inner.bold |= type == CMARK_NODE_STRONG;
        inner.italic |= type == CMARK_NODE_EMPH;
        if (!line)
            read_inlines(r, n, inner);
    }
    add_text(r, like, text.p ? text.p : "");
    r->p->pool.bad |= text.bad;
    rp_buf_free(&text);
}

static void keep_runs(struct reading *r, struct rp_node *b) {
    while (r->n && !*r->runs[r->n - 1].text) /* a line end that nothing stands behind */
        r->n--;
    b->runs = r->n ? rp_pool_take(&r->p->pool, r->n, sizeof *b->runs) : NULL;
    b->n_runs = b->runs ? r->n : 0;
    if (b->runs)
        memcpy(b->runs, r->runs, r->n * sizeof *b->runs);
    r->n = 0;
}

/* The look that a quote begins with, "[!sign]" by itself on its first line, which is then taken out. */
static enum rp_look look_of(cmark_node *quote) {
    cmark_node *para = cmark_node_first_child(quote);
    struct rp_buf first = {0};
    enum rp_look look = RP_LOOK_PLAIN;
    cmark_node *n =
        para && cmark_node_get_type(para) == CMARK_NODE_PARAGRAPH ? cmark_node_first_child(para) : NULL;
    for (; n && cmark_node_get_type(n) == CMARK_NODE_TEXT; n = cmark_node_next(n))
        rp_buf_str(&first, cmark_node_get_literal(n));
    for (int i = 1; i < RP_N_LOOKS && first.n > 3; i++)
        if (!strncmp(first.p, "[!", 2) && first.n == strlen(rp_look_names[i]) + 3 &&
            !strncmp(first.p + 2, rp_look_names[i], first.n - 3) && first.p[first.n - 1] == ']')
            look = (enum rp_look)i;
    rp_buf_free(&first);
    while (look && (n = cmark_node_first_child(para))) {
        bool last = cmark_node_get_type(n) != CMARK_NODE_TEXT;
        cmark_node_free(n);
        if (last)
            break;
    }
    if (look && !cmark_node_first_child(para))
        cmark_node_free(para);
    return look;
}

static void read_blocks(struct reading *r, struct rp_node *in, cmark_node *node);

static void read_block(struct reading *r, struct rp_node *in, cmark_node *n) {
    cmark_node_type type = cmark_node_get_type(n);
    const char *name = cmark_node_get_type_string(n);
    enum rp_node_kind kind = type == CMARK_NODE_HEADING                                        ? RP_HEADING
                             : type == CMARK_NODE_LIST                                         ? RP_LIST
                             : type == CMARK_NODE_ITEM                                         ? RP_ITEM
                             : type == CMARK_NODE_BLOCK_QUOTE                                  ? RP_BLOCKS
                             : type == CMARK_NODE_THEMATIC_BREAK                               ? RP_RULE
                             : !strcmp(name, "table")                                          ? RP_TABLE
                             : !strncmp(name, "table_row", 9) || !strcmp(name, "table_header") ? RP_ROW
                             : !strcmp(name, "table_cell")                                     ? RP_CELL
                                                                                               : RP_PARA;
    if (type == CMARK_NODE_HTML_BLOCK && !strncmp(cmark_node_get_literal(n), "<!--", 4))
        return; /* it keeps two quotes apart */
    enum rp_look look = kind == RP_BLOCKS ? look_of(n) : RP_LOOK_PLAIN;
    struct rp_node *b = rp_paper_block(r->p, in, kind);
    if (!b)
        return;
    b->look = look;
    if (kind == RP_HEADING)
        b->level = cmark_node_get_heading_level(n);
    if (kind == RP_LIST) {
        b->ordered = cmark_node_get_list_type(n) == CMARK_ORDERED_LIST;
        b->level = cmark_node_get_list_start(n);
    }
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_CODE_BLOCK) { /* text as any other */
        add_text(r, (struct rp_run){0}, cmark_node_get_literal(n));
        keep_runs(r, b);
    } else if (kind == RP_PARA || kind == RP_HEADING || kind == RP_CELL) {
        read_inlines(r, n, (struct rp_run){0});
        keep_runs(r, b);
    } else {
        read_blocks(r, b, n);
    }
}

static void read_blocks(struct reading *r, struct rp_node *in, cmark_node *node) {
    for (cmark_node *n = cmark_node_first_child(node); n; n = cmark_node_next(n))
        read_block(r, in, n);
}

bool rp_paper_parse(struct rp_paper *p, struct rp_node *in, const char *md, const struct rp_value *values,
                    size_t n) {
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");
    struct reading r = {p, values, n, NULL, 0, 0};
    if (table)
        cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_feed(parser, md, strlen(md));
    cmark_node *doc = cmark_parser_finish(parser);
    read_blocks(&r, in, doc);
    cmark_node_free(doc);
    cmark_parser_free(parser);
    free(r.runs);
    return !p->pool.bad;
}

/* ---- writing ---- */

/* What Markdown could take for more than text. */
static void put_text(struct rp_buf *out, const char *text, bool begins) {
    for (const char *s = text; *s; s++) {
        bool first = begins && s == text;
        size_t digits = first ? strspn(s, "0123456789") : 0;
        if (digits && strchr(".)", s[digits]) && s[digits]) { /* "1." would begin a list */
            rp_buf_add(out, s, digits);
            rp_buf_char(out, '\\');
            s += digits;
        } else if (strchr("\\`*_[]<>&|~#", *s) || (first && strchr("+-=", *s))) {
            rp_buf_char(out, '\\');
        }
        rp_buf_char(out, *s);
    }
}

/* One look as a number: what is emphasised is so as a whole. */
static const char *stars(const struct rp_run *r) {
    return r->bold && r->italic ? "***" : r->bold ? "**" : r->italic ? "*" : "";
}

static void put_runs(struct rp_buf *out, const struct rp_node *b, const char *line) {
    bool begins = true;
    for (size_t i = 0; i < b->n_runs; i++) {
        const struct rp_run *r = &b->runs[i];
        size_t n = strspn(r->text, " \t"), to = strlen(r->text);
        while (to > n && r->text[to - 1] == ' ')
            to--;
        const char *mark = to > n ? stars(r) : "";
        char *inner = strndup(r->text + n, to - n);
        out->bad |= !inner;
        if (r->line)
            rp_buf_str(out, line);
        begins |= r->line;
        if (!begins)
            rp_buf_add(out, r->text, n);
        rp_buf_str(out, mark);
        put_text(out, inner ? inner : "", begins && !*mark);
        rp_buf_str(out, mark);
        rp_buf_add(out, r->text + to, strlen(r->text + to));
        begins &= to == n;
        free(inner);
    }
}

static void put_blocks(struct rp_buf *out, const struct rp_node *b, struct rp_buf *indent);

static void new_line(struct rp_buf *out, const struct rp_buf *indent) {
    rp_buf_char(out, '\n');
    rp_buf_str(out, indent->p);
}

/* `b` below itself, each line behind `more`. */
static void put_within(struct rp_buf *out, const struct rp_node *b, struct rp_buf *indent, const char *more) {
    size_t n = indent->n;
    rp_buf_str(indent, more);
    put_blocks(out, b, indent);
    rp_buf_cut(indent, n);
}

static void put_row(struct rp_buf *out, const struct rp_node *row) {
    for (const struct rp_node *c = row->first; c; c = c->next) {
        rp_buf_str(out, "| ");
        put_runs(out, c, "<br>");
        rp_buf_char(out, ' ');
    }
    rp_buf_char(out, '|');
}

static void put_table(struct rp_buf *out, const struct rp_node *b, const struct rp_buf *indent) {
    for (const struct rp_node *row = b->first; row; row = row->next) {
        put_row(out, row);
        if (row == b->first) {
            new_line(out, indent);
            for (const struct rp_node *c = row->first; c; c = c->next)
                rp_buf_str(out, "|---");
            rp_buf_char(out, '|');
        }
        if (row->next)
            new_line(out, indent);
    }
}

static void put_list(struct rp_buf *out, const struct rp_node *b, struct rp_buf *indent) {
    int number = b->level;
    for (const struct rp_node *item = b->first; item; item = item->next) {
        char marker[16] = "- ";
        if (b->ordered)
            snprintf(marker, sizeof marker, "%d. ", number++);
        rp_buf_str(out, marker);
        memset(marker, ' ', strlen(marker));
        put_within(out, item, indent, marker);
        if (item->next)
            new_line(out, indent);
    }
}

static void put_block(struct rp_buf *out, const struct rp_node *b, struct rp_buf *indent) {
    struct rp_buf line = {0};
    rp_buf_printf(&line, "\\\n%s", indent->p ? indent->p : "");
    if (b->kind == RP_HEADING) {
        rp_buf_printf(out, "%.*s ", b->level, "######");
        put_runs(out, b, " ");
    } else if (b->kind == RP_TABLE) {
        put_table(out, b, indent);
    } else if (b->kind == RP_LIST) {
        put_list(out, b, indent);
    } else if (b->kind == RP_RULE) {
        rp_buf_str(out, "---");
    } else if (b->kind == RP_BLOCKS) {
        rp_buf_printf(out, "> ");
        put_within(out, b, indent, "> ");
    } else {
        put_runs(out, b, line.p ? line.p : "");
    }
    out->bad |= line.bad;
    rp_buf_free(&line);
}

static void put_blocks(struct rp_buf *out, const struct rp_node *b, struct rp_buf *indent) {
    for (const struct rp_node *in = b->first; in; in = in->next) {
        put_block(out, in, indent);
        if (in->next) {
            new_line(out, indent);
            new_line(out, indent);
        }
    }
}

bool rp_paper_md(const struct rp_paper *p, FILE *out) {
    struct rp_buf text = {0}, indent = {0};
    put_blocks(&text, p->root, &indent);
    rp_buf_char(&text, '\n');
    if (*p->footer) {
        rp_buf_str(&text, "\n---\n\n");
        put_text(&text, p->footer, true);
        rp_buf_char(&text, '\n');
    }
    if (p->seal)
        rp_buf_printf(&text, "\n<!-- %s -->\n", p->seal);
    bool whole = !text.bad && !indent.bad;
    if (whole)
        fwrite(text.p, 1, text.n, out);
    rp_buf_free(&text);
    rp_buf_free(&indent);
    return whole;
}
