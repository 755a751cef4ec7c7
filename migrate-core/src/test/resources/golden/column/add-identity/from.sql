CREATE TABLE task (title text);
