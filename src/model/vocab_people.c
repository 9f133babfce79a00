/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies of people and bodies: pdpa.md 4.1, party roles of 4.4, and those of units and persons. */
#include "model/vocab_rows.h"

/* clang-format off */
static const struct ropa_choice subject_choices[] = {
    CHOICE("farmer", "เกษตรกร", "Farmer"),
    CHOICE("farmer_household", "สมาชิกครัวเรือนเกษตรกร", "Farm household member"),
    CHOICE("farmer_leader", "ผู้นำกลุ่ม/อาสาสมัครเกษตร (อกม. ฯลฯ)", "Farmer leader/volunteer"),
    CHOICE("coop_member", "สมาชิกสหกรณ์/กลุ่มเกษตรกร", "Co-op/group member"),
    CHOICE("entrepreneur", "ผู้ประกอบการ (บุคคลธรรมดา)", "Individual entrepreneur"),
    CHOICE("juristic_rep", "ผู้แทนนิติบุคคล/ผู้ติดต่อ", "Representative of a juristic person"),
    CHOICE("official", "ข้าราชการ", "Civil servant"),
    CHOICE("gov_employee", "พนักงานราชการ", "Government employee"),
    CHOICE("perm_employee", "ลูกจ้างประจำ", "Permanent employee"),
    CHOICE("temp_employee", "ลูกจ้างชั่วคราว", "Temporary employee"),
    CHOICE("contractor_staff", "ผู้รับจ้างเหมาบริการ (ไม่ใช่ลูกจ้าง)", "Contracted service provider (not an employee)"),
    CHOICE("retiree", "ข้าราชการบำนาญ/ผู้รับบำเหน็จ", "Retiree"),
    CHOICE("applicant", "ผู้สมัครสอบ/ผู้สมัครงาน", "Applicant"),
    CHOICE("intern", "นักเรียน/นักศึกษาฝึกงาน", "Intern"),
    CHOICE("family", "คู่สมรส บุตร บิดามารดา ผู้รับประโยชน์", "Family/beneficiary"),
    CHOICE("heir", "ทายาท", "Heir"),
    CHOICE("committee", "คณะกรรมการ/คณะทำงาน/ที่ปรึกษา", "Committee member"),
    CHOICE("trainee", "ผู้เข้าอบรม/สัมมนา", "Trainee"),
    CHOICE("lecturer", "วิทยากร", "Lecturer"),
    CHOICE("bidder", "ผู้เสนอราคา/คู่สัญญา (บุคคลธรรมดา)", "Bidder/contract party"),
    CHOICE("complainant", "ผู้ร้องเรียน/ผู้ร้องทุกข์", "Complainant"),
    CHOICE("accused", "ผู้ถูกร้องเรียน/ผู้ถูกกล่าวหา", "Person complained of"),
    CHOICE("witness", "พยาน/ผู้ให้ถ้อยคำ", "Witness"),
    CHOICE("visitor", "ผู้มาติดต่อ/ผู้เข้าอาคาร", "Visitor"),
    CHOICE("web_user", "ผู้ใช้เว็บไซต์/แอป/ระบบ", "Web/app user"),
    CHOICE("system_account", "ผู้ถือบัญชีผู้ใช้ระบบ", "System account holder"),
    CHOICE("survey_resp", "ผู้ตอบแบบสำรวจ", "Survey respondent"),
    CHOICE("media_contact", "สื่อมวลชน/เครือข่าย", "Media/network contact"),
    CHOICE("member", "สมาชิก", "Member"),
    CHOICE("service_user", "ผู้ใช้บริการ/ผู้รับบริการ", "Service user"),
    CHOICE("student", "นักเรียน/นักศึกษา", "Student"),
    CHOICE("guardian", "ผู้ปกครอง", "Parent/guardian"),
    CHOICE("patient", "ผู้ป่วย", "Patient"),
    CHOICE("licensee", "ผู้ขออนุญาต/ผู้รับอนุญาต", "Applicant for or holder of a licence"),
    CHOICE("public", "ประชาชนทั่วไป", "General public"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER),
};
OPEN(subject, "SUBJECT", "กลุ่มเจ้าของข้อมูล", "Data subjects");

static const struct ropa_choice vuln_choices[] = {
    CHOICE_LAW("minor10", "ผู้เยาว์อายุไม่เกิน ๑๐ ปี", "Minor aged 10 or under", "20"),
    CHOICE_LAW("minor20", "ผู้เยาว์เกิน ๑๐ ปีแต่ยังไม่บรรลุนิติภาวะ", "Minor over 10, not yet of age", "20"),
    CHOICE_LAW("incompetent", "คนไร้ความสามารถ", "Incompetent person", "20"),
    CHOICE_LAW("quasi", "คนเสมือนไร้ความสามารถ", "Quasi-incompetent person", "20"),
    CHOICE("disabled", "คนพิการ", "Person with a disability"),
    CHOICE("elderly", "ผู้สูงอายุ", "Elderly person"),
    CHOICE("poor_literacy", "ผู้มีข้อจำกัดด้านการอ่านเขียน", "Person with limited literacy"),
    CHOICE("foreign_worker", "แรงงานต่างด้าว", "Foreign worker"),
    CHOICE_FLAG("none", "ไม่มี", "None", ROPA_NONE),
};
CLOSED(vuln, "VULN", "กลุ่มที่ต้องระวังเป็นพิเศษ", "Vulnerable groups");

static const struct ropa_choice party_role_choices[] = {
    CHOICE("hosting", "โฮสต์/คลาวด์", "Hosting/cloud"),
    CHOICE("dev", "พัฒนาระบบ", "System development"),
    CHOICE("maint", "บำรุงรักษา/สนับสนุน", "Maintenance/support"),
    CHOICE("survey", "สำรวจ/เก็บข้อมูลแทน", "Survey/collection on our behalf"),
    CHOICE("print", "พิมพ์/ส่งไปรษณีย์", "Printing/mailing"),
    CHOICE("event", "จัดอบรม/งาน", "Training/event organiser"),
    CHOICE("shred", "ทำลายเอกสาร", "Document destruction"),
    CHOICE("security", "รักษาความปลอดภัย/CCTV", "Security/CCTV"),
    CHOICE("callcentre", "ศูนย์บริการข้อมูล", "Call centre"),
    CHOICE_LAW("sub", "ผู้ประมวลผลช่วง", "Sub-processor", "40"),
};
OPEN(party_role, "PARTYROLE", "งานที่ผู้ประมวลผลทำ", "Work of the processor");

static const struct ropa_choice partytype_choices[] = {
    CHOICE("state", "หน่วยงานของรัฐ", "State agency"),
    CHOICE("company", "บริษัท/ห้างหุ้นส่วน", "Company or partnership"),
    CHOICE("person", "บุคคลธรรมดา", "Natural person"),
    CHOICE("intl", "องค์การระหว่างประเทศ", "International organisation"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER),
};
OPEN(partytype, "PARTYTYPE", "ประเภทหน่วยงานภายนอก", "Type of outside body");

static const struct ropa_choice unittype_choices[] = {
    CHOICE("division", "กอง", "Division"),
    CHOICE("bureau", "สำนัก", "Bureau"),
    CHOICE("centre", "ศูนย์", "Centre"),
    CHOICE("institute", "สถาบัน", "Institute"),
    CHOICE("group", "กลุ่ม", "Group"),
};
OPEN(unittype, "UNITTYPE", "ประเภทหน่วยงาน", "Type of unit");

static const struct ropa_choice headkind_choices[] = {
    CHOICE("head", "หัวหน้าหน่วยงาน", "Head of the unit"),
    CHOICE("acting", "ผู้รักษาการแทน", "Acting head"),
    CHOICE("delegate", "ผู้รับมอบอำนาจ", "Delegate of the head"),
};
CLOSED(headkind, "HEADKIND", "ฐานะของผู้อนุมัติ", "Capacity of the approver");

static const struct ropa_choice wgrole_choices[] = {
    CHOICE("chair", "ประธาน", "Chair"),
    CHOICE("member", "กรรมการ/คณะทำงาน", "Member"),
    CHOICE("secretary", "เลขานุการ", "Secretary"),
    CHOICE("assistant", "ผู้ช่วยเลขานุการ", "Assistant secretary"),
};
OPEN(wgrole, "WGROLE", "ตำแหน่งในคณะทำงาน", "Role in the working group");
/* clang-format on */
