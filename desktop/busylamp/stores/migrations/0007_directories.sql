-- People that others keep, read from LDAP or CardDAV and held for when the server can't be reached.
CREATE TABLE directory (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE, -- as the settings call it
    refreshed_at REAL NOT NULL DEFAULT 0, -- Unix seconds of the last time all of it was read
    tried_at REAL NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT '' -- why the last try came to nothing
) STRICT;
-- Whose a contact is: mine where it is empty. Such a contact is read only.
ALTER TABLE contact ADD COLUMN directory INTEGER REFERENCES directory (id);
CREATE INDEX contact_directory ON contact (directory) WHERE directory IS NOT NULL;
CREATE INDEX contact_mine ON contact (name COLLATE NOCASE) WHERE directory IS NULL;
-- What a directory calls an entry, the mark by which a change shows, and what it is here, if it has a number.
CREATE TABLE directory_entry (
    directory INTEGER NOT NULL REFERENCES directory (id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    mark TEXT NOT NULL,
    contact INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    PRIMARY KEY (directory, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX directory_entry_contact ON directory_entry (contact);
-- A face of 96 pixels.
CREATE TABLE photo (
    id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    image BLOB NOT NULL
) STRICT;
-- Which column of a table was what, by the names of its columns.
CREATE TABLE table_columns (
    heads TEXT PRIMARY KEY,
    fields TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- A new contact finds its earlier calls; one of mine takes them over from a directory's.
DROP TRIGGER number_added;
CREATE TRIGGER number_added AFTER INSERT ON number WHEN new.key <> '' BEGIN
    UPDATE call SET contact = new.contact WHERE key = new.key AND (
        contact IS NULL
        OR (SELECT directory FROM contact WHERE id = new.contact) IS NULL
        AND contact IN (SELECT id FROM contact WHERE directory IS NOT NULL)
    );
END;
