-- Acts: what moves a record from draft to publication. One row an act and record; a memo that carries many records
-- gives as many rows, in one change set. Never updated, never deleted; every row stands in `revision` too (noun 'act').
CREATE TABLE act (
    id INTEGER PRIMARY KEY,       -- the order of the acts of a record
    uid TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,         -- uid of the record moved; it may be gone, its acts stay
    noun TEXT NOT NULL,
    ref TEXT NOT NULL,            -- of the record, as it was
    kind TEXT NOT NULL,           -- ACTKIND: submit approve accept return publish retire
    level TEXT NOT NULL,          -- LEVEL: unit centre org
    by_person TEXT NOT NULL,      -- uid of the person who acted, not of who typed
    by_name TEXT NOT NULL,        -- name and post as they were on the day
    by_post TEXT NOT NULL,
    decision TEXT,                -- DECISION, of approvals
    memo TEXT,                    -- number of the memo
    date TEXT NOT NULL,           -- of the act, as the memo says; ISO
    reason TEXT,                  -- advice of a return, reason of a retirement
    url TEXT,                     -- where it was published
    despite TEXT,                 -- why it was approved over open errors
    digest TEXT NOT NULL,         -- "1:" and SHA-256 of the record as the register printed it then
    print_sum TEXT,               -- SHA-256 of `print`, of approvals: so that history pins the kept print as well
    rev INTEGER NOT NULL,         -- of the record at the act
    status TEXT NOT NULL,         -- STATUS of the record after the act
    at TEXT NOT NULL,             -- when it was typed, ISO with zone
    clock_set INTEGER NOT NULL,   -- 1 when the clock was given by hand and not read
    actor TEXT NOT NULL           -- who typed
) STRICT;
CREATE INDEX act_record ON act (record, id);

-- The record as it was approved, with the shared records it named: {"record": {...}, "named": [{...}]}, values canonical.
CREATE TABLE act_print (
    act TEXT PRIMARY KEY REFERENCES act (uid),
    print TEXT NOT NULL
) STRICT, WITHOUT ROWID;
