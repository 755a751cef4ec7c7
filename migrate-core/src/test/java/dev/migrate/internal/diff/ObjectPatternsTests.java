package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.SequenceOptions;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ObjectPatternsTests {

	private static final Column TITLE = Tables.text("title");

	private static final Column NOTE = Tables.text("note");

	private static final Table TASK = table("public", "task", TITLE, NOTE);

	private static final Table LOG = table("audit", "task_log", TITLE);

	private static final Table UPPER = table("public", "Task", TITLE);

	@Test
	void nameIsThatOfAnyObjectInAnySchema() {
		assertThat(created(List.of("task*"), List.of())).containsExactly(LOG, TASK);
		assertThat(created(List.of(), List.of("task_log"))).containsExactly(UPPER, TASK);
	}

	@Test
	void twoPartsAreSchemaAndObject() {
		assertThat(created(List.of("audit.*"), List.of())).containsExactly(LOG);
		assertThat(created(List.of("*.task"), List.of())).containsExactly(TASK);
	}

	@Test
	void excludedIsStrongerThanIncluded() {
		assertThat(created(List.of("public.*"), List.of("task"))).containsExactly(UPPER);
	}

	@Test
	void lettersAreLowerCaseOutsideOfQuotes() {
		assertThat(created(List.of("TASK"), List.of())).containsExactly(TASK);
		assertThat(created(List.of("\"Task\""), List.of())).containsExactly(UPPER);
		assertThat(created(List.of("\"task*\""), List.of())).isEmpty();
	}

	@Test
	void twoPartsAreTableAndColumnWhereNoSchemaHasSuchAnObject() {
		assertThat(created(List.of(), List.of("task.note"))).contains(table("public", "task", TITLE));
		assertThat(created(List.of("task.t*"), List.of())).containsExactly(table("public", "task", TITLE));
	}

	@Test
	void threePartsAreSchemaTableAndColumn() {
		assertThat(created(List.of(), List.of("*.*.title"))).containsExactly(table("audit", "task_log"),
				table("public", "Task"), table("public", "task", NOTE));
	}

	@Test
	void columnThatIsLeftOutTakesItsConstraintsAndIndexesAlong() {
		Table wanted = TASK
			.withConstraints(List.of(Check.of("ck", "length(note) > 3"), Check.of("other", "length(title) > 3")))
			.withIndexes(List.of(SchemaValues.index("ix", IndexKey.column("title"), IndexKey.column("note"))));
		assertThat(upgrade(List.of(), List.of("task.note"), SchemaValues.schema(TASK), SchemaValues.schema(wanted)))
			.singleElement()
			.asString()
			.contains("AddPart", "length(title)");
	}

	@Test
	void columnThatIsOnlyThereIsNoDifference() {
		Schema there = SchemaValues.schema(TASK);
		Schema wanted = SchemaValues.schema(table("public", "task", TITLE));
		DiffSettings settings = settings(List.of(), List.of("task.note"));
		assertThat(Tables.diff(settings, there, wanted).withheld().isEmpty()).isTrue();
	}

	@Test
	void sequenceOfATableGoesWithIt() {
		Sequence sequence = new Sequence(new QualifiedName("public", "numbers"), "bigint",
				new SequenceOptions(1, 1, 1, 100, 1, SequenceOptions.Cycle.NO_CYCLE),
				new ColumnReference(TASK.name(), "title"), Persistence.LOGGED, null);
		DiffSettings settings = settings(List.of(), List.of("task"));
		assertThat(
				Tables.diff(settings, SchemaValues.schema(TASK, sequence), SchemaValues.schema()).withheld().isEmpty())
			.isTrue();
		assertThat(created(settings(List.of("task"), List.of()), TASK, sequence)).containsExactly(TASK);
	}

	@Test
	void patternThatMatchesNothingIsAFinding() {
		DiffSettings settings = settings(List.of("*"), List.of("tsak", "task.nothing", "task.note", "audit.*"));
		assertThat(Tables.diff(settings, SchemaValues.schema(TASK), SchemaValues.schema(TASK)).findings())
			.containsExactly(new Finding.UnusedPattern("tsak"), new Finding.UnusedPattern("task.nothing"),
					new Finding.UnusedPattern("audit.*"));
	}

	@Test
	void filterDecidesInCodeForBothSides() {
		DiffFilter filter = (object) -> !"not ours".equals(object.comment());
		Table marked = TASK.withComment("not ours");
		Schema wanted = SchemaValues.schema(table("public", "task", TITLE, NOTE, Tables.text("third")));
		assertThat(Tables.diff(DiffSettings.CAREFUL.withFilter(filter), SchemaValues.schema(marked), wanted)
			.changes()
			.upgrade()).isEmpty();
	}

	@Test
	void filtersCanLeaveOutColumns() {
		DiffFilter columns = new DiffFilter() {

			@Override
			public boolean includes(SchemaObject object) {
				return true;
			}

			@Override
			public boolean includes(Table table, Column column) {
				return !column.name().startsWith("legacy_");
			}

		};
		DiffFilter tables = (object) -> !(object instanceof EnumType);
		Schema wanted = SchemaValues.schema(
				table("public", "task", TITLE, NOTE, Tables.text("legacy_a"), Tables.text("b")),
				new EnumType(new QualifiedName("public", "mood"), List.of("GOOD"), null));
		assertThat(Tables.diff(DiffSettings.CAREFUL.withFilter(columns.and(tables)), SchemaValues.schema(TASK), wanted)
			.changes()
			.upgrade()).containsExactly(new AddColumn(TASK.name(), Tables.text("b"), List.of()));
	}

	@Test
	void patternThatCannotBeReadIsRefused() {
		for (String pattern : List.of("", "a..b", "a.", ".a", "\"open", "a.b.c.d", "\"a\"b")) {
			assertThatExceptionOfType(InvalidPatternException.class).as(pattern)
				.isThrownBy(() -> settings(List.of(pattern), List.of()))
				.withMessageContaining("'" + pattern + "'")
				.withMessageContaining("migrate.autogenerate.include");
		}
	}

	private static List<Table> created(List<String> include, List<String> exclude) {
		return created(settings(include, exclude), TASK, LOG, UPPER);
	}

	private static List<Table> created(DiffSettings settings, SchemaObject... wanted) {
		return Tables.diff(settings, SchemaValues.schema(), SchemaValues.schema(wanted))
			.changes()
			.upgrade()
			.stream()
			.flatMap((operation) -> operation.created().stream())
			.filter(Table.class::isInstance)
			.map(Table.class::cast)
			.toList();
	}

	private static List<Operation> upgrade(List<String> include, List<String> exclude, Schema from, Schema to) {
		return Tables.diff(settings(include, exclude), from, to).changes().upgrade();
	}

	private static DiffSettings settings(List<String> include, List<String> exclude) {
		return DiffSettings.CAREFUL.withPatterns(new ObjectPatterns(include, exclude));
	}

	private static Table table(String schema, String name, Column... columns) {
		return Table.of(new QualifiedName(schema, name), columns);
	}

}
