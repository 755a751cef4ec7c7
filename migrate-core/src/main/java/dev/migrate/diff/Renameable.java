package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.diff.DottedName.Part;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameObject;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Origin;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;

/**
 * Something of a schema that can have another name.
 *
 * @param kind what it is
 * @param object the object, or the one that it is a part of
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

	// A column of a parent gets its name there.
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

	// What an operation renames.
	static Optional<Renameable> of(Operation rename) {
		if (rename instanceof RenameObject object) {
			return RenameKind.of(object.object().kind())
				.map((kind) -> new Renameable(kind, object.object(), object.object().name().name()));
		}
		if (rename instanceof RenameColumn column) {
			return part(RenameKind.COLUMN, ObjectKind.TABLE, column.table(), column.from());
		}
		if (rename instanceof RenameConstraint constraint) {
			return part(RenameKind.CONSTRAINT, ObjectKind.TABLE, constraint.table(), constraint.from());
		}
		if (rename instanceof RenameIndex index) {
			return part(RenameKind.INDEX, ObjectKind.TABLE, index.relation(), index.from());
		}
		return (rename instanceof RenameEnumValue value)
				? part(RenameKind.VALUE, ObjectKind.ENUM, value.type(), value.from()) : Optional.empty();
	}

	private static Optional<Renameable> part(RenameKind kind, ObjectKind owner, QualifiedName name, String part) {
		return Optional.of(new Renameable(kind, new ObjectReference(owner, name), part));
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

	// Values of an enum are text, not names.
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

	Operation renamedTo(String other) {
		QualifiedName owner = this.object.name();
		return switch (this.kind) {
			case TABLE, VIEW, SEQUENCE, TYPE -> new RenameObject(this.object, renamed(other).name());
			case COLUMN -> new RenameColumn(owner, this.name, other);
			case CONSTRAINT -> new RenameConstraint(owner, this.name, other);
			case INDEX -> new RenameIndex(owner, this.name, other);
			case VALUE -> new RenameEnumValue(owner, this.name, other);
		};
	}

	// What to type for it.
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

}
