CREATE TYPE pair AS (a integer, b text);
CREATE TABLE pairs OF pair (CONSTRAINT pk_pairs PRIMARY KEY (a));
