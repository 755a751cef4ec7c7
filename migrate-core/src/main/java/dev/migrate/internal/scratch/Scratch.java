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
 * Lets a database tell the meaning of a target schema: creates the schema, inspects it
 * and removes it. The place is either a transaction that is never committed or a scratch
 * database. Nothing stays behind, even if the process is killed. Immutable.
 */
public final class Scratch {

	private final Dialect dialect;

	private final TableNaming tables;

	private final ScratchPlaces places;

	/**
	 * A scratch for comparisons with databases of one product.
	 * @param dialect its dialect
	 * @param tables the names of the tables of Migrate
	 * @param places the available places
	 */
	public Scratch(Dialect dialect, TableNaming tables, ScratchPlaces places) {
		this.dialect = dialect;
		this.tables = tables;
		this.places = places;
	}

	/**
	 * Creates a target schema, uses it and removes it.
	 * @param <T> the type of the result
	 * @param connection a connection in autocommit mode to the database that is compared;
	 * its settings are restored before this method returns
	 * @param target the target schema
	 * @param use the use of the target schema while it exists
	 * @return the result of the use
	 * @throws SQLException if the database fails
	 * @throws ScratchUnavailableException if there is no place for it
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
	 * Creates a target schema in a scratch database, uses it and removes it.
	 * @param <T> the type of the result
	 * @param connection a connection in autocommit mode to the database that is compared
	 * @param target the target schema
	 * @param privileges whether to read the privileges of roles
	 * @param use the use of the target schema while it exists
	 * @return the result of the use
	 * @throws SQLException if the database fails
	 * @throws ScratchUnavailableException if no scratch database is available
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
		return this.dialect.inspector().serverVersion(connection);
	}

	/**
	 * A target schema whose schemas keep their names.
	 *
	 * @param target the target schema
	 * @param version the major version of the server that runs the statements
	 */
	private record Relocated(RelocatableSchema target, int version) implements DatabaseScratch.Content {

		@Override
		public List<String> statements(SchemaNames names) {
			return this.target.statements(this.version, names);
		}

	}

}
