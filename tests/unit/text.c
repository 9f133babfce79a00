/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Widths, clusters, lines and matching keys of Thai text. */
#include <ropa/ropa.h>

#include "base/spelling.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void width_counts_columns(void **state) {
    (void)state;
    static const struct {
        const char *s;
        int width;
        size_t length;
    } rows[] = {
        {NULL, 0, 0},       {"", 0, 0},      {"abc", 3, 3},           {"กิจกรรม", 6, 7},
        {"ที่", 1, 3},        {"น้ำ", 2, 3},    {"เมื่อ", 3, 5},           {"ศูนย์", 3, 5},
        {"กฺ", 1, 2},        {"๒๕๖๖ฯ", 5, 5}, {"ข้อมูลส่วนบุคคล", 11, 15}, {"漢字", 4, 2},
        {"ＡＢ", 4, 2},     {"한", 2, 1},    {"e\u0301", 1, 2},       {"a\u200Bb\u200Dc", 3, 5},
        {"a\u00ADb", 3, 3}, {"😀", 2, 1},     {"a\xE0\xB8", 2, 2},     {"\xFF\xFE", 2, 2},
        {"a\tb\n", 2, 4},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        int w = ropa_text_width(rows[i].s);
        if (w != rows[i].width)
            fail_msg("width of %s: %d", rows[i].s, w);
        assert_int_equal(ropa_text_length(rows[i].s), rows[i].length);
    }
}

static void fit_ends_between_clusters(void **state) {
    (void)state;
    static const struct {
        const char *s;
        int columns;
        const char *prefix;
    } rows[] = {
        {NULL, 5, ""},          {"", 5, ""},
        {"abc", 2, "ab"},       {"abc", 0, ""},
        {"abc", -1, ""},        {"abc", 9, "abc"},
        {"ที่นี่", 1, "ที่"},         {"น้ำ", 1, ""},      /* SARA AM belongs to its letter */
        {"น้ำใจ", 2, "น้ำ"},      {"กำกับ", 3, "กำกั"}, /* the vowel above takes no column */
        {"漢字", 3, "漢"},      {"e\u0301e", 1, "e\u0301"},
        {"🇹🇭🇹🇭", 2, "🇹🇭"},      {"👩\u200D💻x", 4, "👩\u200D💻"},
        {"👩\u200D💻x", 3, ""},   {"한글", 2, "한"},
        {"ก\r\nข", 1, "ก\r\n"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        size_t n = ropa_text_fit(rows[i].s, rows[i].columns);
        if (n != strlen(rows[i].prefix))
            fail_msg("%s in %d: %zu bytes", rows[i].s, rows[i].columns, n);
    }
}

static void wrap_breaks_where_thai_allows(void **state) {
    (void)state;
    static const struct {
        const char *s;
        int columns;
        const char *lines[6];
    } rows[] = {
        {"", 10, {NULL}},
        {"short", 10, {"short"}},
        {"one two three", 8, {"one two ", "three"}},
        {"one two  three", 7, {"one two  ", "three"}},
        {"one\ntwo", 10, {"one\n", "two"}},
        {"one\n\ntwo", 10, {"one\n", "\n", "two"}},
        {"abcde \nf", 5, {"abcde \n", "f"}},
        {"abcde\r\nf", 5, {"abcde\r\n", "f"}},
        {"abcdefgh", 3, {"abc", "def", "gh"}},
        {"data-subject", 6, {"data-", "subjec", "t"}},
        {"abc", 0, {"a", "b", "c"}},
        {"กฎหมายคุ้มครองข้อมูล", 9, {"กฎหมาย", "คุ้มครอง", "ข้อมูล"}},
        {"กฎหมาย คุ้มครอง", 8, {"กฎหมาย ", "คุ้มครอง"}},
        {"ข้อมูลส่วนบุคคล", 6, {"ข้อมูล", "ส่วน", "บุคคล"}},
        {"ข้อมูลส่วนบุคคล", 8, {"ข้อมูล", "ส่วนบุคคล"}}, /* a term stays whole where the line holds it */
        {"ไม่ระบุตัวตนแล้ว", 7, {"ไม่ระบุ", "ตัวตนแล้ว"}},
        {"ประเมินผลกระทบ", 8, {"ประเมิน", "ผลกระทบ"}},
        {"อย่างน้อยหนึ่งคำ", 9, {"อย่าง", "น้อยหนึ่งคำ"}},
        {"ลงราชกิจจานุเบกษา", 14, {"ลง", "ราชกิจจานุเบกษา"}},
        {"ม.39 ครบ (8) แล้ว", 10, {"ม.39 ", "ครบ (8) ", "แล้ว"}}, /* a number in brackets stays with its word */
        {"ม.39 (8)/ครบถ้วน", 10, {"ม.39 (8)/", "ครบถ้วน"}},
        {"ตามผู้อำนวยการ", 10, {"ตาม", "ผู้อำนวยการ"}},
        {"รายการ PN-FIN-66-001", 14, {"รายการ ", "PN-FIN-66-001"}},
        {"see PN-FIN-66-001", 14, {"see ", "PN-FIN-66-001"}},
        {"น้ำ", 1, {"น้ำ"}},
        {"\xE0\xB8 ab", 2, {"\xE0\xB8 ", "ab"}},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const char *s = rows[i].s;
        for (size_t k = 0; rows[i].lines[k]; k++) {
            size_t n = ropa_text_wrap(s, rows[i].columns), want = strlen(rows[i].lines[k]);
            if (n != want || strncmp(s, rows[i].lines[k], n) != 0)
                fail_msg("%s at %d, line %zu: %.*s", rows[i].s, rows[i].columns, k, (int)n, s);
            s += n;
        }
        assert_string_equal(s, "");
    }
    assert_int_equal(ropa_text_wrap(NULL, 10), 0);
}

/* No line of a label ends inside a term, however wide the screen is. */
static void no_label_is_cut_inside_a_term(void **state) {
    (void)state;
    static const char *const cuts[][2] = {{"ตัว", "ตน"}, {"คลา", "วด์"}, {"ก", "ระทบ"}, {"ผลก", "ระทบ"}, {"ข่า", "วสาร"}, {"ห", "นึ่ง"},
                                          {"อินโฟ", "กราฟิก"}, {"ส่วน", "บุคคล"}, {"ประจำ", "ตัว"}, {"บัน", "ทึก"}, {"ร้อย", "ละ"}};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < ents[i]->n_fields; k++) {
            const struct ropa_vocab *v = ents[i]->fields[k].vocab;
            for (size_t c = 0; v && c < v->n; c++)
                for (int columns = 20; columns <= 80; columns++) {
                    const char *label = v->choices[c].label.in[ROPA_TH], *s = label;
                    while (*(s += ropa_text_wrap(s, columns)))
                        for (size_t m = 0; m < COUNT(cuts); m++) {
                            size_t before = strlen(cuts[m][0]);
                            if ((size_t)(s - label) >= before && !strncmp(s - before, cuts[m][0], before) &&
                                !strncmp(s, cuts[m][1], strlen(cuts[m][1])))
                                fail_msg("%s at %d: %s|%s", label, columns, cuts[m][0], cuts[m][1]);
                        }
                }
        }
}

static void fold_joins_what_looks_the_same(void **state) {
    (void)state;
    static const struct {
        const char *s, *key;
    } rows[] = {
        {NULL, ""},
        {"", ""},
        {"   ", ""},
        {"  Hello\t\r\n World ", "hello world"},
        {"ABC", "abc"},
        {"น้ำ", "น้ำ"},
        {"นํ้า", "น้ำ"}, /* nikhahit, tone, sara aa */
        {"น้ํา", "น้ำ"}, /* tone, nikhahit, sara aa */
        {"นำ้", "น้ำ"}, /* tone after sara am */
        {"กําหนด", "กำหนด"},
        {"ที่่", "ที่"},
        {"น้้ำ", "น้ำ"},
        {"น้ำ้", "น้ำ"},
        {"ผู\u0E49\u0E49ใช้", "ผู้ใช้"},
        {"ผ\u0E49\u0E39ใช้", "ผู้ใช้"}, /* tone typed before the vowel below */
        {"เเจ้ง", "แจ้ง"},            /* two SARA E */
        {"หนา้", "หน้า"},             /* tone after the vowel beside it */
        {"นำ้ใช้หนา้ที่", "น้ำใช้หน้าที่"},
        {"ท่ี", "ที่"}, /* tone before the vowel above */
        {"ท่ี่", "ที่"},
        {"คร้ัง", "ครั้ง"},
        {"เก็บ่", "เก็บ่"}, /* no letter is lost where nothing is known to be meant */
        {"ค่ะ", "ค่ะ"},
        {"คะ่", "ค่ะ"},
        {"หนา้้", "หน้า"},
        {"ผ้ึง", "ผึ้ง"},
        {"เเเ", "แเ"},
        {"๓๑ ธันวาคม ๒๕๖๕", "31 ธันวาคม 2565"},
        {"ก\u00A0\u00A0ข", "ก ข"},
        {"\u00A0ก\u3000", "ก"},
        {"กรม\u200Bการ\uFEFF", "กรมการ"},
        {"Straße É", "straße é"},
        {"E\u0301", "é"},
        {"\u212B", "å"},
        {"ΑΒΓ", "αβγ"},
        {"“ก” – ข…", "“ก” – ข…"},
        {"ก\xFF", "ก\uFFFD"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *key = ropa_text_fold(rows[i].s);
        assert_non_null(key);
        assert_string_equal(key, rows[i].key);
        char *again = ropa_text_fold(key);
        assert_string_equal(again, key);
        free(key);
        free(again);
    }
}

static void mending_keeps_all_else(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"", ""},
        {"เเจ้งผู้ใช้  ICT ๓ ข้อ", "แจ้งผู้ใช้  ICT ๓ ข้อ"},
        {"เเเละ แเละ แและ เและ", "และ และ และ และ"},
        {"น้ำำ คะะ", "น้ำ คะ"},
        {"หนา้\nนำ้\tกําหนด", "หน้า\nน้ำ\tกำหนด"},
        {"คร้ังท่ี่", "ครั้งที่"},
        {"ผู\u0E49\u0E49ใช้", "ผู้ใช้"},
        {"ทะเบียน น้ำ แห่ง ค่ะ เป็น เกษตร ศาลปกครอง ฤๅ ณ ๆ ฯลฯ",
         "ทะเบียน น้ำ แห่ง ค่ะ เป็น เกษตร ศาลปกครอง ฤๅ ณ ๆ ฯลฯ"},
        {"E\u0301 Ａ \u200B“", "E\u0301 Ａ \u200B“"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *mended = ropa_text_mend(rows[i][0]);
        assert_string_equal(mended, rows[i][1]);
        free(mended);
    }
}

/* A mark typed a letter too late is put where it is spelt, alone and within a text; whatever may be meant stays. */
/* A tone typed twice may have been meant for a vowel that isn't there: nobody proposes a word of it. */
static void what_is_meant_may_not_be_sure(void **state) {
    static const char *const sure[] = {"ต้้น", "ก่่อน", "น้้ำ", "ห้้อง", "ผู้้", "ด้้วย", "ข้้าว", "สิ่่ง", "เเละ", "หนา้", "ผู้", "เก้้า", "ต้้นไม้", "น้้อย", "เล่่น", "ใกล้้", ""},
                      *const unsure[] = {"น้้", "รับน้้", "รับน้้ที่บ้าน", "น้้ ก", "น้้เสีย", "เเจ้งน้้"};
    (void)state;
    for (size_t i = 0; i < sizeof sure / sizeof *sure; i++)
        if (!rp_spelling_sure(sure[i]))
            fail_msg("%s", sure[i]);
    for (size_t i = 0; i < sizeof unsure / sizeof *unsure; i++)
        if (rp_spelling_sure(unsure[i]))
            fail_msg("%s", unsure[i]);
}

static void late_marks_are_mended(void **state) {
    (void)state;
    static const char *const late[][2] = {
        {"ขอ้มูล", "ข้อมูล"}, {"ผูร้ับ", "ผู้รับ"}, {"ทาํงาน", "ทำงาน"}, {"กํำ", "กำ"}, {"น้าํ", "น้ำ"}, {"นํ้ำ", "น้ำ"},
        {"แลว้", "แล้ว"}, {"ตอ่", "ต่อ"}, {"กอ่น", "ก่อน"}, {"ตอ้ง", "ต้อง"}, {"ผูใ้ช้", "ผู้ใช้"}, {"ทีเ่กีย่ว", "ที่เกี่ยว"}, {"ไมใ่ช่", "ไม่ใช่"},
        {"ไดร้ับ", "ได้รับ"}, {"ใหค้วาม", "ให้ความ"}, {"ใหส้ัญญา", "ให้สัญญา"}, {"ไมม่ี", "ไม่มี"}, {"ไดท้ำ", "ได้ทำ"}, {"ใชง้าน", "ใช้งาน"},
        {"รูส้ึก", "รู้สึก"}, {"ทีด่ิน", "ที่ดิน"}, {"ใกลช้ิด", "ใกล้ชิด"}, {"สว่น", "ส่วน"}, {"หนว่ย", "หน่วย"}, {"ดว้ย", "ด้วย"},
        {"เพือ่", "เพื่อ"}, {"ชือ่", "ชื่อ"}, {"เรือ่ง", "เรื่อง"}, {"พืน้ที่", "พื้นที่"}, {"ตัง้", "ตั้ง"}, {"ครัง้", "ครั้ง"}, {"สัง่", "สั่ง"},
        {"ขึน้", "ขึ้น"}, {"หนึง่", "หนึ่ง"}, {"สิน้สุด", "สิ้นสุด"}, {"เปลีย่น", "เปลี่ยน"}, {"กลุม่", "กลุ่ม"}, {"คุม้ครอง", "คุ้มครอง"},
        {"คน้หา", "ค้นหา"}, {"สง่เสริม", "ส่งเสริม"}, {"เสน้ทาง", "เส้นทาง"}, {"เชน่ว่า", "เช่นว่า"}, {"แหง่ชาติ", "แห่งชาติ"},
        {"เปน็", "เป็น"}, {"เกบ็", "เก็บ"}, {"เหน็", "เห็น"}, {"เตม็", "เต็ม"}, {"เลก็", "เล็ก"},
        {"กฏหมาย", "กฎหมาย"}, {"กฏกระทรวง", "กฎกระทรวง"}, {"กรกฏาคม", "กรกฎาคม"}, {"กฤษฏีกา", "กฤษฎีกา"}, {"ราษฏร", "ราษฎร"},
        {"ปรากฎ", "ปรากฏ"}};
    static const char *const meant[] = {
        "การอ้างอิง", "ชอบอ่าน", "ทางอ้อม", "คนอ้วน", "มีอ้อย", "สองร้อย", "มีต้นไม้", "ขึ้นต้น", "จัดส่ง", "หนีส่วย", "สิทธิน้อย", "บันไดข้าง", "ใหม่ ใหญ่ ไหว้ ไหม้",
        "ตำแหน่ง", "แกว่ง", "แคว้น", "แขวน", "บำเหน็จ", "เหน็บ", "เสร็จ", "เกล็ด", "เหม็น", "เสน่ห์", "เขม่น", "หม่น", "หม้อ", "ชาวม้ง", "สว่าง", "กว่า",
        "ไม้ ไม่ ได้ ให้", "ผูก", "รูปร่าง", "ทีมงาน", "ที่ดิน", "นี้ นี่ นั้น", "คดีก่อน", "ดูม้า", "น้ำ ล้ำค่า", "สง่า", "กิโลเมตร", "วีซ่า", "เว็บไซต์", "ก็ต่อเมื่อ",
        "ปรากฏ ปรากฏการณ์", "ตรากฎหมาย", "กุฏิ นาฏศิลป์ อุกฤษฏ์"};
    char text[256];
    for (size_t i = 0; i < sizeof late / sizeof *late; i++)
        for (int k = 0; k < 4; k++) {
            const char *const around[][2] = {{"", ""}, {"การ", "ของ"}, {"ที่", " 1"}, {"1 ", "และ"}};
            char right[256];
            snprintf(text, sizeof text, "%s%s%s", around[k][0], late[i][0], around[k][1]);
            snprintf(right, sizeof right, "%s%s%s", around[k][0], late[i][1], around[k][1]);
            char *mended = ropa_text_mend(text);
            assert_string_equal(mended, right);
            char *again = ropa_text_mend(mended);
            assert_string_equal(again, right);
            free(again);
            free(mended);
        }
    for (size_t i = 0; i < sizeof meant / sizeof *meant; i++) {
        char *mended = ropa_text_mend(meant[i]);
        assert_string_equal(mended, meant[i]);
        free(mended);
    }
}

/* A mark that stands where none can, and two where one does: what is meant, whether that is sure, and the other reading. */
static void misplaced_marks_are_mended(void **state) {
    static const struct {
        const char *typed, *mended;
        bool sure;
        const char *other; /* NULL: none, or not of interest */
    } rows[] = {
        /* behind each leading vowel */
        {"แ้กไข", "แก้ไข", true, NULL}, {"ไ้ด", "ได้", true, NULL}, {"ใ้ห", "ให้", true, NULL}, {"เ่ลม", "เล่ม", true, NULL},
        {"แ้ลว", "แล้ว", true, NULL}, {"เ้จาหน้าที่", "เจ้าหน้าที่", true, NULL}, {"ไ่ม", "ไม่", true, NULL}, {"โ้ตแย้ง", "โต้แย้ง", true, NULL},
        {"โ่รงเรียน", "โรงเรียน", true, "โร่งเรียน"}, {"ใ้กล", "ใกล้", true, NULL}, {"แ้ก้ไข", "แก้ไข", true, NULL}, {"แ่ตงตั้ง", "แต่งตั้ง", true, NULL},
        {"เ็ปน", "เป็น", true, NULL}, {"เ็กบ", "เก็บ", true, NULL}, {"แ็ขงแรง", "แข็งแรง", true, NULL}, {"เิดน", "เดิน", true, NULL},
        {"เื่พอ", "เพื่อ", true, NULL}, {"เี่กยว", "เกี่ยว", true, NULL}, {"เืดอน", "เดือน", true, NULL}, {"เีรยน", "เรียน", true, NULL},
        {"การแ้กไข", "การแก้ไข", true, NULL}, {"ขอแ้กไข", "ขอแก้ไข", true, NULL}, {"ต้องแ้กไขที่อยู่", "ต้องแก้ไขที่อยู่", true, NULL},
        {"ทีใ่ช้", "ที่ใช้", true, NULL}, {"ไมใ่ช่", "ไม่ใช่", true, NULL}, {"กเ็ป็น", "ก็เป็น", true, NULL}, {"ไไม่", "ไม่", true, NULL}, {"โโรงเรียน", "โรงเรียน", true, NULL},
        /* before the vowel above, beside, below */
        {"ท่ี", "ที่", true, NULL}, {"ผู้", "ผู้", true, NULL}, {"หนา้", "หน้า", true, NULL}, {"คะ่", "ค่ะ", true, NULL}, {"คร้ัง", "ครั้ง", true, NULL},
        /* two */
        {"ที่้อยู่", "ที่อยู่", true, "ที้อยู่"}, {"ที้่อยู่", "ที่อยู่", true, NULL}, {"ผู้่ใช้", "ผู้ใช้", true, "ผู่ใช้"}, {"ก่้อน", "ก่อน", false, "ก้อน"}, {"เก็่บ", "เก็บ", false, "เก่บ"},
        {"น้่า", "น้า", false, "น่า"}, {"หน้า่ที่", "หน้าที่", true, NULL}, {"หนา้่", "หน้า", false, "หน่า"}, {"สีี", "สี", true, NULL}, {"สิี", "สิ", false, "สี"},
        /* SARA AM */
        {"น้่ำ", "น้ำ", false, "น่ำ"}, {"นำ้", "น้ำ", true, NULL}, {"น้ำ้", "น้ำ", true, NULL}, {"นํ้า", "น้ำ", true, NULL}, {"น้าํ", "น้ำ", true, NULL},
        /* before anything */
        {"่ที่", "ที่", true, NULL}, {"1 ่ที่อยู่", "1 ที่อยู่", true, NULL}, {"่กอน", "กอน", false, "ก่อน"}, {"(้หอง)", "(หอง)", false, "(ห้อง)"},
        /* a vowel before its letter, where nothing stands that could bear it */
        {"ิกจกรรม", "กิจกรรม", true, NULL}, {"ัวนที่", "วันที่", true, NULL}, {"งาน ัวนหยุด", "งาน วันหยุด", true, NULL}, {"ูผ้ใช้", "ผู้ใช้", true, NULL}, {"ู้ผใช้", "ผู้ใช้", true, NULL},
        {"ุทกคน", "ทุกคน", true, NULL}, {"ืชอ", "ชือ", false, NULL}, {"ื่ชอ", "ชื่อ", true, NULL}, {"ีทม", "ทีม", true, NULL},
        /* of two the one that words begin with behind SARA E */
        {"เรื่้อง", "เรื่อง", true, NULL}, {"เรื้่อง", "เรื่อง", true, NULL}, {"เพื่้อ", "เพื่อ", true, NULL}, {"เนื้่อหา", "เนื้อหา", true, NULL}, {"เมื้่อ", "เมื่อ", true, NULL},
        /* a stray mark: the word is the one without it, or none */
        {"กา่รศกึษา", "การศกึษา", true, NULL}, {"กา่รศึกษา", "การศึกษา", true, "ก่ารศึกษา"}, {"ข้อมูู่ล", "ข้อมูล", true, NULL}, {"มูู่ล", "มูล", true, "มู่ล"},
        {"เ่งิน", "เงิน", true, NULL}, {"เ้ลขที่", "เลขที่", true, NULL}, {"แ่บบ", "แบบ", true, NULL}, {"แ่บบฟอร์ม", "แบบฟอร์ม", true, NULL}, {"ใ่บเสร็จ", "ใบเสร็จ", true, NULL},
        {"ใบรับใ่บเสร็จ", "ใบรับใบเสร็จ", true, NULL}, {"ไ่มี", "ไม่มี", true, NULL}, {"บั้ัญชี", "บัญชี", true, "บั้ญชี"}, {"ทำ้", "ทำ", true, NULL}, {"จัดทำ้ทะเบียน", "จัดทำทะเบียน", true, NULL},
        {"การเ่งินและบัญชี", "การเงินและบัญชี", true, NULL}, {"สมัึคร", "สมัคร", false, NULL}, {"พนักงา่น", "พนักง่าน", false, NULL},
        /* as they are met, of every kind: before a vowel or its letter, doubled, two, at the start, beside SARA AM */
        {"แ้ผน", "แผน", true, NULL}, {"เ่ดือน", "เดือน", true, NULL}, {"เ้อกสาร", "เอกสาร", true, NULL}, {"โ้ครงการ", "โครงการ", true, NULL},
        {"ใ่นการ", "ในการ", true, NULL}, {"ไ้ปรษณีย์", "ไปรษณีย์", true, NULL}, {"เ่รื่อง", "เรื่อง", true, NULL}, {"เเบบ", "แบบ", true, NULL},
        {"เเจ้งเตือน", "แจ้งเตือน", true, NULL}, {"เเ่ห่งชาติ", "แห่งชาติ", true, NULL}, {"ขํามูล", "ขำมูล", true, NULL}, {"ทําสัญญา", "ทำสัญญา", true, NULL},
        {"สําเนา", "สำเนา", true, NULL}, {"นํ้าประปา", "น้ำประปา", true, NULL}, {"น้ําประปา", "น้ำประปา", true, NULL}, {"ตํ่ากว่า", "ต่ำกว่า", true, NULL},
        {"ต่ํากว่า", "ต่ำกว่า", true, NULL}, {"ตำ่กว่า", "ต่ำกว่า", true, NULL}, {"คํ้าประกัน", "ค้ำประกัน", true, NULL}, {"คำ้ประกัน", "ค้ำประกัน", true, NULL},
        {"ที่ี่อยู่", "ที่อยู่", true, NULL}, {"ที่่อยู่", "ที่อยู่", true, NULL}, {"ที้่ทำการ", "ที่ทำการ", true, NULL}, {"ท่ี่ทำการ", "ที่ทำการ", true, NULL},
        {"ผู้้เสียหาย", "ผู้เสียหาย", false, NULL}, {"ผู้้เสียหาย", "ผู้เสียหาย", true, NULL}, {"ผู่้เสียหาย", "ผู้เสียหาย", true, NULL},
        {"เจา้หน้าที่", "เจ้าหน้าที่", true, NULL}, {"เจ้าหน้่าที่", "เจ้าหน้าที่", true, NULL}, {"เจ้าหนา้ที่", "เจ้าหน้าที่", true, NULL},
        {"เจ้าหน้าที่่", "เจ้าหน้าที่", true, NULL}, {"เจ้้าหน้าที่", "เจ้าหน้าที่", true, NULL}, {"้เจ้าหน้าที่", "เจ้าหน้าที่", true, NULL},
        {"่เบอร์โทร", "เบอร์โทร", true, NULL}, {"ัรับสมัคร", "รับสมัคร", true, NULL}, {"ีปี 2565", "ปี 2565", true, NULL}, {"ูบุคคล", "บุคคล", true, NULL},
        {"ุบคคล", "บุคคล", true, NULL}, {"ื่เชื่อ", "เชื่อ", true, NULL}, {"ป้องกัั้น", "ป้องกั้น", false, NULL}, {"ข้้อมูล", "ข้อมูล", true, NULL},
        {"ข่้อมูล", "ข้อมูล", true, NULL}, {"ข้่อมูล", "ข้อมูล", true, NULL}, {"ข้อมุูล", "ข้อมูล", true, NULL}, {"ข้อมููล", "ข้อมูล", true, NULL},
        {"ตั้่งค่า", "ตั้งค่า", true, NULL}, {"ตั่้งค่า", "ตั้งค่า", true, NULL}, {"สั้่งซื้อ", "สั้งซื้อ", false, "สั่งซื้อ"}, {"สั่่งซื้อ", "สั่งซื้อ", true, NULL},
        {"หน่้วยงาน", "หน่วยงาน", false, NULL}, {"สิทธิ์์", "สิทธิ์", true, NULL}, {"แ็ข็งแรง", "แข็งแรง", true, NULL}, {"เ็ก็บรักษา", "เก็บรักษา", true, NULL},
        {"เก็็บรักษา", "เก็บรักษา", true, NULL}, {"ไ้ด้รับ", "ได้รับ", true, NULL}, {"ไม้่มี", "ไม่มี", true, NULL}, {"ไม่่มี", "ไม่มี", true, NULL},
        {"ใ้ช้งาน", "ใช้งาน", true, NULL}, {"ใ่ช้งาน", "ใช่งาน", false, "ใช้งาน"}, {"ใช้่งาน", "ใช้งาน", false, NULL}, {"ใ้หม่", "ใหม่", true, NULL},
        {"ใ่หญ่", "ใหญ่", true, NULL}, {"ใ่กล้เคียง", "ใกล้เคียง", true, NULL}, {"เ่พื่อ", "เพื่อ", true, NULL}, {"เ้พื่อ", "เพื้อ", false, "เพื่อ"},
        {"เพ่ื้อ", "เพื่อ", true, NULL}, {"แล้้ว", "แล้ว", true, NULL}, {"แ้ล้ว", "แล้ว", true, NULL}, {"แ้่ล้ว", "แล้ว", false, NULL}, {"กลุ่่ม", "กลุ่ม", true, NULL},
        {"กลุ้่ม", "กลุ่ม", true, NULL}, {"ทั่้งหมด", "ทั้งหมด", true, NULL}, {"ทั้้งหมด", "ทั้งหมด", true, NULL}, {"ทัง้หมด", "ทั้งหมด", true, NULL},
        {"ถ้้า", "ถ้า", true, NULL}, {"ถา้หาก", "ถ้าหาก", true, NULL}, {"จ้่าง", "จ้าง", false, NULL}, {"จ้างเ่หมา", "จ้างเหมา", true, NULL},
        {"โรงเ้รียน", "โรงเรียน", true, NULL}, {"เ้งินเดือน", "เงินเดือน", true, NULL}, {"ค่าใ้ช้จ่าย", "ค่าใช้จ่าย", true, NULL},
        {"ค่าใช่้จ่าย", "ค่าใช่จ่าย", false, "ค่าใช้จ่าย"}, {"ค่าใช้จา่ย", "ค่าใช้จ่าย", true, NULL}, {"เ้บิกจ่าย", "เบิกจ่าย", true, NULL},
        {"สุขภา่พ", "สุขภาพ", true, NULL}, {"้เจาหน้าที่", "เจาหน้าที่", false, "เจ้าหน้าที่"}, {"1. ้เจ้าหน้าที่", "1. เจ้าหน้าที่", true, NULL},
        {"่เรื่อง", "เรื่อง", true, NULL}, {"่เบิก", "เบิก", false, NULL}, {"่เพือ", "เพือ", false, "เพื่อ"}, {"้แกไข", "แกไข", false, "แก้ไข"},
        {"่ไมมี", "ไมมี", false, "ไม่มี"}, {"้ใชงาน", "ใชงาน", false, "ใช้งาน"},
    };
    int wrong = 0;
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char *mended = ropa_text_mend(rows[i].typed), *other = rp_spelling_other(rows[i].typed), *again = ropa_text_mend(mended);
        if (strcmp(mended, rows[i].mended) != 0 || rp_spelling_sure(rows[i].typed) != rows[i].sure ||
            strcmp(again, mended) != 0 || (rows[i].other && strcmp(other, rows[i].other) != 0))
            print_error("%s: %s%s, else %s\n", rows[i].typed, mended, rp_spelling_sure(rows[i].typed) ? "" : " (unsure)", other), wrong++;
        free(again);
        free(other);
        free(mended);
    }
    assert_int_equal(wrong, 0);
}

static void fold_takes_long_texts(void **state) {
    (void)state;
    enum { TIMES = 20000 };
    const char *unit = "นํ้า É";
    size_t n = strlen(unit);
    char *s = malloc(n * TIMES + 1);
    for (size_t i = 0; i < TIMES; i++)
        memcpy(s + i * n, unit, n);
    s[n * TIMES] = '\0';
    char *key = ropa_text_fold(s);
    assert_int_equal(strlen(key), strlen("น้ำ é") * TIMES);
    free(key);
    free(s);
}

static void check_tells_the_byte(void **state) {
    (void)state;
    static const struct {
        const char *s;
        size_t n;
        bool lines;
        enum ropa_status status;
        long byte;
    } rows[] = {
        {NULL, 0, false, ROPA_OK, 0},
        {"", 0, false, ROPA_OK, 0},
        {"ทะเบียน", 21, false, ROPA_OK, 0},
        {"a\nb\tc", 5, true, ROPA_OK, 0},
        {"a\nb", 3, false, ROPA_E_LINE_END, 2},
        {"a\tb", 3, false, ROPA_E_CONTROL, 2},
        {"a\rb", 3, true, ROPA_E_LINE_END, 2}, /* ropa_text_lines() makes it one */
        {"a\vb", 3, false, ROPA_E_LINE_END, 2},
        {"a\xE2\x80\xA8", 4, false, ROPA_E_LINE_END, 2},
        {"ก\xEF\xBF\xBEข", 9, true, ROPA_E_CONTROL, 4},   /* U+FFFE */
        {"\xEF\xBF\xBF", 3, true, ROPA_E_CONTROL, 1},     /* U+FFFF */
        {"\xEF\xB7\x90", 3, true, ROPA_E_CONTROL, 1},     /* U+FDD0 */
        {"\xEF\xB7\xB0", 3, true, ROPA_OK, 0},            /* U+FDF0 is a letter */
        {"\xF0\x9F\xBF\xBE", 4, true, ROPA_E_CONTROL, 1}, /* U+1FFFE */
        {"\xF4\x8F\xBF\xBF", 4, true, ROPA_E_CONTROL, 1}, /* U+10FFFF */
        {"\xEF\xBF\xBD", 3, true, ROPA_OK, 0},            /* U+FFFD */
        {"ab\0c", 4, true, ROPA_E_CONTROL, 3},
        {"\x1B[0m", 4, false, ROPA_E_CONTROL, 1},
        {"ก\x7F", 4, false, ROPA_E_CONTROL, 4},
        {"a\xC2\x85", 3, true, ROPA_E_LINE_END, 2},
        {"\xA1\xA2", 2, false, ROPA_E_UTF8, 1},     /* TIS-620 */
        {"ab\xE0\xB8", 4, false, ROPA_E_UTF8, 3},   /* cut */
        {"\xC0\x80", 2, false, ROPA_E_UTF8, 1},     /* overlong */
        {"\xED\xA0\x80", 3, false, ROPA_E_UTF8, 1}, /* surrogate */
        {"\xF4\x90\x80\x80", 4, false, ROPA_E_UTF8, 1},
        {"กข", 3, false, ROPA_OK, 0}, /* only the bytes given */
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct ropa_err err = {0};
        assert_int_equal(ropa_text_check(rows[i].s, rows[i].n, rows[i].lines, &err), rows[i].status);
        assert_int_equal(ropa_text_check(rows[i].s, rows[i].n, rows[i].lines, NULL), rows[i].status);
        assert_int_equal(err.byte, rows[i].byte);
    }
}

static void line_ends_become_one(void **state) {
    (void)state;
    static const char *const ends[] = {"\n", "\r\n",     "\r",           "\v",
                                       "\f", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    for (size_t i = 0; i < COUNT(ends); i++) {
        char text[64], *lines;
        snprintf(text, sizeof text, "ก%s%sข\tค", ends[i], ends[i]);
        lines = ropa_text_lines(text);
        assert_string_equal(lines, "ก\n\nข\tค");
        free(lines);
    }
    char *same = ropa_text_lines("\n\r"); /* two, the second not of Windows */
    assert_string_equal(same, "\n\n");
    free(same);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(width_counts_columns),          cmocka_unit_test(fit_ends_between_clusters),
        cmocka_unit_test(wrap_breaks_where_thai_allows), cmocka_unit_test(no_label_is_cut_inside_a_term),
        cmocka_unit_test(fold_joins_what_looks_the_same),
        cmocka_unit_test(mending_keeps_all_else),        cmocka_unit_test(late_marks_are_mended),
        cmocka_unit_test(misplaced_marks_are_mended),
        cmocka_unit_test(what_is_meant_may_not_be_sure),
        cmocka_unit_test(fold_takes_long_texts),
        cmocka_unit_test(check_tells_the_byte),          cmocka_unit_test(line_ends_become_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
