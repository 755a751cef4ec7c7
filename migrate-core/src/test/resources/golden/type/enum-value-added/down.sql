ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('A', 'B');

DROP TYPE state__old;
