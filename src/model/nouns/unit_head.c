/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/unit_head.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [UHD_PERSON] = {.code = "person", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED,
        .label = {{"บุคคล", "Person"}},
        .help = {{"ผู้ดำรงตำแหน่ง", "Who holds the post."}},
        .example = "ผู้อำนวยการศูนย์", .law = "practice", .width = 26},
    [UHD_POST] = {.code = "post", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ตำแหน่งที่ใช้ลงนาม", "Post"}},
        .help = {{"ตำแหน่งตามที่พิมพ์ในหนังสือ", "The post as it is printed under the signature."}},
        .example = "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", .law = "practice", .max_chars = 200, .width = 30, .flags = ROPA_POST | ROPA_SHARED},
    [UHD_HEAD_KIND] = {.code = "head_kind", .kind = ROPA_CHOICE, .vocab = &rp_vocab_headkind, .need = ROPA_REQUIRED,
        .label = {{"ฐานะ", "Capacity"}},
        .help = {{"เป็นหัวหน้า ผู้รักษาราชการแทน หรือผู้รับมอบอำนาจ", "Head, acting head, or delegate."}},
        .example = "หัวหน้าหน่วยงาน", .law = "practice", .width = 16,
        .preset = ROPA_PRESET_USUAL, .fixed = "head"},
    [UHD_VALID_FROM] = {.code = "valid_from", .kind = ROPA_DATE, .need = ROPA_REQUIRED,
        .label = {{"ตั้งแต่", "From"}},
        .help = {{"วันแรกที่มีอำนาจ", "The first day of the authority."}},
        .example = "1 ต.ค. 2565", .law = "practice", .width = 14, .flags = ROPA_SINCE},
    [UHD_VALID_TO] = {.code = "valid_to", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ถึง", "Until"}},
        .help = {{"วันสุดท้าย เว้นว่างถ้ายังดำรงอยู่", "The last day; empty while it lasts."}},
        .example = "30 ก.ย. 2566", .law = "practice", .width = 14, .after = {"valid_from"}},
    [UHD_ORDER_NO] = {.code = "order_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขที่คำสั่ง", "Order"}},
        .help = {{"คำสั่งแต่งตั้งหรือมอบอำนาจ", "The order of appointment or delegation."}},
        .example = "คำสั่งสำนักงาน ที่ 123/2566", .law = "practice", .max_chars = 200, .width = 22, .flags = ROPA_MARK},
};
_Static_assert(sizeof fields / sizeof *fields == UHD_N, "a field for each index");

const struct ropa_entity rp_unit_head = {
    .code = "unit_head",
    .label = {{"หัวหน้าหน่วยงาน", "Head of a unit"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = UHD_N,
    .title = UHD_POST,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
