package dev.migrate.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.SequenceOptions;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;
import dev.migrate.internal.schema.View;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiffTests {

	private static final Column A = Tables.integer("a");

	private static final Column B = Tables.integer("b");

	private static final QualifiedName THING = new QualifiedName("public", "thing");

	@Test
	void equalSchemasHaveNoDifference() {
		assertThat(Tables.diff(Tables.task(A, B), Tables.task(A, B)).isEmpty()).isTrue();
	}

	@Test
	void orderOfColumnsIsNoDifference() {
		assertThat(Tables.upgrade(Tables.task(A, B), Tables.task(B, A))).isEmpty();
	}

	@Test
	void sixDigitsOfASecondAreNoDifference() {
		assertThat(Tables.upgrade(Tables.task(timestamp("timestamp(6) with time zone")),
				Tables.task(timestamp("timestamp with time zone"))))
			.isEmpty();
		assertThat(Tables.upgrade(Tables.task(timestamp("timestamp(0) with time zone")),
				Tables.task(timestamp("timestamp with time zone"))))
			.hasOnlyElementsOfType(AlterColumnType.class);
	}

	private static Column timestamp(String type) {
		return Column.of("at", type, Nullability.NULLABLE);
	}

	@Test
	void namesOfKeysAreNoDifferenceIfNobodyChoseThem() {
		Table from = Tables.task(A, B)
			.withConstraints(List.of(SchemaValues.primaryKey("x", "a", "b"), SchemaValues.unique("y", "b"),
					Check.of("z", "(a > 0) AND (b > 0)")));
		Table to = Tables.task(A, B)
			.withConstraints(List.of(SchemaValues.primaryKey("p", "b", "a"), SchemaValues.unique("q", "b"),
					Check.of("r", "(b > 0) AND (a > 0)")));
		assertThat(Tables.upgradeToMapping(from, to)).isEmpty();
	}

	@Test
	void orderOfPairsInAForeignKeyIsNoDifferenceButThePairsAre() {
		Table from = Tables.task(A, B).withConstraints(List.of(key(List.of("a", "b"), List.of("a", "b"))));
		assertThat(Tables.upgradeToMapping(from,
				Tables.task(A, B).withConstraints(List.of(key(List.of("b", "a"), List.of("b", "a"))))))
			.isEmpty();
		assertThat(Tables.upgrade(from,
				Tables.task(A, B).withConstraints(List.of(key(List.of("a", "b"), List.of("b", "a"))))))
			.hasExactlyElementsOfTypes(DropPart.class, AddPart.class);
	}

	private static ForeignKey key(List<String> columns, List<String> target) {
		return SchemaValues.foreignKey("fk", columns, new QualifiedName("public", "other"), target);
	}

	@Test
	void twoEqualIndexesAreNotOne() {
		Table one = Tables.task(A).withIndexes(List.of(SchemaValues.index("i", IndexKey.column("a"))));
		Table two = Tables.task(A)
			.withIndexes(List.of(SchemaValues.index("j", IndexKey.column("a")),
					SchemaValues.index("k", IndexKey.column("a"))));
		assertThat(Tables.upgradeToMapping(one, two)).hasExactlyElementsOfTypes(AddPart.class);
		assertThat(Tables.upgrade(one, two)).hasExactlyElementsOfTypes(RenamePart.class, AddPart.class);
	}

	@Test
	void expressionsAreComparedByWhoKnows() {
		Table from = Tables.task(withDefault("0"));
		Table to = Tables.task(withDefault("0.0000"));
		ColumnReference column = new ColumnReference(Tables.TASK, "n");
		assertThat(Tables.upgrade(from, to)).containsExactly(new AlterColumnDefault(column, "0", "0.0000"));
		Difference asked = new Diff(DiffSettings.CAREFUL, (was, is) -> was.kind() == Expression.Kind.DEFAULT)
			.between(SchemaValues.schema(from), SchemaValues.schema(to));
		assertThat(asked.isEmpty()).isTrue();
	}

	private static Column withDefault(String expression) {
		return Column.of("n", "numeric", Nullability.NULLABLE).withValue(new Default(expression));
	}

	@Test
	void dropsAreWithheldUnlessTheyAreAllowed() {
		Schema from = SchemaValues.schema(Tables.task(A, B), Table.of(new QualifiedName("public", "old")));
		Schema to = SchemaValues.schema(Tables.task(A));
		Difference careful = Tables.diff(DiffSettings.CAREFUL, from, to);
		assertThat(careful.changes().isEmpty()).isTrue();
		assertThat(careful.withheld().upgrade()).hasExactlyElementsOfTypes(DropColumn.class, DropObject.class);
		assertThat(careful.withheld().downgrade()).hasExactlyElementsOfTypes(CreateObject.class, AddColumn.class);
		Difference allowed = Tables.diff(DiffSettings.CAREFUL.withDrops(DiffSettings.Drops.ALLOWED), from, to);
		assertThat(allowed.withheld().isEmpty()).isTrue();
		assertThat(allowed.changes().upgrade()).hasExactlyElementsOfTypes(DropColumn.class, DropObject.class);
	}

	@Test
	void whatMayBeARenameIsAskedFor() {
		Difference difference = Tables.diff(DiffSettings.CAREFUL,
				SchemaValues.schema(Tables.task(A, Tables.text("title"))),
				SchemaValues.schema(Tables.task(A, Tables.text("titles"))));
		Rename rename = new RenameColumn(Tables.TASK, "title", "titles");
		assertThat(difference.findings()).singleElement()
			.isInstanceOfSatisfying(Finding.RenameCandidate.class,
					(candidate) -> assertThat(candidate.rename()).isEqualTo(rename));
	}

	@Test
	void decidedRenameTakesThePlaceOfTheDrop() {
		Rename rename = new RenameColumn(Tables.TASK, "title", "name");
		Difference difference = Tables.diff(DiffSettings.CAREFUL.withRenames(rename),
				SchemaValues.schema(Tables.task(Tables.text("title"))),
				SchemaValues.schema(Tables.task(Tables.text("name"))));
		assertThat(difference.changes().upgrade()).containsExactly(rename);
		assertThat(difference.changes().downgrade()).containsExactly(rename.reverse());
		assertThat(difference.withheld().isEmpty()).isTrue();
		assertThat(difference.findings()).isEmpty();
	}

	@Test
	void filterKeepsObjectsOut() {
		ObjectPatterns patterns = new ObjectPatterns(List.of("public.*"), List.of("*_log"));
		Schema to = SchemaValues.schema(Tables.task(A), Table.of(new QualifiedName("public", "task_log"), A),
				Table.of(new QualifiedName("other", "x"), A));
		Difference difference = Tables.diff(DiffSettings.CAREFUL.withPatterns(patterns), SchemaValues.schema(), to);
		assertThat(difference.changes().upgrade()).containsExactly(new CreateObject(Tables.task(A)));
	}

	@Test
	void whatChangesOneColumnIsOneChange() {
		Column number = Column.of("a", "bigint", Nullability.NOT_NULL)
			.withValue(new Default("0"))
			.withComment("Counts");
		Difference difference = Tables.diff(Tables.task(A), Tables.task(number, B));
		assertThat(difference.changes().upgrade()).hasSize(5);
		assertThat(difference.changes().changes()).hasSize(2);
	}

	@Test
	void keyThatIsReplacedIsOneChange() {
		Table from = Tables.task(A, B).withConstraints(List.of(key(List.of("a", "b"), List.of("a", "b"))));
		Table to = Tables.task(A, B).withConstraints(List.of(key(List.of("a", "b"), List.of("b", "a"))));
		assertThat(Tables.diff(from, to).changes().changes()).hasSize(1);
	}

	@Test
	void newTableIsOneChangeWithAllThatItHas() {
		Table table = Tables.task(A, B)
			.withConstraints(List.of(key(List.of("a"), List.of("b"))))
			.withIndexes(List.of(SchemaValues.index("i", IndexKey.column("a")),
					SchemaValues.index("j", IndexKey.column("b"))));
		Difference difference = Tables.diff(DiffSettings.CAREFUL, SchemaValues.schema(), SchemaValues.schema(table));
		assertThat(difference.changes().upgrade()).hasSizeGreaterThan(2);
		assertThat(difference.changes().changes()).hasSize(1);
	}

	@Test
	void whatIsDoneAboutOneObjectIsOneChange() {
		SequenceOptions by1 = new SequenceOptions(1, 1, 1, 100, 1, SequenceOptions.Cycle.NO_CYCLE);
		SequenceOptions by2 = new SequenceOptions(1, 2, 1, 100, 1, SequenceOptions.Cycle.NO_CYCLE);
		isOneChange(new View(THING, List.of(), "SELECT 1 AS a", Map.of(), List.of(), List.of(), null),
				(view) -> view.withQuery("SELECT 2 AS a"));
		isOneChange(new EnumType(THING, List.of("a"), null), (type) -> type.withLabels(List.of("a", "b")));
		isOneChange(new DomainType(THING, "text", null, Nullability.NULLABLE, null, List.of(), null),
				(domain) -> domain.withDefaultExpression("'a'"));
		isOneChange(new Sequence(THING, "bigint", by1, null, Persistence.LOGGED, null),
				(sequence) -> new Sequence(THING, "bigint", by2, null, Persistence.LOGGED, null));
		isOneChange(new Routine(THING, ObjectKind.FUNCTION, "", "integer", "CREATE FUNCTION thing() AS '1'", null),
				(routine) -> routine.withDefinition("CREATE FUNCTION thing() AS '2'"));
	}

	private static <T extends SchemaObject> void isOneChange(T from, UnaryOperator<T> redefined) {
		Difference difference = Tables.diff(from, redefined.apply(from).withComment("says"));
		assertThat(difference.changes().upgrade()).hasSize(2);
		assertThat(difference.changes().changes()).hasSize(1);
	}

	@Test
	void viewThatStandsInTheWayBelongsToTheChangeOfTheColumn() {
		View view = new View(new QualifiedName("public", "v"), List.of(A), "SELECT a FROM task", Map.of(), List.of(),
				List.of(), null);
		Dependency uses = new Dependency(view.reference(), Tables.task(A).reference(), "a");
		Schema from = new Schema(List.of(), List.of(), List.of(Tables.task(A), view), List.of(uses), List.of());
		Schema to = new Schema(List.of(), List.of(), List.of(Tables.task(Tables.text("a"), B), view), List.of(uses),
				List.of());
		Difference difference = Tables.diff(DiffSettings.CAREFUL, from, to);
		assertThat(difference.changes().changes()).hasSize(2)
			.anySatisfy((change) -> assertThat(change.operations()).hasExactlyElementsOfTypes(DropObject.class,
					AlterColumnType.class, CreateObject.class));
	}

	@Test
	void tableThatShouldBePartitionedStaysAndAPersonIsToldWhatToDo() {
		Table plain = Tables.task(A).withConstraints(List.of(SchemaValues.primaryKey("pk", "a")));
		TableForm form = TableForm.ORDINARY.withPartitionKey("RANGE (b)");
		Table divided = Tables.task(A, B)
			.withForm(form)
			.withConstraints(List.of(SchemaValues.primaryKey("pk", "a", "b")));
		Difference difference = Tables.diff(DiffSettings.CAREFUL, SchemaValues.schema(plain),
				SchemaValues.schema(divided));
		assertThat(difference.changes().upgrade()).hasExactlyElementsOfTypes(AddColumn.class);
		assertThat(difference.findings()).singleElement()
			.isInstanceOfSatisfying(Finding.NotChangeable.class,
					(finding) -> assertThat(finding.reason()).startsWith(
							"It is not partitioned and should be partitioned by RANGE (b), which no statement changes")
						.contains("Write into the revision: rename the table"));
	}

	@Test
	void whatIsNotWrittenIsFound() {
		OtherObject remote = new OtherObject(new QualifiedName("public", "remote"), "foreign table", List.of(), null);
		assertThat(Tables.diff(DiffSettings.CAREFUL, SchemaValues.schema(), SchemaValues.schema(remote)).findings())
			.containsExactly(new Finding.NotChangeable(remote.reference(),
					"The foreign table is not written for you: put the statement that makes it"
							+ " into the revision, before the statements that use it."));
	}

}
