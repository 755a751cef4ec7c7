package dev.migrate.scratch;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.InspectionScope.Privileges;
import dev.migrate.dialect.TableNaming;
import dev.migrate.schema.Schema;

/**
 * Has the database say what a target schema is: makes it, inspects it and takes it back.
 * Everything happens in one transaction that is never committed, so that nothing stays
 * behind even if the process is killed. Immutable.
 */
public final class Scratch {

	private final Dialect dialect;

	private final TableNaming tables;

	private final String defaultSchema;

	/**
	 * A scratch for comparisons with one database.
	 * @param dialect its dialect
	 * @param tables what the user says of the tables of Migrate
	 * @param defaultSchema the schema of names that are not qualified
	 */
	public Scratch(Dialect dialect, TableNaming tables, String defaultSchema) {
		this.dialect = dialect;
		this.tables = tables;
		this.defaultSchema = defaultSchema;
	}

	/**
	 * Makes a target schema, uses it and takes it back.
	 * @param <T> what comes out of it
	 * @param connection a connection in autocommit mode; it is in a transaction while the
	 * schema is used, and its settings are as they were when this returns
	 * @param target the target schema
	 * @param use what is done while it is there
	 * @return what came out of the use
	 * @throws SQLException if the database fails
	 * @throws ScratchUnavailableException if there is no room for it
	 */
	public <T> T draw(Connection connection, TargetSchema target, ScratchUse<T> use) throws SQLException {
		boolean schemas = this.dialect.scratch().canMakeSchemas(connection);
		connection.setAutoCommit(false);
		try {
			return use.use(schemas ? inSchemas(connection, target) : amongTemporaryObjects(connection, target));
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	private Drawn inSchemas(Connection connection, TargetSchema target) throws SQLException {
		SchemaNames names = SchemaNames.startingWith("migrate_scratch_" + random() + "_", this.defaultSchema);
		List<String> statements = target.statements(version(connection), names);
		this.dialect.scratch().open(connection, names.scratch());
		return draw(connection, statements, names.scratch(), names.all());
	}

	private Drawn amongTemporaryObjects(Connection connection, TargetSchema target) throws SQLException {
		SchemaNames names = SchemaNames.only("pg_temp", this.defaultSchema);
		List<String> statements = target.statements(version(connection), names);
		if (names.all().size() > 1) {
			throw new ScratchUnavailableException(
					"The database user may not create schemas, and without them there is only room for one schema; the target schema has "
							+ String.join(", ", names.all().keySet()) + ".",
					"Grant the user CREATE on the database, or compare as another user or in another database.");
		}
		String schema = this.dialect.scratch().openTemporary(connection);
		return draw(connection, statements, List.of(schema), Map.of(this.defaultSchema, schema));
	}

	private Drawn draw(Connection connection, List<String> statements, List<String> schemas, Map<String, String> names)
			throws SQLException {
		List<ScratchFault> faults = new ScratchStatements(connection).run(statements);
		InspectionScope scope = new InspectionScope(schemas, List.of(schemas.get(0), this.defaultSchema), this.tables,
				Privileges.LEFT_OUT);
		Schema schema = this.dialect.inspector().inspect(connection, scope);
		return new Drawn(new Renaming(names).of(schema), names, faults);
	}

	private int version(Connection connection) throws SQLException {
		return this.dialect.scratch().serverVersion(connection);
	}

	// Names nothing else has, so that they can be found in printed SQL.
	private static String random() {
		byte[] bytes = new byte[4];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
