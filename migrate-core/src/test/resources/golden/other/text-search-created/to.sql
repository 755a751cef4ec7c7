CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION notes (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR asciiword, word WITH plain, simple;
COMMENT ON TEXT SEARCH CONFIGURATION notes IS 'How notes are searched';
CREATE TABLE note (id bigint PRIMARY KEY, body text);
CREATE INDEX ix_note_body ON note USING gin (to_tsvector('notes', body));
