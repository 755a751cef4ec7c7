package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Surroundings;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.RelocatableSchema;
import dev.migrate.targetschema.SchemaNames;
import dev.migrate.targetschema.SqlSchema;

/**
 * Has a database say what a target schema is: makes it, inspects it and takes it back.
 * Where it is made is chosen: in a transaction that is never committed, or in a database
 * that is there for nothing else. Nothing stays behind, even if the process is killed.
 * Immutable.
 */
public final class Scratch {

	private final Dialect dialect;

	private final TableNaming tables;

	private final ScratchPlaces places;

	/**
	 * A scratch for comparisons with databases of one product.
	 * @param dialect its dialect
	 * @param tables what the user says of the tables of Migrate
	 * @param places the places that there are
	 */
	public Scratch(Dialect dialect, TableNaming tables, ScratchPlaces places) {
		this.dialect = dialect;
		this.tables = tables;
		this.places = places;
	}

	/**
	 * Makes a target schema, uses it and takes it back.
	 * @param <T> what comes out of it
	 * @param connection a connection in autocommit mode to the database that it is for;
	 * its settings are as they were when this returns
	 * @param target the target schema
	 * @param use what is done while it is there
	 * @return what came out of the use
	 * @throws SQLException if the database fails
	 * @throws ScratchUnavailableException if there is no room for it
	 */
	public <T> T draw(Connection connection, RelocatableSchema target, ScratchUse<T> use) throws SQLException {
		PlaceRules rules = rules(connection, target);
		PlaceChoice choice = rules.withinDatabase();
		if (choice == null) {
			return inDatabase(connection, new Relocated(target, version(connection)), Privileges.LEFT_OUT,
					rules.reasonForDatabase(), use);
		}
		this.places.listener().accept(choice);
		try {
			return new TransactionScratch(this.dialect, this.tables, surroundings(connection).defaultSchema())
				.draw(connection, choice.place(), target, use);
		}
		catch (ScratchUnavailableException ex) {
			if (this.places.asked() != null || !this.places.hasDatabases()) {
				throw ex;
			}
			return inDatabase(connection, new Relocated(target, version(connection)), Privileges.LEFT_OUT,
					"the user may not create schemas, and it has several", use);
		}
	}

	/**
	 * Makes a target schema in a scratch database, uses it and takes it back.
	 * @param <T> what comes out of it
	 * @param connection a connection in autocommit mode to the database that it is for
	 * @param target the target schema
	 * @param privileges whether it is asked what roles may do with it
	 * @param use what is done while it is there
	 * @return what came out of the use
	 * @throws SQLException if the database fails
	 * @throws ScratchUnavailableException if there is no scratch database
	 */
	public <T> T draw(Connection connection, SqlSchema target, Privileges privileges, ScratchUse<T> use)
			throws SQLException {
		return inDatabase(connection, (names) -> target.statements(), privileges, "SQL names its schemas itself", use);
	}

	private <T> T inDatabase(Connection connection, DatabaseScratch.Content content, Privileges privileges,
			String reason, ScratchUse<T> use) throws SQLException {
		Surroundings surroundings = surroundings(connection);
		try (ScratchDatabase database = this.places.open(this.dialect, reason)) {
			return new DatabaseScratch(this.dialect, this.tables, surroundings, this.places.listener()).draw(database,
					content, privileges, use);
		}
	}

	private PlaceRules rules(Connection connection, RelocatableSchema target) throws SQLException {
		return new PlaceRules(this.places.asked(), target.expectedTables(),
				this.dialect.scratchDatabases().freeLocks(connection),
				this.dialect.scratch().canMakeSchemas(connection), this.places.hasDatabases());
	}

	private Surroundings surroundings(Connection connection) throws SQLException {
		return this.dialect.scratchDatabases().surroundings(connection);
	}

	private int version(Connection connection) throws SQLException {
		return this.dialect.scratch().serverVersion(connection);
	}

	/**
	 * A target schema whose schemas keep their names.
	 *
	 * @param target the target schema
	 * @param version the version of the server that it is for
	 */
	private record Relocated(RelocatableSchema target, int version) implements DatabaseScratch.Content {

		@Override
		public List<String> statements(SchemaNames names) {
			return this.target.statements(this.version, names);
		}

	}

}
