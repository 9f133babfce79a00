/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies of data: elements, categories of section 26, where data comes from and where it lies
 * (pdpa.md 1.6, 4.2, 4.3). */
#include "model/vocab_rows.h"

#define GROUP_IDENTITY {{"ระบุตัวตน", "Identity"}}
#define GROUP_CONTACT {{"ติดต่อ", "Contact"}}
#define GROUP_FINANCIAL {{"การเงิน", "Financial"}}
#define GROUP_EMPLOYMENT {{"การจ้างงาน", "Employment"}}
#define GROUP_EDUCATION {{"การศึกษา", "Education"}}
#define GROUP_AGRICULTURE {{"เกษตร", "Agriculture"}}
#define GROUP_LOCATION {{"สถานที่และการเดินทาง", "Location and travel"}}
#define GROUP_TECHNICAL {{"เทคนิค", "Technical"}}
#define GROUP_IMAGE_SOUND {{"ภาพและเสียง", "Image & sound"}}
#define GROUP_SECTION_26 {{"มาตรา ๒๖", "s.26"}}
#define GROUP_OTHER_DATA {{"อื่น ๆ", "Other"}}

/* A group is pasted, not passed: its braces hold a comma.
 * EL plain, EL_H high risk; EL_ASKS what it may be under section 26, EL_IS what it always is. */
#define EL_ROW(group_, code_, th, en, flags_, implies_, asks_)                                               \
    {.code = code_, .label = {{th, en}}, .group = GROUP_##group_, .implies = implies_, .asks = asks_, .flags = flags_}
#define EL(group_, code_, th, en) EL_ROW(group_, code_, th, en, 0, NULL, NULL)
#define EL_H(group_, code_, th, en) EL_ROW(group_, code_, th, en, ROPA_HIGH_RISK, NULL, NULL)
#define EL_ASKS(group_, code_, th, en, asks_) EL_ROW(group_, code_, th, en, 0, NULL, asks_)
#define EL_H_ASKS(group_, code_, th, en, asks_) EL_ROW(group_, code_, th, en, ROPA_HIGH_RISK, NULL, asks_)
#define EL_IS(code_, th, en, implies_) EL_ROW(SECTION_26, code_, th, en, 0, implies_, NULL)
#define EL_H_IS(code_, th, en, implies_) EL_ROW(SECTION_26, code_, th, en, ROPA_HIGH_RISK, implies_, NULL)

/* clang-format off */
static const struct ropa_choice element_choices[] = {
    EL(IDENTITY, "name", "ชื่อ-นามสกุล", "Name"),
    EL(IDENTITY, "title", "คำนำหน้า", "Title"),
    EL(IDENTITY, "gender", "เพศ", "Gender"),
    EL(IDENTITY, "dob", "วันเกิด", "Date of birth"),
    EL(IDENTITY, "age", "อายุ", "Age"),
    EL(IDENTITY, "nationality", "สัญชาติ", "Nationality"),
    EL_H(IDENTITY, "id13", "เลขประจำตัวประชาชน", "National ID"),
    EL_H_ASKS(IDENTITY, "id_copy", "สำเนาบัตรประชาชน", "ID card copy", "belief health"),
    EL_H(IDENTITY, "house_reg", "สำเนาทะเบียนบ้าน", "House registration"),
    EL_H(IDENTITY, "passport", "หนังสือเดินทาง", "Passport"),
    EL_H(IDENTITY, "alien_id", "เลขประจำตัวคนต่างด้าว", "Alien ID"),
    EL(IDENTITY, "marital", "สถานภาพสมรส", "Marital status"),
    EL(IDENTITY, "parents", "ชื่อบิดามารดา", "Parents"),
    EL_H(IDENTITY, "signature", "ลายมือชื่อ", "Signature"),
    EL_H(IDENTITY, "birth_cert", "สูติบัตร", "Birth certificate"),
    EL(IDENTITY, "military", "ข้อมูลการรับราชการทหาร", "Military record"),
    EL(IDENTITY, "name_change", "หลักฐานเปลี่ยนชื่อ", "Name change"),
    EL(IDENTITY, "family", "คู่สมรส/บุตร", "Spouse and children"),
    EL(IDENTITY, "marriage_reg", "ทะเบียนสมรส", "Marriage certificate"),
    EL(IDENTITY, "driving_licence", "ใบอนุญาตขับขี่", "Driving licence"),

    EL(CONTACT, "addr_reg", "ที่อยู่ตามทะเบียนบ้าน", "Registered address"),
    EL(CONTACT, "addr_now", "ที่อยู่ปัจจุบัน", "Current address"),
    EL(CONTACT, "phone", "โทรศัพท์", "Phone"),
    EL(CONTACT, "mobile", "โทรศัพท์เคลื่อนที่", "Mobile"),
    EL(CONTACT, "email", "อีเมล", "E-mail"),
    EL(CONTACT, "line_id", "ไลน์ไอดี", "LINE ID"),
    EL(CONTACT, "social", "บัญชีสื่อสังคมออนไลน์", "Social account"),
    EL(CONTACT, "emergency", "ผู้ติดต่อฉุกเฉิน", "Emergency contact"),

    EL_H(FINANCIAL, "bank_acct", "เลขบัญชีธนาคาร", "Bank account"),
    EL_H(FINANCIAL, "promptpay", "พร้อมเพย์", "PromptPay"),
    EL_H(FINANCIAL, "salary", "เงินเดือน ค่าตอบแทน", "Salary"),
    EL(FINANCIAL, "income", "รายได้", "Income"),
    EL_H(FINANCIAL, "debt", "หนี้สิน", "Debt"),
    EL(FINANCIAL, "tax_id", "เลขผู้เสียภาษี", "Tax ID"),
    EL(FINANCIAL, "tax_doc", "เอกสารภาษี", "Tax documents"),
    EL_H(FINANCIAL, "assets", "ทรัพย์สิน", "Assets"),
    EL(FINANCIAL, "subsidy", "สิทธิ/เงินช่วยเหลือ", "Subsidy"),
    EL_ASKS(FINANCIAL, "claim", "การเบิกจ่าย", "Reimbursement", "health"),

    EL(EMPLOYMENT, "position", "ตำแหน่ง", "Position"),
    EL(EMPLOYMENT, "emp_no", "เลขที่ตำแหน่ง", "Position no."),
    EL_H(EMPLOYMENT, "kp7", "ทะเบียนประวัติ (ก.พ.๗)", "Personnel record"),
    EL_ASKS(EMPLOYMENT, "leave", "การลา", "Leave", "health belief"), /* ordination, hajj */
    EL_H(EMPLOYMENT, "performance", "ผลการประเมิน", "Performance"),
    EL_H_ASKS(EMPLOYMENT, "discipline", "ข้อมูลการดำเนินการทางวินัย", "Discipline", "criminal"),
    EL(EMPLOYMENT, "award", "เครื่องราชอิสริยาภรณ์", "Award"),
    EL(EMPLOYMENT, "work_hist", "ประวัติการทำงาน", "Work history"),
    EL_ASKS(EMPLOYMENT, "attendance", "เวลาปฏิบัติงาน", "Attendance", "biometric"),
    EL(EMPLOYMENT, "training_hist", "ประวัติอบรม", "Training record"),

    EL(EDUCATION, "edu_level", "วุฒิการศึกษา", "Education"),
    EL(EDUCATION, "transcript", "ผลการเรียน", "Transcript"),
    EL(EDUCATION, "licence", "ใบอนุญาต/คุณวุฒิวิชาชีพ", "Licence"),
    EL(EDUCATION, "exam_score", "คะแนนสอบ", "Score"),

    EL(AGRICULTURE, "farmer_id", "รหัสทะเบียนเกษตรกร", "Farmer ID"),
    EL_H(AGRICULTURE, "land_right", "เอกสารสิทธิในที่ดิน", "Land title"),
    EL(AGRICULTURE, "plot", "ข้อมูลแปลง", "Plot"),
    EL(AGRICULTURE, "crop", "กิจกรรมการเกษตร", "Crops/livestock"),
    EL(AGRICULTURE, "yield", "ผลผลิต", "Yield"),
    EL_H(AGRICULTURE, "farm_debt", "หนี้เกษตรกร", "Farm debt"),
    EL(AGRICULTURE, "group_member", "การเป็นสมาชิกกลุ่ม", "Group membership"),

    EL_H(LOCATION, "gps", "พิกัด", "Coordinates"),
    EL(LOCATION, "plot_map", "แผนที่แปลง", "Plot map"),
    EL(LOCATION, "travel", "การเดินทางไปราชการ", "Official travel"),
    EL(LOCATION, "vehicle", "ทะเบียนรถ", "Vehicle plate"),

    EL(TECHNICAL, "username", "ชื่อผู้ใช้", "Username"),
    EL_H(TECHNICAL, "password", "รหัสผ่าน", "Password"),
    EL(TECHNICAL, "ip", "หมายเลขไอพี", "IP"),
    EL(TECHNICAL, "cookie", "คุกกี้", "Cookie"),
    EL(TECHNICAL, "device", "อุปกรณ์", "Device ID"),
    EL(TECHNICAL, "log", "บันทึกการใช้งาน", "Usage log"),
    EL_H_ASKS(TECHNICAL, "thaid", "ข้อมูลยืนยันตัวตนดิจิทัล", "Digital ID", "biometric"),

    EL(IMAGE_SOUND, "photo", "ภาพถ่าย", "Photo"),
    EL(IMAGE_SOUND, "photo_id", "ภาพถ่ายหน้าตรง", "ID photo"),
    EL(IMAGE_SOUND, "video", "วิดีโอ", "Video"),
    EL(IMAGE_SOUND, "voice", "เสียง", "Voice"),
    EL_ASKS(IMAGE_SOUND, "cctv", "ภาพจากกล้องวงจรปิด", "CCTV", "biometric"),

    EL_IS("religion", "ศาสนา", "Religion", "belief"),
    EL_IS("race_el", "เชื้อชาติ", "Race", "race"),
    EL_IS("ethnic_el", "เผ่าพันธุ์", "Ethnic origin", "ethnicity"),
    EL_IS("political_el", "ความคิดเห็นทางการเมือง", "Political opinions", "politics"),
    EL_IS("sexual_el", "พฤติกรรมทางเพศ", "Sexual behaviour", "sexual"),
    EL_H_IS("crime_check", "ผลตรวจประวัติอาชญากรรม", "Criminal record check", "criminal"),
    EL_H_IS("med_cert", "ใบรับรองแพทย์", "Medical certificate", "health"),
    EL_H_IS("med_claim", "ใบเสร็จและผลวินิจฉัยประกอบการเบิกค่ารักษาพยาบาล",
            "Receipts and diagnoses for medical claims", "health"),
    EL_IS("blood", "หมู่โลหิต", "Blood group", "health"),
    EL_IS("allergy", "แพ้อาหาร/ยา", "Food or drug allergy", "health"),
    EL_IS("vaccine", "วัคซีน", "Vaccination", "health"),
    EL_ASKS(SECTION_26, "diet", "ข้อจำกัดอาหาร (ฮาลาล/เจ)", "Dietary needs (halal/vegan)", "belief"),
    EL_H_IS("disab_card", "บัตรประจำตัวคนพิการ", "Disability card", "disability"),
    EL_IS("union_el", "สมาชิกสหภาพแรงงาน", "Trade-union membership", "union"),
    EL_H_IS("dna", "พันธุกรรม", "Genetic data", "genetic"),
    EL_H_IS("fingerprint", "ข้อมูลจำลองลายนิ้วมือ", "Fingerprint template", "biometric"),
    EL_H_IS("face_tpl", "ข้อมูลภาพจำลองใบหน้า", "Face template", "biometric"),
    EL_H_IS("iris", "ข้อมูลจำลองม่านตา", "Iris template", "biometric"),

    EL(OTHER_DATA, "opinion", "ความเห็น/ข้อเสนอแนะ", "Opinion/suggestion"),
    EL_H(OTHER_DATA, "complaint_txt", "เนื้อหาคำร้องเรียน", "Text of a complaint"),
    EL(OTHER_DATA, "third_party", "ข้อมูลบุคคลอื่นที่ถูกกล่าวถึง", "Data of other persons mentioned"),
    EL_ROW(OTHER_DATA, "other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER, NULL, NULL),
};
OPEN(element, "ELEMENT", "รายการข้อมูลส่วนบุคคล", "Data elements");

static const struct ropa_choice s26cat_choices[] = {
    CHOICE_LAW("race", "เชื้อชาติ", "Race", "26 ¶1"),
    CHOICE_LAW("ethnicity", "เผ่าพันธุ์", "Ethnic origin", "26 ¶1"),
    CHOICE_LAW("politics", "ความคิดเห็นทางการเมือง", "Political opinions", "26 ¶1"),
    CHOICE_LAW("belief", "ความเชื่อในลัทธิ ศาสนาหรือปรัชญา", "Cult, religious or philosophical beliefs", "26 ¶1"),
    CHOICE_LAW("sexual", "พฤติกรรมทางเพศ", "Sexual behaviour", "26 ¶1"),
    CHOICE_LAW("criminal", "ประวัติอาชญากรรม", "Criminal records", "26 ¶1, ¶3"),
    CHOICE_LAW("health", "ข้อมูลสุขภาพ", "Health data", "26 ¶1"),
    CHOICE_LAW("disability", "ความพิการ", "Disability", "26 ¶1"),
    CHOICE_LAW("union", "ข้อมูลสหภาพแรงงาน", "Trade-union information", "26 ¶1"),
    CHOICE_LAW("genetic", "ข้อมูลพันธุกรรม", "Genetic data", "26 ¶1"),
    CHOICE_LAW("biometric",
               "ข้อมูลชีวภาพ (ข้อมูลภาพจำลองใบหน้า ข้อมูลจำลองม่านตา ข้อมูลจำลองลายนิ้วมือ ที่ใช้ยืนยันตัวตน)",
               "Biometric data", "26 ¶1, ¶2"),
    CHOICE_LAW("other26", "ข้อมูลอื่นที่กระทบในทำนองเดียวกันตามที่คณะกรรมการประกาศกำหนด", "Other as prescribed",
               "26 ¶1"),
};
CLOSED(s26cat, "S26CAT", "ข้อมูลตามมาตรา ๒๖ (ข้อมูลอ่อนไหว)", "s.26 categories");

static const struct ropa_choice source_choices[] = {
    CHOICE("self", "เจ้าของข้อมูลโดยตรง", "Data subject"),
    CHOICE("guardian", "ผู้แทน/ผู้ปกครอง (ผู้แทนโดยชอบธรรม)", "Guardian or representative"),
    CHOICE("unit", "หน่วยงานภายในกระทรวง", "Other unit"),
    CHOICE("dept", "กรมในสังกัด", "Department"),
    CHOICE("dopa", "กรมการปกครอง (Linkage)", "DOPA"),
    CHOICE("state", "หน่วยงานรัฐอื่น", "Other state agency"),
    CHOICE("local", "อปท.", "Local government"),
    CHOICE("bank", "ธ.ก.ส./สถาบันการเงิน", "Bank"),
    CHOICE("employer", "ต้นสังกัด", "Employer"),
    CHOICE("org_rep", "ผู้แทนองค์กรส่งรายชื่อ", "Named by organisation"),
    CHOICE("public_src", "แหล่งสาธารณะ", "Public source"),
    CHOICE("device_src", "อุปกรณ์/ระบบอัตโนมัติ", "Automatic device"),
    CHOICE("complaint_src", "ผู้ร้องเรียน", "Complainant"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER),
};
OPEN(source, "SOURCE", "แหล่งที่มา", "Sources");

static const struct ropa_choice channel_choices[] = {
    CHOICE("counter", "เคาน์เตอร์/ยื่นด้วยตนเอง", "Counter/in person"),
    CHOICE("paper_form", "แบบฟอร์มกระดาษ", "Paper form"),
    CHOICE("post", "ไปรษณีย์", "Post"),
    CHOICE("saraban", "หนังสือราชการ/สารบรรณ", "Official letter"),
    CHOICE("web_form", "แบบฟอร์มเว็บไซต์", "Website form"),
    CHOICE("app", "แอปพลิเคชัน", "Application"),
    CHOICE("gform", "แบบฟอร์มออนไลน์ภายนอก", "External online form"),
    CHOICE("email", "อีเมล", "E-mail"),
    CHOICE("phone", "โทรศัพท์/สายด่วน", "Phone/hotline"),
    CHOICE("line", "LINE/สื่อสังคม", "LINE/social media"),
    CHOICE("system_link", "เชื่อมโยงระบบ/API", "System link/API"),
    CHOICE("card_reader", "เครื่องอ่านบัตร", "Card reader"),
    CHOICE("cctv", "กล้อง", "Camera"),
    CHOICE("scanner", "เครื่องสแกน/ลงเวลา", "Scanner/time clock"),
    CHOICE("field", "ลงพื้นที่/สำรวจ", "Field visit/survey"),
    CHOICE("interview", "สัมภาษณ์", "Interview"),
    CHOICE("cookie", "คุกกี้", "Cookie"),
    CHOICE_FLAG("other", "อื่น ๆ (ระบุ)", "Other", ROPA_OTHER),
};
OPEN(channel, "CHANNEL", "ช่องทางเก็บข้อมูล", "Channels");

static const struct ropa_choice medium_choices[] = {
    CHOICE_FLAG("paper_cabinet", "แฟ้มกระดาษในตู้", "Paper files in a cabinet", ROPA_PAPER),
    CHOICE_FLAG("paper_store", "ห้อง/คลังเก็บเอกสาร", "Document store", ROPA_PAPER),
    CHOICE_FLAG("pc", "เครื่องคอมพิวเตอร์", "Computer", ROPA_ELECTRONIC),
    CHOICE_FLAG("file_server", "เครื่องแม่ข่ายไฟล์", "File server", ROPA_ELECTRONIC),
    CHOICE_FLAG("database", "ฐานข้อมูล/ระบบงาน", "Database/system", ROPA_ELECTRONIC),
    CHOICE_FLAG("gdcc", "คลาวด์กลางภาครัฐ (GDCC)", "Government cloud (GDCC)", ROPA_ELECTRONIC),
    CHOICE_FLAG("cloud_th", "คลาวด์ในประเทศ", "Cloud in Thailand", ROPA_ELECTRONIC),
    CHOICE_FLAG("cloud_foreign", "คลาวด์ต่างประเทศ", "Cloud abroad", ROPA_ELECTRONIC | ROPA_OVERSEAS),
    CHOICE_FLAG("email_sys", "ระบบอีเมล", "E-mail system", ROPA_ELECTRONIC),
    CHOICE_FLAG("removable", "สื่อถอดได้ (USB/ฮาร์ดดิสก์)", "Removable media (USB/hard disk)",
                ROPA_ELECTRONIC | ROPA_REMOVABLE),
    CHOICE_FLAG("mobile_dev", "อุปกรณ์พกพา", "Mobile device", ROPA_ELECTRONIC | ROPA_REMOVABLE),
    CHOICE_FLAG("nvr", "เครื่องบันทึกภาพ", "Video recorder", ROPA_ELECTRONIC),
    CHOICE_FLAG("backup", "สื่อสำรองข้อมูล", "Backup media", ROPA_ELECTRONIC),
    CHOICE_FLAG("chat", "แอปสนทนา", "Chat app", ROPA_ELECTRONIC),
};
OPEN(medium, "MEDIUM", "สื่อที่จัดเก็บ", "Medium");

static const struct ropa_choice classif_choices[] = {
    CHOICE("public", "เปิดเผยต่อสาธารณะ", "Public"),
    CHOICE("internal", "เผยแพร่ภายในองค์กร", "Internal"),
    CHOICE("confidential", "ลับ", "Confidential"),
    CHOICE("secret", "ลับมาก", "Secret"),
    CHOICE("top_secret", "ลับที่สุด", "Top secret"),
};
CLOSED(classif, "CLASSIF", "ชั้นข้อมูล", "Classification");

static const struct ropa_choice form_choices[] = {
    CHOICE("soft", "ไฟล์อิเล็กทรอนิกส์", "Soft file"),
    CHOICE("hard", "เอกสารกระดาษ", "Hard copy"),
};
CLOSED(form, "FORM", "รูปแบบข้อมูลที่ได้รับ", "Form in which data arrives");
/* clang-format on */
