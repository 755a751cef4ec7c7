CREATE TABLE cache (key text, value text);
