/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "rules/contact.h"

#include "model/predicate.h"

#include <ctype.h>
#include <string.h>

/* Begins as a person is called; "นายทะเบียน" and its like are posts. */
bool rp_contact_titled(const char *name) {
    static const char *const titles[] = {"นาย", "นาง", "น.ส.", "ดร.",  "ผศ.", "รศ.", "ศ.",
                                         "ว่าที่", "Mr.", "Ms.",  "Mrs.", "Dr.", NULL};
    static const char *const posts[] = {"นายทะเบียน", "นายก", "นายอำเภอ", "นายช่าง", "นายด่าน", "นายตรวจ", NULL};
    return rp_predicate_begins_any(name, titles) && !rp_predicate_begins_any(name, posts);
}

/* "somchai.j@": a name and the beginning of another, as offices give to persons; or of a service for persons. */
bool rp_contact_persons_mail(const char *mail) {
    static const char *const hosts[] = {"@gmail.", "@hotmail.", "@outlook.", "@yahoo.", "@icloud.", NULL};
    const char *at = mail ? strchr(mail, '@') : NULL;
    if (!at)
        return false;
    if (rp_predicate_begins_any(at, hosts))
        return true;
    return at - mail > 3 && (at[-2] == '.' || at[-2] == '_') && isalpha((unsigned char)at[-1]);
}

/* Two words side by side of letters alone, as "somchai.jaidee" before the "@"; none of either is an office's. */
bool rp_contact_may_be_persons_mail(const char *mail) {
    static const char *const offices[] = {
        "admin",    "audit",     "budget",  "bureau",  "call",       "catalog",    "catalogue", "center",
        "centre",   "central",   "contact", "data",    "depart",     "department", "desk",      "digital",
        "division", "email",     "export",  "finance", "general",    "group",      "help",      "helpdesk",
        "hotline",  "human",     "info",    "inform",  "library",    "legal",      "mail",      "market",
        "media",    "network",   "news",    "office",  "open",       "opendata",   "plan",      "planning",
        "policy",   "post",      "press",   "project", "public",     "rice",       "saraban",   "secretary",
        "service",  "services",  "smart",   "stat",    "statistic",  "statistics", "stats",     "strategy",
        "support",  "system",    "team",    "tech",    "technology", "thai",       "training",  "unit",
        "water",    "webmaster", "website", NULL};
    enum { LEAST = 4 }; /* shorter words are mostly abbreviations of offices */
    const char *at = mail ? strchr(mail, '@') : NULL, *from = mail;
    char word[32];
    size_t words = 0;
    for (; at && from < at; words++) {
        size_t n = 0;
        while (from + n < at && isalpha((unsigned char)from[n]))
            n++;
        if (n < LEAST || n >= sizeof word || (from + n < at && !strchr("._-", from[n])))
            return false;
        for (size_t i = 0; i < n; i++)
            word[i] = (char)tolower((unsigned char)from[i]);
        word[n] = '\0';
        if (rp_predicate_is(word, offices))
            return false;
        from += n + 1;
    }
    return words == 2;
}

/* A name and a surname, of Thai letters, and no word that a group or a post begins with. */
bool rp_contact_may_be_name(const char *name) {
    static const char *const offices[] = {"กลุ่ม",   "ฝ่าย",    "กอง",     "ศูนย์",  "งาน",     "สำนัก",    "ส่วน",
                                          "แผนก",  "คณะ",    "ทีม",      "หน่วย", "กรม",     "กระทรวง", "สถาบัน",
                                          "องค์กร", "ผู้",      "เจ้าหน้าที่", "นัก",   "นาย",     "หัวหน้า",   "เลขา",
                                          "ผอ",    "อธิบดี",   "ประธาน",  "รอง",  "สำนักงาน", "โครงการ", "จังหวัด",
                                          "อำเภอ", "เทศบาล", "อบต",     NULL};
    const char *space = name ? strchr(name, ' ') : NULL;
    if (!space || strchr(space + 1, ' ') || rp_predicate_begins_any(name, offices) ||
        rp_predicate_begins_any(space + 1, offices))
        return false;
    for (const unsigned char *c = (const unsigned char *)name; *c; c += *c == ' ' ? 1 : 3)
        if (*c != ' ' && !(c[0] == 0xE0 && (c[1] == 0xB8 || c[1] == 0xB9) && c[2]))
            return false;
    return space > name && space[1];
}
