/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/organisation.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"

#include <string.h>

/* Unanswered counts as required: a state office must have one. */
static bool has_dpo(const struct ropa_record *rec) {
    const char *v = ropa_record_get(rec, ORG_DPO_REQUIRED);
    return !v || strcmp(v, "1") == 0;
}

static bool has_centre(const struct ropa_record *rec) {
    return rp_predicate_yes(rec, ORG_HAS_CENTRE);
}

static const struct ropa_text sections[] = {
    {{"ผู้ควบคุมข้อมูลส่วนบุคคล", "Controller"}},
    {{"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "Data protection officer"}},
};

static const struct ropa_field fields[] = {
    [ORG_CONTROLLER_NAME] = {.code = "controller_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อผู้ควบคุมข้อมูล", "Controller"}},
        .help = {{"ชื่อส่วนราชการที่เป็นนิติบุคคล ไม่ใช่ชื่อกอง", "The juristic person, not the division."}},
        .example = "สำนักงานปลัดกระทรวงเกษตรและสหกรณ์", .law = "39(3), 23(5)", .duty = {"39(3)", NULL}, .max_chars = 200, .width = 34, .flags = ROPA_OFFICE | ROPA_NAMES | ROPA_PUBLIC},
    [ORG_CONTROLLER_ADDRESS] = {.code = "controller_address", .kind = ROPA_LONG, .need = ROPA_REQUIRED,
        .label = {{"สถานที่ติดต่อ", "Address"}},
        .help = {{"ที่อยู่ที่ประชาชนส่งคำขอหรือหนังสือมาได้", "Where people can send requests and letters."}},
        .example = "3 ถนนราชดำเนินนอก กรุงเทพฯ", .law = "39(3), 23(5)", .duty = {"39(3)", NULL}, .max_chars = 32000, .width = 34, .flags = ROPA_PUBLIC},
    [ORG_CONTROLLER_CONTACT] = {.code = "controller_contact", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"วิธีการติดต่อ", "Contact"}},
        .help = {{"โทรศัพท์หรืออีเมลที่มีผู้ดูแลจริง", "A telephone or e-mail that someone really looks after."}},
        .example = "โทร. 0 2xxx xxxx, pdpa@example.go.th", .law = "39(3), 23(5)", .duty = {"39(3)", NULL}, .max_chars = 2000, .width = 28, .flags = ROPA_PUBLIC | ROPA_REACH},
    [ORG_CONTROLLER_EMAIL] = {.code = "controller_email", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"อีเมล", "E-mail"}},
        .help = {{"อีเมลกลางของหน่วยงาน", "The office's general e-mail."}},
        .example = "pdpa@example.go.th", .law = "23(5)", .max_chars = 200, .width = 24, .flags = ROPA_MAIL | ROPA_PUBLIC | ROPA_REACH},
    [ORG_CONTROLLER_PHONE] = {.code = "controller_phone", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"โทรศัพท์", "Telephone"}},
        .help = {{"โทรศัพท์กลางของหน่วยงาน", "The office's general telephone."}},
        .example = "0 2xxx xxxx", .law = "23(5)", .max_chars = 200, .width = 16, .flags = ROPA_PUBLIC | ROPA_MARK | ROPA_REACH},
    [ORG_WEBSITE] = {.code = "website", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เว็บไซต์", "Website"}},
        .help = {{"เว็บไซต์ที่ลงประกาศความเป็นส่วนตัว", "The site on which notices are published."}},
        .example = "https://www.example.go.th", .law = "practice", .max_chars = 2000, .width = 26, .flags = ROPA_PUBLIC | ROPA_REACH},
    [ORG_IS_STATE_AGENCY] = {.code = "is_state_agency", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"เป็นหน่วยงานของรัฐ", "State agency"}},
        .help = {{"ส่วนราชการตอบใช่", "A government office answers yes."}},
        .example = "ใช่", .law = "OIA 4", .width = 12},
    [ORG_SMALL_EXEMPT] = {.code = "small_exempt", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"ได้รับยกเว้นในฐานะกิจการขนาดเล็ก", "Small-organisation exemption"}},
        .help = {{"หน่วยงานของรัฐไม่ได้รับยกเว้น ให้ตอบไม่ใช่", "A state agency is not exempt; answer no."}},
        .example = "ไม่ใช่", .law = "39 para 3", .width = 12},
    [ORG_HAS_CENTRE] = {.code = "has_centre", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"มีศูนย์กลางตรวจรับรายการ", "Has a centre that accepts entries"}},
        .help = {{"ตอบใช่ถ้ามีหน่วยงานกลาง เช่น ศูนย์เทคโนโลยีสารสนเทศ ตรวจรายการก่อนเผยแพร่", "Yes if a central unit checks entries before they are published."}},
        .example = "ใช่", .law = "practice", .width = 12},
    [ORG_CENTRE_REF] = {.code = "centre_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_REQUIRED,
        .label = {{"หน่วยงานที่เป็นศูนย์กลาง", "The unit that is the centre"}},
        .help = {{"หน่วยงานที่ตรวจรับรายการของทุกหน่วย", "The unit that checks and accepts the entries of all units."}},
        .example = "ศทส.", .law = "practice", .width = 24, .flags = ROPA_NO_PRINT,
        .applies = has_centre},
    [ORG_CENTRE_ALONE] = {.code = "centre_alone", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"เหตุที่ศูนย์กลางมีเจ้าหน้าที่คนเดียว", "Why one person alone is the centre"}},
        .help = {{"ถ้ามีผู้ลงรายการและตรวจรับคนเดียว โปรดบอกเหตุผล เหตุผลจะพิมพ์ในรายงาน", "Where one person enters memos and accepts; the reason is printed on the report."}},
        .example = "มีเจ้าหน้าที่คนเดียวตามคำสั่งที่ 12/2566", .law = "practice", .max_chars = 500, .width = 30, .flags = ROPA_NO_PRINT,
        .applies = has_centre},
    [ORG_CENTRE_NAME] = {.code = "centre_name", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ชื่อที่เรียกศูนย์กลาง", "What the centre is called"}},
        .help = {{"ใช้ในกิจกรรมสำเร็จรูป ว่างไว้คือชื่อของหน่วยงานที่เป็นศูนย์กลาง", "For ready-made activities; empty: the name of the unit that is the centre."}},
        .example = "ศูนย์เทคโนโลยีสารสนเทศ", .law = "practice", .max_chars = 200, .width = 30, .flags = ROPA_NO_PRINT,
        .applies = has_centre},
    [ORG_MISSION_LAW] = {.code = "mission_law", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"กฎหมายที่กำหนดหน้าที่และอำนาจ", "Law that gives the organisation its duties"}},
        .help = {{"กฎกระทรวงแบ่งส่วนราชการ หรือพระราชบัญญัติจัดตั้ง ของส่วนราชการนี้ กิจกรรมสำเร็จรูปอ้างเป็นกฎหมายที่ให้อำนาจ", "The ministerial regulation that divides, or the act that founds, this office; ready-made activities cite it."}},
        .example = "กฎกระทรวงแบ่งส่วนราชการ...", .law = "24(4)", .max_chars = 500, .width = 34, .flags = ROPA_NO_PRINT},
    [ORG_DPO_REQUIRED] = {.code = "dpo_required", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"ต้องมีเจ้าหน้าที่คุ้มครองข้อมูลฯ (DPO)", "DPO required"}},
        .help = {{"หน่วยงานของรัฐตามประกาศต้องมี", "State agencies named by the notification must have one."}},
        .example = "ใช่", .law = "41(1)", .section = 1, .width = 12},
    [ORG_DPO_REF] = {.code = "dpo_ref", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"เจ้าหน้าที่คุ้มครองข้อมูลฯ (DPO)", "DPO"}},
        .help = {{"เลือก DPO ที่แต่งตั้งแล้ว", "The appointed data protection officer."}},
        .example = "DPO ของสำนักงาน", .law = "41, 42, 23(5), procrec65 (3)", .duty = {"39(3)", "40(3)"}, .section = 1, .width = 26,
        .applies = has_dpo},
    [ORG_DPO_CONTACT] = {.code = "dpo_contact", .kind = ROPA_TEXT, .need = ROPA_EXPECTED,
        .label = {{"สถานที่และวิธีติดต่อ DPO", "DPO's contact"}},
        .help = {{"ที่อยู่ โทรศัพท์ หรืออีเมลของ DPO", "Address, telephone or e-mail of the DPO."}},
        .example = "dpo@example.go.th", .law = "41, 23(5), procrec65 (3)", .duty = {"39(3)", "40(3)"}, .section = 1, .max_chars = 2000, .width = 28,
        .applies = has_dpo, .flags = ROPA_PUBLIC | ROPA_REACH},
    [ORG_DPO_APPOINTED] = {.code = "dpo_appointed", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่แต่งตั้ง DPO", "DPO appointed"}},
        .help = {{"วันที่ในคำสั่งแต่งตั้ง", "The date of the order."}},
        .example = "1 มิ.ย. 2565", .law = "41", .section = 1, .width = 14,
        .applies = has_dpo},
    [ORG_DPO_NOTIFIED] = {.code = "dpo_notified", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่แจ้ง สคส.", "Office notified"}},
        .help = {{"วันที่แจ้งชื่อ DPO ต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล", "The day the DPO's name was given to the PDPC Office."}},
        .example = "15 มิ.ย. 2565", .law = "41 ¶5", .section = 1, .width = 14,
        .applies = has_dpo, .flags = ROPA_PAST},
    [ORG_DPO_REPORTS_TO] = {.code = "dpo_reports_to", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"DPO รายงานต่อ", "DPO reports to"}},
        .help = {{"ต้องรายงานต่อผู้บริหารสูงสุดได้โดยตรง", "The DPO must be able to report to the head directly."}},
        .example = "ปลัดกระทรวง", .law = "42 para 3", .section = 1, .max_chars = 200, .width = 22,
        .applies = has_dpo, .flags = ROPA_SHARED},
    [ORG_DPO_OTHER_POSTS] = {.code = "dpo_other_posts", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"หน้าที่อื่นของ DPO", "DPO's other posts"}},
        .help = {{"ตำแหน่งหรือหน้าที่อื่นที่ DPO ทำอยู่ด้วย ต้องไม่ขัดกัน ถ้าไม่มีให้เว้นว่าง", "What else the DPO does, which must not conflict; empty where nothing."}},
        .example = "นิติกรชำนาญการ กองกฎหมาย", .law = "42 para 4", .section = 1, .max_chars = 200, .width = 26,
        .applies = has_dpo},
    [ORG_DPO_DECIDES] = {.code = "dpo_decides", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"DPO ตัดสินใจเรื่องระบบหรือข้อมูลด้วย", "DPO also decides on systems or data"}},
        .help = {{"เช่น เป็นผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศ หรือ CIO ซึ่งอาจมีหน้าที่ขัดกัน", "Such as being head of ICT or CIO, which may conflict."}},
        .example = "ไม่ใช่", .law = "42 para 4", .section = 1, .width = 12,
        .applies = has_dpo},
    [ORG_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 1, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [ORG_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 1, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == ORG_N, "a field for each index");

const struct ropa_entity rp_organisation = {
    .code = "organisation",
    .label = {{"องค์กร (ผู้ควบคุมข้อมูลส่วนบุคคล)", "Organisation"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = ORG_N,
    .title = ORG_CONTROLLER_NAME,
    .unit_field = ROPA_NO_FIELD,
};
