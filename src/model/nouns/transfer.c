/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/transfer.h"

#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/vocab.h"

/* procrec65 asks a processor for destination and recipient only; the ground is its controller's. */
static bool controller(const struct ropa_record *row) {
    return rp_predicate_row_controller(row);
}

static bool on_consent(const struct ropa_record *row) {
    static const char *const grounds[] = {"s28_2", NULL};
    return controller(row) && rp_predicate_is(ropa_record_get(row, XFR_XB_GROUND), grounds);
}

static const struct ropa_text sections[] = {{{"การส่งหรือโอนไปต่างประเทศ", "Transfer abroad"}}};

static const struct ropa_field fields[] = {
    [XFR_XB_COUNTRY] = {.code = "xb_country", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ประเทศปลายทางหรือองค์การระหว่างประเทศ", "Country or international organisation"}},
        .help = {{"ประเทศที่ผู้รับหรือเครื่องแม่ข่ายตั้งอยู่ หรือองค์การระหว่างประเทศที่รับข้อมูล", "Where the recipient or the server is, or the international organisation that gets the data."}},
        .example = "สิงคโปร์", .law = "28, procrec65 (5)", .duty = {NULL, "40(5)"}, .max_chars = 200, .width = 20,
        .with = "xb_recipient", .flags = ROPA_ABROAD | ROPA_NAMES | ROPA_SHARED},
    [XFR_XB_RECIPIENT] = {.code = "xb_recipient", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ผู้รับในต่างประเทศ", "Foreign recipient"}},
        .help = {{"ใครเป็นผู้รับ หรือเป็นหน่วยงานประเภทใด", "Who gets the data, or what kind of body."}},
        .example = "องค์การอาหารและการเกษตรแห่งสหประชาชาติ (FAO)", .law = "28, procrec65 (5)", .duty = {NULL, "40(5)"},
        .max_chars = 200, .width = 26, .flags = ROPA_NAMES | ROPA_SHARED},
    [XFR_XB_GROUND] = {.code = "xb_ground", .kind = ROPA_CHOICE, .vocab = &rp_vocab_xb, .need = ROPA_REQUIRED,
        .label = {{"เหตุการโอน", "Transfer ground"}},
        .help = {{"เลือกเหตุที่กฎหมายอนุญาต", "The ground on which the law allows it."}},
        .example = "จำเป็นเพื่อภารกิจเพื่อประโยชน์สาธารณะที่สำคัญ", .law = "28-29", .width = 28, .applies = controller},
    [XFR_XB_INADEQUACY_INFORMED] = {.code = "xb_inadequacy_informed", .kind = ROPA_BOOL, .need = ROPA_REQUIRED,
        .label = {{"แจ้งมาตรฐานที่ไม่เพียงพอแล้ว", "Inadequacy told"}},
        .help = {{"ต้องแจ้งก่อนขอความยินยอม", "The person must be told before consent is asked."}},
        .example = "ใช่", .law = "28(2)", .width = 14, .applies = on_consent},
    [XFR_XB_AFFILIATE] = {.code = "xb_affiliate", .kind = ROPA_BOOL, .need = ROPA_ADVISED,
        .label = {{"ส่งให้บริษัทหรือหน่วยงานในเครือ", "To an affiliate"}},
        .help = {{"ส่วนราชการปกติตอบไม่ใช่", "A state office normally answers no."}},
        .example = "ไม่ใช่", .law = "29 para 1", .width = 12},
    [XFR_XB_METHOD] = {.code = "xb_method", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"วิธีการโอนข้อมูล", "Method of transfer"}},
        .help = {{"ส่งข้อมูลไปอย่างไร", "How the data travels."}},
        .example = "อีเมลที่เข้ารหัสไฟล์แนบ", .law = "28-29", .max_chars = 2000, .width = 22},
    [XFR_XB_STANDARD] = {.code = "xb_standard", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"มาตรฐานการคุ้มครองข้อมูลของปลายทาง", "Standard at the destination"}},
        .help = {{"กฎหมายหรือมาตรฐานคุ้มครองข้อมูลของประเทศหรือองค์การปลายทาง", "The data-protection law or standard of the destination."}},
        .example = "มีกฎหมายคุ้มครองข้อมูลส่วนบุคคล (PDPA 2012)", .law = "28", .max_chars = 2000, .width = 26},
    [XFR_XB_EVIDENCE] = {.code = "xb_evidence", .kind = ROPA_REF, .of = &rp_evidence, .need = ROPA_ADVISED,
        .label = {{"หลักฐานการโอน", "Evidence"}},
        .help = {{"แนบสัญญา คำรับรอง หรือกฎหมายที่อ้าง", "The contract, certificate or law relied on."}},
        .example = "บันทึกความตกลงความร่วมมือ", .law = "28-29", .width = 22, .applies = controller},
};
_Static_assert(sizeof fields / sizeof *fields == XFR_N, "a field for each index");

const struct ropa_entity rp_activity_transfer = {
    .code = "activity_transfer",
    .label = {{"การส่งหรือโอนไปต่างประเทศ", "Transfer abroad"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = XFR_N,
    .title = XFR_XB_RECIPIENT,
    .row = true,
    .unit_field = ROPA_NO_FIELD,
};
