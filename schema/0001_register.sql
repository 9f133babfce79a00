-- The register itself: what is kept beside the nouns. The nouns' tables follow in 0002.
-- 'ropa' as application_id; user_version counts the migrations done.

-- One row: what this file is.
CREATE TABLE register (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,            -- UUIDv7; history is keyed by it, so that merged files keep their own chains
    made_at TEXT NOT NULL,        -- ISO with zone
    written_by TEXT NOT NULL,     -- version of the program that wrote last
    collator TEXT                 -- version of the collation behind every sort_key; NULL before the first
) STRICT;

-- Last number given out per noun, unit and year; numbers are never reused, so this survives removals.
CREATE TABLE counter (
    prefix TEXT NOT NULL,         -- RO, DS ...
    unit TEXT NOT NULL,           -- code of the unit, ORG for what belongs to the whole office
    year INTEGER NOT NULL,        -- fiscal year, Buddhist era
    last INTEGER NOT NULL,
    PRIMARY KEY (prefix, unit, year)
) STRICT, WITHOUT ROWID;

-- History: one row a saved change, chained by hashes. Never updated, never deleted.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    register TEXT NOT NULL,       -- uid of the register whose chain this is
    seq INTEGER NOT NULL,         -- 1, 2, 3 ... within the chain
    parent BLOB NOT NULL,         -- hash of the link before; 32 zero bytes for the first
    at TEXT NOT NULL,             -- when it was typed, ISO with zone
    clock_set INTEGER NOT NULL,   -- 1 when the clock was given by hand and not read
    actor TEXT NOT NULL,          -- who typed
    change_set INTEGER NOT NULL,  -- changes saved together; `undo` takes back the last
    what TEXT NOT NULL,           -- add, edit, remove, restore, import, set, undo:N; ends with remove when the record is gone
    noun TEXT NOT NULL,
    uid TEXT NOT NULL,            -- of the record
    ref TEXT NOT NULL,
    rev INTEGER NOT NULL,         -- of the record after the change
    snapshot TEXT NOT NULL,       -- the whole record with its rows, canonical JSON
    hash BLOB NOT NULL,           -- SHA-256 over all columns above but id, see src/store/history.c
    UNIQUE (register, seq)
) STRICT;
CREATE INDEX revision_record ON revision (uid, rev);
CREATE INDEX revision_set ON revision (change_set);

-- "Does not apply", with the officer's reason, for fields of records and of rows.
CREATE TABLE not_applicable (
    owner TEXT NOT NULL,          -- uid of the record that the field belongs to, or whose row it belongs to
    uid TEXT NOT NULL,            -- uid of the record or row
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (owner, uid, field)
) STRICT, WITHOUT ROWID;

-- Who names whom in a list of references, so that asking for a record's users needs no walk over all lists.
CREATE TABLE named (
    target TEXT NOT NULL,         -- uid of the record named
    owner TEXT NOT NULL,          -- uid of the record that names it, itself or in one of its rows
    PRIMARY KEY (target, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX named_by ON named (owner);

-- An answer typed but not yet committed as a revision: a closed window loses nothing.
CREATE TABLE draft (
    uid TEXT PRIMARY KEY,         -- of the record, given at the first answer
    noun TEXT NOT NULL,
    base_rev INTEGER NOT NULL,    -- the rev that was opened; 0 for a new record
    place TEXT NOT NULL,          -- code of the field where the form stood
    data TEXT NOT NULL,           -- the working record, same JSON as a snapshot
    at TEXT NOT NULL,
    actor TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words that the office added to an open vocabulary, with the leading + of their canonical form.
CREATE TABLE term (
    vocab TEXT NOT NULL,
    term TEXT NOT NULL,
    term_key TEXT NOT NULL,       -- folded, for recognising it however it is typed
    PRIMARY KEY (vocab, term)
) STRICT, WITHOUT ROWID;
CREATE INDEX term_by_key ON term (vocab, term_key);

-- What `search` reads: every typed word of a record, folded; codes of choices between spaces.
CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    noun TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    fresh INTEGER NOT NULL         -- 1 until the change set ends: not in the index yet
) STRICT;
CREATE INDEX search_doc_fresh ON search_doc (id) WHERE fresh;
-- Trigram indexes over it, one of the names and one of all words (names among them); kept in step by
-- src/store/search.c (triggers may not write them: trusted_schema is off).
CREATE VIRTUAL TABLE search_name USING fts5 (title, content = 'search_doc', content_rowid = 'id',
    tokenize = 'trigram', detail = 'none', columnsize = 0);
CREATE VIRTUAL TABLE search_word USING fts5 (body, content = 'search_doc', content_rowid = 'id',
    tokenize = 'trigram', detail = 'none', columnsize = 0);
