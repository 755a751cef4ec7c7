-- drops: withheld
CREATE TYPE rank AS ENUM ('low', 'high');
CREATE TABLE person (
    id bigint CONSTRAINT pk_person PRIMARY KEY,
    rank rank NOT NULL,
    mood varchar(20) NOT NULL
);
