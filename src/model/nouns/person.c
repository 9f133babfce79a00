/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/person.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [PER_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อ-นามสกุล", "Name"}},
        .help = {{"ชื่อและนามสกุล หรือชื่อตำแหน่งถ้าไม่ต้องการระบุชื่อ", "Name and surname, or the post if no name is wanted."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "practice", .max_chars = 200, .width = 26, .flags = ROPA_PERSON | ROPA_NAMES},
    [PER_POST] = {.code = "post", .kind = ROPA_TEXT, .need = ROPA_EXPECTED,
        .label = {{"ตำแหน่ง", "Post"}},
        .help = {{"ตำแหน่งที่ใช้ลงนามหรือติดต่อ", "The post in which the person signs or is reached."}},
        .example = "หัวหน้าฝ่ายบริหารทั่วไป", .law = "practice", .max_chars = 200, .width = 26, .flags = ROPA_POST | ROPA_SHARED},
    [PER_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"สำนัก/กอง/ศูนย์ที่สังกัด", "The unit the person belongs to."}},
        .example = "กองการเจ้าหน้าที่", .law = "practice", .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [PER_PHONE] = {.code = "phone", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"โทรศัพท์", "Telephone"}},
        .help = {{"หมายเลขที่ทำงาน", "The number at work."}},
        .example = "0 2xxx xxxx ต่อ 123", .law = "practice", .max_chars = 200, .width = 16, .flags = ROPA_MARK | ROPA_REACH},
    [PER_EMAIL] = {.code = "email", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"อีเมล", "E-mail"}},
        .help = {{"อีเมลของหน่วยงาน", "The address at work."}},
        .example = "dpo@example.go.th", .law = "practice", .max_chars = 200, .width = 24, .flags = ROPA_MAIL | ROPA_REACH},
    [PER_WG_ROLE] = {.code = "wg_role", .kind = ROPA_CHOICE, .vocab = &rp_vocab_wgrole, .need = ROPA_OPTIONAL,
        .label = {{"หน้าที่ในคณะทำงาน", "Role in the working group"}},
        .help = {{"หน้าที่ในคณะทำงานคุ้มครองข้อมูลส่วนบุคคล เว้นว่างถ้าไม่ได้เป็น", "Role in the data-protection working group; empty if not a member."}},
        .example = "เลขานุการ", .law = "practice", .width = 16},
    [PER_ORDER_NO] = {.code = "order_no", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"เลขที่คำสั่งแต่งตั้ง", "Order of appointment"}},
        .help = {{"เลขที่และวันที่ของคำสั่ง", "Number and date of the order."}},
        .example = "คำสั่งสำนักงาน ที่ 123/2566", .law = "practice", .max_chars = 200, .width = 22, .flags = ROPA_MARK},
    [PER_VALID_FROM] = {.code = "valid_from", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ดำรงตำแหน่งตั้งแต่", "In post from"}},
        .help = {{"วันที่เริ่มดำรงตำแหน่ง", "The first day in the post."}},
        .example = "1 ต.ค. 2565", .law = "practice", .width = 14},
    [PER_VALID_TO] = {.code = "valid_to", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ดำรงตำแหน่งถึง", "In post until"}},
        .help = {{"วันสุดท้าย เว้นว่างถ้ายังดำรงตำแหน่ง", "The last day; empty while in the post."}},
        .example = "30 ก.ย. 2566", .law = "practice", .width = 14, .after = {"valid_from"}},
    [PER_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [PER_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == PER_N, "a field for each index");

const struct ropa_entity rp_person = {
    .code = "person",
    .prefix = "PS",
    .label = {{"บุคคล", "Person"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = PER_N,
    .title = PER_NAME,
    .unit_field = PER_UNIT_REF,
};
