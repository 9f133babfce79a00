-- What can be erased without breaking the chain of history: personal values, and files kept as evidence.

-- Values of fields flagged personal, as they stood in a revision. The snapshot there holds only
-- SHA-256(salt, field, value); salt and value go when they are erased, so that not even a guess can be checked.
CREATE TABLE personal (
    register TEXT NOT NULL,       -- chain and number of the revision
    seq INTEGER NOT NULL,
    uid TEXT NOT NULL,            -- of the record; what an erasure goes by
    place TEXT NOT NULL,          -- uid of the record itself or of the row that holds the field
    field TEXT NOT NULL,
    salt BLOB NOT NULL,           -- 16 random bytes
    value TEXT NOT NULL,
    PRIMARY KEY (register, seq, place, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX personal_record ON personal (uid);

-- Files kept as evidence, each content once.
CREATE TABLE blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,  -- of the content, hex
    size INTEGER NOT NULL,        -- bytes
    unclaimed_since TEXT,         -- when it was read for a record not saved yet; NULL once a revision holds it
    content BLOB                  -- NULL when it was erased: the digest stays
) STRICT;

-- Whether the register itself holds the file that sha256 names; set by the program.
ALTER TABLE evidence ADD COLUMN file_kept INTEGER CHECK (file_kept IN (0, 1));

-- What an act of erasure took away, JSON: fields, files (SHA-256), and old revisions that had held values plainly.
ALTER TABLE act ADD COLUMN erased TEXT;
