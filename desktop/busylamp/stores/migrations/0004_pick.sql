-- Where several contacts have one number: whom the user meant. `key` as in the table of numbers.
CREATE TABLE pick (
    key TEXT PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX pick_contact ON pick (contact);
