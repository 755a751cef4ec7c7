package dev.migrate.sample.postgresql;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of a server.
 *
 * <pre>
 * cluster/        the data, which only PostgreSQL touches
 * programs/       the unpacked server, one folder for each version that was used
 * server.log      the log of the server
 * start.lock      held by the process that starts, finds or stops the server
 * users.lock      shared by all processes that use the server
 * unfinished-*    the unfinished directory of a killed process
 * </pre>
 */
record ServerFolder(Path path) {

	static final String OTHER_DATABASE = "Or name another database: set DATABASE_URL or spring.datasource.url.";

	private static final String UNFINISHED = "unfinished-";

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

	Path programs() {
		return this.path.resolve("programs");
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

	/**
	 * Creates a directory completely or not at all, even if the process is killed.
	 */
	void make(Path directory, Filling filling) throws IOException {
		Path unfinished = Files.createTempDirectory(this.path, UNFINISHED);
		filling.fill(unfinished);
		Files.createDirectories(directory.getParent());
		try {
			Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(unfinished, directory);
		}
	}

	/**
	 * Deletes the unfinished directories of killed processes. A program that outlived its
	 * process may still work there; a later start deletes its remains.
	 */
	void deleteUnfinished() throws IOException {
		try (Stream<Path> children = Files.list(this.path)) {
			children.filter(ServerFolder::isUnfinished).map(Path::toFile).forEach(FileSystemUtils::deleteRecursively);
		}
	}

	private static boolean isUnfinished(Path child) {
		return child.getFileName().toString().startsWith(UNFINISHED);
	}

	/** Fills a directory that is empty. */
	@FunctionalInterface
	interface Filling {

		void fill(Path directory) throws IOException;

	}

}
