package dev.migrate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.drift.DriftSettings;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.LogListener;
import dev.migrate.internal.execution.RetryLadder;
import dev.migrate.internal.execution.RunSettings;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.lock.LockMode;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link Migrate}. Not thread-safe. */
public final class MigrateBuilder {

	private static final String DEFAULT_LOCATION = "classpath:db/revisions";

	private static final String DEFAULT_PREFIX = "migrate_";

	private final DataSource dataSource;

	private DataSource runDataSource;

	private List<String> locations = List.of(DEFAULT_LOCATION);

	private @Nullable ClassLoader classLoader;

	private @Nullable String product;

	private List<String> dialects = List.of();

	private @Nullable String schema;

	private String tablePrefix = DEFAULT_PREFIX;

	private LockMode lockMode = LockMode.SESSION;

	private Duration lockTimeout = Duration.ofMinutes(10);

	private Duration statementTimeout = Duration.ZERO;

	private Duration ddlLockTimeout = Duration.ofSeconds(2);

	private int ddlLockRetries = 18;

	private Map<String, String> placeholders = Map.of();

	private DriftSettings drift = DriftSettings.DEFAULT;

	private @Nullable String applicationVersion;

	private DatabaseAhead databaseAhead = DatabaseAhead.FAIL;

	private UnknownDatabase unknownDatabase = UnknownDatabase.APPLY;

	private List<MigrationListener> listeners = List.of();

	MigrateBuilder(DataSource dataSource) {
		this.dataSource = dataSource;
		this.runDataSource = dataSource;
	}

	/**
	 * Sets where the one connection of a run comes from. By default it is borrowed from
	 * the data source.
	 * @param dataSource a source of connections to the same database
	 * @return this builder
	 */
	public MigrateBuilder runDataSource(DataSource dataSource) {
		this.runDataSource = dataSource;
		return this;
	}

	/**
	 * Sets where the revision files are. By default: {@code classpath:db/revisions}.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @return this builder
	 */
	public MigrateBuilder locations(String... locations) {
		return locations(List.of(locations));
	}

	/**
	 * Sets where the revision files are. By default: {@code classpath:db/revisions}.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @return this builder
	 */
	public MigrateBuilder locations(List<String> locations) {
		this.locations = List.copyOf(locations);
		return this;
	}

	/**
	 * Sets the class loader for resources. By default: the context class loader.
	 * @param classLoader the class loader
	 * @return this builder
	 */
	public MigrateBuilder classLoader(ClassLoader classLoader) {
		this.classLoader = classLoader;
		return this;
	}

	/**
	 * Names the product of the database for work without a connection, such as scripts
	 * from a range. By default it is PostgreSQL. A connection tells its own product.
	 * @param name the name, such as PostgreSQL or SQLite, or {@code null} if unknown
	 * @return this builder
	 */
	public MigrateBuilder product(@Nullable String name) {
		this.product = name;
		return this;
	}

	/**
	 * Names the products that the revisions are for, where one history serves several. A
	 * check of the files reads the sections of each. By default it is the product of the
	 * database.
	 * @param names the names, such as PostgreSQL and SQLite
	 * @return this builder
	 */
	public MigrateBuilder dialects(List<String> names) {
		this.dialects = List.copyOf(names);
		return this;
	}

	/**
	 * Sets the schema of the tables of Migrate; it is created if it does not exist. By
	 * default it is the connection's own.
	 * @param schema the schema, or {@code null} for the connection's own
	 * @return this builder
	 */
	public MigrateBuilder schema(@Nullable String schema) {
		this.schema = schema;
		return this;
	}

	/**
	 * Sets the prefix of the names of the tables of Migrate. By default:
	 * {@code migrate_}.
	 * @param tablePrefix the prefix
	 * @return this builder
	 */
	public MigrateBuilder tablePrefix(String tablePrefix) {
		this.tablePrefix = tablePrefix;
		return this;
	}

	/**
	 * Sets how runs exclude each other. By default: {@link LockMode#SESSION}.
	 * @param mode the mode
	 * @return this builder
	 */
	public MigrateBuilder lockMode(LockMode mode) {
		this.lockMode = mode;
		return this;
	}

	/**
	 * Sets how long a run waits for another one. By default: 10 minutes.
	 * @param timeout the longest wait
	 * @return this builder
	 */
	public MigrateBuilder lockTimeout(Duration timeout) {
		this.lockTimeout = timeout;
		return this;
	}

	/**
	 * Sets how long a statement may run in a transaction. By default there is no limit.
	 * @param timeout the limit, or zero for none
	 * @return this builder
	 */
	public MigrateBuilder statementTimeout(Duration timeout) {
		this.statementTimeout = timeout;
		return this;
	}

	/**
	 * Sets how long a statement waits for a lock on a table before the step is rolled
	 * back and tried again. By default: 2 seconds, and less in the first attempts.
	 * @param timeout the longest wait of one attempt
	 * @return this builder
	 */
	public MigrateBuilder ddlLockTimeout(Duration timeout) {
		this.ddlLockTimeout = timeout;
		return this;
	}

	/**
	 * Sets how often a step is tried again. By default: 18 times, in about 10 minutes.
	 * @param retries the number of retries
	 * @return this builder
	 */
	public MigrateBuilder ddlLockRetries(int retries) {
		this.ddlLockRetries = retries;
		return this;
	}

	/**
	 * Sets the values for <code>${name}</code> in the statements. Only these names are
	 * replaced. By default there are none.
	 * @param placeholders values by name
	 * @return this builder
	 */
	public MigrateBuilder placeholders(Map<String, String> placeholders) {
		this.placeholders = Map.copyOf(placeholders);
		return this;
	}

	/**
	 * Sets the reaction of a run to changes of others in the schema. By default it names
	 * them and goes on.
	 * @param settings the settings
	 * @return this builder
	 */
	public MigrateBuilder drift(DriftSettings settings) {
		this.drift = settings;
		return this;
	}

	/**
	 * Sets the application version for the records of this application.
	 * @param version the version of the application, or {@code null} if unknown
	 * @return this builder
	 */
	public MigrateBuilder applicationVersion(@Nullable String version) {
		this.applicationVersion = version;
		return this;
	}

	/**
	 * Sets the reaction of an upgrade to revisions in the database without a file. By
	 * default it fails.
	 * @param policy the policy
	 * @return this builder
	 */
	public MigrateBuilder databaseAhead(DatabaseAhead policy) {
		this.databaseAhead = policy;
		return this;
	}

	/**
	 * Sets the reaction of the first upgrade to a database that has tables and no
	 * revision. By default it applies the revisions beside them. In a Spring Boot
	 * application {@code migrate.on-unknown-database} decides, and fails by default.
	 * @param policy the policy
	 * @return this builder
	 */
	public MigrateBuilder unknownDatabase(UnknownDatabase policy) {
		this.unknownDatabase = policy;
		return this;
	}

	/**
	 * Sets the listeners to runs. The log comes before them.
	 * @param listeners the listeners, in order
	 * @return this builder
	 */
	public MigrateBuilder listeners(List<MigrationListener> listeners) {
		this.listeners = List.copyOf(listeners);
		return this;
	}

	/**
	 * Makes the engine. Touches neither files nor the database.
	 * @return the engine
	 * @throws IllegalArgumentException if a setting is not possible
	 */
	public Migrate build() {
		TableNaming naming = new TableNaming(this.schema, this.tablePrefix);
		RetryLadder ladder = new RetryLadder(this.ddlLockTimeout, this.ddlLockRetries);
		List<MigrationListener> all = new ArrayList<>(List.of(new LogListener()));
		all.addAll(this.listeners);
		RunSettings settings = new RunSettings(this.runDataSource, this.lockMode, naming, this.lockTimeout,
				this.statementTimeout, ladder, new Placeholders(this.placeholders), this.drift, this.applicationVersion,
				all);
		return new Migrate(this.dataSource, new EngineFactory(this.locations, loader(), naming, this.databaseAhead,
				this.unknownDatabase, settings, new NamedProducts(this.product, this.dialects)));
	}

	private ClassLoader loader() {
		if (this.classLoader != null) {
			return this.classLoader;
		}
		ClassLoader context = Thread.currentThread().getContextClassLoader();
		return (context != null) ? context : Migrate.class.getClassLoader();
	}

}
