package dev.migrate.operation;

