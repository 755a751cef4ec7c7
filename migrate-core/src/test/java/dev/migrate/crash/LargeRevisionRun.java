package dev.migrate.crash;

import java.util.Objects;

import dev.migrate.Migrate;
import dev.migrate.revision.Target;
import org.postgresql.ds.PGSimpleDataSource;

/** The main class of a process that has little memory. It runs an upgrade. */
public final class LargeRevisionRun {

	private LargeRevisionRun() {
	}

	/**
	 * Runs an upgrade to the heads, and then a downgrade to the base.
	 * @param arguments the URL of the database and the location of the revisions
	 */
	public static void main(String[] arguments) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(arguments[0]);
		dataSource.setUser(value("DATABASE_USER"));
		dataSource.setPassword(value("DATABASE_PASSWORD"));
		Migrate migrate = Migrate.builder(dataSource).locations(arguments[1]).build();
		long start = System.nanoTime();
		migrate.upgrade(Target.heads());
		System.out.println("upgraded " + (System.nanoTime() - start) / 1_000_000);
		migrate.downgrade(Target.base());
		System.out.println("downgraded " + (System.nanoTime() - start) / 1_000_000);
	}

	private static String value(String name) {
		return Objects.requireNonNull(System.getenv(name), name);
	}

}
