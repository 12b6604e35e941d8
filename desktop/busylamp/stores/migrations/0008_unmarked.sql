-- What a search looks at has no accents; neither has what is looked for (busylamp/letters.py).
UPDATE contact_text SET text = unmarked(text) WHERE text <> unmarked(text);
UPDATE contact_head SET text = unmarked(text) WHERE text <> unmarked(text);
UPDATE call_text SET text = unmarked(text) WHERE text <> unmarked(text);
