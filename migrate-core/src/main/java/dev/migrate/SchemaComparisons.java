package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.DatabaseDescription;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Surroundings;
import dev.migrate.execution.Connections;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.scratch.DatabaseScratch;
import dev.migrate.scratch.Obstacles;
import dev.migrate.scratch.ScratchDatabase;
import dev.migrate.scratch.ScratchPlaces;
import dev.migrate.scratch.SqlFileReader;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.SqlFile;
import dev.migrate.targetschema.TargetSchema;

/**
 * Compares the database, the revision files and what the schema is to be, each two of
 * them. Nothing is written to the database, and no lock of the engine is taken. Apart
 * from the statements that make a schema, the number of queries does not grow with the
 * number of tables. Thread-safe.
 */
public final class SchemaComparisons {

	private final Migrate migrate;

	private final EngineFactory factory;

	private final ScratchPlaces places;

	private SchemaComparisons(Migrate migrate, ScratchPlaces places) {
		this.migrate = migrate;
		this.factory = migrate.factory();
		this.places = places;
	}

	/**
	 * Comparisons that touch no other database than that of the engine. What cannot be
	 * compared within it fails.
	 * @param migrate the engine
	 * @return what compares
	 */
	public static SchemaComparisons of(Migrate migrate) {
		return of(migrate, ScratchSettings.WITHIN_DATABASE);
	}

	/**
	 * Comparisons that may make schemas in other places. Touches no database by itself.
	 * @param migrate the engine
	 * @param scratch where a schema can be made for a while
	 * @return what compares
	 */
	public static SchemaComparisons of(Migrate migrate, ScratchSettings scratch) {
		return new SchemaComparisons(migrate, ScratchPlaces.of(scratch));
	}

	/**
	 * Reads what the database holds, but for the tables of Migrate and its like.
	 * @return its schemas
	 */
	public DatabaseDescription inspect() {
		return Connections.use(this.factory.runs(),
				(connection) -> this.factory.engine(connection).autogenerator().inspect(connection));
	}

	/**
	 * Compares the database, which must be at its heads, with what its schema is to be.
	 * @param target what the schema is to be
	 * @param request what a person says about the comparison
	 * @return what is between the two; empty when they are the same
	 * @throws PendingRevisionsException if the database is not at its heads
	 * @throws dev.migrate.comparison.ScratchUnavailableException if the wanted schema
	 * cannot be made anywhere
	 */
	public GeneratedChanges database(TargetSchema target, ComparisonRequest request) {
		this.migrate.validate(Target.heads());
		return Connections.use(this.factory.runs(),
				(connection) -> this.factory.engine(connection)
					.autogenerator()
					.compare(connection, target, request, this.places));
	}

	/**
	 * Compares what the revision files make with what the schema is to be. They are
	 * applied in a scratch database; the database of the engine is not touched, and need
	 * not be there.
	 * @param target what the schema is to be
	 * @param request what a person says about the comparison
	 * @return what is between the two; empty when they are the same
	 * @throws dev.migrate.comparison.ScratchUnavailableException if there is no scratch
	 * database
	 */
	public GeneratedChanges revisions(TargetSchema target, ComparisonRequest request) {
		String schema = this.factory.naming().schema();
		Surroundings surroundings = Surroundings.of((schema != null) ? schema : "public");
		Dialect dialect = Dialects.standard();
		return Connections.attempt(() -> {
			try (ScratchDatabase scratch = this.places.ownServersFirst()
				.open(dialect, "the revisions are applied in it")) {
				Migrate there = migrate(scratch, dialect, surroundings);
				Obstacles obstacles = scratch(dialect, surroundings).obstacles(scratch);
				upgrade(there, Target.heads(), dialect, obstacles);
				return new SchemaComparisons(there, this.places.within(scratch)).database(target, request);
			}
		});
	}

	/**
	 * Compares the database with what its revisions make: those that are applied in it
	 * are applied again in a scratch database.
	 * @param request what a person says about the comparison
	 * @return what would have to be done so that the database is what its revisions make;
	 * empty when it is that
	 * @throws dev.migrate.comparison.ScratchUnavailableException if there is no scratch
	 * database
	 */
	public GeneratedChanges databaseWithRevisions(ComparisonRequest request) {
		List<RevisionId> current = this.migrate.status().current();
		return Connections.use(this.factory.runs(), (connection) -> compare(connection, current, request));
	}

	/**
	 * Reads a target schema in SQL, such as {@code schema.sql} or what {@code pg_dump}
	 * writes. Rows, settings, owners and commands to psql are left out.
	 * @param name what it is called in messages
	 * @param text its text
	 * @param privileges whether it counts what roles may do, or is left out as well
	 * @return the target schema
	 * @throws dev.migrate.targetschema.SqlFileException if it cannot be split into
	 * statements
	 */
	public SqlFile read(String name, String text, Privileges privileges) {
		return new SqlFileReader(Dialects.standard(), privileges).read(name, text);
	}

	private GeneratedChanges compare(Connection connection, List<RevisionId> current, ComparisonRequest request)
			throws SQLException {
		Dialect dialect = Dialects.of(connection);
		Surroundings surroundings = dialect.scratchDatabases().surroundings(connection);
		try (ScratchDatabase scratch = this.places.open(dialect, "the revisions are applied again in it")) {
			Migrate there = migrate(scratch, dialect, surroundings);
			Obstacles obstacles = scratch(dialect, surroundings).obstacles(scratch);
			current.forEach((id) -> upgrade(there, Target.parse(id.value()), dialect, obstacles));
			return this.factory.engine(connection)
				.autogenerator()
				.compare(connection, scratch, surroundings, "the revisions", request);
		}
	}

	// What is done before an error stays, so that the next run goes on there.
	private static void upgrade(Migrate there, Target target, Dialect dialect, Obstacles obstacles) {
		boolean again = true;
		while (again) {
			try {
				there.upgrade(target);
				again = false;
			}
			catch (StepFailedException ex) {
				SQLException error = (SQLException) Objects.requireNonNull(ex.getCause());
				again = obstacles.removeCauseOf(error);
				if (!again) {
					throw ScratchRunFailedException.of(ex, error, dialect.scratchDatabases());
				}
			}
		}
	}

	private DatabaseScratch scratch(Dialect dialect, Surroundings surroundings) {
		return new DatabaseScratch(dialect, this.factory.naming(), surroundings, this.places.listener());
	}

	// An engine on the scratch database.
	private Migrate migrate(ScratchDatabase scratch, Dialect dialect, Surroundings surroundings) throws SQLException {
		DataSource entered = scratch(dialect, surroundings).enter(scratch);
		return new Migrate(entered, this.factory.on(entered));
	}

}
