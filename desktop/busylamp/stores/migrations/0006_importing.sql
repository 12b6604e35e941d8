-- What an import that is under way has brought so far: a crash or a cancel takes it out again.
CREATE TABLE importing (
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
