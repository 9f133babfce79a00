/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a cell shows, and what Excel asks of a text and of the name of a sheet. */
#include "exchange/sheet/cell.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "model/settled.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void put(struct ropa_record *rec, const char *code, const char *value) {
    size_t f = ropa_field_find(ropa_record_entity(rec), code);
    assert_int_not_equal(f, ROPA_NO_FIELD);
    assert_true(rp_record_put(rec, f, value));
}

#define RETENTION_UID "01890000-0000-7000-8000-000000000001"

static const struct ropa_record *find(void *ctx, const struct ropa_entity *of, const char *uid) {
    return of == &rp_retention && !strcmp(uid, RETENTION_UID) ? ctx : NULL;
}

/* An activity with one purpose, one transfer, one place, and its retention rule. */
struct fixture {
    struct ropa_record *act, *rule;
    struct ropa_view view;
    struct rp_cells cells;
};

static int setup(void **state) {
    struct fixture *x = calloc(1, sizeof *x);
    x->act = ropa_record_new(&rp_activity);
    x->rule = ropa_record_new(&rp_retention);
    put(x->rule, "retention_text", "5-10 ปี");
    put(x->act, "activity_name", "=การลงทะเบียน");
    put(x->act, "data_elements", "[\"name\",\"email\",\"religion\"]");
    put(x->act, "data_elements_other", "รหัสสมาชิก");
    put(x->act, "sensitive_categories", "[\"belief\"]");
    put(x->act, "source_types", "[\"self\",\"dopa\"]");
    put(x->act, "source_detail", "Linkage Center");
    put(x->act, "subject_count", "12000");
    put(x->act, "fiscal_year", "2566");
    put(x->act, "collect_start", "2022-10-01");
    put(x->act, "retention_ref", RETENTION_UID);
    rp_record_put_na(x->act, ACT_NECESSITY_NOTE, "ไม่มีข้อมูลเสี่ยง");
    struct ropa_record *purpose = ropa_record_add_row(x->act, ACT_PURPOSE);
    put(purpose, "lawful_basis", "consent");
    put(purpose, "s26_ground", "s26_consent");
    put(ropa_record_add_row(x->act, ACT_TRANSFER), "xb_country", "สิงคโปร์");
    struct ropa_record *storage = ropa_record_add_row(x->act, ACT_STORAGE);
    put(storage, "storage_medium", "paper_cabinet");
    put(storage, "storage_location", "ห้องทะเบียน: ชั้น 2");
    x->view = (struct ropa_view){.ctx = x->rule, .record = find};
    x->cells = (struct rp_cells){.view = &x->view, .no = 7};
    *state = x;
    return 0;
}

static int teardown(void **state) {
    struct fixture *x = *state;
    ropa_record_free(x->act);
    ropa_record_free(x->rule);
    rp_cells_free(&x->cells);
    free(x);
    return 0;
}

static void eval(struct fixture *x, const char *text, struct rp_cell *out) {
    struct rp_shown p;
    if (rp_shown_parse(text, &rp_activity, &p, NULL))
        fail_msg("%s is no path", text);
    const struct ropa_record *row = p.place.rows != ROPA_NO_FIELD && ropa_record_rows(x->act, p.place.rows)
                                        ? ropa_record_row(x->act, p.place.rows, 0)
                                        : NULL;
    rp_cell_eval(&x->cells, &p, x->act, row, out);
}

static void cells_show_texts(void **state) {
    static const struct {
        const char *path, *text;
    } claims[] = {
        {"activity_name", "=การลงทะเบียน"},
        {"data_elements+data_elements_other", "ชื่อ-นามสกุล\nอีเมล\nศาสนา\nรหัสสมาชิก"},
        {"@source_other", "กรมการปกครอง (Linkage)\nLinkage Center"},
        {"@source_self", "✓"},
        {"retention_ref>retention_text", "5-10 ปี"},
        {"necessity_note", "ไม่เกี่ยวข้อง: ไม่มีข้อมูลเสี่ยง"},
        {"transfer.@country", "มี (สิงคโปร์)"},
        {"storage.@place", "แฟ้มกระดาษในตู้: ห้องทะเบียน: ชั้น 2"},
        {"storage.@paper_place", "แฟ้มกระดาษในตู้: ห้องทะเบียน: ชั้น 2"},
        {"storage.@electronic_place", NULL},
        {"purpose.purpose_text", NULL},
        {"recipient.recipient_name", NULL},
        {"organisation>controller_name", NULL},
        {"activity_desc", NULL},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        struct rp_cell cell;
        eval(*state, claims[i].path, &cell);
        if (!claims[i].text && cell.kind != RP_CELL_EMPTY)
            fail_msg("%s is not empty: %s", claims[i].path, cell.text);
        if (claims[i].text && (!cell.text || strcmp(cell.text, claims[i].text)))
            fail_msg("%s: \"%s\", not \"%s\"", claims[i].path, cell.text ? cell.text : "", claims[i].text);
    }
}

/* A recipient of the type "กรมการปกครอง" by that name is one recipient. */
static void the_same_twice_is_said_once(void **state) {
    struct fixture *x = *state;
    struct rp_cell cell;
    put(x->act, "data_elements", "[\"email\"]");
    eval(x, "data_elements+data_elements_other", &cell);
    assert_string_equal(cell.text, "อีเมล\nรหัสสมาชิก");
    put(x->act, "data_elements_other", "อีเมล");
    eval(x, "data_elements+data_elements_other", &cell);
    assert_string_equal(cell.text, "อีเมล");
}

static void sensitive_data_is_said_in_words(void **state) {
    struct fixture *x = *state;
    struct rp_cell cell;
    eval(x, "@kind", &cell);
    assert_int_equal(strncmp(cell.text, "อ่อนไหว (ข้อมูลตามมาตรา 26)\n", strlen("อ่อนไหว (ข้อมูลตามมาตรา 26)\n")),
                     0);
    ropa_record_clear(x->act, ACT_SENSITIVE_CATEGORIES); /* religion is listed: that is not ordinary */
    eval(x, "@kind", &cell);
    assert_int_equal(cell.kind, RP_CELL_EMPTY);
    put(x->act, "data_elements", "[\"name\",\"email\"]");
    eval(x, "@kind", &cell);
    assert_string_equal(cell.text, "ทั่วไป");
    ropa_record_clear(x->act, ACT_DATA_ELEMENTS);
    eval(x, "@kind", &cell);
    assert_int_equal(cell.kind, RP_CELL_EMPTY);
}

static const char *nothing(struct fixture *x, const char *text) {
    struct rp_shown p;
    assert_int_equal(rp_shown_parse(text, &rp_activity, &p, NULL), ROPA_OK);
    return rp_cell_nothing(&x->cells, &p, x->act, NULL);
}

/* Unknown, none and not asked are three answers: a blank is "not asked" only for a reason that was answered. */
static void silence_is_no_answer(void **state) {
    struct fixture *x = *state;
    struct rp_cell kind;
    static const struct {
        const char *role, *elements, *categories, *ground; /* what is written for nothing */
        enum rp_sensitivity is;
    } claims[] = {
        {"controller", "[\"name\",\"email\"]", "ไม่เกี่ยวข้อง", "ไม่เกี่ยวข้อง", RP_ORDINARY},
        {"controller", "[\"name\",\"+ข้อมูลสุขภาพ\"]", "ยังไม่ระบุ", "ยังไม่ระบุ", RP_SENSITIVITY_UNKNOWN},
        {"controller", "[\"name\",\"other\"]", "ยังไม่ระบุ", "ยังไม่ระบุ", RP_SENSITIVITY_UNKNOWN},
        {"controller", NULL, "ยังไม่ระบุ", "ยังไม่ระบุ", RP_SENSITIVITY_UNKNOWN},
        {"controller", "[\"religion\"]", "ยังไม่ระบุ", "ยังไม่ระบุ", RP_SENSITIVITY_UNKNOWN},
        {NULL, "[\"name\"]", "ยังไม่ระบุ", "ยังไม่ระบุ", RP_ORDINARY},
        {"processor", "[\"name\"]", "ไม่เกี่ยวข้อง", "ไม่เกี่ยวข้อง", RP_ORDINARY},
    };
    put(x->act, "sensitive_categories", NULL);
    put(ropa_record_row(x->act, ACT_PURPOSE, 0), "s26_ground", NULL);
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        put(x->act, "record_role", claims[i].role);
        put(x->act, "data_elements", claims[i].elements);
        assert_string_equal(nothing(x, "sensitive_categories"), claims[i].categories);
        assert_string_equal(nothing(x, "purpose.s26_ground"), claims[i].ground);
        assert_int_equal(rp_sensitivity(x->act), claims[i].is);
        eval(x, "@kind", &kind);
        assert_int_equal(kind.kind == RP_CELL_EMPTY, claims[i].is == RP_SENSITIVITY_UNKNOWN);
    }
    /* consent of minors is out where another basis was answered, not where none was */
    struct ropa_record *purpose = ropa_record_row(x->act, ACT_PURPOSE, 0);
    put(x->act, "record_role", "controller");
    put(purpose, "lawful_basis", "legal");
    assert_string_equal(nothing(x, "purpose.guardian_consent_minor10"), "ไม่เกี่ยวข้อง");
    put(purpose, "lawful_basis", NULL);
    assert_string_equal(nothing(x, "purpose.guardian_consent_minor10"), "ยังไม่ระบุ");
    /* of columns that share out what was told, one is empty for what stands in another, or as nothing was */
    put(x->act, "source_types", "[\"ministry\"]");
    put(x->act, "source_detail", NULL);
    assert_string_equal(nothing(x, "@source_self"), "ไม่มีส่วนนี้");
    put(x->act, "source_types", NULL);
    assert_string_equal(nothing(x, "@source_self"), "ยังไม่ระบุ");
    assert_string_equal(nothing(x, "@source_other"), "ยังไม่ระบุ");
    /* what a processor isn't asked, it isn't asked of the rule named there either */
    put(x->act, "retention_ref", NULL);
    assert_string_equal(nothing(x, "retention_ref>retention_text"), "ยังไม่ระบุ");
    put(x->act, "record_role", "processor");
    assert_string_equal(nothing(x, "retention_ref>retention_text"), "ไม่เกี่ยวข้อง");
    put(x->act, "record_role", "controller");
    assert_true(rp_cell_is_nothing("–") && rp_cell_is_nothing("Not stated") && rp_cell_is_nothing("ไม่มีส่วนนี้"));
    put(x->act, "sensitive_categories", "[\"health\"]");
    assert_int_equal(rp_sensitivity(x->act), RP_SENSITIVE);
    put(x->act, "sensitive_categories", NULL);
    rp_record_put_na(x->act, ACT_SENSITIVE_CATEGORIES, "ปิดทับแล้ว");
    assert_int_equal(rp_sensitivity(x->act), RP_ORDINARY);
}

static void cells_are_typed(void **state) {
    static const struct {
        const char *path;
        enum rp_cell_kind kind;
        double number;
    } claims[] = {
        {"subject_count", RP_CELL_NUMBER, 12000},
        {"fiscal_year", RP_CELL_ORDINAL, 2566},
        {"@no", RP_CELL_ORDINAL, 7},
        {"collect_start", RP_CELL_DATE, 44835},
        {"@source_self", RP_CELL_TICK, 0},
        {"activity_name", RP_CELL_TEXT, 0},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        struct rp_cell cell;
        eval(*state, claims[i].path, &cell);
        assert_int_equal(cell.kind, claims[i].kind);
        assert_true(cell.number >= claims[i].number && cell.number <= claims[i].number);
    }
}

static void days_count_as_excel_does(void **state) {
    (void)state;
    static const struct {
        const char *iso;
        double day;
    } claims[] = {
        {"1899-12-30", 0}, {"1970-01-01", 25569}, {"2023-03-31", 45016}, {"2024-02-29", 45351}, {"?", -1}};
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++)
        assert_int_equal((long)rp_cell_day(claims[i].iso), (long)claims[i].day);
}

static void coded_text_is_escaped(void **state) {
    (void)state;
    static const struct {
        const char *in, *out;
    } claims[] = {
        {"_x0041_", "_x005F_x0041_"},
        {"a_x00e1_b_x0041_", "a_x005F_x00e1_b_x005F_x0041_"},
        {"_x41_", "_x41_"},
        {"_x0041", "_x0041"},
        {"_xzzzz_", "_xzzzz_"},
        {"__x0041_", "__x005F_x0041_"},
        {"=1+1", "=1+1"},
        {"", ""},
    };
    struct rp_buf b = {0};
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++)
        assert_string_equal(rp_cell_escape(claims[i].in, strlen(claims[i].in), &b), claims[i].out);
    rp_buf_free(&b);
}

/* 40,000 letters: the first part fits Excel, no letter loses its vowel, and the parts joined are the text. */
static void long_text_is_parted(void **state) {
    (void)state;
    struct rp_buf b = {0};
    for (int i = 0; i < 20000; i++)
        rp_buf_str(&b, "กี");
    size_t n = rp_cell_fit(b.p);
    assert_true(n / 3 <= 32767 && n / 3 > 32000);
    assert_int_equal(n % 6, 0);
    assert_int_equal(rp_cell_fit(b.p + n), b.n - n);
    rp_buf_free(&b);
}

static void sheet_names_are_what_excel_takes(void **state) {
    (void)state;
    static const struct {
        const char *wanted, *name;
    } claims[] = {
        {"ทะเบียน", "ทะเบียน"},
        {"ทะเบียน", "ทะเบียน (2)"},
        {"a[b]:c*?/\\d", "a b  c    d"},
        {"'quoted'", "quoted"},
        {"", "Sheet"},
        {"History", "History (2)"},
        {"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ01234"},
        {"abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghijklmnopqrstuvwxyz0 (2)"},
    };
    char taken[8][RP_SHEET_NAME];
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        rp_cell_sheet_name(claims[i].wanted, taken, i, taken[i]);
        assert_string_equal(taken[i], claims[i].name);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(cells_show_texts, setup, teardown),
        cmocka_unit_test_setup_teardown(the_same_twice_is_said_once, setup, teardown),
        cmocka_unit_test_setup_teardown(sensitive_data_is_said_in_words, setup, teardown),
        cmocka_unit_test_setup_teardown(silence_is_no_answer, setup, teardown),
        cmocka_unit_test_setup_teardown(cells_are_typed, setup, teardown),
        cmocka_unit_test(days_count_as_excel_does),
        cmocka_unit_test(coded_text_is_escaped),
        cmocka_unit_test(long_text_is_parted),
        cmocka_unit_test(sheet_names_are_what_excel_takes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
