/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where a duty comes from, as a person reads it. */
#include <ropa/model.h>

#include "base/buf.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* Sources that aren't sections of the Act. A longer one stands before the shorter one that begins it. */
static const struct {
    const char *code;
    struct ropa_text text;
} sources[] = {
    {"OIA ", {{"พ.ร.บ. ข้อมูลข่าวสารฯ ม.", "OIA s."}}},
    {"procrec65", {{"ประกาศบันทึกรายการ พ.ศ. 2565", "Records Notification 2022"}}},
    {"breach65", {{"ประกาศแจ้งเหตุละเมิด พ.ศ. 2565", "Breach Notification 2022"}}},
    {"noticeg65", {{"แนวทางการแจ้งวัตถุประสงค์ฯ พ.ศ. 2565", "Guidelines on notice 2022"}}},
    {"consentg65", {{"แนวทางการขอความยินยอม พ.ศ. 2565", "Guidelines on consent 2022"}}},
    {"research66", {{"ประกาศการวิจัยหรือสถิติ พ.ศ. 2566", "Research Notification 2023"}}},
    {"crim66", {{"ประกาศประวัติอาชญากรรม พ.ศ. 2566", "Criminal Records Notification 2023"}}},
    {"arch66", {{"ประกาศจดหมายเหตุ พ.ศ. 2566", "Archives Notification 2023"}}},
    {"sec65", {{"ประกาศมาตรการความมั่นคงฯ พ.ศ. 2565", "Security Notification 2022"}}},
    {"erase67", {{"ประกาศการลบหรือทำลายข้อมูล พ.ศ. 2567", "Erasure Notification 2024"}}},
    {"dpogov66", {{"ประกาศหน่วยงานของรัฐที่ต้องมี DPO พ.ศ. 2566", "DPO Notification 2023"}}},
    {"xb28_66", {{"ประกาศการโอนข้อมูล ม.28 พ.ศ. 2566", "Transfer Notification (s.28) 2023"}}},
    {"xb29_66", {{"ประกาศการโอนข้อมูล ม.29 พ.ศ. 2566", "Transfer Notification (s.29) 2023"}}},
    {"dsar69", {{"ประกาศการเข้าถึงและขอสำเนา พ.ศ. 2569", "Access Notification 2026"}}},
    {"BP", {{"แนวปฏิบัติเหตุละเมิด ข้อ BP", "Breach procedure BP"}}},
    {"saraban", {{"ระเบียบงานสารบรรณ", "Regulation on official correspondence"}}},
    {"practice", {{"", ""}}},
    {"policy", {{"", ""}}},
    {"KPI", {{"ตัวชี้วัด", "KPI"}}},
};

static void add(char *out, size_t size, const char *s) {
    size_t n = strlen(out);
    rp_copy(out + n, size - n, s);
}

/* "24 para 2", "19 ¶2" as "24 วรรค 2", "26(5)(a)" as "26(5)(ก)". */
static void add_words(enum ropa_lang lang, const char *item, char *out, size_t size) {
    static const char *const marks[] = {"para ", "¶", "(a)", "(b)", "(c)", "(d)", "(e)"};
    static const char *const thai[] = {"วรรค ", "วรรค ", "(ก)", "(ข)", "(ค)", "(ง)", "(จ)"};
    for (; *item; item++) {
        size_t n = 0, i = lang == ROPA_TH ? 0 : sizeof marks / sizeof *marks;
        for (; i < sizeof marks / sizeof *marks && !n; i++)
            n = strncmp(item, marks[i], strlen(marks[i])) ? 0 : strlen(marks[i]);
        add(out, size, n ? thai[i - 1] : (const char[]){*item, '\0'});
        item += n ? n - 1 : 0;
    }
}

static void add_source(enum ropa_lang lang, const char *item, char *out, size_t size) {
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
        size_t n = strlen(sources[i].code);
        if (strncmp(item, sources[i].code, n))
            continue;
        add(out, size, sources[i].text.in[lang]);
        add_words(lang, item + n, out, size);
        return;
    }
    if (*item >= '0' && *item <= '9')
        add(out, size, lang == ROPA_TH ? "ม." : "s.");
    add_words(lang, item, out, size);
}

/* Whether `shown` stands in the list already. */
static bool is_listed(const char *list, const char *shown) {
    size_t n = strlen(shown);
    for (const char *p = list; (p = strstr(p, shown)); p += n)
        if ((p == list || !strncmp(p - 2, ", ", 2)) && (!p[n] || p[n] == ','))
            return true;
    return false;
}

const char *ropa_law_text(const char *law, enum ropa_lang lang, char *out, size_t size) {
    out[0] = '\0';
    bool acts =
        law && strstr(law, "OIA "); /* sections behind it are of that Act: the same number is another one */
    while (law && *law) {
        char item[200], shown[500] = "";
        size_t n = strcspn(law, ",;");
        snprintf(item, sizeof item, "%.*s", (int)n, law);
        add_source(lang, item, shown, sizeof shown);
        if (*shown && (acts || !is_listed(out, shown))) {
            add(out, size, *out ? ", " : "");
            add(out, size, shown);
        }
        law += n;
        law += strspn(law, ",; ");
    }
    return out;
}
