package dev.migrate.dialect;

import java.time.Duration;

/**
 * How long a statement of a step may take.
 *
 * @param lock how long it may wait for a lock; zero for no limit
 * @param statement how long it may run; zero for no limit
 */
public record Limits(Duration lock, Duration statement) {
}
