package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * An extension that is installed in the database.
 *
 * @param name its name
 * @param schema the schema that holds its objects
 * @param version its version
 * @param comment its comment, or {@code null} if that is the extension's own
 */
public record Extension(String name, String schema, String version, @Nullable String comment) {
}
