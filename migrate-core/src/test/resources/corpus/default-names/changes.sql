ALTER TABLE visit RENAME CONSTRAINT visit_pkey TO visit_number;
ALTER TABLE visit RENAME CONSTRAINT visit_code_key TO uk_visit_code;
ALTER TABLE stay RENAME CONSTRAINT stay_visit_id_fkey TO fk_stay_visit;
ALTER INDEX stay_visit_id_idx RENAME TO by_visit;
CREATE OR REPLACE FUNCTION seen(number int) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO visit (id) VALUES (number) ON CONFLICT ON CONSTRAINT visit_number DO NOTHING;
	RETURN number;
END $$;
