CREATE TYPE state AS ENUM ('A', 'D');
