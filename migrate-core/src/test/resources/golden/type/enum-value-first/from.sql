CREATE TYPE state AS ENUM ('B', 'C');
