package dev.migrate.internal.scratch.server;

import java.io.IOException;

import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.scratch.ScratchDatabase;

/** Keeps a container until its standard input ends. */
public final class ContainerServerProgram {

	private ContainerServerProgram() {
	}

	/**
	 * Starts the container, says so and waits.
	 * @param arguments the image
	 * @throws IOException if the standard input cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		try (ScratchDatabase scratch = new ContainerServer(arguments[0]).open(new PostgresqlDialect())) {
			scratch.dataSource();
			System.out.println("ready");
			System.in.transferTo(System.out);
		}
	}

}
