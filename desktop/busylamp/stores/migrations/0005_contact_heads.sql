-- What one or two signs look at: the beginnings of words and numbers. A scan of 100,000 names takes 25 ms.
CREATE VIRTUAL TABLE contact_head USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2', detail = 'none');
INSERT INTO contact_head (rowid, text) SELECT rowid, text FROM contact_text;
