-- SPDX-License-Identifier: Apache-2.0
-- Copyright the ropa contributors
-- Who did what for whom: the unit that is the centre, who entered an act and from what, whose hand changed a record.
ALTER TABLE organisation ADD COLUMN centre_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE organisation ADD COLUMN centre_alone TEXT;
ALTER TABLE organisation ADD COLUMN centre_name TEXT;
ALTER TABLE organisation ADD COLUMN mission_law TEXT;
ALTER TABLE setting ADD COLUMN centre_head_twice INTEGER CHECK (centre_head_twice IN (0, 1));
CREATE INDEX organisation_centre_ref ON organisation (centre_ref);

ALTER TABLE act ADD COLUMN entered_by TEXT; -- uid of the person who entered it for `by_person`; NULL: the same, or unknown
ALTER TABLE act ADD COLUMN via TEXT;        -- VIA: own memo cli single; NULL in acts from before
ALTER TABLE act ADD COLUMN evidence TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED; -- the scan of the memo
ALTER TABLE act ADD COLUMN disputes TEXT;   -- uid of the act that the one named in it says isn't theirs
ALTER TABLE act ADD COLUMN issued TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED; -- the document as it was published
ALTER TABLE act ADD COLUMN evidence_sum TEXT; -- SHA-256 of the file that `evidence` held at the act; NULL in acts from before
ALTER TABLE act ADD COLUMN issued_sum TEXT;   -- and of that of `issued`
ALTER TABLE act ADD COLUMN barred TEXT;       -- of submissions: rules that kept the record back as it and what it names stood then; NULL none
ALTER TABLE act ADD COLUMN forms TEXT; -- the other forms it was issued in, JSON: [["uid of the evidence","SHA-256 of its file"],...]; NULL none
CREATE INDEX act_issued ON act (issued) WHERE issued IS NOT NULL;
CREATE INDEX act_forms ON act (uid) WHERE forms IS NOT NULL;
CREATE INDEX act_disputes ON act (record) WHERE disputes IS NOT NULL;
CREATE INDEX act_evidence ON act (evidence) WHERE evidence IS NOT NULL;

-- uid of the person whose hand it was, where it is known; part of the hash of the link, where there is one.
ALTER TABLE revision ADD COLUMN person TEXT;

-- ความเห็นของ DPO
CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- เรื่อง
    record_ref TEXT, -- รหัสบันทึก
    record_uid TEXT, -- รหัสภายในของบันทึก
    remark_by TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ให้ความเห็น
    remark_on TEXT, -- วันที่ให้ความเห็น
    remark_text TEXT, -- ความเห็น
    answer TEXT, -- คำตอบของหน่วยงาน
    answered_by TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED, -- ผู้ตอบ
    answered_on TEXT, -- วันที่ตอบ
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงาน
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED, -- หลักฐาน
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX remark_title ON remark (title_key);
CREATE INDEX remark_order ON remark (sort_key);
CREATE INDEX remark_remark_by ON remark (remark_by);
CREATE INDEX remark_answered_by ON remark (answered_by);
CREATE INDEX remark_unit_ref ON remark (unit_ref);
CREATE INDEX remark_evidence_ref ON remark (evidence_ref);

-- Answers typed and not saved yet: one draft a record and person, with where their form stands.
ALTER TABLE draft RENAME TO draft_before;
CREATE TABLE draft (
    uid TEXT NOT NULL,            -- of the record, given at the first answer
    owner TEXT NOT NULL,          -- uid of the person; ':' and the name of who typed where that isn't known
    noun TEXT NOT NULL,
    base_rev INTEGER NOT NULL,    -- the rev that it is an edit of; 0 for a new record
    data TEXT NOT NULL,           -- the working record, same JSON as a snapshot
    state TEXT NOT NULL,          -- of the form: a line each for what is known of a place, "later purpose:UID:notes"
    at TEXT NOT NULL,
    actor TEXT NOT NULL,          -- the name of whose it is
    turn TEXT NOT NULL DEFAULT '',   -- another one at every change of it: two windows of one person tell by it
    window TEXT NOT NULL DEFAULT '', -- the form that wrote last, while that is open
    PRIMARY KEY (uid, owner)
) STRICT, WITHOUT ROWID;
INSERT INTO draft (uid, owner, noun, base_rev, data, state, at, actor)
    SELECT uid, ':' || actor, noun, base_rev, data, CASE place WHEN '' THEN '' ELSE 'at ' || place || char(10) END, at, actor FROM draft_before;
DROP TABLE draft_before;

-- A merge brings the scores that other registers froze: of one day there may be several, each with its link in its own chain.
ALTER TABLE score_snapshot RENAME TO score_snapshot_before;
CREATE TABLE score_snapshot (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,        -- fiscal year of the agreement, Buddhist era
    as_of TEXT NOT NULL,          -- the day of the score, ISO
    unit TEXT NOT NULL,           -- uid of the unit whose scorecard it is; '' for the owner of the agreement
    total INTEGER NOT NULL,       -- hundredths of a point
    reported INTEGER NOT NULL,    -- weights of the KPIs reported
    agreement TEXT NOT NULL,      -- "1:" and SHA-256 of the agreement that it was scored by
    score_sum TEXT NOT NULL,      -- SHA-256 of `score`, so that history pins it as well
    score TEXT NOT NULL,          -- the whole result as JSON, its sentences in Thai
    at TEXT NOT NULL,             -- when it was frozen, ISO with zone
    clock_set INTEGER NOT NULL,   -- 1 when the clock was given by hand and not read
    actor TEXT NOT NULL           -- who froze it
) STRICT;
INSERT INTO score_snapshot SELECT id, uid, year, as_of, unit, total, reported, agreement, score_sum, score, at, clock_set, actor
    FROM score_snapshot_before;
DROP TABLE score_snapshot_before;
CREATE INDEX score_snapshot_day ON score_snapshot (year, as_of, unit);

-- A reference that had no index: what refers to a file of evidence was looked for in every activity.
CREATE INDEX activity_s25_evidence_ref ON activity (s25_evidence_ref);

-- The words that raised what a waiver lets pass: other words, and it is back. NULL in those from before: they hold for any.
ALTER TABLE waiver ADD COLUMN waived_words TEXT;

-- The data catalogue. What a data set said of it was free text; it is kept in a column of its own, and catalog_ref names the entry.
ALTER TABLE dataset RENAME COLUMN catalog_ref TO catalog_text;
ALTER TABLE dataset ADD COLUMN catalog_ref TEXT REFERENCES catalog (uid) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX dataset_catalog_ref ON dataset (catalog_ref);

-- ชุดข้อมูลในบัญชีข้อมูล
CREATE TABLE catalog (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    status TEXT NOT NULL,
    title_key TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    title TEXT, -- ชื่อชุดข้อมูล
    unit_ref TEXT REFERENCES unit (uid) DEFERRABLE INITIALLY DEFERRED, -- หน่วยงานเจ้าของข้อมูล
    data_type TEXT, -- ประเภทชุดข้อมูล
    data_type_other TEXT, -- ประเภทชุดข้อมูลอื่น (ระบุ)
    owner_org TEXT, -- องค์กร
    maintainer TEXT, -- ชื่อฝ่ายงานสำหรับติดต่อ
    maintainer_email TEXT, -- อีเมลสำหรับติดต่อ
    tag_string TEXT, -- คำสำคัญ
    description TEXT, -- รายละเอียด
    objective TEXT, -- วัตถุประสงค์
    objective_other TEXT, -- วัตถุประสงค์อื่น (ระบุ)
    update_frequency_unit TEXT, -- หน่วยความถี่ของการปรับปรุงข้อมูล
    update_frequency_unit_other TEXT, -- หน่วยความถี่อื่น (ระบุ)
    update_frequency_interval INTEGER, -- ค่าความถี่ของการปรับปรุงข้อมูล
    geo_coverage TEXT, -- ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่
    geo_coverage_other TEXT, -- ขอบเขตอื่น (ระบุ)
    data_source TEXT, -- แหล่งที่มา
    data_format TEXT, -- รูปแบบการเก็บข้อมูล
    data_format_other TEXT, -- รูปแบบการเก็บอื่น (ระบุ)
    data_category TEXT, -- หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ
    data_classification TEXT, -- ระดับชั้นข้อมูล
    license_id TEXT, -- สัญญาอนุญาตให้ใช้ข้อมูล
    license_id_other TEXT, -- สัญญาอนุญาตอื่น (ระบุ)
    listed INTEGER CHECK (listed IN (0, 1)), -- อยู่ในรายการของตัวชี้วัดที่ 1
    use_scope TEXT, -- ขอบเขตการนำข้อมูลไปใช้ประโยชน์
    issue TEXT, -- ประเด็นการดำเนินงาน
    work_process TEXT, -- กระบวนการทำงาน
    imd INTEGER CHECK (imd IN (0, 1)), -- จัดทำเพื่อการจัดอันดับ IMD
    accessible_condition TEXT, -- เงื่อนไขในการเข้าถึงข้อมูล
    url TEXT, -- URL ข้อมูลเพิ่มเติม
    data_language TEXT, -- ภาษาที่ใช้
    data_language_other TEXT, -- ภาษาอื่น (ระบุ)
    created_date TEXT, -- วันที่เริ่มต้นสร้าง
    last_updated_date TEXT, -- วันที่ปรับปรุงข้อมูลล่าสุด
    data_support TEXT, -- ผู้สนับสนุนหรือผู้ร่วมดำเนินการ
    data_support_other TEXT, -- ผู้สนับสนุนอื่น (ระบุ)
    data_collect TEXT, -- หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล
    data_collect_other TEXT, -- หน่วยจัดเก็บอื่น (ระบุ)
    high_value_dataset INTEGER CHECK (high_value_dataset IN (0, 1)), -- ชุดข้อมูลที่มีคุณค่าสูง
    reference_data INTEGER CHECK (reference_data IN (0, 1)), -- ข้อมูลอ้างอิง
    first_year_of_data INTEGER, -- ปีข้อมูลที่เริ่มต้นจัดทำ
    last_year_of_data INTEGER, -- ปีข้อมูลล่าสุดที่เผยแพร่
    data_release_calendar TEXT, -- วันที่กำหนดเผยแพร่ข้อมูล
    disaggregate TEXT, -- การจัดจำแนก
    disaggregate_other TEXT, -- การจัดจำแนกอื่น (ระบุ)
    unit_of_measure TEXT, -- หน่วยวัด
    unit_of_multiplier TEXT, -- หน่วยตัวคูณ
    unit_of_multiplier_other TEXT, -- หน่วยตัวคูณอื่น (ระบุ)
    calculation_method TEXT, -- วิธีการคำนวณ
    standard TEXT, -- มาตรฐานการจัดทำข้อมูล
    official_statistics INTEGER CHECK (official_statistics IN (0, 1)), -- สถิติทางการ
    geographic_data_set TEXT, -- ชุดข้อมูลภูมิศาสตร์
    equivalent_scale TEXT, -- มาตราส่วน
    equivalent_scale_other TEXT, -- มาตราส่วนอื่น (ระบุ)
    west_bound_longitude TEXT, -- พิกัดกรอบพื้นที่ด้านทิศตะวันตก
    east_bound_longitude TEXT, -- พิกัดกรอบพื้นที่ด้านทิศตะวันออก
    north_bound_longitude TEXT, -- พิกัดกรอบพื้นที่ด้านทิศเหนือ
    south_bound_longitude TEXT, -- พิกัดกรอบพื้นที่ด้านทิศใต้
    positional_accuracy TEXT, -- ความถูกต้องของตำแหน่ง
    reference_period TEXT, -- เวลาอ้างอิง
    data_release_date TEXT, -- วันที่เผยแพร่ข้อมูล
    derived_from TEXT, -- ทำจากชุดข้อมูลส่วนบุคคล
    anonymised_method TEXT, -- วิธีทำให้ไม่ระบุตัวบุคคล
    anonymised_by TEXT, -- ทำโดย
    anonymised_on TEXT, -- ทำเมื่อ
    anonymised_reason TEXT, -- เหตุที่ระบุตัวบุคคลไม่ได้แล้ว
    public_by_law TEXT, -- กฎหมายที่ให้เปิดเผย
    private INTEGER CHECK (private IN (0, 1)), -- เป็นส่วนตัวในระบบบัญชีข้อมูล
    allow_harvest INTEGER CHECK (allow_harvest IN (0, 1)), -- ยินยอมให้นำชื่อชุดข้อมูลไปใช้ที่ GD Catalog
    reference_url_catalog TEXT, -- URL ในระบบบัญชีข้อมูลอื่น
    agency_url TEXT, -- URL ในระบบบัญชีข้อมูลหน่วยงาน
    agency_on TEXT, -- ลงในระบบบัญชีข้อมูลหน่วยงานเมื่อ
    gd_state TEXT, -- สถานะใน GD Catalog
    gd_on TEXT, -- ลงทะเบียน GD Catalog เมื่อ
    gd_url TEXT, -- URL ใน GD Catalog
    gd_deleted_on TEXT, -- เพิกถอนจาก GD Catalog เมื่อ
    former_ref TEXT, -- รหัสเดิม/รหัสในระบบอื่น
    notes TEXT -- หมายเหตุ
) STRICT;
CREATE INDEX catalog_title ON catalog (title_key);
CREATE INDEX catalog_order ON catalog (sort_key);
CREATE INDEX catalog_unit_ref ON catalog (unit_ref);

-- ทรัพยากรข้อมูล
CREATE TABLE catalog_resource (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES catalog (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    name TEXT, -- ชื่อทรัพยากร
    url TEXT, -- ที่อยู่ไฟล์ (URL)
    description TEXT, -- คำอธิบายไฟล์
    format TEXT, -- รูปแบบไฟล์
    stars TEXT, -- ระดับดาวที่แก้
    stars_reason TEXT, -- เหตุที่แก้ระดับดาว
    resource_private INTEGER CHECK (resource_private IN (0, 1)), -- ซ่อนไฟล์นี้
    loaded_on TEXT, -- นำเข้าระบบบัญชีข้อมูลเมื่อ
    accessible_condition TEXT, -- เงื่อนไขในการเข้าถึงข้อมูล (ไฟล์)
    last_updated_date TEXT, -- วันที่ปรับปรุงข้อมูลล่าสุด (ไฟล์)
    created_date TEXT, -- วันที่เริ่มต้นสร้าง (ไฟล์)
    data_collect TEXT, -- หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล (ไฟล์)
    data_collect_other TEXT, -- หน่วยจัดเก็บอื่น (ระบุ) (ไฟล์)
    first_year_of_data INTEGER, -- ปีข้อมูลที่เริ่มต้นจัดทำ (ไฟล์)
    last_year_of_data INTEGER, -- ปีข้อมูลล่าสุดที่เผยแพร่ (ไฟล์)
    data_release_calendar TEXT, -- วันที่กำหนดเผยแพร่ข้อมูล (ไฟล์)
    disaggregate TEXT, -- การจัดจำแนก (ไฟล์)
    disaggregate_other TEXT, -- การจัดจำแนกอื่น (ระบุ) (ไฟล์)
    unit_of_measure TEXT, -- หน่วยวัด (ไฟล์)
    unit_of_multiplier TEXT, -- หน่วยตัวคูณ (ไฟล์)
    unit_of_multiplier_other TEXT, -- หน่วยตัวคูณอื่น (ระบุ) (ไฟล์)
    official_statistics INTEGER CHECK (official_statistics IN (0, 1)), -- สถิติทางการ (ไฟล์)
    equivalent_scale TEXT, -- มาตราส่วน (ไฟล์)
    equivalent_scale_other TEXT, -- มาตราส่วนอื่น (ระบุ) (ไฟล์)
    geographic_data_set TEXT, -- ชุดข้อมูลภูมิศาสตร์ (ไฟล์)
    data_release_date TEXT, -- วันที่เผยแพร่ข้อมูล (ไฟล์)
    positional_accuracy TEXT -- ความถูกต้องของตำแหน่ง (ไฟล์)
) STRICT;
CREATE INDEX catalog_resource_owner ON catalog_resource (owner, pos);

-- การนำข้อมูลไปใช้
CREATE TABLE catalog_use (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES catalog (uid) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    used_for TEXT, -- เรื่องที่นำไปใช้
    use_kind TEXT, -- ลักษณะการใช้
    used_by TEXT, -- ผู้นำไปใช้
    used_on TEXT, -- วันที่ใช้
    use_url TEXT, -- URL ของผลงาน
    evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED -- หลักฐาน
) STRICT;
CREATE INDEX catalog_use_owner ON catalog_use (owner, pos);
CREATE INDEX catalog_use_evidence_ref ON catalog_use (evidence_ref);

-- How KPI 1 is counted from the data catalogue, and which form its catalogue takes in.
ALTER TABLE setting ADD COLUMN kpi1_incomplete TEXT;
ALTER TABLE setting ADD COLUMN open_min_stars TEXT;
ALTER TABLE setting ADD COLUMN catalog_profile TEXT;
ALTER TABLE setting ADD COLUMN agency_catalog_url TEXT;
ALTER TABLE setting ADD COLUMN agency_catalog_letter TEXT;
ALTER TABLE setting ADD COLUMN catalog_recipient TEXT;

-- What documents of the office look like.
ALTER TABLE setting ADD COLUMN paper_colour TEXT;

-- In a backup: which drafts it was made with, by their turns; any other was typed in the copy, and stands nowhere else.
ALTER TABLE register ADD COLUMN copied_drafts TEXT;

-- Links of history whose content isn't in this file: left out of a copy, or at the door of a merge. Each by the hash that it has in its
-- chain, which the link after it builds on; `verify` counts and names them.
CREATE TABLE withheld (
    hash BLOB PRIMARY KEY,
    part TEXT NOT NULL CHECK (part IN ('all', 'personal')) -- the whole snapshot, or the values that lie beside it
) STRICT, WITHOUT ROWID;

-- Requests and incidents may be left out where what names them isn't: these columns name one without holding it.
DROP INDEX training_incident_ref;
ALTER TABLE training RENAME COLUMN incident_ref TO incident_before;
ALTER TABLE training ADD COLUMN incident_ref TEXT;
UPDATE training SET incident_ref = incident_before;
ALTER TABLE training DROP COLUMN incident_before;
CREATE INDEX training_incident_ref ON training (incident_ref);
DROP INDEX disposal_request_ref;
ALTER TABLE disposal RENAME COLUMN request_ref TO request_before;
ALTER TABLE disposal ADD COLUMN request_ref TEXT;
UPDATE disposal SET request_ref = request_before;
ALTER TABLE disposal DROP COLUMN request_before;
CREATE INDEX disposal_request_ref ON disposal (request_ref);

-- Of a copy for others from which content was left out when it was made: it is no backup. A link that lacks its content doesn't tell
-- this: a register that takes from others' files has such links too. 0: made for others, and nothing was left out.
ALTER TABLE register ADD COLUMN left_out INTEGER CHECK (left_out IN (0, 1));

-- What was worked out of the register for its opening screen, kept so that it isn't worked out at each look. It holds no truth, is in no
-- history and goes into no other file's records; whatever is stored in the register takes all of it away, but for what was read of the
-- activities of each unit, which a change of activities alone leaves (src/store/worked.h).
CREATE TABLE worked_out (
    asked TEXT PRIMARY KEY,       -- hash of what was asked, and by whom
    state TEXT NOT NULL,          -- hash of what it was worked out from: the last change, drafts, the day, the program
    told TEXT NOT NULL            -- the answer
) STRICT, WITHOUT ROWID;

-- Evidence: until when it is valid, and until when its file is kept.
ALTER TABLE evidence ADD COLUMN keep_until TEXT;
ALTER TABLE evidence ADD COLUMN valid_until TEXT;

-- The picture over official papers, kept as evidence.
ALTER TABLE setting ADD COLUMN garuda TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX setting_garuda ON setting (garuda);
