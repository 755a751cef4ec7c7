CREATE DOMAIN email AS varchar(80) COLLATE "C" DEFAULT 'x'::character varying NOT NULL
    CONSTRAINT ck_email CHECK ((VALUE)::text ~ '@'::text)
    CONSTRAINT ck_two CHECK (length((VALUE)::text) > 2);

COMMENT ON DOMAIN email IS 'E';

COMMENT ON CONSTRAINT ck_two ON DOMAIN email IS 'C';
