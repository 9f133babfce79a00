/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/saved.h"

#include "base/err.h"
#include "paper/docx.h"
#include "paper/seal.h"

#include <stdlib.h>
#include <string.h>

static bool take(void *ctx, const char *bytes, size_t n) {
    struct rp_buf *b = ctx;
    rp_buf_add(b, bytes, n);
    return !b->bad && b->n <= RP_PAPER_MOST;
}

enum ropa_status rp_docx_read(struct rp_zip *z, const char *name, struct rp_buf *out, struct ropa_err *err) {
    rp_buf_clear(out);
    rp_buf_str(out, "");
    enum ropa_status s = rp_zip_has(z, name) ? rp_zip_read(z, name, take, out, err) : ROPA_OK;
    return !s && out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* ---- as it was written ---- */

struct comparing {
    struct rp_zip *z;
    struct rp_buf part;
    size_t n;
    bool same;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool compare_part(void *ctx, const char *name, const struct rp_buf *text) {
    struct comparing *c = ctx;
    c->n++;
    c->status = rp_docx_read(c->z, name, &c->part, c->err);
    c->same = !c->status && c->part.n == text->n && (!text->n || !memcmp(c->part.p, text->p, text->n));
    return c->same;
}

enum ropa_status rp_docx_as_written(const struct rp_paper *p, struct rp_zip *z, bool *same,
                                    struct ropa_err *err) {
    struct comparing c = {.z = z, .same = true, .err = err};
    bool bad = false;
    *same = rp_docx_each(p, compare_part, &c, &bad) && c.same && c.n == rp_zip_count(z);
    rp_buf_free(&c.part);
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : c.status;
}

/* ---- what else it shows ---- */

/* A tag of a part: its name without the prefix. */
struct tag {
    const char *from, *name, *end; /* "<", behind the prefix, ">" */
    size_t n;
};

static bool next_tag(const char *text, struct tag *t) {
    const char *p = strchr(text, '<');
    if (!p)
        return false;
    t->from = p++;
    t->end = p + strcspn(p, ">");
    t->n = strcspn(p, " \t\r\n/>");
    const char *colon = memchr(p, ':', t->n);
    t->name = colon ? colon + 1 : p;
    t->n -= (size_t)(t->name - p);
    return true;
}

static bool is(const struct tag *t, const char *name) {
    return t->n == strlen(name) && !memcmp(t->name, name, t->n);
}

/* The value of an attribute, whatever its prefix; "" where the tag has none. */
static void value_of(const struct tag *t, const char *name, char out[160]) {
    const size_t n = strlen(name);
    *out = '\0';
    for (const char *p = t->name; p + n + 2 < t->end; p++)
        if (strchr(" \t\r\n:", p[-1]) && !strncmp(p, name, n) && p[n] == '=' &&
            (p[n + 1] == '"' || p[n + 1] == '\'')) {
            const char *from = p + n + 2, *to = memchr(from, p[n + 1], (size_t)(t->end - from));
            const size_t most = to ? (size_t)(to - from) : 0;
            snprintf(out, 160, "%.*s", (int)(most < 159 ? most : 159), from);
            return;
        }
}

/* A look that is switched on: "<w:vanish/>", and not "<w:vanish w:val="false"/>". */
static bool is_on(const struct tag *t) {
    char val[160];
    value_of(t, "val", val);
    return strcmp(val, "false") != 0 && strcmp(val, "0") != 0 && strcmp(val, "off") != 0;
}

static bool among(const struct tag *t, const char *const *names, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (is(t, names[i]))
            return true;
    return false;
}

/* A colour that hardly stands off from white paper. */
static bool is_pale(const char *rgb) {
    char *end;
    const unsigned long c = strtoul(rgb, &end, 16);
    return strlen(rgb) == 6 && !*end && (c >> 16) > 0xB0 && (c >> 8 & 0xFF) > 0xB0 && (c & 0xFF) > 0xB0;
}

static bool has_letter(const char *text) {
    for (; *text; text++)
        if ((*text | 32) >= 'a' && (*text | 32) <= 'z')
            return true;
        else if (!strncmp(text, "\xE0\xB8", 2) || !strncmp(text, "\xE0\xB9", 2))
            return true;
    return false;
}

/* Whether a field tells a page's number, as ours do, whichever way it is formatted. */
static bool is_page_field(const char *said) {
    while (*said == ' ')
        said++;
    return !strncmp(said, "PAGE ", 5) || !strcmp(said, "PAGE") || !strncmp(said, "NUMPAGES", 8);
}

static bool shows(const struct tag *t, bool list) {
    static const char *const never[] = {"altChunk",
                                        "subDoc",
                                        "footnoteReference",
                                        "endnoteReference",
                                        "commentReference",
                                        "sym",
                                        "textpath",
                                        "txbx",
                                        "txbxContent",
                                        "textbox",
                                        "object",
                                        "del",
                                        "ins",
                                        "moveFrom",
                                        "moveTo",
                                        "OLEObject",
                                        "control",
                                        "sdt",
                                        "dataBinding"};
    static const char *const looks[] = {"vanish", "webHidden", "specVanish", "strike", "dstrike"};
    char val[160];
    if (t->name[-1] != '/' && among(t, never, sizeof never / sizeof *never))
        return true;
    if (among(t, looks, sizeof looks / sizeof *looks))
        return is_on(t);
    if (is(t, "t") && (t->name - t->from != 3 || t->from[1] != 'w')) /* text that isn't among the words */
        return true;
    value_of(t, is(t, "fldSimple") ? "instr" : is(t, "shd") ? "fill" : "val", val);
    if (is(t, "color"))
        return is_pale(val);
    if (is(t, "shd"))
        return strlen(val) == 6 && strspn(val, "0123") >= 1 && strtoul(val, NULL, 16) < 0x404040;
    if (is(t, "highlight"))
        return !strcmp(val, "black");
    if (is(t, "sz") || is(t, "szCs"))
        return *val && strtol(val, NULL, 10) < 14;
    if (is(t, "fldSimple"))
        return !is_page_field(val);
    if (list && is(t, "lvlText"))
        return has_letter(val);
    value_of(t, "y", val);
    if (is(t, "framePr") && labs(strtol(val, NULL, 10)) > 15000)
        return true;
    value_of(t, "x", val);
    return is(t, "framePr") && labs(strtol(val, NULL, 10)) > 11000;
}

static void note(struct rp_buf *out, const char *part, const char *from, const char *end) {
    if (out->n)
        return;
    rp_buf_printf(out, "%s: ", part);
    rp_buf_add(out, from, (size_t)(end - from));
}

static enum ropa_status look_through(struct rp_zip *z, const char *part, struct rp_buf *room,
                                     struct rp_buf *out, struct ropa_err *err) {
    struct tag t;
    enum ropa_status s = rp_docx_read(z, part, room, err);
    for (const char *p = s ? "" : room->p; !out->n && next_tag(p, &t); p = t.end) {
        const bool instr = is(&t, "instrText") && *t.end && t.from[1] != '/';
        if (shows(&t, !strcmp(part, "word/numbering.xml")) || (instr && !is_page_field(t.end + 1)))
            note(out, part, t.from, t.end + (*t.end != '\0'));
    }
    return s;
}

/* Whether parts of a kind are the ones that are looked through: "word/styles.xml", "word/header1.xml". */
static bool is_known(const char *type, const char *target) {
    static const char *const kinds[] = {"officeDocument", "styles", "numbering", "header", "footer"};
    static const char *const names[] = {"word/document.xml", "styles.xml", "numbering.xml", "header",
                                        "footer"};
    const char *kind = strrchr(type, '/');
    target += *target == '/';
    for (size_t i = 0; kind && i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kind + 1, kinds[i])) {
            target += i && !strncmp(target, "word/", 5) ? 5 : 0;
            const size_t n = strlen(names[i]);
            return i < 3 ? !strcmp(target, names[i])
                         : !strncmp(target, names[i], n) && target[n] >= '1' && target[n] <= '9' &&
                               !strcmp(target + n + 1, ".xml");
        }
    return !kind || (strcmp(kind + 1, "aFChunk") != 0 && strcmp(kind + 1, "frame") != 0 &&
                     strcmp(kind + 1, "subDocument") != 0 && strcmp(kind + 1, "attachedTemplate") != 0);
}

static enum ropa_status look_where(struct rp_zip *z, const char *part, struct rp_buf *room,
                                   struct rp_buf *out, struct ropa_err *err) {
    struct tag t;
    size_t documents = 0;
    enum ropa_status s = rp_docx_read(z, part, room, err);
    for (const char *p = s ? "" : room->p; next_tag(p, &t); p = t.end) {
        char type[160], target[160];
        value_of(&t, "Type", type);
        value_of(&t, "Target", target);
        if (!is(&t, "Relationship"))
            continue;
        const char *kind = strrchr(type, '/');
        documents += kind && !strcmp(kind, "/officeDocument");
        if (!is_known(type, target) || documents > 1)
            note(out, part, t.from, t.end);
    }
    return s;
}

/* Less blanks and a page's number between its strokes. */
static void put_unnumbered(const char *text, struct rp_buf *out) {
    for (; *text; text++)
        if (!strncmp(text, "\xE0\xB9", 2) && (unsigned char)text[2] >= 0x90 && (unsigned char)text[2] <= 0x99)
            text += 2;
        else if (!strchr(" \t\r\n-0123456789", *text))
            rp_buf_char(out, *text);
}

/* On top of pages stands the mark, or a page's number, or nothing. */
static enum ropa_status look_on_top(const struct rp_paper *p, struct rp_zip *z, struct rp_buf *room,
                                    struct rp_buf *out, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    struct rp_buf words = {0}, said = {0}, mark = {0};
    put_unnumbered(p->mark ? p->mark : "", &mark);
    for (char i = '1'; i <= '9' && !s && !out->n; i++) {
        char part[] = "word/header0.xml";
        part[strlen("word/header")] = i;
        rp_buf_clear(&words);
        rp_buf_clear(&said);
        s = rp_docx_read(z, part, room, err);
        if (!s && !rp_paper_words_of("docx", room->p, &words))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        put_unnumbered(words.n ? words.p : "", &said);
        if (said.n && (!mark.n || strcmp(said.p, mark.p) != 0))
            note(out, part, words.p, words.p + words.n);
    }
    s = !s && (said.bad || mark.bad) ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    rp_buf_free(&words);
    rp_buf_free(&said);
    rp_buf_free(&mark);
    return s;
}

/* What programs that keep papers are told. */
static enum ropa_status look_at_version(const struct rp_paper *p, struct rp_zip *z, struct rp_buf *room,
                                        struct rp_buf *out, struct ropa_err *err) {
    enum ropa_status s = rp_docx_read(z, "docProps/custom.xml", room, err);
    const char *at = s ? NULL : strstr(room->p, "\"ropa-version\"");
    const char *end = at ? strstr(at, "</property>") : NULL;
    struct rp_buf is = {0};
    for (bool in = false; at && end && at < end; at++) {
        in = *at == '>' || (in && *at != '<');
        if (in && *at != '>' && !strchr(" \t\r\n", *at))
            rp_buf_char(&is, *at);
    }
    if (is.n && (!p->version || strcmp(is.p, p->version) != 0))
        note(out, "ropa-version", is.p, is.p + is.n);
    s = !s && is.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    rp_buf_free(&is);
    return s;
}

enum ropa_status rp_docx_shows_more(const struct rp_paper *p, struct rp_zip *z, struct rp_buf *shows_it,
                                    struct ropa_err *err) {
    struct rp_buf room = {0};
    enum ropa_status s = look_where(z, "_rels/.rels", &room, shows_it, err);
    if (!s)
        s = look_where(z, "word/_rels/document.xml.rels", &room, shows_it, err);
    static const char *const parts[] = {"word/document.xml", "word/styles.xml", "word/numbering.xml"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts && !s; i++)
        s = look_through(z, parts[i], &room, shows_it, err);
    for (char i = '1'; i <= '9' && !s; i++) {
        char header[] = "word/header0.xml", footer[] = "word/footer0.xml";
        header[strlen("word/header")] = footer[strlen("word/footer")] = i;
        s = look_through(z, header, &room, shows_it, err);
        if (!s)
            s = look_through(z, footer, &room, shows_it, err);
    }
    if (!s)
        s = look_on_top(p, z, &room, shows_it, err);
    if (!s)
        s = rp_docx_read(z, "word/document.xml", &room, err);
    if (!s && *p->footer && !strstr(room.p, "footerReference ")) /* a part that no page asks for isn't seen */
        rp_buf_str(shows_it, shows_it->n ? "" : "word/document.xml: <w:sectPr>");
    if (!s)
        s = look_at_version(p, z, &room, shows_it, err);
    if (!s && (room.bad || shows_it->bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&room);
    return s;
}
