/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xml_read.h"

#include "base/err.h"
#include "exchange/sheet/refusal.h"

#include <expat.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef RP_EXPAT_64
#define LINE_OF(parser) XML_GetCurrentLineNumber64(parser)
#define COLUMN_OF(parser) XML_GetCurrentColumnNumber64(parser)
#define BYTE_OF(parser) XML_GetCurrentByteIndex64(parser)
#else
#define LINE_OF(parser) XML_GetCurrentLineNumber(parser)
#define COLUMN_OF(parser) XML_GetCurrentColumnNumber(parser)
#define BYTE_OF(parser) XML_GetCurrentByteIndex(parser)
#endif

#define DEPTH 32
#define TOKEN_MAX (1 << 20) /* bytes; a value that never ends must not swallow the memory */
#define OF '|'              /* between a namespace and a name */

struct rp_xml {
    XML_Parser parser;
    const struct rp_xml_reader *reader;
    const char *path, *part;
    unsigned depth, left_out; /* left_out: how deep in what is left out */
    uint64_t fed;
    bool stopped;
    enum ropa_status status;
    struct ropa_err *err;
};

/* Namespaces of a workbook's parts; all others are left out. */
static const char *const own[] = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/terms/",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
};
static const char *const of_ids[] = {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships|id",
    "http://purl.oclc.org/ooxml/officeDocument/relationships|id",
};

/* The local name, NULL of a namespace that isn't ours. */
static const char *local(const char *name) {
    const char *bar = strrchr(name, OF);
    for (size_t i = 0; bar && i < sizeof own / sizeof *own; i++)
        if (strlen(own[i]) == (size_t)(bar - name) && !strncmp(own[i], name, (size_t)(bar - name)))
            return bar + 1;
    return NULL;
}

const char *rp_xml_att(const char **atts, const char *name) {
    bool id = !strcmp(name, "r:id");
    for (; *atts; atts += 2)
        if (id ? !strcmp(*atts, of_ids[0]) || !strcmp(*atts, of_ids[1]) : !strcmp(*atts, name))
            return atts[1];
    return NULL;
}

void rp_xml_stop(struct rp_xml *x) {
    x->stopped = true;
    XML_StopParser(x->parser, XML_FALSE);
}

static void fail(struct rp_xml *x, enum ropa_status s) {
    if (!x->status)
        x->status = s;
    rp_xml_stop(x);
}

void rp_xml_refuse(struct rp_xml *x, int why, const char *found) {
    if (x->status)
        return;
    rp_refuse(x->err, x->path, (enum rp_refusal)why, found ? found : x->part);
    if (x->err && !found) {
        x->err->row = (long)LINE_OF(x->parser);
        x->err->column = (long)COLUMN_OF(x->parser) + 1;
    }
    fail(x, ROPA_E_FORMAT);
}

void rp_xml_starve(struct rp_xml *x) {
    if (!x->status)
        rp_err(x->err, ROPA_E_NOMEM, NULL);
    fail(x, ROPA_E_NOMEM);
}

static void on_start(void *ctx, const char *name, const char **atts) {
    struct rp_xml *x = ctx;
    const char *own_name = x->left_out ? NULL : local(name);
    if (x->stopped)
        return;
    if (++x->depth > DEPTH)
        rp_xml_refuse(x, RP_REFUSED_DEEP, NULL);
    else if (!own_name)
        x->left_out++;
    else
        x->reader->start(x->reader->ctx, x, own_name, atts);
}

static void on_end(void *ctx, const char *name) {
    struct rp_xml *x = ctx;
    if (x->stopped)
        return;
    x->depth--;
    if (x->left_out)
        x->left_out--;
    else
        x->reader->end(x->reader->ctx, x, local(name));
}

static void on_text(void *ctx, const char *s, int n) {
    struct rp_xml *x = ctx;
    if (!x->stopped && !x->left_out)
        x->reader->text(x->reader->ctx, x, s, (size_t)n);
}

static void on_doctype(void *ctx, const char *name, const char *sysid, const char *pubid, int internal) {
    (void)name;
    (void)sysid;
    (void)pubid;
    (void)internal;
    rp_xml_refuse(ctx, RP_REFUSED_DOCTYPE, NULL);
}

/* Expat forgets here and there that it wanted memory and calls the XML bad: what failed is noted where it did. */
static _Thread_local bool starved;

static void *noted(void *p) {
    starved |= !p;
    return p;
}

static void *take_memory(size_t n) {
    return noted(malloc(n));
}

static void *more_memory(void *p, size_t n) {
    return noted(realloc(p, n));
}

static void parse(struct rp_xml *x, const char *bytes, size_t n, bool last) {
    enum XML_Status st = XML_Parse(x->parser, bytes, (int)n, last);
    x->fed += n;
    if (x->stopped)
        return;
    if (st != XML_STATUS_OK && (starved || XML_GetErrorCode(x->parser) == XML_ERROR_NO_MEMORY))
        rp_xml_starve(x);
    else if (st != XML_STATUS_OK)
        rp_xml_refuse(x, RP_REFUSED_XML, NULL);
    else if ((int64_t)x->fed - BYTE_OF(x->parser) > TOKEN_MAX)
        rp_xml_refuse(x, RP_REFUSED_LARGE, NULL);
}

static bool take(void *ctx, const char *bytes, size_t n) {
    struct rp_xml *x = ctx;
    parse(x, bytes, n, false);
    return !x->stopped;
}

enum ropa_status rp_xml_read(struct rp_zip *z, const char *part, const struct rp_xml_reader *reader,
                             struct ropa_err *err) {
    const XML_Memory_Handling_Suite memory = {take_memory, more_memory, free};
    const XML_Char of[] = {OF, '\0'};
    struct rp_xml x = {.reader = reader, .path = rp_zip_path(z), .part = part, .err = err};
    starved = false;
    if (!(x.parser = XML_ParserCreate_MM(NULL, &memory, of)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    XML_SetUserData(x.parser, &x);
    XML_SetElementHandler(x.parser, on_start, on_end);
    if (reader->text)
        XML_SetCharacterDataHandler(x.parser, on_text);
    XML_SetStartDoctypeDeclHandler(x.parser, on_doctype);
    enum ropa_status s = rp_zip_read(z, part, take, &x, err);
    if (!s && !x.stopped)
        parse(&x, "", 0, true);
    XML_ParserFree(x.parser);
    return x.status ? x.status : s;
}
