package dev.migrate.internal.scratch.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScratchServer;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.internal.scratch.ScratchSource;
import dev.migrate.internal.scratch.ServerDatabases;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL in a container of Testcontainers, which has to be on the class path. If
 * this process is killed, the watchdog of Testcontainers removes the container; if the
 * watchdog is turned off, the next start does. Immutable.
 *
 * @param image the image
 */
public record ContainerServer(String image) implements ScratchSource {

	/**
	 * The default image. It has the collations of the operating systems on which servers
	 * usually run.
	 */
	public static final String DEFAULT_IMAGE = "postgres:18";

	/** The time that a server may take to answer. */
	private static final Duration START = Duration.ofMinutes(1);

	@Override
	public Place place() {
		return Place.CONTAINER;
	}

	@Override
	public ScratchDatabase open(Dialect dialect) {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			throw new ScratchUnavailableException("No container can be started: Docker does not answer.",
					"Start Docker, or name an empty database with --scratch URL.", null);
		}
		new ContainerLeftovers(DockerClientFactory.lazyClient(), Instant.now().minus(START)).remove();
		PostgreSQLContainer container = container();
		try {
			container.start();
			return new Running(container, connect(container));
		}
		catch (RuntimeException ex) {
			container.close();
			throw new ScratchUnavailableException("The container " + this.image + " does not start: " + ex.getMessage(),
					"Look at Docker, or name an empty database with --scratch URL.", ex);
		}
	}

	private PostgreSQLContainer container() {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		PostgreSQLContainer container = new PostgreSQLContainer(
				DockerImageName.parse(this.image).asCompatibleSubstituteFor("postgres"));
		container.withPassword(HexFormat.of().formatHex(bytes));
		container.withLabel(ContainerLeftovers.LABEL, "true");
		container.withStartupTimeout(START);
		container.setCommand("postgres", "-c", "fsync=off", "-c", "max_locks_per_transaction=1024");
		return container;
	}

	// While a connection exists, no other run takes the container for a leftover.
	private static Connection connect(PostgreSQLContainer container) {
		try {
			return database(container, container.getDatabaseName()).getConnection();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	private static DataSource database(PostgreSQLContainer container, String name) {
		return new DriverManagerDataSource(
				"jdbc:postgresql://" + container.getHost() + ":"
						+ container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + name,
				container.getUsername(), container.getPassword());
	}

	/**
	 * A running container.
	 *
	 * @param container the container
	 * @param keeper the connection that shows that the container is in use
	 */
	private record Running(PostgreSQLContainer container, Connection keeper) implements ScratchDatabase {

		@Override
		public DataSource dataSource() {
			return database(this.container, this.container.getDatabaseName());
		}

		@Override
		public Optional<ScratchSource> sibling() {
			return Optional
				.of(new ServerDatabases(dataSource(), (name) -> database(this.container, name), ScratchServer.OWN));
		}

		@Override
		public ScratchServer server() {
			return ScratchServer.OWN;
		}

		@Override
		public void close() {
			try (this.container) {
				this.keeper.close();
			}
			catch (SQLException ex) {
				throw new ScratchUnavailableException(
						"The connection to the container cannot be closed: " + ex.getMessage(),
						"The container is removed all the same.", ex);
			}
		}

	}

}
