-- rename: domain old new
CREATE DOMAIN new AS text;
CREATE TABLE task (a new);
