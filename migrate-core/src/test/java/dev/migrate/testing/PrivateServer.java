package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A server that belongs to one test, which may stop, crash and copy it. Its only role is
 * the superuser. Not thread-safe.
 */
public final class PrivateServer implements AutoCloseable {

	private final Path directory;

	private final EmbeddedPostgres server;

	private PrivateServer(Path directory) throws IOException {
		this.directory = directory;
		this.server = EmbeddedPostgres.builder()
			.setPgBinaryResolver(PostgresBinaries.fromSystemProperties())
			.setPGStartupWait(Duration.ofMinutes(2))
			.setDataDirectory(directory)
			.setCleanDataDirectory(false)
			.setServerConfig("synchronous_commit", "on")
			.setLocaleConfig("locale", "C")
			.setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
			.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	/**
	 * Starts a server of the version under test.
	 * @param directory the directory of its data, present or future
	 * @return the server
	 */
	public static PrivateServer start(Path directory) {
		try {
			return new PrivateServer(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Connects as the superuser.
	 * @return a data source without a pool
	 */
	public DataSource dataSource() {
		return this.server.getPostgresDatabase();
	}

	/**
	 * Kills a process of the server. The server then ends all its sessions at once,
	 * recovers from its log and continues.
	 * @param process the process of a session
	 */
	public void crash(int process) {
		try {
			new ProcessBuilder("kill", "-KILL", Integer.toString(process)).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Stops the server and starts a copy of it as a replica without a primary.
	 * @param copy the directory of the copy's data
	 * @return a server that can only be read
	 */
	public PrivateServer stopAndStartReplica(Path copy) {
		close();
		try (Stream<Path> files = Files.walk(this.directory)) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(this.directory.relativize(file).toString()));
			}
			Files.createFile(copy.resolve("standby.signal"));
			Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(this.directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return start(copy);
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
