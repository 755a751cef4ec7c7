package dev.migrate.spring.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.migrate.drift.OnDrift;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.Target;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What an application can say about its revisions.
 *
 * @param enabled whether Migrate takes part in the application
 * @param onStartup what is done when the application starts
 * @param target revisions to which the database is brought on start-up
 * @param locations comma-separated list of locations of the revision files. The
 * placeholder {vendor} stands for the database in lower case, such as postgresql
 * @param schema schema of the tables of Migrate; names in revisions are not touched by
 * it. The connection's own by default
 * @param tablePrefix what the names of the tables of Migrate start with
 * @param url URL of the database, where it differs from the application's: jdbc:... or
 * postgresql://user:password@host:port/database
 * @param user user that runs the revisions. The application's by default
 * @param password password of that user
 * @param driverClassName JDBC driver for the URL. Found from the URL by default
 * @param lock how runs on one database keep out of each other's way
 * @param statementTimeout how long one statement may run
 * @param ddlLock how a statement waits for other sessions of the database
 * @param placeholders values of the placeholders in revision files
 * @param waitFor how the start-up waits for another process
 * @param databaseAhead what is done when the database has later revisions than this
 * application
 * @param onDrift what a run does when somebody has changed the schema since the last run
 * @param drift how such changes are found
 */
@ConfigurationProperties("migrate")
public record MigrateProperties(@DefaultValue("true") boolean enabled, @DefaultValue("upgrade") OnStartup onStartup,
		@DefaultValue("heads") Target target, @DefaultValue("classpath:db/revisions") List<String> locations,
		@Nullable String schema, @DefaultValue("migrate_") String tablePrefix, @Nullable String url,
		@Nullable String user, @Nullable String password, @Nullable String driverClassName, @DefaultValue Lock lock,
		@Nullable Duration statementTimeout, @DefaultValue DdlLock ddlLock,
		@DefaultValue Map<String, String> placeholders, @Name("wait") @DefaultValue Wait waitFor,
		@DefaultValue("fail") DatabaseAhead databaseAhead, @DefaultValue("warn") OnDrift onDrift,
		@DefaultValue Drift drift) {

	public MigrateProperties {
		locations = List.copyOf(locations);
		placeholders = Map.copyOf(placeholders);
	}

	/** Leaves out what may hold a password. */
	@Override
	public String toString() {
		return "MigrateProperties[enabled=" + this.enabled + ", onStartup=" + this.onStartup + ", target=" + this.target
				+ ", locations=" + this.locations + "]";
	}

	/** What is done when the application starts. */
	public enum OnStartup {

		/** Apply what is pending. */
		UPGRADE,

		/** Fail if something is pending. */
		VALIDATE,

		/** Wait until another process has applied what is pending. */
		WAIT,

		/** Nothing. */
		NONE

	}

	/**
	 * How runs on one database keep out of each other's way.
	 *
	 * @param timeout how long a run waits for another one to end
	 * @param mode whether the lock is held by the session or by each transaction. Use
	 * transaction behind a pooler that shares sessions
	 */
	public record Lock(@Nullable Duration timeout, @DefaultValue("session") LockMode mode) {
	}

	/**
	 * How a statement waits for other sessions of the database.
	 *
	 * @param timeout how long a statement waits before its step is rolled back and tried
	 * again
	 * @param retries how often a step is tried again
	 */
	public record DdlLock(@Nullable Duration timeout, @Nullable Integer retries) {
	}

	/**
	 * How changes of the schema are found.
	 *
	 * @param schemas comma-separated list of schemas of the database to look at, besides
	 * that of unqualified names
	 */
	public record Drift(@DefaultValue List<String> schemas) {

		public Drift {
			schemas = List.copyOf(schemas);
		}

	}

	/**
	 * How the start-up waits for another process.
	 *
	 * @param timeout how long to wait before the start-up fails
	 * @param pollInterval how long to sleep between two looks at the database
	 */
	public record Wait(@DefaultValue("5m") Duration timeout, @DefaultValue("1s") Duration pollInterval) {
	}

}
