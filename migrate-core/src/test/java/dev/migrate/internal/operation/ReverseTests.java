package dev.migrate.internal.operation;

import java.util.List;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReverseTests {

	private static final QualifiedName TASK = new QualifiedName("public", "task");

	private static final Column TITLE = Column.of("title", "text", Nullability.NOT_NULL);

	@Test
	void dropHoldsWhatItDrops() {
		Table table = Table.of(TASK, TITLE).withConstraints(List.of(SchemaValues.unique("uq", "title")));
		assertThat(new DropObject(table).reverse()).isEqualTo(new CreateObject(table));
		assertThat(new DropColumn(TASK, TITLE, List.of()).reverse()).isEqualTo(new AddColumn(TASK, TITLE, List.of()));
	}

	@Test
	void changeHoldsWhatWasThere() {
		ColumnReference column = new ColumnReference(TASK, "title");
		assertThat(new AlterColumnDefault(column, "1", null).reverse())
			.isEqualTo(new AlterColumnDefault(column, null, "1"));
		assertThat(new RenameColumn(TASK, "a", "b").reverse()).isEqualTo(new RenameColumn(TASK, "b", "a"));
	}

	@Test
	void renameIsTakenBackUnderTheNewName() {
		QualifiedName job = new QualifiedName("other", "job");
		ObjectReference task = new ObjectReference(ObjectKind.TABLE, TASK);
		assertThat(new RenameObject(task, job).reverse())
			.isEqualTo(new RenameObject(new ObjectReference(ObjectKind.TABLE, job), TASK));
	}

	@Test
	void reverseOfTheReverseIsTheOperation() {
		ObjectReference view = new ObjectReference(ObjectKind.VIEW, TASK);
		List<Operation> operations = List.of(new CreateObject(Table.of(TASK, TITLE)),
				new AddPart(new ObjectReference(ObjectKind.TABLE, TASK), SchemaValues.unique("uq", "title")),
				new RenamePart(view, PartKind.CONSTRAINT, "a", "b"),
				new AlterObject(Table.of(TASK, TITLE), Table.of(TASK)), new SetComment(Subject.of(view), null, "What"),
				new RenameObject(view, TASK));
		assertThat(operations).allSatisfy(
				(operation) -> assertThat(operation.reverse().reverse()).isEqualTo(operation).isNotSameAs(operation));
	}

}
