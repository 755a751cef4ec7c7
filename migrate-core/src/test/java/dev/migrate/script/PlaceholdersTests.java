package dev.migrate.script;

import java.util.Map;

import dev.migrate.error.Location;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlaceholdersTests {

	private final Placeholders placeholders = new Placeholders(Map.of("schema", "app; $1", "table.name", "t"));

	@Test
	void placesAreFilled() {
		Statement statement = statement("DO $$SELECT ${schema}.${table.name}$$ ${",
				new AfterCrash.DoneWhen("${schema}"));
		assertThat(this.placeholders.apply(statement)).isEqualTo(new Statement("DO $$SELECT app; $1.t$$ ${",
				statement.location(), "${data}", new AfterCrash.DoneWhen("app; $1")));
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
	void aPlaceWithoutValueIsAnError() {
		assertThatExceptionOfType(UnknownPlaceholderException.class)
			.isThrownBy(() -> this.placeholders.apply(statement("SELECT ${shema}", new AfterCrash.Ask())))
			.withMessageContaining("x.sql:3: The placeholder ${shema} has no value. Known are: schema, table.name. "
					+ "Did you mean 'schema'?");
	}

	private static Statement statement(String sql, AfterCrash afterCrash) {
		return new Statement(sql, new Location("x.sql", 3), "${data}", afterCrash);
	}

}
