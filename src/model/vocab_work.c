/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies of the records around the entries: requests, disclosures, incidents and disposal (pdpa.md 1.9, 2.7,
 * 2.12), and what the agreement asks to be shown (kpi.md 2, 3, 6). */
#include "model/vocab_rows.h"

/* clang-format off */
static const struct ropa_choice rqchannel_choices[] = {
    CHOICE("letter", "หนังสือ", "Letter"),
    CHOICE("form", "แบบคำขอที่หน่วยงาน", "Form at the office"),
    CHOICE("email", "อีเมล", "E-mail"),
    CHOICE("web", "เว็บไซต์", "Website"),
    CHOICE("phone", "โทรศัพท์", "Telephone"),
    CHOICE("via_other", "ส่งต่อจากหน่วยงานอื่น", "Passed on by another body"),
};
OPEN(rqchannel, "RQCHANNEL", "ช่องทางรับคำขอ", "Channel of the request");

static const struct ropa_choice rqby_choices[] = {
    CHOICE("self", "เจ้าของข้อมูล", "The data subject"),
    CHOICE_LAW("parent", "ผู้ใช้อำนาจปกครอง", "Parent", "20"),
    CHOICE_LAW("guardian", "ผู้อนุบาลหรือผู้พิทักษ์", "Guardian or curator", "20"),
    CHOICE("agent", "ผู้รับมอบอำนาจ", "Agent"),
};
CLOSED(rqby, "RQBY", "ผู้ขอเป็น", "Made by");

static const struct ropa_choice objground_choices[] = {
    CHOICE_LAW("s32_1", "เก็บตามภารกิจหรือประโยชน์โดยชอบด้วยกฎหมาย ม.๒๔ (๔) หรือ (๕)", "Data under s.24(4) or (5)", "32(1)"),
    CHOICE_LAW("s32_2", "การตลาดแบบตรง", "Direct marketing", "32(2)"),
    CHOICE_LAW("s32_3", "การศึกษาวิจัยหรือสถิติ", "Research or statistics", "32(3)"),
};
CLOSED(objground, "OBJGROUND", "เหตุที่คัดค้าน", "Ground of objection");

static const struct ropa_choice eraground_choices[] = {
    CHOICE_LAW("s33_1", "หมดความจำเป็นตามวัตถุประสงค์", "No longer needed", "33(1)"),
    CHOICE_LAW("s33_2", "ถอนความยินยอม", "Consent withdrawn", "33(2)"),
    CHOICE_LAW("s33_3", "คัดค้านตามมาตรา ๓๒ แล้วปฏิเสธไม่ได้", "Objection that cannot be refused", "33(3)"),
    CHOICE_LAW("s33_4", "เก็บ ใช้ หรือเปิดเผยโดยไม่ชอบด้วยกฎหมาย", "Unlawful processing", "33(4)"),
};
CLOSED(eraground, "ERAGROUND", "เหตุที่ขอให้ลบ", "Ground of erasure");

static const struct ropa_choice eramethod_choices[] = {
    CHOICE_LAW("erase", "ลบ", "Erase", "33"),
    CHOICE_LAW("destroy", "ทำลาย", "Destroy", "33"),
    CHOICE_LAW("anonymise", "ทำให้ไม่สามารถระบุตัวบุคคล", "Anonymise", "33, erase67"),
};
CLOSED(eramethod, "ERAMETHOD", "ลบ ทำลาย หรือทำให้ไม่ระบุตัวบุคคล", "Erase, destroy or anonymise");

static const struct ropa_choice copies_choices[] = {
    CHOICE("original", "ต้นฉบับหรือระบบหลัก", "Original or main system"),
    CHOICE_LAW("copies", "สำเนา", "Copies", "erase67"),
    CHOICE_LAW("backups", "ข้อมูลสำรอง", "Backups", "erase67"),
    CHOICE("processors", "ข้อมูลที่ผู้ประมวลผล", "Data at processors"),
    CHOICE_LAW("public_copies", "ที่เผยแพร่ต่อสาธารณะ", "What was made public", "33 ¶3"),
    CHOICE_LAW("controllers_told", "แจ้งผู้ควบคุมอื่นที่ได้รับข้อมูลแล้ว", "Other controllers told", "33 ¶3"),
};
CLOSED(copies, "COPIES", "สำเนาที่จัดการแล้ว", "Copies dealt with");

static const struct ropa_choice sendby_choices[] = {
    CHOICE("letter", "หนังสือราชการ", "Official letter"),
    CHOICE("email", "อีเมล", "E-mail"),
    CHOICE("link", "เชื่อมโยงระบบ", "System link"),
    CHOICE("download", "ให้ดาวน์โหลด", "Download"),
    CHOICE("removable", "สื่อพกพา", "Removable medium"),
    CHOICE("view", "ให้ตรวจดู ณ ที่ทำการ", "Inspected at the office"),
    CHOICE("oral", "ด้วยวาจา", "Orally"),
    CHOICE("published", "เผยแพร่", "Published"),
};
OPEN(sendby, "SENDBY", "วิธีส่งข้อมูล", "How data was given");

static const struct ropa_choice snmethod_choices[] = {
    CHOICE_LAW("individual", "แจ้งเป็นรายบุคคล", "One by one", "breach65 ข้อ ๑๑"),
    CHOICE_LAW("group", "แจ้งเป็นกลุ่ม", "As a group", "breach65 ข้อ ๑๑"),
    CHOICE_LAW("public_media", "แจ้งผ่านสื่อสาธารณะ", "Through public media", "breach65 ข้อ ๑๑"),
};
CLOSED(snmethod, "SNMETHOD", "วิธีแจ้งเจ้าของข้อมูล", "How persons are told");

static const struct ropa_choice dxdecision_choices[] = {
    CHOICE("pending", "อยู่ระหว่างพิจารณา", "Being considered"),
    CHOICE_LAW("destroy", "ทำลาย", "Destroy", "37(3)"),
    CHOICE_LAW("extend", "ขยายเวลา", "Keep longer", "สารบรรณ ข้อ ๖๘"),
    CHOICE_LAW("archive", "ส่งหอจดหมายเหตุแห่งชาติ", "Hand over to the National Archives", "สารบรรณ ข้อ ๗๐"),
};
CLOSED(dxdecision, "DXDECISION", "ผลการพิจารณาทำลาย", "Decision on disposal");

static const struct ropa_choice archreply_choices[] = {
    CHOICE("agreed", "เห็นชอบให้ทำลาย", "Agreed"),
    CHOICE("silent", "ไม่ตอบภายใน ๖๐ วัน ถือว่าเห็นชอบ", "No answer within 60 days, counts as agreed"),
    CHOICE("extend", "ขอให้ขยายเวลาเก็บ", "To be kept longer"),
    CHOICE("hand_over", "ขอรับมอบเป็นเอกสารจดหมายเหตุ", "To be handed over"),
};
CLOSED(archreply, "ARCHREPLY", "ความเห็นของหอจดหมายเหตุแห่งชาติ", "Opinion of the National Archives");

static const struct ropa_choice dparole_choices[] = {
    CHOICE("controller", "ผู้ควบคุมข้อมูล", "Controller"),
    CHOICE("processor", "ผู้ประมวลผลข้อมูล", "Processor"),
};
CLOSED(dparole, "DPAROLE", "ฐานะในข้อตกลง", "Role in the agreement");

static const struct ropa_choice prockind_choices[] = {
    CHOICE_LAW("breach", "รับแจ้งและตอบสนองเหตุละเมิด", "Breach intake and response", "37(4)"),
    CHOICE_LAW("request", "ตอบคำขอใช้สิทธิ", "Answering requests", "30-36"),
    CHOICE_LAW("disposal", "เก็บรักษาและทำลายข้อมูล", "Retention and disposal", "37(3)"),
    CHOICE_LAW("consent", "ขอและถอนความยินยอม", "Consent and its withdrawal", "19"),
    CHOICE_LAW("disclosure", "เปิดเผยข้อมูลแก่ภายนอก", "Disclosure to others", "27"),
    CHOICE_LAW("processor", "คัดเลือกและควบคุมผู้ประมวลผล", "Choosing and watching processors", "40"),
    CHOICE_LAW("security", "รักษาความมั่นคงปลอดภัย", "Security", "37(1)"),
};
OPEN(prockind, "PROCKIND", "ประเภทแนวปฏิบัติ", "Kind of procedure");

static const struct ropa_choice revkind_choices[] = {
    CHOICE("data", "รายการข้อมูลส่วนบุคคล", "Personal data held"),
    CHOICE("retention", "การเก็บรักษาและทำลาย", "Retention and disposal"),
};
CLOSED(revkind, "REVKIND", "ประเภทการทบทวน", "Kind of review");

static const struct ropa_choice revresult_choices[] = {
    CHOICE("keep", "คงไว้", "Kept"),
    CHOICE("change", "แก้ไข", "Changed"),
    CHOICE("stop", "เลิกเก็บ", "Given up"),
    CHOICE("hand_over", "ส่งต่อ", "Handed over"),
    CHOICE("unchanged", "ไม่เปลี่ยนแปลง", "Unchanged"),
};
CLOSED(revresult, "REVRESULT", "ผลการทบทวนข้อมูล", "Result of a data review");

static const struct ropa_choice retdecision_choices[] = {
    CHOICE("not_due", "ยังไม่ครบกำหนด", "Not due"),
    CHOICE_LAW("dispose", "ทำลาย", "Destroy", "37(3)"),
    CHOICE("extend", "ขยายเวลา", "Keep until a date"),
    CHOICE_LAW("keep", "เก็บต่อตามข้อยกเว้นมาตรา ๓๗ (๓)", "Keep on a ground of s.37(3)", "37(3)"),
};
CLOSED(retdecision, "RETDECISION", "ผลการทบทวนการเก็บรักษา", "Decision of a retention review");

static const struct ropa_choice trainkind_choices[] = {
    CHOICE("briefing", "ชี้แจงแนวทาง", "Briefing"),
    CHOICE_LAW("awareness", "สร้างความตระหนักรู้", "Awareness", "sec65 ข้อ ๔(๗)"),
    CHOICE("knowledge_transfer", "ถ่ายทอดองค์ความรู้", "Knowledge transfer"),
    CHOICE("drill", "ซ้อมแผน", "Drill"),
};
CLOSED(trainkind, "TRAINKIND", "ประเภทการอบรม", "Kind of training");

static const struct ropa_choice trmethod_choices[] = {
    CHOICE("meeting", "ประชุมชี้แจง", "Meeting"),
    CHOICE("course", "อบรม", "Course"),
    CHOICE("circular", "หนังสือเวียน", "Circular"),
    CHOICE("online", "ประชุมหรืออบรมออนไลน์", "Online"),
    CHOICE("elearning", "บทเรียนอิเล็กทรอนิกส์", "E-learning"),
    CHOICE("exercise", "ฝึกซ้อม", "Exercise"),
    CHOICE("media", "สื่อประชาสัมพันธ์", "Posters and media"),
};
OPEN(trmethod, "TRMETHOD", "วิธีจัดอบรม", "Method of training");

/* Each dark enough for white words on it (src/press/picture.c). */
static const struct ropa_choice papercolour_choices[] = {
    CHOICE("navy", "กรมท่า", "Navy"),     CHOICE("green", "เขียว", "Green"),
    CHOICE("teal", "เขียวน้ำทะเล", "Teal"), CHOICE("blue", "น้ำเงิน", "Blue"),
    CHOICE("purple", "ม่วง", "Purple"),   CHOICE("maroon", "แดงเลือดหมู", "Maroon"),
    CHOICE("brown", "น้ำตาล", "Brown"),   CHOICE("grey", "เทาเข้ม", "Dark grey"),
};
CLOSED(papercolour, "PAPERCOLOUR", "สีประจำหน่วยงาน", "Colours of an office");

static const struct ropa_choice audience_choices[] = {
    CHOICE("working_group", "คณะทำงาน", "Working group"),
    CHOICE("staff", "บุคลากรทั่วไป", "Staff"),
    CHOICE("executives", "ผู้บริหาร", "Executives"),
    CHOICE("contractors", "ผู้รับจ้าง", "Contractors"),
    CHOICE("public_aud", "ประชาชน", "The public"),
};
OPEN(audience, "AUDIENCE", "กลุ่มเป้าหมาย", "Audience");

static const struct ropa_choice pubtarget_choices[] = {
    CHOICE_LAW("notice", "ประกาศความเป็นส่วนตัว", "Privacy notice", "23"),
    CHOICE("ropa_list", "รายการกิจกรรม (RoPA) ฉบับเผยแพร่", "Public list of activities"),
    CHOICE("infographic", "อินโฟกราฟิก", "Infographic"),
    CHOICE_LAW("gazette", "รายการลงพิมพ์ในราชกิจจานุเบกษา", "List printed in the Gazette", "OIA 23(3)"),
    CHOICE("consent_form", "แบบขอความยินยอม", "Consent form"),
    CHOICE("request_channel", "ช่องทางใช้สิทธิหรือแจ้งเหตุ", "Channel for requests or breaches"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุในเรื่อง)", "Other", ROPA_OTHER),
};
CLOSED(pubtarget, "PUBTARGET", "สิ่งที่เผยแพร่", "What is published");

static const struct ropa_choice declkind_choices[] = {
    CHOICE("no_personal_data", "ไม่มีข้อมูลส่วนบุคคล", "No personal data"),
    CHOICE("no_processor", "ไม่มีผู้ประมวลผลข้อมูลส่วนบุคคล", "No processor"),
};
CLOSED(declkind, "DECLKIND", "ประเภทหนังสือรับรอง", "Kind of declaration");

static const struct ropa_choice repkind_choices[] = {
    CHOICE("review", "รายงานการทบทวน", "Review report"),
    CHOICE("snapshot", "บัญชีรายการข้อมูล ณ วันที่", "Inventory snapshot"),
    CHOICE("round6", "รายงานผลรอบ 6 เดือน", "Report of the round of 6 months"),
    CHOICE("round9", "รายงานผลรอบ 9 เดือน", "Report of the round of 9 months"),
    CHOICE("annual", "รายงานผลประจำปี", "Annual report"),
};
CLOSED(repkind, "REPKIND", "ประเภทรายงาน", "Kind of report");

static const struct ropa_choice wvkind_choices[] = {
    CHOICE("waive", "ผ่อนผันคำเตือน", "Warning waived"),
    CHOICE("acknowledge", "รับทราบสิ่งที่แก้ไขไม่ได้แล้ว", "Acknowledged, can't be undone"),
};
CLOSED(wvkind, "WVKIND", "ประเภทการผ่อนผัน", "Kind of waiver");

static const struct ropa_choice decision_choices[] = {
    CHOICE("endorse", "เห็นชอบ", "Endorsed"),
    CHOICE("approve", "อนุมัติ", "Approved"),
    CHOICE("note", "ทราบ", "Noted"),
    CHOICE("reject", "ไม่อนุมัติ", "Not approved"),
};
CLOSED(decision, "DECISION", "คำสั่ง", "Decision");

static const struct ropa_choice kpi_choices[] = {
    CHOICE("kpi1", "KPI 1 ระบบบัญชีข้อมูลและข้อมูลเปิดภาครัฐ", "KPI 1 Data catalogue and open data"),
    CHOICE("kpi3", "KPI 3 ร้อยละการเบิกจ่ายงบประมาณ", "KPI 3 Budget disbursement"),
    CHOICE("kpi4", "KPI 4 ร้อยละความสำเร็จตามแผนการปฏิบัติงาน", "KPI 4 Plan implementation"),
    CHOICE("kpi6", "KPI 6 สถานะการเป็นระบบราชการ 4.0 (PMQA 4.0)", "KPI 6 PMQA 4.0"),
};
CLOSED(kpi, "KPI", "ตัวชี้วัด", "Indicator");

static const struct ropa_choice kpiround_choices[] = {
    CHOICE("m6", "รอบ 6 เดือน", "6 months"),
    CHOICE("m9", "รอบ 9 เดือน", "9 months"),
    CHOICE("m12", "สิ้นปีงบประมาณ", "End of the fiscal year"),
    CHOICE("pmqa_award", "PMQA รอบการประกวดรับรางวัล", "PMQA award round"),
    CHOICE("pmqa_indicator", "PMQA รอบวัดผลตัวชี้วัดของหน่วยงาน", "PMQA indicator round"),
};
CLOSED(kpiround, "KPIROUND", "รอบการประเมิน", "Round");

static const struct ropa_choice kpi1item_choices[] = {
    CHOICE("k1_50", "รายการชุดข้อมูลมีคุณค่า คำอธิบาย 14 รายการ และคำอธิบายทรัพยากรครบ (50 คะแนน)", "List, 14-item metadata and resources (50 points)"),
    CHOICE("k1_system", "ระบบบัญชีข้อมูลหน่วยงานพร้อม URL และข้อมูลครบ (15 คะแนน)", "Agency catalogue system with URL (15 points)"),
    CHOICE("k1_gdcatalog", "ลงทะเบียนข้อมูลเปิดใน GD Catalog ครบ (10 คะแนน)", "Open data registered in GD Catalog (10 points)"),
    CHOICE("k1_format", "ชุดข้อมูลทั้งหมดได้มาตรฐานข้อมูลเปิด (20 คะแนน)", "All sets meet the open-format standard (20 points)"),
    CHOICE("k1_used", "มีการนำข้อมูลเปิดไปใช้จริงอย่างน้อยหนึ่งชุด (5 คะแนน)", "Open data actually used (5 points)"),
};
CLOSED(kpi1item, "KPI1ITEM", "ส่วนของตัวชี้วัดที่ 1", "Parts of indicator 1");

static const struct ropa_choice kpistep_choices[] = {
    CHOICE("k2_6_1", "K2-6-1 ชี้แจงแนวทาง", "K2-6-1 Briefing"),
    CHOICE("k2_6_2", "K2-6-2 รวบรวม ตรวจสอบ ให้คำแนะนำ", "K2-6-2 Collect, check, advise"),
    CHOICE("k2_6_3", "K2-6-3 เสนอเห็นชอบ/อนุมัติ และเผยแพร่", "K2-6-3 Approve and publish"),
    CHOICE("k2_9_1", "K2-9-1 อินโฟกราฟิก", "K2-9-1 Infographic"),
    CHOICE("k2_9_2", "K2-9-2 วิธีการแจ้ง/การขออนุญาต", "K2-9-2 Notices and consent"),
    CHOICE("k2_9_3", "K2-9-3 ข้อตกลงการประมวลผลข้อมูล (DPA)", "K2-9-3 Processing agreements"),
    CHOICE("k2_9_4", "K2-9-4 รับแจ้งเหตุและแนวปฏิบัติ", "K2-9-4 Breach intake and procedure"),
    CHOICE("k2_9_5", "K2-9-5 เสนอหัวหน้าเห็นชอบผล", "K2-9-5 Results endorsed by the head"),
    CHOICE("k5_6_1", "K5-6-1 มอบหมายผู้แทนเข้าร่วมคณะทำงาน", "K5-6-1 Representative in the working group"),
    CHOICE("k5_6_2", "K5-6-2 ทบทวนรายการข้อมูลส่วนบุคคล", "K5-6-2 Review of personal data"),
    CHOICE("k5_6_3", "K5-6-3 ทบทวนการเก็บรักษาและทำลาย", "K5-6-3 Review of retention and disposal"),
    CHOICE("k5_6_4", "K5-6-4 จัดทำ RoPA ของหน่วยงาน", "K5-6-4 Entries of the unit"),
    CHOICE("k5_6_5", "K5-6-5 จัดทำประกาศความเป็นส่วนตัวของหน่วยงาน", "K5-6-5 Notices of the unit"),
    CHOICE("k5_6_6", "K5-6-6 หัวหน้าอนุมัติและเผยแพร่", "K5-6-6 Approved by the head and published"),
    CHOICE("k5_9_1", "K5-9-1 ร่วมสร้างการตระหนักรู้และถ่ายทอด", "K5-9-1 Awareness and passing it on"),
    CHOICE("k5_9_2", "K5-9-2 อินโฟกราฟิกของหน่วยงาน", "K5-9-2 Infographic of the unit"),
    CHOICE("k5_9_3", "K5-9-3 วิธีการแจ้ง/การขออนุญาตของหน่วยงาน", "K5-9-3 Notices and consent of the unit"),
    CHOICE("k5_9_4", "K5-9-4 ข้อตกลงการประมวลผลข้อมูลของหน่วยงาน", "K5-9-4 Processing agreements of the unit"),
    CHOICE("k5_9_5", "K5-9-5 ข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติของหน่วยงาน", "K5-9-5 Breach intake and procedure of the unit"),
    CHOICE("k5_9_6", "K5-9-6 หัวหน้าเห็นชอบผลการดำเนินงาน", "K5-9-6 Results endorsed by the unit's head"),
    CHOICE("k6_6_1", "K6-6-1 จัดทำลักษณะสำคัญขององค์กร", "K6-6-1 Organisation profile"),
    CHOICE("k6_6_2", "K6-6-2 จัดทำแผนการดำเนินงาน", "K6-6-2 Plan"),
    CHOICE("k6_6_3", "K6-6-3 สื่อสารและถ่ายทอดให้บุคลากร", "K6-6-3 Communication"),
    CHOICE("k6_6_4", "K6-6-4 ประเมินสถานะตนเอง", "K6-6-4 Self-assessment"),
    CHOICE("k6_6_5", "K6-6-5 ส่งผลการประเมินให้ ก.พ.ร.", "K6-6-5 Submission to the OPDC"),
    CHOICE("k6_9_1", "K6-9-1 จัดทำลักษณะสำคัญขององค์กร", "K6-9-1 Organisation profile"),
    CHOICE("k6_9_2", "K6-9-2 จัดทำแผนการดำเนินงาน", "K6-9-2 Plan"),
    CHOICE("k6_9_3", "K6-9-3 สื่อสารและถ่ายทอดให้บุคลากร", "K6-9-3 Communication"),
    CHOICE("k6_9_4", "K6-9-4 ประเมินสถานะตนเอง", "K6-9-4 Self-assessment"),
    CHOICE("k6_9_5", "K6-9-5 ส่งผลการประเมินให้ ก.พ.ร.", "K6-9-5 Submission to the OPDC"),
    CHOICE("k2_t_1", "K2-T-1 เป้าหมาย: คณะทำงาน", "K2-T-1 Target: working group"),
    CHOICE("k2_t_2", "K2-T-2 เป้าหมาย: ชุดรายการข้อมูลส่วนบุคคล", "K2-T-2 Target: inventory"),
    CHOICE("k2_t_3", "K2-T-3 เป้าหมาย: สร้างการตระหนักรู้", "K2-T-3 Target: awareness"),
    CHOICE("k2_50", "K2 เกณฑ์ระดับ 50", "K2 criterion of level 50"),
    CHOICE("k2_75", "K2 เกณฑ์ระดับ 75", "K2 criterion of level 75"),
    CHOICE("k2_100", "K2 เกณฑ์ระดับ 100", "K2 criterion of level 100"),
    CHOICE("k5_50", "K5 เกณฑ์ระดับ 50", "K5 criterion of level 50"),
    CHOICE("k5_75", "K5 เกณฑ์ระดับ 75", "K5 criterion of level 75"),
    CHOICE("k5_100", "K5 เกณฑ์ระดับ 100", "K5 criterion of level 100"),
};
CLOSED(kpistep, "KPISTEP", "ขั้นตอนตามคำรับรอง", "Steps of the agreement");

static const struct ropa_choice deduct_choices[] = {
    CHOICE("points", "หักเป็นคะแนน", "Points"),
    CHOICE("percent", "หักเป็นร้อยละ", "Per cent"),
};
CLOSED(deduct, "DEDUCT", "วิธีหักคะแนน", "Deduction");
/* clang-format on */
