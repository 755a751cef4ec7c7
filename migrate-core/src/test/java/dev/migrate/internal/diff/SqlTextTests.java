package dev.migrate.internal.diff;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlTextTests {

	@Test
	void namesAreFoundOutsideLiteralsOnly() {
		assertThat(SqlText.mentions("(lower(title) <> 'a''b'::text)", "title")).isTrue();
		assertThat(SqlText.mentions("(lower(titles) <> 'title')", "title")).isFalse();
		assertThat(SqlText.mentions("(\"Title\" > 0)", "Title")).isTrue();
		assertThat(SqlText.mentions("(\"a\"\"b\" > 0)", "a\"b")).isTrue();
	}

	@Test
	void namesAreRenamedAndQuotedWhereTheyHaveToBe() {
		assertThat(SqlText.rename("(title = 'title') AND (\"title\" > title_2)", "title", "Subject"))
			.isEqualTo("(\"Subject\" = 'title') AND (\"Subject\" > title_2)");
	}

	@Test
	void conditionsJoinedByAndHaveNoOrder() {
		assertThat(SqlText.normal("((a >= 0) AND ((b > 1) AND (c <= 150)))"))
			.isEqualTo(SqlText.normal("((c <= 150) AND (a >= 0) AND (b > 1))"));
	}

	@Test
	void conditionsJoinedByOrAreOne() {
		assertThat(SqlText.conjuncts("(a) AND (b) OR (c)")).containsExactly("(a) AND (b) OR (c)");
		assertThat(SqlText.normal("(a AND b) OR c")).isNotEqualTo(SqlText.normal("a AND (b OR c)"));
	}

	@Test
	void andInLiteralsAndParenthesesIsNoBorder() {
		assertThat(SqlText.conjuncts("a <> ' AND ' AND f(b AND c)")).containsExactly("a <> ' AND '", "f(b AND c)");
		assertThat(SqlText.conjuncts("(a) = (b)")).containsExactly("(a) = (b)");
	}

	@Test
	void currentTimeHasSeveralNames() {
		assertThat(SqlText.normal("now()")).isEqualTo(SqlText.normal("CURRENT_TIMESTAMP"));
		assertThat(SqlText.normal("clock_timestamp()")).isNotEqualTo(SqlText.normal("now()"));
	}

}
