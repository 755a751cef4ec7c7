package dev.migrate.url;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A database URL in any of the common forms, as JDBC wants it.
 *
 * @param jdbcUrl the JDBC URL, without user and password
 * @param user the user in the URL, or {@code null}
 * @param password the password in the URL, or {@code null}; never part of
 * {@link #toString()}
 */
public record DatabaseUrl(String jdbcUrl, @Nullable String user, @Nullable String password) {

	private static final String JDBC = "jdbc:";

	/** As files of variables have it, which not everybody reads as a shell does. */
	private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$", Pattern.DOTALL);

	/** Python's libraries put the name of a driver behind a plus sign. */
	private static final Pattern LIBPQ = Pattern.compile("postgres(ql)?(\\+\\w+)?://");

	private static final Pattern USER_BEFORE_HOST = Pattern.compile("jdbc:[a-z]+://[^?;]*@.*", Pattern.DOTALL);

	/** The server, and the parameters. */
	private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql:(//[^/?]*/)?[^?]*(\\?.*)?",
			Pattern.DOTALL);

	public DatabaseUrl {
		if (!jdbcUrl.startsWith(JDBC)) {
			throw new IllegalArgumentException("A JDBC URL starts with jdbc:");
		}
	}

	/**
	 * Reads a URL in one of two forms.
	 * <ul>
	 * <li>{@code jdbc:...}: its parameters {@code user} and {@code password} become the
	 * user and the password; all else stays as it is.
	 * <li>{@code postgresql://user:password@host:port/database?...} or
	 * {@code postgres://}, the form of libpq, psql and most platforms, also with the name
	 * of a driver as in {@code postgresql+psycopg://}: it becomes a URL for PostgreSQL's
	 * JDBC driver, and its parameters get the names that they have there. A parameter
	 * that only tunes libpq is left out; one that the driver cannot honour and that would
	 * change which server is reached or how safely is an error.
	 * </ul>
	 * @param url the URL; blanks and quotes around it do not count
	 * @return its parts
	 * @throws IllegalArgumentException if it is neither; the message has no part of the
	 * URL that could be a password
	 */
	public static DatabaseUrl parse(String url) {
		String text = QUOTED.matcher(url.strip()).replaceFirst("$2").strip();
		if (text.startsWith(JDBC)) {
			return parseJdbc(text);
		}
		Matcher scheme = LIBPQ.matcher(text);
		if (scheme.lookingAt()) {
			return new LibpqUrl(text.substring(scheme.end())).toDatabaseUrl();
		}
		throw invalid("it starts with none of jdbc:, postgresql:// and postgres://.");
	}

	private static DatabaseUrl parseJdbc(String url) {
		if (USER_BEFORE_HOST.matcher(url).matches()) {
			throw invalid("a JDBC URL has no user:password@ before the host. Give user and password on their own, or "
					+ "write it without jdbc: in front, as postgresql://user:password@host:port/database. "
					+ "An @ elsewhere is written %40.");
		}
		boolean semicolons = url.startsWith("jdbc:h2:") || url.startsWith("jdbc:sqlserver:");
		String separator = semicolons ? ";" : "&";
		int start = url.indexOf(semicolons ? ';' : '?');
		if (start < 0) {
			return new DatabaseUrl(url, null, null);
		}
		List<String> others = new ArrayList<>();
		String user = null;
		String password = null;
		for (String parameter : url.substring(start + 1).split(separator, -1)) {
			String name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
			String value = parameter.substring(parameter.indexOf('=') + 1);
			if (name.equalsIgnoreCase("user")) {
				user = semicolons ? value : decode(value);
			}
			else if (name.equalsIgnoreCase("password")) {
				password = semicolons ? value : decode(value);
			}
			else {
				others.add(parameter);
			}
		}
		String rest = String.join(separator, others);
		return new DatabaseUrl(url.substring(0, rest.isEmpty() ? start : start + 1) + rest, user, password);
	}

	// As the drivers do it, for which a plus sign is a blank.
	private static String decode(String value) {
		try {
			return URLDecoder.decode(value, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// Its message would quote the password.
			throw invalid("a % in the user or the password is not followed by two hexadecimal digits; "
					+ "a % of its own is written %25.");
		}
	}

	static IllegalArgumentException invalid(String reason) {
		return new IllegalArgumentException("Cannot read the database URL: " + reason);
	}

	/**
	 * The same server, user and parameters with another database. Only for PostgreSQL,
	 * whose URLs name the database behind the server.
	 * @param name the database
	 * @return its URL
	 * @throws IllegalArgumentException if it is the URL of another product
	 */
	public DatabaseUrl withDatabase(String name) {
		Matcher parts = POSTGRESQL.matcher(this.jdbcUrl);
		if (!parts.matches()) {
			throw invalid("it is not one of PostgreSQL.");
		}
		String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
		String server = (parts.group(1) != null) ? parts.group(1) : "//localhost/";
		String parameters = (parts.group(2) != null) ? parts.group(2) : "";
		return new DatabaseUrl("jdbc:postgresql:" + server + encoded + parameters, this.user, this.password);
	}

	/**
	 * Whether another URL leads to the same server.
	 * @param other another URL
	 * @return whether host and port are the same by their words
	 */
	public boolean isOnServerOf(DatabaseUrl other) {
		Matcher own = POSTGRESQL.matcher(this.jdbcUrl);
		Matcher others = POSTGRESQL.matcher(other.jdbcUrl);
		return own.matches() && others.matches() && Objects.equals(own.group(1), others.group(1));
	}

	/**
	 * The URL as it may be shown and logged.
	 * @return the JDBC URL without parameters, since some of them are secrets
	 */
	public String redacted() {
		return this.jdbcUrl.split("[?;]", 2)[0];
	}

	@Override
	public String toString() {
		return (this.user != null) ? redacted() + " as " + this.user : redacted();
	}

}
