CREATE TYPE state AS ENUM ('A', 'B');
