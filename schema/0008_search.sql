-- Documents are folded before they are indexed: an index that folds every character again costs a third more.
DROP TABLE search_name;
DROP TABLE search_word;
CREATE VIRTUAL TABLE search_name USING fts5 (title, content = 'search_doc', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1', detail = 'none', columnsize = 0);
CREATE VIRTUAL TABLE search_word USING fts5 (body, content = 'search_doc', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1', detail = 'none', columnsize = 0);
INSERT INTO search_name (search_name) VALUES ('rebuild');
INSERT INTO search_word (search_word) VALUES ('rebuild');

-- Notices of the whole office cover every activity: found without reading all the others.
CREATE INDEX notice_office ON notice (id) WHERE scope = 'office';
