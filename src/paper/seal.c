/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/seal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#define NAME "ropa-document:"

void rp_paper_seal_put(const struct rp_paper_seal *s, struct rp_buf *out) {
    rp_buf_printf(out, NAME "%s:%s:%s:%s:%s:%s:%s:%s", s->kind, s->uid, s->lang, s->digest, s->words, s->day,
                  s->reg, s->head);
    if (*s->as_of)
        rp_buf_printf(out, ":%s", s->as_of);
}

bool rp_paper_seal_find(const char *text, struct rp_paper_seal *out) {
    const char *at = strstr(text, NAME);
    struct {
        char *to;
        size_t size;
    } parts[] = {
        {out->kind, sizeof out->kind},     {out->uid, sizeof out->uid},     {out->lang, sizeof out->lang},
        {out->digest, sizeof out->digest}, {out->words, sizeof out->words}, {out->day, sizeof out->day},
        {out->reg, sizeof out->reg},       {out->head, sizeof out->head},   {out->as_of, sizeof out->as_of}};
    const size_t n_parts = sizeof parts / sizeof *parts;
    if (!at)
        return false;
    at += strlen(NAME);
    *out->as_of = '\0'; /* it needn't be there */
    for (size_t i = 0; i < n_parts && (i + 1 < n_parts || at[-1] == ':'); i++) {
        size_t n = strspn(at, "abcdefghijklmnopqrstuvwxyz_-0123456789");
        if (!n || n >= parts[i].size || (i + 2 < n_parts && at[n] != ':'))
            return false;
        memcpy(parts[i].to, at, n);
        parts[i].to[n] = '\0';
        at += n + 1;
    }
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

static void put_text(const char *p, const char *end, struct rp_buf *out) {
    while (p < end)
        if (*p == '&') {
            p = put_entity(p, out);
        } else {
            if (!is_blank(p))
                rp_buf_char(out, *p);
            p++;
        }
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

/* Without the footer and the seal, which end it. */
static bool put_markdown(const char *text, struct rp_buf *out) {
    struct rp_paper p = {.title = ""};
    struct rp_buf body = {0}, said = {0};
    const char *end = NULL, *next = text;
    while ((next = strstr(next, "\n---\n")) != NULL)
        end = next++;
    rp_buf_add(&body, text, end ? (size_t)(end - text) : strlen(text));
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

bool rp_paper_words_of(const char *format, const char *text, struct rp_buf *out) {
    if (!strcmp(format, "html"))
        put_page(text, out);
    else if (!strcmp(format, "docx"))
        put_runs(text, out);
    else if (!put_markdown(text, out))
        return false;
    return !out->bad;
}
