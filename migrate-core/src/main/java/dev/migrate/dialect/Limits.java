package dev.migrate.dialect;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How long a statement of a step may take.
 *
 * @param lock how long it may wait for a lock; zero for no limit
 * @param statement how long it may run; zero for no limit
 */
public record Limits(Duration lock, Duration statement) {

	// Written out, since each step compares them and what a record has by default costs
	// megabytes when it is first used.
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
