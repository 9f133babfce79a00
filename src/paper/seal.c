/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/seal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define NAME "ropa-document:"
#define NO_DAY "-"     /* it tells of the day that it was made on */
#define RULE "\n---\n" /* in Markdown, over the footer */

void rp_paper_seal_put(const struct rp_paper_seal *s, struct rp_buf *out) {
    rp_buf_printf(out, NAME "%s:%s:%s:%s:%s:%s:%s:%s", s->kind, s->uid, s->lang, s->digest, s->words, s->day,
                  s->reg, s->head);
    if (*s->as_of || *s->template)
        rp_buf_printf(out, ":%s", *s->as_of ? s->as_of : NO_DAY);
    if (*s->template)
        rp_buf_printf(out, ":%s", s->template);
}

bool rp_paper_seal_find(const char *text, struct rp_paper_seal *out) {
    const char *at = strstr(text, NAME);
    struct {
        char *to;
        size_t size;
    } parts[] = {{out->kind, sizeof out->kind},   {out->uid, sizeof out->uid},
                 {out->lang, sizeof out->lang},   {out->digest, sizeof out->digest},
                 {out->words, sizeof out->words}, {out->day, sizeof out->day},
                 {out->reg, sizeof out->reg},     {out->head, sizeof out->head},
                 {out->as_of, sizeof out->as_of}, {out->template, sizeof out->template}};
    const size_t needed = 8; /* the others needn't be there */
    const size_t n_parts = sizeof parts / sizeof *parts;
    if (!at)
        return false;
    at += strlen(NAME);
    *out->as_of = *out->template = '\0';
    for (size_t i = 0; i < n_parts && (i < needed || at[-1] == ':'); i++) {
        size_t n = strspn(at, "abcdefghijklmnopqrstuvwxyz_-0123456789");
        if (!n || n >= parts[i].size || (i + 1 < needed && at[n] != ':'))
            return false;
        memcpy(parts[i].to, at, n);
        parts[i].to[n] = '\0';
        at += n + 1;
    }
    if (!strcmp(out->as_of, NO_DAY))
        *out->as_of = '\0';
    return true;
}

static bool is_blank(const char *p) {
    return strchr(" \t\r\n", *p) != NULL;
}

void rp_paper_seal_words(const char *text, char hex[65]) {
    crypto_hash_sha256_state state;
    unsigned char sum[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_init(&state);
    for (; *text; text++)
        if (!is_blank(text))
            crypto_hash_sha256_update(&state, (const unsigned char *)text, 1);
    crypto_hash_sha256_final(&state, sum);
    sodium_bin2hex(hex, 65, sum, sizeof sum);
}

/* ---- the words of a file ---- */

static const char *put_entity(const char *p, struct rp_buf *out) {
    static const struct {
        const char *name;
        char is;
    } named[] = {{"&amp;", '&'},  {"&lt;", '<'},    {"&gt;", '>'},
                 {"&quot;", '"'}, {"&apos;", '\''}, {"&nbsp;", ' '}};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (!strncmp(p, named[i].name, strlen(named[i].name))) {
            if (named[i].is != ' ')
                rp_buf_char(out, named[i].is);
            return p + strlen(named[i].name);
        }
    bool hex = p[1] == '#' && (p[2] == 'x' || p[2] == 'X');
    char *end = NULL;
    unsigned long c = p[1] == '#' ? strtoul(p + (hex ? 3 : 2), &end, hex ? 16 : 10) : 0;
    if (end && *end == ';' && c >= 0x80 && c < 0x10000) {
        if (c >= 0x800)
            rp_buf_char(out, (char)(0xE0 | c >> 12));
        rp_buf_char(out, (char)(c >= 0x800 ? 0x80 | (c >> 6 & 0x3F) : 0xC0 | c >> 6));
        rp_buf_char(out, (char)(0x80 | (c & 0x3F)));
        return end + 1;
    }
    if (end && *end == ';') {
        if (c > ' ' && c < 0x80)
            rp_buf_char(out, (char)c);
        return end + 1;
    }
    rp_buf_char(out, '&');
    return p + 1;
}

static void put_text_as(const char *p, const char *end, bool blanks, struct rp_buf *out) {
    while (p < end)
        if (*p == '&') {
            p = put_entity(p, out);
        } else {
            if (blanks || !is_blank(p))
                rp_buf_char(out, *p);
            p++;
        }
}

static void put_text(const char *p, const char *end, struct rp_buf *out) {
    put_text_as(p, end, false, out);
}

/* What stands between the tags, from `begin` to `end`. */
static void put_between(const char *begin, const char *end, struct rp_buf *out) {
    while (begin < end) {
        const char *tag = memchr(begin, '<', (size_t)(end - begin));
        put_text(begin, tag ? tag : end, out);
        const char *close = tag ? memchr(tag, '>', (size_t)(end - tag)) : NULL;
        begin = close ? close + 1 : end;
    }
}

static void put_page(const char *text, struct rp_buf *out) {
    const char *begin = strstr(text, "<main"), *end = begin ? strstr(begin, "</main>") : NULL;
    if (begin && end)
        put_between(begin, end, out);
}

/* The runs of a paragraph: "<w:t>" and "<w:t xml:space=...>". */
static void put_runs(const char *text, struct rp_buf *out) {
    for (const char *p = text; (p = strstr(p, "<w:t")) != NULL;) {
        p += strlen("<w:t");
        const char *begin = *p == '>' || *p == ' ' ? strchr(p, '>') : NULL;
        const char *end = begin && begin[-1] != '/' ? strstr(begin, "</w:t>") : NULL;
        if (end)
            put_text(begin + 1, end, out);
    }
}

/* Of Markdown, as it is read. */
static bool put_parsed(const char *text, size_t n, struct rp_buf *out) {
    struct rp_paper p = {.title = ""};
    struct rp_buf body = {0}, said = {0};
    rp_buf_add(&body, text, n);
    p.root = rp_paper_block(&p, NULL, RP_BLOCKS);
    bool whole = !body.bad && p.root && rp_paper_parse(&p, p.root, body.p ? body.p : "", NULL, 0) &&
                 rp_paper_text(p.root, &said);
    for (const char *c = whole && said.p ? said.p : ""; *c; c++)
        if (!is_blank(c))
            rp_buf_char(out, *c);
    rp_buf_free(&said);
    rp_buf_free(&body);
    rp_paper_free(&p);
    return whole;
}

/* Where the footer and the seal begin, which end it; NULL: nowhere. */
static const char *markdown_end(const char *text) {
    const char *end = NULL, *next = text;
    while ((next = strstr(next, RULE)) != NULL)
        end = next++;
    return end;
}

/* Without them. */
static bool put_markdown(const char *text, struct rp_buf *out) {
    const char *end = markdown_end(text);
    return put_parsed(text, end ? (size_t)(end - text) : strlen(text), out);
}

bool rp_paper_words_of(const char *format, const char *text, struct rp_buf *out) {
    if (!strcmp(format, "html"))
        put_page(text, out);
    else if (!strcmp(format, "docx"))
        put_runs(text, out);
    else if (!put_markdown(text, out))
        return false;
    return !out->bad;
}

/* ---- what it says beside them ---- */

#define DOT "·" /* between what stands apart */

/* Where the first `open` ends, and in *end where `close` begins behind it; NULL where there is none. */
static const char *inside(const char *text, const char *open, const char *close, const char **end) {
    const char *begin = strstr(text, open);
    begin = begin ? strchr(begin, '>') : NULL;
    *end = begin ? strstr(++begin, close) : NULL;
    return *end ? begin : NULL;
}

/* The value of the attribute `name` of the tag that ends at `end`, with its name. */
static void put_attribute(const char *tag, const char *end, const char *name, struct rp_buf *out) {
    const size_t n = strlen(name);
    for (const char *p = tag; p + n + 2 < end; p++)
        if (is_blank(p) && !strncasecmp(p + 1, name, n) && p[1 + n] == '=') {
            const char quote = p[2 + n], *from = p + 3 + n;
            const bool quoted = quote == '"' || quote == '\'';
            const char *to = from = quoted ? from : from - 1;
            while (to < end && (quoted ? *to != quote : !is_blank(to)))
                to++;
            rp_buf_printf(out, "%s=", name);
            put_text(from, to, out);
            rp_buf_str(out, DOT);
            return;
        }
}

/* Whether a tag is of those that show or lead to more than the words between tags; those that we never write among them. */
static bool is_shown(const char *tag) {
    static const char *const names[] = {
        "a",      "img",      "svg",    "object", "iframe", "embed",   "video",  "audio",    "input",
        "button", "textarea", "canvas", "script", "link",   "details", "dialog", "template", "noscript",
        "font",   "del",      "s",      "strike", "ins",    "base",    "meta"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const size_t n = strlen(names[i]);
        if (!strncasecmp(tag, names[i], n) && (is_blank(tag + n) || tag[n] == '>' || tag[n] == '/'))
            return true;
    }
    return false;
}

/* Less blanks. */
static void put_bare(const char *begin, const char *end, struct rp_buf *out) {
    for (; begin < end; begin++)
        if (!strchr(" \t\r\n", *begin))
            rp_buf_char(out, *begin);
}

/* How the page looks: a style that hides a part, or a tag that does, leaves the words as they are. */
static void put_looks(const char *page, struct rp_buf *out) {
    const char *begin, *end;
    for (const char *rest = page; (begin = inside(rest, "<style", "</style>", &end)); rest = end)
        put_bare(begin, end, out);
    for (const char *p = page; (p = strchr(p, '<')) != NULL; p++) {
        struct rp_buf tag = {0};
        end = p + strcspn(p, ">");
        rp_buf_add(&tag, p, (size_t)(end - p));
        if (tag.p &&
            (strcasestr(tag.p, "style=") || strcasestr(tag.p, "class=") || strcasestr(tag.p, " hidden")))
            put_bare(p, end, out);
        out->bad |= tag.bad;
        rp_buf_free(&tag);
    }
}

/* What the page says of itself, which isn't shown; whatever else stands in the tag is. */
static bool is_seal(const char *tag, const char *end) {
    static const char begins[] = "<meta name=\"ropa\" content=\"" NAME;
    const size_t n = sizeof begins - 1;
    const size_t whole = n + strcspn(tag + n, "\" ") + strlen("\"/");
    return (size_t)(end - tag) == whole && !strncmp(tag, begins, n) && end[-1] == '/';
}

static void put_shown(const char *page, struct rp_buf *out) {
    for (const char *p = page; (p = strchr(p, '<')) != NULL; p++) {
        const char *end = is_shown(p + 1) ? strchr(p, '>') : NULL;
        if (!end || is_seal(p, end))
            continue;
        rp_buf_add(out, p, strcspn(p, " \t\r\n/>"));
        rp_buf_str(out, DOT);
        put_attribute(p, end, "alt", out);
        put_attribute(p, end, "href", out);
        put_attribute(p, end, "src", out);
        put_attribute(p, end, "http-equiv", out);
        put_attribute(p, end, "content", out);
    }
}

/* Of Markdown: what pictures and pages it leads to, and tags, which no text of ours holds. */
static void put_led(const char *text, struct rp_buf *out) {
    for (const char *p = text; *p; p++) {
        const bool leads = !strncmp(p, "](", 2),
                   tag = *p == '<' && strncmp(p, "<!-- " NAME, strlen("<!-- " NAME)) != 0;
        if (leads || tag)
            put_bare(p, p + strcspn(p, leads ? ")" : ">"), out);
    }
}

/* What stands before the text and behind it, less the footer. */
static void put_around(const char *page, struct rp_buf *out) {
    const char *begin = strstr(page, "<body"), *text = begin ? strstr(begin, "<main") : NULL;
    const char *end = text ? strstr(text, "</main>") : NULL, *footer = end ? strstr(end, "<footer") : NULL;
    if (!end)
        return;
    put_between(begin, text, out);
    rp_buf_str(out, DOT);
    put_between(end, footer ? footer : end + strlen(end), out);
    footer = footer ? strstr(footer, "</footer>") : NULL;
    if (footer)
        put_between(footer, footer + strlen(footer), out);
    rp_buf_str(out, DOT);
}

bool rp_paper_title_of(const char *page, struct rp_buf *out) {
    const char *end, *begin = inside(page, "<title", "</title>", &end);
    if (begin)
        put_text_as(begin, end, true, out);
    return !out->bad;
}

bool rp_paper_beside_of(const char *format, const char *text, struct rp_paper_beside *out) {
    const char *end, *begin;
    out->page = !strcmp(format, "html");
    if (out->page) {
        begin = inside(text, "<title", "</title>", &end);
        if (begin)
            put_text(begin, end, &out->title);
        for (const char *rest = text; (begin = inside(rest, "<footer", "</footer>", &end)); rest = end)
            put_between(begin, end, &out->footer);
        put_around(text, &out->shown);
        put_shown(text, &out->shown);
        put_looks(text, &out->shown);
    } else if (!strcmp(format, "docx")) {
        begin = inside(text, "<dc:title", "</dc:title>", &end);
        if (begin)
            put_text(begin, end, &out->title);
    } else {
        begin = markdown_end(text);
        begin = begin ? begin + sizeof RULE - 1 : "";
        end = strstr(begin, "<!-- " NAME);
        put_led(text, &out->shown);
        if (!put_parsed(begin, end ? (size_t)(end - begin) : strlen(begin), &out->footer))
            return false;
    }
    return !out->title.bad && !out->footer.bad && !out->shown.bad;
}

bool rp_paper_beside_same(const char *format, const struct rp_paper_beside *a,
                          const struct rp_paper_beside *b, const char **said, const char **other) {
    const bool page = !strcmp(format, "html");
    const struct {
        bool told;
        const struct rp_buf *a, *b;
    } parts[] = {{true, &a->footer, &b->footer},
                 {page || !strcmp(format, "docx"), &a->title, &b->title},
                 {page || (strcmp(format, "docx") != 0 && a->page == b->page), &a->shown, &b->shown}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        *said = parts[i].a->p ? parts[i].a->p : "";
        *other = parts[i].b->p ? parts[i].b->p : "";
        if (parts[i].told && strcmp(*said, *other) != 0)
            return false;
    }
    return true;
}

void rp_paper_beside_free(struct rp_paper_beside *b) {
    rp_buf_free(&b->title);
    rp_buf_free(&b->footer);
    rp_buf_free(&b->shown);
}
