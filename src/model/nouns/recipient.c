/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/recipient.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

#include <string.h>

static bool type_is(const struct ropa_record *row, const char *const *codes) {
    return rp_predicate_is(ropa_record_get(row, RCP_RECIPIENT_TYPE), codes);
}

/* A body outside the juristic person that decides for itself. */
static bool is_outside(const struct ropa_record *row) {
    static const char *const inside[] = {"unit_same", "processor", NULL};
    return ropa_record_get(row, RCP_RECIPIENT_TYPE) && !type_is(row, inside);
}

/* Those who get the data without being a controller whom the Act itself binds. */
static bool needs_terms(const struct ropa_record *row) {
    static const char *const unbound[] = {"processor", "professional", "oia_request", "other", NULL};
    return type_is(row, unbound);
}

static bool without_consent(const struct ropa_record *row) {
    static const char *const consents[] = {"consent", "s26_consent", NULL};
    return is_outside(row) && !rp_predicate_is(ropa_record_get(row, RCP_RECIPIENT_BASIS), consents);
}

static bool asked_under_oia(const struct ropa_record *row) {
    static const char *const types[] = {"oia_request", NULL};
    return type_is(row, types);
}

/* A single disclosure, or one that the account of OIA s.24 para 2 must hold. */
static bool is_logged(const struct ropa_record *row) {
    static const char *const single[] = {"single", NULL};
    static const char *const accounted[] = {"oia24_3", "oia24_4", "oia24_5", "oia24_6",
                                            "oia24_7", "oia24_8", "oia24_9", NULL};
    return without_consent(row) && (rp_predicate_is(ropa_record_get(row, RCP_DISCLOSURE_MODE), single) ||
                                    rp_predicate_is(ropa_record_get(row, RCP_OIA24_GROUND), accounted));
}

static const struct ropa_text sections[] = {{{"ผู้รับข้อมูล", "Recipient"}}};

static const struct ropa_field fields[] = {
    [RCP_RECIPIENT_TYPE] = {.code = "recipient_type", .kind = ROPA_CHOICE, .vocab = &rp_vocab_recip, .need = ROPA_REQUIRED,
        .label = {{"ประเภทผู้รับ", "Recipient type"}},
        .help = {{"ส่งข้อมูลให้หน่วยงานประเภทใด", "What kind of body gets the data."}},
        .example = "หน่วยงานรัฐอื่น", .law = "23(4), 27", .duty = {"39(6)", NULL}, .width = 22, .flags = ROPA_PUBLIC},
    [RCP_RECIPIENT_NAME] = {.code = "recipient_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อผู้รับ", "Recipient"}},
        .help = {{"ชื่อหน่วยงานหรือบุคคล", "Name of the body or person."}},
        .example = "ธ.ก.ส.", .law = "27", .duty = {"39(6)", NULL}, .max_chars = 200, .width = 26, .flags = ROPA_NAMES | ROPA_SHARED},
    [RCP_RECIPIENT_PURPOSE] = {.code = "recipient_purpose", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์ที่ผู้รับแจ้ง", "Recipient's purpose"}},
        .help = {{"ผู้รับแจ้งว่าจะนำไปใช้เพื่อการใด", "What the recipient said it will use the data for."}},
        .example = "โอนเงินช่วยเหลือ", .law = "27 para 2", .max_chars = 2000, .width = 28, .applies = is_outside},
    [RCP_RECIPIENT_BASIS] = {.code = "recipient_basis", .kind = ROPA_CHOICE, .vocab = &rp_vocab_disclosure_basis, .need = ROPA_REQUIRED,
        .label = {{"ฐานการเปิดเผย", "Basis of disclosure"}},
        .help = {{"เหตุตามกฎหมายที่ส่งให้ได้", "The ground in law for giving the data away."}},
        .example = "จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ", .law = "27 para 1", .width = 28, .applies = is_outside},
    [RCP_RECIPIENT_ELEMENTS] = {.code = "recipient_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_REQUIRED,
        .subset_of = "data_elements", .preset = ROPA_PRESET_ALL,
        .label = {{"ข้อมูลที่ส่ง", "Elements sent"}},
        .help = {{"ส่งเท่าที่ผู้รับจำเป็นต้องใช้", "Only what the recipient needs."}},
        .example = "ชื่อ-นามสกุล, เลขบัญชีธนาคาร", .law = "21, 27", .duty = {"39(6)", NULL}, .width = 30},
    [RCP_RECIPIENT_TERMS] = {.code = "recipient_terms", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"เงื่อนไขป้องกันการใช้โดยมิชอบ", "Protective terms"}},
        .help = {{"เอกสารหรือเงื่อนไขที่ห้ามผู้รับใช้นอกเรื่อง", "What keeps the recipient from using the data for anything else."}},
        .example = "หนังสือกำหนดเงื่อนไขการใช้", .law = "37(2)", .max_chars = 2000, .width = 26, .applies = needs_terms},
    [RCP_DISCLOSURE_MODE] = {.code = "disclosure_mode", .kind = ROPA_CHOICE, .vocab = &rp_vocab_dmode, .need = ROPA_ADVISED,
        .label = {{"ลักษณะการส่ง", "Disclosure mode"}},
        .help = {{"ส่งประจำ หรือส่งเป็นครั้งคราว การส่งประจำให้ถือแถวนี้เป็นบันทึก", "Recurring or single; a recurring row is itself the record."}},
        .example = "ส่งเป็นประจำ", .law = "39(6), 27 para 3", .duty = {"39(6)", NULL}, .width = 14},
    [RCP_OIA24_GROUND] = {.code = "oia24_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_oia24, .need = ROPA_REQUIRED,
        .label = {{"เหตุเปิดเผยตาม ม.24 พ.ร.บ. ข้อมูลข่าวสารฯ", "OIA s.24 ground"}},
        .help = {{"เหตุที่เปิดเผยแก่หน่วยงานหรือบุคคลอื่นได้โดยไม่มีความยินยอมเป็นหนังสือ", "Why the data may go to another body without written consent."}},
        .example = "การใช้ตามปกติภายในวัตถุประสงค์ของระบบข้อมูล", .law = "OIA 24", .width = 28, .applies = without_consent},
    [RCP_OIA_REF] = {.code = "oia_ref", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ผลพิจารณาตาม พ.ร.บ. ข้อมูลข่าวสารฯ", "OIA decision"}},
        .help = {{"เลขที่และวันที่ของผลพิจารณา และการให้เวลาคัดค้านไม่น้อยกว่า 15 วัน", "Number and date of the decision, and that at least 15 days were given to object."}},
        .example = "บันทึก ที่ กษ 02xx/123 ลงวันที่ 1 มี.ค. 2566", .law = "OIA 15(5), 17", .max_chars = 2000, .width = 26,
        .applies = asked_under_oia, .flags = ROPA_MARK},
    [RCP_DISCLOSURE_LOG_REF] = {.code = "disclosure_log_ref", .kind = ROPA_REF, .of = &rp_disclosure, .need = ROPA_ADVISED,
        .label = {{"บันทึกการเปิดเผย", "Disclosure log"}},
        .help = {{"ลงบันทึกเมื่อส่งเป็นครั้งคราว การส่งประจำให้ถือแถวนี้เป็นบันทึก", "The record of a single disclosure; a recurring row is itself the record."}},
        .example = "DL-ICT-66-012", .law = "27 para 3, OIA 24 para 2", .duty = {"39(6)", NULL}, .width = 20,
        .applies = is_logged},
};
_Static_assert(sizeof fields / sizeof *fields == RCP_N, "a field for each index");

const struct ropa_entity rp_activity_recipient = {
    .code = "activity_recipient",
    .label = {{"ผู้รับข้อมูล", "Recipient"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = RCP_N,
    .title = RCP_RECIPIENT_NAME,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
