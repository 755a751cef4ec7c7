package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.database.SchemaChange;
import dev.migrate.internal.schema.Check.Inheritance;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaListingTests {

	private static final QualifiedName NAME = new QualifiedName("app", "t");

	private static final Column COLUMN = Column.of("a", "text", Nullability.NULLABLE);

	@Test
	void hashHasAVersionAndIsASha256() {
		assertThat(SchemaValues.schema().listing().hash()).isEqualTo("3:" + sha256OfNothing());
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
			.withConstraints(List.of(SchemaValues.primaryKey("t_pk", "id"),
					new ForeignKey("t_fk", List.of("id"), new QualifiedName("app", "Other"), List.of("id"),
							ForeignKey.Match.SIMPLE, ForeignKey.Action.NO_ACTION, ForeignKey.Action.CASCADE, List.of(),
							Period.NONE, Deferral.NOT_DEFERRABLE, Enforcement.NOT_VALID, null)))
			.withIndexes(List.of(new Index("i", Index.Uniqueness.UNIQUE, "btree",
					List.of(IndexKey.column("a b"), SchemaValues.expression("lower(x)")), List.of("id"), "id > 1",
					Map.of("fillfactor", "70"), Index.State.VALID, null)));
		assertThat(lines(SchemaValues.schema(new EnumType(NAME, List.of("new", "in work"), null), table)))
			.containsExactly(
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
		Schema schema = SchemaValues.schema(function("integer", "SELECT 1"), function("text", "SELECT\n2"));
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
		assertThat(SchemaValues.schema(Table.of(NAME, COLUMN, other), type).listing().hash())
			.isEqualTo(SchemaValues.schema(type, Table.of(NAME, other, COLUMN)).listing().hash());
	}

	@Test
	void textIsReadAgain() {
		Schema schema = SchemaValues.schema(function("integer", "a\\b\tc\nd\\n\r\n"),
				Table.of(new QualifiedName("a\tb", "c\nd"), COLUMN));
		SchemaListing read = SchemaListing.parse(schema.listing().text());
		assertThat(read.text()).isEqualTo(schema.listing().text());
		assertThat(read.changesTo(schema.listing())).isEmpty();
		assertThat(read.hash()).isEqualTo(schema.listing().hash());
	}

	@Test
	void changesAreNamed() {
		Schema before = SchemaValues.schema(Table.of(NAME, COLUMN, Column.of("gone", "text", Nullability.NOT_NULL)));
		Schema after = SchemaValues.schema(Table.of(NAME, Column.of("a", "integer", Nullability.NULLABLE))
			.withIndexes(List.of(SchemaValues.index("i", IndexKey.column("a")))));
		assertThat(described(before, after)).containsExactly("changed: column app.t.a: was text, is integer",
				"removed: column app.t.gone: text NOT NULL", "added: index app.t.i: btree (a)");
		assertThat(described(after, before)).containsExactly("changed: column app.t.a: was integer, is text",
				"added: column app.t.gone: text NOT NULL", "removed: index app.t.i: btree (a)");
	}

	@Test
	void objectThatCameOrWentIsOneChange() {
		assertThat(described(SchemaValues.schema(), SchemaValues.schema(Table.of(NAME, COLUMN))))
			.containsExactly("added: table app.t");
		assertThat(described(SchemaValues.schema(Table.of(NAME, COLUMN)), SchemaValues.schema()))
			.containsExactly("removed: table app.t");
	}

	@Test
	void ofALongDefinitionTheFirstLineThatDiffersIsShown() {
		assertThat(described(SchemaValues.schema(function("integer", "BEGIN\n  RETURN 1;\nEND")),
				SchemaValues.schema(function("integer", "BEGIN\n  RETURN 2;\nEND"))))
			.containsExactly("changed: function app.t(integer): in line 2 was RETURN 1;, is RETURN 2;");
		String same = "x".repeat(300);
		assertThat(described(SchemaValues.schema(function("integer", same + "1")),
				SchemaValues.schema(function("integer", same + "2"))))
			.containsExactly("changed: function app.t(integer): was ... " + "x".repeat(40) + "1, is ... "
					+ "x".repeat(40) + "2");
		assertThat(
				described(SchemaValues.schema(), SchemaValues.schema(function("integer", "BEGIN\n  RETURN 1;\nEND"))))
			.containsExactly("added: function app.t(integer): result integer BEGIN ...");
		assertThat(described(SchemaValues.schema(function("integer", "A\nB")),
				SchemaValues.schema(function("integer", "A\nB\n"))))
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
			.containsExactly("extension pg_trgm||schema app version 1.6 traits (level 0)", "schema app||");
		assertThat(lines(new Schema(other, List.of(extension), List.of(), List.of(), List.of())))
			.containsExactly("schema other||");
	}

	@Test
	void equalContentHasTheSameHash() {
		assertThat(SchemaValues.schema(Table.of(NAME, COLUMN)).listing().hash())
			.isEqualTo(SchemaValues.schema(Table.of(NAME, COLUMN)).listing().hash());
		assertThat(view(Map.of("a", "1", "b", "2")).listing().hash())
			.isEqualTo(view(Map.of("b", "2", "a", "1")).listing().hash());
	}

	private static Schema view(Map<String, String> options) {
		return SchemaValues.schema(new View(NAME, List.of(), "SELECT", options, List.of(), List.of(), null));
	}

	@Test
	void everyDifferenceCounts() {
		Table table = Table.of(NAME, COLUMN);
		List<Schema> different = List.of(SchemaValues.schema(), SchemaValues.schema(table),
				SchemaValues.schema(Table.of(NAME)),
				SchemaValues.schema(Table.of(NAME, Column.of("a", "text", Nullability.NOT_NULL))),
				SchemaValues.schema(Table.of(new QualifiedName("appt", ""), COLUMN)),
				SchemaValues.schema(table.withConstraints(List.of(SchemaValues.primaryKey("k", "a")))),
				SchemaValues.schema(table.withConstraints(List.of(SchemaValues.unique("k", "a")))),
				SchemaValues.schema(table.withConstraints(List.of(Check.of("k", "a")))),
				SchemaValues.schema(table
					.withConstraints(List.of(new Check("k", "a", Inheritance.NO_INHERIT, Enforcement.VALID, null)))),
				SchemaValues.schema(table
					.withConstraints(List.of(new Check("k", "a", Inheritance.INHERIT, Enforcement.VALID, "")))),
				SchemaValues.schema(table.withIndexes(List.of(SchemaValues.index("k", IndexKey.column("a"))))),
				SchemaValues.schema(table.withIndexes(List.of(SchemaValues.index("k", SchemaValues.expression("a"))))),
				view(Map.of("a", "1")), view(Map.of()),
				SchemaValues.schema(new EnumType(NAME, List.of("a", "b"), null)),
				SchemaValues.schema(new EnumType(NAME, List.of("b", "a"), null)),
				new Schema(List.of(new Namespace("a", List.of(), null)), List.of(), List.of(), List.of(), List.of()),
				new Schema(List.of(new Namespace("a", List.of(), null)), List.of(new Extension("b", "a", "1", null)),
						List.of(), List.of(), List.of()));
		assertThat(different).extracting((each) -> each.listing().hash()).doesNotHaveDuplicates();
	}

	@Test
	void dependenciesDoNotCount() {
		ObjectReference table = new ObjectReference(ObjectKind.TABLE, NAME);
		Schema schema = new Schema(List.of(), List.of(), List.of(), List.of(new Dependency(table, table, null)),
				List.of());
		assertThat(schema.listing().hash()).isEqualTo(SchemaValues.schema().listing().hash());
	}

	@Test
	void ownersDoNotCount() {
		Owners owners = new Owners(Map.of("app", "a"), Map.of());
		Schema schema = new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), owners);
		assertThat(schema.listing().hash()).isEqualTo(SchemaValues.schema().listing().hash());
	}

	@Test
	void everyRecordOfASnapshotIsPublic() {
		// Reflection reads nothing else.
		assertThat(Stream.of(Schema.class.getRecordComponents())).hasSize(6);
		assertThat(SchemaObject.class.getPermittedSubclasses())
			.allSatisfy((type) -> assertThat(type).isPublic().matches(Class::isRecord));
	}

}
