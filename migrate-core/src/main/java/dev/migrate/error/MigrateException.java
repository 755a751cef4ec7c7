package dev.migrate.error;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * The parent of every error that Migrate reports. The type of an error is its stable key:
 * there are no error numbers. The message is the problem, the state of the database and
 * the action, in this order; it never holds a password.
 */
public abstract class MigrateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String problem;

	private final String action;

	/** Who throws this knows only of itself; the run it ends may have done more. */
	private final transient AtomicReference<DatabaseState> databaseState;

	/**
	 * An error that was found before anything was done to the database.
	 * @param problem what failed, where and why
	 * @param action what to do next
	 */
	protected MigrateException(String problem, String action) {
		this(problem, action, new DatabaseState.Unchanged(), null);
	}

	/**
	 * An error with the state in which it left the database.
	 * @param problem what failed, where and why
	 * @param action what to do next
	 * @param databaseState what the database holds now
	 * @param cause the error underneath, if there is one
	 */
	protected MigrateException(String problem, String action, DatabaseState databaseState, @Nullable Throwable cause) {
		super(problem, cause);
		this.problem = problem;
		this.action = action;
		this.databaseState = new AtomicReference<>(databaseState);
	}

	@Override
	public String getMessage() {
		return this.problem + "\n" + databaseState().describe() + "\n" + this.action;
	}

	/**
	 * What failed, where and why.
	 * @return one or more whole sentences
	 */
	public String problem() {
		return this.problem;
	}

	/**
	 * What to do next.
	 * @return one or more whole sentences
	 */
	public String action() {
		return this.action;
	}

	/**
	 * What the database holds now.
	 * @return the state in which this error left the database
	 */
	public DatabaseState databaseState() {
		DatabaseState state = (this.databaseState != null) ? this.databaseState.get() : null;
		return (state != null) ? state : new DatabaseState.Unknown();
	}

	/**
	 * Says what a run had done before it met this error, which itself changed nothing.
	 * @param state what the database holds now
	 */
	public void after(DatabaseState state) {
		if (databaseState() instanceof DatabaseState.Unchanged) {
			this.databaseState.set(state);
		}
	}

}
