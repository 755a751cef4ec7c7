package dev.migrate.internal.autogenerate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.DatabaseDescription;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.Surroundings;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.scratch.DatabaseScratch;
import dev.migrate.internal.scratch.Drawn;
import dev.migrate.internal.scratch.Scratch;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.internal.scratch.ScratchPlaces;
import dev.migrate.internal.scratch.TargetUnavailableException;
import dev.migrate.targetschema.OtherDatabase;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.RelocatableSchema;
import dev.migrate.targetschema.SqlSchema;
import dev.migrate.targetschema.TargetSchema;

/**
 * Compares a target schema with a database, and writes the difference as SQL. The same
 * inspection reads both sides, and one database prints the expressions that differ, so
 * that they are compared in its normal form. Immutable.
 */
public final class Autogenerator {

	private final Dialect dialect;

	private final TableNaming tables;

	/**
	 * A generator for one database product.
	 * @param dialect its dialect
	 * @param tables the names of the tables of Migrate
	 */
	public Autogenerator(Dialect dialect, TableNaming tables) {
		this.dialect = dialect;
		this.tables = tables;
	}

	/**
	 * Compares a database with a target schema. The target schema is created in a
	 * scratch, so that nothing stays in the database.
	 * @param connection a connection in autocommit mode
	 * @param target the target schema
	 * @param request the settings of the comparison
	 * @param places the places where the target schema can be created
	 * @return the changes; empty if there are none
	 * @throws SQLException if a database fails
	 */
	public GeneratedChanges compare(Connection connection, TargetSchema target, ComparisonRequest request,
			ScratchPlaces places) throws SQLException {
		ComparedDatabase live = live(connection, request);
		Scratch scratch = new Scratch(this.dialect, this.tables, places);
		try {
			if (target instanceof RelocatableSchema relocatable) {
				return scratch.draw(connection, relocatable, (drawn, there) -> live.toPart(relocatable, drawn, there));
			}
			if (target instanceof SqlSchema sql) {
				return scratch.draw(connection, sql, request.privileges(),
						(drawn, there) -> live.toWhole(target.describe(), drawn, there));
			}
			return compare(connection, live, (OtherDatabase) target, scratch, request.privileges());
		}
		catch (ScratchExpressions.ConnectionLost ex) {
			throw ex.failure();
		}
	}

	/**
	 * Reads all schemas of a database. The number of queries does not grow with the
	 * number of tables.
	 * @param connection a connection in autocommit mode
	 * @return the objects of the database
	 * @throws SQLException if the database fails
	 */
	public DatabaseDescription inspect(Connection connection) throws SQLException {
		String schema = this.dialect.inspector().currentSchema(connection);
		Schema live = this.dialect.inspector().inspect(connection, InspectionScope.everything(this.tables, schema));
		return new DatabaseDescription(schema, live.objects().stream().map(Descriptions::of).toList());
	}

	/**
	 * Compares a database with a prepared scratch database, which has the target schema.
	 * @param connection a connection in autocommit mode
	 * @param database the scratch database
	 * @param surroundings the surroundings that the scratch database has
	 * @param description the description of the target schema
	 * @param request the settings of the comparison
	 * @return the changes; empty if there are none
	 * @throws SQLException if a database fails
	 */
	public GeneratedChanges compare(Connection connection, ScratchDatabase database, Surroundings surroundings,
			String description, ComparisonRequest request) throws SQLException {
		ComparedDatabase live = live(connection, request);
		try {
			return new DatabaseScratch(this.dialect, this.tables, surroundings, (note) -> {
			}).draw(database, (names) -> List.of(), request.privileges(),
					(drawn, there) -> live.toWhole(description, drawn, there));
		}
		catch (ScratchExpressions.ConnectionLost ex) {
			throw ex.failure();
		}
	}

	// Expressions that differ as text may mean the same: only then is a scratch needed.
	private GeneratedChanges compare(Connection connection, ComparedDatabase live, OtherDatabase target,
			Scratch scratch, Privileges privileges) throws SQLException {
		Drawn other = read(target, live.defaultSchema(), privileges);
		UndecidedExpressions undecided = new UndecidedExpressions();
		GeneratedChanges changes = live.toWhole(target.describe(), other, undecided);
		if (!undecided.any()) {
			return changes;
		}
		SqlSchema sql = new SqlSchema(target.describe(), live.creation(other.schema()));
		return scratch.draw(connection, sql, Privileges.LEFT_OUT,
				(drawn, there) -> live.toWhole(target.describe(), other, live.expressions(drawn, there)));
	}

	private Drawn read(OtherDatabase target, String defaultSchema, Privileges privileges) {
		try (Connection other = target.dataSource().getConnection()) {
			other.setReadOnly(true);
			Schema schema = this.dialect.inspector()
				.inspect(other, InspectionScope.everything(this.tables, defaultSchema).with(privileges));
			Map<String, String> names = new TreeMap<>(Map.of(defaultSchema, defaultSchema));
			schema.namespaces().forEach((namespace) -> names.put(namespace.name(), namespace.name()));
			return new Drawn(schema, names, List.of(), List.of());
		}
		catch (SQLException ex) {
			throw new TargetUnavailableException(target, ex);
		}
	}

	private ComparedDatabase live(Connection connection, ComparisonRequest request) throws SQLException {
		return new ComparedDatabase(connection, this.dialect, this.tables, request);
	}

}
