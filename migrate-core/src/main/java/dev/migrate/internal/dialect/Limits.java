package dev.migrate.internal.dialect;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The time limits for a statement of a step.
 *
 * @param lock the longest wait for a lock; zero for no limit
 * @param statement the longest run; zero for no limit
 */
public record Limits(Duration lock, Duration statement) {

	// Written out, since each step compares limits and the default of a record costs
	// megabytes at its first use.
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Limits limits && this.lock.equals(limits.lock)
				&& this.statement.equals(limits.statement);
	}

	@Override
	public int hashCode() {
		return 31 * this.lock.hashCode() + this.statement.hashCode();
	}

}
