/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/affirm.h"

#include "model/hints.h"
#include "model/predicate.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Not done, or not known to be; "!กำลังพล" is no such word. */
static const char *const undone[] = {
    "ยังไม่",         "ไม่ได้ทำ",     "ไม่ได้ดำเนิน",     "ไม่ได้ลบ",      "ไม่ได้ตัด",      "ไม่ได้นับ",
    "ไม่ได้รวม",      "ไม่ทราบผู้",    "ไม่ทราบว่าใครทำ", "ไม่แน่ใจ",      "ไม่มีการทำ",    "ไม่มีผู้ทำ",
    "มิได้ทำ",        "มิได้ดำเนิน",   "มิได้ลบ",         "ระหว่างดำเนิน", "ระหว่างจัดทำ",  "ระหว่างตรวจ",
    "ระหว่างพิจารณา", "กำลัง",       "!กำลังพล",       "!กำลังไฟฟ้า",   "!กำลังทหาร",   "!กำลังคน",
    "!กำลังการผลิต",  "!กำลังผลิต",   "!กำลังซื้อ",       "!กองกำลัง",    "!กำลังอัด",     "จะทำ",
    "จะนำ",         "จะดำเนิน",    "จะลบ",          "จะตัด",        "จะแปลง",      "จะจัดทำ",
    "จะแจ้ง",        "จะเพิ่ม",      "จะหา",          "จะตรวจ",      "จะสอบ",       "จะระบุ",
    "น่าจะ",         "คาดว่า",      "คิดว่า",          "เข้าใจว่า",     "สันนิษฐาน",     "คงจะ",
    "คงเป็น",        "เดี๋ยว",       "ทำภายหลัง",      "ภายหลังจะ",    "ขอตรวจ",      "ต้องตรวจ",
    "ตรวจสอบก่อน",   "ตรวจสอบอยู่",  "กลับมาทำ",       "ยังหา",        "ยังค้น",        "ยังระบุ",
    "ยังมีชื่อ",        "ยังเห็น",      "ยังรู้",           "ยังเหลือ",      "ต้องรอ",       "ยังรอ",
    "และรอ",        "แต่รอ",       "pending",       "waiting",     "awaiting",    "tbd",
    "tbc",          "not yet",    "not done",      "unsure",      "probably",    "perhaps",
    "maybe",        "to be done", "will be done",  "will do",     "in progress", "under way",
    "underway",     NULL};
/* Of a law: that there is none, that it is a draft or forbids, that it may be one. What laws are called is no denial. */
static const char *const denied[] = {
    "ไม่",       "!ไม่เป็นธรรม", "!ไม่รวม",     "!ไม่น้อยกว่า", "!ไม่เกิน",   "!ไม่ต่ำกว่า", "!ไม่ว่า",   "มิได้",
    "มิใช่",      "มิให้",        "ปราศจาก",    "ห้ามเปิด",    "ห้ามเผย",   "ห้ามนำ",    "ร่าง",     "!ร่างกาย",
    "อาจ",      "!อาจารย์",    "!อาจสามารถ", "จะมี",       "จะออก",    "จะประกาศ", "จะตรา",   "คงมี",
    "ถ้ามี",      "หากมี",       "ถูกยกเลิก",    "ยกเลิกแล้ว",  "no",       "!no.",     "none",    "not",
    "without",  "draft",      "may be",     "might",     "checking", "unclear",  "unknown", "forbids",
    "repealed", "if any",     NULL};
/* What a law is called by before its own name. */
static const char *const laws[] = {"พ.ร.บ",    "พ.ร.ก",        "พ.ร.ฎ",      "พ.ร.ป",       "พรบ",
                                   "พรก.",     "พรฎ.",         "พระราชบัญญัติ", "พระราชกำหนด", "พระราชกฤษฎีกา",
                                   "รัฐธรรมนูญ", "ประมวลกฎหมาย", "กฎกระทรวง",  "กฎหมายว่าด้วย", "ระเบียบ",
                                   "ข้อบังคับ",   "ข้อบัญญัติ",       "เทศบัญญัติ",    "ประกาศ",      NULL};
/* What stands behind them where none is named. */
static const char *const nameless[] = {
    "ที่เกี่ยวข้อง", "ที่กำหนด", "ที่ให้",    "ที่สั่ง",    "ที่ใช้",       "ต่าง",     "อื่น",    "กำหนดให้", "กำหนดไว้", "ให้เปิด",
    "ให้เผย",    "สั่งให้",   "ดังกล่าว", "บาง",    "ใด",        "ของหน่วย", "ภายใน", "แล้ว",     "บนเว็บ",   "ในเว็บ",
    "ทางเว็บ",   "ผ่านเว็บ", "หน้าเว็บ", "ให้ทราบ", "ให้ประชาชน", "เผยแพร่",  "ไว้",    "ราย",     "ผล",      NULL};
static const char *const acts[] = {"act",         "acts",         "decree",    "code", "regulation",
                                   "regulations", "constitution", "ordinance", NULL};
static const char *const no_names[] = {"an",      "the",      "a",     "any", "some", "this", "that",
                                       "by",      "our",      "other", "new", "of",   "law",  "in",
                                       "another", "relevant", "under", "its", NULL};

/* ---- words ---- */

/* Whether none of `words` stands in the text; without memory nobody knows, and it is no. */
static bool is_free_of(const char *text, const char *const *words) {
    struct rp_hint_list list = {0};
    size_t n = 0;
    while (words[n])
        n++;
    struct rp_hint_text t;
    rp_hint_text_init(&t, text);
    list.words = calloc(n, sizeof *list.words);
    bool whole = list.words && t.folded;
    for (size_t i = 0; i < n && whole; i++)
        whole = rp_hint_add(&list, words[i]);
    bool is_free = whole && !rp_hint_met(&list, &t);
    for (size_t i = 0; i < list.n; i++)
        free(list.words[i].text);
    free(list.words);
    rp_hint_text_free(&t);
    return is_free;
}

/* "รอ" as a word of its own, at the beginning of one: what is waited for; "รอง", "รอบ" and "รอย" are others. */
static bool waits(const char *folded) {
    static const char *const others[] = {"รอง", "รอบ", "รอย", "รอด", NULL};
    static const char *const all_the_same[] = {"รองาน", "รอบันทึก", "รอยืน", NULL};
    bool found = false;
    for (const char *p = folded; !found && (p = strstr(p, "รอ")); p++) {
        bool begins = p == folded || ispunct((unsigned char)p[-1]) || p[-1] == ' ';
        found = begins && (!rp_predicate_begins_any(p, others) || rp_predicate_begins_any(p, all_the_same));
    }
    return found;
}

/* Something is being done; a figure that lies between two others isn't. */
static bool is_under_way(const char *folded) {
    static const char between[] = "อยู่ระหว่าง";
    bool found = false;
    for (const char *p = folded; !found && (p = strstr(p, between));) {
        p += strlen(between);
        found = !isdigit((unsigned char)p[*p == ' ']);
    }
    return found;
}

static bool has_letters(const char *s) {
    for (; *s; s++)
        if (isalpha((unsigned char)*s) || (*s == '\xE0' && s[1] == '\xB8'))
            return true;
    return false;
}

bool rp_affirms(const char *text) {
    static const char *const nothing[] = {"ไม่มี", "ไม่ระบุ", "ไม่ทราบ", "ไม่เกี่ยวข้อง", "none", "n/a",
                                          "no",  "x",     "xx",     "xxx",       "nil",  NULL};
    char *folded = text ? ropa_text_fold(text) : NULL;
    bool told = folded && has_letters(folded) && !rp_predicate_is(folded, nothing) && !strchr(folded, '?') &&
                !waits(folded) && !is_under_way(folded) && is_free_of(folded, undone);
    free(folded);
    return told;
}

/* ---- laws ---- */

static bool names_thai_law(const char *folded) {
    for (size_t i = 0; laws[i]; i++)
        for (const char *p = folded; (p = strstr(p, laws[i]));) {
            p += strlen(laws[i]);
            const char *name = p + strspn(p, " -:().,\"'");
            bool dated = rp_predicate_begins(name, "พ.ศ") || rp_predicate_begins(name, "มาตรา") ||
                         rp_predicate_begins(name, "ข้อ ");
            bool own = !strcmp(laws[i], "รัฐธรรมนูญ");
            if (has_letters(name) && !rp_predicate_begins_any(name, nameless) && (own || !dated))
                return true;
        }
    return false;
}

/* "Official Information Act": it is called by the word before. */
static bool names_english_law(const char *folded) {
    char before[32] = "", word[32];
    for (const char *p = folded; *p;) {
        size_t n = strcspn(p, " ,.;:()/");
        snprintf(word, sizeof word, "%.*s", (int)n, p);
        if (rp_predicate_is(word, acts) && has_letters(before) && !rp_predicate_is(before, no_names))
            return true;
        if (n)
            memcpy(before, word, sizeof before);
        p += n;
        p += strspn(p, " ,.;:()/");
    }
    return false;
}

/* ---- laws that order nothing published ---- */

/* Behind the word for a section at `s`, whose number follows; NULL: none stands there. */
static const char *past_section(const char *text, const char *s) {
    static const char *const words[] = {"มาตรา", "ม.", "sections", "section", "ss.", "s.", "ข้อ", NULL};
    bool begins = s == text || !isalpha((unsigned char)s[-1]);
    for (size_t i = 0; begins && words[i]; i++) {
        const char *number = s + strlen(words[i]);
        if (!rp_predicate_begins(s, words[i]))
            continue;
        number += strspn(number, " ");
        return isdigit((unsigned char)*number) ? number : NULL;
    }
    return NULL;
}

/* Behind what may stand between two sections that are told together; `s` where they end. */
static const char *past_joint(const char *s) {
    static const char *const joints[] = {"และ", "หรือ", "ถึง", "and", "or", "to", "-", ",", NULL};
    const char *at = s + strspn(s, " ");
    for (size_t i = 0; joints[i]; i++)
        if (rp_predicate_begins(at, joints[i])) {
            at += strlen(joints[i]);
            at += strspn(at, " ");
            return isdigit((unsigned char)*at) ? at : s;
        }
    return s;
}

/* Whether sections are told, and each of them is what may be kept from the public by the Official Information Act: 14 and 15. */
static bool tells_kept_back(const char *folded) {
    bool any = false, kept = true;
    for (const char *s = folded, *at; *s; s++)
        for (at = past_section(folded, s); at && isdigit((unsigned char)*at); at = past_joint(at)) {
            char *end;
            long section = strtol(at, &end, 10);
            any = true;
            kept &= section == 14 || section == 15;
            at = end;
        }
    return any && kept && (strstr(folded, "ข้อมูลข่าวสาร") || strstr(folded, "official information"));
}

/* Blank the act on personal data and what is announced under it, by the word that each is called a law by. */
static void blank_privacy(char *folded) {
    static const char *const called[] = {"คุ้มครองข้อมูลส่วนบุคคล", "personal data protection", "pdpa", NULL};
    for (size_t i = 0; called[i]; i++)
        for (char *p = folded; (p = strstr(p, called[i]));) {
            size_t n = strlen(called[i]), gap = strspn(p + n, " ");
            char *from = p;
            for (size_t k = 0; laws[k]; k++)
                for (char *law = folded; (law = strstr(law, laws[k])) && law < p; law += strlen(laws[k]))
                    from = from == p || law > from ? law : from;
            if (rp_predicate_begins(p + n + gap, "act"))
                n += gap + strlen("act");
            memset(from, ' ', (size_t)(p - from) + n);
            p += n;
        }
}

long rp_affirm_year(const char *text) {
    enum { ERA = 543 };
    char *folded = text ? ropa_text_fold(text) : NULL;
    long last = 0;
    for (const char *s = folded; s && *s;) {
        const char *number = past_section(folded, s);
        size_t digits = number ? 0 : strspn(s, "0123456789");
        long year = digits == 4 ? strtol(s, NULL, 10) : 0;
        year += year >= 1900 && year < 2200 ? ERA : 0;
        last = year >= 2400 && year < 2800 && year > last ? year : last;
        s = number ? number + strspn(number, "0123456789") : s + (digits ? digits : 1);
    }
    free(folded);
    return last;
}

bool rp_affirms_law(const char *text) {
    char *folded = text ? ropa_text_fold(text) : NULL, *others = folded ? strdup(folded) : NULL;
    if (others)
        blank_privacy(others);
    bool named = others && (names_thai_law(others) || names_english_law(others)) && rp_affirms(folded) &&
                 is_free_of(folded, denied) && !tells_kept_back(folded);
    free(others);
    free(folded);
    return named;
}
