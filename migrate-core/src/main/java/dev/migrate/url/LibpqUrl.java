package dev.migrate.url;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A connection URI as libpq reads it. A password that is not encoded can end up in any
 * part, so messages quote no part of the URI except the name of a parameter.
 */
final class LibpqUrl {

	private static final String ENCODE = " In a password or name, each of : / ? # [ ] @ % must be percent-encoded: "
			+ "%40 for @, %2F for /, %25 for %.";

	private final Map<String, String> values = new LinkedHashMap<>();

	private final String text;

	LibpqUrl(String text) {
		this.text = text;
	}

	DatabaseUrl toDatabaseUrl() {
		int authorityEnd = indexOf(this.text, "/", credentialsEnd());
		int parametersStart = indexOf(this.text, "?", credentialsEnd());
		readCredentials();
		readHosts(this.text.substring(credentialsEnd(), Math.min(authorityEnd, parametersStart)));
		if (authorityEnd < parametersStart) {
			readDatabase(this.text.substring(authorityEnd + 1, parametersStart));
		}
		if (parametersStart < this.text.length()) {
			readParameters(this.text.substring(parametersStart + 1));
		}
		String user = this.values.remove("user");
		String password = this.values.remove("password");
		return new DatabaseUrl("jdbc:postgresql://" + hosts() + "/" + encode(database()) + driverParameters(), user,
				password);
	}

	// The end is after the first @, unless a slash comes before it.
	private int credentialsEnd() {
		int at = this.text.indexOf('@');
		return (at < indexOf(this.text, "/", 0)) ? at + 1 : 0;
	}

	private void readCredentials() {
		if (credentialsEnd() > 0) {
			String[] credentials = this.text.substring(0, credentialsEnd() - 1).split(":", 2);
			put("user", decode(credentials[0]));
			put("password", (credentials.length > 1) ? decode(credentials[1]) : "");
		}
	}

	private void readHosts(String authority) {
		List<String> hosts = new ArrayList<>();
		List<String> ports = new ArrayList<>();
		for (String address : authority.split(",", -1)) {
			int colon = address.indexOf(':', Math.max(0, address.lastIndexOf(']')));
			hosts.add(decode((colon < 0) ? address : address.substring(0, colon)));
			ports.add((colon < 0) ? "" : decode(address.substring(colon + 1)));
		}
		put("host", String.join(",", hosts));
		put("port", String.join(",", ports));
	}

	private void readDatabase(String database) {
		if (database.indexOf('@') >= 0) {
			// libpq would take it as part of the name, which appears in every message.
			throw invalid("it has an @ after the host." + ENCODE);
		}
		put("dbname", decode(database));
	}

	private void readParameters(String parameters) {
		for (String parameter : parameters.split("&", -1)) {
			String[] pair = parameter.split("=", -1);
			if (pair.length != 2) {
				throw invalid("a parameter after the ? is not of the form name=value." + ENCODE);
			}
			put(decode(pair[0]), decode(pair[1]));
		}
	}

	private void put(String name, String value) {
		if (!value.isEmpty()) {
			this.values.put(name, value);
		}
	}

	private String database() {
		String database = this.values.remove("dbname");
		return (database != null) ? database : "";
	}

	private String hosts() {
		String[] hosts = this.values.getOrDefault("host", "localhost").split(",", -1);
		String[] ports = this.values.getOrDefault("port", "").split(",", -1);
		this.values.remove("host");
		this.values.remove("port");
		if (ports.length != 1 && ports.length != hosts.length) {
			throw invalid("the number of ports differs from the number of hosts.");
		}
		StringJoiner addresses = new StringJoiner(",");
		for (int i = 0; i < hosts.length; i++) {
			addresses.add(host(hosts[i]) + port(ports[(ports.length == 1) ? 0 : i]));
		}
		return addresses.toString();
	}

	private static String host(String host) {
		if (host.startsWith("/") || host.startsWith("@")) {
			throw invalid("its host is the directory of a Unix socket, and the JDBC driver supports only TCP.");
		}
		if (host.isEmpty()) {
			return "localhost";
		}
		if (host.matches("\\[[0-9a-fA-F:.]+]")) {
			return host;
		}
		if (host.matches("[0-9a-fA-F.]*:[0-9a-fA-F:.]*")) {
			return "[" + host + "]";
		}
		if (!host.matches("[\\p{L}\\p{N}._-]+")) {
			throw invalid("its host contains a character that is not allowed in a host name." + ENCODE);
		}
		return host;
	}

	private static String port(String port) {
		if (port.isEmpty()) {
			return "";
		}
		if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
			throw invalid("its port is not a number from 1 to 65535." + ENCODE);
		}
		return ":" + Integer.parseInt(port);
	}

	private String driverParameters() {
		// If another @ follows, a name may be the middle of a password.
		boolean quotable = this.text.indexOf('@', credentialsEnd()) < 0;
		StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
		new LibpqParameters(this.values, (name) -> quotable ? name : "a parameter").toDriver()
			.forEach((name, value) -> parameters.add(name + "=" + encode(value)));
		return parameters.toString();
	}

	private static int indexOf(String text, String what, int from) {
		int index = text.indexOf(what, from);
		return (index < 0) ? text.length() : index;
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	// Decodes only percent signs: libpq does not read a plus sign as a blank.
	private static String decode(String encoded) {
		byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
		ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] != '%') {
				decoded.put(bytes[i]);
			}
			else {
				int high = (i + 2 < bytes.length) ? Character.digit(bytes[i + 1], 16) : -1;
				int low = (i + 2 < bytes.length) ? Character.digit(bytes[i + 2], 16) : -1;
				if (high < 0 || low < 0 || high + low == 0) {
					throw invalid("a % is not followed by two hexadecimal digits." + ENCODE);
				}
				decoded.put((byte) (high * 16 + low));
				i += 2;
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
		}
		catch (CharacterCodingException ex) {
			throw invalid("its percent-encoded text is not UTF-8.");
		}
	}

	private static IllegalArgumentException invalid(String reason) {
		return DatabaseUrl.invalid(reason);
	}

}
