/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies of keeping: retention, disposal, security measures, risk, incidents
 * (pdpa.md 2.3, 4.5, 4.6, 4.9). */
#include "model/vocab_rows.h"

/* clang-format off */
static const struct ropa_choice trigger_choices[] = {
    CHOICE("collected", "วันที่เก็บ", "Date of collection"),
    CHOICE("end_of_activity", "สิ้นสุดกิจกรรม", "End of the activity"),
    CHOICE("end_of_fiscal_year", "สิ้นปีงบประมาณ", "End of the fiscal year"),
    CHOICE("end_of_calendar_year", "สิ้นปีปฏิทิน", "End of the calendar year"),
    CHOICE("end_of_contract", "สิ้นสุดสัญญา", "End of the contract"),
    CHOICE("end_of_service", "พ้นจากราชการ", "Leaving the service"),
    CHOICE("end_of_membership", "พ้นสภาพสมาชิก/ทะเบียน", "End of membership/registration"),
    CHOICE("last_contact", "ติดต่อครั้งสุดท้าย", "Last contact"),
    CHOICE("case_closed", "ปิดเรื่อง/คดีถึงที่สุด", "Case closed/final judgment"),
    CHOICE("audit_done", "สตง. ตรวจสอบแล้ว", "Audited by the State Audit Office"),
    CHOICE("consent_withdrawn", "ถอนความยินยอม", "Consent withdrawn"),
    CHOICE("superseded", "มีฉบับใหม่แทน", "Superseded"),
    CHOICE("retirement_plus", "พ้นอายุ ๗๕ ปี/ถึงแก่กรรม (งานบุคคล)", "Past age 75/death (personnel)"),
};
CLOSED(trigger, "TRIGGER", "เริ่มนับจาก", "Starts from");

static const struct ropa_choice retunit_choices[] = {
    CHOICE("day", "วัน", "Day"),
    CHOICE("month", "เดือน", "Month"),
    CHOICE("year", "ปี", "Year"),
};
CLOSED(retunit, "RETUNIT", "หน่วย", "Unit");

/* The flags say which media a method suits. */
#define ANY_MEDIUM (ROPA_PAPER | ROPA_ELECTRONIC)
static const struct ropa_choice disposal_choices[] = {
    CHOICE_FLAG("shred", "ย่อยกระดาษ", "Shred", ROPA_PAPER),
    CHOICE_FLAG("burn", "เผา", "Burn", ROPA_PAPER),
    CHOICE_FLAG("pulp", "ย่อยเป็นเยื่อกระดาษ", "Pulp", ROPA_PAPER),
    CHOICE_FLAG("archive_transfer", "ส่งมอบหอจดหมายเหตุแห่งชาติ", "Hand over to the National Archives", ANY_MEDIUM),
    CHOICE_FLAG("secure_erase", "ลบแบบกู้คืนไม่ได้", "Erase beyond recovery", ROPA_ELECTRONIC),
    CHOICE_FLAG("crypto_erase", "ทำลายกุญแจเข้ารหัส", "Destroy the encryption key", ROPA_ELECTRONIC),
    CHOICE_FLAG("degauss", "ล้างสนามแม่เหล็ก", "Degauss", ROPA_ELECTRONIC),
    CHOICE_FLAG("physical_destroy", "ทำลายตัวสื่อ", "Destroy the medium", ROPA_ELECTRONIC),
    CHOICE_FLAG("overwrite", "บันทึกทับตามรอบ", "Overwrite in cycles", ROPA_ELECTRONIC),
    CHOICE_FLAG("anonymise", "ทำให้ไม่สามารถระบุตัวบุคคล", "Anonymise", ANY_MEDIUM),
    CHOICE_FLAG("return", "คืนเจ้าของข้อมูล/ผู้ควบคุม", "Return to the person/controller", ANY_MEDIUM),
    CHOICE_FLAG("vendor_destroy", "ผู้รับจ้างทำลายพร้อมใบรับรอง", "Destroyed by a contractor, with certificate", ANY_MEDIUM),
};
OPEN(disposal, "DISPOSAL", "วิธีทำลาย/ลบ", "Disposal method");

static const struct ropa_choice seco_choices[] = {
    CHOICE_LAW("policy", "นโยบาย/คำสั่งคุ้มครองข้อมูล", "Data protection policy/order", "sec65 ข้อ ๔(๗)"),
    CHOICE_LAW("role_access", "กำหนดสิทธิรายตำแหน่ง need-to-know", "Rights by post, need-to-know", "sec65 ข้อ ๔(๖)(ก)"),
    CHOICE_LAW("uam", "ทะเบียนเพิ่ม/ถอนสิทธิ ทบทวนสิทธิ", "Register and review of user rights", "sec65 ข้อ ๔(๖)(ข)"),
    CHOICE_LAW("user_resp", "ข้อตกลงรักษาความลับ/ความรับผิดชอบ", "Confidentiality/responsibility undertaking",
               "sec65 ข้อ ๔(๖)(ค)"),
    CHOICE_LAW("training", "อบรมและสร้างความตระหนัก", "Training and awareness", "sec65 ข้อ ๔(๗)"),
    CHOICE_LAW("incident_plan", "แผนเผชิญเหตุละเมิด", "Breach response plan", "sec65 ข้อ ๔(๓)"),
    CHOICE_LAW("risk_assess", "ประเมินความเสี่ยง", "Risk assessment", "sec65 ข้อ ๔(๓)"),
    CHOICE_LAW("paper_log", "ทะเบียนยืม-คืนแฟ้ม", "File lending register", "sec65 ข้อ ๔(๖)(ง)"),
    CHOICE_LAW("vendor_ctrl", "ควบคุมผู้รับจ้าง/DPA", "Control of contractors/DPA", "sec65 ข้อ ๖"),
    CHOICE_LAW("review", "ทบทวนมาตรการประจำปี", "Yearly review of measures", "sec65 ข้อ ๕"),
    CHOICE("classification", "ชั้นความลับ/ติดป้าย (ระเบียบว่าด้วยการรักษาความลับของทางราชการ ๒๕๔๔)",
           "Secrecy class/labelling (Regulation on Official Secrets 2544)"),
};
OPEN(seco, "SECO", "มาตรการเชิงองค์กร", "Organisational measures");

static const struct ropa_choice sect_choices[] = {
    CHOICE_LAW("auth", "บัญชีรายบุคคลและยืนยันตัวตน", "Personal accounts and authentication", "sec65 ข้อ ๔(๖)(ก)"),
    CHOICE("mfa", "ยืนยันตัวตนหลายปัจจัย", "Multi-factor authentication"),
    CHOICE_LAW("least_priv", "สิทธิขั้นต่ำ/แยกสิทธิผู้ดูแล", "Least privilege/separate administrators", "sec65 ข้อ ๔(๖)(ก)"),
    CHOICE_LAW("audit_log", "บันทึกการเข้าถึง แก้ไข ลบ", "Log of access, change, deletion", "sec65 ข้อ ๔(๖)(ง)"),
    CHOICE("encrypt_rest", "เข้ารหัสที่จัดเก็บ", "Encryption at rest"),
    CHOICE("encrypt_transit", "เข้ารหัสการส่ง", "Encryption in transit"),
    CHOICE_LAW("backup", "สำรองและทดสอบกู้คืน", "Backup and restore tests", "sec65 ข้อ ๔(๔)"),
    CHOICE_LAW("malware", "ป้องกันมัลแวร์/ปรับปรุงแพตช์", "Anti-malware/patching", "sec65 ข้อ ๔(๕)"),
    CHOICE_LAW("firewall", "ไฟร์วอลล์/แยกเครือข่าย", "Firewall/network separation", "sec65 ข้อ ๔(๕)"),
    CHOICE("pseudonym", "แฝงข้อมูล/ปกปิดบางส่วน", "Pseudonymisation/masking"),
    CHOICE("dlp", "ควบคุมการคัดลอก/USB", "Control of copying/USB"),
};
OPEN(sect, "SECT", "มาตรการเชิงเทคนิค", "Technical measures");

static const struct ropa_choice secp_choices[] = {
    CHOICE("lock_cabinet", "ตู้/ลิ้นชักล็อก", "Locked cabinet/drawer"),
    CHOICE("locked_room", "ห้องควบคุมการเข้าออก", "Room with controlled access"),
    CHOICE("visitor_log", "สมุด/ระบบบันทึกผู้เข้าออก", "Visitor log"),
    CHOICE("cctv_guard", "กล้องวงจรปิด/พนักงานรักษาความปลอดภัย", "CCTV/guards"),
    CHOICE("clean_desk", "ไม่วางเอกสารบนโต๊ะทำงาน", "Clean desk"),
    CHOICE("server_room", "ห้องเครื่องแม่ข่าย", "Server room"),
    CHOICE("device_custody", "ทะเบียนและกุญแจอุปกรณ์", "Register and keys of devices"),
    CHOICE("fire", "ป้องกันอัคคีภัย/น้ำ", "Fire and water protection"),
    CHOICE("safe_disposal", "จุดทิ้งเอกสารลับ", "Confidential waste point"),
};
OPEN(secp, "SECP", "มาตรการทางกายภาพ", "Physical measures");

static const struct ropa_choice risk_choices[] = {
    CHOICE("low", "ต่ำ", "Low"),
    CHOICE("medium", "ปานกลาง", "Medium"),
    CHOICE("high", "สูง", "High"),
};
CLOSED(risk, "RISK", "ระดับความเสี่ยง", "Risk rating");

static const struct ropa_choice btype_choices[] = {
    CHOICE_LAW("conf", "การละเมิดความลับของข้อมูลส่วนบุคคล", "Confidentiality", "breach65"),
    CHOICE_LAW("integ", "การละเมิดความถูกต้องครบถ้วนของข้อมูลส่วนบุคคล", "Integrity", "breach65"),
    CHOICE_LAW("avail", "การละเมิดความพร้อมใช้งานของข้อมูลส่วนบุคคล", "Availability", "breach65"),
};
CLOSED(btype, "BTYPE", "ประเภทเหตุละเมิด", "Types of breach");

static const struct ropa_choice bcause_choices[] = {
    CHOICE("misdirected", "ส่งผิดคน", "Sent to the wrong person"),
    CHOICE("lost_device", "อุปกรณ์/เอกสารหาย", "Lost device/document"),
    CHOICE("hack", "ถูกเจาะระบบ", "System broken into"),
    CHOICE("ransom", "มัลแวร์เรียกค่าไถ่", "Ransomware"),
    CHOICE("phish", "หลอกลวงเอารหัส", "Phishing"),
    CHOICE("insider", "บุคลากรใช้/เปิดเผยโดยมิชอบ", "Misuse by staff"),
    CHOICE("misconfig", "ตั้งค่าผิด/เผยแพร่บนเว็บ", "Misconfiguration/published on the web"),
    CHOICE("improper_disposal", "ทิ้ง/ทำลายไม่ถูกวิธี", "Improper disposal"),
    CHOICE("system_fail", "ระบบล่ม/ข้อมูลเสียหาย", "System failure/corrupted data"),
    CHOICE("disaster", "ภัยพิบัติ", "Disaster"),
    CHOICE("vendor", "เกิดที่ผู้ประมวลผล", "At the processor"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER),
};
OPEN(bcause, "BCAUSE", "สาเหตุของเหตุละเมิด", "Cause of the breach");

static const struct ropa_choice brisk_choices[] = {
    CHOICE_LAW("none", "ไม่มีความเสี่ยง", "No risk", "breach65"),
    CHOICE_LAW("risk", "มีความเสี่ยง", "Risk", "breach65"),
    CHOICE_LAW("high", "มีความเสี่ยงสูง", "High risk", "breach65"),
};
CLOSED(brisk, "BRISK", "ระดับความเสี่ยงของเหตุละเมิด", "Risk of the breach");

static const struct ropa_choice bstatus_choices[] = {
    CHOICE("reported", "รับแจ้ง", "Reported"),
    CHOICE("assessing", "ประเมิน", "Assessing"),
    CHOICE("contained", "ระงับเหตุแล้ว", "Contained"),
    CHOICE("notified", "แจ้งแล้ว", "Notified"),
    CHOICE("monitor", "ติดตาม", "Monitoring"),
    CHOICE("closed", "ปิดเรื่อง", "Closed"),
};
CLOSED(bstatus, "BSTATUS", "สถานะของเหตุละเมิด", "Status of the incident");
/* clang-format on */
