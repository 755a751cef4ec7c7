package dev.migrate.internal.script;

import java.util.Map;

import dev.migrate.error.Location;
import dev.migrate.script.AfterCrash;
import dev.migrate.script.FileText;
import dev.migrate.script.Statement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholdersTests {

	private final Placeholders placeholders = new Placeholders(Map.of("schema", "app; $1", "table.name", "t"));

	@Test
	void placesAreFilled() {
		Statement statement = statement("DO $$SELECT ${schema}.${table.name}$$ ${",
				new AfterCrash.DoneWhen("${schema}"));
		assertThat(this.placeholders.apply(statement)).isEqualTo(new Statement("DO $$SELECT app; $1.t$$ ${",
				statement.location(), FileText.of("${data}"), new AfterCrash.DoneWhen("app; $1")));
	}

	@Test
	void whatIsNoNameIsNoPlace() {
		Statement statement = statement("SELECT ${}, ${ schema }, $${x, $schema", new AfterCrash.Ask());
		assertThat(this.placeholders.apply(statement)).isEqualTo(statement);
	}

	@Test
	void withoutValuesNothingIsAPlace() {
		Statement statement = statement("SELECT '${schema}'", new AfterCrash.Ask());
		assertThat(new Placeholders(Map.of()).apply(statement)).isSameAs(statement);
	}

	@Test
	void aNameWithoutValueIsLeftToTheSql() {
		Statement statement = statement("SELECT format('${shema} %s', x)", new AfterCrash.Ask());
		assertThat(this.placeholders.apply(statement)).isEqualTo(statement);
	}

	private static Statement statement(String sql, AfterCrash afterCrash) {
		return new Statement(sql, new Location("x.sql", 3), FileText.of("${data}"), afterCrash);
	}

}
