package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import dev.migrate.comparison.RefusedStatement;
import dev.migrate.comparison.ScratchNote;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.Surroundings;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.Schema;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.SchemaNames;

/**
 * Creates a target schema in a scratch database, in which schemas keep their names. It
 * commits in small portions, so that locks do not add up.
 */
public final class DatabaseScratch {

	/** The schema that every database has, wanted or not. */
	private static final String PUBLIC = "public";

	private final Dialect dialect;

	private final TableNaming tables;

	private final Surroundings surroundings;

	private final Consumer<ScratchNote> listener;

	/**
	 * A scratch in a database.
	 * @param dialect its dialect
	 * @param tables the names of the tables of Migrate
	 * @param surroundings the surroundings that the database must have
	 * @param listener the receiver of notes for a person
	 */
	public DatabaseScratch(Dialect dialect, TableNaming tables, Surroundings surroundings,
			Consumer<ScratchNote> listener) {
		this.dialect = dialect;
		this.tables = tables;
		this.surroundings = surroundings;
		this.listener = listener;
	}

	/**
	 * Creates a target schema and uses it.
	 * @param <T> the type of the result
	 * @param database the database, which gets its surroundings here
	 * @param content the target schema
	 * @param privileges whether to read the privileges of roles
	 * @param use the use of the target schema while it exists
	 * @return the result of the use
	 * @throws SQLException if the database fails
	 */
	public <T> T draw(ScratchDatabase database, Content content, Privileges privileges, ScratchUse<T> use)
			throws SQLException {
		try (Connection there = prepare(database)) {
			NamesInScratch names = NamesInScratch.own(this.surroundings.defaultSchema());
			List<String> statements = content.statements(names);
			this.dialect.scratchDatabases().createSchemas(there, names.scratch());
			List<RefusedStatement> faults = new ScratchStatements(there).runCommitting(statements, obstacles(database))
				.stream()
				.filter((fault) -> !ScratchStatements.isDuplicate(fault.sqlState()) || !isSurrounding(fault))
				.toList();
			Schema schema = inspect(there, privileges);
			Drawn drawn = new Drawn(schema, ownNames(schema, names.all()), statements, faults);
			there.setAutoCommit(false);
			T result = use.use(drawn, there);
			there.rollback();
			return result;
		}
	}

	/**
	 * Gives a scratch database its surroundings.
	 * @param database the database
	 * @return connections in which SQL means the same as in the represented database
	 * @throws SQLException if the database fails
	 */
	public DataSource enter(ScratchDatabase database) throws SQLException {
		prepare(database).close();
		return new EnteredDataSource(database.dataSource(), this.dialect.scratchDatabases(), this.surroundings);
	}

	// Returns a connection in autocommit mode.
	private Connection prepare(ScratchDatabase database) throws SQLException {
		Connection there = database.dataSource().getConnection();
		try {
			Map<String, String> missing = this.dialect.scratchDatabases().prepare(there, this.surroundings);
			if (!missing.isEmpty()) {
				this.listener.accept(new MissingExtensions(missing));
			}
			this.dialect.scratchDatabases().enter(there, this.surroundings);
			return there;
		}
		catch (SQLException ex) {
			there.close();
			throw ex;
		}
	}

	/**
	 * Removes the reasons why statements do not run in a scratch database.
	 * @param database the database
	 * @return an object that removes the known causes
	 */
	public Obstacles obstacles(ScratchDatabase database) {
		return new Obstacles(this.dialect.scratchDatabases(), database, this.listener);
	}

	private Schema inspect(Connection there, Privileges privileges) throws SQLException {
		InspectionScope scope = InspectionScope.everything(this.tables, this.surroundings.defaultSchema());
		Schema all = this.dialect.inspector().inspect(there, scope.with(privileges));
		return all.withNamespaces(all.namespaces().stream().filter((namespace) -> isWanted(namespace, all)).toList());
	}

	// The surroundings have created the schema or extension already.
	private static boolean isSurrounding(RefusedStatement fault) {
		String start = fault.statement().stripLeading().toUpperCase(Locale.ROOT);
		return start.startsWith("CREATE SCHEMA") || start.startsWith("CREATE EXTENSION");
	}

	// Leaves out schemas that exist only because a database or an extension needs them.
	private boolean isWanted(Namespace namespace, Schema all) {
		String name = namespace.name();
		Set<String> extensions = this.surroundings.extensions()
			.stream()
			.map(Extension::schema)
			.collect(Collectors.toSet());
		return name.equals(this.surroundings.defaultSchema()) || !(name.equals(PUBLIC) || extensions.contains(name))
				|| all.objects().stream().anyMatch((object) -> object.name().schema().equals(name));
	}

	private static Map<String, String> ownNames(Schema schema, Map<String, String> asked) {
		Map<String, String> names = new LinkedHashMap<>(asked);
		schema.namespaces().forEach((namespace) -> names.put(namespace.name(), namespace.name()));
		return names;
	}

	/** The content of a scratch database. */
	@FunctionalInterface
	public interface Content {

		/**
		 * The SQL that creates the content.
		 * @param names the names of the schemas, which keep their own names here
		 * @return the statements, in order
		 */
		List<String> statements(SchemaNames names);

	}

}
