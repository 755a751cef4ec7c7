package dev.migrate.autogenerate;

