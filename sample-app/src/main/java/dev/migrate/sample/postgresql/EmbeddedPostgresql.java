package dev.migrate.sample.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process's use of the PostgreSQL server of a folder. The first process that uses
 * the folder starts the server, and the last one stops it. Each process holds a shared
 * lock on a file while it uses the server, so the operating system knows the users even
 * after a kill: the next process finds and uses an abandoned server. Only the sole user
 * of a folder starts or stops the server; a second lock serialises the check.
 * <p>
 * Thread-safe.
 */
public final class EmbeddedPostgresql implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedPostgresql.class);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** A lock on a file belongs to the JVM, so a JVM counts its users itself. */
	private static final Map<Path, EmbeddedPostgresql> IN_THIS_JVM = new HashMap<>();

	private final ServerFolder folder;

	private final FileLocker usersLock;

	private final ServerProcess process;

	private int users;

	private EmbeddedPostgresql(ServerFolder folder) throws IOException {
		this.folder = folder;
		this.usersLock = FileLocker.open(folder.usersLock());
		try {
			this.process = enter();
		}
		catch (IOException | RuntimeException ex) {
			this.usersLock.close();
			throw ex;
		}
	}

	/**
	 * Starts the server of a folder, or uses the one that runs there.
	 * @param path the folder, which is created if it does not exist
	 * @return the use of the server, to be closed
	 * @throws EmbeddedPostgresqlException if the server cannot be used
	 */
	public static EmbeddedPostgresql open(Path path) {
		synchronized (IN_THIS_JVM) {
			ServerFolder folder = ServerFolder.prepare(path);
			EmbeddedPostgresql server = IN_THIS_JVM.computeIfAbsent(folder.path(), (key) -> open(folder));
			server.users++;
			return server;
		}
	}

	private static EmbeddedPostgresql open(ServerFolder folder) {
		try {
			return new EmbeddedPostgresql(folder);
		}
		catch (IOException ex) {
			throw ServerFolder.notUsable(folder.path(), ex);
		}
	}

	/**
	 * The address of the server.
	 * @return a JDBC URL
	 */
	public String jdbcUrl() {
		return this.process.jdbcUrl();
	}

	/**
	 * The user to log in with. There is no password, since the server listens only on
	 * this machine.
	 * @return the name of the user
	 */
	public String user() {
		return ServerProcess.USER;
	}

	/** Stops the server if nobody else uses it. */
	@Override
	public void close() {
		synchronized (IN_THIS_JVM) {
			this.users--;
			if (this.users == 0) {
				IN_THIS_JVM.remove(this.folder.path());
				leave();
			}
		}
	}

	private ServerProcess enter() throws IOException {
		try (FileLocker startLock = FileLocker.open(this.folder.startLock())) {
			if (!startLock.awaitExclusive(PATIENCE)) {
				throw new EmbeddedPostgresqlException(
						"Another process has been starting or stopping the server of " + this.folder.path() + " for "
								+ PATIENCE.toSeconds() + " seconds.",
						"End that process, or start in another folder. " + ServerFolder.OTHER_DATABASE);
			}
			boolean alone = this.usersLock.tryExclusive();
			Optional<ServerProcess> found = ServerProcess.read(this.folder.cluster());
			ServerProcess server = found.filter(ServerProcess::isRunning).orElse(null);
			String how = (server != null) ? "is already running" : "started";
			if (server == null) {
				server = start(alone, found);
			}
			if (!this.usersLock.tryShared()) {
				throw new IOException("Cannot lock " + this.folder.usersLock());
			}
			logger.info("Embedded PostgreSQL {}: {} (user {}), data in {}", how, server.jdbcUrl(), user(),
					this.folder.path());
			return server;
		}
	}

	private ServerProcess start(boolean alone, Optional<ServerProcess> killed) throws IOException {
		if (!alone) {
			throw new EmbeddedPostgresqlException(
					"Another process uses the folder " + this.folder.path() + ", but its server does not answer.",
					"End that process, or start in another folder. " + ServerFolder.OTHER_DATABASE);
		}
		if (killed.isPresent()) {
			killed.get().deleteIfStale();
		}
		return new Server(this.folder).start();
	}

	private void leave() {
		try (FileLocker startLock = FileLocker.open(this.folder.startLock()); this.usersLock) {
			if (startLock.awaitExclusive(PATIENCE) && this.usersLock.tryExclusive()) {
				new Server(this.folder).stop();
				logger.info("Embedded PostgreSQL stopped, data stays in {}", this.folder.path());
			}
			else {
				logger.info("Embedded PostgreSQL keeps running, since another process uses it");
			}
		}
		catch (IOException | EmbeddedPostgresqlException ex) {
			logger.warn("Embedded PostgreSQL was not stopped, and the next start will use it: {}", ex.getMessage());
		}
	}

}
