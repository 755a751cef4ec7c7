package dev.migrate.internal.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamingConventionTests {

	private static final Table TASK = Tables.task(Tables.integer("a"), Tables.integer("b"));

	@Test
	void generatedNamesBecomeConventional() {
		Table named = name(TASK.withConstraints(List.of(SchemaValues.primaryKey("task_pkey", "a"),
				SchemaValues.unique("task_b_key", "b"), Check.of("task_check", "(a > b)"),
				SchemaValues.foreignKey("fkk3ndt6o2ka6y1mwwpt6ahq8q1", List.of("b"), Tables.TASK, List.of("a")))));
		assertThat(named.constraints()).extracting(Constraint::name)
			.containsExactly("ck_task_a_b", "fk_task_b", "pk_task", "uq_task_b");
	}

	@Test
	void chosenNamesStay() {
		Table named = name(
				TASK.withConstraints(
						List.of(SchemaValues.primaryKey("key", "a"), SchemaValues.unique("task_b_key", "b"))),
				"key", "task_b_key");
		assertThat(named.constraints()).extracting(Constraint::name).containsExactly("key", "task_b_key");
	}

	@Test
	void namesThatAreThereStay() {
		Table table = TASK.withConstraints(List.of(SchemaValues.primaryKey("task_pkey", "a")));
		Schema schema = SchemaValues.schema(table);
		assertThat(new NamingConvention(schema, schema, new Wishes(Set.of())).apply(schema)).isEqualTo(schema);
	}

	@Test
	void noNameIsGivenTwice() {
		Table named = name(TASK.withIndexes(List.of(SchemaValues.index("task_a_idx", IndexKey.column("a")),
				SchemaValues.index("task_a_idx1", SchemaValues.expression("(a + 1)")),
				SchemaValues.index("ix_task_a_2", IndexKey.column("b")))), "ix_task_a_2");
		assertThat(named.indexes()).extracting(Index::name).containsExactly("ix_task_a", "ix_task_a_2", "ix_task_a_3");
	}

	@Test
	void longNamesAreCutToSixtyThreeBytesAndStayApart() {
		String name = "ä".repeat(40);
		Table table = Table.of(new QualifiedName("public", name), Tables.integer("a"), Tables.integer("b"))
			.withConstraints(
					List.of(SchemaValues.unique(name + "_a_key", "a"), SchemaValues.unique(name + "_b_key", "b")));
		List<String> names = name(table).constraints().stream().map(Constraint::name).toList();
		assertThat(names).doesNotHaveDuplicates()
			.allSatisfy((cut) -> assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63))
			.allSatisfy((cut) -> assertThat(cut).startsWith("uq_ä").doesNotContain("\uFFFD"));
	}

	private static Table name(Table table, String... chosen) {
		Schema to = SchemaValues.schema(table);
		return new NamingConvention(SchemaValues.schema(), to, new Wishes(Set.of(chosen))).apply(to).tables().get(0);
	}

}
