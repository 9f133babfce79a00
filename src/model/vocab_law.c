/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies that the law fixes: bases, grounds, rights, refusals, notice and consent
 * (pdpa.md 1.4 to 1.9, 4.4, 4.7, 4.8), and the states and roles of an entry. */
#include "model/vocab_rows.h"

/* clang-format off */

/* Rows that stand in two lists, so that both always say the same. */
#define BASIS_ROWS                                                                                           \
    CHOICE_LAW("consent", "ความยินยอม", "Consent", "19, 24"),                                               \
    CHOICE_LAW("archive", "เอกสารประวัติศาสตร์หรือจดหมายเหตุเพื่อประโยชน์สาธารณะ",                                  \
               "Historical documents / public-interest archives", "24(1)"),                                  \
    CHOICE_LAW("research", "การศึกษาวิจัยหรือสถิติ", "Research or statistics", "24(1)"),                         \
    CHOICE_LAW("vital", "ป้องกันหรือระงับอันตรายต่อชีวิต ร่างกาย หรือสุขภาพ", "Vital interests", "24(2)"),             \
    CHOICE_LAW("contract", "จำเป็นเพื่อปฏิบัติตามสัญญาซึ่งเจ้าของข้อมูลเป็นคู่สัญญา หรือตามคำขอก่อนเข้าทำสัญญา",             \
               "Contract with the data subject", "24(3)"),                                                   \
    CHOICE_LAW("public_task", "จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ",                          \
               "Task in the public interest", "24(4)"),                                                      \
    CHOICE_LAW("state_power", "ปฏิบัติหน้าที่ในการใช้อำนาจรัฐที่ได้มอบให้", "Exercise of official authority", "24(4)"), \
    CHOICE_LAW("legit", "ประโยชน์โดยชอบด้วยกฎหมาย", "Legitimate interests", "24(5)"),                         \
    CHOICE_LAW("legal", "ปฏิบัติตามกฎหมายของผู้ควบคุม", "Legal obligation", "24(6)"),

#define S26G_ROWS                                                                                            \
    CHOICE_LAW("s26_consent", "ความยินยอมโดยชัดแจ้ง", "Explicit consent", "26 ¶1"),                          \
    CHOICE_LAW("s26_1", "ป้องกันหรือระงับอันตรายต่อชีวิต ร่างกาย หรือสุขภาพ ซึ่งเจ้าของข้อมูลไม่สามารถให้ความยินยอมได้",    \
               "Vital interests, person cannot consent", "26(1)"),                                           \
    CHOICE_LAW("s26_2", "มูลนิธิ สมาคม องค์กรไม่แสวงหากำไร ด้านการเมือง ศาสนา ปรัชญา หรือสหภาพแรงงาน",             \
               "Non-profit bodies, members only", "26(2)"),                                                  \
    CHOICE_LAW("s26_3", "ข้อมูลที่เปิดเผยต่อสาธารณะด้วยความยินยอมโดยชัดแจ้ง", "Made public with explicit consent", "26(3)"), \
    CHOICE_LAW("s26_4", "ก่อตั้ง ปฏิบัติตาม ใช้ หรือยกขึ้นต่อสู้สิทธิเรียกร้องตามกฎหมาย", "Legal claims", "26(4)"),        \
    CHOICE_LAW("s26_5a", "เวชศาสตร์ป้องกัน/อาชีวเวชศาสตร์ ประเมินความสามารถในการทำงานของลูกจ้าง วินิจฉัย "               \
               "บริการสุขภาพ/สังคม รักษา จัดการด้านสุขภาพ สังคมสงเคราะห์",                                          \
               "Preventive/occupational medicine, work capacity, health & social care", "26(5)(ก)"),         \
    CHOICE_LAW("s26_5b", "ประโยชน์สาธารณะด้านการสาธารณสุข", "Public health", "26(5)(ข)"),                     \
    CHOICE_LAW("s26_5c", "คุ้มครองแรงงาน ประกันสังคม หลักประกันสุขภาพ สวัสดิการรักษาพยาบาล ผู้ประสบภัยจากรถ "             \
               "คุ้มครองทางสังคม", "Labour/social protection, medical welfare", "26(5)(ค)"),                   \
    CHOICE_LAW("s26_5d", "วิจัยทางวิทยาศาสตร์ ประวัติศาสตร์ สถิติ หรือประโยชน์สาธารณะอื่น",                            \
               "Research/statistics/other public interest", "26(5)(ง)"),                                     \
    CHOICE_LAW("s26_5e", "ประโยชน์สาธารณะที่สำคัญ", "Substantial public interest", "26(5)(จ)"),

#define KEEP_ROWS                                                                                            \
    CHOICE_LAW("rf33_expression", "เสรีภาพในการแสดงความคิดเห็น", "Freedom of expression", "33 ¶2"),            \
    CHOICE_LAW("rf33_24_1", "เก็บเพื่อ ม.๒๔(๑)", "Kept for s.24(1): archives, research or statistics", "33 ¶2"), \
    CHOICE_LAW("rf33_24_4", "เก็บเพื่อ ม.๒๔(๔)", "Kept for s.24(4): public task or official authority", "33 ¶2"), \
    CHOICE_LAW("rf33_26_5ab", "เก็บเพื่อ ม.๒๖(๕)(ก)/(ข)", "Kept for s.26(5)(a)/(b): health care or public health", \
               "33 ¶2"),                                                                                     \
    CHOICE_LAW("rf33_claims", "สิทธิเรียกร้อง", "Legal claims", "33 ¶2"),                                      \
    CHOICE_LAW("rf33_law", "ปฏิบัติตามกฎหมาย", "Compliance with law", "33 ¶2"),

static const struct ropa_choice basis_choices[] = {BASIS_ROWS};
CLOSED(basis, "BASIS", "ฐานกฎหมาย", "Lawful basis");

static const struct ropa_choice s26g_choices[] = {S26G_ROWS};
CLOSED(s26g, "S26G", "เหตุตามมาตรา ๒๖", "s.26 ground");

static const struct ropa_choice disclosure_basis_choices[] = {BASIS_ROWS S26G_ROWS};
CLOSED(disclosure_basis, "DISCLBASIS", "ฐานการเปิดเผย", "Basis of disclosure");

static const struct ropa_choice xb_choices[] = {
    CHOICE_LAW("s28_adequate", "ประเทศปลายทางหรือองค์การระหว่างประเทศมีมาตรฐานเพียงพอ",
               "Adequate destination or international organisation", "28 ¶1, xb28_66"),
    CHOICE_LAW("s28_1", "ปฏิบัติตามกฎหมาย", "Compliance with law", "28(1)"),
    CHOICE_LAW("s28_2", "ความยินยอม โดยได้แจ้งมาตรฐานที่ไม่เพียงพอของประเทศปลายทางหรือองค์การระหว่างประเทศแล้ว",
               "Consent after being told of the inadequate standard of the country or international organisation",
               "28(2)"),
    CHOICE_LAW("s28_3", "จำเป็นตามสัญญาซึ่งเจ้าของข้อมูลเป็นคู่สัญญา/คำขอก่อนทำสัญญา", "Contract with the person", "28(3)"),
    CHOICE_LAW("s28_4", "สัญญากับบุคคลอื่นเพื่อประโยชน์ของเจ้าของข้อมูล",
               "Contract with a third party in the person's interest", "28(4)"),
    CHOICE_LAW("s28_5", "ป้องกันอันตรายต่อชีวิต ร่างกาย สุขภาพ เมื่อให้ความยินยอมไม่ได้", "Vital interests", "28(5)"),
    CHOICE_LAW("s28_6", "จำเป็นเพื่อภารกิจเพื่อประโยชน์สาธารณะที่สำคัญ", "Substantial public-interest mission", "28(6)"),
    CHOICE_LAW("s29_bcr", "นโยบายในเครือกิจการที่ สคส. ตรวจสอบและรับรอง",
               "Binding corporate rules certified by the Office", "29 ¶1"),
    CHOICE_LAW("s29_clauses", "ข้อสัญญาคุ้มครองข้อมูล (สัญญามาตรฐาน)", "Contractual clauses", "29 ¶3, xb29_66"),
    CHOICE_LAW("s29_cert", "การรับรอง (Certification)", "Certification", "29 ¶3"),
    CHOICE_LAW("s29_gov", "ตราสารหรือข้อตกลงที่มีผลผูกพันระหว่างหน่วยงานของรัฐไทยกับต่างประเทศ",
               "Binding instrument between Thai and foreign state agencies", "29 ¶3"),
    CHOICE_LAW("xb_none", "ไม่ถือเป็นการส่งหรือโอน (ทางผ่าน/จัดเก็บที่บุคคลภายนอกเข้าถึงไม่ได้)",
               "Not a transfer (transit, or storage no third party can access)", "xb28_66, xb29_66"),
};
CLOSED(xb, "XB", "เหตุการโอน", "Transfer ground");

static const struct ropa_choice s25x_choices[] = {
    CHOICE_LAW("s25_known", "เจ้าของข้อมูลทราบอยู่แล้ว", "Already known to the person", "25 ¶2(1)"),
    CHOICE_LAW("s25_impossible", "แจ้งไม่ได้หรือเป็นอุปสรรค (เช่น วิจัย สถิติ) และมีมาตรการคุ้มครอง",
               "Notice impossible or an obstacle (e.g. research), with safeguards", "25 ¶2(2)"),
    CHOICE_LAW("s25_urgent", "ต้องใช้หรือเปิดเผยโดยเร่งด่วนตามกฎหมาย และมีมาตรการคุ้มครอง",
               "Urgent use or disclosure required by law, with safeguards", "25 ¶2(3)"),
    CHOICE_LAW("s25_secret", "ต้องรักษาวัตถุประสงค์ใหม่หรือรายละเอียดตามมาตรา ๒๓ เป็นความลับตามกฎหมาย",
               "New purpose or s.23 details must be kept secret by law", "25 ¶2(4)"),
};
CLOSED(s25x, "S25X", "ข้อยกเว้นการแจ้งรายละเอียด", "s.25 exception");

static const struct ropa_choice role_choices[] = {
    CHOICE_LAW("controller", "ผู้ควบคุม", "Controller", "6, 39"),
    CHOICE_LAW("processor", "ผู้ประมวลผล", "Processor", "6, 40"),
    CHOICE_LAW("both", "ทั้งสองบทบาท (ควรแยกเป็นสองรายการ)", "Both (better kept as two entries)", "6, 39, 40"),
};
CLOSED(role, "ROLE", "บทบาทของหน่วยงาน", "Role");

static const struct ropa_choice recip_choices[] = {
    CHOICE("unit_same", "หน่วยงานภายในนิติบุคคลเดียวกัน (ไม่ถือเป็นบุคคลภายนอก)", "Unit of the same juristic person (not outside)"),
    CHOICE("dept_moac", "กรมในสังกัดกระทรวง", "Department of the ministry"),
    CHOICE("state_agency", "หน่วยงานรัฐอื่น", "Other state agency"),
    CHOICE("local_gov", "อปท.", "Local government"),
    CHOICE("cgd", "กรมบัญชีกลาง", "Comptroller General's Department"),
    CHOICE("revenue", "กรมสรรพากร", "Revenue Department"),
    CHOICE("baac", "ธ.ก.ส.", "BAAC"),
    CHOICE("bank", "ธนาคาร", "Bank"),
    CHOICE("ocsc", "สำนักงาน ก.พ./ก.พ.ร.", "OCSC/OPDC"),
    CHOICE("audit", "สตง.", "State Audit Office"),
    CHOICE("nacc", "ป.ป.ช./ป.ป.ท.", "NACC/PACC"),
    CHOICE("court", "ศาล/อัยการ/ตำรวจ", "Court/prosecutor/police"),
    CHOICE("parliament", "รัฐสภา/กมธ.", "Parliament/committees"),
    CHOICE("oia_request", "ผู้ขอตาม พ.ร.บ. ข้อมูลข่าวสารฯ", "Requester under the OIA"),
    CHOICE("processor", "ผู้ประมวลผล", "Processor"),
    CHOICE("professional", "ที่ปรึกษา/ผู้สอบบัญชี", "Consultant/auditor"),
    CHOICE("hospital", "สถานพยาบาล", "Hospital/clinic"),
    CHOICE("intl_org", "องค์การระหว่างประเทศ", "International organisation"),
    CHOICE("foreign_gov", "รัฐบาลต่างประเทศ", "Foreign government"),
    CHOICE("natl_archives", "หอจดหมายเหตุแห่งชาติ", "National Archives"),
    CHOICE("gpf", "กบข.", "Government Pension Fund"),
    CHOICE("sso", "สำนักงานประกันสังคม", "Social Security Office"),
    CHOICE("coop", "สหกรณ์ออมทรัพย์", "Savings co-operative"),
    CHOICE("pdpc", "สคส.", "Office of the PDPC"),
    CHOICE("public", "เผยแพร่ต่อสาธารณะ", "The public"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER),
};
OPEN(recip, "RECIP", "ประเภทผู้รับ", "Recipient type");

static const struct ropa_choice oia24_choices[] = {
    CHOICE_LAW("oia24_1", "เจ้าหน้าที่ในหน่วยงานของตน ตามอำนาจหน้าที่", "Own officials, for their duties", "OIA 24(1)"),
    CHOICE_LAW("oia24_2", "การใช้ตามปกติภายในวัตถุประสงค์ของระบบข้อมูล", "Normal use within the system's purpose", "OIA 24(2)"),
    CHOICE_LAW("oia24_3", "หน่วยงานด้านวางแผน สถิติ หรือสำมะโน ซึ่งต้องไม่เปิดเผยต่อ",
               "Planning, statistics or census agency bound not to disclose", "OIA 24(3)"),
    CHOICE_LAW("oia24_4", "การศึกษาวิจัยโดยไม่ระบุตัวบุคคล", "Research without identification", "OIA 24(4)"),
    CHOICE_LAW("oia24_5", "หอจดหมายเหตุแห่งชาติ กรมศิลปากร เพื่อตรวจดูคุณค่าในการเก็บรักษา",
               "National Archives, to judge the value of keeping", "OIA 24(5)"),
    CHOICE_LAW("oia24_6", "เจ้าหน้าที่ของรัฐ เพื่อป้องกันการฝ่าฝืนกฎหมาย สืบสวน สอบสวน หรือฟ้องคดี",
               "Officials, for enforcement, inquiry or prosecution", "OIA 24(6)"),
    CHOICE_LAW("oia24_7", "จำเป็นเพื่อป้องกันหรือระงับอันตรายต่อชีวิตหรือสุขภาพ", "Danger to life or health", "OIA 24(7)"),
    CHOICE_LAW("oia24_8", "ศาล หรือเจ้าหน้าที่ หน่วยงาน หรือบุคคลที่มีอำนาจตามกฎหมายที่จะขอ",
               "Court, or a body with legal power to ask", "OIA 24(8)"),
    CHOICE_LAW("oia24_9", "กรณีอื่นตามพระราชกฤษฎีกา", "Other, by royal decree", "OIA 24(9)"),
};
CLOSED(oia24, "OIA24", "เหตุเปิดเผยตาม ม. ๒๔ พ.ร.บ. ข้อมูลข่าวสารฯ", "OIA s.24 ground");

static const struct ropa_choice mand_choices[] = {
    CHOICE_LAW("required_by_law", "ต้องให้ตามกฎหมาย", "Required by law", "23(2)"),
    CHOICE_LAW("required_by_contract", "ต้องให้ตามสัญญา", "Required by contract", "23(2)"),
    CHOICE_LAW("to_enter_contract", "จำเป็นเพื่อเข้าทำสัญญา", "Needed to enter into a contract", "23(2)"),
    CHOICE("needed_for_service", "จำเป็นต่อบริการ (ไม่ใช่ข้อบังคับตามกฎหมาย)", "Needed for the service (not required by law)"),
    CHOICE("voluntary", "สมัครใจ", "Voluntary"),
};
CLOSED(mand, "MAND", "จำเป็นต้องให้ข้อมูลหรือไม่", "Mandatory?");

static const struct ropa_choice ntime_choices[] = {
    CHOICE_LAW("before", "ก่อนเก็บ", "Before collection", "23"),
    CHOICE_LAW("at", "ขณะเก็บ", "At collection", "23"),
    CHOICE_LAW("after", "ภายหลัง (ผิดเงื่อนไข เว้นแต่ ม.๒๕)", "Afterwards (not allowed, except under s.25)", "25"),
};
CLOSED(ntime, "NTIME", "เวลาที่แจ้ง", "Timing");

static const struct ropa_choice nexempt_choices[] = {
    CHOICE_LAW("known", "ทราบอยู่แล้ว", "Already known", "23"),
    CHOICE_LAW("s25x", "ข้อยกเว้น ม.๒๕", "Exception of s.25", "25 ¶2"),
    CHOICE_LAW("s25_1_2", "เก็บจากแหล่งอื่นโดยได้รับยกเว้นตามมาตรา ๒๔ หรือ ๒๖",
               "Collected from another source under s.24 or s.26", "25 ¶1(2)"),
    CHOICE_LAW("x4", "กิจการที่ได้รับยกเว้น", "Exempt activity", "4"),
};
CLOSED(nexempt, "NEXEMPT", "เหตุที่ไม่ต้องแจ้ง", "Notice exemption");

static const struct ropa_choice nchannel_choices[] = {
    CHOICE("website", "เว็บไซต์หน่วยงาน", "Website of the office"),
    CHOICE("form_text", "ข้อความในแบบฟอร์ม", "Text on the form"),
    CHOICE("poster", "ป้าย/โปสเตอร์", "Sign/poster"),
    CHOICE("qr", "คิวอาร์โค้ด", "QR code"),
    CHOICE("email_n", "อีเมล", "E-mail"),
    CHOICE("sms", "ข้อความสั้น", "SMS"),
    CHOICE("letter", "หนังสือแจ้ง", "Letter"),
    CHOICE("oral", "แจ้งด้วยวาจา/ศูนย์บริการทางโทรศัพท์", "Told orally/call centre"),
    CHOICE("banner", "แบนเนอร์เว็บไซต์/คุกกี้", "Website/cookie banner"),
    CHOICE("intranet", "อินทราเน็ต", "Intranet"),
    CHOICE("app_n", "ในแอป", "In the app"),
    CHOICE("sticker", "สติกเกอร์กล้องวงจรปิด", "CCTV sticker"),
};
OPEN(nchannel, "NCHANNEL", "ช่องทางแจ้ง", "Notice channels");

static const struct ropa_choice cmethod_choices[] = {
    CHOICE_LAW("sign_paper", "ลงลายมือชื่อ", "Signature on paper", "19 ¶2"),
    CHOICE_LAW("tick_online", "ติ๊กช่องออนไลน์ (ไม่ติ๊กไว้ก่อน)", "Tick box online (not pre-ticked)", "19 ¶2"),
    CHOICE_LAW("otp", "ยืนยันด้วย OTP/ThaID", "Confirmed by OTP/ThaID", "19 ¶2"),
    CHOICE_LAW("email_reply", "ตอบอีเมล", "Reply by e-mail", "19 ¶2"),
    CHOICE_LAW("voice_record", "บันทึกเสียง", "Voice recording", "19 ¶2"),
    CHOICE_LAW("banner_accept", "ปุ่มยอมรับคุกกี้รายประเภท", "Accept button for each kind of cookie", "19 ¶2"),
    CHOICE_LAW("oral_noted", "วาจาพร้อมบันทึก (เฉพาะที่สภาพไม่อาจทำเป็นหนังสือ)",
               "Oral, noted down (only where writing is impossible by nature)", "19 ¶2"),
};
CLOSED(cmethod, "CMETHOD", "วิธีให้ความยินยอม", "Consent method");

static const struct ropa_choice keepground_choices[] = {KEEP_ROWS};
CLOSED(keepground, "KEEPGROUND", "เหตุที่เก็บต่อแม้พ้นกำหนด", "Ground for keeping past the period");

static const struct ropa_choice refusal_choices[] = {
    CHOICE_LAW("rf30_law", "ปฏิเสธตามกฎหมาย และการเข้าถึงกระทบสิทธิเสรีภาพบุคคลอื่น",
               "Refused by law, and access would harm the rights of others", "30 ¶2"),
    CHOICE_LAW("rf30_court", "ปฏิเสธตามคำสั่งศาล และการเข้าถึงกระทบสิทธิเสรีภาพบุคคลอื่น",
               "Refused by court order, and access would harm the rights of others", "30 ¶2"),
    CHOICE_LAW("rf31_public", "เป็นการปฏิบัติหน้าที่เพื่อประโยชน์สาธารณะหรือตามกฎหมาย",
               "Duty in the public interest or under law", "31 ¶3"),
    CHOICE_LAW("rf31_others", "ละเมิดสิทธิหรือเสรีภาพของบุคคลอื่น", "Infringes rights or freedoms of others", "31 ¶3"),
    CHOICE_LAW("rf31_scope", "ไม่เข้าเงื่อนไข (ไม่ใช่ฐานยินยอม/สัญญา หรือไม่อยู่ในรูปแบบอัตโนมัติ)",
               "Conditions not met (basis not consent or contract, or data not in automated form)", "31 ¶1–2"),
    CHOICE_LAW("rf32_compelling", "มีเหตุอันชอบด้วยกฎหมายที่สำคัญยิ่งกว่า", "Compelling legitimate ground", "32(1)(ก)"),
    CHOICE_LAW("rf32_claims", "ก่อตั้ง/ใช้/ต่อสู้สิทธิเรียกร้อง", "Establishing, using or defending legal claims", "32(1)(ข)"),
    CHOICE_LAW("rf32_research", "จำเป็นเพื่อภารกิจสาธารณะ (วิจัย/สถิติ)", "Needed for a public mission (research/statistics)",
               "32(3)"),
    CHOICE_LAW("rf32_scope", "ไม่เข้าเหตุคัดค้าน", "No ground to object", "32 ¶1"),
    KEEP_ROWS
    CHOICE_LAW("rf33_scope", "ไม่เข้าเหตุขอให้ลบหรือทำลาย", "No ground for erasure", "33 ¶1"),
    CHOICE_LAW("rf34_noground", "ไม่เข้าเหตุระงับการใช้", "No ground for restriction", "34 ¶1"),
    CHOICE_LAW("rf36_correct", "ตรวจสอบแล้วข้อมูลถูกต้อง", "Checked: the data is correct", "36"),
    CHOICE_LAW("rf19_limit", "มีข้อจำกัดการถอนโดยกฎหมายหรือสัญญาที่เป็นประโยชน์แก่เจ้าของข้อมูล",
               "Withdrawal limited by law or by a contract that benefits the person", "19 ¶5"),
    CHOICE_LAW("rf_identity", "พิสูจน์ตัวตนหรืออำนาจไม่ได้", "Identity or authority not proved", "dsar69"),
};
CLOSED(refusal, "REFUSAL", "เหตุที่ปฏิเสธ", "Refusal grounds");

#define RIGHT_CHOICES \
    CHOICE_LAW("access", "เข้าถึง/ขอสำเนา", "Access and copy", "30"), \
    CHOICE_LAW("source", "ขอให้เปิดเผยที่มา", "Disclosure of the source", "30"), \
    CHOICE_LAW("portability", "โอนย้าย", "Portability", "31"), \
    CHOICE_LAW("objection", "คัดค้าน", "Objection", "32"), \
    CHOICE_LAW("erasure", "ลบ/ทำลาย/ทำให้ไม่ระบุตัวบุคคล", "Erasure", "33"), \
    CHOICE_LAW("restriction", "ระงับการใช้", "Restriction", "34"), \
    CHOICE_LAW("rectification", "แก้ไขให้ถูกต้อง", "Rectification", "35, 36"), \
    CHOICE_LAW("withdraw", "ถอนความยินยอม", "Withdrawal of consent", "19 ¶5"),

static const struct ropa_choice right_choices[] = {RIGHT_CHOICES};
CLOSED(right, "RIGHT", "สิทธิของเจ้าของข้อมูล", "Rights");

/* The same as they stand to an entry: a right may be excepted by it. */
static const struct ropa_choice right_held_choices[] = {
    RIGHT_CHOICES
    CHOICE_LAW("erasure_s33", "ลบ/ทำลาย/ทำให้ไม่ระบุตัวบุคคล (มีข้อยกเว้น ม.๓๓ วรรคสอง)", "Erasure (excepted by s.33 para 2)", "33 ¶2"),
};
CLOSED(right_held, "RIGHTHELD", "สิทธิที่ใช้ได้กับกิจกรรม", "Rights to an entry");

static const struct ropa_choice dsar_outcome_choices[] = {
    CHOICE("open", "อยู่ระหว่างดำเนินการ", "In progress"),
    CHOICE("need_info", "ขอข้อมูลเพิ่ม", "More information asked"),
    CHOICE("fulfilled", "ดำเนินการแล้ว", "Fulfilled"),
    CHOICE("partial", "ดำเนินการบางส่วน", "Partly fulfilled"),
    CHOICE("refused", "ปฏิเสธ", "Refused"),
    CHOICE("not_held", "ไม่มีข้อมูล", "Data not held"),
    CHOICE("abandoned", "ทิ้งคำขอ", "Abandoned"),
    CHOICE("withdrawn_req", "ผู้ขอถอนคำขอ", "Withdrawn by the requester"),
    CHOICE("forwarded", "ส่งต่อผู้ควบคุม (กรณีเราเป็นผู้ประมวลผล)", "Forwarded to the controller (we are the processor)"),
};
CLOSED(dsar_outcome, "DSAROUTCOME", "ผลคำขอ", "Outcome of the request");

/* In the order of the acts. */
static const struct ropa_choice status_choices[] = {
    CHOICE("draft", "ร่าง", "Draft"),
    CHOICE("submitted", "ส่งตรวจ", "Submitted"),
    CHOICE("returned", "ส่งกลับแก้ไข", "Returned for correction"),
    CHOICE("approved", "หัวหน้าหน่วยงานอนุมัติ", "Approved by the head of the unit"),
    CHOICE("accepted", "ผ่านการตรวจของศูนย์กลาง", "Accepted by the ICT Centre"),
    CHOICE("published", "เผยแพร่", "Published"),
    CHOICE("retired", "เลิกใช้แล้ว", "Retired"),
};
CLOSED(status, "STATUS", "สถานะ", "Status");

static const struct ropa_choice ptype_choices[] = {
    CHOICE_LAW("collect", "เก็บรวบรวม", "Collect", "procrec65"),
    CHOICE_LAW("use", "ใช้", "Use", "procrec65"),
    CHOICE_LAW("disclose", "เปิดเผย", "Disclose", "procrec65"),
    CHOICE("store", "จัดเก็บ", "Store"),
    CHOICE("backup", "สำรองข้อมูล", "Back up"),
    CHOICE("develop", "พัฒนาระบบ", "Develop systems"),
    CHOICE("support", "บำรุงรักษา/สนับสนุน", "Maintain/support"),
};
CLOSED(ptype, "PTYPE", "ลักษณะการประมวลผล", "Processing types");

static const struct ropa_choice exit_choices[] = {
    CHOICE("return", "คืนข้อมูล", "Return"),
    CHOICE("delete", "ลบหรือทำลาย", "Delete or destroy"),
    CHOICE("both", "คืนแล้วลบหรือทำลาย", "Return, then delete"),
};
CLOSED(exit, "EXIT", "การคืน/ลบเมื่อสิ้นสุด", "Exit");

static const struct ropa_choice scope_choices[] = {
    CHOICE("activity", "เฉพาะกิจกรรม", "Activities listed"),
    CHOICE("unit", "ทั้งหน่วยงาน", "Whole unit"),
    CHOICE("office", "ทั้งส่วนราชการ", "Whole office"),
};
CLOSED(scope, "SCOPE", "ขอบเขตของประกาศ", "Scope of the notice");

static const struct ropa_choice dmode_choices[] = {
    CHOICE("recurring", "ส่งเป็นประจำ", "Recurring"),
    CHOICE("single", "ส่งเฉพาะครั้ง", "Single"),
};
CLOSED(dmode, "DMODE", "ลักษณะการเปิดเผย", "Kind of disclosure");
/* clang-format on */
