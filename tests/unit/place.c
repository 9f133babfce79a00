/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Places: the grammar as a table, that every place prints and reads back, order, rows meant, setting. */
#include "model/place.h"
#include "base/uid.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/record.h"

#include <ctype.h>
#include <ropa/text.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define UID "01860000-0000-7000-8000-00000000000a"

/* Read by the table of bytes, not by what the parser says: label = its folding but for capitals. */
static void every_label_is_its_own_folding(void **state) {
    static const struct ropa_entity *const all[] = {
#define ENTITY(name) &rp_##name,
        RP_NOUNS(ENTITY) RP_ROWS(ENTITY)
#undef ENTITY
    };
    (void)state;
    for (size_t e = 0; e < sizeof all / sizeof *all; e++)
        for (size_t f = 0; f < all[e]->n_fields; f++)
            for (int lang = 0; lang < 2; lang++) {
                const char *label = all[e]->fields[f].label.in[lang];
                char *fold = ropa_text_fold(label);
                for (size_t i = 0; i <= strlen(label); i++)
                    if (fold[i] != ((unsigned char)label[i] < 0x80 ? tolower(label[i]) : label[i]))
                        fail_msg("%s.%s: %s", all[e]->code, all[e]->fields[f].code, label);
                free(fold);
            }
}

static const struct {
    const struct ropa_entity *ent;
    const char *text, *is; /* what it prints as */
} good[] = {
    /* codes */
    {&rp_activity, "activity_name", "activity_name"},
    {&rp_activity, "activity-name", "activity_name"},
    {&rp_activity, " Activity_Name ", "activity_name"},
    {&rp_activity, "purpose", "purpose"},
    {&rp_activity, "purpose.lawful_basis", "purpose.lawful_basis"},
    {&rp_activity, "purpose.lawful-basis", "purpose.lawful_basis"},
    {&rp_activity, "lawful_basis", "purpose.lawful_basis"},
    {&rp_activity, "purpose[1].lawful_basis", "purpose[1].lawful_basis"},
    {&rp_activity, "purpose[๑๒].lawful_basis", "purpose[12].lawful_basis"},
    {&rp_activity, "purpose[007].lawful_basis", "purpose[7].lawful_basis"},
    {&rp_activity, "purpose[999999999].lawful_basis", "purpose[999999999].lawful_basis"},
    {&rp_activity, "purpose[].lawful_basis", "purpose[].lawful_basis"},
    {&rp_activity, "purpose[2]", "purpose[2]"},
    {&rp_activity, "purpose[]", "purpose[]"},
    {&rp_activity, "purpose:" UID ":lawful_basis", "purpose:" UID ":lawful_basis"},
    {&rp_activity, "purpose:01860000-0000-7000-8000-00000000000A:lawful_basis",
     "purpose:" UID ":lawful_basis"},
    {&rp_activity, "purpose:" UID, "purpose:" UID},
    {&rp_activity, "purpose.uid", "purpose.uid"},
    {&rp_activity, "processor-use[1].processor-ref>name", "processor_use[1].processor_ref>name"},
    {&rp_activity, "retention_text", "retention_text"},
    {&rp_activity, "retention_value", "retention_max"},
    {&rp_activity, "retention_ref>retention_text", "retention_text"},
    {&rp_activity, "retention_ref>notes", "retention_ref>notes"},
    {&rp_activity, "retention_ref>name", "retention_ref>name"},
    {&rp_activity, "unit_ref>code", "unit_ref>code"},
    {&rp_activity, "dataset_refs>name", "dataset_refs>name"},
    {&rp_activity, "uid", "uid"},
    {&rp_activity, "ref", "ref"},
    {&rp_activity, "rev", "rev"},
    {&rp_activity, "status", "status"},
    {&rp_activity, "changed-after-approval", "changed_after_approval"},
    /* labels */
    {&rp_activity, "ชื่อกิจกรรมการประมวลผล", "activity_name"},
    {&rp_activity, "ACTIVITY  name", "activity_name"},
    {&rp_activity, "Activity\xc2\xa0name", "activity_name"},
    {&rp_activity, "ฐานกฎหมาย", "purpose.lawful_basis"},
    {&rp_activity, "Lawful basis", "purpose.lawful_basis"},
    {&rp_activity, "วัตถุประสงค์[๑].ฐานกฎหมาย", "purpose[1].lawful_basis"},
    {&rp_activity, "Purposes[2].Lawful basis", "purpose[2].lawful_basis"},
    {&rp_activity, "purpose[2].ฐานกฎหมาย", "purpose[2].lawful_basis"},
    {&rp_activity, "วัตถุประสงค์:" UID ":ฐานกฎหมาย", "purpose:" UID ":lawful_basis"},
    {&rp_activity, "วัตถุประสงค์[].วัตถุประสงค์", "purpose[].purpose_text"},
    {&rp_activity, "วัตถุประสงค์", "purpose"},
    {&rp_activity, "มีข้อมูลเก็บก่อน 1 มิ.ย. 2565", "collected_before_pdpa"},
    {&rp_activity, "การลงพิมพ์ในราชกิจจานุเบกษา (พ.ร.บ. ข้อมูลข่าวสารฯ ม.23(3))", "oia23_published"},
    {&rp_activity, "การลงพิมพ์ในราชกิจจานุเบกษา (พ.ร.บ. ข้อมูลข่าวสารฯ ม.๒๓(๓))", "oia23_published"},
    {&rp_activity, "รหัสเดิม/รหัสในระบบอื่น", "former_ref"},
    {&rp_activity, "Representative, if any", "p_rep"},
    {&rp_activity, "ผู้รับข้อมูล[1].ผลพิจารณาตาม พ.ร.บ. ข้อมูลข่าวสารฯ", "recipient[1].oia_ref"},
    {&rp_activity, "purpose[1].ความยินยอมของผู้ใช้อำนาจปกครอง/ผู้อนุบาล/ผู้พิทักษ์",
     "purpose[1].guardian_consent_method"},
    {&rp_activity, "purpose[3].s.26 ground", "purpose[3].s26_ground"},
    {&rp_activity, "รหัส", "ref"},
    {&rp_activity, "สถานะ", "status"},
    {&rp_activity, "แก้ไขหลังอนุมัติ", "changed_after_approval"},
    {&rp_unit, "ผู้ลงบันทึก: ชื่อ", "recorder_name"},
    {&rp_unit, "Recorder: e-mail", "recorder_email"},
    {&rp_unit, "ผู้อำนวยการและผู้รักษาการ[2].post", "head[2].post"},
    {&rp_unit, "code", "code"},
    {&rp_setting, "Due, round of 6 months", "due_round6"},
    {&rp_organisation, "E-mail", "controller_email"},
    {&rp_training, "unit_ref", "unit_ref"},
    {&rp_training, "attendance.unit_ref", "attendance.unit_ref"},
};

static void what_the_grammar_names(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct ropa_place p;
        struct ropa_err err = {0};
        char said[1024];
        if (ropa_place_parse(good[i].ent, good[i].text, &p, &err))
            fail_msg("\"%s\": %s", good[i].text, ropa_err_sentence(&err, ROPA_EN, said, sizeof said));
        char *text = ropa_place_text(&p, ROPA_AS_CODE, ROPA_TH);
        if (strcmp(text, good[i].is))
            fail_msg("\"%s\" is %s, not %s", good[i].text, text, good[i].is);
        free(text);
    }
}

static const struct {
    const struct ropa_entity *ent;
    const char *text;
    enum ropa_status status;
    const char *said; /* a part of the English sentence */
} bad[] = {
    {&rp_activity, "", ROPA_E_USAGE, "give the name"},
    {&rp_activity, " \xc2\xa0", ROPA_E_USAGE, "give the name"},
    {&rp_activity, "activty_name", ROPA_E_FIELD, "activity_name"},
    {&rp_activity, "ชื่อกิจกรรม", ROPA_E_FIELD, "Activity name (activity_name)"},
    {&rp_activity, "qqqq", ROPA_E_FIELD, "see the fields of activity"},
    {&rp_activity, "activity name_", ROPA_E_FIELD, "activity_name"},
    {&rp_activity, ".", ROPA_E_FIELD, "\".\""},
    {&rp_activity, "purpose.", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose[1].", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose.lawful_basis.", ROPA_E_FIELD, "lawful_basis"},
    {&rp_activity, "purpose..lawful_basis", ROPA_E_FIELD, "lawful_basis"},
    {&rp_activity, ".lawful_basis", ROPA_E_FIELD, "lawful_basis"},
    {&rp_activity, "purpose[0].lawful_basis", ROPA_E_UNFIT, "counted from 1"},
    {&rp_activity, "purpose[๐].lawful_basis", ROPA_E_UNFIT, "counted from 1"},
    {&rp_activity, "purpose[-1].lawful_basis", ROPA_E_UNFIT, "number of the row alone"},
    {&rp_activity, "purpose[+1].lawful_basis", ROPA_E_UNFIT, "number of the row alone"},
    {&rp_activity, "purpose[ 1 ].lawful_basis", ROPA_E_UNFIT, "number of the row alone"},
    {&rp_activity, "purpose[1]lawful_basis", ROPA_E_UNFIT, "a dot and then the field, for example purpose[1].purpose_text"},
    {&rp_activity, "purpose[3] .lawful_basis", ROPA_E_UNFIT, "a dot and then the field, for example purpose[3].purpose_text"},
    {&rp_activity, "purpose[]lawful_basis", ROPA_E_UNFIT, "a dot and then the field, for example purpose[].purpose_text"},
    {&rp_activity, "purpose:01900000-0000-7000-8000-000000000001.lawful_basis", ROPA_E_UNFIT,
     "a colon and then the field, for example purpose:01900000-0000-7000-8000-000000000001:purpose_text"},
    {&rp_activity, "purpose[x].lawful_basis", ROPA_E_UNFIT, "number of the row alone"},
    {&rp_activity, "purpose[1000000000].lawful_basis", ROPA_E_UNFIT, "so large a number"},
    {&rp_activity, "purpose[18446744073709551617].lawful_basis", ROPA_E_UNFIT, "so large a number"},
    {&rp_activity, "purpose[1.lawful_basis", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose[1", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose1].lawful_basis", ROPA_E_FIELD, "lawful_basis"},
    {&rp_activity, "purpose[1]lawful_basis", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose[1][2].lawful_basis", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose[1].nothing", ROPA_E_FIELD, "\"purpose[1].nothing\""},
    {&rp_activity, "purpose[1].lawful_bass", ROPA_E_FIELD, "lawful_basis"},
    {&rp_activity, "purpose>lawful_basis", ROPA_E_UNFIT, "purpose[1].purpose_text"},
    {&rp_activity, "purpose:x:lawful_basis", ROPA_E_UNFIT, "the whole uid of the row; or give its number, for example purpose[1].purpose_text"},
    {&rp_activity, "purpose:01860000-0000-7000-8000-00000000000:lawful_basis", ROPA_E_UNFIT, "uid"},
    {&rp_activity, "purpose:" UID "lawful_basis", ROPA_E_UNFIT, "a colon and then the field"},
    {&rp_activity, "purpose:" UID ":", ROPA_E_UNFIT, "a colon and then the field"},
    {&rp_activity, "purpose.ref", ROPA_E_FIELD, "\"purpose.ref\""},
    {&rp_activity, "purpose.status", ROPA_E_FIELD, "\"purpose.status\""},
    {&rp_activity, "activity_name[1]", ROPA_E_UNFIT, "write just activity_name"},
    {&rp_activity, "activity_name.x", ROPA_E_UNFIT, "write just activity_name"},
    {&rp_activity, "activity_name>x", ROPA_E_UNFIT, "refers to no other record; write just activity_name"},
    {&rp_activity, "unit_ref.name", ROPA_E_UNFIT, "behind >, for example unit_ref>name"},
    {&rp_activity, "unit_ref>unit_ref>name", ROPA_E_UNFIT, "one reference is followed"},
    {&rp_activity, "retention_ref>", ROPA_E_FIELD, "retention_ref>"},
    {&rp_activity, "retention_ref>nothing", ROPA_E_FIELD, "\"retention_ref>nothing\""},
    {&rp_activity, "retention_ref>retention_txt", ROPA_E_FIELD, "retention_text"},
    {&rp_activity, "unit_ref>parent>name", ROPA_E_UNFIT, "unit_ref>name"},
    {&rp_activity, "unit_ref>head[1].post", ROPA_E_UNFIT, "unit_ref>name"},
    {&rp_activity, "organisation>controller_name", ROPA_E_FIELD, "organisation>"},
    {&rp_activity, "name", ROPA_E_FIELD, "\"name\""},
    {&rp_activity, "has_xb", ROPA_E_FIELD, "\"has_xb\""},
    {&rp_retention, "purpose.lawful_basis", ROPA_E_FIELD, "\"purpose.lawful_basis\""},
};

static void what_it_refuses(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct ropa_place p;
        struct ropa_err err = {0};
        char said[2][1024];
        enum ropa_status s = ropa_place_parse(bad[i].ent, bad[i].text, &p, &err);
        ropa_err_sentence(&err, ROPA_TH, said[0], sizeof said[0]);
        ropa_err_sentence(&err, ROPA_EN, said[1], sizeof said[1]);
        if (s != bad[i].status || err.status != s || !strstr(said[1], bad[i].said))
            fail_msg("\"%s\": %d, %s", bad[i].text, (int)s, said[1]);
        if (p.root || !*said[0] || (strstr(said[1], "\"\"") && *bad[i].text))
            fail_msg("\"%s\": %s", bad[i].text, said[0]);
    }
}

/* A label of two rows of one noun names neither: both are said. */
/* However long it is, it is told apart at once: by its beginning. */
/* Told by the names, whatever stands behind the mark: a mark alone is part of a text. */
static void what_is_meant_as_a_place(void **state) {
    static const struct {
        const char *text;
        bool meant;
    } cases[] = {
        {"purpose[2].lawful_basis", true}, {"purpose[x", true},          {"วัตถุประสงค์.ไม่มี", true},
        {"Purposes[1]", true},             {"purpose:", true},           {"retention_ref>xyz", true},
        {"subject-count.x", true},         {"purpose", false},           {"lawful_basis", false},
        {"subject-count", false},          {"ไม่มี[2].lawful_basis", false}, {"กล้อง > ห้อง", false},
        {"10.30", false},                  {"", false},                  {NULL, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (ropa_place_meant(&rp_activity, cases[i].text) != cases[i].meant)
            fail_msg("%s", cases[i].text);
}

static void nothing_is_looked_for_in_what_is_too_long(void **state) {
    static const char *const begins[] = {"", "purpose[1].", "unit_ref>", "หมายเหตุ", "purpose:"};
    (void)state;
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++) {
        enum { LONG = 3000000 };
        struct ropa_err err = {0};
        struct ropa_place p;
        char *text = malloc(LONG + 100);
        size_t n = (size_t)sprintf(text, "%s", begins[i]);
        memset(text + n, 'k', LONG);
        text[n + LONG] = '\0';
        assert_int_equal(ropa_place_parse(&rp_activity, text, &p, &err), ROPA_E_UNFIT);
        assert_null(p.root);
        assert_non_null(strstr(err.hint[ROPA_EN], "longer than any name"));
        assert_memory_equal(err.found, text, 20);
        assert_true(strlen(err.found) < 200);
        text[RP_PLACE_LONG] = '\0'; /* as long as one may be: what is wrong with it is told */
        assert_int_not_equal(ropa_place_parse(&rp_activity, text, &p, &err), ROPA_OK);
        assert_null(strstr(err.hint[ROPA_EN], "longer than any name"));
        free(text);
    }
}

static void a_label_of_two_places_names_them(void **state) {
    static const struct ropa_field one[] = {{.code = "same_a", .label = {{"เหมือนกัน", "Alike"}}}};
    static const struct ropa_field two[] = {{.code = "same_b", .label = {{"เหมือนกัน", "Like it"}}}};
    static const struct ropa_entity rows[] = {
        {.code = "one", .fields = one, .n_fields = 1, .row = true},
        {.code = "two", .fields = two, .n_fields = 1, .row = true},
    };
    static const struct ropa_field fields[] = {
        {.code = "first", .label = {{"แถวแรก", "First"}}, .kind = ROPA_ROWS, .of = &rows[0]},
        {.code = "second", .label = {{"แถวสอง", "Second"}}, .kind = ROPA_ROWS, .of = &rows[1]},
    };
    static const struct ropa_entity ent = {.code = "pair", .fields = fields, .n_fields = 2};
    struct ropa_place p;
    struct ropa_err err = {0};
    (void)state;
    assert_int_equal(ropa_place_parse(&ent, "เหมือนกัน", &p, &err), ROPA_E_AMBIGUOUS);
    assert_string_equal(err.hint[ROPA_TH], "first.same_a, second.same_b");
    assert_int_equal(ropa_place_parse(&ent, "alike", &p, &err), ROPA_OK);
    assert_int_equal(ropa_place_parse(&ent, "แถวสอง.เหมือนกัน", &p, &err), ROPA_OK);
    assert_int_equal(p.rows, 1);
}

static void lists_of_names(void **state) {
    static const char *const names[] = {"p_rep", "activity_name", "purpose.lawful_basis", "ref"};
    static const bool downs[] = {false, true, false, true};
    const char *list = " Representative, if any, -activity-name ,,Lawful basis,-ref";
    struct ropa_place p;
    bool found, down;
    (void)state;
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(ropa_place_next(&rp_activity, &list, &down, &p, &found, NULL), ROPA_OK);
        char *text = ropa_place_text(&p, ROPA_AS_CODE, ROPA_EN);
        assert_string_equal(text, names[i]);
        assert_int_equal(down, downs[i]);
        free(text);
    }
    assert_int_equal(ropa_place_next(&rp_activity, &list, &down, &p, &found, NULL), ROPA_OK);
    assert_false(found);
    struct ropa_err err = {0};
    list = "activity_nam, ref";
    assert_int_equal(ropa_place_next(&rp_activity, &list, NULL, &p, &found, &err), ROPA_E_FIELD);
    assert_string_equal(err.found, "activity_nam");
    assert_non_null(strstr(err.hint[ROPA_EN], "activity_name"));
}

/* ---- every place of a record ---- */

static struct ropa_record *full_record(const struct ropa_entity *ent) {
    struct ropa_record *rec = ropa_record_new(ent);
    for (size_t f = 0; f < ent->n_fields; f++)
        for (int i = 0; ent->fields[f].kind == ROPA_ROWS && i < 3; i++) {
            struct ropa_record *row = ropa_record_add_row(rec, f);
            snprintf(row->uid, sizeof row->uid, "01860000-0000-7000-8000-%06d%06d", (int)f % 1000, i);
        }
    return rec;
}

struct walk {
    const struct ropa_entity *ent;
    struct ropa_place last;
    size_t n;
};

static void comes_back(const struct ropa_entity *ent, const struct ropa_place *p, enum ropa_format how,
                       enum ropa_lang lang) {
    struct ropa_place back;
    struct ropa_err err = {0};
    char said[1024], *text = ropa_place_text(p, how, lang);
    if (ropa_place_parse(ent, text, &back, &err))
        fail_msg("%s: %s: %s", ent->code, text, ropa_err_sentence(&err, ROPA_EN, said, sizeof said));
    if (back.root != p->root || back.rows != p->rows || back.row != p->row || back.ref != p->ref ||
        back.field != p->field || ropa_place_order(&back, p) != 0)
        fail_msg("%s: %s comes back as another place", ent->code, text);
    free(text);
}

static bool reads_back(void *ctx, const struct ropa_place *p, const struct ropa_record *holder) {
    struct walk *w = ctx;
    struct ropa_place by_uid = *p;
    by_uid.row = p->rows == ROPA_NO_FIELD ? p->row : ROPA_ROW_UID;
    for (int i = 0; i < 2; i++) {
        const struct ropa_place *at = i ? &by_uid : p;
        comes_back(w->ent, at, ROPA_AS_CODE, ROPA_TH);
        comes_back(w->ent, at, ROPA_AS_LABEL, ROPA_TH);
        comes_back(w->ent, at, ROPA_AS_LABEL, ROPA_EN);
    }
    if (w->n++ && ropa_place_order(&w->last, p) >= 0)
        fail_msg("%s: not in order", w->ent->code);
    assert_ptr_equal(ropa_place_field(p), &ropa_record_entity(holder)->fields[p->field]);
    w->last = *p;
    return true;
}

static void every_place_prints_and_reads_back(void **state) {
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    (void)state;
    for (size_t i = 0; i < n; i++) {
        struct ropa_record *rec = full_record(nouns[i]);
        struct walk w = {.ent = nouns[i]};
        ropa_place_each(rec, reads_back, &w);
        assert_true(w.n >= nouns[i]->n_fields);
        for (size_t f = ROPA_AT_UID; rp_beside(f); f--) {
            struct ropa_place p = rp_place_own(nouns[i], f);
            comes_back(nouns[i], &p, ROPA_AS_CODE, ROPA_TH);
        }
        for (size_t f = 0; f < nouns[i]->n_fields; f++) {
            const struct ropa_field *field = &nouns[i]->fields[f];
            for (size_t k = 0;
                 (field->kind == ROPA_REF || field->kind == ROPA_REFS) && k < field->of->n_fields; k++) {
                struct ropa_place p = rp_place_own(nouns[i], k);
                p.ref = f;
                comes_back(nouns[i], &p, ROPA_AS_CODE, ROPA_TH);
                comes_back(nouns[i], &p, ROPA_AS_LABEL, ROPA_TH);
                comes_back(nouns[i], &p, ROPA_AS_LABEL, ROPA_EN);
            }
        }
        ropa_record_free(rec);
    }
}

static void what_people_call_it(void **state) {
    static const struct {
        const char *text, *label[2];
    } cases[] = {
        {"activity_name", {"ชื่อกิจกรรมการประมวลผล", "Activity name"}},
        {"purpose[2].lawful_basis", {"วัตถุประสงค์ 2 › ฐานกฎหมาย", "Purposes 2 › Lawful basis"}},
        {"purpose.lawful_basis", {"วัตถุประสงค์ › ฐานกฎหมาย", "Purposes › Lawful basis"}},
        {"purpose[3]", {"วัตถุประสงค์ 3", "Purposes 3"}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int lang = 0; lang < 2; lang++) {
            struct ropa_place p;
            ropa_place_parse(&rp_activity, cases[i].text, &p, NULL);
            char *label = ropa_place_label(&p, (enum ropa_lang)lang);
            assert_string_equal(label, cases[i].label[lang]);
            free(label);
        }
}

/* ---- setting ---- */

static enum ropa_status set(struct ropa_record *rec, const char *path, const char *text,
                            struct ropa_err *err) {
    struct ropa_place p;
    enum ropa_status s = ropa_place_parse(rec->ent, path, &p, err);
    return s ? s : ropa_place_set(rec, &p, text, NULL, err);
}

static void rows_are_made_and_told_apart(void **state) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    struct ropa_err err = {0};
    struct ropa_place p;
    (void)state;
    assert_int_equal(set(rec, "purpose[2].purpose_text", "สอง", &err), ROPA_E_UNFIT);
    assert_non_null(strstr(err.hint[ROPA_EN], "the next row is purpose[1]"));
    assert_int_equal(set(rec, "purpose.lawful_basis", "no such basis", &err), ROPA_E_CHOICE);
    assert_string_equal(err.field, "purpose[1].lawful_basis");
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 0); /* refused: as before */
    assert_int_equal(set(rec, "purpose.purpose_text", "หนึ่ง", &err), ROPA_OK);
    assert_int_equal(set(rec, "ฐานกฎหมาย", "consent", &err), ROPA_OK); /* the only row */
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 1);
    assert_int_equal(set(rec, "วัตถุประสงค์[].วัตถุประสงค์", "สอง", &err), ROPA_OK);
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 2);
    assert_int_equal(set(rec, "purpose.lawful_basis", "legal", &err), ROPA_E_UNFIT);
    assert_non_null(strstr(err.hint[ROPA_EN], "purpose[1].lawful_basis"));
    assert_non_null(strstr(err.hint[ROPA_TH], "purpose[1].lawful_basis"));
    assert_int_equal(set(rec, "purpose[4].lawful_basis", "legal", &err), ROPA_E_UNFIT);
    assert_int_equal(set(rec, "purpose[3].purpose_text", "สาม", &err), ROPA_OK);
    RP_COPY(ropa_record_row(rec, ACT_PURPOSE, 2)->uid, UID);
    assert_int_equal(set(rec, "purpose:" UID ":purpose_text", "สามใหม่", &err), ROPA_OK);
    assert_int_equal(set(rec, "purpose:01860000-0000-7000-8000-00000000000b:purpose_text", "x", &err),
                     ROPA_E_UNFIT);
    ropa_place_parse(rec->ent, "purpose[3].purpose_text", &p, NULL);
    assert_string_equal(ropa_place_get(rec, &p), "สามใหม่");
    ropa_place_parse(rec->ent, "purpose.purpose_text", &p, NULL);
    assert_string_equal(ropa_place_get(rec, &p), "หนึ่ง");
    char *all = ropa_place_show(&p, rec, ROPA_AS_CODE, ROPA_TH, NULL);
    assert_string_equal(all, "หนึ่ง;สอง;สามใหม่");
    free(all);
    ropa_place_parse(rec->ent, "purpose[2].purpose_text", &p, NULL);
    all = ropa_place_show(&p, rec, ROPA_AS_CODE, ROPA_TH, NULL);
    assert_string_equal(all, "สอง");
    free(all);
    ropa_place_parse(rec->ent, "purpose[9].purpose_text", &p, NULL);
    all = ropa_place_show(&p, rec, ROPA_AS_CODE, ROPA_TH, NULL);
    assert_string_equal(all, "");
    free(all);
    ropa_place_parse(rec->ent, "purpose", &p, NULL); /* the rows show what names them */
    all = ropa_place_show(&p, rec, ROPA_AS_LABEL, ROPA_TH, NULL);
    assert_string_equal(all, "หนึ่ง, สอง, สามใหม่");
    free(all);
    assert_int_equal(set(rec, "purpose", "", &err), ROPA_OK);
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 0);
    assert_int_equal(set(rec, "recipient", "na: ไม่มีผู้รับ", &err), ROPA_OK);
    assert_string_equal(ropa_record_na(rec, ACT_RECIPIENT), "ไม่มีผู้รับ");
    ropa_record_free(rec);
}

static void what_is_not_set_in_a_record(void **state) {
    static const struct {
        const char *path;
        enum ropa_status status;
    } cases[] = {
        {"status", ROPA_E_UNFIT},
        {"ref", ROPA_E_UNFIT},
        {"rev", ROPA_E_DERIVED},
        {"purpose.uid", ROPA_E_DERIVED},
        {"unit_ref>name", ROPA_E_UNFIT},
        {"retention_text", ROPA_E_UNFIT},
        {"purpose[1]", ROPA_E_UNFIT},
        {"changed_after_approval", ROPA_E_DERIVED},
    };
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(set(rec, cases[i].path, "x", NULL), cases[i].status);
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 0);
    ropa_record_free(rec);
}

static void what_begins_a_column(void **state) {
    struct ropa_place p;
    (void)state;
    assert_true(!rp_place_around(&rp_activity, "organisation>controller_name", false, &p, NULL));
    assert_ptr_equal(p.root, &rp_organisation);
    assert_true(!rp_place_around(&rp_activity, "unit>recorder_name", false, &p, NULL));
    assert_ptr_equal(p.root, &rp_unit);
    assert_true(!rp_place_around(&rp_activity, "", true, &p, NULL) && p.rows == ROPA_NO_FIELD);
    assert_true(!rp_place_around(&rp_activity, "purpose.", true, &p, NULL) && p.rows == ACT_PURPOSE);
    assert_true(!rp_place_around(&rp_activity, "retention_ref>", true, &p, NULL) && p.ref == ACT_RETENTION_REF);
    assert_true(rp_place_around(&rp_activity, "activity_name", true, &p, NULL) && !p.root);
    assert_true(rp_place_around(&rp_activity, "activity_name.", true, &p, NULL) && !p.root);
    assert_true(rp_place_around(&rp_activity, "organisation>nothing", false, &p, NULL) && !p.root);
    assert_true(rp_place_around(&rp_activity, "purpose.", false, &p, NULL) && !p.root);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_label_is_its_own_folding),
        cmocka_unit_test(what_the_grammar_names),
        cmocka_unit_test(what_it_refuses),
        cmocka_unit_test(what_is_meant_as_a_place),
        cmocka_unit_test(nothing_is_looked_for_in_what_is_too_long),
        cmocka_unit_test(a_label_of_two_places_names_them),
        cmocka_unit_test(lists_of_names),
        cmocka_unit_test(every_place_prints_and_reads_back),
        cmocka_unit_test(what_people_call_it),
        cmocka_unit_test(rows_are_made_and_told_apart),
        cmocka_unit_test(what_is_not_set_in_a_record),
        cmocka_unit_test(what_begins_a_column),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
