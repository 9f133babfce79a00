/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/activity.h"

#include "model/nouns/nouns.h"
#include "model/nouns/storage.h"
#include "model/predicate.h"
#include "model/vocab.h"

#include <stdlib.h>
#include <string.h>

static bool controller(const struct ropa_record *rec) {
    return rp_predicate_controller(rec);
}

static bool processor(const struct ropa_record *rec) {
    return rp_predicate_processor(rec);
}

static bool is_yes(const struct ropa_record *rec, size_t f) {
    const char *v = ropa_record_get(rec, f);
    return v && !strcmp(v, "1");
}

/* The Act applies since then: what is collected from later on holds nothing older. */
static bool began_before_the_act(const struct ropa_record *rec) {
    const char *start = ropa_record_get(rec, ACT_COLLECT_START);
    return controller(rec) && start && strcmp(start, "2022-06-01") < 0;
}

static bool kept_from_before(const struct ropa_record *rec) {
    return controller(rec) && is_yes(rec, ACT_COLLECTED_BEFORE_PDPA) && rp_predicate_any_consent(rec);
}

static bool lists_other(const struct ropa_record *rec) {
    return ropa_set_has(ropa_record_get(rec, ACT_DATA_ELEMENTS), "other");
}

static bool lists_high_risk(const struct ropa_record *rec) {
    return controller(rec) &&
           rp_predicate_has_flag(&rp_vocab_element, ropa_record_get(rec, ACT_DATA_ELEMENTS), ROPA_HIGH_RISK);
}

/* Answered categories stay in sight, whatever the elements. */
static bool may_be_sensitive(const struct ropa_record *rec) {
    const char *elements = ropa_record_get(rec, ACT_DATA_ELEMENTS);
    return ropa_record_get(rec, ACT_SENSITIVE_CATEGORIES) || rp_predicate_implies_s26(elements) ||
           rp_predicate_asks_s26(elements);
}

static bool from_elsewhere(const struct ropa_record *rec) {
    return controller(rec) && rp_predicate_from_elsewhere(ropa_record_get(rec, ACT_SOURCE_TYPES));
}

static bool from_elsewhere_on_consent(const struct ropa_record *rec) {
    return from_elsewhere(rec) && rp_predicate_any_consent(rec);
}

static bool from_elsewhere_untold(const struct ropa_record *rec) {
    return from_elsewhere(rec) && !ropa_record_get(rec, ACT_S25_NOTICE_DATE);
}

static bool claims_s25(const struct ropa_record *rec) {
    return from_elsewhere(rec) && ropa_record_get(rec, ACT_S25_EXCEPTION);
}

/* s.25 para 2(2) and (3) ask for safeguards. */
static bool claims_s25_unguarded(const struct ropa_record *rec) {
    static const char *const codes[] = {"s25_impossible", "s25_urgent", NULL};
    return from_elsewhere(rec) && rp_predicate_is(ropa_record_get(rec, ACT_S25_EXCEPTION), codes);
}

static bool gives_notice(const struct ropa_record *rec) {
    return controller(rec) && !ropa_record_get(rec, ACT_NOTICE_EXEMPT_REASON);
}

static bool has_no_notice(const struct ropa_record *rec) {
    return controller(rec) && !ropa_record_get(rec, ACT_NOTICE_REF);
}

static bool used_without_consent(const struct ropa_record *rec) {
    return controller(rec) && rp_predicate_any_without_consent(rec);
}

static bool has_keep_ground(const struct ropa_record *rec) {
    return controller(rec) && ropa_record_get(rec, ACT_KEEP_GROUND);
}

static bool is_high_risk(const struct ropa_record *rec) {
    const char *risk = ropa_record_get(rec, ACT_RISK_RATING);
    return controller(rec) && risk && !strcmp(risk, "high");
}

/* Only people who work or worked for the State, so of age. */
static bool is_of_staff(const struct ropa_record *rec) {
    static const char *const staff[] = {"official", "gov_employee", "perm_employee", "temp_employee", "retiree"};
    const char *set = ropa_record_get(rec, ACT_SUBJECT_CATEGORIES);
    size_t n = 0;
    for (size_t i = 0; i < sizeof staff / sizeof *staff; i++)
        n += ropa_set_has(set, staff[i]);
    return n && n == ropa_set_count(set);
}

/* Papers are official where the retention rule says so, which the form reads in that record; by the entry alone nothing is. */
static bool is_told_by_rule(const struct ropa_record *rec) {
    (void)rec;
    return false;
}

/* That there is none was answered; while nothing was said, nothing follows. */
static bool has_no_recipient(const struct ropa_record *rec) {
    return ropa_record_na(rec, ACT_RECIPIENT) != NULL;
}

/* Nothing answered lies abroad, or is likely to: whether that is a transfer only a person can tell. */
static bool nothing_is_abroad(const struct ropa_record *rec) {
    static const char *const media[] = {"cloud_foreign", "chat", NULL}, *const here[] = {"TH", NULL};
    bool abroad = ropa_set_has(ropa_record_get(rec, ACT_COLLECTION_CHANNELS), "gform");
    for (size_t i = 0; i < ropa_record_rows(rec, ACT_STORAGE); i++) {
        const struct ropa_record *row = ropa_record_row(rec, ACT_STORAGE, i);
        const char *country = ropa_record_get(row, STO_STORAGE_COUNTRY);
        abroad |= rp_predicate_is(ropa_record_get(row, STO_STORAGE_MEDIUM), media) ||
                  (country && !rp_predicate_is(country, here));
    }
    return !abroad;
}

/* Few people of whom nothing grave is kept; where it isn't known, only a person can tell. */
static bool is_low_risk(const struct ropa_record *rec) {
    enum { FEW = 1000 };
    const char *count = ropa_record_get(rec, ACT_SUBJECT_COUNT), *vulnerable = ropa_record_get(rec, ACT_SUBJECT_VULNERABLE);
    return ropa_record_get(rec, ACT_DATA_ELEMENTS) && !lists_high_risk(rec) && !may_be_sensitive(rec) && count &&
           strtol(count, NULL, 10) <= FEW && (vulnerable ? ropa_set_has(vulnerable, "none") : is_of_staff(rec)) &&
           ropa_record_na(rec, ACT_TRANSFER);
}

static const struct ropa_text sections[ACT_SEC_N] = {
    [ACT_SEC_GENERAL] = {{"ข้อมูลทั่วไป", "General"}},
    [ACT_SEC_DATA] = {{"เจ้าของข้อมูลและรายการข้อมูล", "People and data"}},
    [ACT_SEC_PURPOSE] = {{"วัตถุประสงค์และฐานกฎหมาย", "Purposes and lawful bases"}},
    [ACT_SEC_NOTICE] = {{"การแจ้งและการเก็บจากแหล่งอื่น", "Notice and collection from elsewhere"}},
    [ACT_SEC_ACCESS] = {{"การเข้าถึง ใช้ และเปิดเผย", "Access, use and disclosure"}},
    [ACT_SEC_PLACES] = {{"ผู้ประมวลผล การโอน การจัดเก็บ", "Processors, transfers and storage"}},
    [ACT_SEC_RETENTION] = {{"การเก็บรักษาและทำลาย", "Retention and disposal"}},
    [ACT_SEC_SECURITY] = {{"ความมั่นคงปลอดภัยและความเสี่ยง", "Security and risk"}},
};

static const struct ropa_field fields[] = {
    /* general */
    [ACT_ACTIVITY_NAME] = {.code = "activity_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อกิจกรรมการประมวลผล", "Activity name"}},
        .help = {{"ตั้งชื่อสั้น ๆ ว่าทำอะไรกับข้อมูลของใคร", "A short name that says what is done with whose data."}},
        .example = "การขึ้นทะเบียนผู้เข้าอบรมหลักสูตรดิจิทัล", .law = "39(2)", .duty = {"39(2)", "40(4)"},
        .section = ACT_SEC_GENERAL, .max_chars = 200, .width = 36, .flags = ROPA_PUBLIC},
    [ACT_ACTIVITY_DESC] = {.code = "activity_desc", .kind = ROPA_LONG, .need = ROPA_EXPECTED,
        .label = {{"คำอธิบายกิจกรรม", "Description"}},
        .help = {{"อธิบายขั้นตอนตั้งแต่ได้รับข้อมูลจนทำลาย", "Describe the steps from receiving the data until it is destroyed."}},
        .example = "รับสมัคร คัดเลือก ออกใบประกาศนียบัตร", .law = "practice",
        .section = ACT_SEC_GENERAL, .max_chars = 32000, .width = 44},
    [ACT_FISCAL_YEAR] = {.code = "fiscal_year", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"ปีงบประมาณที่จัดทำ", "Fiscal year (B.E.)"}},
        .help = {{"ปีงบประมาณที่จัดทำหรือทบทวนรายการนี้", "The fiscal year, in the Buddhist era, in which this entry is made or reviewed."}},
        .example = "2566", .law = "practice", .section = ACT_SEC_GENERAL, .width = 10, .max_chars = 4,
        .preset = ROPA_PRESET_FISCAL_YEAR, .flags = ROPA_YEAR},
    [ACT_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานเจ้าของกิจกรรม", "Owning unit"}},
        .help = {{"เลือกสำนัก/กอง/ศูนย์ที่รับผิดชอบกิจกรรมนี้ หรือที่ทำงานนี้แทนหน่วยงานอื่น", "The bureau, division or centre that answers for this activity or does it for another office."}},
        .example = "กองการเจ้าหน้าที่", .law = "39(3), procrec65 (1)", .duty = {"39(3)", "40(1)"},
        .section = ACT_SEC_GENERAL, .width = 24, .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_PUBLIC},
    [ACT_RECORD_ROLE] = {.code = "record_role", .kind = ROPA_CHOICE, .vocab = &rp_vocab_role, .need = ROPA_REQUIRED,
        .label = {{"บทบาทของหน่วยงาน", "Role"}},
        .help = {{"เลือกว่าหน่วยงานตัดสินใจเอง (ผู้ควบคุม) หรือทำแทนหน่วยงานอื่น (ผู้ประมวลผล)", "Whether the office decides by itself (controller) or acts for another body (processor)."}},
        .example = "ผู้ควบคุม", .law = "6, 39, 40", .section = ACT_SEC_GENERAL, .width = 16,
        .preset = ROPA_PRESET_FIXED, .fixed = "controller", .flags = ROPA_PUBLIC,
        .because = {{"ยังไม่มีคำตอบใดบอกว่าทำแทนหน่วยงานอื่น", "nothing was answered that tells of work for another body"}}},
    [ACT_P_PROCESSOR_NAME] = {.code = "p_processor_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อผู้ประมวลผลข้อมูล", "Name of the processor"}},
        .help = {{"ชื่อหน่วยงานที่เป็นผู้ประมวลผล ไม่ต้องใส่ชื่อกอง", "The name of the body that processes the data for others; not the division's."}},
        .example = "สำนักงานปลัดกระทรวงเกษตรและสหกรณ์", .law = "40(3), procrec65 (1)", .duty = {NULL, "40(1)"},
        .section = ACT_SEC_GENERAL, .max_chars = 200, .width = 30, .preset = ROPA_PRESET_LAST_USED,
        .applies = processor, .flags = ROPA_NAMES | ROPA_SHARED},
    [ACT_P_PROCESSOR_CONTACT] = {.code = "p_processor_contact", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลติดต่อผู้ประมวลผล", "Processor's contact"}},
        .help = {{"ที่อยู่ โทรศัพท์ หรืออีเมลของหน่วยงานผู้ประมวลผล", "Address, telephone or e-mail of the processing body."}},
        .example = "โทร. 0 2xxx xxxx, saraban@example.go.th", .law = "40(3), procrec65 (1)", .duty = {NULL, "40(1)"},
        .section = ACT_SEC_GENERAL, .max_chars = 2000, .width = 30, .preset = ROPA_PRESET_LAST_USED,
        .applies = processor, .flags = ROPA_SHARED | ROPA_CONTACT},
    [ACT_P_REP] = {.code = "p_rep", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ตัวแทนของผู้ประมวลผล (ถ้ามี)", "Representative, if any"}},
        .help = {{"ปกติหน่วยงานไทยไม่ต้องมี เว้นว่างได้", "A Thai state office normally has none; leave it empty."}},
        .example = "ไม่มี", .law = "40(3), procrec65 (1)", .duty = {NULL, "40(1)"},
        .section = ACT_SEC_GENERAL, .max_chars = 200, .width = 20, .applies = processor},
    [ACT_ACTIVITY_OWNER] = {.code = "activity_owner", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_EXPECTED,
        .label = {{"ผู้รับผิดชอบกิจกรรม", "Activity owner"}},
        .help = {{"ผู้ที่ตอบคำถามเรื่องข้อมูลชุดนี้ได้", "The person who can answer questions about this data."}},
        .example = "หัวหน้ากลุ่มพัฒนาบุคลากร", .law = "practice", .section = ACT_SEC_GENERAL, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [ACT_FORM_NAME] = {.code = "form_name", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ชื่อแบบฟอร์มหรือเอกสาร", "Name of the form"}},
        .help = {{"ชื่อแบบฟอร์มที่ใช้เก็บข้อมูล ถ้ามี", "The form on which the data is collected, if there is one."}},
        .example = "แบบตอบรับเข้าร่วมอบรม", .law = "practice", .section = ACT_SEC_GENERAL, .max_chars = 200, .width = 28},
    [ACT_COLLECT_START] = {.code = "collect_start", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันเริ่มเก็บข้อมูล", "Collection start"}},
        .help = {{"วันที่เริ่มเก็บข้อมูลครั้งแรกของกิจกรรมนี้", "The day this activity first collected data."}},
        .example = "1 ต.ค. 2565", .law = "23", .section = ACT_SEC_GENERAL, .width = 14, .applies = controller},
    [ACT_COLLECTED_BEFORE_PDPA] = {.code = "collected_before_pdpa", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"มีข้อมูลเก็บก่อน 1 มิ.ย. 2565", "Pre-Act data"}},
        .help = {{"ตอบใช่ถ้ามีแฟ้มเก่าก่อนกฎหมายใช้บังคับ", "Yes if there are files from before the Act applied (1 June 2022)."}},
        .example = "ไม่ใช่", .law = "95", .section = ACT_SEC_GENERAL, .width = 12,
        .applies = began_before_the_act},
    [ACT_S95_OPTOUT_CHANNEL] = {.code = "s95_optout_channel", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ช่องทางยกเลิกความยินยอมข้อมูลเดิม", "Opt-out for earlier data"}},
        .help = {{"บอกวิธีที่เจ้าของข้อมูลเดิมขอยกเลิกได้", "How persons whose data was collected before the Act can withdraw."}},
        .example = "แบบคำขอบนเว็บไซต์", .law = "95", .section = ACT_SEC_GENERAL, .max_chars = 2000, .width = 28,
        .applies = kept_from_before, .flags = ROPA_SHARED | ROPA_CONTACT | ROPA_PUBLIC},
    [ACT_LAST_REVIEW_DATE] = {.code = "last_review_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ทบทวนล่าสุด", "Last review"}},
        .help = {{"วันที่ตรวจรายการนี้ครั้งล่าสุด", "The day this entry was last checked."}},
        .example = "15 มี.ค. 2566", .law = "policy, KPI", .section = ACT_SEC_GENERAL, .width = 14,
        .flags = ROPA_NO_PRINT | ROPA_PAST | ROPA_OF_YEAR},
    [ACT_NEXT_REVIEW_DATE] = {.code = "next_review_date", .kind = ROPA_DATE, .need = ROPA_EXPECTED,
        .label = {{"กำหนดทบทวนครั้งต่อไป", "Next review"}},
        .help = {{"ไม่ควรเกิน 12 เดือนนับจากวันนี้", "Not later than twelve months from now."}},
        .example = "31 มี.ค. 2567", .law = "practice", .section = ACT_SEC_GENERAL, .width = 14,
        .preset = ROPA_PRESET_NEXT_YEAR, .flags = ROPA_NO_PRINT},
    [ACT_VERSION] = {.code = "version", .kind = ROPA_INT, .need = ROPA_OPTIONAL,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"เพิ่มขึ้นเมื่อแก้ไขครั้งแรกหลังการอนุมัติ", "Rises at the first change after an approval."}},
        .example = "2", .law = "practice", .section = ACT_SEC_GENERAL, .width = 8,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT},
    [ACT_IS_ROUTINE] = {.code = "is_routine", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"เป็นงานที่ทำประจำ", "Routine work"}},
        .help = {{"ตอบไม่ใช่ถ้าเป็นงานเฉพาะกิจหรือเหตุฉุกเฉิน", "No if this is done for a single occasion or an emergency."}},
        .example = "ใช่", .law = "practice", .section = ACT_SEC_GENERAL, .width = 12,
        .preset = ROPA_PRESET_FIXED, .fixed = "1",
        .because = {{"ทะเบียนบันทึกงานประจำ งานเฉพาะกิจให้แก้ข้อนี้", "the register is of routine work; a single occasion is stated here"}}},

    /* people and data */
    [ACT_DATASET_REFS] = {.code = "dataset_refs", .kind = ROPA_REFS, .of = &rp_dataset, .need = ROPA_ADVISED,
        .label = {{"ชุดข้อมูลที่ใช้", "Datasets"}},
        .help = {{"เลือกชุดข้อมูลในบัญชีรายการข้อมูล ถ้าเว้นว่าง ระบบจะสร้างให้จากกิจกรรมนี้", "The sets of the inventory used here; left empty, one is made from this activity."}},
        .example = "ทะเบียนผู้เข้าอบรม", .law = "practice", .section = ACT_SEC_DATA, .width = 26},
    [ACT_SUBJECT_CATEGORIES] = {.code = "subject_categories", .kind = ROPA_SET, .vocab = &rp_vocab_subject, .need = ROPA_REQUIRED,
        .label = {{"กลุ่มเจ้าของข้อมูล", "Data subjects"}},
        .help = {{"ข้อมูลนี้เป็นของใครบ้าง", "Whose data this is."}},
        .example = "เกษตรกร, ข้าราชการ", .law = "39(1), procrec65 (4)", .duty = {"39(1)", "40(4)"},
        .section = ACT_SEC_DATA, .width = 24, .with = "subject_count", .flags = ROPA_PUBLIC},
    [ACT_SUBJECT_COUNT] = {.code = "subject_count", .kind = ROPA_INT, .need = ROPA_EXPECTED,
        .label = {{"จำนวนเจ้าของข้อมูลโดยประมาณ (คน)", "Approximate number of persons"}},
        .help = {{"ประมาณจำนวนคน ใช้ประเมินความเสี่ยง", "A rough number; it is used to judge the risk."}},
        .example = "12000", .law = "41(2), breach65", .section = ACT_SEC_DATA, .width = 12, .max_chars = 10, .greatest = 999999999,
        .applies = controller},
    [ACT_SUBJECT_VULNERABLE] = {.code = "subject_vulnerable", .kind = ROPA_SET, .vocab = &rp_vocab_vuln, .need = ROPA_EXPECTED,
        .label = {{"กลุ่มที่ต้องระวังเป็นพิเศษ", "Vulnerable groups"}},
        .help = {{"มีผู้เยาว์ ผู้ไร้ความสามารถ หรือผู้เปราะบางหรือไม่ ถ้าไม่มีให้ตอบว่าไม่มี", "Minors, incompetent or vulnerable persons among them; answer none if there are none."}},
        .example = "ไม่มี", .law = "20", .section = ACT_SEC_DATA, .width = 22, .preset = ROPA_PRESET_USUAL,
        .fixed = "[\"none\"]", .usual = is_of_staff, .applies = controller,
        .because = {{"เจ้าของข้อมูลที่ตอบไว้ล้วนทำงานหรือเคยทำงานให้รัฐ", "all persons named work or worked for the State"}}},
    [ACT_DATA_ELEMENTS] = {.code = "data_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_REQUIRED,
        .label = {{"รายการข้อมูลส่วนบุคคล", "Data elements"}},
        .help = {{"เลือกเฉพาะข้อมูลที่เก็บจริง", "Only what is really collected."}},
        .example = "ชื่อ-นามสกุล, เลขประจำตัวประชาชน, โทรศัพท์", .law = "39(1), 22, 23(3), procrec65 (4)", .duty = {"39(1)", "40(4)"},
        .section = ACT_SEC_DATA, .width = 40, .flags = ROPA_PUBLIC},
    [ACT_DATA_ELEMENTS_OTHER] = {.code = "data_elements_other", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รายการข้อมูลอื่น (ระบุ)", "Other elements"}},
        .help = {{"เขียนชื่อข้อมูลที่ไม่มีในรายการ", "Name the data that is not in the list."}},
        .example = "รหัสสมาชิก ธ.ก.ส.", .law = "39(1)", .duty = {"39(1)", "40(4)"},
        .section = ACT_SEC_DATA, .max_chars = 2000, .width = 24, .applies = lists_other, .flags = ROPA_PUBLIC},
    [ACT_NECESSITY_NOTE] = {.code = "necessity_note", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เหตุผลความจำเป็น", "Necessity"}},
        .help = {{"อธิบายว่าทำไมขาดข้อมูลที่มีความเสี่ยงสูงแล้วทำงานไม่ได้", "Why the work cannot be done without the high-risk data listed."}},
        .example = "ใช้เลขประจำตัวเพื่อกันสิทธิซ้ำ", .law = "22", .section = ACT_SEC_DATA, .max_chars = 32000, .width = 36,
        .applies = lists_high_risk},
    [ACT_SENSITIVE_CATEGORIES] = {.code = "sensitive_categories", .kind = ROPA_SET, .vocab = &rp_vocab_s26cat, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลตามมาตรา 26 (ข้อมูลอ่อนไหว)", "Sensitive data (s.26)"}},
        .help = {{"ระบบเสนอให้จากรายการข้อมูล โปรดยืนยันว่ามีจริง ถ้าไม่มี เช่น ปิดทับหมู่โลหิตแล้ว ให้ตอบว่าไม่เกี่ยวข้องพร้อมเหตุผล", "Proposed from the elements; confirm it, or say why it is not so, for example because it is masked."}},
        .example = "ข้อมูลสุขภาพ", .law = "26", .section = ACT_SEC_DATA, .width = 24, .flags = ROPA_NA_ALLOWED | ROPA_PUBLIC,
        .applies = may_be_sensitive},
    [ACT_SOURCE_TYPES] = {.code = "source_types", .kind = ROPA_SET, .vocab = &rp_vocab_source, .need = ROPA_REQUIRED,
        .label = {{"แหล่งที่มาของข้อมูล", "Sources"}},
        .help = {{"ได้ข้อมูลมาจากเจ้าของข้อมูลหรือจากที่อื่น", "Whether the data came from the person or from elsewhere."}},
        .example = "เจ้าของข้อมูลโดยตรง", .law = "25", .section = ACT_SEC_DATA, .width = 24, .applies = controller},
    [ACT_SOURCE_DETAIL] = {.code = "source_detail", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"รายละเอียดแหล่งที่มา", "Source detail"}},
        .help = {{"ระบุชื่อหน่วยงานหรือระบบที่ส่งข้อมูลให้", "Name the body or system that supplied the data."}},
        .example = "เชื่อมโยง Linkage Center", .law = "25, 30", .section = ACT_SEC_DATA, .max_chars = 2000, .width = 28,
        .applies = from_elsewhere},
    [ACT_COLLECTION_CHANNELS] = {.code = "collection_channels", .kind = ROPA_SET, .vocab = &rp_vocab_channel, .need = ROPA_EXPECTED,
        .label = {{"ช่องทางเก็บข้อมูล", "Channels"}},
        .help = {{"ได้ข้อมูลมาทางไหน", "The ways by which the data arrives."}},
        .example = "แบบฟอร์มกระดาษ, แบบฟอร์มเว็บไซต์", .law = "practice", .section = ACT_SEC_DATA, .width = 24,
        .applies = controller},
    [ACT_ACQUISITION_FORM] = {.code = "acquisition_form", .kind = ROPA_SET, .vocab = &rp_vocab_form, .need = ROPA_OPTIONAL,
        .label = {{"รูปแบบข้อมูลที่ได้มา", "Form of acquisition"}},
        .help = {{"ได้มาเป็นไฟล์ (soft file) หรือเป็นเอกสาร (hard copy)", "As an electronic file, on paper, or both."}},
        .example = "Hard copy", .law = "practice", .section = ACT_SEC_DATA, .width = 16},

    /* purposes and bases */
    [ACT_P_CONTROLLERS] = {.code = "p_controllers", .kind = ROPA_REFS, .of = &rp_party, .need = ROPA_REQUIRED,
        .label = {{"ผู้ควบคุมข้อมูลที่ให้ดำเนินการแทน", "Controllers served"}},
        .help = {{"หน่วยงานผู้สั่งหรือมอบหมายให้ทำ", "The bodies on whose instructions the work is done."}},
        .example = "กรมส่งเสริมการเกษตร", .law = "40(3), procrec65 (2)", .duty = {NULL, "40(2)"},
        .section = ACT_SEC_PURPOSE, .width = 28, .applies = processor},
    [ACT_P_CONTROLLER_CONTACT] = {.code = "p_controller_contact", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ข้อมูลติดต่อผู้ควบคุมข้อมูล", "Controller's contact"}},
        .help = {{"ที่อยู่หรือผู้ที่รับแจ้งเหตุและรับคำขอของฝ่ายผู้ควบคุม", "Where the controller receives notices of breaches and requests."}},
        .example = "ศูนย์เทคโนโลยีสารสนเทศ กรมส่งเสริมการเกษตร", .law = "40(3), procrec65 (2)", .duty = {NULL, "40(2)"},
        .section = ACT_SEC_PURPOSE, .max_chars = 2000, .width = 30, .applies = processor, .flags = ROPA_SHARED | ROPA_CONTACT},
    [ACT_P_PROCESSING_TYPES] = {.code = "p_processing_types", .kind = ROPA_SET, .vocab = &rp_vocab_ptype, .need = ROPA_REQUIRED,
        .label = {{"ลักษณะการประมวลผล", "Kinds of processing"}},
        .help = {{"ทำอะไรกับข้อมูลบ้างตามคำสั่งของผู้ควบคุม", "What is done with the data on the controller's instructions."}},
        .example = "จัดเก็บ, สำรองข้อมูล", .law = "40(3), procrec65 (4)", .duty = {NULL, "40(4)"},
        .section = ACT_SEC_PURPOSE, .width = 22, .applies = processor},
    [ACT_P_INSTRUCTION_REF] = {.code = "p_instruction_ref", .kind = ROPA_REF, .of = &rp_dpa, .need = ROPA_ADVISED,
        .label = {{"คำสั่งหรือข้อตกลงที่ให้ทำ", "Instructions"}},
        .help = {{"ข้อตกลงที่มอบหมายงาน ห้ามทำเกินคำสั่ง", "The agreement that assigns the work; nothing beyond it may be done."}},
        .example = "บันทึกข้อตกลงใช้ศูนย์ข้อมูลกลาง", .law = "40(1), 40 para 3",
        .section = ACT_SEC_PURPOSE, .width = 26, .applies = processor},
    [ACT_P_START] = {.code = "p_start", .kind = ROPA_DATE, .need = ROPA_EXPECTED,
        .label = {{"วันเริ่มตามข้อตกลง", "Start of the assignment"}},
        .help = {{"วันแรกที่ทำงานแทนตามข้อตกลง", "The first day of the assigned work."}},
        .example = "1 ต.ค. 2565", .law = "practice", .section = ACT_SEC_PURPOSE, .width = 14, .applies = processor},
    [ACT_P_END] = {.code = "p_end", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันสิ้นสุดตามข้อตกลง", "End of the assignment"}},
        .help = {{"วันสุดท้ายตามข้อตกลง เว้นว่างถ้าไม่มีกำหนด", "The last day of the agreement; empty if it has none."}},
        .example = "30 ก.ย. 2566", .law = "practice", .section = ACT_SEC_PURPOSE, .width = 14, .applies = processor, .after = {"p_start"}},
    [ACT_PURPOSE] = {.code = "purpose", .kind = ROPA_ROWS, .of = &rp_activity_purpose, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์", "Purposes"}},
        .help = {{"แยกเป็นข้อ ๆ ข้อละหนึ่งวัตถุประสงค์ แต่ละข้อมีฐานกฎหมายของตน", "One row for each purpose, each with its own lawful basis."}},
        .example = "เพื่อตรวจสอบสิทธิรับเงินช่วยเหลือเกษตรกร", .law = "39(2), 23(1), procrec65 (4)", .duty = {"39(2)", "40(4)"},
        .section = ACT_SEC_PURPOSE, .width = 40, .flags = ROPA_PUBLIC},

    /* notice and collection from elsewhere */
    [ACT_NOTICE_REF] = {.code = "notice_ref", .kind = ROPA_REFS, .of = &rp_notice, .need = ROPA_ADVISED,
        .label = {{"ประกาศความเป็นส่วนตัว", "Privacy notice"}},
        .help = {{"ระบบแสดงประกาศที่ครอบคลุมกิจกรรมนี้ กำหนดได้ที่ตัวประกาศ", "The notices that cover this activity; coverage is set at the notice."}},
        .example = "PN-ICT-66-003", .law = "23, 28(2)", .section = ACT_SEC_NOTICE, .width = 22,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT, .applies = controller},
    [ACT_NOTICE_CHANNELS] = {.code = "notice_channels", .kind = ROPA_SET, .vocab = &rp_vocab_nchannel, .need = ROPA_ADVISED,
        .label = {{"ช่องทางแจ้งประกาศ", "Notice channels"}},
        .help = {{"ประชาชนเห็นประกาศได้ที่ไหน", "Where people see the notice."}},
        .example = "เว็บไซต์หน่วยงาน, ป้าย/โปสเตอร์", .law = "23", .section = ACT_SEC_NOTICE, .width = 24,
        .applies = gives_notice},
    [ACT_NOTICE_TIMING] = {.code = "notice_timing", .kind = ROPA_CHOICE, .vocab = &rp_vocab_ntime, .need = ROPA_ADVISED,
        .label = {{"เวลาที่แจ้ง", "Timing of the notice"}},
        .help = {{"ต้องแจ้งก่อนหรือขณะเก็บข้อมูล", "The notice is due before or at the time of collection."}},
        .example = "ก่อนเก็บ", .law = "23", .section = ACT_SEC_NOTICE, .width = 16, .applies = gives_notice},
    [ACT_NOTICE_EXEMPT_REASON] = {.code = "notice_exempt_reason", .kind = ROPA_CHOICE, .vocab = &rp_vocab_nexempt, .need = ROPA_ADVISED,
        .label = {{"เหตุที่ไม่ต้องแจ้ง", "Notice exemption"}},
        .help = {{"ใช้เมื่อเจ้าของข้อมูลทราบแล้วหรือมีข้อยกเว้นตามกฎหมาย", "Only where the person already knows or the law exempts from the notice."}},
        .example = "ทราบอยู่แล้ว", .law = "23, 25", .section = ACT_SEC_NOTICE, .width = 24, .applies = has_no_notice},
    [ACT_INDIRECT_COLLECTED_DATE] = {.code = "indirect_collected_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่ได้ข้อมูลจากแหล่งอื่น", "Date of indirect collection"}},
        .help = {{"วันที่รับข้อมูลมา ใช้นับ 30 วัน ถ้ารับต่อเนื่องทุกวันให้ตอบว่าไม่เกี่ยวข้องพร้อมเหตุผล", "The day the data arrived, from which 30 days run; not applicable, with the reason, for a constant feed."}},
        .example = "10 ม.ค. 2566", .law = "25", .section = ACT_SEC_NOTICE, .width = 14, .flags = ROPA_NA_ALLOWED,
        .applies = from_elsewhere},
    [ACT_S25_NOTICE_DATE] = {.code = "s25_notice_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่แจ้งเจ้าของข้อมูล (ม.25)", "Date of the s.25 notice"}},
        .help = {{"ต้องไม่เกิน 30 วันหลังได้ข้อมูล", "Not later than 30 days after the data arrived."}},
        .example = "20 ม.ค. 2566", .law = "25", .section = ACT_SEC_NOTICE, .width = 14,
        .applies = from_elsewhere_on_consent},
    [ACT_FIRST_CONTACT_DATE] = {.code = "first_contact_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ติดต่อเจ้าของข้อมูลครั้งแรก", "First contact"}},
        .help = {{"ถ้าใช้ข้อมูลติดต่อเจ้าของข้อมูล ต้องแจ้งตั้งแต่การติดต่อครั้งแรก", "Where the data is used to contact the person, the notice is due at the first contact."}},
        .example = "25 ม.ค. 2566", .law = "25 para 3", .section = ACT_SEC_NOTICE, .width = 14, .applies = from_elsewhere},
    [ACT_FIRST_DISCLOSURE_DATE] = {.code = "first_disclosure_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่เปิดเผยครั้งแรก", "First disclosure"}},
        .help = {{"ถ้าจะเปิดเผยข้อมูล ต้องแจ้งก่อนเปิดเผยครั้งแรก", "Where the data is to be disclosed, the notice is due before the first disclosure."}},
        .example = "1 ก.พ. 2566", .law = "25 para 3", .section = ACT_SEC_NOTICE, .width = 14, .applies = from_elsewhere},
    [ACT_S25_EXCEPTION] = {.code = "s25_exception", .kind = ROPA_CHOICE, .vocab = &rp_vocab_s25x, .need = ROPA_ADVISED,
        .label = {{"ข้อยกเว้นการแจ้งรายละเอียด (ม.25)", "s.25 exception"}},
        .help = {{"เลือกเหตุและแนบหลักฐาน ยกเว้นเฉพาะรายละเอียด ไม่ยกเว้นการแจ้งและความยินยอมตามวรรคหนึ่ง", "Excuses the details only, not the notice and the consent of paragraph 1."}},
        .example = "เจ้าของข้อมูลทราบอยู่แล้ว", .law = "25 para 2", .section = ACT_SEC_NOTICE, .width = 24,
        .applies = from_elsewhere_untold},
    [ACT_S25_EVIDENCE_REF] = {.code = "s25_evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐานของข้อยกเว้น (ม.25)", "Evidence of the s.25 exception"}},
        .help = {{"เอกสารที่พิสูจน์ว่าเข้าข้อยกเว้น หน่วยงานเป็นฝ่ายพิสูจน์", "What shows that the exception holds; the proof is the office's."}},
        .example = "หนังสือสั่งการ", .law = "25 para 2", .section = ACT_SEC_NOTICE, .width = 24,
        .applies = claims_s25},
    [ACT_S25_SAFEGUARDS] = {.code = "s25_safeguards", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"มาตรการคุ้มครองเมื่อไม่ได้แจ้ง (ม.25)", "Safeguards where persons aren't told (s.25)"}},
        .help = {{"ต้องมีเมื่ออ้างว่าแจ้งไม่ได้ หรือเร่งด่วนตามกฎหมาย", "Asked where telling is impossible, or use by law is urgent."}},
        .example = "ปกปิดชื่อก่อนวิเคราะห์ และเผยแพร่เฉพาะผลรวม", .law = "25 para 2(2), 25 para 2(3)", .section = ACT_SEC_NOTICE,
        .max_chars = 32000, .width = 34, .applies = claims_s25_unguarded},
    [ACT_OIA23_PUBLISHED] = {.code = "oia23_published", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"การลงพิมพ์ในราชกิจจานุเบกษา (พ.ร.บ. ข้อมูลข่าวสารฯ ม.23(3))", "Gazette publication (OIA s.23(3))"}},
        .help = {{"อ้างเล่ม ตอน และวันที่ของประกาศที่ครอบคลุมกิจกรรมนี้", "Volume, part and date of the Gazette notice that covers this activity."}},
        .example = "เล่ม 139 ตอนพิเศษ 10 ง วันที่ 1 ก.พ. 2565", .law = "OIA 23(3)", .section = ACT_SEC_NOTICE,
        .max_chars = 2000, .width = 28, .applies = controller, .flags = ROPA_PUBLIC},

    /* access, use and disclosure */
    [ACT_INTERNAL_ACCESS] = {.code = "internal_access", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"ผู้มีสิทธิเข้าถึงภายใน", "Internal access"}},
        .help = {{"ระบุตำแหน่งหรือกลุ่มงาน ไม่ใช่ \"เจ้าหน้าที่ทุกคน\"", "Name posts or groups, not \"all staff\"."}},
        .example = "นักทรัพยากรบุคคล กลุ่มทะเบียนประวัติ", .law = "39(5)", .duty = {"39(5)", NULL},
        .section = ACT_SEC_ACCESS, .max_chars = 32000, .width = 32, .applies = controller},
    [ACT_ACCESS_CONDITIONS] = {.code = "access_conditions", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"เงื่อนไขการเข้าถึง", "Access conditions"}},
        .help = {{"เข้าถึงได้เมื่อใด ต้องขออนุญาตใคร", "When they may look, and whose leave they need."}},
        .example = "ใช้บัญชีรายบุคคล ขออนุมัติหัวหน้ากลุ่ม", .law = "39(5)", .duty = {"39(5)", NULL},
        .section = ACT_SEC_ACCESS, .max_chars = 32000, .width = 32, .preset = ROPA_PRESET_USUAL,
        .fixed = "เฉพาะผู้ได้รับมอบหมาย เท่าที่จำเป็นต่อหน้าที่", .applies = controller},
    [ACT_ACCESS_RIGHTS_METHOD] = {.code = "access_rights_method", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"สิทธิและวิธีเข้าถึงของเจ้าของข้อมูล", "How persons reach their data"}},
        .help = {{"เจ้าของข้อมูลขอดูข้อมูลตนเองได้อย่างไร", "How a person can ask to see their own data."}},
        .example = "ยื่นแบบคำขอที่งานสารบรรณ ทางไปรษณีย์ หรืออีเมล", .law = "39(5), 30", .duty = {"39(5)", NULL},
        .section = ACT_SEC_ACCESS, .max_chars = 32000, .width = 32, .preset = ROPA_PRESET_USUAL,
        .fixed = "ยื่นคำขอใช้สิทธิเป็นหนังสือที่หน่วยงาน หรือส่งทางไปรษณีย์", .applies = controller, .flags = ROPA_CONTACT | ROPA_PUBLIC},
    [ACT_INTERNAL_USERS] = {.code = "internal_users", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ผู้ใช้ข้อมูลภายในหน่วยงาน", "Internal users"}},
        .help = {{"กลุ่มงานที่นำข้อมูลไปใช้ ถ้าต่างจากผู้มีสิทธิเข้าถึง", "The groups that work with the data, if other than those who may look."}},
        .example = "กลุ่มพัฒนาบุคลากร", .law = "practice", .section = ACT_SEC_ACCESS, .max_chars = 2000, .width = 26, .flags = ROPA_SHARED},
    [ACT_RIGHTS_APPLICABLE] = {.code = "rights_applicable", .kind = ROPA_SET, .vocab = &rp_vocab_right_held, .need = ROPA_OPTIONAL,
        .label = {{"สิทธิที่เจ้าของข้อมูลใช้ได้", "Applicable rights"}},
        .help = {{"ระบบคำนวณจากฐานกฎหมาย", "Worked out from the lawful bases."}},
        .example = "เข้าถึง, แก้ไข, คัดค้าน", .law = "30-36", .section = ACT_SEC_ACCESS, .width = 24,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT, .applies = controller},
    [ACT_USES_WITHOUT_CONSENT] = {.code = "uses_without_consent", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"การใช้หรือเปิดเผยโดยไม่ต้องขอความยินยอม", "Use or disclosure without consent"}},
        .help = {{"สรุปการใช้และเปิดเผยที่อาศัยกฎหมายแทนความยินยอม", "What is used and disclosed on the strength of the law instead of consent."}},
        .example = "ใช้ตรวจสิทธิภายใน ส่งให้ ธ.ก.ส. โอนเงิน", .law = "39(6), 27 para 3", .duty = {"39(6)", NULL},
        .section = ACT_SEC_ACCESS, .max_chars = 32000, .width = 36, .preset = ROPA_PRESET_USUAL,
        .fixed = "ใช้ภายในหน่วยงานตามวัตถุประสงค์ที่บันทึกไว้ ซึ่งไม่อาศัยความยินยอม", .usual = has_no_recipient, .applies = used_without_consent,
        .because = {{"ตอบว่าไม่มีผู้รับข้อมูล และมีวัตถุประสงค์ที่ไม่อาศัยความยินยอม", "there is no recipient, and a purpose doesn't rest on consent"}}},
    [ACT_DISCLOSURE_REFS] = {.code = "disclosure_refs", .kind = ROPA_REFS, .of = &rp_disclosure, .need = ROPA_OPTIONAL,
        .label = {{"การเปิดเผยโดยไม่มีความยินยอม", "Disclosures without consent"}},
        .help = {{"ระบบเชื่อมจากบันทึกการเปิดเผย", "Drawn from the log of disclosures."}},
        .example = "DL-ICT-66-001", .law = "39(6), 27 para 3", .duty = {"39(6)", NULL}, .section = ACT_SEC_ACCESS, .width = 22,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT, .applies = controller},
    [ACT_REFUSAL_REFS] = {.code = "refusal_refs", .kind = ROPA_REFS, .of = &rp_request, .need = ROPA_OPTIONAL,
        .label = {{"การปฏิเสธคำขอหรือคำคัดค้าน", "Refusals"}},
        .help = {{"ระบบเชื่อมจากทะเบียนคำขอใช้สิทธิ", "Drawn from the register of requests."}},
        .example = "RQ-ICT-66-004", .law = "39(7)", .duty = {"39(7)", NULL}, .section = ACT_SEC_ACCESS, .width = 22,
        .flags = ROPA_DERIVED | ROPA_NO_PRINT, .applies = controller},
    [ACT_RECIPIENT] = {.code = "recipient", .kind = ROPA_ROWS, .of = &rp_activity_recipient, .need = ROPA_REQUIRED,
        .label = {{"ผู้รับข้อมูล", "Recipients"}},
        .help = {{"หน่วยงานหรือบุคคลที่ส่งข้อมูลให้ แถวละหนึ่งราย ถ้าไม่ส่งให้ใครให้ตอบว่าไม่เกี่ยวข้อง", "Each body or person that the data is given to; not applicable if there is none."}},
        .example = "ธ.ก.ส.", .law = "39(6), 27, 23(4)", .duty = {"39(6)", NULL}, .section = ACT_SEC_ACCESS, .width = 30,
        .flags = ROPA_NA_ALLOWED | ROPA_PUBLIC, .applies = controller,
        .none = "ไม่มีการส่งหรือเปิดเผยข้อมูลให้ผู้รับภายนอกหน่วยงาน"},

    /* processors, transfers and storage */
    [ACT_PROCESSOR_USE] = {.code = "processor_use", .kind = ROPA_ROWS, .of = &rp_activity_processor_use, .need = ROPA_REQUIRED,
        .label = {{"ผู้ประมวลผลข้อมูลที่ใช้", "Processors used"}},
        .help = {{"ผู้รับจ้างที่เห็นหรือจัดการข้อมูลแทนหน่วยงาน ถ้าไม่มีให้ตอบว่าไม่เกี่ยวข้อง", "Contractors that see or handle the data for the office; not applicable if there is none."}},
        .example = "บริษัทผู้รับจ้างพัฒนาระบบ", .law = "40", .section = ACT_SEC_PLACES, .width = 30,
        .flags = ROPA_NA_ALLOWED | ROPA_PUBLIC, .applies = controller,
        .none = "หน่วยงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน"},
    [ACT_P_SUBPROCESSORS] = {.code = "p_subprocessors", .kind = ROPA_REFS, .of = &rp_party, .need = ROPA_OPTIONAL,
        .label = {{"ผู้ประมวลผลช่วง", "Sub-processors"}},
        .help = {{"ผู้ที่รับช่วงงานต่อ ต้องได้รับอนุญาตจากผู้ควบคุมก่อน", "Those who take on part of the work; the controller must allow it first."}},
        .example = "บริษัทผู้ให้บริการสำรองข้อมูล", .law = "practice", .section = ACT_SEC_PLACES, .width = 26,
        .applies = processor},
    [ACT_TRANSFER] = {.code = "transfer", .kind = ROPA_ROWS, .of = &rp_activity_transfer, .need = ROPA_REQUIRED,
        .label = {{"การส่งหรือโอนข้อมูลไปต่างประเทศ", "Transfers abroad"}},
        .help = {{"แถวละหนึ่งปลายทาง ถ้าไม่มีการส่งไปต่างประเทศให้ตอบว่าไม่เกี่ยวข้อง", "One row for each destination; not applicable if nothing is sent abroad."}},
        .example = "องค์การอาหารและการเกษตรแห่งสหประชาชาติ (FAO)", .law = "28-29, procrec65 (5)", .duty = {NULL, "40(5)"},
        .section = ACT_SEC_PLACES, .width = 30, .flags = ROPA_NA_ALLOWED,
        .none = "ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ", .usual = nothing_is_abroad},
    [ACT_STORAGE] = {.code = "storage", .kind = ROPA_ROWS, .of = &rp_activity_storage, .need = ROPA_REQUIRED,
        .label = {{"การจัดเก็บ", "Storage"}},
        .help = {{"เก็บไว้ที่ใดบ้าง แถวละหนึ่งที่", "Every place where the data is kept, one row each."}},
        .example = "ห้องทะเบียน ชั้น 2", .law = "37(1)", .section = ACT_SEC_PLACES, .width = 30, .applies = controller},
    [ACT_P_EXIT] = {.code = "p_exit", .kind = ROPA_CHOICE, .vocab = &rp_vocab_exit, .need = ROPA_EXPECTED,
        .label = {{"การคืนหรือลบข้อมูลเมื่อสิ้นสุดงาน", "Return or deletion at the end"}},
        .help = {{"ทำอย่างไรกับข้อมูลเมื่อจบงาน", "What happens to the data when the work ends."}},
        .example = "คืนแล้วลบหรือทำลาย", .law = "practice", .section = ACT_SEC_PLACES, .width = 18, .applies = processor},

    /* retention and disposal */
    [ACT_RETENTION_REF] = {.code = "retention_ref", .kind = ROPA_REF, .of = &rp_retention, .need = ROPA_REQUIRED,
        .label = {{"เกณฑ์การเก็บรักษา", "Retention rule"}},
        .help = {{"เก็บนานเท่าใดและเริ่มนับเมื่อใด เลือกเกณฑ์ที่มี หรือพิมพ์ระยะเวลาเพื่อสร้างเกณฑ์ใหม่", "How long the data is kept and from when; choose a rule, or type a period to make one."}},
        .example = "10 ปี นับแต่สิ้นปีงบประมาณ", .law = "39(4), 23(3), 37(3)", .duty = {"39(4)", NULL},
        .section = ACT_SEC_RETENTION, .width = 28, .applies = controller, .flags = ROPA_PUBLIC},
    [ACT_IS_OFFICIAL_RECORD] = {.code = "is_official_record", .kind = ROPA_BOOL, .need = ROPA_EXPECTED,
        .label = {{"เป็นหนังสือราชการ", "Official record"}},
        .help = {{"ถ้าใช่ต้องทำลายตามระเบียบงานสารบรรณ", "If so, it is destroyed as the regulation on official correspondence says."}},
        .example = "ใช่", .law = "saraban", .section = ACT_SEC_RETENTION, .width = 12,
        .preset = ROPA_PRESET_USUAL, .fixed = "1", .usual = is_told_by_rule, .applies = controller,
        .because = {{"เกณฑ์การเก็บรักษาที่เลือกอ้างระเบียบงานสารบรรณ", "the retention rule chosen cites the regulation on official correspondence"}}},
    [ACT_DISPOSAL_OWNER] = {.code = "disposal_owner", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_EXPECTED,
        .label = {{"ผู้รับผิดชอบการทำลาย", "Disposal owner"}},
        .help = {{"ใครต้องลงมือเมื่อครบกำหนด", "Who acts when the period ends."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "37(3)", .section = ACT_SEC_RETENTION, .width = 24,
        .preset = ROPA_PRESET_LAST_USED, .applies = controller},
    [ACT_DISPOSAL_NEXT_DATE] = {.code = "disposal_next_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"กำหนดทำลายครั้งต่อไป", "Next disposal"}},
        .help = {{"ระบบคำนวณและเตือนล่วงหน้า แก้ได้ถ้าทราบวันแน่นอน", "Worked out and announced beforehand; change it if you know the day."}},
        .example = "30 ก.ย. 2567", .law = "37(3)", .section = ACT_SEC_RETENTION, .width = 14,
        .flags = ROPA_NO_PRINT, .applies = controller},
    [ACT_KEEP_GROUND] = {.code = "keep_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_keepground, .need = ROPA_ADVISED,
        .label = {{"เหตุที่เก็บต่อแม้พ้นกำหนด", "Ground for keeping longer"}},
        .help = {{"เลือกข้อยกเว้นตามมาตรา 37(3) ถ้ายังไม่ทำลายเมื่อพ้นกำหนด", "The exception of s.37(3), if the data is kept past its period."}},
        .example = "สิทธิเรียกร้อง", .law = "37(3), 33 para 2", .section = ACT_SEC_RETENTION, .width = 22,
        .applies = controller},
    [ACT_KEEP_NOTE] = {.code = "keep_note", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"เหตุผลและกำหนดทบทวนของการเก็บต่อ", "Why it is kept, and until when"}},
        .help = {{"เขียนเหตุผลและวันที่จะทบทวนอีกครั้ง", "The reason, and the day it will be looked at again."}},
        .example = "อยู่ระหว่างอุทธรณ์ ทบทวน 30 ก.ย. 2567", .law = "37(3)", .section = ACT_SEC_RETENTION,
        .max_chars = 32000, .width = 30, .applies = has_keep_ground},

    /* security and risk */
    [ACT_SECURITY_REF] = {.code = "security_ref", .kind = ROPA_REF, .of = &rp_security, .need = ROPA_REQUIRED,
        .label = {{"มาตรการรักษาความมั่นคงปลอดภัย", "Security measures"}},
        .help = {{"เลือกชุดมาตรการที่ใช้ดูแลข้อมูลนี้ ใช้ร่วมกันหลายกิจกรรมได้", "The set of measures that protects this data; several activities may share one."}},
        .example = "มาตรการแฟ้มกระดาษและระบบงานของกอง", .law = "39(8), 37(1), procrec65 (6)", .duty = {"39(8)", "40(6)"},
        .section = ACT_SEC_SECURITY, .width = 28, .with = "risk_rating", .preset = ROPA_PRESET_LAST_USED},
    [ACT_RISK_RATING] = {.code = "risk_rating", .kind = ROPA_CHOICE, .vocab = &rp_vocab_risk, .need = ROPA_EXPECTED,
        .label = {{"ระดับความเสี่ยง", "Risk rating"}},
        .help = {{"ประเมินจากชนิดข้อมูล จำนวน และกลุ่มบุคคล", "Judged by the kind of data, its amount and whose it is."}},
        .example = "ปานกลาง", .law = "sec65", .section = ACT_SEC_SECURITY, .width = 12, .preset = ROPA_PRESET_USUAL,
        .fixed = "low", .usual = is_low_risk, .applies = controller,
        .because = {{"ไม่เกิน 1,000 คน ไม่มีกลุ่มเปราะบาง ข้อมูลเสี่ยงสูง ข้อมูลอ่อนไหว หรือการโอนไปต่างประเทศ", "at most 1,000 persons, nobody vulnerable, no high-risk or sensitive data, no transfer"}}},
    [ACT_DPIA_REF] = {.code = "dpia_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"รายงานประเมินผลกระทบ (DPIA)", "Impact assessment"}},
        .help = {{"กฎหมายไม่บังคับ แต่ควรทำเมื่อเสี่ยงสูง", "Not demanded by law, but wise where the risk is high."}},
        .example = "DPIA-66-01", .law = "practice", .section = ACT_SEC_SECURITY, .width = 22, .applies = is_high_risk},
    [ACT_P_BREACH_HOURS] = {.code = "p_breach_hours", .kind = ROPA_INT, .need = ROPA_REQUIRED,
        .label = {{"แจ้งเหตุละเมิดแก่ผู้ควบคุมภายใน (ชั่วโมง)", "Breach notice within (hours)"}},
        .help = {{"แจ้งผู้ควบคุมโดยไม่ชักช้า ไม่เกิน 72 ชั่วโมง", "The controller is told without delay, within 72 hours."}},
        .example = "24", .law = "40(2), breach65", .section = ACT_SEC_SECURITY, .width = 12, .max_chars = 4, .least = 1, .greatest = 720,
        .preset = ROPA_PRESET_LAST_USED, .applies = processor},
    [ACT_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ROPA-ศทส-66-001", .law = "practice", .section = ACT_SEC_SECURITY, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [ACT_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงแบบฟอร์มใหม่", .law = "practice", .section = ACT_SEC_SECURITY, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == ACT_N, "a field for each index");

const struct ropa_entity rp_activity = {
    .code = "activity",
    .prefix = "RO",
    .label = {{"กิจกรรมการประมวลผล", "Processing activity"}},
    .sections = sections,
    .n_sections = ACT_SEC_N,
    .fields = fields,
    .n_fields = ACT_N,
    .title = ACT_ACTIVITY_NAME,
    .unit_field = ACT_UNIT_REF,
};
