package dev.migrate.internal.scratch.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerPort;
import dev.migrate.internal.dialect.Jdbc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * Containers of killed runs: they have our label and have had time to start, and their
 * servers have no clients. The server knows its clients, also those on another machine.
 *
 * @param client the client of the container engine
 * @param start the latest time at which a leftover was created
 */
record ContainerLeftovers(DockerClient client, Instant start) {

	static final String LABEL = "dev.migrate.scratch";

	private static final Logger logger = LoggerFactory.getLogger(ContainerLeftovers.class);

	private static final String CLIENTS = "SELECT pid FROM pg_stat_activity "
			+ "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";

	void remove() {
		this.client.listContainersCmd()
			.withShowAll(true)
			.withLabelFilter(Map.of(LABEL, "true"))
			.exec()
			.stream()
			.filter((container) -> Instant.ofEpochSecond(container.getCreated()).isBefore(this.start))
			.forEach(this::removeUnlessUsed);
	}

	// A container that cannot be removed does no harm.
	private void removeUnlessUsed(Container container) {
		try {
			if (!isUsed(container)) {
				this.client.removeContainerCmd(container.getId()).withForce(true).withRemoveVolumes(true).exec();
			}
		}
		catch (DockerException ex) {
			logger.debug("Container {} stays for now", container.getId(), ex);
		}
	}

	// A server that does not answer has no clients.
	private boolean isUsed(Container container) {
		try (Connection connection = connect(container)) {
			return !Jdbc.texts(connection, CLIENTS).isEmpty();
		}
		catch (SQLException ex) {
			logger.debug("Container {} does not answer", container.getId(), ex);
			return false;
		}
	}

	private Connection connect(Container container) throws SQLException {
		int port = Stream.of(container.getPorts())
			.map(ContainerPort::getPublicPort)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new SQLException("The container is not running"));
		String[] environment = this.client.inspectContainerCmd(container.getId()).exec().getConfig().getEnv();
		return DriverManager.getConnection(
				"jdbc:postgresql://" + DockerClientFactory.instance().dockerHostIpAddress() + ":" + port + "/"
						+ value(environment, "POSTGRES_DB"),
				value(environment, "POSTGRES_USER"), value(environment, "POSTGRES_PASSWORD"));
	}

	private static String value(String @Nullable [] environment, String name) {
		return Stream.ofNullable(environment)
			.flatMap(Arrays::stream)
			.filter((entry) -> entry.startsWith(name + "="))
			.map((entry) -> entry.substring(name.length() + 1))
			.findFirst()
			.orElse("");
	}

}
