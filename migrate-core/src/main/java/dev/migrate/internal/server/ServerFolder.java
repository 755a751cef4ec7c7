package dev.migrate.internal.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrate.server.EmbeddedPostgresqlException;

/**
 * The folder of a server that keeps its data.
 *
 * <pre>
 * cluster/        the data, which only PostgreSQL touches
 * programs/       the unpacked server, one folder for each version that was used
 * server.log      the log of the server
 * start.lock      held by the process that starts, finds or stops the server
 * users.lock      shared by all processes that use the server
 * unfinished-*    the unfinished directory of a killed process
 * </pre>
 *
 * @param path the real path of the folder
 */
record ServerFolder(Path path) {

	static final String OTHER_DATABASE = "Or use another database.";

	/**
	 * Creates the folder if it does not exist, and makes its path real.
	 */
	static ServerFolder prepare(Path path) {
		try {
			Files.createDirectories(path);
			ServerFolder folder = new ServerFolder(path.toRealPath());
			folder.checkIsOurs();
			return folder;
		}
		catch (IOException ex) {
			throw notUsable(path, ex);
		}
	}

	static EmbeddedPostgresqlException notUsable(Path path, IOException cause) {
		return new EmbeddedPostgresqlException(
				"The folder of the embedded PostgreSQL, " + path.toAbsolutePath() + ", cannot be used: " + cause,
				"Let this user write there, or start in another folder. " + OTHER_DATABASE, cause);
	}

	private void checkIsOurs() {
		if (Files.exists(this.path.resolve("PG_VERSION"))) {
			throw new EmbeddedPostgresqlException(
					"The folder " + this.path
							+ " is the data of some PostgreSQL server, not a folder of this application.",
					"Move it away, or start in another folder. " + OTHER_DATABASE);
		}
	}

	Path cluster() {
		return this.path.resolve("cluster");
	}

	Path log() {
		return this.path.resolve("server.log");
	}

	Path startLock() {
		return this.path.resolve("start.lock");
	}

	Path usersLock() {
		return this.path.resolve("users.lock");
	}

}
