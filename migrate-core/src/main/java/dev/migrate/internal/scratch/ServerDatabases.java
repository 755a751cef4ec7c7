package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScratchDatabases;
import dev.migrate.internal.dialect.ScratchServer;
import org.jspecify.annotations.Nullable;

/**
 * Scratch databases that are created on a server with {@code CREATE DATABASE}, and
 * dropped. Databases of killed runs are dropped first. Immutable.
 *
 * @param server a database of the server, through which the others are created
 * @param database the data sources of the databases of the server, by their names
 * @param owner the owner of the server
 */
public record ServerDatabases(DataSource server, Function<String, DataSource> database,
		ScratchServer owner) implements ScratchSource {

	/**
	 * Databases on a server that others use, too.
	 * @param server a database of the server, through which the others are created
	 * @param database the data sources of the databases of the server, by their names
	 */
	public ServerDatabases(DataSource server, Function<String, DataSource> database) {
		this(server, database, ScratchServer.SHARED);
	}

	@Override
	public Place place() {
		return Place.DATABASE;
	}

	@Override
	public ScratchDatabase open(Dialect dialect) {
		try {
			return open(dialect.scratchDatabases(), this.server.getConnection());
		}
		catch (SQLException ex) {
			throw unavailable("No database can be made on the server: " + ex.getMessage(), ex);
		}
	}

	private ScratchDatabase open(ScratchDatabases databases, Connection administration) throws SQLException {
		Made made = new Made(this, databases, administration);
		try {
			if (!databases.canCreate(administration)) {
				throw unavailable("The user may not create databases on the server.", null);
			}
			databases.sweep(administration);
			made.make();
			return made;
		}
		catch (SQLException | RuntimeException ex) {
			made.close();
			throw ex;
		}
	}

	private static ScratchUnavailableException unavailable(String problem, @Nullable Throwable cause) {
		return new ScratchUnavailableException(problem,
				"Let a superuser run ALTER ROLE ... CREATEDB, or name an empty database with --scratch URL.", cause);
	}

	/** A database that this run created. */
	private static final class Made implements ScratchDatabase {

		private final ServerDatabases source;

		private final ScratchDatabases databases;

		private final Connection administration;

		private @Nullable String name;

		private @Nullable Connection keeper;

		Made(ServerDatabases source, ScratchDatabases databases, Connection administration) {
			this.source = source;
			this.databases = databases;
			this.administration = administration;
		}

		// While a connection exists, no other run takes the database for a leftover.
		void make() throws SQLException {
			String made = this.databases.create(this.administration);
			this.name = made;
			this.keeper = dataSource().getConnection();
			this.databases.mark(this.keeper, made);
		}

		@Override
		public DataSource dataSource() {
			if (this.name == null) {
				throw new IllegalStateException("There is no database yet");
			}
			return this.source.database().apply(this.name);
		}

		@Override
		public Optional<ScratchSource> sibling() {
			return Optional.of(this.source);
		}

		@Override
		public ScratchServer server() {
			return this.source.owner();
		}

		@Override
		public void close() {
			try {
				drop();
			}
			catch (SQLException ex) {
				throw unavailable("The scratch database " + this.name + " cannot be dropped: " + ex.getMessage()
						+ " The next run drops it.", ex);
			}
		}

		private void drop() throws SQLException {
			try {
				if (this.keeper != null) {
					this.keeper.close();
				}
				if (this.name != null) {
					this.databases.drop(this.administration, this.name);
				}
			}
			finally {
				this.administration.close();
			}
		}

	}

}
