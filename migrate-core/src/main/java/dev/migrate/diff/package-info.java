package dev.migrate.diff;

