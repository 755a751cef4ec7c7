package dev.migrate.internal.scratch;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.RefusedStatement;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.Schema;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.RelocatableSchema;

/**
 * Creates a target schema beside the tables that it is compared with, in one transaction
 * that is never committed.
 */
final class TransactionScratch {

	private final Dialect dialect;

	private final TableNaming tables;

	private final String defaultSchema;

	TransactionScratch(Dialect dialect, TableNaming tables, String defaultSchema) {
		this.dialect = dialect;
		this.tables = tables;
		this.defaultSchema = defaultSchema;
	}

	<T> T draw(Connection connection, Place place, RelocatableSchema target, ScratchUse<T> use) throws SQLException {
		connection.setAutoCommit(false);
		try {
			Drawn drawn = (place == Place.SCHEMA) ? inSchemas(connection, target)
					: amongTemporaryObjects(connection, target);
			return use.use(drawn, connection);
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	private Drawn inSchemas(Connection connection, RelocatableSchema target) throws SQLException {
		NamesInScratch names = NamesInScratch.startingWith("migrate_scratch_" + random() + "_", this.defaultSchema);
		List<String> statements = target.statements(version(connection), names);
		this.dialect.scratch().open(connection, names.scratch());
		return draw(connection, statements, names.scratch(), names.all());
	}

	private Drawn amongTemporaryObjects(Connection connection, RelocatableSchema target) throws SQLException {
		NamesInScratch names = NamesInScratch.only("pg_temp", this.defaultSchema);
		List<String> statements = target.statements(version(connection), names);
		if (names.all().size() > 1) {
			throw new ScratchUnavailableException(
					"Temporary objects have room for one schema only, and the target schema has "
							+ String.join(", ", names.all().keySet()) + ".",
					"Grant the user CREATE on the database, or name another place with --scratch.");
		}
		String schema = this.dialect.scratch().openTemporary(connection);
		return draw(connection, statements, List.of(schema), Map.of(this.defaultSchema, schema));
	}

	private Drawn draw(Connection connection, List<String> statements, List<String> schemas, Map<String, String> names)
			throws SQLException {
		List<RefusedStatement> faults = new ScratchStatements(connection).run(statements);
		InspectionScope scope = new InspectionScope(schemas, List.of(schemas.get(0), this.defaultSchema), this.tables,
				Privileges.LEFT_OUT);
		Schema schema = this.dialect.inspector().inspect(connection, scope);
		return new Drawn(new OwnNames(names).of(schema), names, statements, faults);
	}

	private int version(Connection connection) throws SQLException {
		return this.dialect.inspector().serverVersion(connection);
	}

	// Makes the names unique, so that they can be found in printed SQL.
	private static String random() {
		byte[] bytes = new byte[4];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
