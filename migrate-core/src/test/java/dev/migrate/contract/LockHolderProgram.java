package dev.migrate.contract;

import java.sql.DriverManager;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.dialect.sqlite.SqliteDialect;

/** Takes the lock of a database and keeps it. */
public final class LockHolderProgram {

	private LockHolderProgram() {
	}

	public static void main(String[] address) throws Exception {
		Dialect dialect = Stream.of(new PostgresqlDialect(), new SqliteDialect())
			.filter((candidate) -> candidate.product().equals(address[0]))
			.findFirst()
			.orElseThrow();
		Session session = new Session(DriverManager.getConnection(address[1], address[2], address[3]), dialect);
		if (session.lock().tryAcquire(session.connection())) {
			System.out.println(ChildProcess.READY);
			Thread.sleep(60_000);
		}
	}

}
