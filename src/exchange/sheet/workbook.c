/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/workbook.h"

#include "base/err.h"
#include "exchange/sheet/workbook_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is(const char *name, const char *wanted) {
    return !strcmp(name, wanted);
}

/* ---- relationships: which part is what ---- */

struct relation {
    char *id, *type, *part; /* type: what its address ends in, "worksheet"; part: in the container */
};

struct relations {
    const char *from; /* the part whose relationships they are; "" the package */
    struct relation *all;
    size_t n, cap;
};

static void free_relation(struct relation *r) {
    free(r->id);
    free(r->type);
    free(r->part);
}

static void free_relations(struct relations *r) {
    for (size_t i = 0; i < r->n; i++)
        free_relation(&r->all[i]);
    free(r->all);
}

/* Take the last step off the path in `b`; false when there is none. */
static bool step_up(struct rp_buf *b) {
    if (!b->n)
        return false;
    while (b->n && b->p[b->n - 1] != '/')
        b->n--;
    b->n -= b->n > 0;
    b->p[b->n] = '\0';
    return true;
}

/* The part that `target` names, seen from the part `from`: owned, NULL without memory, "" where it leads out of the file. */
static char *resolve(const char *from, const char *target) {
    struct rp_buf b = {0};
    bool out = false;
    const char *slash = *target == '/' ? NULL : strrchr(from, '/');
    rp_buf_add(&b, from, slash ? (size_t)(slash - from) : 0);
    while (*target && !b.bad && !out) {
        size_t n = strcspn(target, "/");
        if (n == 2 && !strncmp(target, "..", 2)) {
            out = !step_up(&b);
        } else if (n && !(n == 1 && *target == '.')) {
            rp_buf_str(&b, b.n ? "/" : "");
            rp_buf_add(&b, target, n);
        }
        target += n + (target[n] == '/');
    }
    if (out)
        rp_buf_clear(&b);
    return rp_buf_take(&b);
}

static void relation_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    struct relations *r = ctx;
    const char *id = rp_xml_att(atts, "Id"), *type = rp_xml_att(atts, "Type"),
               *target = rp_xml_att(atts, "Target");
    const char *mode = rp_xml_att(atts, "TargetMode");
    if (!is(name, "Relationship") || !id || !type || !target || (mode && is(mode, "External")))
        return;
    const char *slash = strrchr(type, '/');
    struct relation *grown = rp_grow(r->all, r->n, &r->cap, sizeof *grown);
    struct relation one = {rp_strdup(id), rp_strdup(slash ? slash + 1 : type), resolve(r->from, target)};
    bool good = grown && one.id && one.type && one.part;
    if (grown)
        r->all = grown;
    if (!good)
        rp_xml_starve(x);
    else if (r->n == RP_RANGES_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
    else if (!*one.part)
        rp_xml_refuse(x, RP_REFUSED_NAME, target);
    if (good)
        r->all[r->n++] = one;
    else
        free_relation(&one);
}

static void nothing(void *ctx, struct rp_xml *x, const char *name) {
    (void)ctx;
    (void)x;
    (void)name;
}

static enum ropa_status read_relations(struct rp_workbook *b, const char *from, struct relations *r,
                                       struct ropa_err *err) {
    const struct rp_xml_reader reader = {relation_start, nothing, NULL, r};
    const char *slash = strrchr(from, '/');
    struct rp_buf part = {0};
    *r = (struct relations){.from = from};
    rp_buf_add(&part, from, slash ? (size_t)(slash - from) + 1 : 0);
    rp_buf_printf(&part, "_rels/%s.rels", slash ? slash + 1 : from);
    enum ropa_status s = part.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s && (from == b->main || !*from || rp_zip_has(b->zip, part.p))) /* sheets may have none */
        s = rp_xml_read(b->zip, part.p, &reader, err);
    rp_buf_free(&part);
    return s;
}

static const struct relation *by_type(const struct relations *r, const char *type) {
    for (size_t i = 0; i < r->n; i++)
        if (is(r->all[i].type, type))
            return &r->all[i];
    return NULL;
}

static const struct relation *by_id(const struct relations *r, const char *id) {
    for (size_t i = 0; id && i < r->n; i++)
        if (is(r->all[i].id, id))
            return &r->all[i];
    return NULL;
}

/* ---- the book ---- */

struct main_part {
    struct rp_workbook *book;
    const struct relations *relations;
    bool root;
    size_t met;          /* sheets of any kind: names say by their number whose they are */
    bool titles;         /* the rows and columns that each page repeats, not the print area, */
    unsigned long of;    /* whose is being read */
    bool within;         /* it is */
    struct rp_buf range; /* what it says */
};

static void keep_sheet(struct main_part *m, struct rp_xml *x, const char **atts) {
    struct rp_workbook *b = m->book;
    size_t met = m->met++;
    const char *name = rp_xml_att(atts, "name"), *id = rp_xml_att(atts, "r:id"),
               *state = rp_xml_att(atts, "state");
    const struct relation *r = by_id(m->relations, id);
    if (!name || !*name || !r) {
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
        return;
    }
    if (!is(r->type, "worksheet"))
        return;
    if (b->n_sheets == RP_SHEETS_MAX) {
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
        return;
    }
    struct rp_workbook_part *grown = rp_grow(b->sheets, b->n_sheets, &b->cap_sheets, sizeof *grown);
    if (!grown) {
        rp_xml_starve(x);
        return;
    }
    b->sheets = grown;
    struct rp_workbook_part *sheet = &grown[b->n_sheets++];
    *sheet = (struct rp_workbook_part){
        {rp_strdup(name), state && strcmp(state, "visible") != 0, NULL, NULL}, rp_strdup(r->part), met};
    if (!sheet->is.name || !sheet->part)
        rp_xml_starve(x);
    else if (!rp_zip_has(b->zip, sheet->part))
        rp_xml_refuse(x, RP_REFUSED_NO_PART, sheet->part);
}

static void main_start(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    struct main_part *m = ctx;
    if (!m->root && !is(name, "workbook"))
        rp_xml_refuse(x, RP_REFUSED_WRONG, NULL);
    m->root = true;
    if (is(name, "workbookPr"))
        m->book->since1904 = rp_workbook_yes(rp_xml_att(atts, "date1904"));
    else if (is(name, "sheet"))
        keep_sheet(m, x, atts);
    else if (is(name, "definedName")) {
        const char *called = rp_xml_att(atts, "name") ? rp_xml_att(atts, "name") : "";
        m->titles = is(called, "_xlnm.Print_Titles");
        m->within = (m->titles || is(called, "_xlnm.Print_Area")) &&
                    rp_workbook_count(rp_xml_att(atts, "localSheetId"), RP_RANGES_MAX, &m->of);
    }
}

static void main_text(void *ctx, struct rp_xml *x, const char *s, size_t n) {
    struct main_part *m = ctx;
    (void)x;
    if (m->within && m->range.n + n <= RP_STRING_MAX)
        rp_buf_add(&m->range, s, n);
}

/* "'ทะเบียน'!$A$1:$C$10" says "A1:C10": of several ranges each, whatever the sheet is called. */
static char *bare_range(const char *text) {
    struct rp_buf out = {0};
    bool quoted = false;
    size_t from = 0;
    for (const char *p = text; *p; p++) {
        quoted ^= *p == '\'';
        if (*p == '!' && !quoted) {
            out.n = from;
        } else if (*p != '$') {
            rp_buf_char(&out, *p);
            from = *p == ',' && !quoted ? out.n : from;
        }
    }
    return rp_buf_take(&out);
}

/* Which rows and which columns each page repeats, whichever is told first: "A:B,7:8". */
static bool sort_titles(char *range) {
    char *comma = strchr(range, ',');
    if (!comma || !(range[0] >= '0' && range[0] <= '9'))
        return true;
    char *copy = rp_strdup(range);
    if (copy)
        snprintf(range, strlen(range) + 1, "%s,%.*s", copy + (comma - range) + 1, (int)(comma - range), copy);
    free(copy);
    return copy != NULL;
}

static void main_end(void *ctx, struct rp_xml *x, const char *name) {
    struct main_part *m = ctx;
    (void)name;
    for (size_t i = 0; m->within && m->range.n && i < m->book->n_sheets; i++) {
        struct rp_workbook_part *sheet = &m->book->sheets[i];
        const char **to = m->titles ? &sheet->is.titles : &sheet->is.printed;
        if (sheet->met != m->of || *to)
            continue;
        if (m->range.bad || !(*to = bare_range(m->range.p)) || (m->titles && !sort_titles((char *)*to)))
            rp_xml_starve(x);
    }
    m->within = false;
    rp_buf_clear(&m->range);
}

/* What a zip is that has no workbook where one should be. */
static enum ropa_status refuse_zip(const struct rp_workbook *b, struct ropa_err *err) {
    const struct rp_zip *z = b->zip;
    enum rp_refusal why = RP_REFUSED_NO_BOOK;
    if (rp_zip_has(z, "META-INF/manifest.xml") && rp_zip_has(z, "content.xml"))
        why = RP_REFUSED_ODS;
    else if (rp_zip_has(z, "xl/workbook.bin"))
        why = RP_REFUSED_XLSB;
    else if (rp_zip_has(z, "word/document.xml") || rp_zip_has(z, "ppt/presentation.xml"))
        why = RP_REFUSED_OFFICE;
    return rp_refuse(err, rp_zip_path(z), why, NULL);
}

static bool keep_part(char **out, const struct relation *r) {
    *out = r ? rp_strdup(r->part) : NULL;
    return !r || *out;
}

/* The main part, and the properties where there are some. */
static enum ropa_status read_package(struct rp_workbook *b, struct ropa_err *err) {
    static const char *const parts[] = {"core-properties", "extended-properties", "custom-properties"};
    struct relations r = {0};
    if (!rp_zip_has(b->zip, "_rels/.rels") || rp_zip_has(b->zip, "xl/workbook.bin"))
        return refuse_zip(b, err);
    enum ropa_status s = read_relations(b, "", &r, err);
    const struct relation *book = by_type(&r, "officeDocument");
    bool other = rp_zip_has(b->zip, "word/document.xml") || rp_zip_has(b->zip, "ppt/presentation.xml");
    if (!s && (!book || other || !rp_zip_has(b->zip, book->part)))
        s = refuse_zip(b, err);
    if (!s && !keep_part(&b->main, book))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < 3 && !s; i++) {
        const struct relation *p = by_type(&r, parts[i]);
        if (p && rp_zip_has(b->zip, p->part))
            s = rp_workbook_read_properties(b, p->part, i == 2, err);
    }
    free_relations(&r);
    return s;
}

static enum ropa_status read_main(struct rp_workbook *b, struct ropa_err *err) {
    struct relations r = {0};
    struct main_part m = {.book = b, .relations = &r};
    const struct rp_xml_reader reader = {main_start, main_end, main_text, &m};
    enum ropa_status s = read_relations(b, b->main, &r, err);
    if (!s)
        s = rp_xml_read(b->zip, b->main, &reader, err);
    rp_buf_free(&m.range);
    if (!s && (!keep_part(&b->strings, by_type(&r, "sharedStrings")) ||
               !keep_part(&b->styles, by_type(&r, "styles"))))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !b->n_sheets)
        s = rp_refuse(err, rp_zip_path(b->zip), RP_REFUSED_NO_BOOK, NULL);
    free_relations(&r);
    return s;
}

/* ---- what lies over the cells ---- */

static void count_object(void *ctx, struct rp_xml *x, const char *name, const char **atts) {
    (void)x, (void)atts;
    *(size_t *)ctx += is(name, "twoCellAnchor") || is(name, "oneCellAnchor") || is(name, "absoluteAnchor");
}

enum ropa_status rp_workbook_over(struct rp_workbook *b, size_t i, size_t *objects, size_t *comments,
                                  struct ropa_err *err) {
    struct relations r = {0};
    const struct rp_xml_reader reader = {count_object, nothing, NULL, objects};
    *objects = *comments = 0;
    enum ropa_status s = read_relations(b, b->sheets[i].part, &r, err);
    for (size_t k = 0; k < r.n && !s; k++) {
        *comments += is(r.all[k].type, "comments") || is(r.all[k].type, "threadedComment");
        if (is(r.all[k].type, "drawing") && rp_zip_has(b->zip, r.all[k].part))
            s = rp_xml_read(b->zip, r.all[k].part, &reader, err);
    }
    free_relations(&r);
    return s;
}

static bool take_bytes(void *ctx, const char *bytes, size_t n) {
    rp_buf_add(ctx, bytes, n);
    return !((struct rp_buf *)ctx)->bad;
}

static enum ropa_status same_part(struct rp_workbook *a, struct rp_workbook *b, const char *part, bool *same,
                                  struct ropa_err *err) {
    struct rp_buf x = {0}, y = {0};
    if (!rp_zip_has(a->zip, part) || !rp_zip_has(b->zip, part)) {
        *same &= !rp_zip_has(a->zip, part) && !rp_zip_has(b->zip, part);
        return ROPA_OK;
    }
    enum ropa_status s = rp_zip_read(a->zip, part, take_bytes, &x, err);
    if (!s)
        s = rp_zip_read(b->zip, part, take_bytes, &y, err);
    if (!s && (x.bad || y.bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    *same &= !s && x.n == y.n && (!x.n || !memcmp(x.p, y.p, x.n));
    rp_buf_free(&x);
    rp_buf_free(&y);
    return s;
}

enum ropa_status rp_workbook_same(struct rp_workbook *a, struct rp_workbook *b, bool *same,
                                  struct ropa_err *err) {
    static const char *const parts[] = {"xl/drawings/drawing%zu.xml", "xl/charts/chart%zu.xml",
                                        "xl/media/image%zu.png", "xl/theme/theme%zu.xml"};
    enum ropa_status s = ROPA_OK;
    *same = rp_zip_count(a->zip) == rp_zip_count(b->zip) && a->n_sheets == b->n_sheets && a->styles &&
            b->styles && is(a->styles, b->styles);
    if (*same)
        s = same_part(a, b, b->styles, same, err);
    for (size_t i = 0; i < b->n_sheets && *same && !s; i++) {
        *same = is(a->sheets[i].part, b->sheets[i].part);
        if (*same)
            s = same_part(a, b, b->sheets[i].part, same, err);
    }
    for (size_t i = 0; i < b->n_sheets * (sizeof parts / sizeof *parts) && *same && !s; i++) {
        char part[64];
        const size_t kinds = sizeof parts / sizeof *parts;
        const char *kind = parts[i % kinds], *at = strstr(kind, "%zu");
        snprintf(part, sizeof part, "%.*s%zu%s", (int)(at - kind), kind, i / kinds + 1, at + 3);
        s = same_part(a, b, part, same, err);
    }
    return s;
}

enum ropa_status rp_workbook_open(const char *path, struct rp_workbook **out, struct ropa_err *err) {
    struct rp_workbook *b = calloc(1, sizeof *b);
    *out = NULL;
    if (!b)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = rp_zip_open(path, &rp_zip_book, &b->zip, err);
    if (!s)
        s = read_package(b, err);
    if (!s)
        s = read_main(b, err);
    if (!s)
        s = rp_workbook_read_styles(b, err);
    if (!s)
        s = rp_workbook_read_strings(b, err);
    if (!s)
        *out = b;
    else
        rp_workbook_close(b);
    return s;
}

void rp_workbook_close(struct rp_workbook *b) {
    if (!b)
        return;
    for (size_t i = 0; i < b->n_sheets; i++) {
        free((char *)b->sheets[i].is.name);
        free((char *)b->sheets[i].is.printed);
        free((char *)b->sheets[i].is.titles);
        free(b->sheets[i].part);
    }
    free(b->sheets);
    free(b->main);
    free(b->strings);
    free(b->styles);
    rp_memo_clear(&b->properties);
    free(b->kinds);
    free(b->unseen);
    free(b->veils);
    free(b->prints);
    rp_pool_free(&b->pool);
    rp_buf_free(&b->texts);
    free(b->starts);
    rp_zip_close(b->zip);
    free(b);
}

size_t rp_workbook_sheets(const struct rp_workbook *b) {
    return b->n_sheets;
}

const struct rp_workbook_sheet *rp_workbook_sheet(const struct rp_workbook *b, size_t i) {
    return &b->sheets[i].is;
}

const char *rp_workbook_property(const struct rp_workbook *b, const char *name) {
    return rp_memo_get(&b->properties, name);
}
