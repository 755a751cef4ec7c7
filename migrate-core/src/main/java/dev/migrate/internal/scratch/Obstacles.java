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
 * Removes what keeps statements from running in a scratch database and nowhere else. What
 * has been removed once and is there again is left alone. Not thread-safe.
 */
public final class Obstacles {

	private final ScratchDatabases databases;

	private final ScratchDatabase database;

	private final Consumer<ScratchNote> listener;

	private final Set<String> removed = new HashSet<>();

	/**
	 * For one scratch database.
	 * @param databases who knows what may be in the way
	 * @param database the scratch database
	 * @param listener hears what was removed
	 */
	public Obstacles(ScratchDatabases databases, ScratchDatabase database, Consumer<ScratchNote> listener) {
		this.databases = databases;
		this.database = database;
		this.listener = listener;
	}

	/**
	 * Looks at an error and removes what caused it, if that is known.
	 * @param error how a statement failed
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
			// The first error is the one to be told.
			error.addSuppressed(ex);
			return false;
		}
	}

}
