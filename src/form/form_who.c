/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who somebody is: what can't be the name of a person, of an office, of a post. What is meant all the same is typed with "=". */
#include "form/form.h"
#include "model/nouns/nouns.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { LONG_WORD = 18 /* letters and marks in one: no given name */, LONG_CODE = 8 };

static const struct ropa_text tried = {{"คำที่ใช้ลองพิมพ์", "a word typed to try"}},
                              talk = {{"ประโยค", "a sentence"}}, code = {{"รหัสหรือคำย่อ", "a code"}},
                              counted = {{"คำที่มีตัวเลข", "words with a number"}},
                              post = {{"ตำแหน่งซึ่งยังไม่บอกว่าเป็นใคร", "a post, which doesn't say who"}},
                              nobody = {{"ตำแหน่งที่ไม่บอกว่าของใคร", "a post that may be anybody's"}},
                              of_person = {{"ชื่อบุคคล", "the name of a person"}},
                              of_post = {{"ชื่อตำแหน่ง", "a post"}},
                              of_office = {{"ชื่อหน่วยงาน", "the name of a unit"}};

static bool begins_with(const char *text, const char *const *words) {
    while (*words && strncmp(text, *words, strlen(*words)) != 0)
        words++;
    return *words != NULL;
}

static bool ends_with(const char *text, const char *const *words) {
    size_t n = strlen(text);
    for (; *words; words++) {
        size_t k = strlen(*words);
        if (n >= k && !strcmp(text + n - k, *words))
            return true;
    }
    return false;
}

static bool holds(const char *text, const char *const *words) {
    while (*words && !strstr(text, *words))
        words++;
    return *words != NULL;
}

static bool is_among(const char *text, const char *const *words) {
    while (*words && strcmp(text, *words) != 0)
        words++;
    return *words != NULL;
}

/* Said to whoever asks, not a name: the words of every day with which nothing is called. */
static bool is_talk(const char *key) {
    static const char *const first[] = {"ฉัน",   "ดิฉัน",   "ข้าพเจ้า", "พวกเรา", "ผมเป็น", "ผมชื่อ", "เดี๋ยว",
                                        "กำลัง", "ทำไม",  "อะไร",   "ใคร",    "คือ",    "นี่คือ",  "ลืม",
                                        "จำไม่", "ใส่",    "เว้นไว้",  "รอก่อน",  "รอผล",  "ต้อง",  "จะใส่",
                                        "จะให้", "จะบอก", "ขอข้าม",  "ข้ามไป",  NULL};
    static const char *const last[] = {"ทีหลัง", "ภายหลัง", "ก่อนนะ",  "แล้ว", "ไหม",     "มั้ย", "หรือไม่",
                                       "อะไร", "ยังไง",   "อย่างไร", "?",   "หรือเปล่า", NULL};
    static const char *const in[] = {"ไม่รู้", "ไม่ทราบ", "ไม่แน่ใจ", "ยังไม่", "ไม่มี", NULL};
    return begins_with(key, first) || ends_with(key, last) || holds(key, in);
}

static bool is_tried(const char *key) {
    static const char *const words[] = {"ทดสอบ", "ทดลอง", "ลองพิมพ์", "ลองดู", "ฟหก",
                                        "test",  "asdf",  "xxx",    NULL};
    return begins_with(key, words);
}

static bool has_title(const char *text) {
    static const char *const titles[] = {"นาย", "นาง", "น.ส.", "ดร.",   "คุณ",
                                         "Mr",  "Mrs", "Ms.",  "Miss ", NULL};
    static const char *const posts[] = {"นายก",     "นายทะเบียน", "นายแพทย์", "นายช่าง",    "นายสัตว",
                                        "นายอำเภอ", "นายด่าน",    "นายตรวจ", "นายเวร",    "นายสถานี",
                                        "นายท่า",    "นายทหาร",   "นายหน้า",  "นางพยาบาล", "คุณภาพ",
                                        "คุณธรรม",   "คุณวุฒิ",      "คุณสมบัติ",  NULL};
    return begins_with(text, titles) && !begins_with(text, posts);
}

bool rp_form_is_post(const char *text) {
    static const char *const posts[] = {
        "หัวหน้า",    "ผู้",    "ผอ",  "รองผู้", "รองหัวหน้า", "รองอธิบดี", "รองปลัด", "เจ้าหน้าที่", "เจ้าพนักงาน", "นัก",
        "เลขานุการ", "อธิบดี", "ปลัด", "นิติกร", "วิศวกร",    "นายก",    "พนักงาน", "ผู้ช่วย",    "ที่ปรึกษา",    NULL};
    static const char *const alone[] = {"รอง",    "เจ้า",   "เลขา",
                                        "ประธาน", "เกษตร", NULL}; /* people are called so, too */
    return begins_with(text, posts) || (begins_with(text, alone) && !strchr(text, ' '));
}

/* A post of which every office has one, or many. */
static bool is_bare_post(const char *text) {
    static const char *const bare[] = {"ผู้อำนวยการ",    "ผอ",        "ผอ.",  "หัวหน้า",    "เจ้าหน้าที่",
                                       "รองผู้อำนวยการ", "ผู้จัดการ",    "ผู้ดูแล", "ผู้รับผิดชอบ", "พนักงาน",
                                       "ผู้บริหาร",       "ผู้บังคับบัญชา", NULL};
    return is_among(text, bare);
}

static bool is_office(const char *text) {
    static const char *const sure[] = {"สำนัก",  "กระทรวง",   "ศูนย์",     "กลุ่ม",       "ฝ่าย",    "สถาบัน",
                                       "บริษัท",  "มหาวิทยาลัย", "โรงเรียน", "โรงพยาบาล", "เทศบาล", "องค์การ",
                                       "องค์กร", "สหกรณ์",     "ธนาคาร",  "มูลนิธิ",      "สมาคม",  "คณะกรรมการ",
                                       "จังหวัด", "อำเภอ",     NULL};
    static const char *const alone[] = {"กอง", "กรม", "งาน", "การ", NULL}; /* people are called so, too */
    return begins_with(text, sure) || (begins_with(text, alone) && !strchr(text, ' '));
}

/* Capitals and digits in one word: "EOF", "GT". */
static bool is_code(const char *text) {
    size_t n = strlen(text);
    return n <= LONG_CODE && strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == n;
}

static bool has_digit(const char *key) {
    return strpbrk(key, "0123456789") != NULL;
}

/* What no person is called; `named`: by name, a post alone is nobody. */
static const struct ropa_text *no_person(const char *text, const char *key, bool named) {
    if (is_bare_post(text) && !named)
        return &nobody;
    if (rp_form_is_post(text))
        return named ? &post : NULL;
    if (is_office(text))
        return &of_office;
    if (has_digit(key))
        return &counted;
    if (is_code(text))
        return &code;
    return !strchr(text, ' ') && !has_title(text) && ropa_text_length(text) > LONG_WORD ? &talk : NULL;
}

static const struct ropa_text *no_office(const char *text) {
    static const char *const posts[] = {"หัวหน้า",   "ผู้อำนวยการ", "ผอ",   "รองผู้",
                                        "เจ้าหน้าที่", "เจ้าพนักงาน", "อธิบดี", NULL};
    return has_title(text) ? &of_person : begins_with(text, posts) ? &of_post : is_code(text) ? &code : NULL;
}

/* Whether a unit, or the office, is called so. */
static bool is_unit(struct ropa_register *reg, const char *name) {
    char uid[37];
    return reg && (!ropa_register_find(reg, &rp_unit, name, uid, NULL) ||
                   !ropa_register_find(reg, &rp_organisation, name, uid, NULL));
}

/* A name with the post of it behind: "สมศรี ใจดี, นักวิชาการ". */
static bool is_introduced(const char *text) {
    const char *comma = strchr(text, ',');
    return comma && !rp_form_is_post(text) && rp_form_is_post(comma + 1 + strspn(comma + 1, " "));
}

const struct ropa_text *rp_form_no_one(struct ropa_register *reg, const struct ropa_field *f,
                                       const char *text, bool named) {
    unsigned whose = f->flags & (ROPA_PERSON | ROPA_OFFICE | ROPA_POST);
    char *key = whose ? ropa_text_fold(text) : NULL;
    const struct ropa_text *no = NULL;
    if (key && is_tried(key))
        no = &tried;
    else if (key && is_talk(key))
        no = &talk;
    else if (key && whose & ROPA_PERSON)
        no = is_unit(reg, text) ? &of_office : no_person(text, key, named);
    else if (key)
        no = whose & ROPA_OFFICE                      ? no_office(text)
             : has_title(text) || is_introduced(text) ? &of_person
             : is_office(text)                        ? &of_office
                                                      : NULL;
    free(key);
    return no;
}
