package dev.migrate.schema;

