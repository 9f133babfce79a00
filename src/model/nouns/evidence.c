/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/evidence.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

#include <string.h>

static bool has_file(const struct ropa_record *rec) {
    return ropa_record_get(rec, EVI_FILE_NAME) != NULL;
}

/* A file or an address is asked for; what is answered stays in sight. */
static bool wants_file(const struct ropa_record *rec) {
    return has_file(rec) || !ropa_record_get(rec, EVI_URL);
}

static bool wants_url(const struct ropa_record *rec) {
    return !has_file(rec) || ropa_record_get(rec, EVI_URL);
}

/* Evidence that completes a step of the agreement by itself needs who vouches for it. */
static bool proves_step(const struct ropa_record *rec) {
    return ropa_record_get(rec, EVI_STEPS) != NULL;
}

static const struct ropa_text sections[] = {
    {{"ข้อมูลทั่วไป", "General"}},
    {{"ไฟล์หรือที่อยู่เว็บ", "File or address"}},
    {{"การรับรอง", "What it proves"}},
};

static const struct ropa_field fields[] = {
    /* general */
    [EVI_TITLE] = {.code = "title", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อหลักฐาน", "Title"}},
        .help = {{"บอกว่าเป็นเอกสารอะไร", "What the document is."}},
        .example = "บันทึกความตกลงความร่วมมือ", .law = "practice", .section = 0, .max_chars = 200, .width = 34},
    [EVI_UNIT_REF] = {.code = "unit_ref", .kind = ROPA_REF, .of = &rp_unit, .need = ROPA_ADVISED,
        .label = {{"หน่วยงาน", "Unit"}},
        .help = {{"หน่วยงานที่ออกหรือเก็บหลักฐานนี้", "The unit whose evidence this is."}},
        .example = "กองการเจ้าหน้าที่", .law = "practice", .section = 0, .width = 24,
        .preset = ROPA_PRESET_LAST_USED},
    [EVI_EVIDENCE_DATE] = {.code = "evidence_date", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"วันที่ของหลักฐาน", "Date"}},
        .help = {{"วันที่บนเอกสาร ไม่ใช่วันที่บันทึก", "The date the document bears, not that of the entry."}},
        .example = "1 มี.ค. 2566", .law = "practice", .section = 0, .width = 14, .flags = ROPA_PAST},
    [EVI_DOC_NO] = {.code = "doc_no", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"เลขที่หนังสือ", "Document number"}},
        .help = {{"ที่ของหนังสือหรือเลขที่คำสั่ง ถ้ามี", "The number the document bears, if any."}},
        .example = "กษ 02xx/123", .law = "practice", .section = 0, .max_chars = 200, .width = 20, .flags = ROPA_MARK},
    [EVI_DESCRIPTION] = {.code = "description", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"คำอธิบาย", "Description"}},
        .help = {{"หลักฐานนี้แสดงเรื่องใด", "What it shows."}},
        .example = "รายชื่อผู้เข้าประชุมชี้แจงแนวทาง", .law = "practice", .section = 0, .max_chars = 32000, .width = 34},

    /* file or address */
    [EVI_FILE_NAME] = {.code = "file_name", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ชื่อไฟล์", "File name"}},
        .help = {{"พิมพ์ที่อยู่ของไฟล์หรือลากไฟล์มาวาง (ไม่เกิน 50 MB) หรือใส่ที่อยู่เว็บแทน", "Type the path of the file or drop the file here (at most 50 MB); or give a web address instead."}},
        .example = "memo-6602.pdf", .law = "practice", .section = 1, .max_chars = 200, .width = 26,
        .applies = wants_file, .flags = ROPA_MARK},
    [EVI_MEDIA_TYPE] = {.code = "media_type", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ชนิดไฟล์", "Media type"}},
        .help = {{"ชนิดของไฟล์ เช่น application/pdf", "The type of the file, such as application/pdf."}},
        .example = "application/pdf", .law = "practice", .section = 1, .max_chars = 200, .width = 18,
        .applies = has_file, .flags = ROPA_FILLED},
    [EVI_SHA256] = {.code = "sha256", .kind = ROPA_TEXT, .need = ROPA_ADVISED,
        .label = {{"ลายนิ้วมือไฟล์ (SHA-256)", "SHA-256"}},
        .help = {{"ค่าที่ยืนยันว่าไฟล์ไม่ถูกแก้ไข 64 ตัวอักษร", "64 hexadecimal digits that show the file was not altered."}},
        .example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", .law = "practice", .section = 1, .max_chars = 64, .width = 24,
        .applies = has_file, .flags = ROPA_FILLED},
    [EVI_SIZE] = {.code = "size", .kind = ROPA_INT, .need = ROPA_ADVISED,
        .label = {{"ขนาดไฟล์ (ไบต์)", "Size (bytes)"}},
        .help = {{"จำนวนไบต์ของไฟล์", "The length of the file in bytes."}},
        .example = "20480", .law = "practice", .section = 1, .max_chars = 12, .greatest = 999999999, .width = 12,
        .applies = has_file, .flags = ROPA_FILLED},
    [EVI_FILE_KEPT] = {.code = "file_kept", .kind = ROPA_BOOL, .need = ROPA_OPTIONAL,
        .label = {{"เก็บไฟล์ไว้ในทะเบียน", "File kept"}},
        .help = {{"ไฟล์อยู่ในทะเบียนแล้วหรือไม่ ระบบบันทึกให้", "Whether the register holds the file; filled in by itself."}},
        .example = "ใช่", .law = "practice", .section = 1, .width = 12,
        .applies = has_file, .flags = ROPA_FILLED},
    [EVI_KEEP_UNTIL] = {.code = "keep_until", .kind = ROPA_DATE, .need = ROPA_ADVISED,
        .label = {{"เก็บไฟล์ไว้ถึง", "File kept until"}},
        .help = {{"ไฟล์ที่มีชื่อบุคคล เช่น ใบลงชื่อ เก็บเท่าที่จำเป็น พ้นวันนี้แล้วลบไฟล์ ชื่อไฟล์และลายนิ้วมือยังอยู่", "A file with names of persons, such as a sign-in sheet, is kept as long as needed; after this day the file is erased, its name and SHA-256 stay."}},
        .example = "30 ก.ย. 2568", .law = "37(3)", .section = 1, .width = 14,
        .applies = has_file},
    [EVI_URL] = {.code = "url", .kind = ROPA_TEXT, .need = ROPA_REQUIRED,
        .label = {{"ที่อยู่เว็บ", "Web address"}},
        .help = {{"ลิงก์ของหลักฐานบนเว็บไซต์ หรือใส่ไฟล์แทน", "Where it stands on the web; or give a file instead."}},
        .example = "https://www.example.go.th/pdpa", .law = "practice", .section = 1, .max_chars = 2000, .width = 28,
        .applies = wants_url, .flags = ROPA_URL},

    /* what it proves */
    [EVI_STEPS] = {.code = "steps", .kind = ROPA_SET, .vocab = &rp_vocab_kpistep, .need = ROPA_ADVISED,
        .label = {{"ขั้นตอนตัวชี้วัดที่ใช้ยืนยัน", "Steps proven"}},
        .help = {{"ขั้นตอนตามคำรับรองที่ใช้หลักฐานนี้แทนการตรวจอัตโนมัติ", "Steps of the agreement that this proves by itself."}},
        .example = "K2-6-1 ชี้แจงแนวทาง", .law = "policy, KPI", .section = 2, .width = 26},
    [EVI_CERTIFIED_BY] = {.code = "certified_by", .kind = ROPA_REF, .of = &rp_person, .need = ROPA_REQUIRED, .flags = ROPA_DECIDES,
        .label = {{"ผู้รับรองหลักฐาน", "Certified by"}},
        .help = {{"เจ้าหน้าที่ที่ยืนยันว่าหลักฐานถูกต้อง", "The officer who vouches for it."}},
        .example = "ตัวอย่าง หัวหน้าฝ่ายบริหารทั่วไป", .law = "policy, KPI", .section = 2, .width = 24,
        .applies = proves_step},
    [EVI_VALID_UNTIL] = {.code = "valid_until", .kind = ROPA_DATE, .need = ROPA_OPTIONAL,
        .label = {{"ใช้ได้ถึงวันที่", "Valid until"}},
        .help = {{"วันสุดท้ายที่หลักฐานใช้ได้ เช่น ใบรับรองที่มีอายุ ถ้าไม่มีกำหนดให้ว่างไว้", "The last day on which it is valid, of a certificate that ends; empty where it doesn't."}},
        .example = "30 ก.ย. 2567", .law = "policy, KPI", .section = 2, .width = 14},
    [EVI_FORMER_REF] = {.code = "former_ref", .kind = ROPA_TEXT, .need = ROPA_OPTIONAL,
        .label = {{"รหัสเดิม/รหัสในระบบอื่น", "Former or other reference"}},
        .help = {{"รหัสที่เคยใช้ หรือรหัสของรายการนี้ในระบบอื่น", "A reference once used, or used for this record elsewhere."}},
        .example = "ICT-2565-01", .law = "practice", .section = 2, .max_chars = 200, .width = 18, .flags = ROPA_CONTACT | ROPA_MARK},
    [EVI_NOTES] = {.code = "notes", .kind = ROPA_LONG, .need = ROPA_OPTIONAL,
        .label = {{"หมายเหตุ", "Notes"}},
        .help = {{"เรื่องอื่นที่ควรบันทึกไว้", "Anything else worth keeping."}},
        .example = "รอปรับปรุงข้อมูล", .law = "practice", .section = 2, .max_chars = 32000, .width = 30},
};
_Static_assert(sizeof fields / sizeof *fields == EVI_N, "a field for each index");

static bool is_past(const struct ropa_record *rec, size_t field, const char *day) {
    const char *last = ropa_record_get(rec, field);
    return last && strcmp(day, last) > 0;
}

bool rp_evidence_expired(const struct ropa_record *rec, const char *day) {
    return is_past(rec, EVI_VALID_UNTIL, day);
}

bool rp_evidence_over(const struct ropa_record *rec, const char *day) {
    return is_past(rec, EVI_KEEP_UNTIL, day);
}

const struct ropa_entity rp_evidence = {
    .code = "evidence",
    .prefix = "EV",
    .label = {{"หลักฐาน", "Evidence"}},
    .sections = sections,
    .n_sections = sizeof sections / sizeof *sections,
    .fields = fields,
    .n_fields = EVI_N,
    .title = EVI_TITLE,
    .unit_field = EVI_UNIT_REF,
};
