CREATE TEXT SEARCH CONFIGURATION notes (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR asciiword WITH simple;
CREATE TABLE note (id bigint PRIMARY KEY, body text);
CREATE INDEX ix_note_body ON note USING gin (to_tsvector('notes', body));
