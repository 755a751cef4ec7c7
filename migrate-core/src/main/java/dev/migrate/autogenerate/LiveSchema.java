package dev.migrate.autogenerate;

import dev.migrate.schema.Schema;

/**
 * What a database holds.
 *
 * @param defaultSchema the schema of names that are not qualified
 * @param schema its objects, of all schemas
 */
public record LiveSchema(String defaultSchema, Schema schema) {
}
