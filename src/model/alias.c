/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/alias.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The first of a word is what an answer means by it; who searches means all of them. */
static const struct {
    const char *vocab, *word, *code;
} aliases[] = {
    {"ELEMENT", "ชื่อ", "name"},
    {"ELEMENT", "ชื่อสกุล", "name"},
    {"ELEMENT", "ชื่อ นามสกุล", "name"},
    {"ELEMENT", "นามสกุล", "name"},
    {"ELEMENT", "เบอร์โทร", "phone"},
    {"ELEMENT", "เบอร์", "phone"},
    {"ELEMENT", "เบอร์โทรศัพท์", "phone"},
    {"ELEMENT", "หมายเลขโทรศัพท์", "phone"},
    {"ELEMENT", "เบอร์มือถือ", "mobile"},
    {"ELEMENT", "มือถือ", "mobile"},
    {"ELEMENT", "โทรศัพท์มือถือ", "mobile"},
    {"ELEMENT", "เลขบัตรประชาชน", "id13"},
    {"ELEMENT", "เลขประชาชน", "id13"},
    {"ELEMENT", "เลข 13 หลัก", "id13"},
    {"ELEMENT", "เลขบัตร", "id13"},
    {"ELEMENT", "บัตรประชาชน", "id_copy"},
    {"ELEMENT", "ทะเบียนบ้าน", "house_reg"},
    {"ELEMENT", "อีเมล์", "email"},
    {"ELEMENT", "อีเมลล์", "email"},
    {"ELEMENT", "เมล", "email"},
    {"ELEMENT", "ไลน์", "line_id"},
    {"ELEMENT", "รูปถ่าย", "photo"},
    {"ELEMENT", "รูปภาพ", "photo"},
    {"ELEMENT", "รูป", "photo"},
    {"ELEMENT", "ลายเซ็น", "signature"},
    {"ELEMENT", "วันเดือนปีเกิด", "dob"},
    {"ELEMENT", "เลขที่บัญชี", "bank_acct"},
    {"ELEMENT", "เลขบัญชี", "bank_acct"},
    {"ELEMENT", "พาสปอร์ต", "passport"},
    {"ELEMENT", "ลายนิ้วมือ", "fingerprint"},
    {"ELEMENT", "สแกนใบหน้า", "face_tpl"},
    {"ELEMENT", "กรุ๊ปเลือด", "blood"},
    {"ELEMENT", "หมู่เลือด", "blood"},
    {"ELEMENT", "ที่อยู่", "addr_now"},
    {"ELEMENT", "บัตรประชาชน", "id13"},
    {"ELEMENT", "เลขบัตรประจำตัว", "id13"},
    {"SUBJECT", "ผู้ใช้บริการ", "service_user"},
    {"SUBJECT", "ผู้รับบริการ", "service_user"},
    {"SUBJECT", "ผู้มาใช้บริการ", "service_user"},
    {"SUBJECT", "ลูกค้า", "service_user"},
    {"SUBJECT", "นักเรียน", "student"},
    {"SUBJECT", "นักศึกษา", "student"},
    {"SUBJECT", "ผู้รับอนุญาต", "licensee"},
    {"SUBJECT", "ผู้ขออนุญาต", "licensee"},
    {"SUBJECT", "ผู้รับใบอนุญาต", "licensee"},
    {"SUBJECT", "ประชาชน", "public"},
    {"SUBJECT", "ผู้มาติดต่อ", "visitor"},
    {"SUBJECT", "ผู้เข้าอบรม", "trainee"},
    {"SUBJECT", "ผู้อบรม", "trainee"},
    {"SUBJECT", "ผู้สมัครงาน", "applicant"},
    {"SUBJECT", "คณะกรรมการ", "committee"},
    {"SUBJECT", "กรรมการ", "committee"},
    {"CATFORMAT", "XLS/XLSX", "xls"},
    {"CATFORMAT", "XLSX", "xls"},
    {"CATFORMAT", "DOC", "doc"},
    {"CATFORMAT", "DOCX", "doc"},
    {"CATCLASS", "เปิดเผยต่อสาธารณะ", "public"},
    {"CATCLASS", "เผยแพร่ภายในองค์กร", "internal"},
};

const char *rp_alias(const struct ropa_vocab *vocab, const char *key, size_t *at) {
    while (*at < sizeof aliases / sizeof aliases[0]) {
        size_t i = (*at)++;
        if (strcmp(aliases[i].vocab, vocab->code) != 0)
            continue;
        char *word = ropa_text_fold(aliases[i].word);
        bool same = word && !strcmp(word, key);
        free(word);
        if (same)
            return aliases[i].code;
    }
    return NULL;
}
