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

-- ค่าที่กำหนด
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    name TEXT, -- ชื่อชุดค่า
    fiscal_year INTEGER, -- ปีงบประมาณ
    site_urls TEXT, -- เว็บไซต์ที่กำหนด
    form_versions TEXT, -- ฉบับของแบบฟอร์มที่กำหนด
    approvers TEXT, -- ผู้อนุมัติระดับองค์กร
    breach_report_channel TEXT, -- ช่องทางแจ้งเหตุต่อ สคส.
    dpo_registration_url TEXT, -- เว็บแจ้งข้อมูล DPO
    gppc_url TEXT, -- เว็บ GPPC
    adequate_countries TEXT, -- ประเทศที่มีมาตรฐานเพียงพอ
    due_round6 TEXT, -- กำหนดส่งรอบ 6 เดือน
    due_round9 TEXT, -- กำหนดส่งรอบ 9 เดือน
    due_annual TEXT, -- กำหนดส่งรายงานประจำปี
    due_catalogue6 TEXT, -- กำหนดส่งบัญชีข้อมูล แบบ 1 และ 2
    due_catalogue9 TEXT, -- กำหนดส่งบัญชีข้อมูล แบบ 3
    policy_review_months INTEGER, -- ทบทวนทุก (เดือน)
    policy_request_days INTEGER, -- ตอบคำขออื่นภายใน (วัน)
    policy_erase_days INTEGER, -- ลบตามคำขอก่อนปี 2567 ภายใน (วัน)
    policy_request_soon_days INTEGER, -- เตือนคำขอก่อนครบกำหนด (วัน)
    policy_withdraw_days INTEGER, -- หยุดใช้หลังถอนความยินยอมภายใน (วัน)
    policy_cctv_days INTEGER, -- เก็บภาพกล้องวงจรปิดไม่เกิน (วัน)
    policy_disposal_soon_days INTEGER, -- เตือนทำลายก่อนครบกำหนด (วัน)
    policy_disposal_cycle_months INTEGER, -- รอบทำลายหนังสือไม่เกิน (เดือน)
    policy_dpa_soon_days INTEGER, -- เตือนข้อตกลงก่อนหมดอายุ (วัน)
    policy_processor_hours INTEGER, -- ผู้ประมวลผลแจ้งเหตุภายใน (ชั่วโมง)
    policy_tell_persons_hours INTEGER, -- แจ้งเจ้าของข้อมูลเมื่อเสี่ยงสูงภายใน (ชั่วโมง)
    policy_supplement_days INTEGER, -- ส่งข้อมูลเพิ่มเติมภายใน (วัน)
    policy_drill_months INTEGER, -- ซ้อมแผนทุก (เดือน)
    policy_high_risk_count INTEGER, -- ถือว่าเสี่ยงสูงเมื่อเกิน (คน)
    policy_encrypt_count INTEGER, -- ควรเข้ารหัสเมื่อตั้งแต่ (คน)
    deduct_mode TEXT, -- วิธีหักคะแนน
    accept_umbrella INTEGER CHECK (accept_umbrella IN (0, 1)), -- รับประกาศกลางฉบับเดียว
    interpolate INTEGER CHECK (interpolate IN (0, 1)), -- คิดคะแนนระหว่างระดับ
    kpi3_levels INTEGER CHECK (kpi3_levels IN (0, 1)), -- ตัวชี้วัดที่ 3 คิดตามระดับ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX setting_title ON setting (title_key);
CREATE INDEX setting_order ON setting (sort_key);

-- วันหยุดราชการ
CREATE TABLE setting_holiday (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES setting (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    holiday_on TEXT, -- วันที่
    holiday_name TEXT -- ชื่อวันหยุด
) STRICT;
CREATE INDEX setting_holiday_owner ON setting_holiday (owner, pos);

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
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    evidence_date TEXT, -- วันที่ของหลักฐาน
    doc_no TEXT, -- เลขที่หนังสือ
    description TEXT, -- คำอธิบาย
    file_name TEXT, -- ชื่อไฟล์
    media_type TEXT, -- ชนิดไฟล์
    sha256 TEXT, -- ลายนิ้วมือไฟล์ (SHA-256)
    size INTEGER, -- ขนาดไฟล์ (ไบต์)
    url TEXT, -- ที่อยู่เว็บ
    steps TEXT, -- ขั้นตอนตัวชี้วัดที่ใช้ยืนยัน
    certified_by TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับรองหลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX evidence_title ON evidence (title_key);
CREATE INDEX evidence_order ON evidence (sort_key);
CREATE INDEX evidence_unit_ref ON evidence (unit_ref);
CREATE INDEX evidence_certified_by ON evidence (certified_by);

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
    form_no TEXT, -- เลขที่แบบ
    form_version TEXT, -- ฉบับที่
    replaces_ref TEXT REFERENCES consent_form (uid) DEFERRABLE INITIALLY DEFERRED, -- แทนแบบฉบับเดิม
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานที่ใช้แบบ
    in_use_from TEXT, -- เริ่มใช้
    in_use_to TEXT, -- ใช้ถึง
    explicit INTEGER CHECK (explicit IN (0, 1)), -- ขอความยินยอมโดยชัดแจ้ง
    separate_choices INTEGER CHECK (separate_choices IN (0, 1)), -- แยกช่องเลือกทีละวัตถุประสงค์
    preticked INTEGER CHECK (preticked IN (0, 1)), -- ติ๊กช่องยินยอมไว้ล่วงหน้า
    covers_disclosure INTEGER CHECK (covers_disclosure IN (0, 1)), -- ครอบคลุมการเปิดเผย
    recipient_types TEXT, -- ผู้รับข้อมูลตามแบบ
    covers_transfer INTEGER CHECK (covers_transfer IN (0, 1)), -- ครอบคลุมการส่งไปต่างประเทศ
    inadequacy_text TEXT, -- คำเตือนมาตรฐานที่ไม่เพียงพอ
    consent_methods TEXT, -- วิธีให้ความยินยอม
    cf_items TEXT, -- หัวข้อที่มีในแบบ
    consent_text TEXT, -- ข้อความขอความยินยอม
    withdrawal_channel TEXT, -- ช่องทางถอนความยินยอม
    withdrawal_effect TEXT, -- ผลของการถอนที่แบบแจ้ง
    notice_ref TEXT REFERENCES notice (uid) DEFERRABLE INITIALLY DEFERRED, -- ประกาศที่อ้างถึง
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ไฟล์แบบ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX consent_form_title ON consent_form (title_key);
CREATE INDEX consent_form_order ON consent_form (sort_key);
CREATE INDEX consent_form_replaces_ref ON consent_form (replaces_ref);
CREATE INDEX consent_form_unit_ref ON consent_form (unit_ref);
CREATE INDEX consent_form_notice_ref ON consent_form (notice_ref);
CREATE INDEX consent_form_evidence_ref ON consent_form (evidence_ref);

-- วัตถุประสงค์ที่ขอความยินยอม
CREATE TABLE consent_form_purpose (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES consent_form (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    purpose_text TEXT, -- วัตถุประสงค์ตามแบบ
    data_elements TEXT, -- ข้อมูลที่ขอ
    own_choice INTEGER CHECK (own_choice IN (0, 1)) -- มีช่องเลือกแยกเฉพาะข้อนี้
) STRICT;
CREATE INDEX consent_form_purpose_owner ON consent_form_purpose (owner, pos);

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
    is_template INTEGER CHECK (is_template IN (0, 1)), -- เป็นแม่แบบ
    dpa_version TEXT, -- ฉบับที่
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานเจ้าของเรื่อง
    our_role TEXT, -- ฐานะของหน่วยงาน
    party_ref TEXT REFERENCES party (uid) DEFERRABLE INITIALLY DEFERRED, -- คู่สัญญา
    template_ref TEXT REFERENCES dpa (uid) DEFERRABLE INITIALLY DEFERRED, -- แม่แบบที่ใช้
    main_contract TEXT, -- สัญญาหลัก
    service TEXT, -- งานที่ให้ทำ
    purposes TEXT, -- วัตถุประสงค์ที่มอบหมาย
    subject_categories TEXT, -- กลุ่มเจ้าของข้อมูล
    data_elements TEXT, -- รายการข้อมูล
    security_ref TEXT REFERENCES security (uid) DEFERRABLE INITIALLY DEFERRED, -- มาตรการรักษาความมั่นคงปลอดภัย
    subprocessor_allowed INTEGER CHECK (subprocessor_allowed IN (0, 1)), -- ให้มีผู้ประมวลผลช่วงได้
    subprocessors TEXT, -- ผู้ประมวลผลช่วงที่อนุญาต
    dp_items TEXT, -- ข้อที่มีในข้อตกลง
    breach_hours INTEGER, -- แจ้งเหตุละเมิดภายใน (ชั่วโมง)
    dsar_days INTEGER, -- ช่วยตอบคำขอใช้สิทธิภายใน (วัน)
    data_exit TEXT, -- เมื่อสิ้นสุดสัญญา
    signed_at TEXT, -- วันที่ลงนาม
    signed_by TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ลงนามฝ่ายหน่วยงาน
    signed_by_party TEXT, -- ผู้ลงนามฝ่ายคู่สัญญา
    valid_from TEXT, -- มีผลตั้งแต่
    valid_to TEXT, -- มีผลถึง
    first_data_on TEXT, -- วันที่ส่งข้อมูลครั้งแรก
    service_ended_on TEXT, -- เลิกใช้บริการเมื่อ
    exit_confirmed_on TEXT, -- ได้รับหนังสือยืนยันการคืนหรือลบเมื่อ
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ไฟล์ข้อตกลง
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX dpa_title ON dpa (title_key);
CREATE INDEX dpa_order ON dpa (sort_key);
CREATE INDEX dpa_unit_ref ON dpa (unit_ref);
CREATE INDEX dpa_party_ref ON dpa (party_ref);
CREATE INDEX dpa_template_ref ON dpa (template_ref);
CREATE INDEX dpa_security_ref ON dpa (security_ref);
CREATE INDEX dpa_signed_by ON dpa (signed_by);
CREATE INDEX dpa_evidence_ref ON dpa (evidence_ref);

-- แนวปฏิบัติ
CREATE TABLE procedure (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อแนวปฏิบัติ
    procedure_kind TEXT, -- ประเภท
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    adopted_from TEXT REFERENCES procedure (uid) DEFERRABLE INITIALLY DEFERRED, -- รับแนวปฏิบัติของ
    procedure_version TEXT, -- ฉบับที่
    effective_date TEXT, -- ใช้ตั้งแต่
    effective_until TEXT, -- ใช้ถึง
    next_review_date TEXT, -- กำหนดทบทวน
    contact_ref TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ประสานงาน
    intake_channels TEXT, -- ช่องทางรับแจ้งเหตุ
    contact_verified_on TEXT, -- ทดสอบช่องทางเมื่อ
    bp_items TEXT, -- หัวข้อที่มีในแนวปฏิบัติ
    procedure_text TEXT, -- เนื้อหา
    url TEXT, -- ที่อยู่เว็บ
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ไฟล์เอกสาร
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX procedure_title ON procedure (title_key);
CREATE INDEX procedure_order ON procedure (sort_key);
CREATE INDEX procedure_unit_ref ON procedure (unit_ref);
CREATE INDEX procedure_adopted_from ON procedure (adopted_from);
CREATE INDEX procedure_contact_ref ON procedure (contact_ref);
CREATE INDEX procedure_evidence_ref ON procedure (evidence_ref);

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
    effective_until TEXT, -- ใช้ถึง
    replaces_ref TEXT REFERENCES notice (uid) DEFERRABLE INITIALLY DEFERRED, -- แทนฉบับเดิม
    scope TEXT, -- ขอบเขต
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    n23_items TEXT, -- หัวข้อตามมาตรา 23
    pn_items TEXT, -- หัวข้อของประกาศ
    rights_told TEXT, -- สิทธิที่แจ้ง
    notice_text TEXT, -- ข้อความประกาศ
    short_text TEXT, -- ข้อความแบบย่อ
    notice_channels TEXT, -- ช่องทางแจ้ง
    url TEXT, -- ที่อยู่เว็บ
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ไฟล์ประกาศ
    made_from_digest TEXT, -- ลายนิ้วมือของข้อมูลที่ใช้จัดทำ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX notice_title ON notice (title_key);
CREATE INDEX notice_order ON notice (sort_key);
CREATE INDEX notice_replaces_ref ON notice (replaces_ref);
CREATE INDEX notice_unit_ref ON notice (unit_ref);
CREATE INDEX notice_evidence_ref ON notice (evidence_ref);

-- กิจกรรมที่ครอบคลุม
CREATE TABLE notice_cover (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES notice (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    activity TEXT REFERENCES activity (uid) DEFERRABLE INITIALLY DEFERRED, -- กิจกรรม
    told_purposes TEXT, -- วัตถุประสงค์ที่แจ้ง
    told_retention TEXT, -- ระยะเวลาเก็บที่แจ้ง
    told_recipients TEXT -- ผู้รับที่แจ้ง
) STRICT;
CREATE INDEX notice_cover_owner ON notice_cover (owner, pos);
CREATE INDEX notice_cover_activity ON notice_cover (activity);

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
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานที่รับเรื่อง
    request_right TEXT, -- สิทธิที่ขอใช้
    request_channel TEXT, -- ช่องทางที่รับคำขอ
    received_at TEXT, -- วันเวลาที่รับคำขอ
    request_detail TEXT, -- รายละเอียดที่ขอ
    activity_refs TEXT, -- กิจกรรมที่เกี่ยวข้อง
    dataset_refs TEXT, -- ชุดข้อมูลที่เกี่ยวข้อง
    objection_ground TEXT, -- เหตุที่คัดค้าน
    erasure_ground TEXT, -- เหตุที่ขอให้ลบ
    erase_asked TEXT, -- วิธีที่ขอ
    requester_name TEXT, -- ชื่อผู้ขอ
    requester_contact TEXT, -- ที่ติดต่อผู้ขอ
    requester_kind TEXT, -- ผู้ขอเป็น
    authority_proof TEXT, -- หลักฐานอำนาจทำการแทน
    identity_method TEXT, -- วิธีพิสูจน์ตัวตน
    identity_checked_on TEXT, -- วันที่ตรวจตัวตนเสร็จ
    correction_asked_on TEXT, -- วันที่ขอให้แก้ไขคำขอ
    correction_until TEXT, -- ให้แก้ไขถึงวันที่
    complete_at TEXT, -- วันเวลาที่คำขอครบถ้วน
    extended_to TEXT, -- ขยายเวลาถึง
    extension_reason TEXT, -- เหตุผลที่ขยายเวลา
    segregated_at TEXT, -- แยกข้อมูลและหยุดใช้เมื่อ
    outcome TEXT, -- ผลคำขอ
    outcome_on TEXT, -- วันที่มีผล
    action_taken TEXT, -- สิ่งที่ดำเนินการ
    refusal_ground TEXT, -- เหตุที่ปฏิเสธ
    refusal_reason TEXT, -- เหตุผลที่ปฏิเสธ
    harm_to_others TEXT, -- ผลกระทบต่อบุคคลอื่น
    refusal_approver TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้อนุมัติการปฏิเสธ
    forwarded_to TEXT REFERENCES party (uid) DEFERRABLE INITIALLY DEFERRED, -- ส่งต่อให้
    rectified_note TEXT, -- สิ่งที่แก้ไข หรือหมายเหตุที่แนบไว้
    erase_method TEXT, -- วิธีที่ใช้
    method_changed_on TEXT, -- แจ้งผู้ขอว่าใช้วิธีอื่นเมื่อ
    was_public INTEGER CHECK (was_public IN (0, 1)), -- เคยเผยแพร่ต่อสาธารณะ
    copies_done TEXT, -- ที่จัดการแล้ว
    anon_direct_removed INTEGER CHECK (anon_direct_removed IN (0, 1)), -- ตัดตัวระบุทางตรงหมดแล้ว
    anon_risk_check TEXT, -- ผลตรวจความเสี่ยงระบุตัวทางอ้อม
    erase_verifier TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ตรวจสอบการลบ
    erase_impossible_reason TEXT, -- เหตุที่ยังลบไม่ได้ทางเทคนิค
    interim_measures TEXT, -- มาตรการระหว่างรอลบ
    replied_on TEXT, -- วันที่ตอบผู้ขอ
    reply_ref TEXT, -- เลขที่หนังสือตอบ
    evidence_refs TEXT, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX request_title ON request (title_key);
CREATE INDEX request_order ON request (sort_key);
CREATE INDEX request_unit_ref ON request (unit_ref);
CREATE INDEX request_refusal_approver ON request (refusal_approver);
CREATE INDEX request_forwarded_to ON request (forwarded_to);
CREATE INDEX request_erase_verifier ON request (erase_verifier);

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
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานที่เปิดเผย
    activity_refs TEXT, -- กิจกรรมที่เกี่ยวข้อง
    disclosure_date TEXT, -- วันที่เปิดเผย
    recipient_type TEXT, -- ประเภทผู้รับ
    recipient_name TEXT, -- หน่วยงานผู้รับ
    recipient_purpose TEXT, -- วัตถุประสงค์ที่ผู้รับแจ้ง
    data_elements TEXT, -- ข้อมูลที่ส่ง
    data_elements_other TEXT, -- ข้อมูลอื่นที่ส่ง (ระบุ)
    subject_count INTEGER, -- จำนวนคน
    disclosure_medium TEXT, -- วิธีส่ง
    recipient_basis TEXT, -- ฐานการเปิดเผย
    legal_ref TEXT, -- กฎหมายหรือคำสั่งที่อ้าง
    consent_form_ref TEXT REFERENCES consent_form (uid) DEFERRABLE INITIALLY DEFERRED, -- แบบความยินยอมที่ครอบคลุม
    oia24_ground TEXT, -- เหตุเปิดเผยตาม ม.24 พ.ร.บ. ข้อมูลข่าวสารฯ
    oia_ref TEXT, -- ผลพิจารณาตาม พ.ร.บ. ข้อมูลข่าวสารฯ
    objection_until TEXT, -- ให้เจ้าของข้อมูลคัดค้านถึง
    approver TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้อนุมัติ
    request_letter TEXT, -- หนังสือขอข้อมูล
    requested_on TEXT, -- วันที่ขอ
    requester_name TEXT, -- ผู้ขอ
    requester_proof TEXT, -- หลักฐานแสดงตัวของผู้ขอ
    returned_on TEXT, -- วันที่คืน
    returned_by TEXT, -- ผู้คืน
    account_note TEXT, -- หมายเหตุในบัญชี
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX disclosure_title ON disclosure (title_key);
CREATE INDEX disclosure_order ON disclosure (sort_key);
CREATE INDEX disclosure_unit_ref ON disclosure (unit_ref);
CREATE INDEX disclosure_consent_form_ref ON disclosure (consent_form_ref);
CREATE INDEX disclosure_approver ON disclosure (approver);
CREATE INDEX disclosure_evidence_ref ON disclosure (evidence_ref);

-- เหตุละเมิดข้อมูลส่วนบุคคล
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานที่เกิดเหตุ
    is_drill INTEGER CHECK (is_drill IN (0, 1)), -- เป็นการซ้อม
    incident_status TEXT, -- สถานะของเหตุ
    breach_types TEXT, -- ประเภทเหตุละเมิด
    breach_cause TEXT, -- สาเหตุ
    breach_cause_other TEXT, -- สาเหตุอื่น (ระบุ)
    description TEXT, -- ลักษณะของเหตุ
    system_name TEXT, -- ระบบหรือสถานที่
    reporter_name TEXT, -- ผู้แจ้งเหตุ
    at_processor INTEGER CHECK (at_processor IN (0, 1)), -- เกิดที่ผู้ประมวลผล
    processor_ref TEXT REFERENCES party (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ประมวลผล
    occurred_from TEXT, -- เริ่มเกิดเหตุ
    occurred_to TEXT, -- สิ้นสุดเหตุ
    processor_aware_at TEXT, -- ผู้ประมวลผลทราบเหตุเมื่อ
    aware_at TEXT, -- หน่วยงานทราบเหตุเมื่อ (T0)
    contained_at TEXT, -- ระงับเหตุได้เมื่อ
    assessed_at TEXT, -- ประเมินความเสี่ยงเสร็จเมื่อ
    closed_at TEXT, -- ปิดเรื่องเมื่อ
    dataset_refs TEXT, -- ชุดข้อมูลที่เกี่ยวข้อง
    activity_refs TEXT, -- กิจกรรมที่เกี่ยวข้อง
    subject_categories TEXT, -- กลุ่มเจ้าของข้อมูล
    subject_vulnerable TEXT, -- กลุ่มที่ต้องระวังเป็นพิเศษ
    subject_count INTEGER, -- จำนวนคนที่ได้รับผลกระทบ
    record_count INTEGER, -- จำนวนรายการ
    data_elements TEXT, -- รายการข้อมูล
    data_elements_other TEXT, -- รายการข้อมูลอื่น (ระบุ)
    sensitive_categories TEXT, -- ข้อมูลตามมาตรา 26 ที่เกี่ยวข้อง
    harmed_persons TEXT, -- รายชื่อผู้ได้รับผลกระทบ
    party_refs TEXT, -- ผู้รับและผู้ประมวลผลที่ต้องแจ้ง
    rk_nature TEXT, -- ลักษณะและประเภทของเหตุ
    rk_data TEXT, -- ลักษณะและปริมาณข้อมูล
    rk_subject TEXT, -- ลักษณะและสถานะของบุคคล
    rk_sev TEXT, -- ความร้ายแรงและการเยียวยา
    rk_wide TEXT, -- ผลกระทบวงกว้าง
    rk_sys TEXT, -- ระบบและมาตรการที่มีอยู่
    rk_ctrl TEXT, -- สถานะของผู้ควบคุม
    risk_level TEXT, -- ระดับความเสี่ยง
    risk_reason TEXT, -- เหตุผลของระดับความเสี่ยง
    risk_approver TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้อนุมัติผลประเมิน
    risk_evidence_refs TEXT, -- หลักฐานว่าไม่มีความเสี่ยง
    office_notified_at TEXT, -- แจ้ง สคส. เมื่อ
    office_channel TEXT, -- ช่องทางที่แจ้ง
    office_receipt_no TEXT, -- เลขรับของ สคส.
    contact_ref TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ประสานงานที่แจ้งไว้
    consequences TEXT, -- ผลกระทบที่อาจเกิดขึ้น
    measures_taken TEXT, -- มาตรการที่ทำหรือจะทำ
    bo_items TEXT, -- หัวข้อที่มีในรายงาน
    late_reason TEXT, -- เหตุจำเป็นที่แจ้งล่าช้า
    report_incomplete INTEGER CHECK (report_incomplete IN (0, 1)), -- ยังมีข้อมูลต้องส่งเพิ่ม
    others_told TEXT, -- หน่วยงานอื่นที่แจ้ง
    subjects_notified_at TEXT, -- แจ้งเจ้าของข้อมูลเมื่อ
    subjects_notice_method TEXT, -- วิธีแจ้ง
    subjects_told INTEGER, -- จำนวนคนที่แจ้งแล้ว
    remedies TEXT, -- แนวทางเยียวยาและคำแนะนำ
    bd_items TEXT, -- หัวข้อที่มีในหนังสือแจ้ง
    corrective_measures TEXT, -- มาตรการป้องกันซ้ำ
    security_reviewed_on TEXT, -- ทบทวนมาตรการความมั่นคงเมื่อ
    procedure_ref TEXT REFERENCES procedure (uid) DEFERRABLE INITIALLY DEFERRED, -- แนวปฏิบัติที่ใช้
    drill_result TEXT, -- ผลการซ้อม
    evidence_refs TEXT, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX incident_title ON incident (title_key);
CREATE INDEX incident_order ON incident (sort_key);
CREATE INDEX incident_unit_ref ON incident (unit_ref);
CREATE INDEX incident_processor_ref ON incident (processor_ref);
CREATE INDEX incident_risk_approver ON incident (risk_approver);
CREATE INDEX incident_contact_ref ON incident (contact_ref);
CREATE INDEX incident_procedure_ref ON incident (procedure_ref);

-- ข้อมูลเพิ่มเติมต่อ สคส.
CREATE TABLE incident_supplement (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES incident (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    supplement_at TEXT, -- วันเวลาที่ส่ง
    content TEXT, -- ข้อมูลที่ส่ง
    receipt_no TEXT -- เลขรับ
) STRICT;
CREATE INDEX incident_supplement_owner ON incident_supplement (owner, pos);

-- การทำลายข้อมูล
CREATE TABLE disposal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    activity_ref TEXT REFERENCES activity (uid) DEFERRABLE INITIALLY DEFERRED, -- กิจกรรม
    dataset_ref TEXT REFERENCES dataset (uid) DEFERRABLE INITIALLY DEFERRED, -- ชุดข้อมูล
    request_ref TEXT REFERENCES request (uid) DEFERRABLE INITIALLY DEFERRED, -- ทำลายตามคำขอ
    batch TEXT, -- งวดหรือช่วงปีของข้อมูล
    due_date TEXT, -- ครบกำหนดเก็บเมื่อ
    is_official_record INTEGER CHECK (is_official_record IN (0, 1)), -- เป็นหนังสือราชการ
    medium TEXT, -- สื่อ
    quantity TEXT, -- ปริมาณ
    list_no TEXT, -- เลขที่บัญชี
    list_date TEXT, -- วันที่ของบัญชี
    file_code TEXT, -- รหัสแฟ้ม
    doc_no TEXT, -- ที่ของหนังสือ
    doc_date TEXT, -- ลงวันที่
    receive_no TEXT, -- เลขทะเบียนรับ
    committee_ref TEXT, -- คำสั่งแต่งตั้งคณะกรรมการ
    committee_members TEXT, -- คณะกรรมการทำลาย
    archives_sent_on TEXT, -- ส่งหอจดหมายเหตุแห่งชาติเมื่อ
    archives_reply_on TEXT, -- หอจดหมายเหตุตอบเมื่อ
    archives_reply TEXT, -- ความเห็นของหอจดหมายเหตุ
    decision TEXT, -- ผลการพิจารณา
    approver TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้อนุมัติ
    approved_on TEXT, -- วันที่อนุมัติ
    extension_until TEXT, -- ขยายเวลาถึง
    extension_reason TEXT, -- เหตุผลที่ขยายเวลา
    keep_ground TEXT, -- เหตุตามมาตรา 37 (3)
    disposal_method TEXT, -- วิธีทำลาย
    done_on TEXT, -- วันที่ทำลาย
    place TEXT, -- สถานที่
    copies_done TEXT, -- สำเนาและข้อมูลสำรองที่จัดการแล้ว
    witnesses TEXT, -- พยาน
    contractor_ref TEXT REFERENCES party (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับจ้างทำลาย
    certificate_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ใบรับรองหรือรายงาน
    verifier TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ตรวจว่ากู้คืนไม่ได้
    anon_direct_removed INTEGER CHECK (anon_direct_removed IN (0, 1)), -- ตัดตัวระบุทางตรงหมดแล้ว
    anon_risk_check TEXT, -- ผลตรวจความเสี่ยงระบุตัวทางอ้อม
    erase_impossible_reason TEXT, -- เหตุที่ยังทำลายไม่ได้ทางเทคนิค
    interim_measures TEXT, -- มาตรการระหว่างรอทำลาย
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX disposal_title ON disposal (title_key);
CREATE INDEX disposal_order ON disposal (sort_key);
CREATE INDEX disposal_unit_ref ON disposal (unit_ref);
CREATE INDEX disposal_activity_ref ON disposal (activity_ref);
CREATE INDEX disposal_dataset_ref ON disposal (dataset_ref);
CREATE INDEX disposal_request_ref ON disposal (request_ref);
CREATE INDEX disposal_approver ON disposal (approver);
CREATE INDEX disposal_contractor_ref ON disposal (contractor_ref);
CREATE INDEX disposal_certificate_ref ON disposal (certificate_ref);
CREATE INDEX disposal_verifier ON disposal (verifier);

-- การทบทวน
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อการทบทวน
    review_kind TEXT, -- ทบทวนเรื่อง
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    review_date TEXT, -- วันที่ทบทวน
    reviewer TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ทบทวน
    summary TEXT, -- สรุปผล
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX review_title ON review (title_key);
CREATE INDEX review_order ON review (sort_key);
CREATE INDEX review_unit_ref ON review (unit_ref);
CREATE INDEX review_reviewer ON review (reviewer);
CREATE INDEX review_evidence_ref ON review (evidence_ref);

-- รายการที่ทบทวน
CREATE TABLE review_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES review (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    dataset TEXT REFERENCES dataset (uid) DEFERRABLE INITIALLY DEFERRED, -- ชุดข้อมูล
    review_result TEXT, -- ผลการทบทวน
    retention_decision TEXT, -- ผลด้านการเก็บรักษา
    extend_until TEXT, -- ขยายเวลาถึง
    keep_ground TEXT, -- เหตุที่เก็บต่อ
    item_note TEXT -- ข้อสังเกต
) STRICT;
CREATE INDEX review_item_owner ON review_item (owner, pos);
CREATE INDEX review_item_dataset ON review_item (dataset);

-- การอบรมและสร้างความตระหนักรู้
CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อกิจกรรม
    training_kind TEXT, -- ประเภท
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานที่จัด
    held_on TEXT, -- วันที่จัด
    held_until TEXT, -- ถึงวันที่
    training_method TEXT, -- วิธีจัด
    content TEXT, -- เนื้อหา
    speaker TEXT, -- วิทยากร
    source_training_ref TEXT REFERENCES training (uid) DEFERRABLE INITIALLY DEFERRED, -- ถ่ายทอดจากกิจกรรม
    incident_ref TEXT REFERENCES incident (uid) DEFERRABLE INITIALLY DEFERRED, -- เหตุที่ใช้ซ้อม
    guideline_refs TEXT, -- เอกสารแนวทาง
    evidence_refs TEXT, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX training_title ON training (title_key);
CREATE INDEX training_order ON training (sort_key);
CREATE INDEX training_unit_ref ON training (unit_ref);
CREATE INDEX training_source_training_ref ON training (source_training_ref);
CREATE INDEX training_incident_ref ON training (incident_ref);

-- ผู้เข้าร่วม
CREATE TABLE training_attendance (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES training (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    audience TEXT, -- กลุ่ม
    attendee_count INTEGER, -- จำนวนคน
    representative TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้แทนหน่วยงาน
    delivered_on TEXT, -- วันที่ส่งหรือเข้าร่วม
    attendance_note TEXT -- หมายเหตุของแถว
) STRICT;
CREATE INDEX training_attendance_owner ON training_attendance (owner, pos);
CREATE INDEX training_attendance_unit_ref ON training_attendance (unit_ref);
CREATE INDEX training_attendance_representative ON training_attendance (representative);

-- อินโฟกราฟิก
CREATE TABLE infographic (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- หัวข้อ
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    info_version TEXT, -- ฉบับที่
    made_on TEXT, -- วันที่จัดทำ
    audience TEXT, -- กลุ่มเป้าหมาย
    ig_items TEXT, -- หัวข้อที่มีในภาพ
    alt_text TEXT, -- ข้อความทดแทนภาพ
    notice_ref TEXT REFERENCES notice (uid) DEFERRABLE INITIALLY DEFERRED, -- ประกาศที่ชี้ไป
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ไฟล์ภาพ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX infographic_title ON infographic (title_key);
CREATE INDEX infographic_order ON infographic (sort_key);
CREATE INDEX infographic_unit_ref ON infographic (unit_ref);
CREATE INDEX infographic_notice_ref ON infographic (notice_ref);
CREATE INDEX infographic_evidence_ref ON infographic (evidence_ref);

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
    pub_target TEXT, -- ประเภทสิ่งที่เผยแพร่
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานเจ้าของเรื่อง
    url TEXT, -- ที่อยู่เว็บ
    gazette_ref TEXT, -- เล่มและตอนของราชกิจจานุเบกษา
    published_from TEXT, -- เผยแพร่ตั้งแต่
    published_to TEXT, -- เผยแพร่ถึง
    notice_refs TEXT, -- ประกาศที่เผยแพร่
    activity_refs TEXT, -- กิจกรรมที่เผยแพร่
    infographic_refs TEXT, -- อินโฟกราฟิกที่เผยแพร่
    checked_on TEXT, -- ตรวจว่าเปิดได้เมื่อ
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- ภาพหน้าจอหรือหลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX publication_title ON publication (title_key);
CREATE INDEX publication_order ON publication (sort_key);
CREATE INDEX publication_unit_ref ON publication (unit_ref);
CREATE INDEX publication_evidence_ref ON publication (evidence_ref);

-- หนังสือรับรอง
CREATE TABLE declaration (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    declaration_kind TEXT, -- ประเภท
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    fiscal_year INTEGER, -- ปีงบประมาณ
    statement TEXT, -- ข้อความรับรอง
    declared_on TEXT, -- วันที่รับรอง
    valid_until TEXT, -- ใช้ได้ถึง
    certified_by TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับรอง
    memo_no TEXT, -- เลขที่หนังสือ
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX declaration_title ON declaration (title_key);
CREATE INDEX declaration_order ON declaration (sort_key);
CREATE INDEX declaration_unit_ref ON declaration (unit_ref);
CREATE INDEX declaration_certified_by ON declaration (certified_by);
CREATE INDEX declaration_evidence_ref ON declaration (evidence_ref);

-- รายงาน
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อรายงาน
    report_kind TEXT, -- ประเภท
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    fiscal_year INTEGER, -- ปีงบประมาณ
    period_from TEXT, -- ตั้งแต่วันที่
    period_to TEXT, -- ถึงวันที่
    report_date TEXT, -- วันที่รายงาน
    steps TEXT, -- ขั้นตอนที่ครอบคลุม
    review_refs TEXT, -- การทบทวนที่รายงาน
    summary TEXT, -- สรุปผล
    problems TEXT, -- ปัญหาและอุปสรรค
    next_steps TEXT, -- สิ่งที่จะทำต่อ
    record_count INTEGER, -- จำนวนรายการ
    report_digest TEXT, -- ลายนิ้วมือของสิ่งที่รายงาน
    evidence_refs TEXT, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX report_title ON report (title_key);
CREATE INDEX report_order ON report (sort_key);
CREATE INDEX report_unit_ref ON report (unit_ref);

-- ผลตัวชี้วัด
CREATE TABLE result (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อผล
    kpi TEXT, -- ตัวชี้วัด
    kpi_round TEXT, -- รอบ
    fiscal_year INTEGER, -- ปีงบประมาณ
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    result_value TEXT, -- ค่าที่ได้
    catalogue_items TEXT, -- ส่วนที่ทำแล้วของ KPI 1
    dataset_count INTEGER, -- จำนวนชุดข้อมูล
    template1_sent_on TEXT, -- ส่งแบบ 1 เมื่อ
    template2_sent_on TEXT, -- ส่งแบบ 2 เมื่อ
    template3_sent_on TEXT, -- ส่งแบบ 3 เมื่อ
    result_date TEXT, -- วันที่ของผล
    result_source TEXT, -- แหล่งที่มา
    certified_by TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้รับรอง
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX result_title ON result (title_key);
CREATE INDEX result_order ON result (sort_key);
CREATE INDEX result_unit_ref ON result (unit_ref);
CREATE INDEX result_certified_by ON result (certified_by);
CREATE INDEX result_evidence_ref ON result (evidence_ref);

-- การผ่อนผันหรือรับทราบ
CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    waiver_kind TEXT, -- ประเภท
    rule_code TEXT, -- รหัสข้อตรวจ
    record_ref TEXT, -- รหัสบันทึก
    record_uid TEXT, -- รหัสภายในของบันทึก
    event_on TEXT, -- เหตุการณ์วันที่
    waiver_reason TEXT, -- เหตุผล
    approver TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้อนุมัติ
    decided_on TEXT, -- วันที่เห็นชอบ
    valid_until TEXT, -- ใช้ได้ถึง
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX waiver_title ON waiver (title_key);
CREATE INDEX waiver_order ON waiver (sort_key);
CREATE INDEX waiver_approver ON waiver (approver);
CREATE INDEX waiver_unit_ref ON waiver (unit_ref);
CREATE INDEX waiver_evidence_ref ON waiver (evidence_ref);

