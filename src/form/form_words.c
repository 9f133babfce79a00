/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the words of an answer are, before they are read: a yes, a no, nothing, a slip; and how an officer says that there are none. */
#include "form/form.h"
#include "model/conduct.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { LONG_NAME = 80, MANY_SPACES = 7, LONG_PHRASE = 300 };

static bool says(const char *text, const char *const *words) {
    char *word = rp_word_plain(text);
    bool is = word && rp_word_among(word, words, &(bool){false});
    free(word);
    return is;
}

bool rp_form_says_no(const char *text) {
    static const char *const no[] = {"ไม่",    "ไม่มี",    "ไม่มีแล้ว", "ไม่ใช่", "ไม่เกี่ยวข้อง", "หมดแล้ว",
                                     "พอแล้ว", "ครบแล้ว", "no",     "none", "n",         NULL};
    return says(text, no);
}

bool rp_form_says_yes(const char *text) {
    static const char *const yes[] = {"มี", "ใช่", "yes", "y", "ตกลง", "เพิ่ม", NULL};
    return says(text, yes);
}

const char *rp_form_none_reason(const struct ropa_field *rows) {
    return rows->none ? rows->none : "ไม่มี";
}

/* ---- what is no name ---- */

static bool begins_with(const char *text, const char *const *words) {
    while (*words && strncmp(text, *words, strlen(*words)) != 0)
        words++;
    return *words != NULL;
}

/* Longer than names are, asked, or said politely; or it says why, or that nobody knows. */
static bool is_sentence(const char *text) {
    static const char *const first[] = {"เพื่อ", "เพราะ", "เนื่องจาก", "ไม่ทราบ", "ไม่รู้", "ไม่แน่ใจ", "ยังไม่", NULL};
    static const char *const last[] = {"?", "ครับ", "ค่ะ", "คะ"};
    size_t n = strlen(text), spaces = 0;
    for (const char *p = text; *p; p++)
        spaces += *p == ' ';
    for (size_t i = 0; i < sizeof last / sizeof last[0]; i++)
        if (n > strlen(last[i]) && !strcmp(text + n - strlen(last[i]), last[i]))
            return true;
    return ropa_text_length(text) > LONG_NAME || spaces > MANY_SPACES || begins_with(text, first);
}

/* How many letters of a script and digits it has: vowels, tones and signs alone are keys of another layout. */
static size_t count_letters(const char *text) {
    size_t n = 0;
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        bool thai = p[0] == 0xE0 && (p[1] == 0xB8 || p[1] == 0xB9) && p[2];
        bool letter =
            !thai || (p[1] == 0xB8 && p[2] <= 0xAE) || (p[1] == 0xB9 && p[2] >= 0x90 && p[2] <= 0x99);
        n += thai ? letter : (*p >= 0xC0 || (*p >= '0' && *p <= '9') || (unsigned)((*p | 32) - 'a') < 26);
        p += thai ? 2 : 0;
    }
    return n;
}

const struct ropa_text *rp_form_no_text(const char *text) {
    static const struct ropa_text signs = {{"สระ วรรณยุกต์ หรือเครื่องหมาย", "signs"}};
    bool bad = ropa_text_check(text, strlen(text), true, NULL) != ROPA_OK; /* has a sentence of its own */
    return bad || count_letters(text) ? NULL : &signs;
}

const struct ropa_text *rp_form_no_title(const struct ropa_form *form, const char *text) {
    static const struct ropa_text date = {{"วันที่", "a date"}}, number = {{"ตัวเลข", "a number"}},
                                  answer = {{"คำตอบว่าใช่หรือไม่", "yes or no"}},
                                  letter = {{"ตัวอักษรตัวเดียว", "one letter"}},
                                  other = {{"รหัสของรายการอื่น", "the reference of another record"}};
    const struct ropa_entity *ent;
    char day[11], uid[37], *key = ropa_text_fold(text);
    const char *ref = "", *title;
    bool digits = key && strspn(key, "0123456789 .,-/()%") == strlen(key);
    free(key);
    if (!ropa_date_parse(text, ropa_register_today(form->reg), day, NULL))
        return &date;
    if (rp_form_says_yes(text) || rp_form_says_no(text))
        return &answer;
    if (digits)
        return &number;
    if (rp_form_no_text(text))
        return rp_form_no_text(text);
    if (ropa_text_width(text) < 2 || count_letters(text) < 2)
        return &letter;
    bool known = strchr(text, '-') && !ropa_register_find_any(form->reg, text, &ent, uid, NULL) &&
                 ropa_register_describe(form->reg, ent, uid, &ref, &title);
    return known && !strcmp(ref, text) ? &other : NULL;
}

const struct ropa_text *rp_form_no_name(const struct ropa_form *form, const struct ropa_field *f,
                                        const char *text) {
    static const struct ropa_text list = {{"หลายชื่อ", "several names"}}, sentence = {{"ประโยค", "a sentence"}};
    bool told =
        f->of && rp_conduct(f->of)->phrase != ROPA_NO_FIELD; /* a rule is made from what is told of it */
    const struct ropa_text *other = rp_form_no_title(form, text);
    if (other)
        return other;
    if (told)
        return strchr(text, '\n') || ropa_text_length(text) > LONG_PHRASE ? &sentence : NULL;
    return strpbrk(text, ",;\n") ? &list : is_sentence(text) ? &sentence : NULL;
}
