package dev.migrate.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The PostgreSQL server of this JVM. It starts with the first request for it and stops
 * with the JVM. The system property {@code migrate.test.postgresql} chooses its major
 * version. Thread-safe.
 * <p>
 * It is fast (nothing is forced to disk) and hostile: its time zone is not the JVM's, it
 * asks every role but the superuser for a password, and it never waits for a lock longer
 * than {@link #LOCK_TIMEOUT}.
 */
public final class PostgresServer {

	/** How long a statement waits for a lock, unless the session sets another limit. */
	public static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);

	static final String SUPERUSER = "postgres";

	/** Owns the databases of the tests and may do nothing else. */
	static final String OWNER = "Täst \"owner\" I";

	static final String OWNER_PASSWORD = "p@ss:w/ör%d? & \"more\"";

	static final String SCHEMA = "Täst \"x\" I";

	private static final int DUMP_STRIDE = Integer.getInteger("migrate.test.pg-dump-stride", 25);

	private static final String TEMPLATE = "migrate_template";

	private static @Nullable PostgresServer running;

	private final PostgresBinaries binaries;

	private final PgDump pgDump;

	private final Path log;

	private final EmbeddedPostgres server;

	private final JdbcClient administration;

	private final AtomicInteger databases = new AtomicInteger();

	private PostgresServer(PostgresBinaries binaries) throws IOException {
		this.binaries = binaries;
		this.log = createLog(binaries.major());
		this.server = start();
		this.administration = JdbcClient.create(administrators());
		createOwner();
		createTemplate();
		this.pgDump = new PgDump(this);
	}

	/**
	 * The server, started if it is not running yet.
	 * @return the one server of this JVM
	 */
	public static synchronized PostgresServer get() {
		if (running == null) {
			try {
				running = new PostgresServer(PostgresBinaries.fromSystemProperties());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return running;
	}

	/**
	 * The version of the server.
	 * @return the major version
	 */
	public int major() {
		return this.binaries.major();
	}

	/**
	 * Whether {@code pg_dump} checks this case, too. Each version takes other cases, so
	 * that together they see more of them. {@code -Dmigrate.test.pg-dump-stride=1} takes
	 * them all.
	 * @param number the number of the case
	 * @return whether {@link TestDatabase#definition()} is worth its time
	 */
	public boolean isSampled(int number) {
		return (number + major()) % DUMP_STRIDE == 0;
	}

	PgDump pgDump() {
		return this.pgDump;
	}

	/**
	 * The port on which it listens.
	 * @return the port on localhost
	 */
	public int port() {
		return this.server.getPort();
	}

	/**
	 * The log of the server, which has every statement of every session.
	 * @return the file, complete up to the last answered statement
	 */
	public Path log() {
		return this.log;
	}

	/**
	 * Creates a database with an empty schema, for a test that needs more than one.
	 * @return a database that the caller closes
	 */
	public TestDatabase createDatabase() {
		TestDatabase database = new TestDatabase(this, "Db \"ü\" I " + this.databases.incrementAndGet());
		createDatabase(database, TEMPLATE);
		return database;
	}

	// The database as a restored backup of this moment.
	TestDatabase copy(String name) {
		TestDatabase copy = new TestDatabase(this, name + " restored " + this.databases.incrementAndGet());
		createDatabase(copy, name);
		return copy;
	}

	// The default of version 15 writes each page to the log and takes twice the time.
	private void createDatabase(TestDatabase database, String template) {
		String strategy = (major() >= 15) ? " STRATEGY file_copy" : "";
		execute("CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(quote(database.name()), quote(OWNER),
				quote(template)) + strategy);
	}

	DataSource dataSource(String database, String user, String password) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setPortNumbers(new int[] { port() });
		dataSource.setDatabaseName(database);
		dataSource.setUser(user);
		dataSource.setPassword(password);
		return dataSource;
	}

	/** The superuser in a database that belongs to no test. */
	JdbcClient administration() {
		return this.administration;
	}

	// Each test asks three questions here, and a new session takes most of its time for
	// its start.
	private DataSource administrators() {
		HikariConfig config = new HikariConfig();
		config.setDataSource(dataSource(SUPERUSER, SUPERUSER, ""));
		config.setMinimumIdle(0);
		return new HikariDataSource(config);
	}

	void execute(String sql) {
		administration().sql(sql).update();
	}

	static String quote(String identifier) {
		return '"' + identifier.replace("\"", "\"\"") + '"';
	}

	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	private static Path createLog(int major) throws IOException {
		Path target = Path.of("target");
		String name = "postgresql-" + major + "-" + ProcessHandle.current().pid() + ".log";
		return Files.isDirectory(target) ? target.resolve(name) : Files.createTempFile("", "-" + name);
	}

	private EmbeddedPostgres start() throws IOException {
		return EmbeddedPostgres.builder()
			.setPgBinaryResolver(this.binaries)
			.setPGStartupWait(Duration.ofMinutes(2))
			.setDataDirectory(DataDirectory.create())
			.setOutputRedirector(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
			.setDataDirectoryCustomizer(PostgresServer::requirePasswords)
			.setLocaleConfig("locale", "C")
			.setServerConfig("timezone", "Asia/Kathmandu")
			// SCRAM takes 12 ms for each of thousands of sessions, most of it on purpose.
			.setServerConfig("password_encryption", "md5")
			.setServerConfig("synchronous_commit", "off")
			.setServerConfig("full_page_writes", "off")
			.setServerConfig("autovacuum", "off")
			.setServerConfig("max_connections", "300")
			.setServerConfig("max_prepared_transactions", "5")
			.setServerConfig("deadlock_timeout", "100ms")
			.setServerConfig("lock_timeout", LOCK_TIMEOUT.toMillis() + "ms")
			.setServerConfig("log_statement", "all")
			.setServerConfig("log_line_prefix", StatementLog.PREFIX)
			.start();
	}

	private static void requirePasswords(File dataDirectory) {
		String rules = "";
		for (String address : new String[] { "127.0.0.1/32", "::1/128" }) {
			rules += "host all " + SUPERUSER + " " + address + " trust\n";
			rules += "host all all " + address + " md5\n";
		}
		try {
			Files.writeString(dataDirectory.toPath().resolve("pg_hba.conf"), rules);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void createOwner() {
		String owner = quote(OWNER);
		execute("CREATE ROLE %s LOGIN PASSWORD %s".formatted(owner, literal(OWNER_PASSWORD)));
		execute("ALTER ROLE %s SET search_path = %s, public".formatted(owner, quote(SCHEMA)));
		execute("ALTER ROLE %s SET IntervalStyle = 'iso_8601'".formatted(owner));
		execute("ALTER ROLE %s SET bytea_output = 'escape'".formatted(owner));
	}

	private void createTemplate() {
		execute("CREATE DATABASE %s OWNER %s".formatted(TEMPLATE, quote(OWNER)));
		JdbcClient.create(dataSource(TEMPLATE, SUPERUSER, ""))
			.sql("CREATE SCHEMA %s AUTHORIZATION %s".formatted(quote(SCHEMA), quote(OWNER)))
			.update();
	}

}
