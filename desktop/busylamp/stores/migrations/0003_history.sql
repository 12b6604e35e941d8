-- Calls of mine that are over, with what was shown of them: it stays when a contact goes.
CREATE TABLE call (
    id INTEGER PRIMARY KEY, -- the millisecond it began, or the next free one: sorts by time
    call_id TEXT NOT NULL,
    extension TEXT NOT NULL,
    direction TEXT NOT NULL,
    internal INTEGER NOT NULL,
    number TEXT NOT NULL, -- '' where it was withheld
    name TEXT NOT NULL,
    peer_number TEXT NOT NULL, -- of the last one at the other end, where it was another
    peer_name TEXT NOT NULL,
    key TEXT NOT NULL, -- of the last one at the other end
    first_key TEXT NOT NULL, -- of the first one, where it was another
    contact INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    via TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_by_name TEXT NOT NULL,
    transferred_by TEXT NOT NULL,
    transferred_to TEXT NOT NULL,
    started_at REAL NOT NULL,
    ring_seconds REAL,
    talk_seconds REAL,
    result TEXT NOT NULL,
    reason TEXT NOT NULL,
    seen INTEGER NOT NULL,
    open INTEGER NOT NULL,
    party TEXT GENERATED ALWAYS AS (coalesce('contact ' || contact, key)) VIRTUAL
) STRICT;
CREATE INDEX call_party ON call (party, id);
CREATE INDEX call_key ON call (key, id);
CREATE INDEX call_first_key ON call (first_key, id);
CREATE INDEX call_contact ON call (contact, id);
CREATE INDEX call_unseen ON call (id) WHERE seen = 0;
CREATE INDEX call_open ON call (key) WHERE open = 1;
CREATE INDEX call_missed ON call (id) WHERE result IN ('missed', 'busy', 'voicemail');
CREATE INDEX call_unknown ON call (call_id) WHERE result = 'unknown';
-- What the user wrote about a call or a contact; it goes with it.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    call INTEGER REFERENCES call (id) ON DELETE CASCADE,
    contact INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    written_at REAL NOT NULL,
    text TEXT NOT NULL,
    CHECK ((call IS NULL) <> (contact IS NULL))
) STRICT;
CREATE INDEX note_call ON note (call);
CREATE INDEX note_contact ON note (contact);
-- When the program ran, or slept, and did not hear the phone system.
CREATE TABLE gap (
    id INTEGER PRIMARY KEY, -- the millisecond it ended, as above
    began_at REAL NOT NULL,
    ended_at REAL NOT NULL
) STRICT;
-- What a search looks at, as for contacts.
CREATE VIRTUAL TABLE call_text USING fts5 (text, tokenize = 'trigram');
CREATE TRIGGER call_deleted AFTER DELETE ON call BEGIN
    DELETE FROM call_text WHERE rowid = old.id;
END;
-- A new contact finds its earlier calls.
CREATE TRIGGER number_added AFTER INSERT ON number WHEN new.key <> '' BEGIN
    UPDATE call SET contact = new.contact WHERE key = new.key AND contact IS NULL;
END;
-- The home region the keys of the calls were made for.
CREATE TABLE call_region (code TEXT NOT NULL) STRICT;
INSERT INTO call_region (code) VALUES ('?');
