/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/alias.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { NEAR = 1, READ = 2 };

/*
 * Of a word that means several an answer says which; who searches means all of them. NEAR: only offered, as what it means is for a
 * person to say; READ: it means that in files too, unseen.
 */
static const struct {
    const char *vocab, *word, *code;
    int use;
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
    {"ROLE", "ผู้ควบคุมข้อมูลส่วนบุคคล", "controller", READ},
    {"ROLE", "ผู้ควบคุมข้อมูล", "controller", READ},
    {"ROLE", "data controller", "controller", READ},
    {"ROLE", "ผู้ประมวลผลข้อมูลส่วนบุคคล", "processor", READ},
    {"ROLE", "ผู้ประมวลผลข้อมูล", "processor", READ},
    {"ROLE", "data processor", "processor", READ},
    {"RECIP", "published", "public", READ},
    {"BASIS", "ประโยชน์สาธารณะ", "public_task", NEAR},
    {"BASIS", "เพื่อประโยชน์สาธารณะ", "public_task", NEAR},
    {"BASIS", "ภารกิจ", "public_task", NEAR},
    {"BASIS", "ภารกิจรัฐ", "public_task", NEAR},
    {"BASIS", "ภารกิจของรัฐ", "public_task", NEAR},
    {"BASIS", "ภารกิจสาธารณะ", "public_task", NEAR},
    {"BASIS", "ภารกิจเพื่อประโยชน์สาธารณะ", "public_task", NEAR},
    {"BASIS", "ฐานภารกิจของรัฐ", "public_task", NEAR},
    {"BASIS", "ปฏิบัติหน้าที่เพื่อประโยชน์สาธารณะ", "public_task", NEAR},
    {"BASIS", "การปฏิบัติหน้าที่เพื่อประโยชน์สาธารณะ", "public_task", NEAR},
    {"BASIS", "ปฏิบัติภารกิจเพื่อประโยชน์สาธารณะ", "public_task", NEAR},
    {"BASIS", "public interest", "public_task", NEAR},
    {"BASIS", "public task", "public_task", NEAR},
    {"BASIS", "อำนาจรัฐ", "state_power", NEAR},
    {"BASIS", "ใช้อำนาจรัฐ", "state_power", NEAR},
    {"BASIS", "การใช้อำนาจรัฐ", "state_power", NEAR},
    {"BASIS", "สัญญา", "contract", NEAR},
    {"BASIS", "ฐานสัญญา", "contract", NEAR},
    {"BASIS", "ปฏิบัติตามสัญญา", "contract", NEAR},
    {"BASIS", "กฎหมาย", "legal", NEAR},
    {"BASIS", "หน้าที่ตามกฎหมาย", "legal", NEAR},
    {"BASIS", "ปฏิบัติหน้าที่ตามกฎหมาย", "legal", NEAR},
    {"BASIS", "ปฏิบัติตามกฎหมาย", "legal", NEAR},
    {"BASIS", "ประโยชน์อันชอบธรรม", "legit", NEAR},
    {"BASIS", "ประโยชน์โดยชอบ", "legit", NEAR},
    {"BASIS", "ประโยชน์ต่อชีวิต", "vital", NEAR},
    {"BASIS", "ระงับอันตรายต่อชีวิต", "vital", NEAR},
    {"BASIS", "จดหมายเหตุ", "archive", NEAR},
    {"BASIS", "วิจัย", "research", NEAR},
    {"BASIS", "สถิติ", "research", NEAR},
    {"FORM", "Soft file (ไฟล์อิเล็กทรอนิกส์)", "soft"},
    {"FORM", "Hard copy (เอกสารกระดาษ)", "hard"},
    {"REVRESULT", "คงเดิม", "unchanged"},
    {"REVRESULT", "เหมือนเดิม", "unchanged"},
    {"REVRESULT", "ไม่เปลี่ยน", "unchanged"},
    {"RETDECISION", "คงเดิม", "not_due"},
    {"CATFORMAT", "XLS/XLSX", "xls"},
    {"CATFORMAT", "XLSX", "xls"},
    {"CATFORMAT", "DOC", "doc"},
    {"CATFORMAT", "DOCX", "doc"},
    {"CATCLASS", "เปิดเผยต่อสาธารณะ", "public"},
    {"CATCLASS", "เผยแพร่ภายในองค์กร", "internal"},
};

static bool is_word(size_t i, const char *key) {
    char *word = ropa_text_fold(aliases[i].word);
    bool same = word && !strcmp(word, key);
    free(word);
    return same;
}

const char *rp_alias(const struct ropa_vocab *vocab, const char *key, size_t *at) {
    while (*at < sizeof aliases / sizeof aliases[0]) {
        size_t i = (*at)++;
        if (!strcmp(aliases[i].vocab, vocab->code) && aliases[i].use != NEAR && is_word(i, key))
            return aliases[i].code;
    }
    return NULL;
}

const char *rp_alias_near(const struct ropa_vocab *vocab, const char *key) {
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
        if (!strcmp(aliases[i].vocab, vocab->code) && is_word(i, key))
            return aliases[i].code;
    return NULL;
}

const char *rp_alias_read(const struct ropa_vocab *vocab, const char *key) {
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
        if (!strcmp(aliases[i].vocab, vocab->code) && aliases[i].use == READ && is_word(i, key))
            return aliases[i].code;
    return NULL;
}
