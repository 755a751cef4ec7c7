package dev.migrate.internal.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrate.server.EmbeddedPostgresqlException;
import dev.migrate.server.ServerArchive;

/**
 * The server of a folder. The process that starts or stops it holds the locks.
 *
 * @param folder the folder
 * @param archive the programs
 */
record FolderServer(ServerFolder folder, ServerArchive archive) {

	private static final String[] INITDB = { "--auth=trust", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
			"--set", "listen_addresses=127.0.0.1", "--set", "unix_socket_directories=" };

	ServerProcess start() throws IOException {
		WholeDirectories directories = new WholeDirectories(this.folder.path());
		directories.deleteUnfinished();
		Server server = server();
		if (!Files.exists(server.cluster())) {
			directories.make(server.cluster(),
					(empty) -> new Server(server.programs(), empty, server.log()).create(INITDB));
		}
		checkVersion(server);
		return server.start("");
	}

	void stop() throws IOException {
		server().stop();
	}

	private Server server() throws IOException {
		return new Server(ServerPrograms.unpack(this.archive, this.folder.path()), this.folder.cluster(),
				this.folder.log());
	}

	private static void checkVersion(Server server) throws IOException {
		Path file = server.cluster().resolve("PG_VERSION");
		if (!Files.isReadable(file)) {
			throw new EmbeddedPostgresqlException(
					server.cluster() + " is not the data of a PostgreSQL server: there is no PG_VERSION in it.",
					"Restore it from a backup, or move it away to start with an empty database. "
							+ ServerFolder.OTHER_DATABASE);
		}
		String data = Files.readString(file).strip();
		String version = server.version();
		if (!version.matches("(?s).*\\) " + data + "\\D.*")) {
			throw new EmbeddedPostgresqlException(
					server.cluster() + " is the data of PostgreSQL " + data + ", and this application carries "
							+ version + ".",
					"Upgrade the data with pg_upgrade or pg_dump, or move it away to start with an empty database. "
							+ ServerFolder.OTHER_DATABASE);
		}
	}

}
