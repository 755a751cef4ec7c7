package dev.migrate.execution;

import java.sql.SQLException;

/** Something that talks to the server. */
@FunctionalInterface
interface SqlWork {

	void run() throws SQLException;

}
