package dev.migrate.internal.scratch.server;

import java.io.IOException;

import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.scratch.ScratchDatabase;

/** Keeps a server until its standard input ends. */
public final class EmbeddedServerProgram {

	private EmbeddedServerProgram() {
	}

	/**
	 * Starts the server, says so and waits.
	 * @param arguments none
	 * @throws IOException if the standard input cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		try (ScratchDatabase scratch = EmbeddedServerTests.server().open(new PostgresqlDialect())) {
			scratch.dataSource();
			System.out.println("ready");
			System.in.transferTo(System.out);
		}
	}

}
