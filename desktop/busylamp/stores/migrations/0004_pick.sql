-- Where several contacts have one number: whom the user meant. `key` as in the table of numbers.
CREATE TABLE pick (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX pick_contact ON pick (contact);
