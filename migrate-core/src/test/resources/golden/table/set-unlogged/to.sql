CREATE UNLOGGED TABLE cache (key text, value text);
