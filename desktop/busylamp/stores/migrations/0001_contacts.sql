-- People and their numbers. `key` is what two ways of writing one number have in common.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    company TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    favourite INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE number (
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL,
    PRIMARY KEY (contact, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX number_key ON number (key);
CREATE INDEX contact_name ON contact (name COLLATE NOCASE);
-- What a search looks at: any part of it, three signs or more by the index, fewer by a scan of heads.
CREATE VIRTUAL TABLE contact_text USING fts5 (text, tokenize = 'trigram');
