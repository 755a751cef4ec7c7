package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScratchDatabases;
import dev.migrate.internal.dialect.ScratchServer;

/**
 * A scratch database that a person provides. It must be empty, except for leftovers of a
 * killed run; it is emptied afterwards. One run uses it at a time. Immutable.
 *
 * @param name its name in messages
 * @param dataSource its data source
 * @param server the source of other databases of its server, which the server may refuse
 */
public record GivenDatabase(String name, DataSource dataSource,
		Optional<ScratchSource> server) implements ScratchSource {

	@Override
	public Place place() {
		return Place.GIVEN;
	}

	@Override
	public ScratchDatabase open(Dialect dialect) {
		try {
			Connection keeper = this.dataSource.getConnection();
			try {
				return claim(dialect.scratchDatabases(), keeper);
			}
			catch (SQLException | RuntimeException ex) {
				keeper.close();
				throw ex;
			}
		}
		catch (SQLException ex) {
			throw new ScratchUnavailableException(
					"The scratch database " + this.name + " cannot be used: " + ex.getMessage(),
					"Correct --scratch or migrate.autogenerate.scratch.", ex);
		}
	}

	private ScratchDatabase claim(ScratchDatabases databases, Connection keeper) throws SQLException {
		List<String> foreign = databases.claim(keeper);
		if (!foreign.isEmpty()) {
			throw new ScratchUnavailableException(
					"The scratch database " + this.name + " is not empty: it has " + String.join(", ", foreign)
							+ ". A scratch database is emptied.",
					"Name an empty database with --scratch: CREATE DATABASE scratch;", null);
		}
		return new Claimed(this, databases, keeper);
	}

	/**
	 * The database while this run has it.
	 *
	 * @param source its source
	 * @param databases the role that empties the database
	 * @param keeper the connection that holds the claim
	 */
	private record Claimed(GivenDatabase source, ScratchDatabases databases,
			Connection keeper) implements ScratchDatabase {

		@Override
		public DataSource dataSource() {
			return this.source.dataSource();
		}

		@Override
		public Optional<ScratchSource> sibling() {
			return this.source.server();
		}

		@Override
		public ScratchServer server() {
			return ScratchServer.SHARED;
		}

		@Override
		public void close() {
			try (Connection kept = this.keeper) {
				this.databases.release(kept);
			}
			catch (SQLException ex) {
				throw new ScratchUnavailableException("The scratch database " + this.source.name()
						+ " cannot be emptied: " + ex.getMessage() + " The next run that uses it empties it.",
						"Look at the server, and try again.", ex);
			}
		}

	}

}
