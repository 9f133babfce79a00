/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The form with scripted answers and no terminal. */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/declaration.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/nouns/purpose.h"
#include "model/nouns/retention.h"
#include "model/nouns/training.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/nouns/waiver.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "world.h"
#include <cmocka.h>
#include <unicode/utf8.h>

#define FROM_STARTER 12 /* answers at most, the Enter that saves included */
#define FROM_NOTHING 40

struct fixture {
    struct world w;
    struct ropa_register *reg;
};

static size_t missing_of(struct ropa_form *form) {
    struct ropa_progress p;
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    return p.missing;
}

static void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%d %s %s %s", (int)s, err->field,
                 ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence), err->native);
}

static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    struct ropa_record *unit = ropa_record_new(&rp_unit);
    world_make(&f.w, "form");
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    good(ropa_record_parse(unit, 0, "ICT", NULL, &err), &err);
    good(ropa_record_parse(unit, 1, "ศูนย์เทคโนโลยีสารสนเทศ", NULL, &err), &err);
    good(ropa_register_save(f.reg, unit, &err), &err);
    ropa_record_free(unit);
    struct ropa_record *office = ropa_record_new(&rp_organisation);
    good(ropa_record_parse(office, ORG_CONTROLLER_NAME, "สำนักงานตัวอย่าง", NULL, &err), &err);
    good(ropa_record_parse(office, ORG_CONTROLLER_CONTACT, "โทร. 0 2xxx xxxx", NULL, &err), &err);
    good(ropa_record_parse(office, ORG_MISSION_LAW, "กฎกระทรวงแบ่งส่วนราชการ", NULL, &err), &err);
    good(ropa_register_save(f.reg, office, &err), &err);
    ropa_record_free(office);
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

/* What an officer would type at a path. */
struct script {
    const char *path, *text;
};

/* What the script says of the first row holds for all. */
static const char *scripted(const struct script *script, const char *path) {
    char first[128];
    snprintf(first, sizeof first, "%s", path);
    if (strchr(first, '['))
        strchr(first, '[')[1] = '1';
    for (; script->path; script++)
        if (!strcmp(script->path, first))
            return script->text;
    return NULL;
}

/* "=" before what is meant as it stands, as an officer types it. */
static void answer(struct ropa_form *form, const char *text) {
    struct ropa_err err = {0};
    const struct ropa_question *q = ropa_form_question(form);
    char at[128];
    snprintf(at, sizeof at, "%s", q ? q->path : "-");
    enum ropa_status s =
        *text == '=' ? ropa_form_literal(form, text + 1, &err) : ropa_form_answer(form, text, &err);
    if (s) {
        char sentence[1024];
        fail_msg("%s <- \"%s\": %s %s", at, text, ropa_err_sentence(&err, ROPA_TH, sentence, sizeof sentence),
                 err.native);
    }
}

static void refused(struct ropa_form *form, const char *text, enum ropa_status s) {
    struct ropa_err err = {0};
    assert_int_equal(ropa_form_answer(form, text, &err), s);
}

static void answer_at(struct ropa_form *form, const char *path, const char *text) {
    struct ropa_err err = {0};
    good(ropa_form_jump(form, path, &err), &err);
    answer(form, text);
}

/* Answer everything from the script, Enter where it says nothing. Gives the answers it took. */
static size_t run(struct ropa_form *form, const struct script *script) {
    size_t answers, values;
    const struct ropa_question *q;
    for (int guard = 0; (q = ropa_form_question(form)) && guard < 80; guard++) {
        const char *text = q->ask == ROPA_ASK_MAKE   ? "ใช่"
                           : q->ask == ROPA_ASK_MORE ? ""
                                                     : scripted(script, q->path);
        if (!text && !q->enter)
            fail_msg("no answer for %s", q->path);
        answer(form, text ? text : "");
    }
    assert_null(ropa_form_question(form));
    ropa_form_counts(form, &answers, &values);
    return answers;
}

static bool show_missing(void *ctx, const struct ropa_form_item *item) {
    (void)ctx;
    if (item->missing)
        print_error("missing: %s\n", item->path);
    return true;
}

static void is_complete(struct ropa_form *form) {
    ropa_form_each(form, show_missing, NULL);
    assert_int_equal(missing_of(form), 0);
}

static const struct script office[] = {
    {"activity_owner", "หัวหน้าฝ่ายอาคารสถานที่"},
    {"collect_start", "1 ต.ค. 2565"},
    {"p_start", "1 ต.ค. 2565"},
    {"subject_count", "๑,๒๐๐"},
    {"storage[1].storage_location", "ห้องควบคุม ชั้น 1"},
    {"transfer[1].xb_country", "ญี่ปุ่น"},
    {"transfer[1].xb_ground", "1"},
    {"transfer[1].xb_inadequacy_informed", "ใช่"},
    {"processor_use[1].processor_ref", "บริษัทผู้ให้บริการแชต"},
    {"p_controllers", "กรมส่งเสริมการเกษตร"},
    {"p_controller_contact", "โทร. 0 2xxx xxxx"},
    {"p_instruction_ref", "บันทึกข้อตกลงใช้ศูนย์ข้อมูลกลาง"},
    {"p_processor_name", "สำนักงานปลัดกระทรวงเกษตรและสหกรณ์"},
    {"p_processor_contact", "โทร. 0 2xxx xxxx"},
    {"p_breach_hours", "24"},
    {"subject_categories", "เกษตรกร"},
    {"data_elements", "1-3"},
    {NULL, NULL},
};

static void a_starter_takes_few_answers(struct ropa_register *reg, const char *code) {
    struct ropa_record *rec;
    struct ropa_form *form;
    struct ropa_err err = {0};
    char *ask;
    good(ropa_starter_begin(reg, &rp_activity, code, &rec, &ask, &err), &err);
    good(ropa_form_begin(reg, rec, ask, false, &form, &err), &err);
    size_t answers = run(form, office) + 1;
    is_complete(form);
    if (answers > FROM_STARTER)
        fail_msg("%s takes %zu answers", code, answers);
    good(ropa_form_commit(form, &err), &err);
    assert_true(ropa_record_rev(rec) > 0);
    assert_string_not_equal(ropa_record_ref(rec), "");
    ropa_form_free(form);
    ropa_record_free(rec);
    free(ask);
}

struct codes {
    char code[128][64];
    size_t n;
};

static bool note_code(void *ctx, const struct ropa_starter *s) {
    struct codes *c = ctx;
    snprintf(c->code[c->n++], 64, "%s", s->code);
    return c->n < 128;
}

static void every_starter_takes_few_answers(void **state) {
    struct fixture *f = *state;
    struct codes c = {.n = 0};
    struct ropa_err err = {0};
    good(ropa_starter_each(f->reg, &rp_activity, note_code, &c, &err), &err);
    assert_true(c.n >= 40);
    for (size_t i = 0; i < c.n; i++)
        a_starter_takes_few_answers(f->reg, c.code[i]);
}

static const struct script nothing[] = {
    {"activity_name", "การลงทะเบียนอบรม"},
    {"activity_desc", "รับสมัคร ตรวจสิทธิ จัดอบรม ออกวุฒิบัตร"},
    {"activity_owner", "หัวหน้ากลุ่มพัฒนาบุคลากร"},
    {"post", "นักทรัพยากรบุคคลชำนาญการ"},
    {"collect_start", "31/3/66"},
    {"subject_categories", "เกษตรกร, ผู้เข้าอบรม"},
    {"subject_count", "350"},
    {"subject_vulnerable", "ไม่มี"},
    {"data_elements", "ชื่อ-นามสกุล, เลขประจำตัวประชาชน"},
    {"necessity_note", "ใช้เลขประจำตัวเพื่อกันสิทธิซ้ำ"},
    {"sensitive_categories", "1"},
    {"source_types", "เจ้าของข้อมูลโดยตรง"},
    {"collection_channels", "1,2"},
    {"purpose[1].purpose_text", "เพื่อลงทะเบียนผู้เข้าอบรม"},
    {"purpose[1].purpose_elements", "ชื่อ-นามสกุล, เลขประจำตัวประชาชน"},
    {"purpose[1].lawful_basis", "ภารกิจเพื่อประโยชน์สาธารณะ"},
    {"purpose[1].legal_ref", "กฎกระทรวงแบ่งส่วนราชการ"},
    {"purpose[1].mandatory_provision", "1"},
    {"purpose[1].nonprovision_effect", "เข้าอบรมไม่ได้"},
    {"internal_access", "นักทรัพยากรบุคคล"},
    {"access_conditions", "ใช้บัญชีรายบุคคล"},
    {"access_rights_method", "ยื่นแบบคำขอที่งานสารบรรณ"},
    {"uses_without_consent", "ใช้จัดอบรม"},
    {"storage[1].storage_medium", "ฐานข้อมูล"},
    {"storage[1].storage_location", "ระบบลงทะเบียน"},
    {"retention_ref", "10 ปี นับแต่สิ้นปีงบประมาณ"},
    {"disposal_method", "1"},
    {"security_ref", "แฟ้มสำนักงานกระดาษ"},
    {"storage[1].storage_country", "ไทย"},
    {"storage[2].storage_country", "ไทย"},
    {"is_official_record", "ใช่"},
    {"risk_rating", "ต่ำ"},
    {NULL, NULL},
};

static struct ropa_form *begin(struct fixture *f, struct ropa_record **rec) {
    struct ropa_form *form;
    struct ropa_err err = {0};
    *rec = ropa_record_new(&rp_activity);
    good(ropa_form_begin(f->reg, *rec, NULL, false, &form, &err), &err);
    return form;
}

static void from_nothing_an_entry_takes_at_most_forty_answers(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec, *rule;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    size_t answers = run(form, nothing) + 1;
    print_message("from nothing: %zu answers\n", answers);
    is_complete(form);
    assert_true(answers <= FROM_NOTHING);
    good(ropa_form_commit(form, &err), &err);
    assert_string_equal(ropa_record_get(rec, ACT_COLLECT_START), "2023-03-31");
    assert_string_equal(ropa_record_get(rec, ACT_FISCAL_YEAR), "2566");
    assert_string_equal(ropa_record_get(rec, ACT_DATA_ELEMENTS), "[\"name\",\"id13\"]");
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_PURPOSE_ELEMENTS),
                        "[\"name\",\"id13\"]");
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_LAWFUL_BASIS),
                        "public_task");
    good(ropa_register_get(f->reg, &rp_retention, ropa_record_get(rec, ACT_RETENTION_REF), &rule, &err),
         &err);
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_MAX), "10");
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_TEXT), "10 ปี นับแต่สิ้นปีงบประมาณ");
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    ropa_record_free(rule);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* Texts that are no answer leave the question and the record as they were. */
static void refused_answers_say_what_is_accepted(void **state) {
    static const struct {
        const char *path, *text;
        enum ropa_status status;
        const char *hint; /* part of it */
    } cases[] = {
        {"collect_start", "31/02/2566", ROPA_E_NO_SUCH_DAY, "28"},
        {"collect_start", "เร็ว ๆ นี้", ROPA_E_DATE, "2566"},
        {"subject_count", "หลายคน", ROPA_E_NUMBER, "12,000"},
        {"risk_rating", "9", ROPA_E_CHOICE, "1 ถึง 3"},
        {"risk_rating", "มากมาย", ROPA_E_CHOICE, "1 ถึง 3"},
        {"subject_categories", "ผู้เข้า", ROPA_E_AMBIGUOUS, "ผู้เข้าอบรม"},
        {"activity_name", "", ROPA_E_NOTHING, ""},
    };
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_form *form = begin(f, &rec);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ropa_err err = {0};
        good(ropa_form_jump(form, cases[i].path, &err), &err);
        if (ropa_form_answer(form, cases[i].text, &err) != cases[i].status)
            fail_msg("%s: %d", cases[i].text, (int)err.status);
        if (!strstr(err.hint[ROPA_TH], cases[i].hint))
            fail_msg("%s: %s", cases[i].text, err.hint[ROPA_TH]);
        assert_string_equal(ropa_form_question(form)->path, cases[i].path);
        assert_null(ropa_form_question(form)->value);
    }
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void an_officer_goes_back_leaves_jumps_clears(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    answer(form, "กิจกรรมทดสอบ");
    answer(form, "คำอธิบาย");
    good(ropa_form_back(form, &err), &err);
    assert_string_equal(ropa_form_question(form)->path, "activity_desc");
    assert_string_equal(ropa_form_question(form)->value, "คำอธิบาย");
    good(ropa_form_back(form, &err), &err);
    assert_string_equal(ropa_form_question(form)->path, "activity_name");
    answer(form, "");
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_NAME), "กิจกรรมทดสอบ");
    good(ropa_form_clear(form, &err), &err);
    size_t missing = missing_of(form);
    good(ropa_form_later(form, &err), &err);
    assert_int_equal(missing_of(form), missing);
    good(ropa_form_jump_section(form, ACT_SEC_SECURITY, &err), &err);
    assert_string_equal(ropa_form_question(form)->path, "security_ref");
    assert_int_equal(ropa_form_question(form)->section, ACT_SEC_SECURITY);
    good(ropa_form_jump(form, "notes", &err), &err);
    answer(form, "หมายเหตุที่เปิดเอง");
    assert_string_equal(ropa_record_get(rec, ACT_NOTES), "หมายเหตุที่เปิดเอง");
    assert_int_equal(ropa_form_jump(form, "p_start", &err), ROPA_E_UNFIT); /* of processors only */
    good(ropa_form_jump(form, "transfer", &err), &err);
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_ANY);
    good(ropa_form_na(form, "ใช้เครื่องแม่ข่ายในประเทศ", &err), &err);
    assert_string_equal(ropa_record_na(rec, ACT_TRANSFER), "ใช้เครื่องแม่ข่ายในประเทศ");
    good(ropa_form_jump(form, "risk_rating", &err), &err);
    assert_int_equal(ropa_form_na(form, "ยังประเมินไม่ได้", &err), ROPA_E_NO_NA);
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void rows_come_one_after_the_other(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    good(ropa_form_jump(form, "data_elements", &err), &err);
    answer(form, "name,phone");
    good(ropa_form_jump(form, "purpose", &err), &err);
    answer(form, "เพื่อการแรก");
    assert_string_equal(ropa_form_question(form)->path,
                        "purpose[1].purpose_elements"); /* of two nobody knows which */
    assert_null(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_PURPOSE_ELEMENTS));
    answer(form, "name,phone");
    assert_string_equal(ropa_form_question(form)->path, "purpose[1].lawful_basis");
    answer(form, "consent");
    while (strcmp(ropa_form_question(form)->path, "purpose[2].purpose_text"))
        good(ropa_form_later(form, &err), &err);
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MORE);
    answer(form, "เพื่อการที่สอง");
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 2);
    assert_null(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 1), PUR_PURPOSE_ELEMENTS));
    good(ropa_form_jump(form, "recipient", &err), &err);
    answer(form, "สหกรณ์การเกษตร"); /* no kind of recipient: it is its name */
    assert_string_equal(ropa_form_question(form)->path, "recipient[1].recipient_type");
    answer(form, "หน่วยงานรัฐ");
    assert_string_equal(ropa_record_value(ropa_record_row(rec, ACT_RECIPIENT, 0), "recipient_name"),
                        "สหกรณ์การเกษตร");
    good(ropa_form_jump(form, "purpose[2].purpose_text", &err), &err);
    good(ropa_form_clear(form, &err), &err);
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 1);
    good(ropa_form_jump(form, "data_elements", &err), &err);
    answer(form, "name,phone,+เลขโฉนด"); /* what was everything stays everything */
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_PURPOSE_ELEMENTS),
                        ropa_record_get(rec, ACT_DATA_ELEMENTS));
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void a_new_shared_record_is_made_in_place(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    int64_t units = ropa_register_count(f->reg, &rp_unit);
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    answer(form, "กองการเจ้าหน้าที่");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MAKE);
    assert_string_equal(ropa_form_question(form)->typed, "กองการเจ้าหน้าที่");
    answer(form, ""); /* nothing is made by Enter */
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_VALUE);
    assert_string_equal(ropa_form_question(form)->path, "unit_ref");
    assert_int_equal(ropa_register_count(f->reg, &rp_unit), units);
    answer(form, "กองการเจ้าหน้าที่");
    refused(form, "31/3/2566", ROPA_E_NO_NAME); /* an answer to something else takes nothing away */
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MAKE);
    assert_string_equal(ropa_form_question(form)->typed, "กองการเจ้าหน้าที่");
    answer(form, "ใช่");
    assert_string_equal(ropa_form_question(form)->path, "code");
    assert_true(ropa_form_question(form)->nested);
    answer(form, "HR");
    assert_int_equal(ropa_register_count(f->reg, &rp_unit), units + 1);
    assert_string_not_equal(ropa_form_question(form)->path, "unit_ref");
    assert_non_null(ropa_record_get(rec, ACT_UNIT_REF));
    good(ropa_form_jump(form, "retention_ref", &err), &err);
    answer(form, "อย่างน้อย 5 ปี นับแต่สิ้นปีงบประมาณ");
    assert_non_null(strstr(ropa_form_question(form)->understood, "5"));
    answer(form, "ไม่ใช่");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_VALUE);
    assert_null(ropa_record_get(rec, ACT_RETENTION_REF));
    good(ropa_form_jump(form, "data_elements", &err), &err);
    assert_int_equal(ropa_form_answer(form, "ok", &err), ROPA_E_NO_NAME); /* no cookie: of Latin words their beginnings count */
    refused(form, "ชื่อ-นามสกุล, บัตรประชาชน", ROPA_E_AMBIGUOUS); /* its number, or a copy */
    answer(form, "ชื่อ-นามสกุล, เลขโรงเรือน");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_TERM);
    refused(form, "31/3/2566", ROPA_E_NO_NAME);
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_TERM);
    answer(form, "ใช่");
    assert_string_equal(ropa_record_get(rec, ACT_DATA_ELEMENTS), "[\"name\",\"+เลขโรงเรือน\"]");
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* What a purpose uses is of what the record has: one yes adds the word to both, as it would be read there; a term that was refused isn't offered. */
static void a_word_that_the_record_lacks_is_added_to_it(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    good(ropa_form_jump(form, "data_elements", &err), &err);
    answer(form, "ชื่อ-นามสกุล, ที่อยู่ตามทะเบียนบ้าน");
    for (int i = 0; i < 2; i++) {
        good(ropa_form_jump(form, "purpose[]", &err), &err);
        answer(form, i ? "ส่งข่าว" : "รับสมัคร");
    }
    good(ropa_form_jump(form, "purpose[1].purpose_elements", &err), &err);
    answer(form, "1-2");
    good(ropa_form_jump(form, "purpose[2].purpose_elements", &err), &err);
    answer(form, "อีเมล");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_TERM);
    answer(form, "ไม่");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_VALUE);
    assert_null(strstr(ropa_record_get(rec, ACT_DATA_ELEMENTS), "email"));
    answer(form, "1, อีเมล, 2, เลขโรงเรือน");
    assert_string_equal(ropa_form_question(form)->typed, "อีเมล");
    answer(form, "ใช่");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_TERM);
    assert_string_equal(ropa_form_question(form)->typed, "เลขโรงเรือน");
    answer(form, "ใช่");
    assert_string_not_equal(ropa_form_question(form)->path, "purpose[2].purpose_elements");
    assert_string_equal(ropa_record_get(rec, ACT_DATA_ELEMENTS),
                        "[\"name\",\"addr_reg\",\"email\",\"+เลขโรงเรือน\"]");
    assert_string_equal(ropa_record_value(ropa_record_row(rec, ACT_PURPOSE, 0), "purpose_elements"),
                        "[\"name\",\"addr_reg\"]");
    assert_string_equal(ropa_record_value(ropa_record_row(rec, ACT_PURPOSE, 1), "purpose_elements"),
                        ropa_record_get(rec, ACT_DATA_ELEMENTS));
    good(ropa_form_jump(form, "purpose[2].purpose_elements", &err), &err);
    answer(form, "มือถือ"); /* a part of a word of the list */
    answer(form, "ใช่");
    assert_null(strstr(ropa_record_get(rec, ACT_DATA_ELEMENTS), "มือถือ"));
    assert_non_null(strstr(ropa_record_get(rec, ACT_DATA_ELEMENTS), "\"mobile\""));
    good(ropa_form_jump(form, "purpose[2].purpose_elements", &err), &err);
    assert_int_equal(ropa_form_answer(form, "+คำใหม่", &err), ROPA_E_CHOICE);
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_VALUE);
    assert_non_null(strstr(err.hint[ROPA_TH], "โปรดเพิ่มที่ช่องนั้นก่อน"));
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* Any line end is one LF in a text of several lines, and is said in one of one line; what no workbook can hold is refused. */
static void line_ends_are_one_or_are_said(void **state) {
    static const char *const ends[] = {"\r\n", "\r",       "\n",           "\v",
                                       "\f",   "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    char text[64];
    struct ropa_form *form = begin(f, &rec);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        snprintf(text, sizeof text, "ก%sข%s%sค", ends[i], ends[i], ends[i]);
        good(ropa_form_jump(form, "activity_desc", &err), &err);
        answer(form, text);
        assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_DESC), "ก\nข\n\nค");
        good(ropa_form_jump(form, "activity_name", &err), &err);
        refused(form, text, ROPA_E_LINE_END);
        assert_null(ropa_record_get(rec, ACT_ACTIVITY_NAME));
    }
    for (unsigned c = 1; c <= 0x10FFFF; c++) {
        bool none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF),
             control =
                 c != '\t' && (c < '\n' || (c > '\r' && c < 0x20) || (c > 0x7E && c < 0xA0 && c != 0x85));
        int32_t n = 0;
        if (!none && !control)
            continue;
        uint8_t *bytes = (uint8_t *)text;
        U8_APPEND_UNSAFE(bytes, n, (int32_t)c);
        text[n] = '\0';
        good(ropa_form_jump(form, "activity_desc", &err), &err);
        refused(form, text, ROPA_E_CONTROL);
    }
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* What good practice asks holds nobody up: an empty answer leaves it open. What the law asks is still needed. */
static void good_practice_may_be_left_open(void **state) {
    struct fixture *f = *state;
    static const char *const open[] = {"activity_desc", "subject_count"};
    struct ropa_record *rec = ropa_record_new(ropa_entity_find("activity"));
    struct ropa_form *form;
    struct ropa_err err = {0};
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        good(ropa_form_jump(form, open[i], &err), &err);
        assert_true(ropa_form_question(form)->enter);
        assert_null(ropa_form_question(form)->preset);
        answer(form, "");
        assert_null(ropa_record_value(rec, open[i]));
        assert_false(ropa_form_question(form) && !strcmp(ropa_form_question(form)->path, open[i]));
    }
    good(ropa_form_jump(form, "activity_name", &err), &err);
    refused(form, "", ROPA_E_NOTHING);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* Each day that any form asks for: a year that can be read two ways is said. */
static void a_year_of_two_digits_is_asked_about(void **state) {
    struct fixture *f = *state;
    size_t n, days = 0;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++) {
        struct ropa_record *rec = ropa_record_new(ents[i]);
        struct ropa_form *form;
        struct ropa_err err = {0};
        good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
        for (size_t k = 0; k < ents[i]->n_fields; k++) {
            const struct ropa_field *field = &ents[i]->fields[k];
            if ((field->kind != ROPA_DATE && field->kind != ROPA_TIME) ||
                ropa_form_jump(form, field->code, &err))
                continue;
            const char *before = ropa_record_get(rec, k); /* the form's own proposal, or nothing */
            refused(form, "31/3/24", ROPA_E_YEAR);
            refused(form, "๓๑ มี.ค. ๒๔", ROPA_E_YEAR);
            assert_ptr_equal(ropa_record_get(rec, k), before);
            days++;
        }
        ropa_form_free(form);
        ropa_record_free(rec);
    }
    assert_true(days > 20);
}

/* What reads as something else is no name; in so many words it may be one. */
static void nothing_is_made_by_accident(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    static const char *const no_names[] = {
        "31 มี.ค. 2566",         "๑.๕", "ใช่", "ไม่มี", "ก", "เ้ื", "กองหนึ่ง, กองสอง", "ไม่ทราบ", "เก็บไว้ที่ไหนครับ",
        "เพื่อบันทึกเวลาปฏิบัติราชการ"};
    int64_t units = ropa_register_count(f->reg, &rp_unit), people = ropa_register_count(f->reg, &rp_person);
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    for (size_t i = 0; i < sizeof no_names / sizeof no_names[0]; i++) {
        refused(form, no_names[i], ROPA_E_NO_NAME);
        assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_VALUE);
    }
    good(ropa_form_literal(form, "กองหนึ่ง, กองสอง", &err), &err);
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MAKE);
    answer(form, "");
    assert_int_equal(ropa_register_count(f->reg, &rp_unit), units);
    good(ropa_form_jump(form, "retention_ref", &err), &err); /* a rule is told in a sentence */
    answer(form, "เก็บ 5 ปี นับแต่สิ้นปีงบประมาณ, แล้วทำลาย");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MAKE);
    answer(form, "");
    good(ropa_form_jump(form, "data_elements", &err), &err);
    refused(form, "1 ต.ค. 2565", ROPA_E_NO_NAME); /* nor is it a term of the office */
    /* given up while it is being made */
    good(ropa_form_jump(form, "activity_owner", &err), &err);
    answer(form, "ตัวอย่าง ผู้ดูแล");
    answer(form, "ใช่");
    assert_true(ropa_form_question(form)->nested);
    good(ropa_form_back(form, &err), &err);
    assert_string_equal(ropa_form_question(form)->path, "activity_owner");
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people);
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void type(struct ropa_form *form, const char *path, const char *text, enum ropa_status s) {
    struct ropa_err err = {0};
    good(ropa_form_jump(form, path, &err), &err);
    refused(form, text, s);
}

/* A day is no hour, a moment no description, and who somebody is no post. */
static void a_day_is_no_hour(void **state) {
    struct fixture *f = *state;
    static const struct {
        const struct ropa_entity *ent;
        const char *field, *text;
    } odd[] = {{&rp_request, "received_at", "1/2/66"},
               {&rp_incident, "description", "เมื่อวาน 14.30 น."},
               {&rp_person, "post", "นภา ศรีสุข, นักวิชาการคอมพิวเตอร์"}};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        struct ropa_record *rec = ropa_record_new(odd[i].ent);
        struct ropa_form *form;
        struct ropa_err err = {0};
        good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
        type(form, odd[i].field, odd[i].text, ROPA_E_NO_NAME);
        if (odd[i].ent == &rp_request) /* meant all the same */
            answer(form, "=1/2/66");
        ropa_form_free(form);
        ropa_record_free(rec);
    }
}

/* All of a closed list is one word, but what stands alone. */
static void all_of_a_list_is_one_word(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_notice);
    struct ropa_form *form;
    struct ropa_err err = {0};
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    answer_at(form, "rights_told", "ทั้งหมด");
    assert_int_equal(ropa_set_count(ropa_record_value(rec, "rights_told")), 8);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* What stands behind a name is read: the code of a unit, the post of a person. */
static void what_stands_behind_a_name_is_read(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    char uid[37], by_name[37];
    good(ropa_form_jump(form, "activity_owner", &err), &err);
    answer(form, "ประวิทย์ มั่นคง, ผู้ตรวจราชการ");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MAKE);
    answer(form, "ใช่");
    while (ropa_form_question(form)->nested)
        answer(form, "");
    struct ropa_record *person;
    good(ropa_register_find(f->reg, &rp_person, "ประวิทย์ มั่นคง", uid, &err), &err);
    good(ropa_register_get(f->reg, &rp_person, uid, &person, &err), &err);
    assert_string_equal(ropa_record_get(person, PER_POST), "ผู้ตรวจราชการ");
    ropa_record_free(person);
    good(ropa_form_jump(form, "activity_owner", &err), &err);
    refused(form, "ประวิทย์ มั่นคง, นภา ศรีสุข", ROPA_E_NO_NAME); /* two names */
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    answer(form, "ศูนย์ทดลองข้าว (RICE)");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MAKE);
    answer(form, "ใช่");
    while (ropa_form_question(form)->nested)
        answer(form, "");
    good(ropa_register_find(f->reg, &rp_unit, "ศูนย์ทดลองข้าว", by_name, &err), &err);
    good(ropa_register_find(f->reg, &rp_unit, "RICE", uid, &err), &err);
    assert_string_equal(uid, by_name);
    good(ropa_register_find(f->reg, &rp_unit, "ศูนย์ทดลองข้าว (rice)", uid, &err), &err);
    assert_string_equal(uid, by_name);
    assert_int_equal(ropa_register_find(f->reg, &rp_unit, "ศูนย์อื่น (RICE)", uid, &err), ROPA_E_NOT_FOUND);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* Whether the field takes what its own example shows, and none of `odd`. */
static void takes_its_own(struct ropa_register *reg, const struct ropa_entity *ent, size_t k, const char *const *odd) {
    const struct ropa_field *field = &ent->fields[k];
    const char *today = ropa_register_today(reg);
    struct ropa_err err = {0};
    if (ropa_form_check_text(reg, ent, k, field->example, today, &err))
        fail_msg("%s.%s: its example %s reads as %s", ent->code, field->code, field->example, err.hint[0]);
    for (; *odd; odd++)
        if (ropa_form_check_text(reg, ent, k, *odd, today, &err) != ROPA_E_NO_NAME)
            fail_msg("%s.%s: %s is taken", ent->code, field->code, *odd);
}

/* Whoever it is of is asked by name: no sentence, no trial, and a post is no person, a person no post. */
static void who_it_is_reads_as_that(void **state) {
    static const char *const no_person[] = {"ไม่รู้", "เดี๋ยวบอกทีหลัง", "ทดสอบระบบ 123", "ฉันเป็นคนกรอกข้อมูล", "กองคลัง", "ผู้อำนวยการ", "หนึ่ง 1", NULL},
                             *const no_office[] = {"FIN", "นายสมชาย ใจดี", "ผู้อำนวยการกองคลัง", "ทดสอบ", "เดี๋ยวบอกทีหลัง", NULL},
                             *const no_post[] = {"กองคลัง", "นายสมชาย", "นางสาวสมศรี ใจดี", "ดร.สมชาย", "ทดสอบ", "ยังไม่รู้", NULL},
                             *const nobody[] = {"ผู้อำนวยการกองคลัง", "หัวหน้าฝ่ายอาคาร", "ผอ.", "EOF", NULL};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const char *today = ropa_register_today(f->reg);
    takes_its_own(f->reg, &rp_person, PER_NAME, no_person);
    takes_its_own(f->reg, &rp_unit, UNI_NAME, no_office);
    takes_its_own(f->reg, &rp_organisation, ORG_CONTROLLER_NAME, no_office);
    takes_its_own(f->reg, &rp_person, PER_POST, no_post);
    takes_its_own(f->reg, &rp_unit_head, UHD_POST, no_post);
    takes_its_own(f->reg, &rp_retention, RET_RETENTION_TEXT, (const char *[]){"2566", "1,2,99", "ห้าปี; สิบปี", NULL});
    takes_its_own(f->reg, &rp_person, PER_EMAIL, (const char *[]){"สมชาย", "ไม่รู้", "กองคลัง", NULL});
    good(ropa_form_check_text(f->reg, &rp_person, PER_POST, "นายทะเบียน", today, &err), &err);
    good(ropa_form_check_text(f->reg, &rp_person, PER_NAME, "นางสาวกองแก้ว ศรีสุวรรณกาญจนา", today, &err), &err);
    good(ropa_form_check_person(f->reg, "ประธาน ใจดี", "นายกองค์การบริหารส่วนตำบล", today, &err), &err);
    for (const char *const *no = nobody; *no; no++) /* whoever acts is named */
        assert_int_equal(ropa_form_check_person(f->reg, *no, "", today, &err), ROPA_E_NO_NAME);
    assert_int_equal(ropa_form_check_person(f->reg, "สมศรี ใจดี", "นายสมชาย", today, &err), ROPA_E_NO_NAME);
}

static struct ropa_record *person_of(struct fixture *f, const char *name) {
    struct ropa_record *person = ropa_record_new(&rp_person);
    struct ropa_err err = {0};
    good(ropa_record_parse(person, PER_NAME, name, NULL, &err), &err);
    good(ropa_register_save(f->reg, person, &err), &err);
    return person;
}

/* Who allows something is asked: the head of the unit is proposed, but for another's signature, and a post allows nothing. */
static void who_allows_it_is_asked(void **state) {
    struct fixture *f = *state;
    struct ropa_form *form;
    struct ropa_err err = {0};
    struct ropa_record *head = person_of(f, "ตัวอย่าง หัวหน้าศูนย์"), *other = person_of(f, "ตัวอย่าง นักวิชาการ"),
                       *unit = NULL, *rec = ropa_record_new(&rp_waiver);
    const struct ropa_view *view = ropa_register_view(f->reg);
    char uid[37];
    good(ropa_register_find(f->reg, &rp_unit, "ICT", uid, &err), &err);
    good(ropa_register_get(f->reg, &rp_unit, uid, &unit, &err), &err);
    good(ropa_record_parse(rec, WVR_UNIT_REF, "ICT", view, &err), &err);
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "approver", &err), &err);
    assert_null(ropa_record_get(rec, WVR_APPROVER)); /* never filled in unasked */
    assert_null(ropa_form_question(form)->preset);   /* nobody is known */
    refused(form, "ผู้อำนวยการกอง", ROPA_E_NO_NAME);
    struct ropa_record *row = ropa_record_add_row(unit, UNI_HEAD);
    good(ropa_record_parse(row, UHD_PERSON, ropa_record_ref(head), view, &err), &err);
    good(ropa_record_parse(row, UHD_VALID_FROM, "1/10/2565", NULL, &err), &err);
    good(ropa_register_save(f->reg, unit, &err), &err);
    good(ropa_form_jump(form, "approver", &err), &err);
    assert_string_equal(ropa_form_question(form)->preset, ropa_record_uid(head));
    good(ropa_record_parse(rec, WVR_RULE_CODE, "rap-01", NULL, &err), &err);
    good(ropa_form_jump(form, "approver", &err), &err);
    assert_null(ropa_form_question(form)->preset);
    answer(form, "ตัวอย่าง นักวิชาการ");
    assert_string_equal(ropa_record_get(rec, WVR_APPROVER), ropa_record_uid(other));
    ropa_form_free(form);
    ropa_record_free(rec);
    ropa_record_free(unit);
    ropa_record_free(other);
    ropa_record_free(head);
}

/* The code of a unit that was removed is said beside the question, and taken where it is meant. */
static void a_code_that_is_gone_is_told(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *was = ropa_record_new(&rp_unit), *rec = ropa_record_new(&rp_unit);
    struct ropa_form *form;
    good(ropa_record_parse(was, UNI_CODE, "GONE", NULL, &err), &err);
    good(ropa_record_parse(was, UNI_NAME, "กองที่ลบแล้ว", NULL, &err), &err);
    good(ropa_register_save(f->reg, was, &err), &err);
    good(ropa_register_remove(f->reg, was, &err), &err);
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "code", &err), &err);
    refused(form, "gone", ROPA_E_NO_NAME);
    assert_int_equal(ropa_form_answer(form, "GONE", &err), ROPA_E_NO_NAME);
    assert_non_null(strstr(err.hint[ROPA_TH], "รหัสของหน่วยงานที่ลบไปแล้ว"));
    assert_null(ropa_record_get(rec, UNI_CODE));
    good(ropa_form_literal(form, "GONE", &err), &err);
    assert_string_equal(ropa_record_get(rec, UNI_CODE), "GONE");
    ropa_form_free(form);
    ropa_record_free(rec);
    ropa_record_free(was);
}

/* Nobody certified a paper by heading the unit: it is asked, with the head one Enter away. */
static void who_certifies_is_asked(void **state) {
    static const struct {
        const struct ropa_entity *ent;
        size_t unit;
        const char *kind, *of; /* what makes it one that is certified */
    } papers[] = {{&rp_declaration, DCL_UNIT_REF, "declaration_kind", "no_processor"},
                  {&rp_evidence, EVI_UNIT_REF, "steps", "k5_6_1"}};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *head = person_of(f, "ตัวอย่าง ผู้รับรอง"), *unit = ropa_record_new(&rp_unit);
    const struct ropa_view *view = ropa_register_view(f->reg);
    good(ropa_record_parse(unit, UNI_CODE, "CERT", view, &err), &err);
    good(ropa_record_parse(unit, UNI_NAME, "กองรับรอง", view, &err), &err);
    struct ropa_record *row = ropa_record_add_row(unit, UNI_HEAD);
    good(ropa_record_parse(row, UHD_PERSON, ropa_record_ref(head), view, &err), &err);
    good(ropa_record_parse(row, UHD_VALID_FROM, "1/10/2565", NULL, &err), &err);
    good(ropa_register_save(f->reg, unit, &err), &err);
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        const struct ropa_entity *ent = papers[i].ent;
        struct ropa_record *rec = ropa_record_new(ent);
        struct ropa_form *form;
        good(ropa_record_parse(rec, papers[i].unit, "CERT", view, &err), &err);
        good(ropa_record_parse(rec, ropa_field_find(ent, papers[i].kind), papers[i].of, view, &err), &err);
        good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
        good(ropa_form_jump(form, "certified_by", &err), &err);
        assert_null(ropa_record_get(rec, ropa_field_find(ent, "certified_by")));
        assert_string_equal(ropa_form_question(form)->preset, ropa_record_uid(head));
        refused(form, "ผู้อำนวยการกอง", ROPA_E_NO_NAME);
        answer(form, "");
        assert_string_equal(ropa_record_get(rec, ropa_field_find(ent, "certified_by")), ropa_record_uid(head));
        ropa_form_free(form);
        ropa_record_free(rec);
    }
    ropa_record_free(unit);
    ropa_record_free(head);
}

/* Who heads a unit, or stands in, is put down once; the same one may come again in another capacity or once that ended. */
static void a_head_is_put_down_once(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *head = person_of(f, "ตัวอย่าง ผู้บริหาร"), *deputy = person_of(f, "ตัวอย่าง ผู้ช่วยบริหาร"),
                       *unit = ropa_record_new(&rp_unit);
    const struct ropa_view *view = ropa_register_view(f->reg);
    const char *const heads[][3] = {{ropa_record_ref(head), "head", NULL}, {ropa_record_ref(deputy), "acting", NULL}};
    struct ropa_form *form;
    good(ropa_record_parse(unit, UNI_CODE, "ADM", NULL, &err), &err);
    good(ropa_record_parse(unit, UNI_NAME, "กองบริหาร", NULL, &err), &err);
    for (size_t i = 0; i < 2; i++) {
        struct ropa_record *row = ropa_record_add_row(unit, UNI_HEAD);
        good(ropa_record_parse(row, UHD_PERSON, heads[i][0], view, &err), &err);
        good(ropa_record_parse(row, UHD_POST, "ผู้บริหาร", NULL, &err), &err);
        good(ropa_record_parse(row, UHD_HEAD_KIND, heads[i][1], NULL, &err), &err);
        good(ropa_record_parse(row, UHD_VALID_FROM, "1/10/2565", NULL, &err), &err);
    }
    good(ropa_register_save(f->reg, unit, &err), &err);
    good(ropa_form_begin(f->reg, unit, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "head", &err), &err);
    refused(form, "ตัวอย่าง ผู้บริหาร", ROPA_E_NO_NAME); /* stands in for nobody */
    assert_int_equal(ropa_record_rows(unit, UNI_HEAD), 2);
    answer(form, "ตัวอย่าง ผู้ช่วยบริหาร");
    answer_at(form, "head[3].head_kind", "ผู้รับมอบอำนาจ");
    good(ropa_form_jump(form, "head[3].head_kind", &err), &err);
    refused(form, "ผู้รักษาการแทน", ROPA_E_NO_NAME);
    assert_string_equal(ropa_record_get(ropa_record_row(unit, UNI_HEAD, 2), UHD_HEAD_KIND), "delegate");
    answer_at(form, "head[2].valid_to", "1/1/2566"); /* ended */
    answer_at(form, "head[3].head_kind", "ผู้รักษาการแทน");
    answer_at(form, "head[1].person", "ตัวอย่าง ผู้บริหาร"); /* the same row */
    ropa_form_free(form);
    ropa_record_free(unit);
    ropa_record_free(deputy);
    ropa_record_free(head);
}

/* The unit proposed is that of who fills it in, as they said or as the register has it; never the one that others use. */
static void the_unit_is_ones_own(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const struct ropa_view *view = ropa_register_view(f->reg);
    struct ropa_record *unit = ropa_record_new(&rp_unit), *me = person_of(f, "ตัวอย่าง พัสดุ");
    struct ropa_form *form;
    char others[37];
    good(ropa_register_find(f->reg, &rp_unit, "ICT", others, &err), &err);
    good(ropa_record_parse(unit, UNI_CODE, "PRC", NULL, &err), &err);
    good(ropa_record_parse(unit, UNI_NAME, "กองพัสดุ", NULL, &err), &err);
    good(ropa_register_save(f->reg, unit, &err), &err);
    for (int i = 0; i < 4; i++) { /* others use theirs a lot */
        struct ropa_record *rec = ropa_record_new(&rp_activity);
        good(ropa_record_parse(rec, ACT_ACTIVITY_NAME, "งานของศูนย์", NULL, &err), &err);
        good(ropa_record_parse(rec, ACT_UNIT_REF, "ICT", view, &err), &err);
        good(ropa_register_save(f->reg, rec, &err), &err);
        ropa_record_free(rec);
    }
    good(ropa_record_parse(me, PER_UNIT_REF, "PRC", view, &err), &err);
    good(ropa_register_save(f->reg, me, &err), &err);
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    ropa_form_likely_last(form);
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    assert_null(ropa_record_get(rec, ACT_UNIT_REF));
    assert_null(ropa_form_question(form)->preset); /* who acts isn't known */
    ropa_form_for_unit(form, others);
    assert_string_equal(ropa_form_question(form)->preset, others);
    ropa_form_free(form);
    const struct ropa_who who = {.person = ropa_record_uid(me), .actor = "ตัวอย่าง พัสดุ"};
    good(ropa_register_as(f->reg, &who, &err), &err);
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    assert_string_equal(ropa_form_question(form)->preset, ropa_record_uid(unit));
    answer(form, "");
    assert_string_equal(ropa_record_get(rec, ACT_UNIT_REF), ropa_record_uid(unit));
    ropa_form_free(form);
    ropa_record_free(rec);
    ropa_record_free(unit);
    ropa_record_free(me);
}

/* A telephone's number is one where it is asked for, and nothing else elsewhere. */
static void a_telephone_is_where_it_is_asked(void **state) {
    static const char *const numbers[] = {"0 2123 4567", "081-234-5678", "02 123 4567 ต่อ 12", "โทร. 0 2123 4567", "๐๒๑๒๓๔๕๖๗"};
    static const struct {
        const struct ropa_entity *ent;
        size_t field;
        enum ropa_status s;
    } asked[] = {{&rp_person, PER_PHONE, ROPA_OK},
                 {&rp_unit, UNI_RECORDER_PHONE, ROPA_OK},
                 {&rp_organisation, ORG_CONTROLLER_CONTACT, ROPA_OK},
                 {&rp_organisation, ORG_CONTROLLER_PHONE, ROPA_OK},
                 {&rp_person, PER_ORDER_NO, ROPA_E_NO_NAME},
                 {&rp_activity, ACT_ACTIVITY_DESC, ROPA_E_NO_NAME}};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
            if (ropa_form_check_text(f->reg, asked[i].ent, asked[i].field, numbers[k], ropa_register_today(f->reg), &err) != asked[i].s)
                fail_msg("%s of %s: %s", asked[i].ent->fields[asked[i].field].code, asked[i].ent->code, numbers[k]);
}

/* Every field of text takes its own example, and nothing that answers another question. */
static void each_text_of_each_noun_refuses_what_it_is_not(void **state) {
    static const char *const no_words[] = {"31/3/2566", "31 มี.ค. 2566", "1", "๒๕๖๖", "5 ปี", "ก", "k", "yes", "ใช่", "ไม่ใช่", "เ้ื",
                                           "ัำห", "l;ylfu", "...", "EOF", "กกกก", "ไม่รู้", "เดี๋ยวค่อยใส่", "เหมือนเดิม", "ฟหก", "ตามเอกสารแนบ",
                                           "50 คน", "1 ทั้งหมด", "๒ ทุกแถว", "๑๒ ชุด", "โทร. 0 2123 4567 ต่อ 12", "โทรศัพท์ 1234", NULL},
                             *const no_way[] = {"50 คน", "31/3/2566", "5 ปี", "ก", "yes", "ใช่", "เ้ื", "l;ylfu", NULL},
                             *const no_mark[] = {"yes", "ไม่ใช่", "เ้ื", "l;ylfu", "31/3/2566", "เมื่อวาน", "ก", NULL},
                             *const no_list[] = {"หนึ่ง; สอง", "หนึ่ง : สอง", NULL},
                             *const no_name[] = {"www.example.go.th", "pdpa@example.go.th", "31/3/2566", "1", "5 ปี", "ก", "yes", "เ้ื", "l;ylfu", "หนึ่ง, สอง", "หนึ่ง; สอง",
                                                 "50 คน", "โทร. 0 2123 4567", "ยังไม่ทราบเพราะยังไม่มีใครบอก", "เก็บไว้ที่ไหนครับ", NULL},
                             *const no_country[] = {"5 ปี", "กองกลาง", "ตู้เอกสาร ชั้น 2", "1", "ก", "ไม่มี", NULL};
    const unsigned own = ROPA_LATIN | ROPA_FIGURE | ROPA_URL | ROPA_PAPER_NO;
    struct fixture *f = *state;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j <= ents[i]->n_fields; j++) { /* its own, and those of its rows */
            const struct ropa_entity *ent = j < ents[i]->n_fields ? ents[i]->fields[j].of : ents[i];
            if (!ent || (j < ents[i]->n_fields && ents[i]->fields[j].kind != ROPA_ROWS))
                continue;
            for (size_t k = 0; k < ent->n_fields; k++) {
                const struct ropa_field *field = &ent->fields[k];
                bool name = field->kind == ROPA_TEXT && (field->flags & ROPA_NAMES || (k == ent->title && !ent->row));
                if ((field->kind == ROPA_TEXT || field->kind == ROPA_LONG) &&
                    !(field->flags & (ROPA_DERIVED | ROPA_FILLED | own)))
                    takes_its_own(f->reg, ent, k,
                                  field->flags & ROPA_MARK      ? no_mark
                                  : field->flags & ROPA_COUNTRY ? no_country
                                  : field->flags & (ROPA_CONTACT | ROPA_REACH) ? no_way
                                  : name                        ? no_name
                                                                : no_words);
                if (field->kind == ROPA_TEXT &&
                    !(field->flags & (ROPA_DERIVED | ROPA_FILLED | own | ROPA_MARK | ROPA_CONTACT | ROPA_REACH)))
                    takes_its_own(f->reg, ent, k, no_list);
            }
        }
}

/* What has been done has a day that came; there are none, or some. */
static void what_cannot_be_is_said_at_its_question(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_training);
    struct ropa_form *form;
    struct ropa_err err = {0};
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "held_on", &err), &err);
    refused(form, "21/3/2566", ROPA_E_NO_NAME);
    assert_null(ropa_record_value(rec, "held_on"));
    answer(form, "20/3/2566");
    good(ropa_form_jump(form, "held_on", &err), &err);
    refused(form, "31/3/2570", ROPA_E_NO_NAME);
    assert_string_equal(ropa_record_value(rec, "held_on"), "2023-03-20");
    assert_ptr_equal(ropa_form_question(form)->value, ropa_record_value(rec, "held_on")); /* the question holds what stands */
    good(ropa_form_literal(form, "31/3/2570", &err), &err); /* it is meant so */
    assert_string_equal(ropa_record_value(rec, "held_on"), "2027-03-31");
    good(ropa_form_jump(form, "held_on", &err), &err);
    answer(form, "15/3/2566");
    good(ropa_form_jump(form, "held_until", &err), &err);
    refused(form, "14/3/2566", ROPA_E_NO_NAME);
    assert_null(ropa_record_value(rec, "held_until"));
    answer(form, "15/3/2566");
    ropa_form_free(form);
    ropa_record_free(rec);
    form = begin(f, &rec);
    good(ropa_form_jump(form, "collect_start", &err), &err);
    refused(form, "1 ต.ค. 2665", ROPA_E_NO_NAME); /* a key beside the one meant */
    answer(form, "1 ต.ค. 2567");
    good(ropa_form_jump(form, "transfer", &err), &err);
    answer(form, "ใช่");
    refused(form, "ไทย", ROPA_E_NO_NAME);
    refused(form, "ประเทศไทย", ROPA_E_NO_NAME);
    good(ropa_form_jump(form, "subject_vulnerable", &err), &err);
    refused(form, "2, ไม่มี", ROPA_E_NO_NAME);
    assert_null(ropa_record_value(rec, "subject_vulnerable"));
    answer(form, "ไม่มี");
    good(ropa_form_jump(form, "subject_vulnerable", &err), &err);
    refused(form, "1, ไม่มี", ROPA_E_NO_NAME);
    assert_string_equal(ropa_record_value(rec, "subject_vulnerable"), "[\"none\"]");
    assert_ptr_equal(ropa_form_question(form)->value, ropa_record_value(rec, "subject_vulnerable"));
    assert_int_equal(ropa_form_na(form, "5 ปี", &err), ROPA_E_NO_NAME);
    assert_int_equal(ropa_form_check_reason(f->reg, "ใช่", ropa_register_today(f->reg), &err), ROPA_E_NO_NAME);
    good(ropa_form_check_reason(f->reg, "ยังไม่ครบ 5 ปี", ropa_register_today(f->reg), &err), &err);
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void make_owner(struct ropa_form *form, const char *name) {
    struct ropa_err err = {0};
    good(ropa_form_jump(form, "activity_owner", &err), &err);
    answer(form, name);
    answer(form, "ใช่");
    while (ropa_form_question(form)->nested)
        answer(form, "นักวิชาการ");
}

static void what_was_made_goes_when_nobody_names_it(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    int64_t people = ropa_register_count(f->reg, &rp_person);
    make_owner(form, "ตัวอย่าง หนึ่ง");
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people + 1);
    make_owner(form, "ตัวอย่าง สอง"); /* another answer to the same question */
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people + 1);
    good(ropa_form_jump(form, "activity_owner", &err), &err);
    good(ropa_form_clear(form, &err), &err);
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people);
    make_owner(form, "ตัวอย่าง สาม");
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "กิจกรรม");
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    answer(form, "1");
    good(ropa_form_commit(form, &err), &err);
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people + 1);
    make_owner(form, "ตัวอย่าง สี่"); /* the third is still named by what was saved */
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people + 2);
    good(ropa_form_commit(form, &err), &err);
    assert_int_equal(ropa_register_count(f->reg, &rp_person), people + 1);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* Where texts are offered by number, a number is a choice and never a text; in so many words it may be one. */
static void a_number_is_a_choice_where_choices_are_shown(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec, *other;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &other);
    good(ropa_form_jump(form, "internal_users", &err), &err);
    refused(form, "12", ROPA_E_NO_NAME);
    good(ropa_form_literal(form, "12", &err), &err); /* nothing is offered yet */
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "กิจกรรมก่อน");
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    answer(form, "1");
    good(ropa_form_commit(form, &err), &err);
    assert_string_equal(ropa_record_get(other, ACT_INTERNAL_USERS), "12");
    ropa_form_free(form);
    ropa_record_free(other);
    form = begin(f, &rec);
    good(ropa_form_jump(form, "internal_users", &err), &err);
    assert_int_equal(ropa_form_question(form)->n_options, 1);
    refused(form, "2", ROPA_E_CHOICE);
    refused(form, "12", ROPA_E_CHOICE);
    refused(form, "1-1", ROPA_OK); /* as much as 1 */
    assert_string_equal(ropa_record_get(rec, ACT_INTERNAL_USERS), "12");
    good(ropa_form_jump(form, "internal_users", &err), &err);
    good(ropa_form_literal(form, "2", &err), &err);
    assert_string_equal(ropa_record_get(rec, ACT_INTERNAL_USERS), "2");
    good(ropa_form_jump(form, "internal_users", &err), &err);
    answer(form, "1 ถึง 2 คน");
    assert_string_equal(ropa_record_get(rec, ACT_INTERNAL_USERS), "1 ถึง 2 คน");
    good(ropa_form_jump(form, "activity_desc", &err), &err);
    assert_int_equal(ropa_form_question(form)->n_options, 0); /* what describes one record is no other's */
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* A list keeps its order and its numbers, whatever was chosen before. */
static void a_list_keeps_its_numbers(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    good(ropa_form_jump(form, "data_elements", &err), &err);
    answer(form, "phone, +เลขโฉนด");
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "กิจกรรมก่อน");
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    answer(form, "1");
    good(ropa_form_commit(form, &err), &err);
    ropa_form_free(form);
    ropa_record_free(rec);
    form = begin(f, &rec);
    good(ropa_form_jump(form, "data_elements", &err), &err);
    const struct ropa_question *q = ropa_form_question(form);
    const struct ropa_vocab *v = q->field->vocab;
    assert_int_equal(q->n_options, v->n + 1);
    for (size_t i = 0; i < v->n; i++) {
        assert_string_equal(q->options[i].value, v->choices[i].code);
        assert_true(q->options[i].times > 0 || strcmp(v->choices[i].code, "phone") != 0);
    }
    assert_string_equal(q->options[v->n].value, "+เลขโฉนด");
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void a_rule_is_told_in_words(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rule = ropa_record_new(&rp_retention);
    struct ropa_form *form;
    struct ropa_err err = {0};
    good(ropa_form_begin(f->reg, rule, NULL, false, &form, &err), &err);
    answer(form, "สัญญา");
    assert_string_equal(ropa_form_question(form)->path, "retention_max");
    answer(form, "10 ปี นับแต่สิ้นสุดสัญญา");
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_UNIT), "year");
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_TRIGGER), "end_of_contract");
    assert_string_equal(ropa_form_question(form)->path, "disposal_method");
    ropa_form_free(form);
    ropa_record_free(rule);
}

/* What is typed stands at once; one key takes the text as it is spelt. */
static void thai_is_mended_by_one_key(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    struct ropa_form *form;
    struct ropa_err err = {0};
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "เเจ้งหนา้ที่");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_MEND);
    assert_string_equal(ropa_form_question(form)->path, "activity_name");
    assert_string_equal(ropa_form_question(form)->understood, "แจ้งหน้าที่");
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_NAME), "เเจ้งหนา้ที่");
    answer(form, "");
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_NAME), "แจ้งหน้าที่");
    assert_int_not_equal(ropa_form_question(form)->ask, ROPA_ASK_MEND);
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "เเจ้ง");
    answer(form, "ไม่ใช่");
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_NAME), "เเจ้ง");
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "เเจ้ง");
    answer(form, "รับแจ้ง"); /* another text instead */
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_NAME), "รับแจ้ง");
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* A phrase that can't be read is marked as the criterion by one key. */
static void an_unread_phrase_is_offered_as_criterion(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rule = ropa_record_new(&rp_retention);
    struct ropa_form *form;
    struct ropa_err err = {0};
    assert_int_equal(ropa_record_parse(rule, RET_NAME, "ตามดุลพินิจ", NULL, NULL), ROPA_OK);
    assert_int_equal(ropa_record_parse(rule, RET_RETENTION_TEXT, "แล้วแต่ดุลพินิจของหัวหน้า", NULL, NULL), ROPA_OK);
    good(ropa_form_begin(f->reg, rule, NULL, false, &form, &err), &err);
    good(ropa_form_jump(form, "retention_criterion", &err), &err);
    assert_string_equal(ropa_form_question(form)->preset, "แล้วแต่ดุลพินิจของหัวหน้า");
    answer(form, "");
    assert_string_equal(ropa_record_get(rule, RET_RETENTION_CRITERION), "แล้วแต่ดุลพินิจของหัวหน้า");
    ropa_form_free(form);
    ropa_record_free(rule);
}

static void a_closed_window_loses_nothing(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    struct ropa_form *form = begin(f, &rec);
    char uid[37];
    good(ropa_form_jump(form, "unit_ref", &err), &err);
    answer(form, "ICT");
    good(ropa_form_jump(form, "activity_name", &err), &err);
    answer(form, "งานที่ค้าง");
    answer(form, "ทำถึงตรงนี้");
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(rec));
    char *next = strdup(ropa_form_question(form)->path);
    ropa_form_free(form); /* and no commit */
    ropa_record_free(rec);
    ropa_register_close(f->reg);
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
    good(ropa_draft_load(f->reg, &rp_activity, uid, &rec, &err), &err);
    assert_non_null(rec);
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_DESC), "ทำถึงตรงนี้");
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    assert_true(ropa_form_resumed(form));
    assert_string_equal(ropa_form_question(form)->path, next);
    good(ropa_form_commit(form, &err), &err);
    assert_string_not_equal(ropa_record_ref(rec), "");
    free(next);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* ---- nothing about the law is answered by itself ---- */

struct told {
    char paths[128][96];
    size_t n;
    const struct ropa_record *rec;
};

static bool note_told(void *ctx, const struct ropa_question *q) {
    struct told *t = ctx;
    const struct ropa_field *f = q->field;
    if (q->ask != ROPA_ASK_VALUE && q->ask != ROPA_ASK_MORE)
        fail_msg("%s: that there are none at all is taken with others", q->path);
    if (q->ask == ROPA_ASK_VALUE && f->preset == ROPA_PRESET_USUAL && !f->because.in[0])
        fail_msg("%s is usual, and follows from nothing that was answered", q->path);
    assert_true(t->n < 128);
    snprintf(t->paths[t->n++], sizeof t->paths[0], "%s", q->path);
    return true;
}

/* A name, and then nothing more than what is told together, agreed to by Enter. */
static void only_agree(struct fixture *f, const struct ropa_entity *ent) {
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(ent);
    struct ropa_form *form;
    struct told told = {.rec = rec};
    const struct ropa_question *q;
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    ropa_form_likely_last(form);
    ropa_form_hold(form);
    const struct ropa_field *title = &ent->fields[ent->title];
    bool named = title->kind == ROPA_TEXT || title->kind == ROPA_LONG;
    for (int guard = 0; (q = ropa_form_question(form)) && guard < 200; guard++) {
        if (named && q->field == title && !q->value) {
            answer(form, "ตัวอย่าง ที่ตั้งชื่อไว้");
        } else if (q->likely) {
            good(ropa_form_likely(form, note_told, &told, &err), &err);
            good(ropa_form_take_likely(form, &err), &err);
        } else {
            if (q->ask == ROPA_ASK_WHICH)
                assert_int_equal(ropa_form_answer(form, "", &err), ROPA_E_NOTHING);
            good(ropa_form_later(form, &err), &err);
        }
    }
    assert_null(ropa_form_question(form));
    if (ent != &rp_organisation) /* there is one */
        good(ropa_form_commit(form, &err), &err);
    for (size_t i = 0; i < ent->n_fields; i++) {
        bool shown = i == ent->title || ent->fields[i].flags & (ROPA_DERIVED | ROPA_FILLED);
        for (size_t k = 0; k < told.n; k++)
            shown |= !strcmp(told.paths[k], ent->fields[i].code);
        if (!shown && ropa_field_answered(rec, i))
            fail_msg("%s.%s is kept and was neither asked nor told", ent->code, ent->fields[i].code);
        assert_null(ropa_record_na(rec, i));
        assert_int_equal(ropa_record_rows(rec, i), 0);
    }
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void nothing_is_kept_that_was_neither_asked_nor_told(void **state) {
    size_t n;
    const struct ropa_entity *const *all = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        only_agree(*state, all[i]);
}

/* Ask for all that is wanted until the question about the rows comes, `known` answered. */
static struct ropa_form *at_rows(struct fixture *f, struct ropa_record **rec, const struct script *known) {
    struct ropa_err err = {0};
    struct ropa_form *form;
    const struct ropa_question *q;
    *rec = ropa_record_new(&rp_activity);
    good(ropa_form_begin(f->reg, *rec, NULL, false, &form, &err), &err);
    ropa_form_likely_last(form);
    while ((q = ropa_form_question(form)) && q->ask != ROPA_ASK_WHICH) {
        const char *text = scripted(known, q->path);
        if (text)
            answer(form, text);
        else
            good(ropa_form_later(form, &err), &err);
    }
    assert_non_null(q);
    return form;
}

static const struct script kept_here[] = {
    {"activity_name", "งานหนึ่ง"}, {"storage[1].storage_medium", "แฟ้มกระดาษในตู้"}, {NULL, NULL}};
static const struct script kept_abroad[] = {
    {"activity_name", "งานหนึ่ง"}, {"storage[1].storage_medium", "คลาวด์ต่างประเทศ"}, {NULL, NULL}};

static void who_receives_is_one_question(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = at_rows(f, &rec, kept_here);
    assert_int_equal(ropa_form_question(form)->n_options, 4);
    assert_false(ropa_form_question(form)->enter);
    assert_int_equal(ropa_form_answer(form, "1,4", &err), ROPA_E_NO_NAME); /* some, and none */
    answer(form, "1");
    assert_string_equal(ropa_form_question(form)->path, "recipient[1].recipient_type");
    assert_int_equal(ropa_form_question(form)->ask, ROPA_ASK_VALUE);
    assert_non_null(ropa_record_na(rec, ACT_PROCESSOR_USE));
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    ropa_form_free(form);
    ropa_record_free(rec);
    form = at_rows(f, &rec, kept_here);
    good(ropa_form_later(form, &err), &err); /* all three are left, and asked no more */
    for (const struct ropa_question *q; (q = ropa_form_question(form)) && !q->likely;) {
        assert_true(q->ask == ROPA_ASK_VALUE);
        good(ropa_form_later(form, &err), &err);
    }
    assert_null(ropa_record_na(rec, ACT_RECIPIENT));
    ropa_form_free(form);
    ropa_record_free(rec);
    form = at_rows(f, &rec, kept_here);
    good(ropa_form_na(form, "ใช้ในห้องเดียว", &err), &err);
    assert_string_equal(ropa_record_na(rec, ACT_RECIPIENT), "ใช้ในห้องเดียว");
    assert_string_equal(ropa_record_na(rec, ACT_TRANSFER), "ใช้ในห้องเดียว");
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* A service abroad may be known by its name alone, whatever medium and country were said. */
static void no_transfer_is_proposed_beside_a_service_abroad(void **state) {
    struct fixture *f = *state;
    static const struct script named[] = {{"activity_name", "งานหนึ่ง"},
                                          {"storage[1].storage_medium", "แฟ้มกระดาษในตู้"},
                                          {"storage[1].storage_location", "Google Drive ของกลุ่ม"},
                                          {"storage[1].storage_country", "=ไทย"}, /* said twice */
                                          {NULL, NULL}};
    static const struct script called[] = {{"activity_name", "รับเรื่องร้องเรียนทาง Dropbox"},
                                           {"storage[1].storage_medium", "แฟ้มกระดาษในตู้"},
                                           {NULL, NULL}};
    static const struct script *const cases[] = {named, called};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_err err = {0};
        struct ropa_record *rec;
        struct ropa_form *form = at_rows(f, &rec, cases[i]);
        assert_int_equal(ropa_form_question(form)->n_options, 3);
        answer(form, "ไม่มี");
        assert_null(ropa_record_na(rec, ACT_TRANSFER));
        const struct ropa_question *q = ropa_form_question(form);
        assert_string_equal(q->rows->code, "transfer");
        assert_null(q->why_na);
        assert_int_equal(ropa_form_answer(form, "", &err), ROPA_E_NOTHING);
        ropa_form_free(form);
        ropa_record_free(rec);
    }
}

/* Thailand is asked once more where the medium, or the service named, lies abroad; and isn't taken for granted there. */
static void what_lies_abroad_is_not_taken_for_home(void **state) {
    static const struct {
        const char *medium, *location;
        bool abroad;
    } cases[] = {{"คลาวด์ต่างประเทศ", "ระบบจองคิว", true},
                 {"แฟ้มกระดาษในตู้", "Google Drive ของกลุ่ม", true},
                 {"คลาวด์ในประเทศ", "ระบบจองคิว", false}};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_record *rec;
        struct ropa_form *form = begin(f, &rec);
        answer_at(form, "storage", cases[i].medium);
        answer_at(form, "storage[1].storage_location", cases[i].location);
        good(ropa_form_jump(form, "storage[1].storage_country", &err), &err);
        const struct ropa_record *row = ropa_record_row(rec, ACT_STORAGE, 0);
        if (cases[i].abroad) {
            assert_null(ropa_form_question(form)->preset);
            refused(form, "ไทย", ROPA_E_NO_NAME);
            assert_null(ropa_record_value(row, "storage_country"));
            good(ropa_form_literal(form, "ไทย", &err), &err);
        } else {
            assert_string_equal(ropa_form_question(form)->preset, "TH");
            answer(form, "ไทย");
        }
        assert_string_equal(ropa_record_value(row, "storage_country"), "TH");
        ropa_form_free(form);
        ropa_record_free(rec);
    }
}

static void no_transfer_is_proposed_where_data_lies_abroad(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = at_rows(f, &rec, kept_abroad);
    const struct ropa_question *q = ropa_form_question(form);
    assert_int_equal(q->n_options, 3);
    answer(form, "ไม่มี");
    assert_null(ropa_record_na(rec, ACT_TRANSFER));
    q = ropa_form_question(form);
    assert_string_equal(q->rows->code, "transfer");
    assert_int_equal(q->ask, ROPA_ASK_ANY);
    assert_null(q->why_na);
    assert_int_equal(ropa_form_answer(form, "", &err), ROPA_E_NOTHING);
    answer(form, "ไม่มี"); /* who says so is taken at the word */
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    ropa_form_free(form);
    ropa_record_free(rec);
    /* said before it was known where the data lies: asked again, once */
    form = at_rows(f, &rec, kept_here);
    answer(form, "ไม่มี");
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    good(ropa_form_jump(form, "storage[1].storage_medium", &err), &err);
    answer(form, "คลาวด์ต่างประเทศ");
    assert_null(ropa_record_na(rec, ACT_TRANSFER));
    assert_non_null(ropa_record_na(rec, ACT_RECIPIENT));
    good(ropa_form_jump(form, "transfer", &err), &err);
    answer(form, "ไม่มี");
    good(ropa_form_jump(form, "notes", &err), &err);
    answer(form, "อย่างอื่น");
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void official_papers_follow_from_the_rule(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form = at_rows(f, &rec, kept_here);
    static const struct script cases[] = {{"คุกกี้", NULL}, {"หนังสือราชการ", "1"}, {NULL, NULL}};
    for (const struct script *c = cases; c->path; c++) {
        good(ropa_form_jump(form, "retention_ref", &err), &err);
        answer(form, c->path);
        good(ropa_form_jump(form, "is_official_record", &err), &err);
        const char *preset = ropa_form_question(form)->preset;
        assert_string_equal(preset ? preset : "", c->text ? c->text : "");
    }
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* What the starters bring of who sees, gets and keeps the data is told, every line of it, before it is agreed to. */
static bool note_brought(void *ctx, const struct ropa_question *q) {
    struct told *t = ctx;
    if (q->brought)
        snprintf(t->paths[t->n++], sizeof t->paths[0], "%s", q->path);
    return t->n < 128;
}

static void what_a_starter_brings_is_told(void **state) {
    struct fixture *f = *state;
    static const char *const wanted[] = {"subject_categories",
                                         "data_elements",
                                         "sensitive_categories",
                                         "source_types",
                                         "purpose[1].purpose_text",
                                         "purpose[1].lawful_basis",
                                         "purpose[1].legal_ref",
                                         "notice_channels",
                                         "access_conditions",
                                         "access_rights_method",
                                         "processor_use[1].processor_ref",
                                         "transfer[1].xb_country",
                                         "storage[1].storage_country",
                                         "is_official_record",
                                         "retention_ref",
                                         "security_ref",
                                         "risk_rating"};
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form;
    struct told told = {0};
    char *ask;
    good(ropa_starter_begin(f->reg, &rp_activity, "cctv", &rec, &ask, &err), &err);
    good(ropa_form_begin(f->reg, rec, ask, false, &form, &err), &err);
    ropa_form_likely_last(form);
    assert_false(ropa_form_unconfirmed(form));
    good(ropa_form_brought(form, &err), &err);
    assert_true(ropa_form_unconfirmed(form));
    while (ropa_form_question(form) && !ropa_form_question(form)->likely) {
        assert_int_not_equal(ropa_form_question(form)->ask, ROPA_ASK_WHICH);
        good(ropa_form_later(form, &err), &err);
    }
    good(ropa_form_likely(form, note_brought, &told, &err), &err);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        bool found = false;
        for (size_t k = 0; k < told.n; k++)
            found |= !strcmp(told.paths[k], wanted[i]);
        if (!found)
            fail_msg("%s is not told", wanted[i]);
    }
    assert_true(ropa_form_unconfirmed(form)); /* told, not agreed to */
    size_t answers[2], values[2];
    ropa_form_counts(form, &answers[0], &values[0]);
    good(ropa_form_take_likely(form, &err), &err);
    ropa_form_counts(form, &answers[1], &values[1]);
    assert_int_equal(answers[1], answers[0] + 1); /* one answer, and none of it was typed */
    assert_true(values[1] >= values[0] && values[1] > answers[1]);
    assert_false(ropa_form_unconfirmed(form));
    assert_null(ropa_form_question(form)); /* agreed to once */
    assert_string_equal(ropa_record_get(rec, ACT_IS_OFFICIAL_RECORD), "0");
    ropa_form_free(form);
    ropa_record_free(rec);
    free(ask);
}

/* A ready-made record says that nothing goes abroad; beside a service abroad that is asked anew, and not told with nothing to tell. */
static void what_was_brought_and_no_longer_holds_is_asked(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct ropa_form *form;
    const struct ropa_question *q;
    char *ask;
    bool asked = false;
    good(ropa_starter_begin(f->reg, &rp_activity, "leave", &rec, &ask, &err), &err);
    good(ropa_form_begin(f->reg, rec, ask, false, &form, &err), &err);
    ropa_form_likely_last(form);
    good(ropa_form_brought(form, &err), &err);
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    good(ropa_form_jump(form, "storage[2].storage_location", &err), &err);
    answer(form, "Google Workspace");
    assert_null(ropa_record_na(rec, ACT_TRANSFER));
    for (int guard = 0; (q = ropa_form_question(form)) && !q->likely && guard < 90; guard++) {
        asked |= q->ask == ROPA_ASK_ANY && !strcmp(q->rows->code, "transfer");
        good(ropa_form_later(form, &err), &err);
    }
    assert_true(asked);
    struct told told = {0};
    good(ropa_form_likely(form, note_brought, &told, &err), &err);
    for (size_t i = 0; i < told.n; i++)
        assert_null(strstr(told.paths[i], "transfer"));
    good(ropa_form_take_likely(form, &err), &err);
    assert_null(ropa_form_question(form));
    ropa_form_free(form);
    ropa_record_free(rec);
    free(ask);
}

/* ---- stopping ---- */

static int64_t saved_rev(struct fixture *f, const struct ropa_record *rec) {
    struct ropa_record *saved = NULL;
    struct ropa_err err = {0};
    int64_t rev = ropa_register_get(f->reg, &rp_activity, ropa_record_uid(rec), &saved, &err)
                      ? 0
                      : ropa_record_rev(saved);
    ropa_record_free(saved);
    return rev;
}

/* The draft of `rec`, and a form over it; NULL: there is none. */
static struct ropa_form *go_on(struct fixture *f, struct ropa_record **rec) {
    char uid[37];
    struct ropa_form *form = NULL;
    struct ropa_err err = {0};
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(*rec));
    ropa_record_free(*rec);
    good(ropa_draft_load(f->reg, &rp_activity, uid, rec, &err), &err);
    if (*rec)
        good(ropa_form_begin(f->reg, *rec, NULL, false, &form, &err), &err);
    return form;
}

/* Left for later, a question is so however the form was left; "stop" saves what is answered besides. */
static void later_is_still_later(void **state) {
    struct fixture *f = *state;
    static const struct {
        bool stops;
        int64_t rev;
    } ways[] = {{true, 1}, {false, 0}};
    for (size_t i = 0; i < 2; i++) {
        struct ropa_err err = {0};
        struct ropa_form *form;
        struct ropa_record *rec = ropa_record_new(&rp_activity);
        char later[128];
        good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
        answer_at(form, "activity_name", "งานที่หยุดไว้");
        answer_at(form, "unit_ref", "ICT");
        good(ropa_form_jump(form, "activity_desc", &err), &err);
        snprintf(later, sizeof later, "%s", ropa_form_question(form)->path);
        good(ropa_form_later(form, &err), &err);
        if (ways[i].stops)
            good(ropa_form_stop(form, &err), &err);
        ropa_form_free(form);
        assert_int_equal(saved_rev(f, rec), ways[i].rev);
        assert_non_null(form = go_on(f, &rec));
        assert_true(ropa_form_resumed(form));
        assert_non_null(ropa_form_question(form));
        assert_string_not_equal(ropa_form_question(form)->path, later);
        answer_at(form, "activity_desc", "ตอบแล้ว");
        good(ropa_form_commit(form, &err), &err);
        ropa_form_free(form);
        assert_int_equal(saved_rev(f, rec), ways[i].rev + 1);
        assert_null(go_on(f, &rec));
        ropa_record_free(rec);
    }
}

/* Nothing left for later: what was answered is saved, and no draft stays. */
static void a_stop_with_nothing_left_is_a_save(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    answer_at(form, "activity_name", "งานที่บันทึก");
    answer_at(form, "unit_ref", "ICT");
    good(ropa_form_stop(form, &err), &err);
    ropa_form_free(form);
    assert_int_equal(saved_rev(f, rec), 1);
    assert_null(go_on(f, &rec));
    ropa_record_free(rec);
}

/* What was sent or decided on is changed when the officer saves, not by half of the answers. */
static void what_was_sent_waits_for_the_end(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_form *form;
    struct ropa_record *rec = ropa_record_new(&rp_activity), *person = ropa_record_new(&rp_person);
    char uid[37];
    good(ropa_record_parse(person, 0, "ก ข", NULL, &err), &err);
    good(ropa_register_save(f->reg, person, &err), &err);
    good(ropa_record_parse(rec, ACT_ACTIVITY_NAME, "งานที่ส่งแล้ว", NULL, &err), &err);
    good(ropa_record_parse(rec, ACT_UNIT_REF, "ICT", ropa_register_view(f->reg), &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(rec));
    good(ropa_act(f->reg, &(struct ropa_act){.kind = "submit", .by = ropa_record_uid(person)},
                  &(struct ropa_act_on){&rp_activity, uid, 0, -1}, 1, &err),
         &err);
    ropa_record_free(rec);
    good(ropa_register_get(f->reg, &rp_activity, uid, &rec, &err), &err);
    int64_t rev = ropa_record_rev(rec);
    good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
    assert_true(ropa_form_waits(form));
    answer_at(form, "activity_desc", "ครึ่งหนึ่ง");
    answer_at(form, "notes", "ตอนสุดท้าย"); /* sections were left */
    answer_at(form, "subject_count", "7");
    good(ropa_form_stop(form, &err), &err);
    ropa_form_free(form);
    assert_int_equal(saved_rev(f, rec), rev);
    assert_non_null(form = go_on(f, &rec));
    assert_string_equal(ropa_record_get(rec, ACT_ACTIVITY_DESC), "ครึ่งหนึ่ง");
    good(ropa_form_commit(form, &err), &err);
    ropa_form_free(form);
    assert_int_equal(saved_rev(f, rec), rev + 1);
    assert_null(go_on(f, &rec));
    ropa_record_free(rec);
    ropa_record_free(person);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_starter_takes_few_answers),
        cmocka_unit_test(from_nothing_an_entry_takes_at_most_forty_answers),
        cmocka_unit_test(refused_answers_say_what_is_accepted),
        cmocka_unit_test(line_ends_are_one_or_are_said),
        cmocka_unit_test(good_practice_may_be_left_open),
        cmocka_unit_test(a_year_of_two_digits_is_asked_about),
        cmocka_unit_test(an_officer_goes_back_leaves_jumps_clears),
        cmocka_unit_test(rows_come_one_after_the_other),
        cmocka_unit_test(a_new_shared_record_is_made_in_place),
        cmocka_unit_test(a_word_that_the_record_lacks_is_added_to_it),
        cmocka_unit_test(nothing_is_made_by_accident),
        cmocka_unit_test(who_it_is_reads_as_that),
        cmocka_unit_test(a_telephone_is_where_it_is_asked),
        cmocka_unit_test(each_text_of_each_noun_refuses_what_it_is_not),
        cmocka_unit_test(what_cannot_be_is_said_at_its_question),
        cmocka_unit_test(what_was_made_goes_when_nobody_names_it),
        cmocka_unit_test(a_number_is_a_choice_where_choices_are_shown),
        cmocka_unit_test(a_list_keeps_its_numbers),
        cmocka_unit_test(a_rule_is_told_in_words),
        cmocka_unit_test(thai_is_mended_by_one_key),
        cmocka_unit_test(an_unread_phrase_is_offered_as_criterion),
        cmocka_unit_test(a_closed_window_loses_nothing),
        cmocka_unit_test(nothing_is_kept_that_was_neither_asked_nor_told),
        cmocka_unit_test(who_receives_is_one_question),
        cmocka_unit_test(what_a_starter_brings_is_told),
        cmocka_unit_test(what_was_brought_and_no_longer_holds_is_asked),
        cmocka_unit_test(official_papers_follow_from_the_rule),
        cmocka_unit_test(no_transfer_is_proposed_where_data_lies_abroad),
        cmocka_unit_test(no_transfer_is_proposed_beside_a_service_abroad),
        cmocka_unit_test(what_lies_abroad_is_not_taken_for_home),
        cmocka_unit_test(later_is_still_later),
        cmocka_unit_test(a_stop_with_nothing_left_is_a_save),
        cmocka_unit_test(what_was_sent_waits_for_the_end),
        cmocka_unit_test(who_allows_it_is_asked),
        cmocka_unit_test(who_certifies_is_asked),
        cmocka_unit_test(a_day_is_no_hour),
        cmocka_unit_test(all_of_a_list_is_one_word),
        cmocka_unit_test(what_stands_behind_a_name_is_read),
        cmocka_unit_test(a_code_that_is_gone_is_told),
        cmocka_unit_test(the_unit_is_ones_own),
        cmocka_unit_test(a_head_is_put_down_once),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
