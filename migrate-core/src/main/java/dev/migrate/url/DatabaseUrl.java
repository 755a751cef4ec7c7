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
 * A database URL, read from any of the common forms and split into its parts for JDBC.
 *
 * @param jdbcUrl the JDBC URL, without user and password
 * @param user the user in the URL, or {@code null}
 * @param password the password in the URL, or {@code null}; never part of
 * {@link #toString()}
 */
public record DatabaseUrl(String jdbcUrl, @Nullable String user, @Nullable String password) {

	private static final String JDBC = "jdbc:";

	/**
	 * Files of variables quote values, and not every program that reads such a file
	 * removes the quotes.
	 */
	private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$", Pattern.DOTALL);

	/** Python's libraries append the name of a driver after a plus sign. */
	private static final Pattern LIBPQ = Pattern.compile("postgres(ql)?(\\+\\w+)?://");

	private static final Pattern USER_BEFORE_HOST = Pattern.compile("jdbc:[a-z]+://[^?;]*@.*", Pattern.DOTALL);

	/** The server, and the parameters. */
	private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql:(//[^/?]*/)?[^?]*(\\?.*)?",
			Pattern.DOTALL);

	private static final Pattern LOGIN = Pattern.compile("://\\S*@(?=[^\\s@]*)");

	private static final Pattern PARAMETERS = Pattern.compile("((?:jdbc:|\\w+://)[^\\s?;]+)[?;]\\S*");

	public DatabaseUrl {
		if (!jdbcUrl.startsWith(JDBC)) {
			throw new IllegalArgumentException("A JDBC URL starts with jdbc:");
		}
	}

	/**
	 * Reads a URL in one of two forms.
	 * <ul>
	 * <li>{@code jdbc:...}: its parameters {@code user} and {@code password} become the
	 * user and the password; everything else stays.
	 * <li>{@code postgresql://user:password@host:port/database?...} or
	 * {@code postgres://}, the form of libpq, psql and most platforms, also with the name
	 * of a driver as in {@code postgresql+psycopg://}. It becomes a URL for PostgreSQL's
	 * JDBC driver, and its parameters get the driver's names. A parameter that only tunes
	 * libpq is left out. A parameter that the driver cannot honour is an error if it
	 * affects the choice of the server or the security of the connection.
	 * </ul>
	 * @param url the URL; surrounding blanks and quotes are ignored
	 * @return its parts
	 * @throws IllegalArgumentException if it has neither form; the message has no part of
	 * the URL that could be a password
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
			throw invalid("a JDBC URL has no user:password@ before the host. Give user and password separately, or "
					+ "write it without jdbc: in front, as postgresql://user:password@host:port/database. "
					+ "Write an @ elsewhere as %40.");
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

	// Decodes as the drivers do, which read a plus sign as a blank.
	private static String decode(String value) {
		try {
			return URLDecoder.decode(value, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// Its message would quote the password.
			throw invalid("a % in the user or the password is not followed by two hexadecimal digits; "
					+ "write a literal % as %25.");
		}
	}

	static IllegalArgumentException invalid(String reason) {
		return new IllegalArgumentException("Cannot read the database URL: " + reason);
	}

	/**
	 * The same server, user and parameters with another database. Only for PostgreSQL,
	 * whose URLs name the database after the server.
	 * @param name the database
	 * @return its URL
	 * @throws IllegalArgumentException if it is the URL of another product
	 */
	public DatabaseUrl withDatabase(String name) {
		Matcher parts = POSTGRESQL.matcher(this.jdbcUrl);
		if (!parts.matches()) {
			throw invalid("it is not a URL of PostgreSQL.");
		}
		String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
		String server = (parts.group(1) != null) ? parts.group(1) : "//localhost/";
		String parameters = (parts.group(2) != null) ? parts.group(2) : "";
		return new DatabaseUrl("jdbc:postgresql:" + server + encoded + parameters, this.user, this.password);
	}

	/**
	 * Whether another URL leads to the same server.
	 * @param other another URL
	 * @return whether host and port are written the same
	 */
	public boolean isOnServerOf(DatabaseUrl other) {
		Matcher own = POSTGRESQL.matcher(this.jdbcUrl);
		Matcher others = POSTGRESQL.matcher(other.jdbcUrl);
		return own.matches() && others.matches() && Objects.equals(own.group(1), others.group(1));
	}

	/**
	 * The URL in a form that may be shown and logged.
	 * @return the JDBC URL without parameters, since some of them are secrets
	 */
	public String redacted() {
		return this.jdbcUrl.split("[?;]", 2)[0];
	}

	/**
	 * Takes the secrets out of a text that quotes URLs, such as the message of a driver.
	 * @param text the text
	 * @return the text with each URL up to its parameters, without its user and password
	 */
	public static String redact(String text) {
		return PARAMETERS.matcher(LOGIN.matcher(text).replaceAll("://")).replaceAll("$1");
	}

	@Override
	public String toString() {
		return (this.user != null) ? redacted() + " as " + this.user : redacted();
	}

}
