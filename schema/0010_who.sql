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
