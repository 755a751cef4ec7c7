package dev.migrate.internal.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.migrate.server.EmbeddedPostgresqlException;
import dev.migrate.server.ServerArchive;
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
public final class SharedServer {

	private static final Logger logger = LoggerFactory.getLogger(SharedServer.class);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/**
	 * A lock on a file belongs to the JVM, so a JVM counts its users itself. This is
	 * about folders of this machine; no engine has a part in it.
	 */
	private static final Map<Path, SharedServer> IN_THIS_JVM = new HashMap<>();

	private final ServerFolder folder;

	private final FolderServer server;

	private final FileLocker usersLock;

	private final ServerProcess process;

	private int users;

	private SharedServer(ServerFolder folder, ServerArchive archive) throws IOException {
		this.folder = folder;
		this.server = new FolderServer(folder, archive);
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
	 * @param archive the programs to start it with
	 * @return the server, to be left once for each use
	 * @throws EmbeddedPostgresqlException if the server cannot be used
	 */
	public static SharedServer use(Path path, ServerArchive archive) {
		synchronized (IN_THIS_JVM) {
			ServerFolder folder = ServerFolder.prepare(path);
			SharedServer server = IN_THIS_JVM.computeIfAbsent(folder.path(), (key) -> open(folder, archive));
			server.users++;
			return server;
		}
	}

	private static SharedServer open(ServerFolder folder, ServerArchive archive) {
		try {
			return new SharedServer(folder, archive);
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
		return this.process.jdbcUrl("postgres");
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
	public void leave() {
		synchronized (IN_THIS_JVM) {
			this.users--;
			if (this.users == 0) {
				IN_THIS_JVM.remove(this.folder.path());
				stop();
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
			ServerProcess server = found.filter((process) -> process.isRunning("")).orElse(null);
			String how = (server != null) ? "is already running" : "started";
			if (server == null) {
				server = start(alone, found);
			}
			if (!this.usersLock.tryShared()) {
				throw new IOException("Cannot lock " + this.folder.usersLock());
			}
			logger.info("Embedded PostgreSQL {}: {} (user {}), data in {}", how, server.jdbcUrl("postgres"), user(),
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
		return this.server.start();
	}

	private void stop() {
		try (FileLocker startLock = FileLocker.open(this.folder.startLock()); this.usersLock) {
			if (startLock.awaitExclusive(PATIENCE) && this.usersLock.tryExclusive()) {
				this.server.stop();
				logger.info("Embedded PostgreSQL stopped, data stays in {}", this.folder.path());
			}
			else {
				logger.info("Embedded PostgreSQL keeps running, since another process uses it");
			}
		}
		catch (EmbeddedPostgresqlException ex) {
			logger.warn("Embedded PostgreSQL was not stopped, and the next start will use it: {}", ex.problem());
		}
		catch (IOException ex) {
			logger.warn("Embedded PostgreSQL was not stopped, and the next start will use it: {}", ex.getMessage());
		}
	}

}
