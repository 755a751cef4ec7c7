package dev.migrate.autogenerate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.InspectionScope.Privileges;
import dev.migrate.dialect.TableNaming;
import dev.migrate.diff.Diff;
import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.Difference;
import dev.migrate.schema.Schema;
import dev.migrate.scratch.Drawn;
import dev.migrate.scratch.Scratch;
import dev.migrate.scratch.TargetSchema;

/**
 * Compares a target schema with what a database has, and writes what is between them as
 * SQL. Both sides go through the same database and the same inspection, so that they are
 * compared in its own normal form. Immutable.
 */
public final class Autogenerator {

	private final Dialect dialect;

	private final TableNaming tables;

	/**
	 * Compares on one product.
	 * @param dialect its dialect
	 * @param tables what the user says of the tables of Migrate
	 */
	public Autogenerator(Dialect dialect, TableNaming tables) {
		this.dialect = dialect;
		this.tables = tables;
	}

	/**
	 * Compares. Makes the target schema in a transaction that is rolled back, so that
	 * nothing stays in the database.
	 * @param connection a connection in autocommit mode
	 * @param target what the schema is to be
	 * @param settings what a person says about the comparison, by the schema of names
	 * that are not qualified
	 * @param form how the changes are written
	 * @return what is between the two
	 * @throws SQLException if the database fails
	 */
	public GeneratedChanges compare(Connection connection, TargetSchema target, Function<String, DiffSettings> settings,
			Form form) throws SQLException {
		String schema = this.dialect.scratch().currentSchema(connection);
		try {
			return new Scratch(this.dialect, this.tables, schema).draw(connection, target,
					(drawn) -> compare(connection, drawn, settings.apply(schema), target,
							new Writing(this.dialect.renderer(), schema, form)));
		}
		catch (ScratchExpressions.ConnectionLost ex) {
			throw ex.failure();
		}
	}

	private GeneratedChanges compare(Connection connection, Drawn drawn, DiffSettings settings, TargetSchema target,
			Writing writing) throws SQLException {
		Schema live = inspect(connection, writing.schema(), drawn.names());
		ScratchExpressions expressions = new ScratchExpressions(connection, this.dialect.scratch().expressions(),
				drawn.names());
		Diff diff = new Diff(Mapped.settings(settings, target, writing.schema()), expressions);
		Schema wanted = new Overlay(diff.renamed(live, drawn.schema())).with(drawn.schema());
		Difference difference = diff.between(live, wanted);
		return new GeneratedChanges(target.describe(), difference, drawn.faults(),
				Mapped.seeding(target, writing.schema())
					.after(writing.of(difference.changes().upgrade(), live), difference.changes().upgrade()),
				writing.of(difference.changes().downgrade(), wanted), writing.plain(difference.withheld().upgrade()));
	}

	/**
	 * Reads all schemas of a database. The number of queries does not grow with the
	 * number of tables.
	 * @param connection a connection in autocommit mode
	 * @return what the database holds
	 * @throws SQLException if the database fails
	 */
	public LiveSchema inspect(Connection connection) throws SQLException {
		String schema = this.dialect.scratch().currentSchema(connection);
		return new LiveSchema(schema,
				this.dialect.inspector().inspect(connection, InspectionScope.everything(this.tables, schema)));
	}

	private Schema inspect(Connection connection, String schema, Map<String, String> names) throws SQLException {
		List<String> schemas = new ArrayList<>(names.keySet());
		return this.dialect.inspector()
			.inspect(connection, new InspectionScope(schemas, List.of(schema), this.tables, Privileges.LEFT_OUT));
	}

}
