package dev.migrate.spring.autoconfigure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.url.DatabaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * The database that a URL names, in whatever form: the same database has the same
 * address. Holds no user and no password.
 *
 * @param product the product, in lower case
 * @param server the hosts with their ports, or an empty text for a file
 * @param database the name of the database, or its file
 */
record DatabaseAddress(String product, String server, String database) {

	private static final Pattern URL = Pattern.compile("(?:jdbc:)?([A-Za-z][A-Za-z0-9]*)(?:\\+\\w+)?:(.*)",
			Pattern.DOTALL);

	private static final Pattern SERVER = Pattern.compile("//(?:[^/]*@)?([^/@]*)(?:/(.*))?", Pattern.DOTALL);

	private static final Map<String, String> OTHER_NAMES = Map.of("postgres", "postgresql", "mariadb", "mysql",
			"mysql2", "mysql", "sqlite3", "sqlite");

	private static final Map<String, String> PORTS = Map.of("postgresql", ":5432", "mysql", ":3306");

	private static final Set<String> LOOPBACK = Set.of("", "127.0.0.1", "[::1]");

	private static final String FILE = "sqlite";

	/**
	 * Reads a URL.
	 * @param url the URL, in the form of JDBC, libpq, SQLAlchemy or a platform
	 * @param user the user, who may be the name of the database as well
	 * @return the address; empty if the URL cannot be read
	 */
	static Optional<DatabaseAddress> of(String url, @Nullable String user) {
		DatabaseUrl parsed = parse(url);
		String text = (parsed != null) ? parsed.jdbcUrl() : url.strip();
		String owner = (parsed != null && parsed.user() != null) ? parsed.user() : user;
		Matcher parts = URL.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String name = parts.group(1).toLowerCase(Locale.ROOT);
		String product = OTHER_NAMES.getOrDefault(name, name);
		String rest = parts.group(2).split("[?;]", 2)[0];
		return product.equals(FILE) ? file(rest, text.startsWith("jdbc:")) : Optional.of(server(product, rest, owner));
	}

	// The parser knows the parameters that move a database to another server.
	private static @Nullable DatabaseUrl parse(String url) {
		try {
			return DatabaseUrl.parse(url);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	// SQLAlchemy has two slashes and an empty host before the path.
	private static Optional<DatabaseAddress> file(String text, boolean jdbc) {
		String path = jdbc ? text.replaceFirst("^file:", "") : text.replaceFirst("^///?", "");
		try {
			boolean memory = path.isEmpty() || path.startsWith(":");
			return Optional.of(new DatabaseAddress(FILE, "",
					memory ? ":memory:" : Path.of(path).toAbsolutePath().normalize().toString()));
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	private static DatabaseAddress server(String product, String text, @Nullable String user) {
		Matcher parts = SERVER.matcher(text);
		boolean remote = parts.matches();
		String hosts = remote ? parts.group(1) : "";
		String path = remote ? parts.group(2) : text;
		String database = (path == null || path.isEmpty() || path.equals("/")) ? String.valueOf(user) : decode(path);
		return new DatabaseAddress(product,
				Arrays.stream(hosts.split(",")).map((host) -> host(product, host)).collect(Collectors.joining(",")),
				database);
	}

	private static String host(String product, String text) {
		Matcher parts = Pattern.compile("(\\[[^]]*]|[^:]*)(:\\d+)?").matcher(text.toLowerCase(Locale.ROOT));
		if (!parts.matches()) {
			return text;
		}
		String port = (parts.group(2) != null) ? parts.group(2) : PORTS.getOrDefault(product, "");
		return (LOOPBACK.contains(parts.group(1)) ? "localhost" : parts.group(1)) + port;
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	@Override
	public String toString() {
		return this.server.isEmpty() ? this.product + ":" + this.database
				: this.product + "://" + this.server + "/" + this.database;
	}

}
