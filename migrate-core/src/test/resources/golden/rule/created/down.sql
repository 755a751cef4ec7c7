DROP RULE r ON task;
