package dev.migrate.internal.server;

import java.io.IOException;
import java.io.InputStream;

import dev.migrate.server.EmbeddedPostgresqlException;
import dev.migrate.server.ServerArchive;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/** The archive for this machine among the libraries of the application. */
public record ClassPathArchive() implements ServerArchive {

	@Override
	public InputStream open() throws IOException {
		try {
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"));
		}
		catch (IllegalStateException ex) {
			throw new EmbeddedPostgresqlException(
					"This application carries no PostgreSQL server for " + System.getProperty("os.name") + " on "
							+ System.getProperty("os.arch") + ": it carries the one of the machine that built it.",
					"Build it on this machine. " + ServerFolder.OTHER_DATABASE, ex);
		}
	}

	private static String system() {
		String name = System.getProperty("os.name");
		if (ServerPrograms.isWindows()) {
			return "Windows";
		}
		return name.startsWith("Mac") ? "Darwin" : name;
	}

}
