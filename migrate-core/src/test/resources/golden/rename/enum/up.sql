ALTER TYPE state RENAME TO status;
