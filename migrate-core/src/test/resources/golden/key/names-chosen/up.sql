ALTER TABLE task RENAME CONSTRAINT task_code_key TO "One Code";

ALTER TABLE task RENAME CONSTRAINT task_n_excl TO alone;

ALTER TABLE task RENAME CONSTRAINT task_other_id_fkey TO fk_other;

ALTER TABLE task RENAME CONSTRAINT task_pkey TO pk_task;

ALTER TABLE task RENAME CONSTRAINT task_n_check TO positive;

ALTER INDEX task_lower_idx RENAME TO by_code;

ALTER INDEX task_n_idx RENAME TO by_n;

ALTER INDEX seen_id_idx RENAME TO seen_ids;
