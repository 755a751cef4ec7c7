package dev.migrate.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.util.Assert;

/**
 * Reads the definition of everything in a database as text, by one query. Its session
 * stays open: in a new one, parsing and planning that query takes three times as long as
 * its answer.
 */
final class SchemaSnapshot implements AutoCloseable {

	/** The session decides how the catalog prints names and intervals. */
	private static final String SESSION = "SET search_path = ''; SET IntervalStyle = 'postgres'; SET TimeZone = 'UTC'";

	private static final int SECONDS_TO_ANSWER = 5;

	private final DataSource superuser;

	private @Nullable PreparedStatement query;

	SchemaSnapshot(DataSource superuser) {
		this.superuser = superuser;
	}

	synchronized String text() {
		StringBuilder text = new StringBuilder();
		try (ResultSet lines = query().executeQuery()) {
			while (lines.next()) {
				text.append(lines.getString(1)).append('\n');
			}
			return SortedOptions.of(text.toString());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private PreparedStatement query() throws SQLException {
		if (this.query == null || !this.query.getConnection().isValid(SECONDS_TO_ANSWER)) {
			this.query = prepare();
		}
		return this.query;
	}

	private PreparedStatement prepare() throws SQLException {
		Connection connection = this.superuser.getConnection();
		connection.unwrap(PGConnection.class).setPrepareThreshold(1);
		try (Statement statement = connection.createStatement()) {
			statement.execute(SESSION);
		}
		return connection.prepareStatement(sql());
	}

	/** Ends the session; the next snapshot begins another one. */
	@Override
	public synchronized void close() {
		try {
			if (this.query != null) {
				this.query.getConnection().close();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		this.query = null;
	}

	private static String sql() {
		try (InputStream query = SchemaSnapshot.class.getResourceAsStream("schema-snapshot.sql")) {
			Assert.state(query != null, "schema-snapshot.sql is missing");
			return new String(query.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
