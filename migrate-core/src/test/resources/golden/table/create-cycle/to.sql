CREATE TABLE a (id bigint NOT NULL, b_id bigint, CONSTRAINT pk_a PRIMARY KEY (id));
CREATE TABLE b (id bigint NOT NULL, a_id bigint, b_id bigint, CONSTRAINT pk_b PRIMARY KEY (id), CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id), CONSTRAINT fk_b_b_id FOREIGN KEY (b_id) REFERENCES b (id));
ALTER TABLE a ADD CONSTRAINT fk_a_b_id FOREIGN KEY (b_id) REFERENCES b (id);
