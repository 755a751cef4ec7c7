package dev.migrate.url;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Translates the parameters of libpq to those of PostgreSQL's JDBC driver (42.7.11). */
final class LibpqParameters {

	private final Map<String, String> values;

	private final UnaryOperator<String> quote;

	/**
	 * Creates the translation for the parameters of one URI.
	 * @param values names and values, decoded
	 * @param quote turns a name into a text that a message may show
	 */
	LibpqParameters(Map<String, String> values, UnaryOperator<String> quote) {
		this.values = values;
		this.quote = quote;
	}

	Map<String, String> toDriver() {
		Map<String, String> driver = new LinkedHashMap<>();
		this.values.forEach((name, value) -> driver.putAll(toDriver(name, value)));
		if ("system".equals(this.values.get("sslrootcert"))) {
			// libpq means the system's authorities, and refuses weaker modes.
			driver.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
			driver.put("sslmode", "verify-full");
		}
		return driver;
	}

	private Map<String, String> toDriver(String name, String value) {
		return switch (name) {
			case "sslmode", "sslcert", "sslkey", "sslpassword", "options", "replication", "gsslib" ->
				Map.of(name, value);
			case "sslrootcert" -> value.equals("system") ? Map.of() : Map.of(name, value);
			case "sslnegotiation" -> Map.of("sslNegotiation", value);
			case "channel_binding" -> Map.of("channelBinding", value);
			case "require_auth" -> Map.of("requireAuth", value);
			case "gssencmode" -> Map.of("gssEncMode", value);
			case "krbsrvname" -> Map.of("kerberosServerName", value);
			case "application_name" -> Map.of("ApplicationName", value);
			case "connect_timeout" -> Map.of("connectTimeout", seconds(name, value));
			case "ssl" -> Map.of("sslmode", oneOf(name, value, Map.of("true", "require")));
			case "keepalives" -> Map.of("tcpKeepAlive", oneOf(name, value, Map.of("0", "false", "1", "true")));
			case "load_balance_hosts" ->
				Map.of("loadBalanceHosts", oneOf(name, value, Map.of("disable", "false", "random", "true")));
			case "target_session_attrs" -> Map.of("targetServerType",
					oneOf(name, value, Map.of("any", "any", "read-write", "primary", "primary", "primary", "read-only",
							"secondary", "standby", "secondary", "prefer-standby", "preferSecondary")));
			// These only tune libpq.
			case "client_encoding", "fallback_application_name", "gssdelegation", "keepalives_count", "keepalives_idle",
					"keepalives_interval", "max_protocol_version", "min_protocol_version", "sslcompression",
					"sslkeylogfile", "sslsni", "tcp_user_timeout" ->
				Map.of();
			case "hostaddr", "oauth_client_id", "oauth_client_secret", "oauth_issuer", "oauth_scope", "passfile",
					"requirepeer", "requiressl", "scram_client_key", "scram_server_key", "service", "servicefile",
					"ssl_max_protocol_version", "ssl_min_protocol_version", "sslcertmode", "sslcrl", "sslcrldir" ->
				throw invalid(name, "has no counterpart in the JDBC driver. Without it, the driver could reach another "
						+ "server, or connect less safely.");
			default -> throw invalid(name, "is not a parameter of libpq. Parameters of the JDBC driver need the form "
					+ "jdbc:postgresql://host:port/database?...");
		};
	}

	private String seconds(String name, String value) {
		if (!value.matches("-?[0-9]{1,9}")) {
			throw invalid(name, "is not a number of seconds.");
		}
		return String.valueOf(Math.max(0, Integer.parseInt(value)));
	}

	private String oneOf(String name, String value, Map<String, String> choices) {
		String choice = choices.get(value);
		if (choice == null) {
			throw invalid(name, "is none of " + choices.keySet().stream().sorted().toList() + ".");
		}
		return choice;
	}

	private IllegalArgumentException invalid(String name, String problem) {
		return DatabaseUrl.invalid(this.quote.apply(name) + " " + problem);
	}

}
