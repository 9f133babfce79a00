/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/notice.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

static bool not_whole_office(const struct ropa_record *rec) {
    return !rp_predicate_field_is(rec, NOT_SCOPE, "office");
}

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
    {{"เนื้อหา", "Content"}},
    {{"การแจ้ง", "How it is given"}},
};

static const struct ropa_field fields[] = {
    /* general */
    [NOT_NAME] = {.code = "name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อประกาศ", "Title"}},
        .help = {{"ชื่อตามที่พิมพ์บนประกาศ", "The title as printed."}},
        .example = "ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม", .law = "23", .section = 0, .max_chars = 200, .width = 34, .flags = ROPA_PUBLIC},
    [NOT_NOTICE_VERSION] = {.code = "notice_version", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ฉบับที่", "Version"}},
        .help = {{"ฉบับของประกาศ", "The version of the notice."}},
        .example = "1", .law = "practice", .section = 0, .max_chars = 200, .width = 10,
        .preset = ROPA_PRESET_FIXED, .fixed = "1", .flags = ROPA_PUBLIC | ROPA_MARK},
    [NOT_EFFECTIVE_DATE] = {.code = "effective_date", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"วันที่มีผลใช้", "Effective from"}},
        .help = {{"วันที่เริ่มใช้ประกาศฉบับนี้", "The day this version takes effect."}},
        .example = "1 มี.ค. 2566", .law = "23", .section = 0, .width = 14,
        .preset = ROPA_PRESET_TODAY, .flags = ROPA_PUBLIC},
    [NOT_EFFECTIVE_UNTIL] = {.code = "effective_until", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ใช้ถึง", "Effective until"}},
        .help = {{"วันสุดท้าย เว้นว่างถ้ายังใช้อยู่", "The last day; empty while it is in force."}},
        .example = "30 ก.ย. 2566", .law = "23", .section = 0, .width = 14, .after = {"effective_date"}, .flags = ROPA_PUBLIC},
    [NOT_REPLACES_REF] = {.code = "replaces_ref", .kind = ROPA_REF, .of = &rp_notice, .need = ROPA_OPTIONAL,
        .label = {{"แทนฉบับเดิม", "Replaces"}},
        .help = {{"ประกาศฉบับก่อนที่ฉบับนี้ใช้แทน", "The version that this one takes the place of."}},
        .example = "PN-ICT-65-001", .law = "practice", .section = 0, .width = 24},
    [NOT_SCOPE] = {.code = "scope", .kind = ROPA_CHOICE, .vocab = &rp_vocab_scope, .need = ROPA_REQUIRED,
        .label = {{"ขอบเขต", "Scope"}},
        .help = {{"ใช้กับกิจกรรมเดียว ทั้งหน่วยงาน หรือทั้งองค์กร", "For an activity, a unit or the whole office."}},
        .example = "เฉพาะกิจกรรม", .law = "practice", .section = 0, .width = 14,
        .preset = ROPA_PRESET_USUAL, .fixed = "activity", .flags = ROPA_PUBLIC},
    [NOT_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานเจ้าของประกาศ เว้นว่างถ้าเป็นของทั้งองค์กร", "The unit whose notice it is; empty for the whole office."}},
        .example = "กองการเจ้าหน้าที่", .law = "23(5)", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED, .flags = ROPA_PUBLIC},
    [NOT_COVER] = {.code = "cover", .kind = ROPA_ROWS, .of = &rp_notice_cover, .need = ROPA_REQUIRED,
        .label = {{"กิจกรรมที่ครอบคลุม", "Activities covered"}},
        .help = {{"กิจกรรมที่ใช้ประกาศฉบับนี้ แถวละหนึ่งกิจกรรม", "The activities this notice serves, one row each."}},
        .example = "การลงทะเบียนอบรม", .law = "23", .section = 0, .width = 30,
        .applies = not_whole_office, .flags = ROPA_PUBLIC},

    /* content */
    [NOT_N23_ITEMS] = {.code = "n23_items", .kind = ROPA_SET, .vocab = &rp_vocab_nitem, .need = ROPA_REQUIRED,
        .label = {{"หัวข้อตามมาตรา 23", "Items of s.23"}},
        .help = {{"ติ๊กหัวข้อที่มีในประกาศจริง กฎหมายบังคับครบทั้งหกข้อ", "Tick what the notice really tells; the law asks for all six."}},
        .example = "(๔) ประเภทของบุคคลหรือหน่วยงานที่ข้อมูลอาจถูกเปิดเผย", .law = "23(1)-(6)", .section = 1, .width = 40},
    [NOT_PN_ITEMS] = {.code = "pn_items", .kind = ROPA_SET, .vocab = &rp_vocab_pnitem, .need = ROPA_ADVISED,
        .label = {{"หัวข้อของประกาศ", "Headings"}},
        .help = {{"ติ๊กหัวข้อที่มีในประกาศจริง", "Tick the headings that the notice really has."}},
        .example = "PN04 ข้อมูลที่เก็บรวบรวม", .law = "23, noticeg65", .section = 1, .width = 40},
    [NOT_RIGHTS_TOLD] = {.code = "rights_told", .kind = ROPA_SET, .vocab = &rp_vocab_nright, .need = ROPA_REQUIRED,
        .label = {{"สิทธิที่แจ้ง", "Rights told"}},
        .help = {{"ต้องแจ้งครบแปดสิทธิ", "All eight must be told."}},
        .example = "ขอเข้าถึงและขอรับสำเนา", .law = "23(6)", .section = 1, .width = 34},
    [NOT_NOTICE_TEXT] = {.code = "notice_text", .kind = ROPA_LONG, .need = ROPA_ADVISED,
        .label = {{"ข้อความประกาศ", "Text"}},
        .help = {{"ข้อความเต็มของประกาศ ถ้าไม่ได้แนบเป็นไฟล์", "The full text, where it isn't kept as a file."}},
        .example = "หน่วยงานเก็บรวบรวมข้อมูลของผู้เข้าอบรมเพื่อ...", .law = "23", .section = 1, .max_chars = 32000, .width = 34, .flags = ROPA_PUBLIC},
    [NOT_SHORT_TEXT] = {.code = "short_text", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"ข้อความแบบย่อ", "Short layer"}},
        .help = {{"ข้อความสั้นไม่เกินครึ่งหน้าที่ชี้ไปฉบับเต็ม", "At most half a page that points to the full text."}},
        .example = "พื้นที่นี้มีกล้องวงจรปิด สแกนเพื่ออ่านประกาศ", .law = "noticeg65", .section = 1, .max_chars = 32000, .width = 34, .flags = ROPA_PUBLIC},

    /* how it is given */
    [NOT_NOTICE_CHANNELS] = {.code = "notice_channels", .kind = ROPA_SET, .vocab = &rp_vocab_nchannel, .need = ROPA_REQUIRED,
        .label = {{"ช่องทางแจ้ง", "Channels"}},
        .help = {{"เจ้าของข้อมูลได้เห็นประกาศนี้ที่ใด", "Where the persons get to see it."}},
        .example = "เว็บไซต์หน่วยงาน", .law = "23", .section = 2, .width = 26, .flags = ROPA_PUBLIC},
    [NOT_URL] = {.code = "url", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ที่อยู่เว็บ", "Web address"}},
        .help = {{"ลิงก์ของประกาศฉบับเต็ม", "The address of the full text."}},
        .example = "https://www.example.go.th/pdpa/notice-1", .law = "23", .section = 2, .max_chars = 2000, .width = 28, .flags = ROPA_PUBLIC | ROPA_URL},
    [NOT_EVIDENCE_REF] = {.code = "evidence_ref", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"ไฟล์ประกาศ", "The notice itself"}},
        .help = {{"ไฟล์ของฉบับที่ลงนามหรือเผยแพร่", "The file as signed or published."}},
        .example = "ประกาศที่ลงนามแล้ว", .law = "practice", .section = 2, .width = 24},
    [NOT_MADE_FROM_DIGEST] = {.code = "made_from_digest", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"ลายนิ้วมือของข้อมูลที่ใช้จัดทำ", "Made from (digest)"}},
        .help = {{"ค่าที่บอกว่าประกาศจัดทำจากบันทึกกิจกรรมฉบับใด ระบบใส่ให้", "Which state of the entries the notice was made from; the program fills it."}},
        .example = "1:9f86d081", .law = "practice", .section = 2, .max_chars = 200, .width = 26,
        .flags = ROPA_NO_PRINT | ROPA_MARK},
    [NOT_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 2, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [NOT_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 2, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == NOT_N, "a field for each index");

const struct ropa_entity rp_notice = {
    .code = "notice",
    .prefix = "PN",
    .label = {{"ประกาศความเป็นส่วนตัว", "Privacy notice"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = NOT_N,
    .title = NOT_NAME,
    .unit_field = NOT_UNIT_REF,
};
