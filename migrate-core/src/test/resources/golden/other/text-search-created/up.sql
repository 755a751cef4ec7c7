CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, stopwords = 'english');

CREATE TEXT SEARCH CONFIGURATION notes (PARSER = "default");

ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR asciiword WITH plain, simple;

ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR word WITH plain, simple;

COMMENT ON TEXT SEARCH CONFIGURATION notes IS 'How notes are searched';

CREATE INDEX ix_note_body ON note USING gin (to_tsvector('notes'::regconfig, body));
