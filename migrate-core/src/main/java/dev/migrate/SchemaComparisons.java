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
import dev.migrate.error.MigrateException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.internal.autogenerate.Autogenerator;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Surroundings;
import dev.migrate.internal.execution.Connections;
import dev.migrate.internal.scratch.DatabaseScratch;
import dev.migrate.internal.scratch.Obstacles;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.internal.scratch.ScratchPlaces;
import dev.migrate.internal.scratch.SqlFileReader;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.SqlFile;
import dev.migrate.targetschema.TargetSchema;

/**
 * Compares any two of the database, the revision files and a target schema. Thread-safe.
 * Neither writes to the database nor takes a lock of the engine. The number of queries
 * does not grow with the number of tables, apart from the statements that make a schema.
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
	 * Comparisons that touch only the database of the engine. A comparison that needs
	 * another one fails.
	 * @param migrate the engine
	 * @return the comparisons
	 */
	public static SchemaComparisons of(Migrate migrate) {
		return of(migrate, ScratchSettings.WITHIN_DATABASE);
	}

	/**
	 * Comparisons that may make schemas in other places. This method touches no database.
	 * @param migrate the engine
	 * @param scratch the places for temporary schemas
	 * @return the comparisons
	 */
	public static SchemaComparisons of(Migrate migrate, ScratchSettings scratch) {
		return new SchemaComparisons(migrate, ScratchPlaces.of(scratch));
	}

	/**
	 * Describes the database, without the tables of Migrate and of similar tools.
	 * @return its schemas
	 */
	public DatabaseDescription inspect() {
		return Connections.use(this.factory.runs(),
				(connection) -> this.factory.engine(connection).autogenerator().inspect(connection));
	}

	/**
	 * Compares the database, which must be at its heads, with a target schema.
	 * @param target the target schema
	 * @param request the options of the comparison
	 * @return the changes that lead to the target; empty when there is no difference
	 * @throws PendingRevisionsException if the database is not at its heads
	 * @throws dev.migrate.comparison.ScratchUnavailableException if the wanted schema
	 * cannot be made anywhere
	 */
	public GeneratedChanges database(TargetSchema target, ComparisonRequest request) {
		requireHeads();
		return Connections.use(this.factory.runs(),
				(connection) -> this.factory.engine(connection)
					.autogenerator()
					.compare(connection, target, request, this.places));
	}

	// An edited revision is applied all the same.
	private void requireHeads() {
		List<RevisionId> pending = this.migrate.status()
			.revisions()
			.stream()
			.filter((revision) -> revision.state() == RevisionState.PENDING
					|| revision.state() == RevisionState.PARTIAL)
			.map(RevisionStatus::id)
			.toList();
		if (!pending.isEmpty()) {
			requireComparison();
			throw new PendingRevisionsException(pending);
		}
	}

	/**
	 * Checks that a database of this product can be compared at all. What is impossible
	 * is told before what is in the way.
	 * @throws dev.migrate.database.UnsupportedFeatureException if it cannot
	 */
	public void requireComparison() {
		Connections.use(this.factory.runs(), (connection) -> Dialects.of(connection).renderer());
	}

	/**
	 * Compares the schema that the revision files make with a target schema. It applies
	 * the files in a scratch database. It does not touch the database of the engine,
	 * which need not exist.
	 * @param target the target schema
	 * @param request the options of the comparison
	 * @return the changes that lead to the target; empty when there is no difference
	 * @throws dev.migrate.comparison.ScratchUnavailableException if there is none
	 */
	public GeneratedChanges revisions(TargetSchema target, ComparisonRequest request) {
		String schema = this.factory.naming().schema();
		Surroundings surroundings = Surroundings.of((schema != null) ? schema : "public");
		Dialect dialect = this.factory.assumed();
		// A product that cannot be compared has no scratch databases either, and says so.
		dialect.scratchDatabases();
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
	 * Compares the database with the schema that its revisions make. It applies the
	 * revisions of the database again in a scratch database.
	 * @param request the options of the comparison
	 * @return the changes that would give the database the schema of its revisions; empty
	 * when there is no difference
	 * @throws dev.migrate.comparison.ScratchUnavailableException if there is none
	 */
	public GeneratedChanges databaseWithRevisions(ComparisonRequest request) {
		List<RevisionId> current = this.migrate.status().current();
		return Connections.use(this.factory.runs(), (connection) -> compare(connection, current, request));
	}

	/**
	 * Compares a database that has tables and no revision with the schema that its
	 * revisions make. It applies the revisions one by one in a scratch database.
	 * @param error the error of the upgrade that has found the database
	 * @return the error with the revisions that the database equals, or with the
	 * differences, or with the reason why it could not be compared
	 */
	public UnknownDatabaseException explain(UnknownDatabaseException error) {
		try {
			return Connections.use(this.factory.runs(), this::match).explain(error);
		}
		catch (MigrateException ex) {
			return error.compared("It was not compared with the revisions. " + ex.problem(), "");
		}
	}

	private RevisionMatch match(Connection connection) throws SQLException {
		Dialect dialect = Dialects.of(connection);
		Surroundings surroundings = dialect.scratchDatabases().surroundings(connection);
		try (ScratchDatabase scratch = this.places.open(dialect, "the revisions are applied again in it")) {
			Migrate there = migrate(scratch, dialect, surroundings);
			Obstacles obstacles = scratch(dialect, surroundings).obstacles(scratch);
			Autogenerator autogenerator = this.factory.engine(connection).autogenerator();
			return RevisionMatch.find(this.migrate.scripts().graph(),
					(id) -> upgrade(there, Target.parse(id.value()), dialect, obstacles), () -> autogenerator
						.compare(connection, scratch, surroundings, "the revisions", ComparisonRequest.CAREFUL));
		}
	}

	/**
	 * Reads a target schema in SQL, such as {@code schema.sql} or the output of
	 * {@code pg_dump}. Leaves out rows, settings, owners and commands to psql.
	 * @param name its name in messages
	 * @param text its text
	 * @param privileges whether the privileges of roles count, or are left out as well
	 * @return the target schema
	 * @throws dev.migrate.targetschema.SqlFileException if it cannot be split
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

	// The steps before an error stay, so that the next run goes on after them.
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
