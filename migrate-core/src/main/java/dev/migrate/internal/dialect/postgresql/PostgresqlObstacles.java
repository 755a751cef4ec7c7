package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.ScratchServer;

/**
 * Finds the reason why a correct statement does not run in a scratch database. PostgreSQL
 * gives the name only in the text of its message, so an obstacle in an unknown language
 * cannot be removed.
 */
final class PostgresqlObstacles {

	private static final Pattern ROLE = Pattern.compile("role \"(.+)\" does not exist");

	private static final Pattern EXTENSION_THERE = Pattern.compile("extension \"(.+)\" already exists");

	private static final Pattern EXTENSION = Pattern
		.compile("extension \"(.+)\" is not available|could not open extension control file \".*/(.+)\\.control\"");

	Optional<String> remove(Connection inside, SQLException error, ScratchServer server) throws SQLException {
		Optional<String> role = find(ROLE, error);
		if (role.isPresent() && server == ScratchServer.OWN) {
			// Its privileges are not known here, so it may do everything.
			Jdbc.execute(inside, "CREATE ROLE " + PostgresqlText.identifier(role.get()) + " NOLOGIN SUPERUSER");
			return Optional.of("The scratch server had no role " + role.get() + ", so it was created there.");
		}
		Optional<String> extension = find(EXTENSION_THERE, error);
		if (extension.isPresent()) {
			Jdbc.execute(inside, "DROP EXTENSION " + PostgresqlText.identifier(extension.get()));
			return Optional.of("The scratch database had the extension " + extension.get()
					+ " from the start: it was dropped for the statement that creates it.");
		}
		return Optional.empty();
	}

	Optional<String> advice(SQLException error) {
		Optional<String> role = find(ROLE, error)
			.map((name) -> "Create the role on the server of the scratch database (CREATE ROLE "
					+ PostgresqlText.identifier(name) + " NOLOGIN), or use a server that is started for it, where "
					+ "missing roles are created: --scratch embedded or --scratch container.");
		return role.or(() -> find(EXTENSION, error)
			.map((name) -> "Use a server that has the extension " + name + ": an empty database on one with --scratch "
					+ "URL, or an image with --scratch container and migrate.autogenerate.container-image."));
	}

	private static Optional<String> find(Pattern pattern, SQLException error) {
		Matcher matcher = pattern.matcher(String.valueOf(error.getMessage()));
		if (!matcher.find()) {
			return Optional.empty();
		}
		String first = matcher.group(1);
		return Optional.of((first != null) ? first : matcher.group(2));
	}

}
