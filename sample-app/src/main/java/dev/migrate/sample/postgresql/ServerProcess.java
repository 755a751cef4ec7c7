package dev.migrate.sample.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A server as its {@code postmaster.pid} describes it: it may run, or a killed server may
 * have left the file behind.
 *
 * @param cluster the directory of its data
 * @param pid its process
 * @param port the port on which it listens
 */
record ServerProcess(Path cluster, long pid, int port) {

	static final String USER = "postgres";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

	private static final String CANNOT_CONNECT_NOW = "57P03";

	static Optional<ServerProcess> read(Path cluster) throws IOException {
		try {
			List<String> lines = Files.readAllLines(pidFile(cluster));
			return (lines.size() < 4) ? Optional.empty() : Optional.of(new ServerProcess(cluster,
					Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
		}
		catch (NoSuchFileException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static Path pidFile(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	String jdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
	}

	/** Whether it answers; waits while it starts or stops. */
	boolean isRunning() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try (Connection connection = connect()) {
				return isSameCluster(connection);
			}
			catch (SQLException ex) {
				if (!CANNOT_CONNECT_NOW.equals(ex.getSQLState()) || System.nanoTime() > end) {
					return false;
				}
			}
			Pause.of(POLL_INTERVAL);
		}
	}

	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", USER);
		properties.setProperty("connectTimeout", "5");
		properties.setProperty("socketTimeout", "10");
		return DriverManager.getConnection(jdbcUrl(), properties);
	}

	/** The port may belong to another program by now. */
	private boolean isSameCluster(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("SELECT current_setting('data_directory')")) {
			return result.next() && Files.isSameFile(Path.of(result.getString(1)), this.cluster);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Deletes the file of a killed server if another program has its process number by
	 * now, as happens in containers: PostgreSQL would take that program for a server.
	 */
	void deleteIfStale() throws IOException {
		boolean anotherProgram = ProcessHandle.of(this.pid)
			.flatMap((process) -> process.info().command())
			.filter((command) -> !isServer(command))
			.isPresent();
		if (anotherProgram) {
			Files.deleteIfExists(pidFile(this.cluster));
		}
	}

	private static boolean isServer(String command) {
		return Path.of(command).getFileName().toString().toLowerCase(Locale.ROOT).startsWith("postgres");
	}

}
