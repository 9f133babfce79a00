/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The sections beside s.39 and s.40 that an entry is judged by, each where what it is about is done. */
#include "model/nouns/activity.h"
#include "rules/judge.h"

#include <stdlib.h>

/* clang-format off */
static const struct ropa_section sections[ROPA_N_SECTIONS] = {
    {"19", {{"ความยินยอม", "Consent"}}, {{"ไม่มีวัตถุประสงค์ที่ใช้ความยินยอม", "No purpose rests on consent"}}},
    {"23", {{"การแจ้งเจ้าของข้อมูล", "Notice"}}, {{"ได้รับยกเว้นการแจ้ง หรือไม่ใช่ผู้ควบคุม", "Exempt, or not the controller"}}},
    {"24", {{"ฐานกฎหมาย", "Lawful basis"}}, {{"ทุกวัตถุประสงค์ใช้ความยินยอม หรือไม่ใช่ผู้ควบคุม", "All on consent, or not the controller"}}},
    {"25", {{"การเก็บจากแหล่งอื่น", "Collected from elsewhere"}}, {{"เก็บจากเจ้าของข้อมูลโดยตรง หรือไม่ใช่ผู้ควบคุม", "Collected from the person, or not the controller"}}},
    {"26", {{"ข้อมูลอ่อนไหว", "Sensitive data"}}, {{"ไม่มีข้อมูลตามมาตรา 26", "No data of s.26"}}},
    {"27", {{"การใช้และเปิดเผย", "Use and disclosure"}}, {{"ไม่มีผู้รับภายนอก", "No recipients outside"}}},
    {"28", {{"การโอนไปต่างประเทศ", "Transfers abroad"}}, {{"ไม่มีการโอนไปต่างประเทศ", "No transfer abroad"}}},
    {"37", {{"หน้าที่ของผู้ควบคุม", "Duties of the controller"}}, {{"ไม่ใช่ผู้ควบคุม", "Not the controller"}}},
};
/* clang-format on */

/* Of the paragraphs only these may be without an answer. */
static const struct {
    const char *code;
    struct ropa_text text;
} paragraphs[] = {
    {"39(6)",
     {{"ทุกวัตถุประสงค์อาศัยความยินยอม และไม่มีการเปิดเผยอื่น",
       "Every purpose rests on consent, and nothing else was disclosed"}}},
    {"39(7)", {{"ไม่มีการปฏิเสธคำขอหรือคำคัดค้าน", "No request or objection was refused"}}},
    {"40(3)", {{"ไม่มีเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "There is no data protection officer"}}},
    {"40(5)", {{"ไม่มีการส่งหรือโอนไปต่างประเทศ", "Nothing is sent abroad"}}},
};

const struct ropa_text *ropa_why_not(const char *code) {
    for (size_t i = 0; i < sizeof paragraphs / sizeof *paragraphs; i++)
        if (!strcmp(paragraphs[i].code, code))
            return &paragraphs[i].text;
    for (size_t i = 0; i < ROPA_N_SECTIONS; i++)
        if (!strcmp(sections[i].code, code))
            return &sections[i].why_not;
    return NULL;
}

const struct ropa_section *ropa_sections(void) {
    return sections;
}

static bool is_sensitive(const struct ropa_record *a) {
    return ropa_record_get(a, ACT_SENSITIVE_CATEGORIES) ||
           rp_predicate_implies_s26(ropa_record_get(a, ACT_DATA_ELEMENTS));
}

/* Whether what decides if the section applies isn't answered yet: nobody can say that it doesn't. */
static bool is_open(const struct ropa_record *a, int section) {
    static const struct {
        int section;
        size_t field;
    } deciding[] = {{25, ACT_SOURCE_TYPES}, {26, ACT_DATA_ELEMENTS}, {27, ACT_RECIPIENT}, {28, ACT_TRANSFER}};
    for (size_t i = 0; i < sizeof deciding / sizeof *deciding; i++)
        if (deciding[i].section == section)
            return rp_predicate_controller(a) && !ropa_field_answered(a, deciding[i].field);
    return false;
}

static bool applies(const struct ropa_record *a, int section) {
    if (!rp_predicate_controller(a))
        return false;
    switch (section) {
    case 19:
        return rp_predicate_any_consent(a);
    case 23:
        return !ropa_record_get(a, ACT_NOTICE_EXEMPT_REASON);
    case 24:
        return rp_predicate_any_without_consent(a) || !ropa_record_rows(a, ACT_PURPOSE);
    case 25:
        return rp_predicate_from_elsewhere(ropa_record_get(a, ACT_SOURCE_TYPES));
    case 26:
        return is_sensitive(a);
    case 27:
        return ropa_record_rows(a, ACT_RECIPIENT) > 0;
    case 28:
        return ropa_record_rows(a, ACT_TRANSFER) > 0;
    default:
        return true;
    }
}

/* What follows a source other than the Act, up to the next ";", are that source's sections. */
bool rp_section_cited(const char *law, int section) {
    bool other = false;
    for (const char *p = law; p && *p;) {
        p += strspn(p, " ,");
        size_t n = strcspn(p, ",;");
        other |= !strncmp(p, "OIA", 3);
        if (!other && *p >= '0' && *p <= '9') {
            char *end;
            long from = strtol(p, &end, 10), to = *end == '-' ? strtol(end + 1, NULL, 10) : from;
            if (from <= section && section <= to)
                return true;
        }
        p += n;
        if (*p == ';') {
            other = false;
            p++;
        }
    }
    return false;
}

/* A field not answered cites what it may belong to; a rule what it was broken by, also where none was thought to apply. */
static bool is_missing(const struct rp_outcome *out, int section, bool applying) {
    for (size_t i = 0; i < out->n; i++) {
        const struct ropa_finding *f = &out->found[i].finding;
        bool speaks = applying || strcmp(f->rule, "FIELD") != 0;
        /* a paper that is only advised before the entry is signed isn't there all the same */
        bool awaited = f->severity == ROPA_HINT && f->elsewhere && applying;
        if ((f->severity == ROPA_ERROR || awaited) && speaks && !f->waived && f->law &&
            rp_section_cited(f->law, section))
            return true;
    }
    return false;
}

void rp_judge_sections(const struct rp_outcome *out, const struct ropa_record *activity,
                       enum ropa_verdict verdicts[ROPA_N_SECTIONS]) {
    for (size_t i = 0; i < ROPA_N_SECTIONS; i++) {
        int section = (int)strtol(sections[i].code, NULL, 10);
        bool applying = applies(activity, section);
        /* transfers to adequate places or under safeguards: s.29 stands for s.28 */
        bool missing = is_open(activity, section) || is_missing(out, section, applying) ||
                       (section == 28 && is_missing(out, 29, applying));
        verdicts[i] = missing ? ROPA_MISSING : applying ? ROPA_COMPLETE : ROPA_NOT_APPLICABLE;
    }
}
