package dev.migrate.internal.server;

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
import java.util.concurrent.TimeUnit;

/**
 * A server as its {@code postmaster.pid} describes it: it may run, or a killed server may
 * have left the file behind.
 *
 * @param cluster the directory of its data
 * @param pid its process
 * @param port the port on which it listens
 */
public record ServerProcess(Path cluster, long pid, int port) {

	/** The superuser. */
	public static final String USER = "postgres";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

	private static final String CANNOT_CONNECT_NOW = "57P03";

	/**
	 * Reads the file of a server.
	 * @param cluster the directory of its data
	 * @return the server, empty if there is no file or it is of no server
	 * @throws IOException if the file cannot be read
	 */
	public static Optional<ServerProcess> read(Path cluster) throws IOException {
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

	/**
	 * The address of a database.
	 * @param database the name of the database, without special characters
	 * @return a JDBC URL
	 */
	public String jdbcUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	/** Whether it answers; waits while it starts or stops. */
	boolean isRunning(String password) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try (Connection connection = connect(password)) {
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

	private Connection connect(String password) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", USER);
		properties.setProperty("password", password);
		properties.setProperty("connectTimeout", "5");
		properties.setProperty("socketTimeout", "10");
		return DriverManager.getConnection(jdbcUrl("postgres"), properties);
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

	/**
	 * Kills it, unless it is gone or another program has its process number by now. Its
	 * own processes end when they miss it.
	 */
	public void kill() {
		if (this.pid > 0) {
			ProcessHandle.of(this.pid)
				.filter((process) -> process.info().command().filter(ServerProcess::isServer).isPresent())
				.ifPresent(ServerProcess::kill);
		}
	}

	private static void kill(ProcessHandle server) {
		server.destroyForcibly();
		server.onExit().completeOnTimeout(server, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	private static boolean isServer(String command) {
		return Path.of(command).getFileName().toString().toLowerCase(Locale.ROOT).startsWith("postgres");
	}

}
