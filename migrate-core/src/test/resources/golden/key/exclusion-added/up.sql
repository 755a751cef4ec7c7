ALTER TABLE stay
    ADD CONSTRAINT ex EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room > 0);
