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
	 * Makes a target schema, looks at it and takes it back.
	 * @param connection a connection in autocommit mode; its settings are as they were
	 * when this returns
	 * @param target the target schema
	 * @return the schema, under the names that it has outside of the scratch
	 * @throws SQLException if the database fails
	 */
	public Drawn draw(Connection connection, TargetSchema target) throws SQLException {
		boolean schemas = this.dialect.scratch().canMakeSchemas(connection);
		connection.setAutoCommit(false);
		try {
			return schemas ? inSchemas(connection, target) : amongTemporaryObjects(connection, target);
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
		List<ScratchFault> faults = new ScratchStatements(connection).run(statements);
		return new Drawn(inspect(connection, names.scratch(), names.originals()), faults);
	}

	private Drawn amongTemporaryObjects(Connection connection, TargetSchema target) throws SQLException {
		SchemaNames names = SchemaNames.only("pg_temp", this.defaultSchema);
		List<String> statements = target.statements(version(connection), names);
		if (names.asked().size() > 1) {
			throw new ScratchUnavailableException(
					"The database user may not create schemas, and without them there is only room for one schema; the target schema has "
							+ String.join(", ", names.asked()) + ".",
					"Grant the user CREATE on the database, or compare as another user or in another database.");
		}
		String schema = this.dialect.scratch().openTemporary(connection);
		List<ScratchFault> faults = new ScratchStatements(connection).run(statements);
		return new Drawn(inspect(connection, List.of(schema), Map.of(schema, this.defaultSchema)), faults);
	}

	private Schema inspect(Connection connection, List<String> schemas, Map<String, String> originals)
			throws SQLException {
		InspectionScope scope = new InspectionScope(schemas, List.of(schemas.get(0), this.defaultSchema), this.tables,
				Privileges.LEFT_OUT);
		return new Renaming(originals).of(this.dialect.inspector().inspect(connection, scope));
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
