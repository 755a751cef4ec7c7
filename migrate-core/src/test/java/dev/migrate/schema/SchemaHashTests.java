package dev.migrate.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.schema.Check.Inheritance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaHashTests {

	private static final QualifiedName NAME = new QualifiedName("app", "t");

	private static final Column COLUMN = Column.of("a", "text", Nullability.NULLABLE);

	@Test
	void hashHasAVersionAndIsASha256() {
		assertThat(Schema.of().hash()).isEqualTo("1:" + sha256OfFourEmptyLists());
	}

	// Each list is preceded by its size in four bytes.
	private static String sha256OfFourEmptyLists() {
		return "374708fff7719dd5979ec875d56cd2286f6d3cf7ec317a3b25632aab28ec37bb";
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
		List<Schema> different = List.of(Schema.of(), Schema.of(table), Schema.of(table, table),
				Schema.of(Table.of(NAME)), Schema.of(Table.of(NAME, COLUMN, COLUMN)),
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
				new Schema(List.of(), List.of(new Extension("a", "b", "1", null)), List.of(), List.of(), List.of()));
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
	void everyRecordOfASnapshotIsPublic() {
		// Reflection reads nothing else.
		assertThat(Stream.of(Schema.class.getRecordComponents())).hasSize(5);
		assertThat(SchemaObject.class.getPermittedSubclasses())
			.allSatisfy((type) -> assertThat(type).isPublic().matches(Class::isRecord));
	}

}
