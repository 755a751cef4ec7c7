DROP TABLE other.task;
