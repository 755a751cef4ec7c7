DROP TRIGGER stay_audit ON stay;

DROP TRIGGER patient_audit ON patient;

DROP TRIGGER patient_touch ON patient;

DROP POLICY treated_by ON patient;

DROP PROCEDURE discharge(INOUT stay_id bigint, IN at timestamp with time zone);

DROP FUNCTION audit.note();

DROP FUNCTION touch();

DROP FUNCTION busiest(most integer);

DROP MATERIALIZED VIEW busy_ward;

DROP VIEW occupancy;

DROP VIEW staff.doctor;

DROP TABLE audit.entry;

DROP TABLE prescription;

DROP TABLE stay;

DROP TABLE staff.person;

DROP FUNCTION is_iban(iban text);

DROP FUNCTION full_name(first text, last text, title text);

DROP TABLE room;

DROP TABLE ward;

DROP TABLE patient;

DROP TABLE measurement_2026_rest;

DROP TABLE measurement_2026_pulse;

DROP TABLE measurement_2026;

DROP TABLE measurement_2025;

DROP TABLE measurement;

DROP TABLE bed_plan;

DROP SEQUENCE case_number;

DROP TYPE postal_address;

DROP TYPE dose;

DROP DOMAIN percentage;

DROP DOMAIN email_address;

DROP TYPE staff.role;

DROP TYPE sex;

DROP TYPE blood_group;

DROP SCHEMA audit;

DROP SCHEMA staff;
