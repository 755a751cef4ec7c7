CREATE TABLE task (title text, id serial);
