/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What stands around the text of a docx: styles, numbers of lists, headers, properties, and which part is what. */
#include "paper/docx.h"

#include "paper/seal.h"

#include <ropa/version.h>
#include <string.h>

#define FONT "TH Sarabun New"

/* ---- styles ---- */

struct style {
    const char *id, *based; /* based: NULL on nothing */
    int half_points;        /* 0: as the base */
    bool bold;
    const char
        *para; /* of the paragraph, in the order that Word wants: keepNext keepLines pBdr spacing ind jc */
};

static const struct style styles[] = {
    {"Normal", NULL, 32, false, ""},
    {"Text", "Normal", 0, false, "<w:spacing w:before=\"120\"/>"},
    {"Heading1", "Normal", 40, true,
     "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>"},
    {"Heading2", "Normal", 36, true, "<w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\"1\"/>"},
    {"Heading3", "Normal", 32, true, "<w:keepNext/><w:spacing w:before=\"160\"/><w:outlineLvl w:val=\"2\"/>"},
    {"Item", "Normal", 0, false, "<w:spacing w:before=\"40\"/>"},
    {"Cell", "Normal", 28, false, ""},
    {"CellHead", "Cell", 0, true, "<w:keepNext/><w:jc w:val=\"center\"/>"},
    {"Small", "Normal", 22, false, ""},
    {"SmallHead", "Small", 0, true, "<w:keepNext/><w:jc w:val=\"center\"/>"},
    {"Mark", "Normal", 0, true, "<w:jc w:val=\"center\"/>"},
    {"Centre", "Normal", 0, true, "<w:spacing w:before=\"120\"/><w:jc w:val=\"center\"/>"},
    {"MemoTitle", "Normal", 58, true,
     "<w:keepNext/><w:spacing w:line=\"700\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>"},
    {"MemoLine", "Normal", 0, false, ""},
    {"LetterLine", "Normal", 0, false,
     "<w:tabs><w:tab w:val=\"left\" w:pos=\"4536\"/></w:tabs><w:spacing w:before=\"120\"/><w:ind w:left=\"4536\" "
     "w:hanging=\"4536\"/>"},
    {"LetterTitle", "Normal", 0, false, "<w:spacing w:before=\"120\"/><w:outlineLvl w:val=\"0\"/>"},
    {"Close", "Normal", 0, false,
     "<w:keepLines/><w:spacing w:before=\"240\"/><w:ind w:left=\"3969\"/><w:jc w:val=\"center\"/>"},
    {"Body", "Normal", 0, false,
     "<w:spacing w:before=\"120\"/><w:ind w:firstLine=\"1417\"/><w:jc w:val=\"thaiDistribute\"/>"},
    {"Sign", "Normal", 0, false, "<w:keepLines/><w:ind w:left=\"3969\"/><w:jc w:val=\"center\"/>"},
    {"PosterTitle", "Normal", 120, true,
     "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>"},
    {"Poster", "Normal", 56, false, "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/>"},
    {"PageNumber", "Normal", 0, false, "<w:jc w:val=\"center\"/>"},
    {"Foot", "Normal", 24, false, ""},
    {"Code", "Normal", 18, false, ""},
};

static void put_styles(const struct rp_paper *p, struct rp_buf *o) {
    (void)p;
    rp_buf_str(o, RP_XML
               "<w:styles" RP_WORD "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" FONT
               "\" w:hAnsi=\"" FONT "\" w:eastAsia=\"" FONT "\" w:cs=\"" FONT
               "\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang "
               "w:val=\"en-US\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
        const struct style *s = &styles[i];
        rp_buf_printf(o, "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s%s\"/>",
                      i ? "" : " w:default=\"1\"", s->id, !strncmp(s->id, "Heading", 7) ? "heading " : "",
                      !strncmp(s->id, "Heading", 7) ? s->id + 7 : s->id);
        if (s->based)
            rp_buf_printf(o, "<w:basedOn w:val=\"%s\"/>", s->based);
        rp_buf_printf(o, "<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s", s->para, s->bold ? "<w:b/><w:bCs/>" : "");
        if (s->half_points)
            rp_buf_printf(o, "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>", s->half_points, s->half_points);
        rp_buf_str(o, "</w:rPr></w:style>");
    }
    static const char *const sides[] = {"top", "left", "bottom", "right", "insideH", "insideV"};
    rp_buf_str(
        o,
        "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>");
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        rp_buf_printf(o, "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>", sides[i]);
    rp_buf_str(
        o,
        "</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
        "</w:tblPr></w:style></w:styles>");
}

static void put_fonts(const struct rp_paper *p, struct rp_buf *o) {
    (void)p;
    rp_buf_str(o, RP_XML
               "<w:fonts" RP_WORD "><w:font w:name=\"" FONT
               "\"><w:altName w:val=\"TH SarabunPSK\"/><w:charset "
               "w:val=\"DE\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>");
}

static void put_settings(const struct rp_paper *p, struct rp_buf *o) {
    (void)p;
    rp_buf_str(
        o, RP_XML
        "<w:settings" RP_WORD "><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
        "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-US\" "
        "w:bidi=\"th-TH\"/></w:settings>");
}

/* ---- lists ---- */

static void put_levels(struct rp_buf *o, int id, const char *format, const char *text) {
    rp_buf_printf(o, "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>", id);
    for (int level = 0; level < 3; level++) {
        char mark[16];
        snprintf(mark, sizeof mark, text, level + 1);
        rp_buf_printf(
            o,
            "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc "
            "w:val=\"left\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"567\"/></w:pPr></w:lvl>",
            level, format, mark, 567 * (level + 1));
    }
    rp_buf_str(o, "</w:abstractNum>");
}

static void put_numbering(const struct rp_paper *p, int lists, struct rp_buf *o) {
    rp_buf_str(o, RP_XML "<w:numbering" RP_WORD ">");
    put_levels(o, 0, "bullet", "•");
    put_levels(o, 1, p->lang == ROPA_TH ? "thaiNumbers" : "decimal", "%%%d.");
    rp_buf_str(o, "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int i = 2; i <= lists; i++)
        rp_buf_printf(
            o,
            "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
            "w:val=\"1\"/></w:lvlOverride></w:num>",
            i);
    rp_buf_str(o, "</w:numbering>");
}

/* ---- headers and footers ---- */

static void put_words(struct rp_buf *o, const char *style, const char *text) {
    rp_buf_printf(
        o,
        "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:rPr><w:cs/></w:rPr><w:t xml:space=\"preserve\">",
        style);
    rp_xml_escape(o, text);
    rp_buf_str(o, "</w:t></w:r></w:p>");
}

static void put_field(struct rp_buf *o, const char *before, const char *field) {
    rp_buf_printf(
        o,
        "<w:r><w:rPr><w:cs/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r><w:fldSimple w:instr=\" %s "
        "\"><w:r><w:rPr><w:cs/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>",
        before, field);
}

/* "- 2 -" where there is no `of`, else "page 1 of 2". */
static void put_page(struct rp_buf *o, const char *style, const char *before, const char *of, bool thai) {
    rp_buf_printf(o, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>", style);
    put_field(o, before, "PAGE");
    if (of)
        put_field(o, of, thai ? "NUMPAGES \\* THAIARABIC" : "NUMPAGES");
    else
        rp_buf_str(o, "<w:r><w:rPr><w:cs/></w:rPr><w:t xml:space=\"preserve\"> -</w:t></w:r>");
    rp_buf_str(o, "</w:p>");
}

static void put_header(const struct rp_paper *p, struct rp_buf *o, const char *mark, bool number) {
    rp_buf_str(o, RP_XML "<w:hdr" RP_WORD ">");
    if (mark)
        put_words(o, "Mark", mark);
    if (number)
        put_page(o, "PageNumber", "- ", NULL, p->lang == ROPA_TH);
    rp_buf_str(o, mark || number ? "" : "<w:p/>");
    rp_buf_str(o, "</w:hdr>");
}

/* The first page is marked by the first line of its text alone. */
static void put_first_header(const struct rp_paper *p, struct rp_buf *o) {
    put_header(p, o, NULL, false);
}

static void put_next_header(const struct rp_paper *p, struct rp_buf *o) {
    put_header(p, o, p->mark, p->official);
}

static void put_footer(const struct rp_paper *p, struct rp_buf *o) {
    static const struct ropa_text page = {{"หน้า ", "Page "}}, of = {{" จาก ", " of "}};
    rp_buf_str(o, RP_XML "<w:ftr" RP_WORD ">");
    if (*p->footer)
        put_words(o, p->official ? "Code" : "Foot", p->footer);
    if (!p->official)
        put_page(o, "Foot", page.in[p->lang], of.in[p->lang], p->lang == ROPA_TH);
    rp_buf_str(o, *p->footer || !p->official ? "" : "<w:p/>");
    rp_buf_str(o, "</w:ftr>");
}

void rp_docx_section(const struct rp_paper *p, struct rp_buf *o) {
    static const char *const kinds[] = {
        "header\" r:id=\"rId5\" w:type=\"default", "header\" r:id=\"rId6\" w:type=\"first",
        "footer\" r:id=\"rId7\" w:type=\"default", "footer\" r:id=\"rId7\" w:type=\"first"};
    rp_buf_str(o, "<w:sectPr>");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        rp_buf_printf(o, "<w:%.6sReference%s\"/>", kinds[i], kinds[i] + 7);
    rp_buf_printf(o,
                  "<w:pgSz %s/><w:pgMar w:top=\"%d\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" "
                  "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType%s/><w:titlePg/></w:sectPr>",
                  p->wide ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""
                          : "w:w=\"11906\" w:h=\"16838\"",
                  p->official ? 850 : 1134, p->lang == ROPA_TH ? " w:fmt=\"thaiNumbers\"" : "");
}

/* ---- properties ---- */

static void put_core(const struct rp_paper *p, struct rp_buf *o) {
    rp_buf_str(
        o, RP_XML
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
    rp_xml_escape(o, p->title);
    rp_buf_printf(
        o,
        "</dc:title><dc:description>%s</dc:description><dc:language>%s</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">%sT00:00:00Z</dcterms:created>"
        "</cp:coreProperties>",
        p->seal ? p->seal : "", p->lang == ROPA_TH ? "th-TH" : "en", p->day);
}

static void put_app(const struct rp_paper *p, struct rp_buf *o) {
    (void)p;
    rp_buf_str(
        o, RP_XML
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>ropa " ROPA_VERSION
        "</Application></Properties>");
}

/* For programs that keep papers: which record, which version, and the digest of what it was made from. */
static void put_custom(const struct rp_paper *p, struct rp_buf *o) {
    struct rp_paper_seal seal = {.digest = ""};
    const bool sealed = p->seal && rp_paper_seal_find(p->seal, &seal);
    const struct {
        const char *name, *value;
    } all[] = {{"ref", p->ref}, {"version", p->version}, {"digest", sealed ? seal.digest : NULL}};
    int pid = 2; /* the first that is free */
    rp_buf_str(
        o, RP_XML
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
        "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (!all[i].value || !*all[i].value)
            continue;
        rp_buf_printf(
            o,
            "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"%d\" name=\"ropa-%s\"><vt:lpwstr>",
            pid++, all[i].name);
        rp_xml_escape(o, all[i].value);
        rp_buf_str(o, "</vt:lpwstr></property>");
    }
    rp_buf_str(o, "</Properties>");
}

/* ---- which part is what ---- */

#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

struct part {
    const char *name, *type, *relation,
        *id; /* relation: to the document ("rId1") or to the package ("rIdA") */
    void (*put)(const struct rp_paper *p, struct rp_buf *out);
};
static const struct part parts[] = {
    {"word/document.xml", WORD_TYPE "document.main+xml", OFFICE "officeDocument", "rIdA", NULL},
    {"word/styles.xml", WORD_TYPE "styles+xml", OFFICE "styles", "rId1", put_styles},
    {"word/settings.xml", WORD_TYPE "settings+xml", OFFICE "settings", "rId2", put_settings},
    {"word/numbering.xml", WORD_TYPE "numbering+xml", OFFICE "numbering", "rId3", NULL},
    {"word/fontTable.xml", WORD_TYPE "fontTable+xml", OFFICE "fontTable", "rId4", put_fonts},
    {"word/header1.xml", WORD_TYPE "header+xml", OFFICE "header", "rId5", put_next_header},
    {"word/header2.xml", WORD_TYPE "header+xml", OFFICE "header", "rId6", put_first_header},
    {"word/footer1.xml", WORD_TYPE "footer+xml", OFFICE "footer", "rId7", put_footer},
    {"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
     "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "rIdB",
     put_core},
    {"docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
     OFFICE "extended-properties", "rIdC", put_app},
    {"docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml",
     OFFICE "custom-properties", "rIdD", put_custom},
};
enum { N_PARTS = sizeof parts / sizeof *parts };

#define EMBLEM "media/emblem.png"

#define PICTURE "media/picture%zu.png"

static void put_types(const struct rp_paper *p, const struct rp_docx_asks *asks, struct rp_buf *o) {
    rp_buf_str(
        o, RP_XML
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
        "ContentType=\"application/xml\"/>");
    rp_buf_str(o, p->emblem.n || asks->n ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : "");
    for (size_t i = 0; i < N_PARTS; i++)
        rp_buf_printf(o, "<Override PartName=\"/%s\" ContentType=\"%s\"/>", parts[i].name, parts[i].type);
    rp_buf_str(o, "</Types>");
}

static void put_relations(const struct rp_paper *p, const struct rp_docx_asks *asks, struct rp_buf *o,
                          bool of_package) {
    rp_buf_str(o, RP_XML
               "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (size_t i = 0; i < N_PARTS; i++) {
        bool package = parts[i].id[3] >= 'A';
        if (package == of_package)
            rp_buf_printf(o, "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>", parts[i].id,
                          parts[i].relation, parts[i].name + (package ? 0 : strlen("word/")));
    }
    if (p->emblem.n && !of_package)
        rp_buf_str(o,
                   "<Relationship Id=\"" RP_EMBLEM_ID "\" Type=\"" OFFICE "image\" Target=\"" EMBLEM "\"/>");
    for (size_t i = 0; i < asks->n && !of_package; i++)
        rp_buf_printf(
            o, "<Relationship Id=\"" RP_PICTURE_ID "\" Type=\"" OFFICE "image\" Target=\"" PICTURE "\"/>", i,
            i);
    rp_buf_str(o, "</Relationships>");
}

const char *rp_docx_part(const struct rp_paper *p, size_t i, const struct rp_docx_asks *asks, char room[48],
                         struct rp_buf *out) {
    static const char *const first[] = {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"};
    enum { N_FIRST = sizeof first / sizeof *first };
    if (i >= N_FIRST + N_PARTS) {
        const size_t picture = i - N_FIRST - N_PARTS;
        const bool emblem = picture == asks->n && p->emblem.n;
        if (picture >= asks->n && !emblem)
            return NULL;
        const struct rp_buf *png = emblem ? &p->emblem : &asks->pictures[picture];
        rp_buf_add(out, png->p, png->n);
        snprintf(room, 48, "word/" PICTURE, picture);
        return emblem ? "word/" EMBLEM : room;
    }
    if (!i)
        put_types(p, asks, out);
    else if (i < N_FIRST)
        put_relations(p, asks, out, i == 1);
    else if (parts[i - N_FIRST].put)
        parts[i - N_FIRST].put(p, out);
    else if (i > N_FIRST) /* of those without a function, the numbers; the document comes first */
        put_numbering(p, asks->lists, out);
    return i < N_FIRST ? first[i] : parts[i - N_FIRST].name;
}
