package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * An extension that is installed in the database.
 *
 * @param name its name
 * @param schema the schema that holds what it brought
 * @param version its version
 * @param comment what is said of it, if that is not what the extension says itself
 */
public record Extension(String name, String schema, String version, @Nullable String comment) {
}
