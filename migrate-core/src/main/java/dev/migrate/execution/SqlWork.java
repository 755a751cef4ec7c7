package dev.migrate.execution;

import java.sql.SQLException;

/** Work that talks to the server. */
@FunctionalInterface
interface SqlWork {

	void run() throws SQLException;

}
