package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The machine's {@code pg_dump}, if it knows this version of the server. */
final class PgDump {

	private static final Pattern VERSION = Pattern.compile("\\) (\\d+)");

	/** The lines with versions, and those with a token that changes each time. */
	private static final Pattern VARYING = Pattern.compile("-- Dumped .*|\\\\(un)?restrict .*");

	private final PostgresServer server;

	private final int version;

	PgDump(PostgresServer server) {
		this.server = server;
		this.version = version();
	}

	/** The dump of the definition, unchanged: psql restores it. */
	Optional<String> dump(String database) {
		if (this.version < this.server.major()) {
			return Optional.empty();
		}
		String output = run(List.of("pg_dump", "--schema-only", "--exclude-table=*.migrate_*", "--host=localhost",
				"--port=" + this.server.port(), "--username=" + PostgresServer.SUPERUSER,
				"--dbname=" + connection(database)));
		return Optional.of(output.lines()
			.filter((line) -> !VARYING.matcher(line).matches())
			.collect(Collectors.joining("\n", "", "\n")));
	}

	private static String connection(String database) {
		return "dbname='" + database.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	private static int version() {
		try {
			Matcher matcher = VERSION.matcher(run(List.of("pg_dump", "--version")));
			return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
		}
		catch (UncheckedIOException ex) {
			return 0;
		}
	}

	private static String run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IllegalStateException(command + " failed");
			}
			return output;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
