package dev.migrate.history;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The newest schema that a run left.
 *
 * @param record what the database remembers of it
 * @param listing its listing
 * @param overtakenAt when a step began that came after it and whose run did not live to
 * record what it left; {@code null} if there is none
 */
public record LeftSchema(SchemaRecord record, String listing, @Nullable Instant overtakenAt) {
}
