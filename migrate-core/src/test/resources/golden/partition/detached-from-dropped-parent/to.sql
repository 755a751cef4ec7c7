CREATE TABLE kind (id bigint CONSTRAINT pk_kind PRIMARY KEY);
CREATE TABLE event_1 (id bigint NOT NULL, at date NOT NULL, kind_id bigint, amount integer NOT NULL DEFAULT 0);
