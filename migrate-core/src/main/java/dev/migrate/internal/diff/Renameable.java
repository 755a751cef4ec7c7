package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.internal.diff.DottedName.Part;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.operation.RenameEnumValue;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * A thing in a schema that can be renamed.
 *
 * @param kind its kind
 * @param object the object itself, or the object that it is a part of
 * @param name its name
 */
record Renameable(RenameKind kind, ObjectReference object, String name) {

	static List<Renameable> in(Schema schema) {
		List<Renameable> all = new ArrayList<>();
		for (SchemaObject object : schema.objects()) {
			RenameKind.of(object.kind())
				.ifPresent((kind) -> all.add(new Renameable(kind, object.reference(), object.name().name())));
			if (object instanceof Table table) {
				parts(all, table);
			}
			else if (object instanceof MaterializedView view) {
				indexes(all, view.reference(), view.indexes());
			}
			else if (object instanceof EnumType type) {
				type.labels().forEach((label) -> all.add(new Renameable(RenameKind.VALUE, type.reference(), label)));
			}
		}
		return all;
	}

	// An inherited column is renamed in the parent.
	private static void parts(List<Renameable> all, Table table) {
		ObjectReference reference = table.reference();
		table.columns()
			.stream()
			.filter((column) -> column.origin() == Origin.OWN)
			.map(Column::name)
			.forEach((name) -> all.add(new Renameable(RenameKind.COLUMN, reference, name)));
		table.constraints()
			.forEach((constraint) -> all.add(new Renameable(RenameKind.CONSTRAINT, reference, constraint.name())));
		indexes(all, reference, table.indexes());
	}

	private static void indexes(List<Renameable> all, ObjectReference relation, List<Index> indexes) {
		indexes.forEach((index) -> all.add(new Renameable(RenameKind.INDEX, relation, index.name())));
	}

	// Empty for a thing whose rename a person cannot request.
	static Optional<Renameable> of(Rename rename) {
		return rename.accept(new Thing());
	}

	boolean isCalled(DottedName typed) {
		List<String> names = typed.names();
		int last = names.size() - 1;
		List<String> path = path();
		return names.size() <= path.size() && !(this.kind.isPart() && last == 0) && this.name.equals(last(typed))
				&& path.subList(path.size() - names.size(), path.size() - 1).equals(names.subList(0, last));
	}

	private List<String> path() {
		QualifiedName owner = this.object.name();
		return this.kind.isPart() ? List.of(owner.schema(), owner.name(), this.name)
				: List.of(owner.schema(), this.name);
	}

	// Values of an enum are text, which the database does not fold to lower case.
	String last(DottedName typed) {
		Part part = typed.parts().get(typed.size() - 1);
		return (this.kind == RenameKind.VALUE) ? part.text() : part.name();
	}

	Renameable within(ObjectReference owner) {
		return new Renameable(this.kind, owner, this.kind.isPart() ? this.name : owner.name().name());
	}

	Renameable called(String other) {
		ObjectReference owner = this.kind.isPart() ? this.object : renamed(other);
		return new Renameable(this.kind, owner, other);
	}

	private ObjectReference renamed(String other) {
		return new ObjectReference(this.object.kind(), new QualifiedName(this.object.name().schema(), other),
				this.object.arguments());
	}

	Rename renamedTo(String other) {
		QualifiedName owner = this.object.name();
		return switch (this.kind) {
			case TABLE, VIEW, SEQUENCE, TYPE -> new RenameObject(this.object, renamed(other).name());
			case COLUMN -> new RenameColumn(owner, this.name, other);
			case CONSTRAINT -> new RenamePart(this.object, PartKind.CONSTRAINT, this.name, other);
			case INDEX -> new RenamePart(this.object, PartKind.INDEX, this.name, other);
			case VALUE -> new RenameEnumValue(owner, this.name, other);
		};
	}

	// The words that a person types for it.
	String words(String schema) {
		String owner = SqlText.quote(this.object.name().name());
		String qualified = this.object.name().schema().equals(schema) ? owner
				: SqlText.quote(this.object.name().schema()) + "." + owner;
		return this.kind.isPart() ? qualified + "." + word(this.name) : qualified;
	}

	// A new name as it is typed.
	String word(String text) {
		boolean plain = this.kind == RenameKind.VALUE && text.matches("[\\p{L}\\p{N}_-]+");
		return plain ? text : SqlText.quote(text);
	}

	/** Finds the thing that a rename is about. */
	private static final class Thing implements Rename.Visitor<Optional<Renameable>> {

		@Override
		public Optional<Renameable> visit(RenameObject rename) {
			return RenameKind.of(rename.object().kind())
				.map((kind) -> new Renameable(kind, rename.object(), rename.object().name().name()));
		}

		@Override
		public Optional<Renameable> visit(RenamePart rename) {
			return RenameKind.of(rename.kind()).map((kind) -> new Renameable(kind, rename.owner(), rename.from()));
		}

		@Override
		public Optional<Renameable> visit(RenameColumn rename) {
			return Optional.of(new Renameable(RenameKind.COLUMN, rename.subject().owner(), rename.from()));
		}

		@Override
		public Optional<Renameable> visit(RenameEnumValue rename) {
			return Optional.of(new Renameable(RenameKind.VALUE, rename.subject().owner(), rename.from()));
		}

	}

}
