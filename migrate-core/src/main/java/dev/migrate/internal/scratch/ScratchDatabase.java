package dev.migrate.internal.scratch;

import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.ScratchServer;

/**
 * A database for one comparison. Schemas keep their names in it, and everything may be
 * committed. Closing it removes it with its content. If the process is killed before
 * that, the next process that creates such a database removes it.
 */
public interface ScratchDatabase extends AutoCloseable {

	/**
	 * Its data source.
	 * @return a data source that opens a new connection each time
	 */
	DataSource dataSource();

	/**
	 * The source of another database on the same server, which prints SQL alike.
	 * @return the source; empty if there cannot be another database
	 */
	Optional<ScratchSource> sibling();

	/**
	 * The owner of its server.
	 * @return whether the whole server is removed afterwards
	 */
	ScratchServer server();

	@Override
	void close();

}
