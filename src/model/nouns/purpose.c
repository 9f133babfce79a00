/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/purpose.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

#include <string.h>

static bool controller(const struct ropa_record *row) {
    return rp_predicate_row_controller(row);
}

static bool basis_is(const struct ropa_record *row, const char *const *codes) {
    return controller(row) && rp_predicate_is(ropa_record_get(row, PUR_LAWFUL_BASIS), codes);
}

static bool ground_is(const struct ropa_record *row, const char *const *codes) {
    return controller(row) && rp_predicate_is(ropa_record_get(row, PUR_S26_GROUND), codes);
}

static const char *const contract[] = {"contract", NULL};
static const char *const care[] = {"s26_5a", NULL};
static const char *const public_good[] = {"s26_5b", "s26_5c", "s26_5d", "s26_5e", NULL};

static bool cites_law(const struct ropa_record *row) {
    static const char *const bases[] = {"public_task", "state_power", "legal", NULL};
    return basis_is(row, bases) ||
           (controller(row) && rp_predicate_begins(ropa_record_get(row, PUR_S26_GROUND), "s26_5"));
}

static bool rests_on_contract(const struct ropa_record *row) {
    return basis_is(row, contract);
}

static bool before_contract(const struct ropa_record *row) {
    const char *v = ropa_record_get(row, PUR_PRECONTRACT_REQUEST);
    return v && !strcmp(v, "1");
}

/* A contract with the person, or with the medical professional where no law covers s.26(5)(a). */
static bool names_contract(const struct ropa_record *row) {
    return (rests_on_contract(row) && !before_contract(row)) ||
           (ground_is(row, care) && !ropa_record_get(row, PUR_S26_LAW_REF));
}

static bool lacks_contract(const struct ropa_record *row) {
    return rests_on_contract(row) && !ropa_record_get(row, PUR_CONTRACT_REF);
}

static bool rests_on_interest(const struct ropa_record *row) {
    static const char *const bases[] = {"legit", NULL};
    return basis_is(row, bases);
}

static bool needs_safeguards(const struct ropa_record *row) {
    static const char *const bases[] = {"archive", "research", NULL};
    return basis_is(row, bases);
}

/* An answered ground stays in sight, whatever the elements. */
static bool uses_s26(const struct ropa_record *row) {
    return controller(row) && (ropa_record_get(row, PUR_S26_GROUND) || rp_predicate_uses_s26(row));
}

static bool needs_s26_law(const struct ropa_record *row) {
    return ground_is(row, public_good) || (ground_is(row, care) && !ropa_record_get(row, PUR_CONTRACT_REF));
}

/* Criminal records need the safeguards of the notification on any ground (s.26 para 3). */
static bool needs_s26_measures(const struct ropa_record *row) {
    return ground_is(row, public_good) || (controller(row) && rp_predicate_uses_category(row, "criminal"));
}

static bool uses_biometrics(const struct ropa_record *row) {
    return controller(row) && rp_predicate_uses_category(row, "biometric");
}

static bool is_mandatory(const struct ropa_record *row) {
    const char *v = ropa_record_get(row, PUR_MANDATORY_PROVISION);
    return controller(row) && v && strcmp(v, "voluntary") != 0;
}

static bool rests_on_consent(const struct ropa_record *row) {
    return controller(row) && rp_predicate_consent(row);
}

/* Also where the data is public with explicit consent (s.26(3)): the form is the proof. */
static bool has_form(const struct ropa_record *row) {
    static const char *const published[] = {"s26_3", NULL};
    return rests_on_consent(row) || ground_is(row, published);
}

static bool consent_of(const struct ropa_record *row, const char *const *groups) {
    const struct ropa_record *owner = ropa_record_owner(row);
    return rests_on_consent(row) && owner &&
           rp_predicate_holds(ropa_record_get(owner, ACT_SUBJECT_VULNERABLE), groups);
}

static bool consent_of_protected(const struct ropa_record *row) {
    static const char *const groups[] = {"minor10", "minor20", "incompetent", "quasi", NULL};
    return consent_of(row, groups);
}

static bool consent_of_minor10(const struct ropa_record *row) {
    static const char *const groups[] = {"minor10", NULL};
    return consent_of(row, groups);
}

static bool consent_of_minor20(const struct ropa_record *row) {
    static const char *const groups[] = {"minor20", NULL};
    return consent_of(row, groups);
}

static const struct ropa_text sections[] = {{{"วัตถุประสงค์และฐานกฎหมาย", "Purpose and lawful basis"}},
                                            {{"ความยินยอม", "Consent"}}};

static const struct ropa_field fields[] = {
    [PUR_PURPOSE_TEXT] = {.code = "purpose_text", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์", "Purpose"}},
        .help = {{"เขียนให้ประชาชนเข้าใจว่านำไปใช้เพื่อการใด", "Say in plain words what the data is used for."}},
        .example = "เพื่อตรวจสอบสิทธิรับเงินช่วยเหลือเกษตรกร", .law = "39(2), 23(1), 21", .duty = {"39(2)", "40(4)"},
        .max_chars = 32000, .width = 40, .flags = ROPA_PUBLIC},
    [PUR_PURPOSE_ELEMENTS] = {.code = "purpose_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_REQUIRED,
        .subset_of = "data_elements", .preset = ROPA_PRESET_ALL,
        .label = {{"ข้อมูลที่ใช้ตามวัตถุประสงค์นี้", "Elements used"}},
        .help = {{"เลือกเฉพาะข้อมูลที่จำเป็นต่อวัตถุประสงค์นี้", "Only the data that this purpose needs."}},
        .example = "ชื่อ-นามสกุล, เลขประจำตัวประชาชน", .law = "39(2), 22", .duty = {"39(2)", "40(4)"}, .width = 34, .flags = ROPA_PUBLIC},
    [PUR_LAWFUL_BASIS] = {.code = "lawful_basis", .kind = ROPA_CHOICE, .vocab = &rp_vocab_basis, .need = ROPA_REQUIRED,
        .label = {{"ฐานกฎหมาย", "Lawful basis"}},
        .help = {{"เลือกเหตุตามกฎหมายที่ทำให้เก็บใช้ได้ ภารกิจตามกฎหมายของหน่วยงานมักใช้ภารกิจเพื่อประโยชน์สาธารณะ", "The ground in law for the processing; an office's statutory work normally rests on its public task."}},
        .example = "จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ", .law = "24, 19", .width = 28, .with = "legal_ref", .applies = controller, .flags = ROPA_PUBLIC},
    [PUR_OTHER_BASES] = {.code = "other_bases", .kind = ROPA_SET, .vocab = &rp_vocab_basis, .need = ROPA_OPTIONAL,
        .label = {{"ฐานกฎหมายอื่นที่ใช้ร่วม", "Other bases"}},
        .help = {{"ใช้เมื่อวัตถุประสงค์นี้อาศัยมากกว่าหนึ่งฐาน ปกติเว้นว่าง", "Only where this purpose rests on more than one basis; normally empty."}},
        .example = "จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ", .law = "24, 19 ¶4", .width = 24, .applies = controller},
    [PUR_LEGAL_REF] = {.code = "legal_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"กฎหมายหรือคำสั่งที่อ้าง", "Legal reference"}},
        .help = {{"ระบุชื่อกฎหมายและมาตราหรือข้อ", "The law, with its section or clause."}},
        .example = "กฎกระทรวงแบ่งส่วนราชการ ข้อ 5", .law = "24(4), 24(6)", .max_chars = 2000, .width = 34,
        .applies = cites_law, .flags = ROPA_SHARED | ROPA_PUBLIC},
    [PUR_SUBJECT_IS_PARTY] = {.code = "subject_is_party", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"เจ้าของข้อมูลเป็นคู่สัญญาเอง", "The person is the party"}},
        .help = {{"ตอบไม่ใช่ถ้าคู่สัญญาเป็นบริษัท และข้อมูลเป็นของพนักงานบริษัท", "No if the party is a company and the data is its staff's."}},
        .example = "ใช่", .law = "24(3)", .width = 12, .applies = rests_on_contract},
    [PUR_CONTRACT_REF] = {.code = "contract_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"สัญญา", "Contract"}},
        .help = {{"เลขที่หรือชื่อสัญญา เจ้าของข้อมูลต้องเป็นคู่สัญญาเอง", "Number or name of the contract; the person must be a party to it."}},
        .example = "สัญญาจ้างเลขที่ 12/2566", .law = "24(3), 26(5)(a)", .max_chars = 2000, .width = 26,
        .applies = names_contract, .flags = ROPA_MARK},
    [PUR_PRECONTRACT_REQUEST] = {.code = "precontract_request", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ดำเนินการตามคำขอของเจ้าของข้อมูลก่อนเข้าทำสัญญา", "Step asked for before a contract"}},
        .help = {{"ตอบใช่หากเจ้าของข้อมูลขอให้ดำเนินการก่อนทำสัญญา และยังไม่มีเลขที่สัญญา", "Yes if the person asked for it before a contract, and there is no contract number yet."}},
        .example = "ใช่", .law = "24(3)", .width = 14, .applies = lacks_contract},
    [PUR_LIA_REF] = {.code = "lia_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"แบบประเมินประโยชน์โดยชอบ", "Balancing test"}},
        .help = {{"แนบผลชั่งน้ำหนักประโยชน์กับสิทธิของบุคคล", "The written balance of the interest against the person's rights."}},
        .example = "LIA-01", .law = "24(5)", .width = 20, .applies = rests_on_interest},
    [PUR_SAFEGUARD_NOTE] = {.code = "safeguard_note", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"มาตรการปกป้องตามประกาศ", "Safeguards"}},
        .help = {{"อธิบายวิธีปกป้องสิทธิในการวิจัยหรือจดหมายเหตุ", "How rights are protected in the research or the archive."}},
        .example = "ปกปิดชื่อก่อนวิเคราะห์", .law = "24(1)", .max_chars = 32000, .width = 30, .applies = needs_safeguards},
    [PUR_S26_GROUND] = {.code = "s26_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_s26g, .need = ROPA_REQUIRED,
        .label = {{"เหตุตามมาตรา 26", "s.26 ground"}},
        .help = {{"ข้อมูลอ่อนไหวต้องมีเหตุเฉพาะ ไม่ใช่แค่ฐานทั่วไป", "Sensitive data needs a ground of its own beside the general basis."}},
        .example = "ความยินยอมโดยชัดแจ้ง", .law = "26", .width = 28, .applies = uses_s26, .flags = ROPA_PUBLIC},
    [PUR_S26_LAW_REF] = {.code = "s26_law_ref", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"กฎหมายเฉพาะ (ม.26)", "Specific law (s.26)"}},
        .help = {{"กฎหมายที่บังคับหรือให้อำนาจเรื่องนี้โดยตรง", "The law that demands or empowers exactly this."}},
        .example = "พ.ร.ฎ. เงินสวัสดิการเกี่ยวกับการรักษาพยาบาล พ.ศ. 2553", .law = "26(5)", .max_chars = 2000, .width = 30,
        .applies = needs_s26_law, .flags = ROPA_SHARED | ROPA_PUBLIC},
    [PUR_S26_MEASURES] = {.code = "s26_measures", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"มาตรการคุ้มครองเฉพาะ (ม.26)", "Specific measures (s.26)"}},
        .help = {{"วิธีดูแลข้อมูลอ่อนไหวให้มากกว่าปกติ", "How the sensitive data is guarded beyond the usual."}},
        .example = "จำกัดผู้เข้าถึงเฉพาะงานสวัสดิการ", .law = "26(5)", .max_chars = 32000, .width = 30,
        .applies = needs_s26_measures},
    [PUR_BIOMETRIC_ALTERNATIVE] = {.code = "biometric_alternative", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"มีทางเลือกอื่นแทนข้อมูลชีวภาพ", "Alternative to biometrics"}},
        .help = {{"ตอบใช่ถ้าผู้ไม่ยินยอมใช้วิธีอื่นได้ เช่น บัตรหรือลงชื่อ", "Yes if whoever refuses can use another way, such as a card or a signature."}},
        .example = "ใช่", .law = "19, 26", .width = 14, .applies = uses_biometrics},
    [PUR_MANDATORY_PROVISION] = {.code = "mandatory_provision", .kind = ROPA_CHOICE, .vocab = &rp_vocab_mand, .need = ROPA_REQUIRED,
        .label = {{"จำเป็นต้องให้ข้อมูลหรือไม่", "Must the data be given?"}},
        .help = {{"บอกว่าต้องให้ตามกฎหมาย สัญญา หรือสมัครใจ", "Whether law or contract demands the data, or giving it is voluntary."}},
        .example = "ต้องให้ตามกฎหมาย", .law = "23(2)", .width = 20, .with = "nonprovision_effect",
        .preset = ROPA_PRESET_USUAL, .fixed = "voluntary", .usual = rests_on_consent,
        .because = {{"ฐานคือความยินยอม ซึ่งต้องให้ได้โดยสมัครใจ", "the basis is consent, which is given freely"}},
        .applies = controller, .flags = ROPA_PUBLIC},
    [PUR_NONPROVISION_EFFECT] = {.code = "nonprovision_effect", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ผลหากไม่ให้ข้อมูล", "Effect of refusal"}},
        .help = {{"เขียนผลที่เกิดขึ้นจริงหากไม่ให้", "What really happens if the data isn't given."}},
        .example = "ไม่สามารถขึ้นทะเบียนได้", .law = "23(2)", .max_chars = 2000, .width = 24, .applies = is_mandatory, .flags = ROPA_PUBLIC},
    [PUR_CONSENT_FORM_REF] = {.code = "consent_form_ref", .kind = ROPA_REF, .of = &rp_consent_form, .need = ROPA_ADVISED,
        .section = 1, .label = {{"แบบขอความยินยอม", "Consent form"}},
        .help = {{"เลือกแบบที่อนุมัติแล้ว", "Choose an approved form."}},
        .example = "CF-ICT-66-001", .law = "19, 21, 26", .width = 22, .applies = has_form},
    [PUR_ADDED_ON] = {.code = "added_on", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .section = 1, .label = {{"เพิ่มวัตถุประสงค์นี้เมื่อ", "Purpose added on"}},
        .help = {{"ใส่เมื่อเพิ่มวัตถุประสงค์ใหม่ให้ข้อมูลที่เก็บมาแล้ว เว้นว่างถ้ามีมาตั้งแต่เริ่มเก็บ", "Where a purpose was added for data already held; empty where it was there from the beginning."}},
        .example = "1 ต.ค. 2566", .law = "21 para 2(1)", .width = 14, .applies = has_form, .flags = ROPA_PAST},
    [PUR_CONSENT_METHOD] = {.code = "consent_method", .kind = ROPA_CHOICE, .vocab = &rp_vocab_cmethod, .need = ROPA_REQUIRED,
        .section = 1, .label = {{"วิธีให้ความยินยอม", "Consent method"}},
        .help = {{"เจ้าของข้อมูลแสดงความยินยอมอย่างไร", "How the person shows consent."}},
        .example = "ลงลายมือชื่อ", .law = "19 para 2", .width = 20, .with = "consent_is_condition", .applies = rests_on_consent},
    [PUR_CONSENT_IS_CONDITION] = {.code = "consent_is_condition", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .section = 1, .label = {{"ความยินยอมเป็นเงื่อนไขการรับบริการ", "Condition of service"}},
        .help = {{"ตอบใช่หากไม่ยินยอมแล้วจะไม่ได้รับบริการ", "Yes if whoever refuses gets no service."}},
        .example = "ไม่ใช่", .law = "19 para 4", .width = 14, .applies = rests_on_consent},
    [PUR_WITHDRAWAL_CHANNEL] = {.code = "withdrawal_channel", .kind = ROPA_SET, .vocab = &rp_vocab_channel, .need = ROPA_REQUIRED,
        .section = 1, .label = {{"ช่องทางถอนความยินยอม", "Withdrawal channel"}},
        .help = {{"ต้องง่ายเท่าตอนให้ความยินยอม", "It must be as easy as giving consent was."}},
        .example = "แบบฟอร์มเว็บไซต์, อีเมล", .law = "19 para 5", .width = 22, .with = "withdrawal_effect",
        .applies = rests_on_consent, .flags = ROPA_PUBLIC},
    [PUR_WITHDRAWAL_EFFECT] = {.code = "withdrawal_effect", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .section = 1, .label = {{"ผลของการถอนความยินยอม", "Effect of withdrawal"}},
        .help = {{"แจ้งผลที่จะเกิดกับเจ้าของข้อมูล ถ้าไม่มีผลให้ตอบว่าไม่เกี่ยวข้องพร้อมเหตุผล", "What follows for the person; not applicable, with the reason, if nothing does."}},
        .example = "จะไม่ได้รับข่าวสารทางอีเมล", .law = "19 para 6", .max_chars = 2000, .width = 24, .flags = ROPA_NA_ALLOWED,
        .applies = rests_on_consent},
    [PUR_GUARDIAN_CONSENT_METHOD] = {.code = "guardian_consent_method", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .section = 1, .label = {{"ความยินยอมของผู้ใช้อำนาจปกครอง/ผู้อนุบาล/ผู้พิทักษ์", "Consent of parent, guardian or curator"}},
        .help = {{"วิธีพิสูจน์ว่าเป็นผู้ใช้อำนาจปกครอง/ผู้อนุบาล/ผู้พิทักษ์จริง", "How it is proved that they are parent, guardian or curator."}},
        .example = "ลงนามในแบบพร้อมสำเนาสูติบัตร", .law = "20", .max_chars = 2000, .width = 26,
        .applies = consent_of_protected},
    [PUR_GUARDIAN_CONSENT_MINOR10] = {.code = "guardian_consent_minor10", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .section = 1, .label = {{"การขอความยินยอมของผู้เยาว์ไม่เกิน 10 ปี", "Consent for children up to 10"}},
        .help = {{"ต้องขอจากผู้ใช้อำนาจปกครอง ระบุวิธี", "It is asked of the holder of parental power; say how."}},
        .example = "ขอจากผู้ใช้อำนาจปกครองเป็นหนังสือ", .law = "20 para 1(2)", .max_chars = 2000, .width = 24,
        .applies = consent_of_minor10},
    [PUR_GUARDIAN_CONSENT_MINOR20] = {.code = "guardian_consent_minor20", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .section = 1, .label = {{"การขอความยินยอมของผู้เยาว์อายุเกิน 10 ปีแต่ยังไม่บรรลุนิติภาวะ", "Consent of minors over 10"}},
        .help = {{"ถ้าเป็นเรื่องที่ผู้เยาว์ทำเองไม่ได้ ต้องขอจากผู้ใช้อำนาจปกครองด้วย ระบุวิธี", "For what a minor may not do alone, the parent's consent is needed as well; say how it is asked."}},
        .example = "ผู้เยาว์และผู้ปกครองลงนามร่วมกัน", .law = "20 para 1(1)", .max_chars = 2000, .width = 24,
        .applies = consent_of_minor20},
};
_Static_assert(sizeof fields / sizeof *fields == PUR_N, "a field for each index");

const struct ropa_entity rp_activity_purpose = {
    .code = "activity_purpose",
    .label = {{"วัตถุประสงค์", "Purpose"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PUR_N,
    .title = PUR_PURPOSE_TEXT,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
