/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/internal.h"

#include <string.h>

/* What stands for a value, in the officer's language; the table of commands has the English ones. */
static const struct {
    const char *word, *th;
} placeholders[] = {
    {"CODE", "รหัส"},       {"COMMAND", "คำสั่ง"},    {"D", "วันที่"},          {"DATE", "วันที่"},
    {"DAYS", "จำนวนวัน"},   {"FIELD", "ช่อง"},       {"FIELDS", "ช่อง,ช่อง"}, {"FILE", "ไฟล์"},
    {"FOLDER", "โฟลเดอร์"}, {"HASH", "ค่า"},         {"CURSOR", "ตำแหน่ง"},  {"ID", "รหัสกฎ"},
    {"LAYOUT", "รูปแบบ"},   {"LIST", "รายการเลือก"}, {"MAP", "ไฟล์จับคู่"},     {"N", "เลข"},
    {"NAME", "ชื่อ"},        {"NO", "เลขที่"},         {"NOUN", "ทะเบียน"},    {"NUMBER", "เลขข้อ"},
    {"OFFICER", "ผู้พิมพ์"},   {"PATH", "ไฟล์"},        {"PERSON", "บุคคล"},    {"REF", "รหัส"},
    {"TEXT", "ข้อความ"},    {"DECISION", "รหัส"},    {"SHELL", "เชลล์"},     {"STARTER", "รหัส"},
    {"U", "หน่วยงาน"},      {"UNIT", "หน่วยงาน"},    {"URL", "ที่อยู่เว็บ"},     {"VALUE", "ค่า"},
    {"VERB", "คำกริยา"},    {"KIND", "ชนิด"},
};

static bool is_word(const char *text, size_t n, const char *word) {
    return strlen(word) == n && !strncmp(word, text, n);
}

static const char *in_thai(const char *word, size_t n) {
    for (size_t i = 0; i < sizeof placeholders / sizeof placeholders[0]; i++)
        if (is_word(word, n, placeholders[i].word))
            return placeholders[i].th;
    return NULL;
}

/* "xlsx|csv|json", of what the library has. */
static int put_formats(char *out, size_t size) {
    size_t n, used = 0;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n);
    for (size_t i = 0; i < n && used < size; i++)
        used += (size_t)snprintf(out + used, size - used, "%s%s", i ? "|" : "", formats[i]->name);
    return (int)used;
}

const char *cli_placeholders(const struct cli *cli, const char *usage, char *out, size_t size) {
    size_t used = 0;
    out[0] = '\0';
    while (*usage && used + 1 < size) {
        size_t n = strspn(usage, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), plain = n ? n : 1;
        const char *th = n && cli->lang == ROPA_TH ? in_thai(usage, n) : NULL;
        int wrote = is_word(usage, n, "FORMAT") ? put_formats(out + used, size - used)
                    : th                        ? snprintf(out + used, size - used, "%s", th)
                         : snprintf(out + used, size - used, "%.*s", (int)plain, usage);
        used += (size_t)wrote;
        usage += plain;
    }
    return out;
}
