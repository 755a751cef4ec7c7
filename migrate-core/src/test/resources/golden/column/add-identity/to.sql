CREATE TABLE task (title text, id bigint GENERATED ALWAYS AS IDENTITY);
