package dev.migrate.spring.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.migrate.drift.OnDrift;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.Target;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The settings of an application for its revisions.
 *
 * @param enabled whether Migrate takes part in the application
 * @param onStartup action when the application starts
 * @param target revisions to which a start brings the database
 * @param locations comma-separated list of locations of the revision files. The
 * placeholder {vendor} stands for the database in lower case, such as postgresql
 * @param dialects comma-separated list of the products that the revisions are for, such
 * as postgresql,sqlite. The product of the database by default
 * @param schema schema of the tables of Migrate; it does not affect the names in
 * revisions. The connection's own by default
 * @param tablePrefix beginning of the names of the tables of Migrate
 * @param url URL of the database, if it differs from the application's: jdbc:... or
 * postgresql://user:password@host:port/database
 * @param user user that runs the revisions. The application's by default
 * @param password password of that user
 * @param driverClassName JDBC driver for the URL. Found from the URL by default
 * @param lock lock that lets one run at a time work on a database
 * @param statementTimeout how long one statement may run
 * @param ddlLock wait of a statement for other sessions of the database
 * @param placeholders values of the placeholders in revision files
 * @param waitFor wait of a start for another process
 * @param databaseAhead reaction of a start to a database that has later revisions than
 * this application
 * @param onUnknownDatabase reaction of the first upgrade to a database that has tables
 * and no revision
 * @param onDrift reaction of a run to changes by others since the last run
 * @param drift search for such changes
 */
@ConfigurationProperties("migrate")
public record MigrateProperties(@DefaultValue("true") boolean enabled, @DefaultValue("upgrade") OnStartup onStartup,
		@DefaultValue("heads") Target target, @DefaultValue("classpath:db/revisions") List<String> locations,
		@DefaultValue List<String> dialects, @Nullable String schema, @DefaultValue("migrate_") String tablePrefix,
		@Nullable String url, @Nullable String user, @Nullable String password, @Nullable String driverClassName,
		@DefaultValue Lock lock, @Nullable Duration statementTimeout, @DefaultValue DdlLock ddlLock,
		@DefaultValue Map<String, String> placeholders, @Name("wait") @DefaultValue Wait waitFor,
		@DefaultValue("fail") DatabaseAhead databaseAhead, @DefaultValue("fail") UnknownDatabase onUnknownDatabase,
		@DefaultValue("warn") OnDrift onDrift, @DefaultValue Drift drift) {

	public MigrateProperties {
		locations = List.copyOf(locations);
		dialects = List.copyOf(dialects);
		placeholders = Map.copyOf(placeholders);
	}

	/** Leaves out every value that may hold a password. */
	@Override
	public String toString() {
		return "MigrateProperties[enabled=" + this.enabled + ", onStartup=" + this.onStartup + ", target=" + this.target
				+ ", locations=" + this.locations + "]";
	}

	/** The action when the application starts. */
	public enum OnStartup {

		/** Apply the pending revisions. */
		UPGRADE,

		/** Fail if a revision is pending. */
		VALIDATE,

		/** Wait until another process has applied the pending revisions. */
		WAIT,

		/** Do nothing. */
		NONE

	}

	/**
	 * The lock that lets one run at a time work on a database.
	 *
	 * @param timeout how long a run waits for another one to end
	 * @param mode whether the lock is held by the session or by each transaction. Use
	 * transaction behind a pooler that shares sessions
	 */
	public record Lock(@Nullable Duration timeout, @DefaultValue("session") LockMode mode) {
	}

	/**
	 * The wait of a statement for other sessions of the database.
	 *
	 * @param timeout how long a statement waits before its step rolls back for a retry
	 * @param retries how often a step is tried again
	 */
	public record DdlLock(@Nullable Duration timeout, @Nullable Integer retries) {
	}

	/**
	 * The search for changes of the schema.
	 *
	 * @param schemas comma-separated list of further schemas of the database to look at,
	 * besides the one of unqualified names
	 * @param exclude comma-separated list of the tables, columns and other objects that
	 * are made at run time, such as imp_*
	 */
	public record Drift(@DefaultValue List<String> schemas, @DefaultValue List<String> exclude) {

		public Drift {
			schemas = List.copyOf(schemas);
			exclude = List.copyOf(exclude);
		}

	}

	/**
	 * The wait of a start for another process.
	 *
	 * @param timeout how long to wait before the start fails
	 * @param pollInterval how long to sleep between two looks at the database
	 */
	public record Wait(@DefaultValue("5m") Duration timeout, @DefaultValue("1s") Duration pollInterval) {
	}

}
