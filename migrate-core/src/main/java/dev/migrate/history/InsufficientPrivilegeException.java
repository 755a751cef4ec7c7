package dev.migrate.history;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** The database user may not read or write the tables of Migrate. */
public final class InsufficientPrivilegeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private static final String OTHER_LOGIN = "use another login with migrate.user and migrate.password, or on the command "
			+ "line with --user and --ask-password.";

	private InsufficientPrivilegeException(String problem, String action, SQLException cause) {
		super(problem + ": " + cause.getMessage() + " (SQLSTATE " + cause.getSQLState() + ")", action + OTHER_LOGIN,
				new DatabaseState.Unchanged(), cause);
	}

	/**
	 * The user lacks a privilege that a run needs.
	 * @param doing the action that failed, as a verb with its object
	 * @param cause the error of the server
	 */
	public InsufficientPrivilegeException(String doing, SQLException cause) {
		this("The database user may not " + doing, "Grant it, choose another schema with migrate.schema, or ", cause);
	}

	/**
	 * Creates the error for a user who may not even read the tables.
	 * @param user the user
	 * @param grants the statements that help; empty if they are not known
	 * @param cause the error of the server
	 * @return the error
	 */
	public static InsufficientPrivilegeException reading(String user, List<String> grants, SQLException cause) {
		String grant = grants.isEmpty() ? "Grant it, or "
				: "The owner of the tables grants it with: " + String.join("; ", grants) + "; or ";
		return new InsufficientPrivilegeException("The database user " + user + " may not read the tables of Migrate",
				grant, cause);
	}

}
