package dev.migrate.operation;

import java.util.List;
import java.util.Map;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.Nullability;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.Unique;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReverseTests {

	private static final QualifiedName TASK = new QualifiedName("public", "task");

	private static final Column TITLE = Column.of("title", "text", Nullability.NOT_NULL);

	@Test
	void dropHoldsWhatItDrops() {
		Table table = Table.of(TASK, TITLE).withConstraints(Unique.of("uq", "title"));
		assertThat(new DropTable(table, List.of()).reverse()).isEqualTo(new CreateTable(table, List.of()));
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
		List<Operation> operations = List.of(new CreateTable(Table.of(TASK, TITLE), List.of()),
				new AddConstraint(TASK, Unique.of("uq", "title")), new RenameConstraint(TASK, "a", "b"),
				new AlterOptions(view, Map.of("a", "1"), Map.of()),
				new SetComment(CommentTarget.of(view), null, "What"), new RenameObject(view, TASK));
		assertThat(operations).allSatisfy(
				(operation) -> assertThat(operation.reverse().reverse()).isEqualTo(operation).isNotSameAs(operation));
	}

}
