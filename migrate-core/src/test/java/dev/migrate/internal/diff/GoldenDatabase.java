package dev.migrate.internal.diff;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.internal.script.StoredText;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.RevisionWriter;
import dev.migrate.script.Section;
import dev.migrate.script.SectionText;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import dev.migrate.targetschema.Privileges;
import dev.migrate.testing.FileProducts;
import dev.migrate.testing.TestDatabase;

/**
 * A database that serves one case after another.
 *
 * @param database the database
 * @param dataSource the source of a connection that stays open
 */
record GoldenDatabase(TestDatabase database, DataSource dataSource) {

	private static final Placeholders FILLED = new Placeholders(Map.of("x", "filled", "schema", "filled"));

	private static final String RESET = """
			DO $$
			DECLARE
				name text;
			BEGIN
				FOR name IN SELECT extname FROM pg_extension WHERE oid >= 16384 LOOP
					EXECUTE format('DROP EXTENSION %I CASCADE', name);
				END LOOP;
				FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public') LOOP
					EXECUTE format('DROP SCHEMA %I CASCADE', name);
				END LOOP;
			END
			$$;
			""";

	GoldenDatabase(TestDatabase database) {
		this(database, database.pool(1));
	}

	void reset(String script) {
		run(RESET + "CREATE SCHEMA \"" + this.database.schema().replace("\"", "\"\"") + "\"");
		run(script);
	}

	void apply(List<StatementGroup> groups) {
		groups.forEach((group) -> run(group.text()));
	}

	void applyOneByOne(List<StatementGroup> groups, KeysInBetween keys) {
		groups.stream().flatMap((group) -> group.statements().stream()).forEach((statement) -> {
			run(statement);
			keys.check(statement);
		});
	}

	/**
	 * Writes the groups into a revision file, reads that file, fills its placeholders and
	 * runs its statements.
	 */
	void applyAsFile(List<StatementGroup> groups) {
		String sql = groups.stream().map(StatementGroup::text).collect(Collectors.joining("\n\n"));
		String file = RevisionWriter
			.text(new RevisionDraft(RevisionWriter.newId(), List.of(), List.of(), List.of(), "", Instant.EPOCH,
					SectionText.upgrade(TransactionMode.OFF, sql), SectionText.downgrade(TransactionMode.ON, "")));
		Section section = StoredText.section(
				file.substring(file.indexOf("-- migrate:upgrade"), file.lastIndexOf("-- migrate:downgrade")), "a file",
				FileProducts.POSTGRESQL);
		run(file, section.statements().stream().map(FILLED::apply).toList());
	}

	private void run(String script) {
		run(script,
				StoredText.section("-- migrate:upgrade transaction=off\n" + script, "a script", FileProducts.POSTGRESQL)
					.statements());
	}

	private void run(String script, List<Statement> statements) {
		try (Connection connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(statements.size() == 1);
			try (var jdbc = connection.createStatement()) {
				jdbc.setEscapeProcessing(false);
				for (Statement statement : statements) {
					jdbc.execute(statement.sql());
				}
			}
			if (statements.size() > 1) {
				connection.commit();
			}
		}
		catch (SQLException ex) {
			throw new AssertionError(ex.getMessage() + " in\n" + script, ex);
		}
	}

	void runWhole(List<String> scripts) {
		try (Connection connection = this.dataSource.getConnection(); var jdbc = connection.createStatement()) {
			for (String script : scripts) {
				jdbc.execute(script);
			}
		}
		catch (SQLException ex) {
			throw new AssertionError(ex);
		}
	}

	Schema inspect() {
		return inspect(InspectionScope.everything(new TableNaming(null, "migrate_"), this.database.schema()));
	}

	Schema inspectFor(GoldenCase golden) {
		return inspect(golden.hasPrivileges());
	}

	Schema inspect(boolean privileges) {
		InspectionScope scope = InspectionScope.everything(new TableNaming(null, "migrate_"), this.database.schema());
		return inspect(privileges ? scope.with(Privileges.INCLUDED) : scope);
	}

	private Schema inspect(InspectionScope scope) {
		try (Connection connection = this.dataSource.getConnection()) {
			return new PostgresqlDialect().inspector().inspect(connection, scope);
		}
		catch (SQLException ex) {
			throw new AssertionError(ex);
		}
	}

	String definition(boolean sampled) {
		return sampled ? this.database.definition() : this.database.schemaSnapshot();
	}

}
