/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/consent_form_purpose.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

static const struct ropa_text sections[] = {{{"ข้อมูลทั่วไป", "General"}}};

static const struct ropa_field fields[] = {
    [CFP_PURPOSE_TEXT] = {.code = "purpose_text", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"วัตถุประสงค์ตามแบบ", "Purpose as printed"}},
        .help = {{"ข้อความวัตถุประสงค์ตามที่พิมพ์บนแบบ", "The purpose as the form words it."}},
        .example = "เผยแพร่ภาพถ่ายกิจกรรมบนเว็บไซต์", .law = "19 para 3", .max_chars = 2000, .width = 34},
    [CFP_DATA_ELEMENTS] = {.code = "data_elements", .kind = ROPA_SET, .vocab = &rp_vocab_element, .need = ROPA_ADVISED,
        .label = {{"ข้อมูลที่ขอ", "Data asked for"}},
        .help = {{"ข้อมูลที่ใช้เพื่อวัตถุประสงค์ข้อนี้", "The data used for this purpose."}},
        .example = "ภาพถ่าย", .law = "19 para 3", .width = 26},
    [CFP_OWN_CHOICE] = {.code = "own_choice", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"มีช่องเลือกแยกเฉพาะข้อนี้", "Own choice"}},
        .help = {{"มีช่องยินยอมและไม่ยินยอมของข้อนี้แยกจากข้ออื่น", "Whether this purpose has boxes of its own to agree and to decline."}},
        .example = "ใช่", .law = "19 para 3, consentg65", .width = 12},
};
_Static_assert(sizeof fields / sizeof *fields == CFP_N, "a field for each index");

const struct ropa_entity rp_consent_form_purpose = {
    .code = "consent_form_purpose",
    .label = {{"วัตถุประสงค์ที่ขอความยินยอม", "Purpose asked for"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = CFP_N,
    .title = CFP_PURPOSE_TEXT,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
