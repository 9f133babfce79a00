/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies: complete in both languages, codes that never clash, the counts and marks of the source. */
#include "model/vocab.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define CODE_LETTERS "abcdefghijklmnopqrstuvwxyz0123456789_"

static const struct ropa_vocab *list(const char *code) {
    const struct ropa_vocab *v = ropa_vocab_find(code);
    if (!v)
        fail_msg("no list %s", code);
    return v;
}

static const struct ropa_choice *choice(const char *vocab, const char *code) {
    const struct ropa_choice *c = ropa_choice_find(list(vocab), code);
    if (!c)
        fail_msg("no %s in %s", code, vocab);
    return c;
}

/* Counted by hand in the source; open lists take terms of the office, closed ones are fixed by law or logic. */
static const struct {
    const char *code;
    size_t n;
    bool open;
} expected[] = {
    {"SUBJECT", 36, true},   {"VULN", 9, false},        {"ELEMENT", 97, true},    {"S26CAT", 12, false},
    {"SOURCE", 14, true},    {"CHANNEL", 18, true},     {"MEDIUM", 14, true},     {"CLASSIF", 5, false},
    {"ROLE", 3, false},      {"PARTYROLE", 10, true},   {"RECIP", 26, true},      {"OIA24", 9, false},
    {"STATUS", 7, false},    {"BASIS", 9, false},       {"S26G", 10, false},      {"DISCLBASIS", 19, false},
    {"XB", 12, false},       {"S25X", 4, false},        {"MAND", 5, false},       {"NTIME", 3, false},
    {"NEXEMPT", 4, false},   {"NCHANNEL", 12, true},    {"CMETHOD", 7, false},    {"TRIGGER", 13, false},
    {"RETUNIT", 3, false},   {"DISPOSAL", 12, true},    {"SECO", 11, true},       {"SECT", 11, true},
    {"SECP", 9, true},       {"RIGHT", 8, false},       {"KEEPGROUND", 6, false}, {"REFUSAL", 20, false},
    {"RIGHTHELD", 9, false}, {"DSAROUTCOME", 9, false}, {"BTYPE", 3, false},      {"BCAUSE", 12, true},
    {"BRISK", 3, false},     {"BSTATUS", 6, false},     {"RISK", 3, false},       {"FORM", 2, false},
    {"PTYPE", 7, false},     {"EXIT", 3, false},        {"UNITTYPE", 5, true},    {"HEADKIND", 3, false},
    {"DMODE", 2, false},     {"WGROLE", 4, true},       {"PARTYTYPE", 5, true},   {"SCOPE", 3, false},
    {"NITEM", 6, false},     {"PNITEM", 18, false},     {"NRIGHT", 8, false},     {"CFITEM", 13, false},
    {"DPITEM", 15, false},   {"BPITEM", 15, false},     {"BOITEM", 4, false},     {"BDITEM", 4, false},
    {"RRITEM", 9, false},      {"DTITEM", 17, false},     {"DAITEM", 9, false},
    {"GZITEM", 7, false},
    {"IGITEM", 10, false},   {"RQCHANNEL", 6, true},    {"RQBY", 4, false},       {"OBJGROUND", 3, false},
    {"ERAGROUND", 4, false}, {"ERAMETHOD", 3, false},   {"COPIES", 6, false},     {"SENDBY", 8, true},
    {"SNMETHOD", 3, false},  {"DXDECISION", 4, false},  {"ARCHREPLY", 4, false},  {"DPAROLE", 2, false},
    {"PROCKIND", 7, true},   {"REVKIND", 2, false},     {"REVRESULT", 5, false},  {"RETDECISION", 4, false},
    {"TRAINKIND", 4, false}, {"TRMETHOD", 7, true},     {"AUDIENCE", 5, true},    {"PUBTARGET", 7, false},
    {"DECLKIND", 2, false},  {"REPKIND", 5, false},     {"WVKIND", 2, false},     {"DECISION", 4, false},
    {"KPI", 4, false},       {"KPIROUND", 5, false},    {"KPI1ITEM", 5, false},   {"KPISTEP", 39, false},
    {"DEDUCT", 2, false},    {"ACTKIND", 8, false},     {"LEVEL", 3, false},      {"VIA", 4, false},
    {"CATTYPE", 5, false}, {"CATOBJECTIVE", 14, false}, {"CATFREQ", 13, false}, {"CATGEO", 14, false},
    {"CATFORMAT", 20, false}, {"CATCATEGORY", 5, false}, {"CATCLASS", 5, false}, {"CATLICENSE", 7, false}, {"CATLANG", 14, false},
    {"CATSUPPORT", 7, false}, {"CATCOLLECT", 13, false}, {"CATSPLIT", 14, false}, {"CATMULTIPLIER", 15, false},
    {"CATLAYER", 13, false}, {"CATSCALE", 6, false}, {"CATSCOPE", 6, false}, {"GDSTATE", 9, false},
    {"ANONMETHOD", 2, false}, {"RESFORMAT", 35, true}, {"STARS", 6, false}, {"USEKIND", 6, false}, {"KPI1INCOMPLETE", 2, false}, {"CATPROFILE", 2, false}, {"PAPERCOLOUR", 8, false},
};

static void lists_have_the_expected_size(void **state) {
    (void)state;
    size_t n;
    ropa_vocabs(&n);
    assert_int_equal(n, sizeof expected / sizeof expected[0]);
    for (size_t i = 0; i < n; i++) {
        const struct ropa_vocab *v = list(expected[i].code);
        if (v->n != expected[i].n || v->open != expected[i].open)
            fail_msg("%s: %zu choices, open %d", v->code, v->n, v->open);
    }
}

/* A list begins and ends as the source does, so that none lost its head or tail. */
static void lists_keep_the_order_of_the_source(void **state) {
    (void)state;
    static const char *const ends[][3] = {
        {"SUBJECT", "farmer", "other"},         {"ELEMENT", "name", "other"},
        {"STATUS", "draft", "retired"},         {"BASIS", "consent", "legal"},
        {"DISCLBASIS", "consent", "s26_5e"},    {"XB", "s28_adequate", "xb_none"},
        {"REFUSAL", "rf30_law", "rf_identity"}, {"OIA24", "oia24_1", "oia24_9"},
        {"RIGHT", "access", "withdraw"},        {"RETUNIT", "day", "year"},
    };
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        const struct ropa_vocab *v = list(ends[i][0]);
        assert_string_equal(v->choices[0].code, ends[i][1]);
        assert_string_equal(v->choices[v->n - 1].code, ends[i][2]);
    }
}

static void check_choice(const struct ropa_vocab *v, const struct ropa_choice *c) {
    if (!c->code[0] || c->code[strspn(c->code, CODE_LETTERS)])
        fail_msg("%s: code \"%s\"", v->code, c->code);
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        if (!c->label.in[lang] || !c->label.in[lang][0])
            fail_msg("%s %s: no label %d", v->code, c->code, lang);
    if (ropa_choice_find(v, c->code) != c)
        fail_msg("%s: %s twice", v->code, c->code);
}

static void every_choice_has_a_code_and_both_labels(void **state) {
    (void)state;
    size_t n;
    const struct ropa_vocab *const *all = ropa_vocabs(&n);
    for (size_t i = 0; i < n; i++) {
        assert_true(all[i]->label.in[ROPA_TH][0] && all[i]->label.in[ROPA_EN][0]);
        assert_ptr_equal(ropa_vocab_find(all[i]->code), all[i]);
        for (size_t k = 0; k < all[i]->n; k++)
            check_choice(all[i], &all[i]->choices[k]);
    }
}

/* Whether `c` of `v` shares a label with an earlier choice: a typed label must mean one thing. */
static void check_labels_are_its_own(const struct ropa_vocab *v, size_t at) {
    for (size_t k = 0; k < at; k++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            if (strcmp(v->choices[k].label.in[lang], v->choices[at].label.in[lang]) == 0)
                fail_msg("%s: %s and %s have one label", v->code, v->choices[k].code, v->choices[at].code);
}

static void no_two_choices_share_a_label(void **state) {
    (void)state;
    size_t n;
    const struct ropa_vocab *const *all = ropa_vocabs(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 1; k < all[i]->n; k++)
            check_labels_are_its_own(all[i], k);
}

static void elements_name_real_categories(void **state) {
    (void)state;
    const struct ropa_vocab *v = list("ELEMENT");
    for (size_t i = 0; i < v->n; i++) {
        const struct ropa_choice *c = &v->choices[i];
        assert_non_null(c->group.in[ROPA_TH]);
        if (c->implies)
            choice("S26CAT", c->implies);
        char asks[64] = "";
        if (c->asks)
            snprintf(asks, sizeof asks, "%s", c->asks);
        char *rest = NULL;
        for (char *word = strtok_r(asks, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
            choice("S26CAT", word);
    }
}

static void elements_carry_the_marks_of_the_source(void **state) {
    (void)state;
    static const struct {
        const char *code, *group, *implies, *asks;
        bool high;
    } rows[] = {
        {"name", "Identity", NULL, NULL, false},
        {"id13", "Identity", NULL, NULL, true},
        {"id_copy", "Identity", NULL, "belief health", true},
        {"signature", "Identity", NULL, NULL, true},
        {"claim", "Financial", NULL, "health", false},
        {"leave", "Employment", NULL, "health belief", false},
        {"discipline", "Employment", NULL, "criminal", true},
        {"attendance", "Employment", NULL, "biometric", false},
        {"gps", "Location and travel", NULL, NULL, true},
        {"thaid", "Technical", NULL, "biometric", true},
        {"cctv", "Image & sound", NULL, "biometric", false},
        {"religion", "s.26", "belief", NULL, false},
        {"med_cert", "s.26", "health", NULL, true},
        {"blood", "s.26", "health", NULL, false},
        {"diet", "s.26", NULL, "belief", false},
        {"fingerprint", "s.26", "biometric", NULL, true},
        {"complaint_txt", "Other", NULL, NULL, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct ropa_choice *c = choice("ELEMENT", rows[i].code);
        assert_string_equal(c->group.in[ROPA_EN], rows[i].group);
        assert_string_equal(c->implies ? c->implies : "", rows[i].implies ? rows[i].implies : "");
        assert_string_equal(c->asks ? c->asks : "", rows[i].asks ? rows[i].asks : "");
        if (!!(c->flags & ROPA_HIGH_RISK) != rows[i].high)
            fail_msg("%s: high risk", c->code);
    }
}

/* Counted by hand: 29 elements marked H, 17 that are always s.26 data, 8 that may be. */
static void elements_have_the_expected_number_of_marks(void **state) {
    (void)state;
    const struct ropa_vocab *v = list("ELEMENT");
    int high = 0, is = 0, may = 0;
    for (size_t i = 0; i < v->n; i++) {
        high += (v->choices[i].flags & ROPA_HIGH_RISK) != 0;
        is += v->choices[i].implies != NULL;
        may += v->choices[i].asks != NULL;
    }
    assert_int_equal(high, 29);
    assert_int_equal(is, 17);
    assert_int_equal(may, 8);
}

static void media_are_paper_or_electronic(void **state) {
    (void)state;
    const struct ropa_vocab *v = list("MEDIUM");
    for (size_t i = 0; i < v->n; i++) {
        unsigned kind = v->choices[i].flags & (ROPA_PAPER | ROPA_ELECTRONIC);
        assert_true(kind == ROPA_PAPER || kind == ROPA_ELECTRONIC);
    }
    assert_int_equal(choice("MEDIUM", "cloud_foreign")->flags, ROPA_ELECTRONIC | ROPA_OVERSEAS);
    assert_int_equal(choice("MEDIUM", "paper_cabinet")->flags, ROPA_PAPER);
    assert_true(choice("MEDIUM", "removable")->flags & ROPA_REMOVABLE);
}

static void other_and_none_are_marked(void **state) {
    (void)state;
    size_t n;
    const struct ropa_vocab *const *all = ropa_vocabs(&n);
    for (size_t i = 0; i < n; i++) {
        const struct ropa_choice *other = ropa_choice_find(all[i], "other");
        if (other && !(other->flags & ROPA_OTHER))
            fail_msg("%s: other isn't marked", all[i]->code);
    }
    assert_int_equal(choice("VULN", "none")->flags, ROPA_NONE);
    assert_int_equal(choice("BRISK", "none")->flags, 0); /* a level, not an empty set */
}

static void law_and_labels_are_those_of_the_source(void **state) {
    (void)state;
    static const char *const rows[][4] = {
        {"BASIS", "public_task", "24(4)", "จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ"},
        {"DISCLBASIS", "s26_5c", "26(5)(ค)",
         "คุ้มครองแรงงาน ประกันสังคม หลักประกันสุขภาพ สวัสดิการรักษาพยาบาล ผู้ประสบภัยจากรถ คุ้มครองทางสังคม"},
        {"XB", "s28_6", "28(6)", "จำเป็นเพื่อภารกิจเพื่อประโยชน์สาธารณะที่สำคัญ"},
        {"OIA24", "oia24_9", "OIA 24(9)", "กรณีอื่นตามพระราชกฤษฎีกา"},
        {"REFUSAL", "rf33_24_4", "33 ¶2", "เก็บเพื่อ ม.๒๔(๔)"},
        {"KEEPGROUND", "rf33_claims", "33 ¶2", "สิทธิเรียกร้อง"},
        {"VULN", "minor10", "20", "ผู้เยาว์อายุไม่เกิน ๑๐ ปี"},
        {"RIGHT", "rectification", "35, 36", "แก้ไขให้ถูกต้อง"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct ropa_choice *c = choice(rows[i][0], rows[i][1]);
        assert_string_equal(c->law, rows[i][2]);
        assert_string_equal(c->label.in[ROPA_TH], rows[i][3]);
    }
}

static void unknown_is_not_found(void **state) {
    (void)state;
    assert_null(ropa_vocab_find("NO_SUCH_LIST"));
    assert_null(ropa_vocab_find(NULL));
    assert_null(ropa_choice_find(list("ELEMENT"), "nam"));
    assert_null(ropa_choice_find(list("ELEMENT"), "names"));
    assert_null(ropa_choice_find(list("ELEMENT"), ""));
    assert_null(ropa_choice_find(list("ELEMENT"), NULL));
    assert_null(ropa_choice_find(NULL, "name"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_have_the_expected_size),
        cmocka_unit_test(lists_keep_the_order_of_the_source),
        cmocka_unit_test(every_choice_has_a_code_and_both_labels),
        cmocka_unit_test(no_two_choices_share_a_label),
        cmocka_unit_test(elements_name_real_categories),
        cmocka_unit_test(elements_carry_the_marks_of_the_source),
        cmocka_unit_test(elements_have_the_expected_number_of_marks),
        cmocka_unit_test(media_are_paper_or_electronic),
        cmocka_unit_test(other_and_none_are_marked),
        cmocka_unit_test(law_and_labels_are_those_of_the_source),
        cmocka_unit_test(unknown_is_not_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
