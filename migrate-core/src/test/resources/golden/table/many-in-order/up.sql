CREATE TABLE z (
    id bigint,
    CONSTRAINT pk_z PRIMARY KEY (id)
);

CREATE TABLE a (
    id bigint,
    z_id bigint,
    CONSTRAINT pk_a PRIMARY KEY (id),
    CONSTRAINT fk_a_z_id FOREIGN KEY (z_id) REFERENCES z (id)
);

CREATE TABLE b (
    id bigint,
    z_id bigint,
    a_id bigint,
    CONSTRAINT pk_b PRIMARY KEY (id),
    CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id),
    CONSTRAINT fk_b_z_id FOREIGN KEY (z_id) REFERENCES z (id)
);
