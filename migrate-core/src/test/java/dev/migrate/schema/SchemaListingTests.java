package dev.migrate.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.database.SchemaChange;
import dev.migrate.schema.Check.Inheritance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaListingTests {

	private static final QualifiedName NAME = new QualifiedName("app", "t");

	private static final Column COLUMN = Column.of("a", "text", Nullability.NULLABLE);

	@Test
	void hashHasAVersionAndIsASha256() {
		assertThat(Schema.of().hash()).isEqualTo("2:" + sha256OfNothing());
	}

	private static String sha256OfNothing() {
		return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	}

	@Test
	void everyObjectAndEveryPartWithANameHasALine() {
		Column id = new Column("id", "bigint", Nullability.NOT_NULL,
				new ColumnValue.Identity(ColumnValue.Identity.Generation.BY_DEFAULT,
						new SequenceOptions(1, 1, 1, 9, 1, SequenceOptions.Cycle.CYCLE)),
				null, Column.Origin.OWN, ColumnStorage.DEFAULT, null);
		Column name = new Column("a b", "text", Nullability.NULLABLE, new ColumnValue.Default("'x'::text"),
				"pg_catalog.\"C\"", Column.Origin.OWN, new ColumnStorage("EXTERNAL", null), "it's");
		Table table = Table.of(NAME, id, name)
			.withConstraints(PrimaryKey.of("t_pk", "id"),
					new ForeignKey("t_fk", List.of("id"), new QualifiedName("app", "Other"), List.of("id"),
							ForeignKey.Match.SIMPLE, ForeignKey.Action.NO_ACTION, ForeignKey.Action.CASCADE, List.of(),
							Period.NONE, Deferral.NOT_DEFERRABLE, Enforcement.NOT_VALID, null))
			.withIndexes(new Index("i", Index.Uniqueness.UNIQUE, "btree",
					List.of(IndexKey.column("a b"), IndexKey.expression("lower(x)")), List.of("id"), "id > 1",
					Map.of("fillfactor", "70"), Index.State.VALID, null));
		assertThat(lines(Schema.of(new EnumType(NAME, List.of("new", "in work"), null), table))).containsExactly(
				"column app.t.\"a b\"|table app.t|text default 'x'::text collation pg_catalog.\"C\" storage (mode EXTERNAL) comment 'it''s'",
				"column app.t.id|table app.t|bigint NOT NULL identity (BY DEFAULT options (start 1 increment 1 minimum 1 maximum 9 cache 1 CYCLE))",
				"enum app.t||(new, \"in work\")",
				"foreign key app.t.t_fk|table app.t|(id) target app.Other (id) on delete CASCADE NOT VALID",
				"index app.t.i|table app.t|UNIQUE btree (a b, EXPRESSION lower(x)) include (id) predicate id > 1 options (fillfactor=70)",
				"primary key app.t.t_pk|table app.t|(id)", "table app.t||");
	}

	private static List<String> lines(Schema schema) {
		return schema.listing().text().lines().map((line) -> line.replace('\t', '|')).toList();
	}

	@Test
	void overloadedFunctionsHaveALineEach() {
		Schema schema = Schema.of(function("integer", "SELECT 1"), function("text", "SELECT\n2"));
		assertThat(lines(schema)).containsExactly("function app.t(integer)||result integer SELECT 1",
				"function app.t(text)||result integer SELECT\\n2");
	}

	private static Routine function(String arguments, String definition) {
		return new Routine(NAME, ObjectKind.FUNCTION, arguments, "integer", definition, null);
	}

	@Test
	void orderInWhichThingsAreFoundDoesNotCount() {
		Column other = Column.of("b", "text", Nullability.NULLABLE);
		EnumType type = new EnumType(new QualifiedName("app", "e"), List.of("a"), null);
		assertThat(Schema.of(Table.of(NAME, COLUMN, other), type).hash())
			.isEqualTo(Schema.of(type, Table.of(NAME, other, COLUMN)).hash());
	}

	@Test
	void textIsReadAgain() {
		Schema schema = Schema.of(function("integer", "a\\b\tc\nd\\n\r\n"),
				Table.of(new QualifiedName("a\tb", "c\nd"), COLUMN));
		SchemaListing read = SchemaListing.parse(schema.listing().text());
		assertThat(read.text()).isEqualTo(schema.listing().text());
		assertThat(read.changesTo(schema.listing())).isEmpty();
		assertThat(read.hash()).isEqualTo(schema.hash());
	}

	@Test
	void changesAreNamed() {
		Schema before = Schema.of(Table.of(NAME, COLUMN, Column.of("gone", "text", Nullability.NOT_NULL)));
		Schema after = Schema.of(Table.of(NAME, Column.of("a", "integer", Nullability.NULLABLE))
			.withIndexes(Index.of("i", IndexKey.column("a"))));
		assertThat(described(before, after)).containsExactly("changed: column app.t.a: was text, is integer",
				"removed: column app.t.gone: text NOT NULL", "added: index app.t.i: btree (a)");
		assertThat(described(after, before)).containsExactly("changed: column app.t.a: was integer, is text",
				"added: column app.t.gone: text NOT NULL", "removed: index app.t.i: btree (a)");
	}

	@Test
	void objectThatCameOrWentIsOneChange() {
		assertThat(described(Schema.of(), Schema.of(Table.of(NAME, COLUMN)))).containsExactly("added: table app.t");
		assertThat(described(Schema.of(Table.of(NAME, COLUMN)), Schema.of())).containsExactly("removed: table app.t");
	}

	@Test
	void ofALongDefinitionTheFirstLineThatDiffersIsShown() {
		assertThat(described(Schema.of(function("integer", "BEGIN\n  RETURN 1;\nEND")),
				Schema.of(function("integer", "BEGIN\n  RETURN 2;\nEND"))))
			.containsExactly("changed: function app.t(integer): in line 2 was RETURN 1;, is RETURN 2;");
		String same = "x".repeat(300);
		assertThat(described(Schema.of(function("integer", same + "1")), Schema.of(function("integer", same + "2"))))
			.containsExactly("changed: function app.t(integer): was ... " + "x".repeat(40) + "1, is ... "
					+ "x".repeat(40) + "2");
		assertThat(described(Schema.of(), Schema.of(function("integer", "BEGIN\n  RETURN 1;\nEND"))))
			.containsExactly("added: function app.t(integer): result integer BEGIN ...");
		assertThat(described(Schema.of(function("integer", "A\nB")), Schema.of(function("integer", "A\nB\n"))))
			.containsExactly("changed: function app.t(integer): in line 3 was (end), is nothing");
	}

	private static List<String> described(Schema before, Schema after) {
		return before.listing().changesTo(after.listing()).stream().map(SchemaChange::describe).toList();
	}

	@Test
	void extensionsOfOtherSchemasAreNotListed() {
		Extension extension = new Extension("pg_trgm", "app", "1.6", null);
		List<Namespace> app = List.of(new Namespace("app", List.of(), null));
		List<Namespace> other = List.of(new Namespace("other", List.of(), null));
		assertThat(lines(new Schema(app, List.of(extension), List.of(), List.of(), List.of())))
			.containsExactly("extension pg_trgm||schema app version 1.6", "schema app||");
		assertThat(lines(new Schema(other, List.of(extension), List.of(), List.of(), List.of())))
			.containsExactly("schema other||");
	}

	@Test
	void equalContentHasTheSameHash() {
		assertThat(Schema.of(Table.of(NAME, COLUMN)).hash()).isEqualTo(Schema.of(Table.of(NAME, COLUMN)).hash());
		assertThat(view(Map.of("a", "1", "b", "2")).hash()).isEqualTo(view(Map.of("b", "2", "a", "1")).hash());
	}

	private static Schema view(Map<String, String> options) {
		return Schema.of(new View(NAME, List.of(), "SELECT", options, List.of(), List.of(), null));
	}

	@Test
	void everyDifferenceCounts() {
		Table table = Table.of(NAME, COLUMN);
		List<Schema> different = List.of(Schema.of(), Schema.of(table), Schema.of(Table.of(NAME)),
				Schema.of(Table.of(NAME, Column.of("a", "text", Nullability.NOT_NULL))),
				Schema.of(Table.of(new QualifiedName("appt", ""), COLUMN)),
				Schema.of(table.withConstraints(PrimaryKey.of("k", "a"))),
				Schema.of(table.withConstraints(Unique.of("k", "a"))),
				Schema.of(table.withConstraints(Check.of("k", "a"))),
				Schema.of(table.withConstraints(new Check("k", "a", Inheritance.NO_INHERIT, Enforcement.VALID, null))),
				Schema.of(table.withConstraints(new Check("k", "a", Inheritance.INHERIT, Enforcement.VALID, ""))),
				Schema.of(table.withIndexes(Index.of("k", IndexKey.column("a")))),
				Schema.of(table.withIndexes(Index.of("k", IndexKey.expression("a")))), view(Map.of("a", "1")),
				view(Map.of()), Schema.of(new EnumType(NAME, List.of("a", "b"), null)),
				Schema.of(new EnumType(NAME, List.of("b", "a"), null)),
				new Schema(List.of(new Namespace("a", List.of(), null)), List.of(), List.of(), List.of(), List.of()),
				new Schema(List.of(new Namespace("a", List.of(), null)), List.of(new Extension("b", "a", "1", null)),
						List.of(), List.of(), List.of()));
		assertThat(different).extracting(Schema::hash).doesNotHaveDuplicates();
	}

	@Test
	void dependenciesDoNotCount() {
		ObjectReference table = new ObjectReference(ObjectKind.TABLE, NAME);
		Schema schema = new Schema(List.of(), List.of(), List.of(), List.of(new Dependency(table, table, null)),
				List.of());
		assertThat(schema.hash()).isEqualTo(Schema.of().hash());
	}

	@Test
	void ownersDoNotCount() {
		Owners owners = new Owners(Map.of("app", "a"), Map.of());
		Schema schema = new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), owners);
		assertThat(schema.hash()).isEqualTo(Schema.of().hash());
	}

	@Test
	void everyRecordOfASnapshotIsPublic() {
		// Reflection reads nothing else.
		assertThat(Stream.of(Schema.class.getRecordComponents())).hasSize(6);
		assertThat(SchemaObject.class.getPermittedSubclasses())
			.allSatisfy((type) -> assertThat(type).isPublic().matches(Class::isRecord));
	}

}
