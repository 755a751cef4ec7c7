package dev.migrate.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.comparison.ScratchSettings.Source.Server;
import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.util.ClassUtils;

/**
 * The database server of Migrate, which gives access to other databases. Immutable.
 */
public final class DatabaseServer {

	private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver";

	private final @Nullable Login login;

	private DatabaseServer(@Nullable Login login) {
		this.login = login;
	}

	static DatabaseServer of(MigrationDataSources dataSources) {
		return new DatabaseServer(DatabaseIdentity.of(dataSources.runs())
			.login()
			.or(() -> DatabaseIdentity.of(dataSources.reads()).login())
			.filter((login) -> isPostgresql(login.jdbcUrl()))
			.orElse(null));
	}

	/**
	 * The server of an application without a known database.
	 * @return a server that has no databases
	 */
	public static DatabaseServer unknown() {
		return new DatabaseServer(null);
	}

	private static boolean isPostgresql(String url) {
		return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL;
	}

	/**
	 * The databases that can be created on the server. Opens no connection.
	 * @return the server that provides them; empty if the login is not known or the
	 * database is not PostgreSQL
	 */
	public Optional<Server> databases() {
		return Optional.ofNullable(this.login).map(DatabaseServer::databases);
	}

	private static Server databases(Login login) {
		DatabaseUrl url = new DatabaseUrl(login.jdbcUrl(), login.user(), login.password());
		return databases(url);
	}

	private static Server databases(DatabaseUrl url) {
		Function<String, DataSource> sibling = (name) -> open(url.withDatabase(name));
		return new Server(open(url), sibling);
	}

	/**
	 * The places for a comparison of this database that nobody has asked for: databases
	 * of its own server, and an embedded PostgreSQL if there is one on the class path.
	 * @return the settings
	 */
	public ScratchSettings scratch() {
		List<Source> sources = new ArrayList<>();
		databases().ifPresent(sources::add);
		if (ClassUtils.isPresent(EMBEDDED, DatabaseServer.class.getClassLoader())) {
			sources.add(new Source.Embedded());
		}
		return new ScratchSettings(null, sources, (note) -> {
		});
	}

	/**
	 * A database that a user names, and the other databases of its server. If the URL has
	 * no password, the application's is used, provided that it belongs to the same user
	 * of the same server. Opens no connection.
	 * @param url the URL of a PostgreSQL database
	 * @return the database
	 */
	public Named named(DatabaseUrl url) {
		DatabaseUrl complete = complete(url);
		return new Named(open(complete), databases(complete));
	}

	private DatabaseUrl complete(DatabaseUrl url) {
		Login own = this.login;
		if (own == null || url.password() != null
				|| !url.isOnServerOf(new DatabaseUrl(own.jdbcUrl(), own.user(), null))) {
			return url;
		}
		String user = (url.user() != null) ? url.user() : own.user();
		return Objects.equals(user, own.user()) ? new DatabaseUrl(url.jdbcUrl(), user, own.password()) : url;
	}

	private static DataSource open(DatabaseUrl url) {
		return UnpooledDataSource.of(url.jdbcUrl(), url.user(), url.password(),
				DatabaseDriver.fromJdbcUrl(url.jdbcUrl()).getDriverClassName(), "the URL");
	}

	/**
	 * A database that a user names.
	 *
	 * @param dataSource the data source of the database
	 * @param siblings the other databases of its server, which may refuse the connection
	 */
	public record Named(DataSource dataSource, Server siblings) {
	}

}
