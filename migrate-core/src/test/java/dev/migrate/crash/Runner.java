package dev.migrate.crash;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.revision.Target;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.util.Assert;

/**
 * The main class of a process that a test will kill. It runs a migration in several
 * databases, and stops each one just before a certain call of its connection.
 */
public final class Runner {

	/** The point for a run that is not stopped. */
	static final int NEVER = 0;

	private Runner() {
	}

	/**
	 * Waits for a line on standard input, and then runs. Writes a line for each run that
	 * has reached its point or its end, and stays alive.
	 * @param arguments {@code upgrade} or {@code downgrade}, and for each run its point
	 * and the URL of its database
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		say("ready");
		Assert.state(System.in.read() >= 0, "Nobody said go");
		for (int i = 1; i < arguments.length; i += 2) {
			int point = Integer.parseInt(arguments[i]);
			String url = arguments[i + 1];
			new Thread(() -> run(arguments[0], point, url)).start();
		}
		Thread.sleep(Long.MAX_VALUE);
	}

	private static void run(String action, int point, String url) {
		try {
			DataSource dataSource = new CountedDataSource(dataSource(url), point, (connection) -> {
				say("stopped " + point);
				sleep();
			});
			migrate(action, dataSource);
			say("finished " + point);
		}
		catch (RuntimeException ex) {
			say("failed " + point + " " + ex);
		}
	}

	private static void migrate(String action, DataSource dataSource) {
		Migrate migrate = Migrate.builder(dataSource)
			.locations(value("LOCATION"))
			.drift(new DriftSettings(OnDrift.valueOf(value("ON_DRIFT")), List.of()))
			.build();
		if (action.equals("upgrade")) {
			migrate.upgrade(Target.heads());
		}
		else {
			migrate.downgrade(Target.base());
		}
	}

	private static DataSource dataSource(String url) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(url);
		dataSource.setUser(value("DATABASE_USER"));
		dataSource.setPassword(value("DATABASE_PASSWORD"));
		return dataSource;
	}

	private static String value(String name) {
		return Objects.requireNonNull(System.getenv(name), name);
	}

	private static void sleep() {
		try {
			Thread.sleep(Long.MAX_VALUE);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void say(String line) {
		synchronized (System.out) {
			System.out.println(line.replace('\n', ' '));
			System.out.flush();
		}
	}

}
