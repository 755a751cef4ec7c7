package dev.migrate.internal.scratch;

import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.ScratchServer;

/**
 * A database that is there for one comparison. Names keep their schemas in it, and
 * everything may be committed. Closing it removes it with everything in it; if the
 * process is killed before that, the next one that makes such a database does it.
 */
public interface ScratchDatabase extends AutoCloseable {

	/**
	 * The way into it.
	 * @return a source of connections, each of them new
	 */
	DataSource dataSource();

	/**
	 * Another one on the same server, which writes SQL in the same way.
	 * @return where it comes from; empty if there can be none
	 */
	Optional<ScratchSource> sibling();

	/**
	 * Whose server it is on.
	 * @return whether all of the server is gone afterwards
	 */
	ScratchServer server();

	@Override
	void close();

}
