/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Documents: a value is text in every format, an unknown answer is no "none", a template's mistake is told with its line. */
#include "paper/paper.h"
#include "base/buf.h"
#include "model/nouns/nouns.h"
#include "model/view.h"
#include "paper/columns.h"
#include "paper/fill.h"

#include <ropa/document.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct ropa_view view = {.today = "2023-03-20"};

static struct ropa_record *activity(const char *json) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    struct ropa_err err = {0};
    assert_non_null(rec);
    if (ropa_record_from_json(rec, json, NULL, &err))
        fail_msg("%s: %s %s", json, err.field, err.found);
    return rec;
}

struct made {
    struct rp_filled filled;
    struct rp_paper paper;
    enum ropa_status status;
    struct ropa_err err;
};

/* What the template makes of an activity. */
static struct made make(const char *template, const struct ropa_record *rec) {
    struct made m = {{{0}}};
    static const char *const names[] = {"name", "day"};
    const char *cells[] = {"ก", "1", "ข", NULL};
    const struct rp_rows rows = {.names = names, .columns = 2, .cells = cells, .n = 2};
    const struct rp_subject about = {.rec = (struct ropa_record *)rec};
    struct rp_filling from = {.view = &view,
                              .root = rec,
                              .rows = &rows,
                              .as_of = "2023-03-31",
                              .activities = &about,
                              .n_activities = 1,
                              .items = ropa_vocab_find("NITEM"),
                              .lang = ROPA_TH};
    m.status = rp_fill("documents/x", template, &from, &m.paper.pool, &m.filled, &m.err);
    m.paper.root = rp_paper_block(&m.paper, NULL, RP_BLOCKS);
    m.paper.title = m.paper.footer = m.paper.day = m.paper.style = "";
    if (!m.status)
        assert_true(rp_paper_parse(&m.paper, m.paper.root, m.filled.text.p ? m.filled.text.p : "",
                                   m.filled.values, m.filled.n_values));
    return m;
}

static void drop(struct made *m) {
    rp_filled_free(&m->filled);
    rp_paper_free(&m->paper);
}

static char *words(const struct rp_paper *p) {
    struct rp_buf b = {0};
    assert_true(rp_paper_text(p->root, &b));
    return rp_buf_take(&b);
}

static char *written(const struct rp_paper *p, bool (*write)(const struct rp_paper *, FILE *)) {
    char *text = NULL;
    size_t n;
    FILE *f = open_memstream(&text, &n);
    assert_non_null(f);
    assert_true(write(p, f));
    fclose(f);
    return text;
}

static void says(const char *template, const char *json, const char *expected) {
    struct ropa_record *rec = activity(json);
    struct made m = make(template, rec);
    if (m.status)
        fail_msg("%s: %s", template, m.err.found);
    char *text = words(&m.paper);
    assert_string_equal(text, expected);
    free(text);
    drop(&m);
    ropa_record_free(rec);
}

static void marks_and_sections(void **state) {
    (void)state;
    static const struct {
        const char *template, *json, *expected;
    } cases[] = {
        {"{{activity_name}}", "{\"activity_name\":\"ลา\"}", "ลา\n"},
        {"{{ชื่อกิจกรรมการประมวลผล}}", "{\"activity_name\":\"ลา\"}", "ลา\n"},
        {"{{collect_start}}", "{\"collect_start\":\"2022-10-01\"}", "1 ตุลาคม 2565\n"},
        {"{{collect_start|full}}", "{\"collect_start\":\"2022-10-01\"}", "1 ตุลาคม พ.ศ. 2565\n"},
        {"{{data_elements}}", "{\"data_elements\":[\"name\",\"mobile\",\"email\"]}",
         "ชื่อ-นามสกุล โทรศัพท์เคลื่อนที่ และอีเมล\n"},
        {"- {{#purpose}}{{purpose_text}} ของ{{activity_name}};{{/purpose}}",
         "{\"activity_name\":\"ลา\",\"purpose\":[{\"purpose_text\":\"ก\"},{\"purpose_text\":\"ข\"}]}",
         "ก ของลา;ข ของลา;\n"},
        {"{{#purpose}}{{#lawful_basis=legal}}ก{{/}}{{^lawful_basis=legal}}ข{{/}}{{/}}",
         "{\"purpose\":[{\"lawful_basis\":\"legal\"},{\"lawful_basis\":\"consent\"}]}", "กข\n"},
        {"{{#is_official_record}}ใช่{{/}}{{^is_official_record}}ไม่{{/}}", "{\"is_official_record\":false}",
         "ไม่\n"},
        {"{{#recipient=na}}ก{{/}}{{#recipient=unknown}}ข{{/}}", "{}", "ข\n"},
        {"{{#recipient=na}}ก{{/}}{{#recipient=unknown}}ข{{/}}",
         "{\"not_applicable\":{\"recipient\":\"ไม่ส่ง\"}}", "ก\n"},
        {"{{#@activities>purpose.lawful_basis=legal}}มี{{/}}", "{\"purpose\":[{\"lawful_basis\":\"legal\"}]}",
         "มี\n"},
        {"{{#@rows}}{{@cell name}}{{#@cell day}}มี{{@cell day}}{{/}}{{^@cell day}}ไม่มี{{/}};{{/}}", "{}",
         "กมี1;ขไม่มี;\n"},
        {"{{@as_of}}", "{}", "31 มีนาคม 2566\n"},
        {"ก {{#notes}}ข{{/}} ค", "{}", "ก ค\n"},
        {"ก{{! ไม่พิมพ์ }}ข", "{}", "กข\n"},
        {"{{#subject_count=>72}}เกิน{{/}}", "{\"subject_count\":73}", "เกิน\n"},
        {"ก{{#subject_count=>72}}เกิน{{/}}", "{\"subject_count\":72}", "ก\n"},
        {"ก{{#subject_count=>72}}เกิน{{/}}", "{}", "ก\n"},
        {"{{#is_official_record=0}}{{@gap is_official_record}}{{/}}", "{\"is_official_record\":false}",
         "[ต้องแก้: เป็นหนังสือราชการ]\n"},
        {"> [!sign]\n> ก\n\n<!-- -->\n\n> [!sign]\n> ข", "{}", "ก\nข\n"},
        {"{{@today}}", "{}", "20 มีนาคม 2566\n"},
        {"{{@approved}}{{#@approved}} ลงวัน{{/}}", "{}", "………………………………\n"},
        {"{{#purpose}}{{#@first}}ก{{/}}{{^@first}}ข{{/}}{{/}}", "{\"purpose\":[{},{},{}]}", "กขข\n"},
        {"ก{{#purpose.lawful_basis=!legal}}ข{{/}}", "{\"purpose\":[{\"lawful_basis\":\"legal\"}]}", "ก\n"},
        {"ก{{#purpose.lawful_basis=!legal}}ข{{/}}",
         "{\"purpose\":[{\"lawful_basis\":\"legal\"},{\"lawful_basis\":\"consent\"}]}", "กข\n"},
        {"ก{{#purpose.lawful_basis=!legal}}ข{{/}}", "{\"purpose\":[{}]}", "ก\n"},
        {"ก{{#recipient}}{{#recipient_name=!@recipient_type}}ข{{/}}{{/}}",
         "{\"recipient\":[{\"recipient_type\":\"revenue\",\"recipient_name\":\"กรมสรรพากร\"}]}", "ก\n"},
        {"ก{{#recipient}}{{#recipient_name=!@recipient_type}}ข{{/}}{{/}}",
         "{\"recipient\":[{\"recipient_type\":\"revenue\",\"recipient_name\":\"สรรพากรพื้นที่\"}]}", "กข\n"},
        {"ก{{#recipient}}{{#recipient_name=!@recipient_type}}ข{{/}}{{/}}",
         "{\"recipient\":[{\"recipient_name\":\"สรรพากรพื้นที่\"}]}", "กข\n"},
        {"ก{{#recipient}}{{#recipient_name=!@recipient_type}}ข{{/}}{{/}}",
         "{\"recipient\":[{\"recipient_type\":\"revenue\"}]}", "ก\n"},
        {"{{#purpose}}\n{{@n}}) {{purpose_text}}\n\n{{/}}",
         "{\"purpose\":[{\"purpose_text\":\"ก\"},{\"purpose_text\":\"ข\"}]}", "1) ก\n2) ข\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        says(cases[i].template, cases[i].json, cases[i].expected);
}

/* Mistakes 2 and 7 of peers: unknown, none and not applicable are three texts. */
static void three_answers(void **state) {
    (void)state;
    says("{{recipient}}", "{}", "[ยังไม่ได้ระบุ: ผู้รับข้อมูล]\n");
    says("{{recipient}}", "{\"not_applicable\":{\"recipient\":\"ไม่ส่งให้ใคร\"}}", "ไม่เกี่ยวข้อง: ไม่ส่งให้ใคร\n");
    says("{{subject_vulnerable}}", "{\"subject_vulnerable\":[\"none\"]}", "ไม่มี\n");
    says("{{subject_vulnerable}}", "{}", "[ยังไม่ได้ระบุ: กลุ่มที่ต้องระวังเป็นพิเศษ]\n");
    says("{{is_official_record}}", "{\"is_official_record\":false}", "ไม่ใช่\n");
}

/* What isn't known under an item of the law is a gap of it, each field once; elsewhere it is advice. */
static void gaps(void **state) {
    (void)state;
    struct ropa_record *rec = activity("{\"purpose\":[{\"purpose_text\":\"ก\"}]}");
    struct made m = make(
        "{{#@item n23_1}}{{#purpose}}{{purpose_text}} {{lawful_basis}} {{lawful_basis}}{{/}}{{/}} {{activity_desc}}"
        "{{#@item n23_3}}{{retention_ref>retention_max}}{{/}}{{#@item n23_4}}-{{/}}{{#notes}}{{#@item n23_2}}x{{/}}{{/}}",
        rec);
    assert_int_equal(m.status, ROPA_OK);
    assert_int_equal(m.filled.n_gaps, 3);
    assert_string_equal(m.filled.gaps[0].item, "n23_1");
    assert_string_equal(m.filled.gaps[0].path, "purpose[1].lawful_basis");
    assert_string_equal(m.filled.gaps[1].item, "");
    assert_string_equal(m.filled.gaps[1].path, "activity_desc");
    assert_string_equal(m.filled.gaps[2].item, "n23_3");
    assert_string_equal(m.filled.gaps[2].path, "retention_ref");
    static const unsigned char items[] = {RP_ITEM_LACKS, RP_ITEM_IDLE,   RP_ITEM_LACKS,
                                          RP_ITEM_TOLD,  RP_ITEM_ABSENT, RP_ITEM_ABSENT};
    assert_memory_equal(m.filled.items, items, sizeof items);
    drop(&m);
    ropa_record_free(rec);
}

/* Whatever the record holds: a mistake in a part that isn't shown is one too. */
static void mistakes(void **state) {
    (void)state;
    static const struct {
        const char *template;
        long line;
        const char *found;
    } cases[] = {
        {"ก\n\n{{activity_nmae}}", 3, "{{activity_nmae}}"},
        {"{{#notes}}\n{{nothing_known}}\n{{/}}", 2, "{{nothing_known}}"},
        {"{{#purpose}}\n{{purpose_txet}}{{/}}", 2, "{{purpose_txet}}"},
        {"ก\n{{#purpose}}\n{{purpose_text}}", 2, "{{#purpose}}"},
        {"ก\n{{/purpose}}", 2, "{{/purpose}}"},
        {"{{#purpose}}\n{{#lawful_basis}}\n{{/purpose}}", 3, "{{/purpose}}"},
        {"ก {{activity_name", 1, "{{"},
        {"{{#@item n23_9}}{{/}}", 1, "{{@item n23_9}}"},
        {"{{@gap nothing}}", 1, "{{nothing}}"},
        {"{{@tomorrow}}", 1, "{{@tomorrow}}"},
        {"{{#purpose.lawful_basis=legall}}{{/}}", 1, "{{#purpose.lawful_basis=legall}}"},
        {"{{#purpose.lawful_basis=!legall}}{{/}}", 1, "{{#purpose.lawful_basis=!legall}}"},
        {"{{#purpose.purpose_text=!@legall}}{{/}}", 1, "{{#purpose.purpose_text=!@legall}}"},
        {"ก\n{{#notes}}{{activity_name|groupd}}{{/}}", 2, "|groupd"},
        {"{{activity_name|}}", 1, "|"},
        {"{{@today|full}}", 1, "|full"},
        {"{{#purpose|full}}{{/}}", 1, "|full"},
        {"{{@tally paper}}", 1, "{{@tally paper}}"},
        {"{{@cell name}}", 1, "{{@cell name}}"},
        {"{{#@rows}}\n{{@cell nmae}}{{/}}", 2, "{{@cell nmae}}"},
        {"{{#@rows}}{{#@cell nmae}}{{/}}{{/}}", 1, "{{@cell nmae}}"},
    };
    struct ropa_record *rec = activity("{}");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct made m = make(cases[i].template, rec);
        if (m.status != ROPA_E_FORMAT || m.err.row != cases[i].line ||
            strcmp(m.err.found, cases[i].found) != 0)
            fail_msg("%s: status %d, line %ld, %s", cases[i].template, m.status, m.err.row, m.err.found);
        drop(&m);
    }
    ropa_record_free(rec);
}

/* Mistake 9 of peers: what a value holds is never markup, in any place of a document, in any format. */
static void values_are_text(void **state) {
    (void)state;
    static const char *const values[] = {
        "<b>&\"|*_#[]",
        "{{x}}",
        "**หนา** _เอน_ `รหัส`",
        "1. ก",
        "- ก",
        "# ก",
        "> ก",
        "[ก](http://x.y)",
        "<script>1</script>",
        "| ก | ข |",
        "&amp; &#x41;",
        "\\*ก\\",
        "~~ก~~",
        "+ ก",
        "---",
        "===",
        "a@b.c www.d.e",
        "ก\u202Eข",
        "\uE000"
        "0\uE001",
        "    ก",
    };
    static const char template[] =
        "# {{activity_name}}\n\n{{activity_name}}\n\n- {{activity_name}}\n\n| ก | {{activity_name}} |\n|---|---|\n"
        "| **{{activity_name}}** | ข |\n\n> [!box]\n> {{activity_name}} ท้าย\n";
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        struct ropa_record *rec = activity("{}");
        struct ropa_err err = {0};
        size_t f = ropa_field_find(&rp_activity, "activity_name");
        if (ropa_record_parse(rec, f, values[i], NULL, &err))
            fail_msg("%s", values[i]);
        const char *value = ropa_record_get(rec, f);
        struct made m = make(template, rec);
        assert_int_equal(m.status, ROPA_OK);
        struct rp_buf expected = {0};
        rp_buf_printf(&expected, "%s\n%s\n%s\nก\n%s\n%s\nข\n%s ท้าย\n", value, value, value, value, value,
                      value);
        char *text = words(&m.paper), *md = written(&m.paper, rp_paper_md),
             *html = written(&m.paper, rp_paper_html);
        assert_string_equal(text, expected.p);
        /* Markdown reads back as what it was written from */
        struct rp_paper again = {{0}};
        again.root = rp_paper_block(&again, NULL, RP_BLOCKS);
        assert_true(rp_paper_parse(&again, again.root, md, NULL, 0));
        char *read = words(&again);
        if (strcmp(read, text) != 0)
            fail_msg("%s\nis written as\n%s\nand read as\n%s", text, md, read);
        struct rp_buf escaped = {0};
        rp_xml_escape(&escaped, value);
        assert_non_null(strstr(html, escaped.p));
        assert_null(strstr(html, "<script"));
        assert_null(strstr(html, "<b>"));
        rp_buf_free(&escaped);
        rp_paper_free(&again);
        rp_buf_free(&expected);
        free(read);
        free(text);
        free(md);
        free(html);
        drop(&m);
        ropa_record_free(rec);
    }
}

/* Mistake 8 of peers: paragraphs of a value survive. */
static void lines_survive(void **state) {
    (void)state;
    struct ropa_record *rec = activity("{\"activity_desc\":\"ก\\nข\\n\\nค\"}");
    struct made m = make("{{activity_desc}}\n\n| ก |\n|---|\n| {{activity_desc}} |\n", rec);
    char *text = words(&m.paper), *md = written(&m.paper, rp_paper_md);
    assert_string_equal(text, "ก\nข\n\nค\nก\nก\nข\n\nค\n");
    struct rp_paper again = {{0}};
    again.root = rp_paper_block(&again, NULL, RP_BLOCKS);
    assert_true(rp_paper_parse(&again, again.root, md, NULL, 0));
    char *read = words(&again);
    assert_string_equal(read, text);
    rp_paper_free(&again);
    free(read);
    free(md);
    free(text);
    drop(&m);
    ropa_record_free(rec);
}

/* Digits of the text, not of refs, addresses and codes. */
static void thai_digits(void **state) {
    (void)state;
    struct ropa_record *rec = activity("{}");
    struct made m = make("ข้อ 12 โทร. 0 2000 0099 RO-ICT-66-001 a1@b.go.th https://x/2 (3) ข้อมูล_2566", rec);
    rp_paper_thai_digits(&m.paper);
    char *text = words(&m.paper);
    assert_string_equal(text, "ข้อ ๑๒ โทร. ๐ ๒๐๐๐ ๐๐๙๙ RO-ICT-66-001 a1@b.go.th https://x/2 (๓) ข้อมูล_2566\n");
    free(text);
    drop(&m);
    ropa_record_free(rec);
}

/* A check code may hold digits alone. */
static void codes_keep_their_digits(void **state) {
    (void)state;
    static const struct rp_value values[] = {{.text = "617471680603", .code = true},
                                             {.text = "617471680603"}};
    struct rp_paper p = {{0}};
    p.title = p.footer = "";
    p.root = rp_paper_block(&p, NULL, RP_BLOCKS);
    assert_true(rp_paper_parse(&p, p.root,
                               "1 \xEE\x80\x80"
                               "0\xEE\x80\x81 \xEE\x80\x80"
                               "1\xEE\x80\x81",
                               values, 2));
    rp_paper_thai_digits(&p);
    char *text = words(&p);
    assert_string_equal(text, "๑ 617471680603 ๖๑๗๔๗๑๖๘๐๖๐๓\n");
    free(text);
    rp_paper_free(&p);
}

/* A country's code is told by its name, whatever else stands there as it is written. */
static void countries(void **state) {
    (void)state;
    static const char template[] = "{{#transfer}}{{xb_country|country}} {{/transfer}}";
    says(template,
         "{\"transfer\":[{\"xb_country\":\"JP\"},{\"xb_country\":\"สิงคโปร์\"},{\"xb_country\":\"FAO\"}]}",
         "ญี่ปุ่น สิงคโปร์ FAO\n");
}

/* The digest follows what is told, and nothing else. */
static void digest(void **state) {
    (void)state;
    static const char template[] = "{{activity_name}} {{#purpose}}{{#lawful_basis=legal}}ก{{/}}{{/}}";
    static const char *const told[] = {
        "{\"activity_name\":\"ก\",\"purpose\":[{\"lawful_basis\":\"legal\"}]}",
        "{\"activity_name\":\"ข\",\"purpose\":[{\"lawful_basis\":\"legal\"}]}",
        "{\"activity_name\":\"ก\",\"purpose\":[{\"lawful_basis\":\"consent\"}]}",
        "{\"activity_name\":\"ก\"}"};
    struct ropa_record *rec =
        activity("{\"activity_name\":\"ก\",\"purpose\":[{\"lawful_basis\":\"legal\"}],\"notes\":\"x\"}");
    struct made first = make(template, rec);
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct ropa_record *other = activity(told[i]);
        struct made m = make(template, other);
        bool same = !memcmp(m.filled.digest, first.filled.digest, sizeof m.filled.digest);
        assert_int_equal(same, i == 0);
        drop(&m);
        ropa_record_free(other);
    }
    drop(&first);
    ropa_record_free(rec);
}

/* The width of each column of a table of `n` columns whose cells are told row by row, a page's text 16 cm wide. */
static void widths(const char *const *cells, size_t rows, size_t n, int *out) {
    struct rp_paper p = {0};
    struct rp_node *root = rp_paper_block(&p, NULL, RP_BLOCKS), *table = rp_paper_block(&p, root, RP_TABLE);
    struct rp_columns c;
    int used = 0;
    for (size_t r = 0; r < rows; r++) {
        struct rp_node *row = rp_paper_block(&p, table, RP_ROW);
        for (size_t i = 0; i < n; i++)
            rp_paper_cell(&p, row, cells[r * n + i], NULL);
    }
    assert_true(rp_columns_of(table, 9070, &c));
    assert_int_equal(c.n, n);
    for (size_t i = 0; i < n; i++)
        used += out[i] = c.widths[i];
    assert_int_equal(used, 9070);
    rp_columns_free(&c);
    rp_paper_free(&p);
}

/* A ref isn't cut at its hyphens, nor a date at its blanks, by a long text beside it; where the page is too narrow for all, it is shared as before. */
static void columns(void **state) {
    (void)state;
    enum { REF = 13 * 112, DATE = 16 * 112 }; /* letters, as wide as they may be */
    static const char text[] =
        "หน่วยงานเสนอรายการทั้งหมดที่แก้ไขหลังจากที่ได้รับอนุมัติไว้แล้วในปีก่อน เพื่อพิจารณาให้ความเห็นชอบและเผยแพร่ต่อไป";
    const char *one[] = {"รหัส", "เรื่อง", "วันที่", "RO-GEN-66-001", text, "๑๔ พฤษภาคม ๒๕๖๖"};
    const char *many[3 * 8];
    int w[8];
    widths(one, 2, 3, w);
    assert_true(w[0] > REF && w[2] > DATE && w[1] > w[0] + w[2]);
    for (size_t i = 0; i < 24; i++)
        many[i] = i < 8 ? "ก" : i % 8 < 4 ? "RO-GEN-66-001-RO-GEN-66-001" : text;
    widths(many, 3, 8, w);
    for (size_t i = 0; i < 8; i++)
        assert_true(w[i] > 600);
    many[8] = "อักษรไทยที่ไม่มีช่องว่างแม้แต่ช่องเดียวอยู่ในช่องนี้ก็ตัดได้";
    widths(many, 1, 8, w);
    for (size_t i = 1; i < 7; i++)
        assert_int_equal(w[i], w[0]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns),
        cmocka_unit_test(marks_and_sections),
        cmocka_unit_test(three_answers),
        cmocka_unit_test(gaps),
        cmocka_unit_test(mistakes),
        cmocka_unit_test(values_are_text),
        cmocka_unit_test(lines_survive),
        cmocka_unit_test(thai_digits),
        cmocka_unit_test(codes_keep_their_digits),
        cmocka_unit_test(countries),
        cmocka_unit_test(digest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
