package dev.migrate.internal.history;

import java.time.Instant;

import dev.migrate.history.SchemaRecord;
import org.jspecify.annotations.Nullable;

/**
 * The newest schema that a run left.
 *
 * @param record the record of it
 * @param listing its listing
 * @param overtakenAt the start of a later step whose run ended before it could record its
 * schema, or {@code null} if there is none
 */
public record LeftSchema(SchemaRecord record, String listing, @Nullable Instant overtakenAt) {
}
