-- names: convention
-- alike
CREATE TABLE task (id bigserial);
