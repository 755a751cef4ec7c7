ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('A', 'D');

DROP TYPE state__old;
