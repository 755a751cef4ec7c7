package dev.migrate.history;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** The database user may not read or write the tables of Migrate. */
public final class InsufficientPrivilegeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private static final String OTHER_LOGIN = "use a login that may with migrate.user and migrate.password, on the command "
			+ "line --user and --ask-password.";

	private InsufficientPrivilegeException(String problem, String action, SQLException cause) {
		super(problem + ": " + cause.getMessage() + " (SQLSTATE " + cause.getSQLState() + ")", action + OTHER_LOGIN,
				new DatabaseState.Unchanged(), cause);
	}

	/**
	 * The user may not do what a run has to do.
	 * @param doing what it was about to do with the tables
	 * @param cause what the server said
	 */
	public InsufficientPrivilegeException(String doing, SQLException cause) {
		this("The database user may not " + doing, "Grant it, choose another schema with migrate.schema, or ", cause);
	}

	/**
	 * The user may not even look.
	 * @param user the user
	 * @param grants the statements that help; empty if they are not known
	 * @param cause what the server said
	 * @return the error
	 */
	public static InsufficientPrivilegeException reading(String user, List<String> grants, SQLException cause) {
		String grant = grants.isEmpty() ? "Grant it, or "
				: "The owner of the tables grants it with: " + String.join("; ", grants) + "; or ";
		return new InsufficientPrivilegeException("The database user " + user + " may not read the tables of Migrate",
				grant, cause);
	}

}
