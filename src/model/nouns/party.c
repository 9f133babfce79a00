/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/party.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [PTY_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อ", "Name"}},
        .help = {{"ชื่อเต็มของหน่วยงานหรือบริษัท", "Full name of the body or company."}},
        .example = "กรมส่งเสริมการเกษตร", .law = "40, procrec65 (2)", .duty = {NULL, "40(2)"}, .max_chars = 200, .width = 30, .flags = ROPA_NAMES},
    [PTY_PARTY_TYPE] = {.code = "party_type", .kind = ROPA_CHOICE, .vocab = &rp_vocab_partytype, .need = ROPA_ADVISED,
        .label = {{"ประเภท", "Type"}},
        .help = {{"หน่วยงานรัฐ บริษัท บุคคล หรือองค์การระหว่างประเทศ", "State agency, company, person or international organisation."}},
        .example = "หน่วยงานของรัฐ", .law = "practice", .width = 18},
    [PTY_PARTY_ROLE] = {.code = "party_role", .kind = ROPA_SET, .vocab = &rp_vocab_party_role, .need = ROPA_ADVISED,
        .label = {{"งานที่ทำให้", "Roles"}},
        .help = {{"ทำงานใดให้หน่วยงาน เลือกได้หลายข้อ", "What it does for the office."}},
        .example = "พัฒนาระบบ, บำรุงรักษา/สนับสนุน", .law = "practice", .width = 22},
    [PTY_CONTACT] = {.code = "contact", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ผู้ติดต่อและวิธีติดต่อ", "Contact"}},
        .help = {{"ตำแหน่งผู้ประสานงาน โทรศัพท์ หรืออีเมล", "The post of the contact, telephone or e-mail."}},
        .example = "ฝ่ายบริการลูกค้า โทร. 0 2xxx xxxx", .law = "40, procrec65 (2)", .duty = {NULL, "40(2)"}, .max_chars = 2000, .width = 28, .flags = ROPA_REACH},
    [PTY_COUNTRY] = {.code = "country", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ประเทศ", "Country"}},
        .help = {{"ประเทศที่ตั้ง", "Where it is established."}},
        .example = "ไทย", .law = "28", .max_chars = 200, .width = 12,
        .preset = ROPA_PRESET_USUAL, .fixed = "TH", .flags = ROPA_NAMES | ROPA_SHARED | ROPA_COUNTRY},
    [PTY_ADDRESS] = {.code = "address", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"ที่อยู่", "Address"}},
        .help = {{"ที่อยู่สำหรับส่งหนังสือ", "Where letters are sent."}},
        .example = "2143/1 ถนนพหลโยธิน กรุงเทพฯ", .law = "procrec65 (2)", .max_chars = 32000, .width = 30},
    [PTY_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [PTY_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == PTY_N, "a field for each index");

const struct ropa_entity rp_party = {
    .code = "party",
    .prefix = "PY",
    .label = {{"หน่วยงานภายนอก", "Outside body"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PTY_N,
    .title = PTY_NAME,
    .unit_field = ROPA_NO_FIELD,
};
