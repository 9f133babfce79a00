/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Words that no line ends inside: those of this trade, and those that the dictionary of ICU takes apart, or a neighbour of theirs with them
 * ("น้อยห|นึ่ง"). The labels of the vocabularies are made of them.
 */
#include "base/term.h"

#include <string.h>

static const char *const terms[] = {
    "ตัวตน",      "ประจำตัว", "ส่วนตัว",     "เฉพาะตัว",      "ตัวชี้วัด",     "ตัวเลือก",  "ตัวอักษร",        "ตัวคูณ",
    "ตัวอย่าง",    "ตัวเลข",   "ตัวแทน",     "ต้นฉบับ",        "ส่วนบุคคล",   "นิติบุคคล",  "ผลกระทบ",       "กระทบ",
    "กระดาษ",    "กระทรวง", "ทบทวน",     "คลาวด์",        "ข่าวสาร",    "เบกษา",   "ราชกิจจานุเบกษา", "อินโฟกราฟิก",
    "หนึ่ง",       "บันทึก",    "หรือ",       "อยู่",           "อย่าง",      "อย่างไร",  "ลงนาม",         "ทำตาม",
    "ตามพระราช", "พระราช",  "พกพา",      "ป้องกัน",        "ธรรมาภิบาล", "แดชบอร์ด", "สติกเกอร์",       "พร้อมเพย์",
    "อารบิก",     "ผ่อนผัน",   "ร้อยละ",     "ชัดแจ้ง",        "ลิ้นชัก",      "ลายเซ็น",  "ลายมือชื่อ",       "ค่าไถ่",
    "ลูกศร",      "ไอพี",     "ไลน์ไอดี",    "ประเภท",       "การกอง",    "กิจการ",   "กิจกรรม",        "เจ้าหน้าที่",
    "เจ้าของ",    "ผู้ควบคุม",  "ผู้ประมวลผล", "ผู้ตรวจรับ",      "ผู้เสนอ",     "ผู้จัดทำ",   "ผู้ตรวจสอบ",      "หัวหน้า",
    "ชุดข้อมูล",    "หน่วยงาน", "ความยินยอม", "ความเป็นส่วนตัว", "ละเมิด",     "ครม.",    "อำนวยการ",      "ผู้อำนวยการ",
    "นักวิชาการ",  "ผู้พิจารณา", "ผู้รับผิดชอบ",  "ผู้ช่วยปลัด",
};
enum { N_TERMS = sizeof terms / sizeof *terms };

/* A number in brackets, or a sign alone, belongs to the word before it: "ครบ (8)", "(8)/ครบ"; so does a part of a ref: "RO-ICT-66-001". */
static bool is_apart(const char *s, size_t at) {
    size_t n = s[at] == '(' ? strspn(s + at + 1, "0123456789.,-/") : 0;
    bool ref = at > 1 && s[at - 1] == '-' && s[at - 2] != ' ' &&
               ((s[at] >= 'A' && s[at] <= 'Z') || (s[at] >= '0' && s[at] <= '9'));
    return ref || (n && s[at + 1 + n] == ')') ||
           (at > 1 && s[at - 1] == '/' && s[at - 2] != ' ' && (unsigned char)s[at] >= 0x80);
}

bool rp_term_whole(const char *s, size_t at) {
    if (is_apart(s, at))
        return true;
    for (size_t i = 0; i < N_TERMS; i++) {
        size_t n = strlen(terms[i]);
        for (size_t p = at >= n ? at - n + 1 : 0; p < at; p++)
            if (!strncmp(s + p, terms[i], n))
                return true;
    }
    return false;
}
