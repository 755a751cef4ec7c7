DROP TABLE other.task;

DROP SCHEMA other;
