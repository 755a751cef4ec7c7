CREATE TABLE version (k text);
