DROP TABLE task;

DROP TYPE state;
