package dev.migrate.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * An empty database of a test. Its own name, its owner's and its schema's need quotes;
 * its owner is not a superuser and has a password that a URL has to encode. Sessions of
 * the owner have a time zone that is neither the JVM's nor the server's. Belongs to one
 * thread; its data sources are thread-safe.
 */
public final class TestDatabase implements AutoCloseable {

	/**
	 * The first statement of a session: the driver would set the JVM's time zone.
	 */
	private static final String ON_CONNECT = StatementLog.OWN + " SET TimeZone = 'America/St_Johns'";

	private final PostgresServer server;

	private final String name;

	private final SchemaSnapshot snapshot;

	private final List<HikariDataSource> pools = new ArrayList<>();

	private final List<TestDatabase> others = new ArrayList<>();

	TestDatabase(PostgresServer server, String name) {
		this.server = server;
		this.name = name;
		this.snapshot = new SchemaSnapshot(server.dataSource(name, PostgresServer.SUPERUSER, ""));
	}

	/**
	 * The name of the database.
	 * @return the name, not quoted
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The schema that comes first in the owner's search path; {@code public} is second.
	 * @return the name, not quoted
	 */
	public String schema() {
		return PostgresServer.SCHEMA;
	}

	/**
	 * The owner of the database and of the schema.
	 * @return the role's name, not quoted
	 */
	public String user() {
		return PostgresServer.OWNER;
	}

	/**
	 * The owner's password, which the server really checks.
	 * @return the password
	 */
	public String password() {
		return PostgresServer.OWNER_PASSWORD;
	}

	/**
	 * The URL for JDBC.
	 * @return the URL, without user and password
	 */
	public String jdbcUrl() {
		return "jdbc:postgresql://localhost:" + this.server.port() + "/" + encode(this.name);
	}

	/**
	 * The URL in the form of libpq, as a platform puts it into {@code DATABASE_URL}.
	 * @return the URL, with user and password
	 */
	public String url() {
		return "postgresql://" + encode(user()) + ":" + encode(password()) + "@localhost:" + this.server.port() + "/"
				+ encode(this.name);
	}

	/**
	 * Connects as the owner. Each connection is a new session.
	 * @return a data source without a pool
	 */
	public DataSource dataSource() {
		return new DelegatingDataSource(this.server.dataSource(this.name, user(), password())) {

			@Override
			public Connection getConnection() throws SQLException {
				Connection connection = super.getConnection();
				try (Statement statement = connection.createStatement()) {
					statement.execute(ON_CONNECT);
				}
				return connection;
			}

		};
	}

	/**
	 * Connects as the owner through a pool, which is closed with this database.
	 * @param size the maximal number of connections; a pool of one reveals code that
	 * needs two at once
	 * @return a pool
	 */
	public HikariDataSource pool(int size) {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(jdbcUrl());
		config.setUsername(user());
		config.setPassword(password());
		config.setConnectionInitSql(ON_CONNECT);
		config.setMaximumPoolSize(size);
		config.setMinimumIdle(0);
		config.setConnectionTimeout(PostgresServer.LOCK_TIMEOUT.toMillis());
		HikariDataSource pool = new HikariDataSource(config);
		this.pools.add(pool);
		return pool;
	}

	/**
	 * Connects to this database as the superuser. Each connection is a new session.
	 * @return a data source without a pool
	 */
	public DataSource superuser() {
		return this.server.dataSource(this.name, PostgresServer.SUPERUSER, "");
	}

	/**
	 * Connects to another database of the server as the superuser.
	 * @param other its name
	 * @return a data source without a pool
	 */
	public DataSource superuserOf(String other) {
		return this.server.dataSource(other, PostgresServer.SUPERUSER, "");
	}

	/**
	 * Queries the database as the owner. Each statement has its own session.
	 * @return a client
	 */
	public JdbcClient jdbc() {
		return JdbcClient.create(dataSource());
	}

	/**
	 * Runs a script as the owner, in one session and one transaction.
	 * @param script statements, separated by semicolons
	 */
	public void execute(String script) {
		try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(script);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot execute: " + script, ex);
		}
	}

	/**
	 * Creates another empty database, which is closed with this one.
	 * @return a database of the same kind
	 */
	public TestDatabase another() {
		TestDatabase other = this.server.createDatabase();
		this.others.add(other);
		return other;
	}

	/**
	 * Copies this database as it is now. Nobody may be connected to it. The copy is
	 * closed with this database.
	 * @return a database like a restored backup of this moment
	 */
	public TestDatabase copy() {
		this.snapshot.close();
		TestDatabase copy = this.server.copy(this.name);
		this.others.add(copy);
		return copy;
	}

	/**
	 * Starts to record the statements that the server receives for this database.
	 * @return the statements from now on
	 */
	public StatementLog statements() {
		return new StatementLog(this.server.log(), this.name);
	}

	/**
	 * The definition of everything in this database, for comparisons. It leaves out
	 * tables whose names start with {@code migrate_}, and the order of columns, which a
	 * dropped and restored column does not keep.
	 * @return one line for each fact, in a fixed order
	 */
	public String schemaSnapshot() {
		return this.snapshot.text();
	}

	/**
	 * The output of {@code pg_dump --schema-only}, without tables whose names start with
	 * {@code migrate_}.
	 * @return the dump; empty without a {@code pg_dump} of the server's version or later
	 */
	public Optional<String> pgDump() {
		return this.server.pgDump().dump(this.name);
	}

	/**
	 * The definition of everything in this database by two witnesses: the snapshot, and
	 * {@code pg_dump} if there is one. It takes its time, so it is for a
	 * {@linkplain PostgresServer#isSampled sample}.
	 * @return a text that is equal for equal definitions
	 */
	public String definition() {
		return schemaSnapshot() + pgDump().map(ComparableDump::of).orElse("");
	}

	/**
	 * Closes the pools, checks that nothing else is open, and drops the database.
	 * @throws AssertionError if a session, an advisory lock or a prepared transaction
	 * remains open
	 */
	@Override
	public void close() {
		close(LeakCheck.PATIENCE);
	}

	void close(Duration patience) {
		List<String> leaks = release(patience);
		if (!leaks.isEmpty()) {
			throw new AssertionError("The test left something in its database:\n" + String.join("\n", leaks));
		}
	}

	private List<String> release(Duration patience) {
		this.pools.forEach(HikariDataSource::close);
		this.snapshot.close();
		List<String> leaks = new ArrayList<>(new LeakCheck(this.server, this.name).run(patience));
		this.others.forEach((other) -> leaks.addAll(other.release(patience)));
		this.server.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(PostgresServer.quote(this.name)));
		return leaks;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
