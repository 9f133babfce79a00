-- Files read for a record not saved yet. Apart from the content: SQLite reads a row whole to change one column of it.
CREATE TABLE unclaimed (
    sha256 TEXT PRIMARY KEY, -- of a blob
    since TEXT NOT NULL      -- when it was read; gone once a revision holds the file
) STRICT, WITHOUT ROWID;
INSERT INTO unclaimed (sha256, since) SELECT sha256, unclaimed_since FROM blob WHERE unclaimed_since IS NOT NULL;
UPDATE blob SET unclaimed_since = NULL WHERE unclaimed_since IS NOT NULL; -- no longer used
