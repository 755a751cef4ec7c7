DROP TYPE pair;
