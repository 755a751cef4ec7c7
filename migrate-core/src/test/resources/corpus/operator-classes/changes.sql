DROP INDEX numbers_n_idx;
ALTER TABLE numbers ADD COLUMN m int;
