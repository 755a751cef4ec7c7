ALTER INDEX seen_ids RENAME TO seen_id_idx;

ALTER INDEX by_n RENAME TO task_n_idx;

ALTER INDEX by_code RENAME TO task_lower_idx;

ALTER TABLE task RENAME CONSTRAINT positive TO task_n_check;

ALTER TABLE task RENAME CONSTRAINT pk_task TO task_pkey;

ALTER TABLE task RENAME CONSTRAINT fk_other TO task_other_id_fkey;

ALTER TABLE task RENAME CONSTRAINT alone TO task_n_excl;

ALTER TABLE task RENAME CONSTRAINT "One Code" TO task_code_key;
