/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A text file is read right whatever it is encoded in, or refused with its place; never half-read. */
#include "base/buf.h"
#include "base/decode.h"
#include "exchange/decode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <cmocka.h>

#include "scratch.h"

#define BYTES(s) (s), sizeof(s) - 1

struct good {
    const char *bytes;
    size_t n;
    const char *forced, *encoding, *text;
};

/* ชื่อ,ที่อยู่ in Windows-874 */
#define NAME_874 "\xAA\xD7\xE8\xCD,\xB7\xD5\xE8\xCD\xC2\xD9\xE8"

static const struct good goods[] = {
    {BYTES(""), NULL, "ascii", ""},
    {BYTES("a,b\n"), NULL, "ascii", "a,b\n"},
    {BYTES("ชื่อ,ที่อยู่\n"), NULL, "utf-8", "ชื่อ,ที่อยู่\n"},
    {BYTES("\xEF\xBB\xBFชื่อ,b"), NULL, "utf-8-bom", "ชื่อ,b"},
    {BYTES("\xEF\xBB\xBF"
           "a,b"),
     NULL, "utf-8-bom", "a,b"},
    {BYTES(NAME_874 "\r\n"), NULL, "windows-874", "ชื่อ,ที่อยู่\r\n"},
    {BYTES("\xEF\xBB\xBF" NAME_874 "\r\n"), NULL, "windows-874", "ชื่อ,ที่อยู่\r\n"},
    {BYTES("\x93\xA1\xA1\x94 \x85 \x80"), NULL, "windows-874", "“กก” … €"},
    {BYTES("\xFF\xFE\x0A\x0E\t\0b\0"), NULL, "utf-16le", "ช\tb"},
    {BYTES("\xFE\xFF\x0E\x0A\0\t\0b"), NULL, "utf-16be", "ช\tb"},
    {BYTES("\x0A\x0E\t\0b\0\r\0\n\0"), NULL, "utf-16le", "ช\tb\r\n"},
    {BYTES("\x0E\x0A\0\t\0b\0\r\0\n"), NULL, "utf-16be", "ช\tb\r\n"},
    {BYTES("\xFF\xFE\x3D\xD8\x00\xDE"), NULL, "utf-16le", "\xF0\x9F\x98\x80"},
    {BYTES("\xC7\xB9"), "tis-620", "windows-874", "วน"},
    {BYTES("\xC7\xB9"), "UTF-8", "utf-8", "\xC7\xB9"},
    {BYTES("\xEF\xBB\xBF\xC7\xB9"), "cp874", "windows-874", "วน"},
    {BYTES("\xFE\xFF\0a"), "utf-16", "utf-16be", "a"},
    {BYTES("\0a\0b"), "utf-16", "utf-16be", "ab"},
};

/* What is left of it as one text, owned; it is closed. */
static char *rest_of(struct rp_decode *d) {
    struct rp_buf all = {0};
    const char *piece;
    size_t n;
    do {
        assert_int_equal(rp_decode_next(d, &piece, &n, NULL), ROPA_OK);
        rp_buf_add(&all, piece, n);
    } while (n);
    rp_decode_close(d);
    return rp_buf_take(&all);
}

static void reads_every_encoding(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof goods / sizeof goods[0]; i++) {
        const struct good *g = &goods[i];
        const char *path = scratch_write("good", g->bytes, g->n);
        struct rp_decode *d = NULL;
        assert_int_equal(rp_decode_open(path, g->forced, &d, NULL), ROPA_OK);
        assert_string_equal(rp_decode_encoding(d), g->encoding);
        char *text = rest_of(d);
        assert_string_equal(text, g->text);
        free(text);
    }
}

static const struct {
    const char *bytes;
    size_t n;
    const char *forced;
    long byte, row;
} bads[] = {
    {BYTES("a,b\nc\0d,e\n"), NULL, 6, 2},                        /* NUL */
    {BYTES("\xA1\xA1\xA1\0"), NULL, 4, 1},                       /* NUL in Windows-874 */
    {BYTES("ก,ข\r\nค,\xE0\xB8\n"), NULL, 14, 2},                   /* broken UTF-8 among Thai UTF-8 */
    {BYTES("ก,ข\rค,\xE0\xB8"), NULL, 13, 2},                       /* cut at the end */
    {BYTES("\xEF\xBB\xBFกขคง\n\xFF"), NULL, 17, 2},               /* after a mark that is true */
    {BYTES("\xA1\xA1\n\xA1\xDB\xA1"), NULL, 5, 2},               /* a hole of Windows-874 */
    {BYTES("\xA1\xA1\n\xA1\xFF\xA1"), NULL, 5, 2},               /* another */
    {BYTES("\xA1\xA1\n\xA1\x81\xA1"), NULL, 5, 2},               /* another */
    {BYTES("caf\xE9,cr\xEAme\n"), NULL, 4, 1},                   /* Western, not Thai */
    {BYTES("\xFF\xFE" "a\0\n\0\x3D\xD8" "b\0"), NULL, 7, 2},     /* lone lead surrogate */
    {BYTES("\xFF\xFE" "a\0\x00\xDE" "b\0"), NULL, 5, 1},         /* lone trail surrogate */
    {BYTES("\xFF\xFE" "a\0b"), NULL, 5, 1},                      /* half a unit */
    {BYTES("\xFF\xFE" "a\0\0\0"), NULL, 5, 1},                   /* U+0000 */
    {BYTES("ก\xED\xA0\x80"), NULL, 4, 1},                        /* a surrogate in UTF-8 */
    {BYTES("a\nก"), "ascii", 3, 2},
    {BYTES("a\n\xA1"), "utf-8", 3, 2},
};

static void refuses_with_the_place(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bads / sizeof bads[0]; i++) {
        struct rp_decode *d = NULL;
        struct ropa_err err = {0};
        char sentence[1000];
        const char *path = scratch_write("bad", bads[i].bytes, bads[i].n);
        assert_int_equal(rp_decode_open(path, bads[i].forced, &d, &err), ROPA_E_FORMAT);
        assert_null(d);
        assert_int_equal(err.byte, bads[i].byte);
        assert_int_equal(err.row, bads[i].row);
        assert_string_equal(err.subject, path);
        ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
        assert_non_null(strstr(sentence, "is not a character in"));
    }
}

static void files_that_cannot_be_opened(void **state) {
    (void)state;
    struct rp_decode *d = NULL;
    struct ropa_err err = {0};
    assert_int_equal(rp_decode_open(scratch("none"), NULL, &d, &err), ROPA_E_NOT_FOUND);
    assert_int_equal(rp_decode_open("/tmp", NULL, &d, &err), ROPA_E_IO);
    assert_string_equal(err.subject, "/tmp");
    const char *path = scratch_write("some", "a", 1);
    assert_int_equal(rp_decode_open(path, "klingon", &d, &err), ROPA_E_USAGE);
    assert_string_equal(err.found, "klingon");
}

static const char *const thai[] = {
    "ก",
    "ชื่อ",
    "ชื่อ,ที่อยู่\r\n",
    "กองคลง,งานสารบรรณ,นาย ก\r\n",                                /* no marks */
    "๑๒๓,๔๕๖\r\n๗๘๙,๐๐๐\r\n",
    "activity_name,unit_ref\r\nPayroll of all,ICT\r\nCCTV,กล้อง\r\n", /* mostly English */
    "x,y\r\nICT,ก\r\n",
    "“ชื่อ”,หมายเหตุ…\r\nดู – ข้อ ๓\r\n",
    "ชื่อ\xC2\xA0สกุล,ที่\xC2\xA0อยู่\r\n",
    "฿100,กำํ,ธมฺม,น้ำ\r\n",
    "[{\"activity_name\":\"การรับสมัครงาน\",\"unit_ref\":\"ICT\"}]\n",
};

static const char *const western[] = {
    "año,niño\r\nEspaña,señor\r\n",
    "Name,Stadt\r\nMeyer,Köln\r\n",
    "navn,by\r\nSøren Bjørn,Ålborg\r\n",
    "namn,ort\r\nSjöström,Malmö\r\nÖberg,Västerås\r\n",
    "nome,função\r\nJoão,gestão de avaliações\r\n",
    "città,perché\r\nUniversità,però\r\n",
    "activité,unité\r\nPaye des employés,Ingénierie\r\n",
    "Tätigkeit,Behörde\r\nGehälter für Beschäftigte,Straße\r\n",
    "Café,ICT\r\n",
};

/* `text` in ICU's encoding `name` after `mark`; its size. */
static size_t encode(const char *name, const char *mark, const char *text, char out[512]) {
    UErrorCode ec = U_ZERO_ERROR;
    UChar units[256];
    int32_t n;
    size_t marked = strlen(mark);
    memcpy(out, mark, marked);
    u_strFromUTF8(units, 256, &n, text, -1, &ec);
    UConverter *icu = ucnv_open(name, &ec);
    size_t size = marked + (size_t)ucnv_fromUChars(icu, out + marked, 512 - (int32_t)marked, units, n, &ec);
    ucnv_close(icu);
    assert_true(U_SUCCESS(ec));
    return size;
}

static void thai_is_known_in_every_encoding(void **state) {
    static const struct {
        const char *icu, *mark, *encoding;
    } as[] = {{"UTF-8", "", "utf-8"},       {"UTF-8", "\xEF\xBB\xBF", "utf-8-bom"},
              {"UTF-16LE", "", "utf-16le"}, {"UTF-16LE", "\xFF\xFE", "utf-16le"},
              {"UTF-16BE", "", "utf-16be"}, {"UTF-16BE", "\xFE\xFF", "utf-16be"},
              {"windows-874", "", "windows-874"}};
    char bytes[512];
    (void)state;
    for (size_t i = 0; i < sizeof thai / sizeof *thai; i++)
        for (size_t e = 0; e < sizeof as / sizeof *as; e++) {
            size_t n = encode(as[e].icu, as[e].mark, thai[i], bytes);
            const char *path = scratch_write("thai", bytes, n);
            struct rp_decode *d = NULL;
            assert_int_equal(rp_decode_open(path, NULL, &d, NULL), ROPA_OK);
            if (strcmp(rp_decode_encoding(d), as[e].encoding))
                fail_msg("%s in %s: %s", thai[i], as[e].icu, rp_decode_encoding(d));
            char *text = rest_of(d);
            assert_string_equal(text, thai[i]);
            free(text);
        }
}

/* Read as Windows-874, "Köln" would be "K๖ln" and nobody the wiser. */
static void western_is_not_taken_for_thai(void **state) {
    char bytes[512];
    (void)state;
    for (size_t i = 0; i < sizeof western / sizeof *western; i++) {
        size_t n = encode("windows-1252", "", western[i], bytes);
        struct rp_decode *d = NULL;
        if (rp_decode_open(scratch_write("western", bytes, n), NULL, &d, NULL) != ROPA_E_FORMAT)
            fail_msg("%s: %s", western[i], rp_decode_encoding(d));
    }
}

/* Cut anywhere, the pieces give the same text and the same place of an error. */
static void blocks_may_be_cut_anywhere(void **state) {
    (void)state;
    static const char bytes[] = "ก\n\xF0\x9F\x98\x80ข\r\nค\xE0\xB8!";
    for (size_t step = 1; step < sizeof bytes; step++) {
        struct rp_decoder *d = NULL;
        struct rp_buf out = {0};
        struct ropa_err err = {0};
        enum ropa_status s = ROPA_OK;
        assert_int_equal(rp_decoder_new(RP_UTF8, 0, &d, NULL), ROPA_OK);
        for (size_t i = 0; i < sizeof bytes - 1 && s == ROPA_OK; i += step) {
            size_t n = sizeof bytes - 1 - i < step ? sizeof bytes - 1 - i : step;
            s = rp_decoder_feed(d, bytes + i, n, i + n == sizeof bytes - 1, &out, &err);
        }
        assert_int_equal(s, ROPA_E_FORMAT);
        assert_int_equal(err.byte, 17);
        assert_int_equal(err.row, 3);
        assert_memory_equal(out.p, bytes, 16);
        assert_int_equal(out.n, 16);
        rp_buf_free(&out);
        rp_decoder_free(d);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_encoding),
        cmocka_unit_test(refuses_with_the_place),
        cmocka_unit_test(thai_is_known_in_every_encoding),
        cmocka_unit_test(western_is_not_taken_for_thai),
        cmocka_unit_test(files_that_cannot_be_opened),
        cmocka_unit_test(blocks_may_be_cut_anywhere),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
