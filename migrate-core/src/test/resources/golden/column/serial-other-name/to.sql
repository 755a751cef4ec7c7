-- alike
CREATE TABLE task (id bigserial);
