-- The nouns and their rows, one column a field (src/model/). Values are canonical: dates ISO, choices as codes,
-- sets as JSON arrays of codes, references as uids. Columns that every noun has:
--   ref       what people call the record, RO-ICT-66-001
--   rev       number of saves; an update names the rev it saw
--   status    draft, submitted ... as its acts have made it; kept here so that lists need not read the acts
--   title_key the name folded, for finding it however it is typed
--   sort_key  the name's ICU sort key, for Thai order
-- Almost every field may be empty: a draft is a record too.

-- บุคคล
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อ-นามสกุล
    post TEXT, -- ตำแหน่ง
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    phone TEXT, -- โทรศัพท์
    email TEXT, -- อีเมล
    wg_role TEXT, -- หน้าที่ในคณะทำงาน
    order_no TEXT, -- เลขที่คำสั่งแต่งตั้ง
    valid_from TEXT, -- ดำรงตำแหน่งตั้งแต่
    valid_to TEXT, -- ดำรงตำแหน่งถึง
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX person_title ON person (title_key);
CREATE INDEX person_order ON person (sort_key);
CREATE INDEX person_unit_ref ON person (unit_ref);

-- หน่วยงาน
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    code TEXT, -- รหัสหน่วยงาน
    name TEXT, -- ชื่อหน่วยงาน
    abbreviation TEXT, -- ชื่อย่อ
    type TEXT, -- ประเภทหน่วยงาน
    parent TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- สังกัด
    in_scope_from TEXT, -- อยู่ในขอบเขตตั้งแต่
    in_scope_to TEXT, -- อยู่ในขอบเขตถึง
    staff_count INTEGER, -- จำนวนบุคลากร
    recorder_name TEXT, -- ผู้ลงบันทึก: ชื่อ
    recorder_address TEXT, -- ผู้ลงบันทึก: ที่อยู่
    recorder_email TEXT, -- ผู้ลงบันทึก: อีเมล
    recorder_phone TEXT, -- ผู้ลงบันทึก: โทรศัพท์
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX unit_title ON unit (title_key);
CREATE INDEX unit_order ON unit (sort_key);
CREATE INDEX unit_parent ON unit (parent);

-- หัวหน้าหน่วยงาน
CREATE TABLE unit_head (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES unit (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    person TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- บุคคล
    post TEXT, -- ตำแหน่งที่ใช้ลงนาม
    head_kind TEXT, -- ฐานะ
    valid_from TEXT, -- ตั้งแต่
    valid_to TEXT, -- ถึง
    order_no TEXT -- เลขที่คำสั่ง
) STRICT;
CREATE INDEX unit_head_owner ON unit_head (owner, pos);
CREATE INDEX unit_head_person ON unit_head (person);

-- องค์กร (ผู้ควบคุมข้อมูลส่วนบุคคล)
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    controller_name TEXT, -- ชื่อผู้ควบคุมข้อมูล
    controller_address TEXT, -- สถานที่ติดต่อ
    controller_contact TEXT, -- วิธีการติดต่อ
    controller_email TEXT, -- อีเมล
    controller_phone TEXT, -- โทรศัพท์
    website TEXT, -- เว็บไซต์
    is_state_agency INTEGER CHECK (is_state_agency IN (0, 1)), -- เป็นหน่วยงานของรัฐ
    small_exempt INTEGER CHECK (small_exempt IN (0, 1)), -- ได้รับยกเว้นในฐานะกิจการขนาดเล็ก
    has_centre INTEGER CHECK (has_centre IN (0, 1)), -- มีศูนย์กลางตรวจรับรายการ
    dpo_required INTEGER CHECK (dpo_required IN (0, 1)), -- ต้องมีเจ้าหน้าที่คุ้มครองข้อมูลฯ (DPO)
    dpo_ref TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- เจ้าหน้าที่คุ้มครองข้อมูลฯ (DPO)
    dpo_contact TEXT, -- สถานที่และวิธีติดต่อ DPO
    dpo_appointed TEXT, -- วันที่แต่งตั้ง DPO
    dpo_notified TEXT, -- วันที่แจ้ง สคส.
    dpo_reports_to TEXT, -- DPO รายงานต่อ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX organisation_title ON organisation (title_key);
CREATE INDEX organisation_order ON organisation (sort_key);
CREATE INDEX organisation_dpo_ref ON organisation (dpo_ref);

-- หน่วยงานภายนอก
CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อ
    party_type TEXT, -- ประเภท
    party_role TEXT, -- งานที่ทำให้
    contact TEXT, -- ผู้ติดต่อและวิธีติดต่อ
    country TEXT, -- ประเทศ
    address TEXT, -- ที่อยู่
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX party_title ON party (title_key);
CREATE INDEX party_order ON party (sort_key);

-- ชุดมาตรการรักษาความมั่นคงปลอดภัย
CREATE TABLE security (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อชุดมาตรการ
    sec_org TEXT, -- มาตรการเชิงองค์กร
    sec_org_text TEXT, -- มาตรการเชิงองค์กร (คำอธิบาย)
    sec_tech TEXT, -- มาตรการเชิงเทคนิค
    sec_tech_text TEXT, -- มาตรการเชิงเทคนิค (คำอธิบาย)
    sec_phys TEXT, -- มาตรการทางกายภาพ
    sec_phys_text TEXT, -- มาตรการทางกายภาพ (คำอธิบาย)
    sec_access_text TEXT, -- การควบคุมการเข้าถึง
    sec_user_text TEXT, -- หน้าที่ความรับผิดชอบของผู้ใช้งาน
    sec_audit_text TEXT, -- การตรวจสอบย้อนหลัง
    sec_description TEXT, -- คำอธิบายมาตรการ
    sec_review_date TEXT, -- วันที่ทบทวนมาตรการ
    system_changed_on TEXT, -- วันที่เปลี่ยนระบบหรือสถานที่
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX security_title ON security (title_key);
CREATE INDEX security_order ON security (sort_key);

-- เกณฑ์การเก็บรักษา
CREATE TABLE retention (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อเกณฑ์
    retention_text TEXT, -- ระยะเวลาเก็บตามที่เขียน
    retention_min INTEGER, -- เก็บอย่างน้อย
    retention_max INTEGER, -- ระยะเวลาเก็บ
    retention_unit TEXT, -- หน่วย
    retention_trigger TEXT, -- เริ่มนับจาก
    retention_criterion TEXT, -- เกณฑ์หากกำหนดเวลาไม่ได้
    retention_law_ref TEXT, -- กฎหมายหรือระเบียบที่กำหนด
    disposal_method TEXT, -- วิธีลบหรือทำลาย
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX retention_text ON retention (retention_text);
CREATE INDEX retention_title ON retention (title_key);
CREATE INDEX retention_order ON retention (sort_key);

-- หลักฐาน
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อหลักฐาน
    evidence_date TEXT, -- วันที่ของหลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX evidence_title ON evidence (title_key);
CREATE INDEX evidence_order ON evidence (sort_key);

-- การเผยแพร่
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่องที่เผยแพร่
    published_from TEXT, -- เผยแพร่ตั้งแต่
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX publication_title ON publication (title_key);
CREATE INDEX publication_order ON publication (sort_key);

-- แบบขอความยินยอม
CREATE TABLE consent_form (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อแบบ
    form_version TEXT, -- ฉบับที่
    in_use_from TEXT, -- เริ่มใช้
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX consent_form_title ON consent_form (title_key);
CREATE INDEX consent_form_order ON consent_form (sort_key);

-- ข้อตกลงการประมวลผลข้อมูล
CREATE TABLE dpa (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อข้อตกลง
    signed_at TEXT, -- วันที่ลงนาม
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX dpa_title ON dpa (title_key);
CREATE INDEX dpa_order ON dpa (sort_key);

-- คำขอใช้สิทธิ
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    received_at TEXT, -- วันที่รับคำขอ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX request_title ON request (title_key);
CREATE INDEX request_order ON request (sort_key);

-- บันทึกการเปิดเผย
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    disclosure_date TEXT, -- วันที่เปิดเผย
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX disclosure_title ON disclosure (title_key);
CREATE INDEX disclosure_order ON disclosure (sort_key);

-- ชุดข้อมูลส่วนบุคคล
CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อชุดข้อมูล
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานที่ถือครอง
    subject_categories TEXT, -- กลุ่มเจ้าของข้อมูล
    data_elements TEXT, -- รายการข้อมูลส่วนบุคคล
    data_elements_other TEXT, -- รายการข้อมูลอื่น (ระบุ)
    subject_count INTEGER, -- จำนวนเจ้าของข้อมูลโดยประมาณ (คน)
    owner TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับผิดชอบชุดข้อมูล
    medium TEXT, -- สื่อที่จัดเก็บ
    location TEXT, -- สถานที่หรือระบบ
    held_since TEXT, -- ถือครองตั้งแต่
    held_until TEXT, -- ถือครองถึง
    retention_ref TEXT REFERENCES retention (uid) DEFERRABLE INITIALLY DEFERRED, -- เกณฑ์การเก็บรักษาเฉพาะชุดนี้
    classification TEXT, -- ระดับชั้นข้อมูล
    catalog_ref TEXT, -- รหัสในบัญชีข้อมูลของหน่วยงาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX dataset_title ON dataset (title_key);
CREATE INDEX dataset_order ON dataset (sort_key);
CREATE INDEX dataset_unit_ref ON dataset (unit_ref);
CREATE INDEX dataset_owner ON dataset (owner);
CREATE INDEX dataset_retention_ref ON dataset (retention_ref);

-- กิจกรรมการประมวลผล
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    activity_name TEXT, -- ชื่อกิจกรรมการประมวลผล
    activity_desc TEXT, -- คำอธิบายกิจกรรม
    fiscal_year INTEGER, -- ปีงบประมาณที่จัดทำ
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานเจ้าของกิจกรรม
    record_role TEXT, -- บทบาทของหน่วยงาน
    p_processor_name TEXT, -- ชื่อผู้ประมวลผลข้อมูล
    p_processor_contact TEXT, -- ข้อมูลติดต่อผู้ประมวลผล
    p_rep TEXT, -- ตัวแทนของผู้ประมวลผล (ถ้ามี)
    activity_owner TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับผิดชอบกิจกรรม
    form_name TEXT, -- ชื่อแบบฟอร์มหรือเอกสาร
    collect_start TEXT, -- วันเริ่มเก็บข้อมูล
    collected_before_pdpa INTEGER CHECK (collected_before_pdpa IN (0, 1)), -- มีข้อมูลเก็บก่อน 1 มิ.ย. 2565
    s95_optout_channel TEXT, -- ช่องทางยกเลิกความยินยอมข้อมูลเดิม
    last_review_date TEXT, -- วันที่ทบทวนล่าสุด
    next_review_date TEXT, -- กำหนดทบทวนครั้งต่อไป
    is_routine INTEGER CHECK (is_routine IN (0, 1)), -- เป็นงานที่ทำประจำ
    dataset_refs TEXT, -- ชุดข้อมูลที่ใช้
    subject_categories TEXT, -- กลุ่มเจ้าของข้อมูล
    subject_count INTEGER, -- จำนวนเจ้าของข้อมูลโดยประมาณ (คน)
    subject_vulnerable TEXT, -- กลุ่มที่ต้องระวังเป็นพิเศษ
    data_elements TEXT, -- รายการข้อมูลส่วนบุคคล
    data_elements_other TEXT, -- รายการข้อมูลอื่น (ระบุ)
    necessity_note TEXT, -- เหตุผลความจำเป็น
    sensitive_categories TEXT, -- ข้อมูลตามมาตรา 26 (ข้อมูลอ่อนไหว)
    source_types TEXT, -- แหล่งที่มาของข้อมูล
    source_detail TEXT, -- รายละเอียดแหล่งที่มา
    collection_channels TEXT, -- ช่องทางเก็บข้อมูล
    acquisition_form TEXT, -- รูปแบบข้อมูลที่ได้มา
    p_controllers TEXT, -- ผู้ควบคุมข้อมูลที่ให้ดำเนินการแทน
    p_controller_contact TEXT, -- ข้อมูลติดต่อผู้ควบคุมข้อมูล
    p_processing_types TEXT, -- ลักษณะการประมวลผล
    p_instruction_ref TEXT REFERENCES dpa (uid) DEFERRABLE INITIALLY DEFERRED, -- คำสั่งหรือข้อตกลงที่ให้ทำ
    p_start TEXT, -- วันเริ่มตามข้อตกลง
    p_end TEXT, -- วันสิ้นสุดตามข้อตกลง
    notice_channels TEXT, -- ช่องทางแจ้งประกาศ
    notice_timing TEXT, -- เวลาที่แจ้ง
    notice_exempt_reason TEXT, -- เหตุที่ไม่ต้องแจ้ง
    indirect_collected_date TEXT, -- วันที่ได้ข้อมูลจากแหล่งอื่น
    s25_notice_date TEXT, -- วันที่แจ้งเจ้าของข้อมูล (ม.25)
    first_contact_date TEXT, -- วันที่ติดต่อเจ้าของข้อมูลครั้งแรก
    first_disclosure_date TEXT, -- วันที่เปิดเผยครั้งแรก
    s25_exception TEXT, -- ข้อยกเว้นการแจ้งรายละเอียด (ม.25)
    oia23_published TEXT, -- การลงพิมพ์ในราชกิจจานุเบกษา (พ.ร.บ. ข้อมูลข่าวสารฯ ม.23(3))
    internal_access TEXT, -- ผู้มีสิทธิเข้าถึงภายใน
    access_conditions TEXT, -- เงื่อนไขการเข้าถึง
    access_rights_method TEXT, -- สิทธิและวิธีเข้าถึงของเจ้าของข้อมูล
    internal_users TEXT, -- ผู้ใช้ข้อมูลภายในหน่วยงาน
    uses_without_consent TEXT, -- การใช้หรือเปิดเผยโดยไม่ต้องขอความยินยอม
    p_subprocessors TEXT, -- ผู้ประมวลผลช่วง
    p_exit TEXT, -- การคืนหรือลบข้อมูลเมื่อสิ้นสุดงาน
    retention_ref TEXT REFERENCES retention (uid) DEFERRABLE INITIALLY DEFERRED, -- เกณฑ์การเก็บรักษา
    is_official_record INTEGER CHECK (is_official_record IN (0, 1)), -- เป็นหนังสือราชการ
    disposal_owner TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับผิดชอบการทำลาย
    disposal_next_date TEXT, -- กำหนดทำลายครั้งต่อไป
    keep_ground TEXT, -- เหตุที่เก็บต่อแม้พ้นกำหนด
    keep_note TEXT, -- เหตุผลและกำหนดทบทวนของการเก็บต่อ
    security_ref TEXT REFERENCES security (uid) DEFERRABLE INITIALLY DEFERRED, -- มาตรการรักษาความมั่นคงปลอดภัย
    risk_rating TEXT, -- ระดับความเสี่ยง
    dpia_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- รายงานประเมินผลกระทบ (DPIA)
    p_breach_hours INTEGER, -- แจ้งเหตุละเมิดแก่ผู้ควบคุมภายใน (ชั่วโมง)
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX activity_title ON activity (title_key);
CREATE INDEX activity_order ON activity (sort_key);
CREATE INDEX activity_unit_ref ON activity (unit_ref);
CREATE INDEX activity_activity_owner ON activity (activity_owner);
CREATE INDEX activity_p_instruction_ref ON activity (p_instruction_ref);
CREATE INDEX activity_retention_ref ON activity (retention_ref);
CREATE INDEX activity_disposal_owner ON activity (disposal_owner);
CREATE INDEX activity_security_ref ON activity (security_ref);
CREATE INDEX activity_dpia_ref ON activity (dpia_ref);

-- วัตถุประสงค์
CREATE TABLE activity_purpose (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES activity (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    purpose_text TEXT, -- วัตถุประสงค์
    purpose_elements TEXT, -- ข้อมูลที่ใช้ตามวัตถุประสงค์นี้
    lawful_basis TEXT, -- ฐานกฎหมาย
    other_bases TEXT, -- ฐานกฎหมายอื่นที่ใช้ร่วม
    legal_ref TEXT, -- กฎหมายหรือคำสั่งที่อ้าง
    subject_is_party INTEGER CHECK (subject_is_party IN (0, 1)), -- เจ้าของข้อมูลเป็นคู่สัญญาเอง
    contract_ref TEXT, -- สัญญา
    precontract_request INTEGER CHECK (precontract_request IN (0, 1)), -- ดำเนินการตามคำขอของเจ้าของข้อมูลก่อนเข้าทำสัญญา
    lia_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- แบบประเมินประโยชน์โดยชอบ
    safeguard_note TEXT, -- มาตรการปกป้องตามประกาศ
    s26_ground TEXT, -- เหตุตามมาตรา 26
    s26_law_ref TEXT, -- กฎหมายเฉพาะ (ม.26)
    s26_measures TEXT, -- มาตรการคุ้มครองเฉพาะ (ม.26)
    biometric_alternative INTEGER CHECK (biometric_alternative IN (0, 1)), -- มีทางเลือกอื่นแทนข้อมูลชีวภาพ
    mandatory_provision TEXT, -- จำเป็นต้องให้ข้อมูลหรือไม่
    nonprovision_effect TEXT, -- ผลหากไม่ให้ข้อมูล
    consent_form_ref TEXT REFERENCES consent_form (uid) DEFERRABLE INITIALLY DEFERRED, -- แบบขอความยินยอม
    consent_method TEXT, -- วิธีให้ความยินยอม
    consent_is_condition INTEGER CHECK (consent_is_condition IN (0, 1)), -- ความยินยอมเป็นเงื่อนไขการรับบริการ
    withdrawal_channel TEXT, -- ช่องทางถอนความยินยอม
    withdrawal_effect TEXT, -- ผลของการถอนความยินยอม
    guardian_consent_method TEXT, -- ความยินยอมของผู้ใช้อำนาจปกครอง/ผู้อนุบาล/ผู้พิทักษ์
    guardian_consent_minor10 TEXT, -- การขอความยินยอมของผู้เยาว์ไม่เกิน 10 ปี
    guardian_consent_minor20 TEXT -- การขอความยินยอมของผู้เยาว์อายุเกิน 10 ปีแต่ยังไม่บรรลุนิติภาวะ
) STRICT;
CREATE INDEX activity_purpose_owner ON activity_purpose (owner, pos);
CREATE INDEX activity_purpose_lia_ref ON activity_purpose (lia_ref);
CREATE INDEX activity_purpose_consent_form_ref ON activity_purpose (consent_form_ref);

-- ผู้รับข้อมูล
CREATE TABLE activity_recipient (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES activity (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    recipient_type TEXT, -- ประเภทผู้รับ
    recipient_name TEXT, -- ชื่อผู้รับ
    recipient_purpose TEXT, -- วัตถุประสงค์ที่ผู้รับแจ้ง
    recipient_basis TEXT, -- ฐานการเปิดเผย
    recipient_elements TEXT, -- ข้อมูลที่ส่ง
    recipient_terms TEXT, -- เงื่อนไขป้องกันการใช้โดยมิชอบ
    disclosure_mode TEXT, -- ลักษณะการส่ง
    oia24_ground TEXT, -- เหตุเปิดเผยตาม ม.24 พ.ร.บ. ข้อมูลข่าวสารฯ
    oia_ref TEXT, -- ผลพิจารณาตาม พ.ร.บ. ข้อมูลข่าวสารฯ
    disclosure_log_ref TEXT REFERENCES disclosure (uid) DEFERRABLE INITIALLY DEFERRED -- บันทึกการเปิดเผย
) STRICT;
CREATE INDEX activity_recipient_owner ON activity_recipient (owner, pos);
CREATE INDEX activity_recipient_disclosure_log_ref ON activity_recipient (disclosure_log_ref);

-- ผู้ประมวลผลข้อมูลที่ใช้
CREATE TABLE activity_processor_use (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES activity (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    processor_ref TEXT REFERENCES party (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ประมวลผล
    processor_service TEXT, -- งานที่มอบหมาย
    dpa_ref TEXT REFERENCES dpa (uid) DEFERRABLE INITIALLY DEFERRED, -- ข้อตกลงการประมวลผล
    subprocessor_allowed INTEGER CHECK (subprocessor_allowed IN (0, 1)), -- ให้จ้างช่วงต่อได้หรือไม่
    subprocessor_terms TEXT, -- เงื่อนไขการจ้างช่วง
    decides_purposes INTEGER CHECK (decides_purposes IN (0, 1)) -- ผู้รับจ้างกำหนดวัตถุประสงค์เอง
) STRICT;
CREATE INDEX activity_processor_use_owner ON activity_processor_use (owner, pos);
CREATE INDEX activity_processor_use_processor_ref ON activity_processor_use (processor_ref);
CREATE INDEX activity_processor_use_dpa_ref ON activity_processor_use (dpa_ref);

-- การส่งหรือโอนไปต่างประเทศ
CREATE TABLE activity_transfer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES activity (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    xb_country TEXT, -- ประเทศปลายทางหรือองค์การระหว่างประเทศ
    xb_recipient TEXT, -- ผู้รับในต่างประเทศ
    xb_ground TEXT, -- เหตุการโอน
    xb_inadequacy_informed INTEGER CHECK (xb_inadequacy_informed IN (0, 1)), -- แจ้งมาตรฐานที่ไม่เพียงพอแล้ว
    xb_affiliate INTEGER CHECK (xb_affiliate IN (0, 1)), -- ส่งให้บริษัทหรือหน่วยงานในเครือ
    xb_method TEXT, -- วิธีการโอนข้อมูล
    xb_standard TEXT, -- มาตรฐานการคุ้มครองข้อมูลของปลายทาง
    xb_evidence TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED -- หลักฐานการโอน
) STRICT;
CREATE INDEX activity_transfer_owner ON activity_transfer (owner, pos);
CREATE INDEX activity_transfer_xb_evidence ON activity_transfer (xb_evidence);

-- การจัดเก็บ
CREATE TABLE activity_storage (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES activity (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    storage_medium TEXT, -- สื่อที่จัดเก็บ
    storage_location TEXT, -- สถานที่หรือระบบ
    storage_country TEXT -- ประเทศที่จัดเก็บ
) STRICT;
CREATE INDEX activity_storage_owner ON activity_storage (owner, pos);

-- ประกาศความเป็นส่วนตัว
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อประกาศ
    notice_version TEXT, -- ฉบับที่
    effective_date TEXT, -- วันที่มีผลใช้
    scope TEXT, -- ขอบเขต
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX notice_title ON notice (title_key);
CREATE INDEX notice_order ON notice (sort_key);

-- กิจกรรมที่ครอบคลุม
CREATE TABLE notice_cover (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES notice (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    activity TEXT REFERENCES activity (uid) DEFERRABLE INITIALLY DEFERRED -- กิจกรรม
) STRICT;
CREATE INDEX notice_cover_owner ON notice_cover (owner, pos);
CREATE INDEX notice_cover_activity ON notice_cover (activity);

