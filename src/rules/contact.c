/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "rules/contact.h"

#include "model/predicate.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- words ---- */

/* What the name of a group or a post begins with. */
static const char *const thai_offices[] = {
    "กลุ่ม",    "ฝ่าย",  "กอง", "ศูนย์",     "งาน",        "สำนัก",    "ส่วน",       "แผนก",      "คณะ",
    "ทีม",     "หน่วย", "กรม", "กระทรวง", "สถาบัน",      "องค์กร",   "ผู้",         "เจ้าหน้าที่",   "นัก",
    "หัวหน้า",  "เลขา", "ผอ",  "อธิบดี",    "ประธาน",     "รอง",     "โครงการ",   "จังหวัด",     "อำเภอ",
    "เทศบาล", "อบต",  "อบจ", "ปลัด",     "ที่ปรึกษา",     "โรงเรียน", "โรงพยาบาล", "มหาวิทยาลัย", "สหกรณ์",
    "สมาคม",  "ภาค",  "เขต", "ราชการ",  "ประชาสัมพันธ์", "บริการ",   "ข้อมูล",      "ระบบ",      NULL};
/* What stands before an "@", or in a name of English letters, and is an office's. */
static const char *const english_offices[] = {"academic",     "admin",         "agency",      "agriculture",
                                              "archive",      "audit",         "board",       "branch",
                                              "budget",       "bureau",        "call",        "catalog",
                                              "catalogue",    "center",        "central",     "centre",
                                              "committee",    "contact",       "cooperative", "council",
                                              "customer",     "data",          "demand",      "depart",
                                              "department",   "desk",          "dga",         "digital",
                                              "division",     "dpo",           "economics",   "email",
                                              "engineering",  "export",        "farm",        "farmers",
                                              "finance",      "fisheries",     "forest",      "general",
                                              "go",           "government",    "group",       "help",
                                              "helpdesk",     "hotline",       "hq",          "hr",
                                              "human",        "ict",           "industry",    "info",
                                              "inform",       "information",   "innovation",  "inspection",
                                              "intelligence", "international", "irrigation",  "it",
                                              "km",           "knowledge",     "lab",         "land",
                                              "legal",        "library",       "livestock",   "mail",
                                              "management",   "manager",       "market",      "media",
                                              "ministry",     "mis",           "moac",        "monitoring",
                                              "moph",         "national",      "network",     "news",
                                              "office",       "open",          "opendata",    "operation",
                                              "organization", "pdpa",          "personnel",   "plan",
                                              "planning",     "policy",        "portal",      "post",
                                              "pr",           "press",         "procurement", "program",
                                              "project",      "provincial",    "public",      "regional",
                                              "registrar",    "registration",  "research",    "resource",
                                              "resources",    "rice",          "royal",       "rural",
                                              "saraban",      "science",       "secretariat", "secretary",
                                              "section",      "security",      "service",     "services",
                                              "smart",        "software",      "soil",        "standard",
                                              "standards",    "stat",          "statistic",   "statistics",
                                              "stats",        "strategy",      "student",     "support",
                                              "system",       "team",          "tech",        "technology",
                                              "th",           "thai",          "thailand",    "trade",
                                              "training",     "transport",     "unit",        "user",
                                              "water",        "web",           "webmaster",   "website",
                                              "welfare",      "works",         NULL};

static bool is_office_word(const char *word) {
    return rp_predicate_is(word, english_offices);
}

static bool begins_office(const char *text) {
    return rp_predicate_begins_any(text, thai_offices);
}

/* The Latin word at `s`, of small letters, into `word`; its length, 0 where none begins or it doesn't fit. */
static size_t word_at(const char *s, char word[32]) {
    size_t n = 0;
    while (isalpha((unsigned char)s[n]) && (unsigned char)s[n] < 0x80)
        n++;
    if (n >= 32)
        return 0;
    snprintf(word, 32, "%.*s", (int)n, s);
    return n;
}

/* ---- e-mails ---- */

/* Services for persons, by a part of the host's name; one with a point in it is its end. */
static bool is_personal_host(const char *host) {
    static const char *const services[] = {
        "gmail",        "googlemail", "hotmail",         "outlook",    "live",    "msn",
        "windowslive",  "yahoo",      "ymail",           "rocketmail", "icloud",  "proton",
        "protonmail",   "gmx",        "zohomail",        "yandex",     "me.com",  "mac.com",
        "aol.com",      "pm.me",      "mail.com",        "qq.com",     "163.com", "naver.com",
        "thaimail.com", "chaiyo.com", "windowslive.com", NULL};
    static const char *const offices[] = {".go.th", ".or.th", ".ac.th", ".mi.th", NULL};
    size_t n = strlen(host);
    for (size_t i = 0; offices[i]; i++)
        if (n > strlen(offices[i]) && !strcmp(host + n - strlen(offices[i]), offices[i]))
            return false;
    for (const char *at = host; at; at = strchr(at, '.'), at += at != NULL)
        for (size_t i = 0; services[i]; i++) {
            size_t len = strlen(services[i]);
            if (!strncmp(at, services[i], len) && at[len] == (strchr(services[i], '.') ? '\0' : '.'))
                return true;
        }
    return false;
}

/* "somchai.j": a name and the beginning of another, with a figure where there are two of that. */
static bool is_short_name(const char *local, size_t n) {
    while (n && isdigit((unsigned char)local[n - 1]))
        n--;
    return n > 3 && strchr("._-", local[n - 2]) && isalpha((unsigned char)local[n - 1]) &&
           isalpha((unsigned char)local[n - 3]) && isalpha((unsigned char)local[n - 4]);
}

bool rp_contact_persons_mail(const char *mail) {
    char *folded = mail ? ropa_text_fold(mail) : NULL;
    const char *at = folded ? strchr(folded, '@') : NULL;
    bool persons = at && (is_personal_host(at + 1) || is_short_name(folded, (size_t)(at - folded)));
    free(folded);
    return persons;
}

/* Two words side by side of letters alone, one of them long enough to be a name, none of either an office's. */
static bool is_two_names(const char *local, const char *end) {
    enum { LEAST = 2, LONG = 4 }; /* two short words are mostly abbreviations of offices */
    char word[32];
    size_t words = 0, longest = 0;
    for (const char *from = local; from < end; words++) {
        size_t n = word_at(from, word);
        if (n < LEAST || (from + n < end && !strchr("._-", from[n])) || is_office_word(word))
            return false;
        longest = n > longest ? n : longest;
        from += n + 1;
    }
    return words == 2 && longest >= LONG;
}

bool rp_contact_may_be_persons_mail(const char *mail) {
    char *folded = mail ? ropa_text_fold(mail) : NULL;
    const char *at = folded ? strchr(folded, '@') : NULL;
    bool may = at && is_two_names(folded, at);
    free(folded);
    return may;
}

/* ---- names ---- */

/* What somebody is called by before the name, written out; posts and words that begin so are none. */
static const char *const titles[] = {"นาย",
                                     "นาง",
                                     "เด็กชาย",
                                     "เด็กหญิง",
                                     "ว่าที่",
                                     "คุณ",
                                     "หม่อมหลวง",
                                     "หม่อมราชวงศ์",
                                     "พลเอก",
                                     "พลโท",
                                     "พลตรี",
                                     "พันเอก",
                                     "พันโท",
                                     "พันตรี",
                                     "ร้อยเอก",
                                     "ร้อยโท",
                                     "ร้อยตรี",
                                     "พลตำรวจ",
                                     "พันตำรวจ",
                                     "ร้อยตำรวจ",
                                     "ดาบตำรวจ",
                                     "จ่าสิบ",
                                     "สิบเอก",
                                     "สิบโท",
                                     "สิบตรี",
                                     "สิบตำรวจ",
                                     "นาวาอากาศ",
                                     "นาวาเอก",
                                     "นาวาโท",
                                     "นาวาตรี",
                                     "เรืออากาศ",
                                     "เรือเอก",
                                     "เรือโท",
                                     "เรือตรี",
                                     "พลเรือเอก",
                                     "พลเรือโท",
                                     "พลเรือตรี",
                                     "พลอากาศ",
                                     "ศาสตราจารย์",
                                     "รองศาสตราจารย์",
                                     "ผู้ช่วยศาสตราจารย์",
                                     "แพทย์หญิง",
                                     "ดอกเตอร์",
                                     NULL};
static const char *const no_titles[] = {
    "นายทะเบียน",      "นายก ",       "นายกเทศ",         "นายกองค์การ",
    "นายกอบ",         "นายกสมาคม",   "นายกรัฐมนตรี",      "นายกเมือง",
    "นายกเหล่ากาชาด",  "นายกสภา",     "นายกพุทธ",         "นายกสโมสร",
    "นายอำเภอ",       "นายช่าง",      "นายด่าน",          "นายตรวจ",
    "นายเวร",         "นายสถานี",     "นายเรือ",          "นายท้าย",
    "นายไปรษณีย์",      "นายหน้า",      "นายจ้าง",          "นายสนาม",
    "นายทหาร",        "นายตำรวจ",    "นายหมวด",         "นายหมู่",
    "นายประกัน",       "นายกองเอก",   "นายแพทย์สาธารณสุข", "นายแพทย์ชำนาญ",
    "นายแพทย์เชี่ยวชาญ", "นายแพทย์ใหญ่",  "นายสัตวแพทย์ชำนาญ", "นายสัตวแพทย์เชี่ยวชาญ",
    "นายสัตวแพทย์ปฏิบัติ", "นายแพทย์ปฏิบัติ", "นางรอง",          "นางเลิ้ง",
    "นางแล",          "นางบวช",      "นางพญา",          "นางนวล",
    "คุณภาพ",          "คุณวุฒิ",        "คุณธรรม",          "คุณสมบัติ",
    "คุณค่า",           "คุณประโยชน์",   "คุณลักษณะ",         NULL};
/* The same in short, letters alone: points and blanks may stand between them, one stands behind. */
static const char *const short_titles[] = {
    "นส",   "ดช",   "ดญ",  "ดร",  "ผศ",   "รศ",   "ศ",    "มล",  "มรว", "นพ",   "พญ",   "ทพ",   "ทพญ",
    "นสพ",  "สพญ",  "ภก",  "ภญ",  "พลตอ", "พลตท", "พลตต", "พตอ", "พตท", "พตต",  "รตอ",  "รตท",  "รตต",
    "ดต",   "จสต",  "สตอ", "สตท", "สตต",  "พลอ",  "พลท",  "พลต", "พอ",  "พท",   "พต",   "รอ",   "รท",
    "รต",   "จสอ",  "จสท", "สอ",  "สท",   "สต",   "นอ",   "นท",  "นต",  "พลรอ", "พลรท", "พลรต", "พลออ",
    "พลอท", "พลอต", "พออ", "พจอ", "จอ",   "จท",   "จต",   "พจท", "พจต", NULL};

/* Those that are words too: a point stands behind them. */
static const char *const word_titles[] = {"รอ", "พอ", "จอ", "สอ", NULL};

/* A Thai word, no abbreviation: two letters side by side at the least. */
static bool is_thai_word(const char *s) {
    const unsigned char *b = (const unsigned char *)s;
    return b[0] == 0xE0 && b[3] == 0xE0 && !begins_office(s);
}

/* Behind "น.ส.", "นส " or "น. ส. " of the letters of `title`; NULL: it isn't that. */
static const char *past_short(const char *s, const char *title) {
    bool is_word = rp_predicate_is(title, word_titles);
    for (; *title; title += 3) {
        if (strncmp(s, title, 3) != 0)
            return NULL;
        s += 3;
        if (title[3])
            s += *s == '.', s += *s == ' ';
    }
    return *s == '.' || (*s == ' ' && !is_word) ? s + strspn(s, ". ") : NULL;
}

/* "พ.ต.อ.", "ว่าที่ ร.ต.", "ผศ. ดร.": whose name follows. */
static bool is_short_titled(const char *s, bool first) {
    for (size_t i = 0; short_titles[i]; i++) {
        const char *rest = first || strlen(short_titles[i]) > 3 ? past_short(s, short_titles[i]) : NULL;
        if (rest && *rest == '(')
            rest += strcspn(rest, ")") + strspn(rest + strcspn(rest, ")"), ") ");
        if (rest && (is_thai_word(rest) || is_short_titled(rest, false)))
            return true;
    }
    return false;
}

/* "Mr. Somchai", "dr somchai"; "MS Office" is none. */
static bool is_english_titled(const char *s) {
    static const char *const english[] = {"mr", "mrs", "ms", "miss", "dr", "prof", NULL};
    char title[32], name[32];
    size_t n = word_at(s, title), gap = strspn(s + n, ". ");
    return n && gap && rp_predicate_is(title, english) &&
           ((word_at(s + n + gap, name) && !is_office_word(name)) || (unsigned char)s[n + gap] == 0xE0);
}

/* Whether somebody is called at `s`, where a word begins. */
static bool is_called(const char *s, bool first) {
    bool out = rp_predicate_begins_any(s, titles) && !rp_predicate_begins_any(s, no_titles);
    if (out && rp_predicate_begins(s, "ว่าที่")) {
        s += strlen("ว่าที่");
        s += *s == ' ';
        out = !begins_office(s) && !rp_predicate_begins(s, "นายก");
    }
    return out || is_short_titled(s, first) || is_english_titled(s);
}

bool rp_contact_titled(const char *name) {
    char *folded = name ? ropa_text_fold(name) : NULL;
    bool titled = false;
    for (const char *s = folded; s && *s && !titled; s++)
        titled = (s == folded || strchr(" (,:/", s[-1])) && is_called(s, s == folded);
    free(folded);
    return titled;
}

/* Of Thai letters alone. */
static bool is_thai(const char *s, size_t n) {
    for (size_t i = 0; i < n; i += 3)
        if (i + 3 > n || s[i] != '\xE0' || (s[i + 1] != '\xB8' && s[i + 1] != '\xB9'))
            return false;
    return n > 0;
}

bool rp_contact_may_be_name(const char *name) {
    char *folded = name ? ropa_text_fold(name) : NULL, first[32], last[32];
    const char *space = folded ? strchr(folded, ' ') : NULL;
    bool two = space && !strchr(space + 1, ' ');
    bool thai = two && is_thai(folded, (size_t)(space - folded)) && is_thai(space + 1, strlen(space + 1)) &&
                !begins_office(folded) && !begins_office(space + 1) && !rp_predicate_begins(folded, "นาย");
    bool latin = two && word_at(folded, first) == (size_t)(space - folded) &&
                 word_at(space + 1, last) == strlen(space + 1) && strlen(first) > 3 && strlen(last) > 3 &&
                 !is_office_word(first) && !is_office_word(last);
    free(folded);
    return thai || latin;
}

/* ---- persons in a longer text: what is called there is a name alone where words of a text can't stand ---- */

/* Titles by which persons are told of in a text; a rank or a post written out is one of a class of them. */
static const char *const told_titles[] = {
    "นางสาว",   "เด็กหญิง", "เด็กชาย",      "นาย",        "นาง",        "คุณ",        "ว่าที่ร้อยตรี",
    "ว่าที่ ร.ต.", "พลเอก",  "พลโท",        "พลตรี",       "พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี",
    "พันเอก",    "พันโท",   "พันตรี",        "พันตำรวจเอก", "พันตำรวจโท",  "พันตำรวจตรี", "ร้อยเอก",
    "ร้อยโท",    "ร้อยตรี",  "ร้อยตำรวจเอก", "ร้อยตำรวจโท", "ร้อยตำรวจตรี", NULL};
/* What ends in such a title, or in which it is another word: "ทนาย", "เจ้านาย", "ข้าวนางมล". */
static const char *const before_titles[] = {"ท",   "เจ้า", "บ้าน", "ตำบล",  "อำเภอ",
                                            "ปลา", "ข้าว", "พันธุ์", "จำนวน", NULL};
/* What no name begins with, as a text goes on with it. */
static const char *const goes_on[] = {"และ", "หรือ", "กับ", "ที่",   "ซึ่ง",    "ใน",    "จาก", "ของ",
                                      "ตาม", "แต่",  "ต่อ", "อายุ", "ราย",   "จำนวน", "ได้",  "ไม่",
                                      "เป็น", "ผู้",   "ทุก", "แยก", "จำแนก", "ประจำ", "เพื่อ", "สังกัด",
                                      "โดย", "จะ",  "อื่น", "เข้า", "ให้",    "ทั้ง",    NULL};
/* Nor a given name. */
static const char *const no_given[] = {"ไทย", "เด็ก", "นาย", "นาง", "ยา", "ศ.", "รศ.", "ผศ.", NULL};

/* Bytes of Thai letters and signs at `s`. */
static size_t thai_run(const char *s) {
    size_t n = 0;
    while (s[n] == '\xE0' && (s[n + 1] == '\xB8' || s[n + 1] == '\xB9'))
        n += 3;
    return n;
}

/* The same, as long as a name may be; else 0. */
static size_t name_run(const char *s) {
    enum { SHORTEST = 2 * 3, LONGEST = 16 * 3 };
    size_t n = thai_run(s);
    return n < SHORTEST || n > LONGEST ? 0 : n;
}

/* The bytes of a given name at `s`; 0: a text goes on there. */
static size_t given_run(const char *s) {
    bool none =
        begins_office(s) || rp_predicate_begins_any(s, goes_on) || rp_predicate_begins_any(s, no_given);
    return none ? 0 : name_run(s);
}

/* Of a surname, "ณ อยุธยา" among them: they begin as offices and other words do, "กองแก้ว", "มีสุข". */
static size_t surname_run(const char *s) {
    static const char of[] = "ณ ", duty[] = "มีหน้าที่";
    size_t place = rp_predicate_begins(s, of) ? strlen(of) : 0;
    bool none = rp_predicate_begins_any(s, goes_on) || rp_predicate_begins(s, duty);
    size_t n = none ? 0 : name_run(s + place);
    return n ? place + n : 0;
}

/* The bytes of "สมชาย ใจดี" at `s`, given name and surname; 0: none stands there. */
static size_t full_name(const char *s) {
    size_t given = given_run(s), last = given && s[given] == ' ' ? surname_run(s + given + 1) : 0;
    return last ? given + 1 + last : 0;
}

/* "นายสมชาย ใจดี", also right behind a word; its bytes, 0: nobody is called so. */
static size_t called_in_full(const char *text, const char *s) {
    if (!rp_predicate_begins_any(s, told_titles) || rp_predicate_begins_any(s, no_titles))
        return 0;
    for (size_t i = 0; before_titles[i]; i++) {
        size_t n = strlen(before_titles[i]);
        if (n <= (size_t)(s - text) && !strncmp(s - n, before_titles[i], n))
            return 0;
    }
    for (size_t i = 0; told_titles[i]; i++) {
        size_t title = strlen(told_titles[i]), gap, name;
        if (!rp_predicate_begins(s, told_titles[i]))
            continue;
        gap = s[title] == ' ';
        name = full_name(s + title + gap);
        return name ? title + gap + name : 0;
    }
    return 0;
}

/* "ด.ช. สมชาย", "ดร. สมชาย ใจดี", "พ.ต.อ.สมชาย": with its points, and a name behind. */
static size_t called_in_short(const char *s) {
    static const char *const pointed_once[] = {"นส", "ดช", "ดญ", "ดร", "ผศ", "รศ", "นพ", "พญ", "ทพ", NULL};
    for (size_t i = 0; short_titles[i]; i++) {
        const char *rest = strlen(short_titles[i]) > 3 ? past_short(s, short_titles[i]) : NULL;
        size_t written = rest ? (size_t)(rest - s) : 0, name, more;
        bool points = written && (memchr(s, '.', strlen(short_titles[i])) != NULL ||
                                  rp_predicate_is(short_titles[i], pointed_once));
        if (!points || !memchr(s, '.', written))
            continue;
        name = given_run(rest);
        more = name && rest[name] == ' ' ? surname_run(rest + name + 1) : 0;
        if (name)
            return written + name + (more ? 1 + more : 0);
        more = called_in_short(rest);
        if (more)
            return written + more;
    }
    return 0;
}

/* "Mr. Somchai", "mrs somchai"; "MS Excel" and "dr site" are none. */
static size_t called_in_english(const char *s) {
    static const char *const bare[] = {"mr", "mrs", NULL}, *const pointed[] = {"ms", "miss", "dr", "prof",
                                                                               NULL};
    char title[32], name[32];
    size_t n = word_at(s, title), gap = strspn(s + n, ". "),
           named = n && gap ? word_at(s + n + gap, name) : 0;
    bool is = named && (rp_predicate_is(title, bare) || (s[n] == '.' && rp_predicate_is(title, pointed)));
    return is && !is_office_word(name) ? n + gap + named : 0;
}

bool rp_contact_each_named(const char *text, rp_contact_fn *each, void *ctx) {
    char *folded = text ? ropa_text_fold(text) : NULL;
    size_t n;
    for (const char *s = folded; s && *s; s += n ? n : 1) {
        bool begins = s == folded || strchr(" (,:/\"", s[-1]);
        n = called_in_full(folded, s);
        n = n || !begins ? n : called_in_short(s);
        n = n || !begins ? n : called_in_english(s);
        if (n)
            each(ctx, s, n);
    }
    free(folded);
    return folded || !text;
}
