package dev.migrate.lock;

import java.time.Duration;

import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/** Another run held the lock for longer than this one was willing to wait. */
public final class LockTimeoutException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable LockHolder holder;

	/**
	 * A wait that was too long.
	 * @param waited how long the run has waited
	 * @param holder who held the lock at the end, or {@code null} if that was not visible
	 */
	public LockTimeoutException(Duration waited, @Nullable LockHolder holder) {
		super("Waited " + waited.toSeconds() + " s for the lock of this database. " + describe(holder),
				"Wait for the other run to end (migrate status shows it), or give this one more time with "
						+ "migrate.lock.timeout. The lock ends with its session: there is nothing to unlock by hand.");
		this.holder = holder;
	}

	private static String describe(@Nullable LockHolder holder) {
		return (holder != null) ? "It is held by " + holder.describe() + "."
				: "Its holder is not visible to this user.";
	}

	/**
	 * Who held the lock at the end.
	 * @return the holder, or {@code null} if that was not visible
	 */
	public @Nullable LockHolder holder() {
		return this.holder;
	}

}
