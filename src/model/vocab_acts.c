/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies of the acts: model.md "Acts", kpi.md 7. */
#include "model/vocab_rows.h"

/* clang-format off */
static const struct ropa_choice act_kind_choices[] = {
    CHOICE("submit", "ส่งตรวจ", "Submit"),
    CHOICE("approve", "อนุมัติ", "Approve"),
    CHOICE("accept", "ผ่านการตรวจ", "Accept"),
    CHOICE("return", "ส่งกลับแก้ไข", "Return"),
    CHOICE("publish", "เผยแพร่", "Publish"),
    CHOICE("retire", "เลิกใช้", "Retire"),
    CHOICE("erase", "ลบข้อมูลส่วนบุคคล", "Erase personal data"),
    CHOICE("dispute", "แจ้งว่าไม่ใช่การลงนามของตน", "Dispute"),
};
CLOSED(act_kind, "ACTKIND", "การดำเนินการ", "Acts");

static const struct ropa_choice level_choices[] = {
    CHOICE("unit", "หน่วยงาน", "Unit"),
    CHOICE("centre", "ศูนย์กลาง", "Centre"),
    CHOICE("org", "ส่วนราชการ", "Organisation"),
};
CLOSED(level, "LEVEL", "ระดับ", "Level");

static const struct ropa_choice via_choices[] = {
    CHOICE("own", "ด้วยบัญชีของผู้ลงนาม", "By the signer's own account"),
    CHOICE("memo", "ตามบันทึกข้อความที่ลงนาม", "From a signed memo"),
    CHOICE("cli", "ที่เครื่องของทะเบียน", "At the register's own machine"),
    CHOICE("single", "ผู้ใช้คนเดียว", "Single user"),
};
CLOSED(via, "VIA", "ลงรายการทาง", "Entered by way of");
/* clang-format on */
