package dev.migrate.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.util.Assert;

/** Reads the definition of everything in a database as text, by one query. */
final class SchemaSnapshot {

	/** The catalog prints names and intervals as the session asks for them. */
	private static final String SESSION = "SET search_path = ''; SET IntervalStyle = 'postgres'; SET TimeZone = 'UTC'";

	private final DataSource superuser;

	SchemaSnapshot(DataSource superuser) {
		this.superuser = superuser;
	}

	String text() {
		try (Connection connection = this.superuser.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(SESSION);
			StringBuilder text = new StringBuilder();
			try (ResultSet lines = statement.executeQuery(query())) {
				while (lines.next()) {
					text.append(lines.getString(1)).append('\n');
				}
			}
			return text.toString();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String query() {
		try (InputStream query = SchemaSnapshot.class.getResourceAsStream("schema-snapshot.sql")) {
			Assert.state(query != null, "schema-snapshot.sql is missing");
			return new String(query.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
