/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/alias.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* Of data elements. The first of a word is what an answer means by it; who searches means all of them. */
static const struct {
    const char *word, *code;
} aliases[] = {
    {"ชื่อ", "name"},
    {"ชื่อสกุล", "name"},
    {"ชื่อ นามสกุล", "name"},
    {"นามสกุล", "name"},
    {"เบอร์โทร", "phone"},
    {"เบอร์", "phone"},
    {"เบอร์โทรศัพท์", "phone"},
    {"หมายเลขโทรศัพท์", "phone"},
    {"เบอร์มือถือ", "mobile"},
    {"มือถือ", "mobile"},
    {"โทรศัพท์มือถือ", "mobile"},
    {"เลขบัตรประชาชน", "id13"},
    {"เลขประชาชน", "id13"},
    {"เลข 13 หลัก", "id13"},
    {"เลขบัตร", "id13"},
    {"บัตรประชาชน", "id_copy"},
    {"ทะเบียนบ้าน", "house_reg"},
    {"อีเมล์", "email"},
    {"อีเมลล์", "email"},
    {"เมล", "email"},
    {"ไลน์", "line_id"},
    {"รูปถ่าย", "photo"},
    {"รูปภาพ", "photo"},
    {"รูป", "photo"},
    {"ลายเซ็น", "signature"},
    {"วันเดือนปีเกิด", "dob"},
    {"เลขที่บัญชี", "bank_acct"},
    {"เลขบัญชี", "bank_acct"},
    {"พาสปอร์ต", "passport"},
    {"ลายนิ้วมือ", "fingerprint"},
    {"สแกนใบหน้า", "face_tpl"},
    {"กรุ๊ปเลือด", "blood"},
    {"หมู่เลือด", "blood"},
    {"ที่อยู่", "addr_now"},
    {"บัตรประชาชน", "id13"},
    {"เลขบัตรประจำตัว", "id13"},
};

const char *rp_alias(const struct ropa_vocab *vocab, const char *key, size_t *at) {
    if (strcmp(vocab->code, "ELEMENT") != 0)
        return NULL;
    while (*at < sizeof aliases / sizeof aliases[0]) {
        size_t i = (*at)++;
        char *word = ropa_text_fold(aliases[i].word);
        bool same = word && !strcmp(word, key);
        free(word);
        if (same)
            return aliases[i].code;
    }
    return NULL;
}
