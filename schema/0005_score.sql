-- Frozen scores: the month's score as it stood, kept and never computed again. Never updated, never deleted; every row
-- stands in `revision` too (noun 'score').
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
    actor TEXT NOT NULL,          -- who froze it
    UNIQUE (year, as_of, unit)
) STRICT;
