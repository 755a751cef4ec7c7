package dev.migrate.server;

import java.io.IOException;
import java.io.InputStream;

/**
 * The programs of a PostgreSQL server for this machine, in one archive: a tar file,
 * compressed with xz, that has the directories {@code bin}, {@code lib} and
 * {@code share}. Who needs the programs unpacks them once for each content of an archive.
 */
@FunctionalInterface
public interface ServerArchive {

	/**
	 * Opens the archive.
	 * @return its content, which the caller closes
	 * @throws IOException if it cannot be read
	 */
	InputStream open() throws IOException;

}
