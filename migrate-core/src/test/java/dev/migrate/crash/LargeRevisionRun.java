package dev.migrate.crash;

import java.util.Objects;

import dev.migrate.Migrate;
import dev.migrate.revision.Target;
import org.postgresql.ds.PGSimpleDataSource;

/** The main class of a process that has little memory. It runs a migration. */
public final class LargeRevisionRun {

	private LargeRevisionRun() {
	}

	/**
	 * Runs an upgrade to the heads or a downgrade to the base.
	 * @param arguments {@code upgrade} or {@code downgrade}, the URL of the database and
	 * the location of the revisions
	 */
	public static void main(String[] arguments) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(arguments[1]);
		dataSource.setUser(value("DATABASE_USER"));
		dataSource.setPassword(value("DATABASE_PASSWORD"));
		Migrate migrate = Migrate.builder(dataSource).locations(arguments[2]).build();
		if (arguments[0].equals("upgrade")) {
			migrate.upgrade(Target.heads());
		}
		else {
			migrate.downgrade(Target.base());
		}
	}

	private static String value(String name) {
		return Objects.requireNonNull(System.getenv(name), name);
	}

}
