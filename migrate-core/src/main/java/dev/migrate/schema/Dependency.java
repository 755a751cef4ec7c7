package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * One object uses another one. The former cannot be created before the latter, nor live
 * on without it. Foreign keys do not count, since they can be added last; nor does the
 * ownership of a sequence.
 *
 * @param dependent what uses
 * @param on what is used
 * @param column the column of the latter that is used, or {@code null} if it is used as a
 * whole
 */
public record Dependency(ObjectReference dependent, ObjectReference on, @Nullable String column) {
}
