package dev.migrate.scratch.server;

import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialect;
import dev.migrate.scratch.Place;
import dev.migrate.scratch.ScratchDatabase;
import dev.migrate.scratch.ScratchSource;
import dev.migrate.scratch.ScratchUnavailableException;
import dev.migrate.scratch.ServerDatabases;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL in a container of Testcontainers, which has to be on the class path. Its
 * own watchdog removes the container if this process is killed. Immutable.
 *
 * @param image the image
 */
public record ContainerServer(String image) implements ScratchSource {

	/** The image, unless somebody names another one. */
	public static final String DEFAULT_IMAGE = "postgres:18-alpine";

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
		PostgreSQLContainer container = new PostgreSQLContainer(this.image);
		container.setCommand("postgres", "-c", "fsync=off", "-c", "max_locks_per_transaction=1024");
		try {
			container.start();
			return new Running(container);
		}
		catch (RuntimeException ex) {
			container.close();
			throw new ScratchUnavailableException("The container " + this.image + " does not start: " + ex.getMessage(),
					"Look at Docker, or name an empty database with --scratch URL.", ex);
		}
	}

	/**
	 * The container while it runs.
	 *
	 * @param container the container
	 */
	private record Running(PostgreSQLContainer container) implements ScratchDatabase {

		@Override
		public DataSource dataSource() {
			return database(this.container.getDatabaseName());
		}

		private DataSource database(String name) {
			return new DriverManagerDataSource(
					"jdbc:postgresql://" + this.container.getHost() + ":"
							+ this.container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + name,
					this.container.getUsername(), this.container.getPassword());
		}

		@Override
		public Optional<ScratchSource> sibling() {
			return Optional.of(new ServerDatabases(dataSource(), this::database));
		}

		@Override
		public void close() {
			this.container.close();
		}

	}

}
