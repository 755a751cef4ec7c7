COMMENT ON TABLE task IS E'It''s \\ new';
