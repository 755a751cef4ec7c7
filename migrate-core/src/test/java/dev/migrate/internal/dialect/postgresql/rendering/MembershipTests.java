package dev.migrate.internal.dialect.postgresql.rendering;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class MembershipTests {

	private final TestDatabase database;

	MembershipTests(TestDatabase database) {
		this.database = database;
	}

	@ParameterizedTest
	@ValueSource(strings = { "v IN ('OPEN', 'it''s, \"x\"')", "\"odd \"\" name\" IN ('A', 'B')", "t IN ('A', '')",
			"f IN ('C', 'D')", "n IN (1, 2, 3)", "s IN (1, 2)" })
	void printedConditionIsWrittenAsItWas(String condition) throws SQLException {
		String printed = printed(condition);
		assertThat(printed).contains("ARRAY");
		assertThat(Membership.readable(printed)).isEqualTo(condition);
	}

	@ParameterizedTest
	@ValueSource(strings = { "v IN ('A', 'B') OR v IS NULL", "n IN (1, 2, 3.5)", "t = 'x'", "n IN (-1, 2)",
			"b IN (1, 2)", "v::text = ANY (ARRAY[('A'::varchar)::text, ('B'::varchar)::text])", "t NOT IN ('A', 'B')",
			"t <> '(v)::text = ANY ((ARRAY[''A''::character varying])::text[])'" })
	void conditionThatWouldBePrintedInAnotherWayIsLeftAlone(String condition) throws SQLException {
		String printed = printed(condition);
		assertThat(Membership.readable(printed)).isEqualTo(printed);
	}

	@Test
	void writtenConditionIsPrintedAsBefore() throws SQLException {
		String printed = printed("v IN ('A', 'B')");
		assertThat(printed(Membership.readable(printed))).isEqualTo(printed);
	}

	private String printed(String condition) throws SQLException {
		try (Connection connection = this.database.dataSource().getConnection()) {
			Jdbc.execute(connection,
					List.of("DROP TABLE IF EXISTS t", "CREATE TABLE t (v varchar(20), t text, f char(1), n integer, "
							+ "s smallint, b bigint, \"odd \"\" name\" varchar, CHECK (" + condition + "))"));
			return Jdbc.texts(connection,
					"SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conrelid = 't'::regclass AND contype = 'c'")
				.get(0);
		}
	}

}
