-- What the rules ask of records beside what they had: see R21-02, R25-06, R39-18, R41-03.

-- Since when this purpose is pursued, where that is later than the activity itself.
ALTER TABLE activity_purpose ADD COLUMN added_on TEXT;

-- What shows that the exception of s.25 para 2 holds, and how the persons are protected meanwhile.
ALTER TABLE activity ADD COLUMN s25_evidence_ref TEXT REFERENCES evidence (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE activity ADD COLUMN s25_safeguards TEXT;

-- Whether what was published tells the security measures in full.
ALTER TABLE publication ADD COLUMN security_shown INTEGER CHECK (security_shown IN (0, 1));

-- What the DPO does beside being DPO, and whether it decides on systems or data.
ALTER TABLE organisation ADD COLUMN dpo_other_posts TEXT;
ALTER TABLE organisation ADD COLUMN dpo_decides INTEGER CHECK (dpo_decides IN (0, 1));

-- Asked of every activity: the notices of the whole office; and of every record with findings: the waivers about it.
CREATE INDEX notice_scope ON notice (scope);
CREATE INDEX waiver_record_uid ON waiver (record_uid COLLATE NOCASE);
CREATE INDEX waiver_record_ref ON waiver (record_ref COLLATE NOCASE);
