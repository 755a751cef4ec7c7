DROP INDEX ix_note_body;

DROP TEXT SEARCH CONFIGURATION notes;

CREATE TEXT SEARCH CONFIGURATION notes (PARSER = "default");

ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR asciiword WITH simple;

CREATE INDEX ix_note_body ON note USING gin (to_tsvector('notes'::regconfig, body));
