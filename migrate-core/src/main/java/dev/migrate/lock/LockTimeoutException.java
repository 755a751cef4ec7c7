package dev.migrate.lock;

import java.time.Duration;

import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/** Another run held the lock for longer than this run's timeout. */
public final class LockTimeoutException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable LockHolder holder;

	/**
	 * Creates the error for a wait that was too long.
	 * @param waited the time that the run waited
	 * @param holder the holder at the end, or {@code null} if it was not visible
	 */
	public LockTimeoutException(Duration waited, @Nullable LockHolder holder) {
		super("Waited " + waited.toSeconds() + " s for the lock of this database. " + describe(holder),
				"Wait for the other run to end (migrate status shows it), or give this run more time with "
						+ "migrate.lock.timeout. The lock ends with its session: there is nothing to unlock by hand.");
		this.holder = holder;
	}

	private static String describe(@Nullable LockHolder holder) {
		return (holder != null) ? "It is held by " + holder.describe() + "."
				: "Its holder is not visible to this user.";
	}

	/**
	 * The holder of the lock at the end of the wait.
	 * @return the holder, or {@code null} if it was not visible
	 */
	public @Nullable LockHolder holder() {
		return this.holder;
	}

}
