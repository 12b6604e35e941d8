-- The home region the keys of the numbers were made for: when it changes they are made anew.
CREATE TABLE region (code TEXT NOT NULL) STRICT;
INSERT INTO region (code) VALUES ('?');
