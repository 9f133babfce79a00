/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What other people's tables call the same things. Only proposals are made from it: a heading is never taken for a
 * place on these grounds without a person having seen it.
 */
#include "exchange/table/heading.h"

#include "base/buf.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* clang-format off */
/* Words of a heading, those of a line apart by "|"; a path of NULL: a column of that name says nothing to take in. */
static const struct {
    const char *path, *words;
} said[] = {
    {NULL, "has|is|no|status|reviewed|ลำดับ|ลำดับที่|สถานะ"},
    {NULL, "recipient country|storage country|hosting country|data owner"}, /* of those, nobody says which is meant */
    {"former_ref", "process id|process code|activity code|record id|activity id|code|รหัสกิจกรรม|รหัสกระบวนการ|processing reference|reference number|record number|เลขที่กิจกรรม"},
    {"activity_name", "process name|activity name|processing activity|activity|process|กิจกรรม|ชื่อกิจกรรม|กระบวนการ|กระบวนงาน|business process|"
                      "กิจกรรมการประมวลผล|กิจกรรมประมวลผล|กิจกรรมการประมวลผลข้อมูลส่วนบุคคล|กิจกรรมประมวลผลข้อมูลส่วนบุคคล|งานบริการ|ชื่องาน|กิจกรรม กระบวนการ"},
    {"activity_desc", "description|activity description|รายละเอียด|รายละเอียดกิจกรรม|รายละเอียดของกิจกรรม|คำอธิบายโดยย่อ|คำอธิบายกิจกรรม|รายละเอียดโดยย่อ|คำอธิบาย"},
    {"unit_ref", "owner unit|owner dept|owner department|owner division|dept|department|division|bureau|unit|business unit|หน่วยงาน|ฝ่าย|สำนัก|กอง|business function|function|office|หน่วยงานเจ้าของ|หน่วยงานเจ้าของกระบวนการ|หน่วยงานเจ้าของกิจกรรม|ส่วนงาน|แผนก"},
    {"activity_owner", "owner|process owner|responsible|person in charge|ผู้รับผิดชอบ|เจ้าของกระบวนการ|เจ้าของกิจกรรม"},
    {"purpose.purpose_text", "purpose|objective|วัตถุประสงค์|เก็บไปเพื่ออะไร|เก็บเพื่ออะไร"},
    {"purpose.lawful_basis", "legal basis|lawful basis|legal ground|ฐานกฎหมาย|ฐานทางกฎหมาย|ฐานในการประมวลผล|ฐานการประมวลผล|lawful basis for processing personal data|ฐานกฎหมาย (ม 24|ฐานตามมาตรา 24|ฐานกฎหมายตามมาตรา 24"},
    {"purpose.s26_ground", "basis for sensitive data|sensitive data basis|ฐานข้อมูลอ่อนไหว|ฐานการประมวลผลข้อมูลอ่อนไหว|ฐานในการประมวลผลข้อมูลอ่อนไหว|ฐานตามมาตรา 26|basis for processing special category data|ฐานกฎหมาย (ม 26|ฐานกฎหมายตามมาตรา 26|ฐานกฎหมาย (มาตรา 26"},
    {"purpose.legal_ref", "legal reference|applicable law|กฎหมายที่เกี่ยวข้อง|กฎหมายที่อ้างอิง|กฎหมายอ้างอิง|ระเบียบที่เกี่ยวข้อง|กฎหมาย ระเบียบที่เกี่ยวข้อง|กฎหมายและระเบียบ"},
    {"subject_count", "volume of data subject|number of data subject|จำนวนเจ้าของข้อมูล"},
    {"data_elements", "data categories|data category|personal data|data elements|data items|data fields|type of data|"
                      "ข้อมูลส่วนบุคคล|รายการข้อมูล|รายการข้อมูลส่วนบุคคล|ข้อมูลที่จัดเก็บ|ข้อมูลที่เก็บ|ข้อมูลที่เก็บรวบรวม|categories of personal data|ข้อมูลส่วนบุคคลที่จัดเก็บ"},
    {"sensitive_categories", "sensitive|sensitive data|sensitive data categories|special categories|ข้อมูลอ่อนไหว|มาตรา 26|special category|special categories of personal data|ข้อมูลส่วนบุคคลอ่อนไหว|ข้อมูลส่วนบุคคลที่มีความอ่อนไหว|ข้อมูลที่มีความอ่อนไหว"},
    {"subject_categories", "data subject|data subjects|subject|ประเภทเจ้าของข้อมูล|กลุ่มเจ้าของข้อมูล|กลุ่มบุคคล|เจ้าของข้อมูล|categories of individuals|individuals|ผู้ให้ข้อมูล|กลุ่มผู้ให้ข้อมูล|ประเภทบุคคล|ประเภทของบุคคล"},
    {"source_types", "source|data source|แหล่งที่มา|แหล่งข้อมูล|แหล่งที่ได้มา|source of the personal data|source of personal data|จากเจ้าของข้อมูลโดยตรง|จากเจ้าของข้อมูลส่วนบุคคลโดยตรง|จากแหล่งอื่น|ได้ข้อมูลมาจาก|ได้มาจาก|ที่มาของข้อมูล"},
    {"recipient.recipient_name", "recipient|disclosed to|third party|third parties|ผู้รับข้อมูล|เปิดเผยให้|ผู้รับ|given to|หน่วยงานภายนอก|หน่วยงานภายนอกที่เปิดเผยข้อมูล|เปิดเผยให้ใคร|ผู้รับข้อมูล หน่วยงานภายนอกที่เปิดเผยข้อมูล"},
    {"transfer.xb_country", "country|countries|cross border countries|ประเทศ|ประเทศปลายทาง|third country|third countries|ส่งข้อมูลไปต่างประเทศ|ส่งไปต่างประเทศ|โอนไปต่างประเทศ|โอนข้อมูลไปต่างประเทศ"},
    {"transfer.xb_standard", "safeguard|cross border safeguard|transfer mechanism|มาตรฐานปลายทาง|transfer safeguards|safeguards for exceptional transfers|safeguards for transfers"},
    {"retention_text", "retention|retention period|storage period|ระยะเวลา|ระยะเวลาเก็บ|ระยะเวลาจัดเก็บ|ระยะเวลาการเก็บรักษา|อายุการเก็บ|kept for|retention schedule|ระยะเวลาการจัดเก็บ|อายุการเก็บเอกสาร"},
    {"retention_criterion", "retention criteria|retention criterion|เกณฑ์การเก็บ"},
    {"disposal_method", "deletion|disposal|destruction|erasure|การลบ|วิธีลบ|การทำลาย|วิธีทำลาย|วิธีการลบ|วิธีการทำลาย|วิธีลบ ทำลาย"},
    {"sec_tech", "security|security measures|technical measures|มาตรการรักษาความมั่นคงปลอดภัย|มาตรการความปลอดภัย|มาตรการป้องกัน|มาตรการเชิงเทคนิค|security controls|มาตรการทางเทคนิค|มาตรการรักษาความปลอดภัย"},
    {"sec_org", "organisational measures|organizational measures|มาตรการเชิงองค์กร|มาตรการทางองค์กร|มาตรการเชิงบริหาร"},
    {"storage.storage_location", "system|storage location|where stored|ที่เก็บ|สถานที่เก็บ|สถานที่จัดเก็บ|สถานที่เก็บเอกสาร|ที่จัดเก็บ|ระบบ|location of personal data|location of data|สถานที่ ระบบที่ใช้จัดเก็บ"},
    {"sec_phys", "physical measures|มาตรการเชิงกายภาพ|มาตรการทางกายภาพ"},
    {"internal_access", "who has access|ผู้มีสิทธิเข้าถึง|ผู้เข้าถึงข้อมูล|ผู้ที่เข้าถึงข้อมูลได้|ผู้มีสิทธิ์เข้าถึง"},
    {"collect_start", "collection start|collected since|วันที่เริ่มเก็บ|วันเริ่มเก็บ|วันที่เริ่มเก็บรวบรวม"},
    {"last_review_date", "last review|last reviewed|วันที่ทบทวน|วันที่ทบทวนล่าสุด|ทบทวนล่าสุด"},
    {"notes", "remark|comment|หมายเหตุ"},
};
/* clang-format on */

/* How many bytes of `words` in `key` are its longest: whole words of Latin letters, a plural s aside; Thai anywhere. */
static size_t longest(const char *key, const char *words) {
    size_t most = 0;
    for (size_t n; *words; words += n + (words[n] == '|')) {
        n = strcspn(words, "|");
        bool latin = (unsigned char)*words < 0x80;
        for (const char *p = key; n > most && (p = strchr(p, *words)); p++) {
            const char *end = p + n + (latin && strlen(p) > n && p[n] == 's');
            if (strncmp(p, words, n) != 0 || (latin && ((p > key && p[-1] != ' ') || (*end && *end != ' '))))
                continue;
            most = n;
            break;
        }
    }
    return most;
}

/* Whether the heading asks for yes or no: what the answer is about stands in another column. */
static bool asks(const char *heading) {
    static const char *const words[] = {"?", "y/n", "Y/N", "yes/no", "Yes/No", "มี/ไม่มี", "ใช่/ไม่ใช่", "หรือไม่"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strstr(heading, words[i]))
            return true;
    return false;
}

/* "dataCategories" as "data Categories". Owned; NULL when memory ran out. */
static char *apart(const char *heading) {
    struct rp_buf b = {0};
    for (const char *p = heading; *p; p++) {
        bool begins = p > heading && *p >= 'A' && *p <= 'Z' && p[-1] >= 'a' && p[-1] <= 'z';
        rp_buf_str(&b, begins ? " " : "");
        rp_buf_char(&b, *p);
    }
    rp_buf_str(&b, "");
    return rp_buf_take(&b);
}

/* The heading folded, its words apart by spaces. Owned; NULL when memory ran out. */
static char *words_of(const char *heading) {
    char *words = apart(heading), *key = words ? ropa_text_fold(words) : NULL;
    free(words);
    for (char *p = key; p && *p; p++)
        if (strchr("_-/.", *p))
            *p = ' ';
    return key;
}

/*
 * Whether the heading, whose words are `key`, is of something about the place: how many there are, a key of another table, how long
 * something else takes.
 */
static bool is_about(const char *key, const char *path) {
    static const char *const counts[] = {"จำนวน", "number of ", "count of "};
    static const char period[] = "ระยะเวลา";
    static const char *const kept[] = {"(", "เก็บ", "รักษา", "ใช้"};
    size_t n = strlen(key), all = sizeof period - 1;
    bool counted = false, of_keeping = false;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        counted = counted || !strncmp(key, counts[i], strlen(counts[i]));
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        of_keeping = of_keeping || strstr(key, kept[i]);
    bool id = n > 3 && !strcmp(key + n - 3, " id"),
         other = !strncmp(key, period, all) && key[all] && !of_keeping;
    return (counted && strcmp(path, "subject_count") != 0) || (id && strcmp(path, "former_ref") != 0) ||
           (other && !strcmp(path, "retention_text"));
}

bool rp_heading_is_said(const char *heading, bool *bad) {
    char *key = words_of(heading);
    size_t most = 0;
    for (size_t i = 1; key && i < sizeof said / sizeof said[0]; i++) {
        size_t n = longest(key, said[i].words);
        most = n > most ? n : most;
    }
    bool is = key && *key && 2 * most >= strlen(key);
    *bad |= !key;
    free(key);
    return is;
}

bool rp_heading_said(const struct ropa_entity *ent, const char *heading, struct ropa_place *out,
                     bool *nothing) {
    char *key = words_of(heading);
    const char *path = NULL;
    size_t most = 0;
    *nothing = asks(heading) || (key && (longest(key, said[0].words) == strcspn(key, " ")) && *key);
    for (size_t i = 1; key && i < sizeof said / sizeof said[0]; i++) {
        size_t n = longest(key, said[i].words);
        if (n <= most)
            continue;
        most = n;
        path = said[i].path;
    }
    *nothing = *nothing || (most && !path) || (path && is_about(key, path));
    free(key);
    return !*nothing && path && !rp_heading_parse(ent, path, out, NULL);
}
