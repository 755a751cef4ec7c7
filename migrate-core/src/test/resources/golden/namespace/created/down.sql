DROP TABLE "Other x".task;

DROP SCHEMA "Other x";
