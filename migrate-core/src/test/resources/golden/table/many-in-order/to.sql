CREATE TABLE a (id bigint NOT NULL, CONSTRAINT pk_a PRIMARY KEY (id));
CREATE TABLE z (id bigint NOT NULL, CONSTRAINT pk_z PRIMARY KEY (id));
CREATE TABLE b (id bigint NOT NULL, z_id bigint, a_id bigint, CONSTRAINT pk_b PRIMARY KEY (id), CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id), CONSTRAINT fk_b_z_id FOREIGN KEY (z_id) REFERENCES z (id));
ALTER TABLE a ADD COLUMN z_id bigint;
ALTER TABLE a ADD CONSTRAINT fk_a_z_id FOREIGN KEY (z_id) REFERENCES z (id);
