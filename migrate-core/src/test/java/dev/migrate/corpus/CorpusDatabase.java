package dev.migrate.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;

import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.internal.script.StoredText;
import dev.migrate.testing.FileProducts;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database whose objects are the superuser's and, unless they say otherwise, in
 * {@code public}, as with psql.
 *
 * @param database the database
 */
record CorpusDatabase(TestDatabase database) implements AutoCloseable {

	static CorpusDatabase create() {
		return new CorpusDatabase(PostgresServer.get().createDatabase());
	}

	/** Runs each statement in a transaction of its own. */
	void execute(String script) {
		try (Connection connection = this.database.superuser().getConnection();
				Statement jdbc = connection.createStatement()) {
			jdbc.setEscapeProcessing(false);
			for (var statement : StoredText
				.section("-- migrate:upgrade\n" + script, "a script", FileProducts.POSTGRESQL)
				.statements()) {
				jdbc.execute(statement.sql());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage() + " in\n" + script, ex);
		}
	}

	/** The server of this database, for databases that a comparison makes and drops. */
	Source server() {
		return new Source.Server(this.database.superuser(), this.database::superuserOf);
	}

	String definition() {
		return this.database.definition();
	}

	void hasDefinition(String stage, String wanted) {
		String definition = definition();
		assertThat(without(definition, wanted)).as(stage + ": too much").isEmpty();
		assertThat(without(wanted, definition)).as(stage + ": too little").isEmpty();
		assertThat(definition.lines().sorted().toList()).as(stage).isEqualTo(wanted.lines().sorted().toList());
	}

	private static List<String> without(String text, String other) {
		List<String> lines = other.lines().toList();
		return text.lines().filter(Predicate.not(lines::contains)).toList();
	}

	@Override
	public void close() {
		this.database.close();
	}

}
