package dev.migrate.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.dialect.sqlite.SqliteDialect;

/**
 * A process that holds the lock of a database until it is killed.
 *
 * @param process the process
 */
record LockHolderProcess(Process process) {

	private static final String HELD = "held";

	@SuppressWarnings("checkstyle:RegexpSinglelineJava")
	public static void main(String[] address) throws Exception {
		Dialect dialect = Stream.of(new PostgresqlDialect(), new SqliteDialect())
			.filter((candidate) -> candidate.product().equals(address[0]))
			.findFirst()
			.orElseThrow();
		Session session = new Session(DriverManager.getConnection(address[1], address[2], address[3]), dialect);
		if (session.lock().tryAcquire(session.connection())) {
			System.out.println(HELD);
			Thread.sleep(60_000);
		}
	}

	static LockHolderProcess start(ContractDatabase database) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-cp",
						System.getProperty("java.class.path"), LockHolderProcess.class.getName()));
		command.addAll(database.address());
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
			for (String line = output.readLine(); !HELD.equals(line); line = output.readLine()) {
				if (line == null) {
					throw new IllegalStateException("The process has ended without the lock");
				}
			}
			return new LockHolderProcess(process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

}
