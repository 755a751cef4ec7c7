ALTER TYPE status RENAME TO state;
