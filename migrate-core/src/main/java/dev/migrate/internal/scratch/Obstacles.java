package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.migrate.comparison.ScratchNote;
import dev.migrate.internal.dialect.ScratchDatabases;

/**
 * Removes the obstacles that keep statements from running in a scratch database only. An
 * obstacle that returns after its removal stays. Not thread-safe.
 */
public final class Obstacles {

	private final ScratchDatabases databases;

	private final ScratchDatabase database;

	private final Consumer<ScratchNote> listener;

	private final Set<String> removed = new HashSet<>();

	/**
	 * The obstacles in one scratch database.
	 * @param databases the role that knows the possible obstacles
	 * @param database the scratch database
	 * @param listener the receiver of a note about each removal
	 */
	public Obstacles(ScratchDatabases databases, ScratchDatabase database, Consumer<ScratchNote> listener) {
		this.databases = databases;
		this.database = database;
		this.listener = listener;
	}

	/**
	 * Removes the cause of an error, if it is known.
	 * @param error the error of a statement
	 * @return whether the statement can be tried again
	 */
	public boolean removeCauseOf(SQLException error) {
		if (!this.removed.add(String.valueOf(error.getMessage()))) {
			return false;
		}
		try (Connection inside = this.database.dataSource().getConnection()) {
			Optional<String> done = this.databases.makeWay(inside, error, this.database.server());
			done.map(Removed::new).ifPresent(this.listener);
			return done.isPresent();
		}
		catch (SQLException ex) {
			// The first error is the one to report.
			error.addSuppressed(ex);
			return false;
		}
	}

}
