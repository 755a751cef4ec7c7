CREATE TEXT SEARCH DICTIONARY plain_dict (TEMPLATE = pg_catalog.simple, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word WITH plain_dict, english_stem;
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR int WITH simple;
CREATE TABLE article (body text, document tsvector GENERATED ALWAYS AS (to_tsvector('words'::regconfig, body)) STORED);
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'Ours';
COMMENT ON TEXT SEARCH DICTIONARY plain_dict IS 'Plain';
