package dev.migrate.internal.diff;

import dev.migrate.error.MigrateException;

/** A requested rename is unreadable or impossible. */
public final class InvalidRenameException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private InvalidRenameException(String problem, String action) {
		super(problem, action);
	}

	static InvalidRenameException unreadable(String words, String reason) {
		return new InvalidRenameException("The rename '" + words + "' cannot be read: " + reason + ".",
				"Type old=new for a table, and table.old=new for a column, a constraint, an index or a value of an "
						+ "enum type.");
	}

	static InvalidRenameException of(TypedRename rename, String reason) {
		return new InvalidRenameException("The rename '" + rename + "' cannot be done: " + reason,
				"Correct it, or leave it out to see the possible renames.");
	}

}
