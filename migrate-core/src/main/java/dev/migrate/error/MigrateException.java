package dev.migrate.error;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * The parent of every error that Migrate reports. The type of an error is its stable key:
 * there are no error numbers. The message consists of the problem, the state of the
 * database and the action, in this order. It never holds a password.
 */
public abstract class MigrateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String problem;

	private final String action;

	/**
	 * Mutable, since the code that throws an error does not know what the run did before.
	 */
	private final transient AtomicReference<DatabaseState> databaseState;

	/**
	 * Creates an error that was found before anything was done to the database.
	 * @param problem the failure, its place and its reason, in whole sentences
	 * @param action the next thing to do, in whole sentences
	 */
	protected MigrateException(String problem, String action) {
		this(problem, action, new DatabaseState.Unchanged(), null);
	}

	/**
	 * Creates an error with the state in which it left the database.
	 * @param problem the failure, its place and its reason, in whole sentences
	 * @param action the next thing to do, in whole sentences
	 * @param databaseState the state of the database now
	 * @param cause the underlying error, or {@code null} if there is none
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
	 * The failure, its place and its reason.
	 * @return one or more whole sentences
	 */
	public String problem() {
		return this.problem;
	}

	/**
	 * The next thing to do.
	 * @return one or more whole sentences
	 */
	public String action() {
		return this.action;
	}

	/**
	 * The state of the database now.
	 * @return the state in which this error left the database
	 */
	public DatabaseState databaseState() {
		DatabaseState state = (this.databaseState != null) ? this.databaseState.get() : null;
		return (state != null) ? state : new DatabaseState.Unknown();
	}

	/**
	 * Sets the state that the run left. Does nothing if this error has a state other than
	 * {@link DatabaseState.Unchanged}.
	 * @param state the state of the database now
	 */
	public void after(DatabaseState state) {
		if (databaseState() instanceof DatabaseState.Unchanged) {
			this.databaseState.set(state);
		}
	}

}
