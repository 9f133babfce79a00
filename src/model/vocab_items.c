/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a document must hold, item by item (pdpa.md 1.3, 2.3 and section 6): ticked where the document has it. */
#include "model/vocab_rows.h"

/* clang-format off */
static const struct ropa_choice nitem_choices[] = {
    CHOICE_LAW("n23_1", "(๑) วัตถุประสงค์ของการเก็บรวบรวมเพื่อนำไปใช้หรือเปิดเผย", "Purposes, those of s.24 included", "23(1)"),
    CHOICE_LAW("n23_2", "(๒) กรณีต้องให้ข้อมูล และผลกระทบที่เป็นไปได้จากการไม่ให้ข้อมูล", "Whether giving is mandatory; effect of refusal", "23(2)"),
    CHOICE_LAW("n23_3", "(๓) ข้อมูลที่จะเก็บรวบรวมและระยะเวลา", "Data and retention period", "23(3)"),
    CHOICE_LAW("n23_4", "(๔) ประเภทของบุคคลหรือหน่วยงานที่ข้อมูลอาจถูกเปิดเผย", "Categories of recipients", "23(4)"),
    CHOICE_LAW("n23_5", "(๕) ข้อมูลผู้ควบคุม สถานที่ติดต่อ วิธีการติดต่อ และของตัวแทน/DPO (ถ้ามี)", "Controller, representative, DPO contacts", "23(5)"),
    CHOICE_LAW("n23_6", "(๖) สิทธิของเจ้าของข้อมูล", "Rights of the data subject", "23(6)"),
};
CLOSED(nitem, "NITEM", "หัวข้อตามมาตรา ๒๓", "Items of s.23");

static const struct ropa_choice pnitem_choices[] = {
    CHOICE("pn01", "PN01 ชื่อประกาศ กิจกรรม ฉบับ วันที่มีผล", "PN01 Title, activity, version, effective date"),
    CHOICE_LAW("pn02", "PN02 ผู้ควบคุมข้อมูลและช่องทางติดต่อ", "PN02 Controller and contact", "23(5)"),
    CHOICE_LAW("pn03", "PN03 เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "PN03 Data protection officer", "23(5)"),
    CHOICE_LAW("pn04", "PN04 ข้อมูลที่เก็บรวบรวม", "PN04 Data collected", "23(3)"),
    CHOICE_LAW("pn05", "PN05 แหล่งที่มา", "PN05 Sources", "25"),
    CHOICE_LAW("pn06", "PN06 วัตถุประสงค์", "PN06 Purposes", "23(1)"),
    CHOICE_LAW("pn07", "PN07 ฐานกฎหมาย", "PN07 Lawful bases", "noticeg65"),
    CHOICE_LAW("pn08", "PN08 กรณีต้องให้ข้อมูลและผลหากไม่ให้", "PN08 Mandatory or not, effect of refusal", "23(2)"),
    CHOICE_LAW("pn09", "PN09 ระยะเวลาเก็บรักษา", "PN09 Retention period", "23(3)"),
    CHOICE_LAW("pn10", "PN10 ผู้รับข้อมูล", "PN10 Recipients", "23(4)"),
    CHOICE_LAW("pn11", "PN11 การส่งไปต่างประเทศ", "PN11 Transfers abroad", "noticeg65"),
    CHOICE("pn12", "PN12 มาตรการรักษาความมั่นคงปลอดภัย", "PN12 Security measures in short"),
    CHOICE_LAW("pn13", "PN13 สิทธิของเจ้าของข้อมูล", "PN13 Rights", "23(6)"),
    CHOICE_LAW("pn14", "PN14 การถอนความยินยอม", "PN14 Withdrawal of consent", "19, 23(6)"),
    CHOICE_LAW("pn15", "PN15 การร้องเรียน", "PN15 Complaints", "23(6), 73"),
    CHOICE_LAW("pn16", "PN16 ผู้เยาว์", "PN16 Minors", "20"),
    CHOICE("pn17", "PN17 คุกกี้", "PN17 Cookies"),
    CHOICE("pn18", "PN18 การเปลี่ยนแปลงประกาศ", "PN18 Changes of the notice"),
};
CLOSED(pnitem, "PNITEM", "หัวข้อของประกาศความเป็นส่วนตัว", "Headings of a privacy notice");

static const struct ropa_choice nright_choices[] = {
    CHOICE_LAW("withdraw", "ถอนความยินยอม", "Withdraw consent", "19 ¶5"),
    CHOICE_LAW("access", "ขอเข้าถึงและขอรับสำเนา", "Access and copies", "30 ¶1"),
    CHOICE_LAW("portability", "ขอรับหรือขอให้โอนข้อมูล", "Portability", "31 ¶1"),
    CHOICE_LAW("objection", "คัดค้าน", "Object", "32 ¶1"),
    CHOICE_LAW("erasure", "ขอให้ลบ ทำลาย หรือทำให้ไม่ระบุตัวบุคคล", "Erasure", "33 ¶1"),
    CHOICE_LAW("restriction", "ขอให้ระงับการใช้", "Restriction", "34 ¶1"),
    CHOICE_LAW("rectification", "ขอให้แก้ไขให้ถูกต้อง", "Rectification", "36 ¶1"),
    CHOICE_LAW("complaint", "ร้องเรียน", "Complain", "73 ¶1"),
};
CLOSED(nright, "NRIGHT", "สิทธิที่ต้องแจ้ง", "Rights to be told");

static const struct ropa_choice cfitem_choices[] = {
    CHOICE_LAW("cf01", "CF01 ชื่อผู้ควบคุม", "CF01 Controller", "19 ¶3"),
    CHOICE("cf02", "CF02 ผู้ให้ความยินยอม (ชื่อเท่าที่จำเป็น)", "CF02 Who consents, named only as needed"),
    CHOICE_LAW("cf03", "CF03 ข้อมูลที่ขอ (ระบุข้อมูลตามมาตรา ๒๖ แยกชัด)", "CF03 Data asked for, s.26 data apart", "19 ¶3, 26"),
    CHOICE_LAW("cf04", "CF04 วัตถุประสงค์ทีละข้อ พร้อมช่องยินยอมและไม่ยินยอมแยกกันและไม่ติ๊กไว้ก่อน", "CF04 Each purpose with boxes of its own, not ticked", "19 ¶3"),
    CHOICE("cf05", "CF05 ผู้รับข้อมูล", "CF05 Recipients"),
    CHOICE("cf06", "CF06 ระยะเวลา", "CF06 Period"),
    CHOICE_LAW("cf07", "CF07 การให้ความยินยอมเป็นไปโดยสมัครใจ ไม่กระทบบริการหลัก", "CF07 Consent is free; the service doesn't depend on it", "19 ¶4"),
    CHOICE_LAW("cf08", "CF08 วิธีและช่องทางถอน และผลของการถอน", "CF08 How to withdraw, and its effect", "19 ¶5-6"),
    CHOICE_LAW("cf09", "CF09 คำเตือนมาตรฐานที่ไม่เพียงพอ กรณีโอนต่างประเทศ", "CF09 Warning of inadequate standards abroad", "28(2)"),
    CHOICE("cf10", "CF10 ลิงก์หรืออ้างประกาศความเป็นส่วนตัวฉบับเต็ม", "CF10 Link to the full privacy notice"),
    CHOICE_LAW("cf11", "CF11 ลงชื่อหรือวิธีแสดงเจตนา วัน เวลา", "CF11 Signature or other act, day, time", "19 ¶2"),
    CHOICE_LAW("cf12", "CF12 ส่วนผู้ใช้อำนาจปกครอง/ผู้อนุบาล/ผู้พิทักษ์", "CF12 Part for parent, guardian or curator", "20"),
    CHOICE("cf13", "CF13 เลขที่แบบและฉบับ", "CF13 Number and version of the form"),
};
CLOSED(cfitem, "CFITEM", "หัวข้อของแบบขอความยินยอม", "Items of a consent form");

static const struct ropa_choice dpitem_choices[] = {
    CHOICE_LAW("dp01", "DP01 คู่สัญญา สัญญาหลัก วันที่ ระยะเวลา", "DP01 Parties, main contract, term", "40 ¶3"),
    CHOICE_LAW("dp02", "DP02 ขอบเขต: วัตถุประสงค์ ลักษณะ ข้อมูล กลุ่มบุคคล (ภาคผนวก ๑)", "DP02 Scope annex", "40 ¶3"),
    CHOICE_LAW("dp03", "DP03 ดำเนินการตามคำสั่งที่เป็นลายลักษณ์อักษรเท่านั้น แจ้งเมื่อคำสั่งขัดกฎหมาย", "DP03 Instructions only", "40(1)"),
    CHOICE_LAW("dp04", "DP04 มาตรการความมั่นคงปลอดภัยไม่ต่ำกว่ามาตรฐานขั้นต่ำ (ภาคผนวก ๒)", "DP04 Security not below the minimum", "40(2), sec65 ข้อ ๖"),
    CHOICE_LAW("dp05", "DP05 แจ้งเหตุละเมิดโดยไม่ชักช้า พร้อมข้อมูลขั้นต่ำ", "DP05 Breach notice", "40(2), breach65"),
    CHOICE_LAW("dp06", "DP06 จัดทำบันทึกรายการตาม ม.๔๐(๓) และส่งให้ตรวจ", "DP06 Processor's record", "40(3), procrec65"),
    CHOICE("dp07", "DP07 รักษาความลับของบุคลากร", "DP07 Confidentiality"),
    CHOICE("dp08", "DP08 ช่วยเหลือคำขอใช้สิทธิ", "DP08 Help with requests"),
    CHOICE("dp09", "DP09 ผู้ประมวลผลช่วง: อนุญาตก่อน ผูกพันเท่ากัน", "DP09 Sub-processors"),
    CHOICE_LAW("dp10", "DP10 การส่งไปต่างประเทศต้องได้รับอนุญาตและเป็นไปตาม ม.๒๘–๒๙", "DP10 Transfers abroad", "28, 29"),
    CHOICE("dp11", "DP11 คืน/ลบ/ทำลายเมื่อสิ้นสุด รวมสำเนา พร้อมหนังสือยืนยัน", "DP11 Return or deletion at the end"),
    CHOICE("dp12", "DP12 สิทธิตรวจสอบและหลักฐาน", "DP12 Audit"),
    CHOICE("dp13", "DP13 ความรับผิด ค่าเสียหาย ค่าปรับ", "DP13 Liability"),
    CHOICE("dp14", "DP14 ผู้ติดต่อและ DPO ของแต่ละฝ่าย", "DP14 Contacts and DPOs"),
    CHOICE_LAW("dp15", "DP15 ลงนามผู้มีอำนาจ พยาน", "DP15 Signatures and witnesses", "40 ¶3"),
};
CLOSED(dpitem, "DPITEM", "ข้อของข้อตกลงการประมวลผล", "Clauses of a processing agreement");

static const struct ropa_choice bpitem_choices[] = {
    CHOICE_LAW("bp01", "BP01 วัตถุประสงค์ ขอบเขต นิยาม", "BP01 Aim, scope, definitions", "37(4)"),
    CHOICE("bp02", "BP02 ผู้รับผิดชอบ: ผู้พบเหตุ เจ้าของกิจกรรม ทีมตอบสนอง DPO หัวหน้าหน่วยงาน ผู้สื่อสาร", "BP02 Who answers for what"),
    CHOICE("bp03", "BP03 ช่องทางรับแจ้งภายใน ๒๔ ชม. และสำหรับประชาชน/ผู้รับจ้าง", "BP03 Intake channels"),
    CHOICE_LAW("bp04", "BP04 ขั้นที่ ๑ แจ้งและบันทึกเวลาทราบเหตุ (T0)", "BP04 Step 1: report, note T0", "37(4)"),
    CHOICE_LAW("bp05", "BP05 ขั้นที่ ๒ ตรวจสอบข้อเท็จจริงและระงับเหตุ", "BP05 Step 2: verify and contain", "breach65 ข้อ ๕"),
    CHOICE_LAW("bp06", "BP06 ขั้นที่ ๓ ประเมินความเสี่ยงตามปัจจัยข้อ ๑๒ ระดับ และผู้อนุมัติ", "BP06 Step 3: judge the risk", "breach65 ข้อ ๑๒"),
    CHOICE_LAW("bp07", "BP07 ขั้นที่ ๔ แจ้ง สคส. ภายใน T0+72 ชม.", "BP07 Step 4: tell the Office within 72 hours", "37(4), breach65"),
    CHOICE_LAW("bp08", "BP08 ขั้นที่ ๕ แจ้งเจ้าของข้อมูล", "BP08 Step 5: tell the persons", "37(4), breach65 ข้อ ๑๐"),
    CHOICE_LAW("bp09", "BP09 ขั้นที่ ๖ เยียวยา ส่งข้อมูลเพิ่มเติม", "BP09 Step 6: remedy, supplement", "breach65 ข้อ ๖"),
    CHOICE("bp10", "BP10 แจ้งหน่วยงานอื่น (ThaiCERT/สกมช. ตำรวจ) ตามกรณี", "BP10 Tell others as the case may be"),
    CHOICE_LAW("bp11", "BP11 ขั้นที่ ๗ ทบทวนมาตรการ ป้องกันซ้ำ ปิดเรื่อง", "BP11 Step 7: review, prevent, close", "breach65 ข้อ ๕(๕)"),
    CHOICE_LAW("bp12", "BP12 ทะเบียนเหตุและการเก็บหลักฐานทุกเหตุ แม้ไม่ต้องแจ้ง", "BP12 Register and evidence of every incident", "37(4)"),
    CHOICE_LAW("bp13", "BP13 เหตุที่ผู้ประมวลผล", "BP13 Incidents at a processor", "40(2), breach65"),
    CHOICE("bp14", "BP14 การซ้อมปีละครั้ง", "BP14 Yearly drill"),
    CHOICE("bp15", "BP15 แบบฟอร์มและตารางเวลา T+24/48/66/72 ชม. T+15 วัน", "BP15 Forms and timetable"),
};
CLOSED(bpitem, "BPITEM", "หัวข้อของแนวปฏิบัติเมื่อเกิดเหตุละเมิด", "Items of a breach response procedure");

static const struct ropa_choice boitem_choices[] = {
    CHOICE_LAW("bo_1", "ลักษณะและประเภทของเหตุ กลุ่มและจำนวนบุคคลหรือรายการ", "Nature and type, persons and records", "breach65 ข้อ ๖"),
    CHOICE_LAW("bo_2", "ชื่อ สถานที่ และวิธีติดต่อ DPO หรือผู้ประสานงาน", "Contact of the DPO or coordinator", "breach65 ข้อ ๖"),
    CHOICE_LAW("bo_3", "ผลกระทบที่อาจเกิดขึ้น", "Likely consequences", "breach65 ข้อ ๖"),
    CHOICE_LAW("bo_4", "มาตรการที่ทำหรือจะทำเพื่อป้องกัน ระงับ แก้ไข หรือเยียวยา", "Measures taken or to be taken", "breach65 ข้อ ๖"),
};
CLOSED(boitem, "BOITEM", "หัวข้อของรายงานต่อ สคส.", "Items of the report to the Office");

static const struct ropa_choice bditem_choices[] = {
    CHOICE_LAW("bd_1", "ลักษณะของเหตุโดยย่อ", "Brief nature of the breach", "breach65 ข้อ ๑๐"),
    CHOICE_LAW("bd_2", "ชื่อ สถานที่ และวิธีติดต่อ DPO หรือผู้ประสานงาน", "Contact of the DPO or coordinator", "breach65 ข้อ ๑๐"),
    CHOICE_LAW("bd_3", "ผลกระทบที่อาจเกิดขึ้น", "Likely consequences", "breach65 ข้อ ๑๐"),
    CHOICE_LAW("bd_4", "แนวทางเยียวยา และสิ่งที่เจ้าของข้อมูลควรทำ", "Remedies, and what the person can do", "breach65 ข้อ ๑๐"),
};
CLOSED(bditem, "BDITEM", "หัวข้อของหนังสือแจ้งเจ้าของข้อมูล", "Items of the notice to persons");

static const struct ropa_choice rritem_choices[] = {
    CHOICE("rr01", "RR01 เลขที่คำขอ วันรับ สิทธิที่ขอ", "RR01 Number of the request, day received, right"),
    CHOICE("rr02", "RR02 ผลของคำขอ", "RR02 Outcome"),
    CHOICE_LAW("rr03", "RR03 สิ่งที่ดำเนินการและวันที่ รวมวิธีที่ใช้แทน", "RR03 What was done and when, another method included", "erase67"),
    CHOICE_LAW("rr04", "RR04 ข้อกฎหมายและเหตุผลที่ปฏิเสธ", "RR04 Ground and reason of a refusal", "30-36, 39(7)"),
    CHOICE_LAW("rr05", "RR05 การขยายเวลาและเหตุผล", "RR05 Extension and its reason", "dsar69"),
    CHOICE_LAW("rr06", "RR06 สิทธิร้องเรียนต่อคณะกรรมการผู้เชี่ยวชาญ", "RR06 Complaint to the expert committee", "73"),
    CHOICE_LAW("rr07", "RR07 สิทธิอุทธรณ์เมื่อไม่แก้ไขหรือไม่ลบ", "RR07 Appeal where correction or erasure is refused", "OIA 25"),
    CHOICE("rr08", "RR08 ช่องทางติดต่อ", "RR08 Contact"),
    CHOICE("rr09", "RR09 ผู้ลงนาม", "RR09 Who signs"),
};
CLOSED(rritem, "RRITEM", "หัวข้อของหนังสือตอบคำขอใช้สิทธิ", "Items of a reply to a request");

static const struct ropa_choice dtitem_choices[] = {
    CHOICE("dt01", "DT01 ชื่อบัญชีและปี", "DT01 Name of the list, year"),
    CHOICE("dt02", "DT02 ส่วนราชการ", "DT02 Office"),
    CHOICE("dt03", "DT03 วันที่", "DT03 Date"),
    CHOICE("dt04", "DT04 แผ่นที่", "DT04 Sheet"),
    CHOICE("dt05", "DT05 ลำดับที่", "DT05 Number"),
    CHOICE("dt06", "DT06 รหัสแฟ้ม", "DT06 File code"),
    CHOICE("dt07", "DT07 ที่", "DT07 Number of the paper"),
    CHOICE("dt08", "DT08 ลงวันที่", "DT08 Date of the paper"),
    CHOICE("dt09", "DT09 เลขทะเบียนรับ", "DT09 Receipt number"),
    CHOICE("dt10", "DT10 เรื่อง", "DT10 Subject"),
    CHOICE("dt11", "DT11 การพิจารณา", "DT11 Decision"),
    CHOICE("dt12", "DT12 หมายเหตุ", "DT12 Note"),
    CHOICE_LAW("dt13", "DT13 คำสั่งแต่งตั้งคณะกรรมการ ประธานและกรรมการอย่างน้อยสองคน", "DT13 Order, a chair and two members at least", "saraban ข้อ 67"),
    CHOICE_LAW("dt14", "DT14 ความเห็นของหอจดหมายเหตุแห่งชาติ หรือวันที่ครบ ๖๐ วัน", "DT14 Opinion of the National Archives, or 60 days", "saraban ข้อ 70"),
    CHOICE_LAW("dt15", "DT15 วิธี วัน สถานที่ ปริมาณ", "DT15 Method, day, place, quantity", "saraban ข้อ 68"),
    CHOICE_LAW("dt16", "DT16 สำเนาและข้อมูลสำรองที่จัดการแล้ว", "DT16 Copies and backups", "erase67"),
    CHOICE("dt17", "DT17 ลายมือชื่อคณะกรรมการหรือพยาน", "DT17 Signatures"),
};
CLOSED(dtitem, "DTITEM", "หัวข้อของบัญชีขอทำลายและบันทึกการทำลาย", "Items of a disposal list and certificate");

static const struct ropa_choice daitem_choices[] = {
    CHOICE_LAW("da01", "DA01 ลำดับ", "DA01 Number", "OIA 24"),
    CHOICE_LAW("da02", "DA02 วันขอ", "DA02 Day asked", "OIA 24"),
    CHOICE_LAW("da03", "DA03 วัตถุประสงค์", "DA03 Purpose", "OIA 24"),
    CHOICE_LAW("da04", "DA04 ผู้ขอและหลักฐานแสดงตัว", "DA04 Who asked, and proof", "OIA 24"),
    CHOICE_LAW("da05", "DA05 ลายมือชื่อผู้ขอ", "DA05 Signature", "OIA 24"),
    CHOICE_LAW("da06", "DA06 วันคืน", "DA06 Day returned", "OIA 24"),
    CHOICE_LAW("da07", "DA07 ผู้คืน", "DA07 Who returned it", "OIA 24"),
    CHOICE_LAW("da08", "DA08 ลายมือชื่อผู้คืน", "DA08 Signature", "OIA 24"),
    CHOICE_LAW("da09", "DA09 หมายเหตุ", "DA09 Note", "OIA 24"),
};
CLOSED(daitem, "DAITEM", "ช่องของบัญชีแสดงการเปิดเผย", "Columns of the account of disclosures");

static const struct ropa_choice gzitem_choices[] = {
    CHOICE_LAW("gz01", "GZ01 (ก) ประเภทของบุคคลที่มีการเก็บข้อมูลไว้", "GZ01 (a) Kinds of persons", "OIA 23"),
    CHOICE_LAW("gz02", "GZ02 (ข) ประเภทของระบบข้อมูลข่าวสารส่วนบุคคล", "GZ02 (b) Kinds of systems", "OIA 23"),
    CHOICE_LAW("gz03", "GZ03 (ค) ลักษณะการใช้ข้อมูลตามปกติ", "GZ03 (c) Normal use", "OIA 23"),
    CHOICE_LAW("gz04", "GZ04 (ง) วิธีการขอตรวจดูข้อมูลข่าวสารของเจ้าของข้อมูล", "GZ04 (d) How to ask to see it", "OIA 23"),
    CHOICE_LAW("gz05", "GZ05 (จ) วิธีการขอให้แก้ไขเปลี่ยนแปลงข้อมูล", "GZ05 (e) How to ask for correction", "OIA 23"),
    CHOICE_LAW("gz06", "GZ06 (ฉ) แหล่งที่มาของข้อมูล", "GZ06 (f) Sources", "OIA 23"),
    CHOICE("gz07", "GZ07 ชื่อหน่วยงาน วันที่ ผู้ลงนาม", "GZ07 Office, date, who signs"),
};
CLOSED(gzitem, "GZITEM", "หัวข้อของรายการลงพิมพ์ในราชกิจจานุเบกษา", "Items of the Gazette list");

static const struct ropa_choice igitem_choices[] = {
    CHOICE("ig01", "IG01 ชื่อหน่วยงานและหัวข้อเดียวชัดเจน", "IG01 Office and one clear topic"),
    CHOICE("ig02", "IG02 ข้อมูลส่วนบุคคลที่หน่วยงานดูแล (เป็นกลุ่ม)", "IG02 Personal data held, by group"),
    CHOICE("ig03", "IG03 ใช้ทำอะไร/ฐานกฎหมายแบบย่อ", "IG03 Purposes and bases in short"),
    CHOICE("ig04", "IG04 สิทธิของท่าน", "IG04 Your rights"),
    CHOICE("ig05", "IG05 ช่องทางติดต่อ DPO/หน่วยงาน", "IG05 Contact of DPO or office"),
    CHOICE("ig06", "IG06 ลิงก์/QR ประกาศฉบับเต็ม", "IG06 Link or QR code of the full notice"),
    CHOICE("ig07", "IG07 สิ่งที่เจ้าหน้าที่ต้องทำ/ห้ามทำ (ถ้าเป้าหมายคือบุคลากร)", "IG07 What staff must and must not do"),
    CHOICE("ig08", "IG08 วันที่ ฉบับ", "IG08 Date and version"),
    CHOICE("ig09", "IG09 ไม่มีข้อมูลส่วนบุคคลจริงในภาพ", "IG09 No real personal data in the picture"),
    CHOICE("ig10", "IG10 ข้อความทดแทนภาพ (alt text) และสีตัดกัน", "IG10 Alternative text and contrast"),
};
CLOSED(igitem, "IGITEM", "หัวข้อของอินโฟกราฟิก", "Items of an infographic");
/* clang-format on */
