package dev.migrate.dialect.postgresql.rendering;

