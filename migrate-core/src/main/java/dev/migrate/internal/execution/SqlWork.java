package dev.migrate.internal.execution;

import java.sql.SQLException;

/** Work that talks to the server. */
@FunctionalInterface
interface SqlWork {

	void run() throws SQLException;

}
