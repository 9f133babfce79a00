/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/refusal.h"

#include "base/err.h"

#include <stdio.h>

#define SAVE_TH "โปรดเปิดด้วยโปรแกรมที่สร้างแล้วบันทึกเป็น .xlsx"
#define SAVE_EN "open it with the program that made it and save it as .xlsx"
#define AGAIN_TH "โปรดขอไฟล์ใหม่จากผู้ส่ง หรือเปิดด้วย Excel แล้วบันทึกเป็น .xlsx อีกครั้ง"
#define AGAIN_EN "ask the sender for it again, or open it with Excel and save it anew as .xlsx"
#define SAFE_TH "จึงไม่เปิด โปรดตรวจกับผู้ส่งว่าไฟล์มาจากใคร"
#define SAFE_EN "and was not opened; ask the sender where it is from"

static const struct ropa_text sentences[] = {
    [RP_REFUSED_EMPTY] = {{"เป็นไฟล์ว่าง " AGAIN_TH, "it is empty; " AGAIN_EN}},
    [RP_REFUSED_XLS] = {{"เป็นไฟล์ Excel แบบเก่า (.xls) " SAVE_TH, "it is an old Excel file (.xls); " SAVE_EN}},
    [RP_REFUSED_ENCRYPTED] =
        {{"มีรหัสผ่าน โปรดเปิดด้วย Excel เอารหัสผ่านออก แล้วบันทึกอีกครั้ง",
          "it is encrypted; open it with Excel, take the password off and save it again"}},
    [RP_REFUSED_ODS] = {{"เป็นไฟล์ OpenDocument (.ods) " SAVE_TH,
                         "it is an OpenDocument file (.ods); " SAVE_EN}},
    [RP_REFUSED_XLSB] = {{"เป็นสมุดงานแบบไบนารี (.xlsb) " SAVE_TH, "it is a binary workbook (.xlsb); " SAVE_EN}},
    [RP_REFUSED_OFFICE] = {{"เป็นเอกสารหรือสไลด์ ไม่ใช่สมุดงาน Excel โปรดเลือกไฟล์อื่น",
                            "it is a document or slides, not a workbook; choose another file"}},
    [RP_REFUSED_TEXT] = {{"เป็นข้อความ (เช่น csv) ที่ตั้งชื่อเป็น .xlsx โปรดเปลี่ยนชื่อให้ลงท้าย .csv",
                          "it is text (csv, perhaps) named .xlsx; give it a name that ends in .csv"}},
    [RP_REFUSED_FOREIGN] = {{"ไม่ใช่สมุดงาน Excel (.xlsx) โปรดเลือกไฟล์อื่น",
                             "it is no Excel workbook (.xlsx); choose another file"}},
    [RP_REFUSED_CUT] = {{"ไฟล์ขาดตอนท้าย ได้มาไม่ครบ " AGAIN_TH, "its end is missing; " AGAIN_EN}},
    [RP_REFUSED_NO_BOOK] = {{"เป็นไฟล์ zip ที่ไม่มีสมุดงานอยู่ข้างใน โปรดเลือกไฟล์ .xlsx",
                             "it is a zip without a workbook in it; choose an .xlsx file"}},
    [RP_REFUSED_NO_PART] = {{"ขาดส่วนนี้ของไฟล์ " AGAIN_TH, "this part of it is missing; " AGAIN_EN}},
    [RP_REFUSED_DAMAGED] = {{"ส่วนนี้ของไฟล์เสียหาย " AGAIN_TH, "this part of it is damaged; " AGAIN_EN}},
    [RP_REFUSED_LARGE] = {{"ส่วนนี้ของไฟล์ใหญ่หรือมากเกินที่รับได้ โปรดแบ่งเป็นหลายไฟล์",
                           "this part of it is larger than is taken; divide it into several files"}},
    [RP_REFUSED_BOMB] = {{"ส่วนนี้ของไฟล์ขยายใหญ่ผิดปกติ " SAFE_TH,
                          "this part of it unpacks to far too much, " SAFE_EN}},
    [RP_REFUSED_OVERLAP] = {{"ส่วนต่าง ๆ ของไฟล์ซ้อนทับกัน " SAFE_TH, "its parts lie in one another, " SAFE_EN}},
    [RP_REFUSED_NAME] = {{"ชื่อส่วนนี้ชี้ออกนอกไฟล์ " SAFE_TH,
                          "the name of this part leads out of the file, " SAFE_EN}},
    [RP_REFUSED_TWICE] = {{"มีส่วนนี้ซ้ำสองชุด " SAFE_TH, "this part is there twice, " SAFE_EN}},
    [RP_REFUSED_DOCTYPE] = {{"มี DOCTYPE ซึ่งสมุดงานไม่มี " SAFE_TH,
                             "it holds a DOCTYPE, which no workbook does, " SAFE_EN}},
    [RP_REFUSED_XML] = {{"ส่วนนี้ของไฟล์เสียหาย (ไม่ใช่ XML) " AGAIN_TH,
                         "this part of it is damaged (no XML); " AGAIN_EN}},
    [RP_REFUSED_DEEP] = {{"ส่วนนี้ของไฟล์ซ้อนกันลึกผิดปกติ " SAFE_TH,
                          "this part of it is nested far too deep, " SAFE_EN}},
    [RP_REFUSED_WRONG] = {{"ตรงนี้ไม่เป็นไปตามแบบของสมุดงาน " AGAIN_TH,
                           "this is not what a workbook says there; " AGAIN_EN}},
};

enum ropa_status rp_refuse(struct ropa_err *err, const char *path, enum rp_refusal why, const char *part) {
    const struct ropa_text *s = &sentences[why];
    char th[384], en[384];
    snprintf(th, sizeof th, "%s%s", part ? " " : "", s->in[ROPA_TH]);
    snprintf(en, sizeof en, "%s%s", part ? ": " : "", s->in[ROPA_EN]);
    rp_err_subject(err, ROPA_E_FORMAT, path, part);
    rp_err_hint(err, th, en);
    return ROPA_E_FORMAT;
}
