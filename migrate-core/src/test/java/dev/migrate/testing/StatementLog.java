package dev.migrate.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the server of a test has received since some moment. It proves the
 * number of statements and of sessions that some work took. It reads the log of the
 * server, so nothing can hide from it. It leaves out the statements of the driver and of
 * the test support at the start of a connection.
 */
public final class StatementLog {

	/** The prefix of each entry of the server: process and database. */
	static final String PREFIX = "@@%p@%d@@";

	/** Marks a statement of the test support, which is not reported. */
	static final String OWN = "/* test support */";

	private static final Pattern ENTRY = Pattern.compile("@@(\\d+)@(.*?)@@LOG:  (?:statement|execute [^:]*): (.*)",
			Pattern.DOTALL);

	private static final Pattern DRIVER = Pattern
		.compile("SET (extra_float_digits = 3|application_name = 'PostgreSQL JDBC Driver')");

	private final Path log;

	private final String database;

	private final long start;

	StatementLog(Path log, String database) {
		this.log = log;
		this.database = database;
		this.start = size(log);
	}

	/**
	 * The statements that the server has received since the creation of this log.
	 * @return the statements in the order in which they arrived, {@code BEGIN} and
	 * {@code COMMIT} included
	 */
	public List<String> statements() {
		return entries().stream().map(LoggedStatement::sql).toList();
	}

	/**
	 * Counts the sessions that have sent a statement since the creation of this log.
	 * @return their number
	 */
	public int sessions() {
		return (int) entries().stream().map(LoggedStatement::pid).distinct().count();
	}

	/**
	 * The statements with the sessions that sent them.
	 * @return the statements in the order in which they arrived
	 */
	public List<LoggedStatement> entries() {
		List<LoggedStatement> statements = new ArrayList<>();
		for (String entry : read().split("\n(?=@@)", -1)) {
			Matcher matcher = ENTRY.matcher(entry);
			if (matcher.matches() && this.database.equals(matcher.group(2))) {
				String sql = matcher.group(3).replace("\n\t", "\n").strip();
				if (!sql.startsWith(OWN) && !DRIVER.matcher(sql).matches()) {
					statements.add(new LoggedStatement(Integer.parseInt(matcher.group(1)), sql));
				}
			}
		}
		return statements;
	}

	private static long size(Path log) {
		try {
			return Files.size(log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String read() {
		try (RandomAccessFile file = new RandomAccessFile(this.log.toFile(), "r")) {
			byte[] bytes = new byte[Math.toIntExact(file.length() - this.start)];
			file.seek(this.start);
			file.readFully(bytes);
			return new String(bytes, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A statement as the server received it.
	 *
	 * @param pid the backend process of its session
	 * @param sql its text
	 */
	public record LoggedStatement(int pid, String sql) {
	}

}
