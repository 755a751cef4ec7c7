package dev.migrate.spring.command;

import java.util.Optional;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameObject;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;

/**
 * Renames as they are typed: {@code old=new} for a table, {@code table.old=new} for a
 * column.
 */
final class RenameWords {

	private RenameWords() {
	}

	static Operation parse(String schema, String from, String to) {
		int dot = from.lastIndexOf('.');
		if (dot < 0) {
			return new RenameObject(new ObjectReference(ObjectKind.TABLE, new QualifiedName(schema, from)),
					new QualifiedName(schema, to));
		}
		QualifiedName table = new QualifiedName(schema, from.substring(0, dot));
		return new RenameColumn(table, from.substring(dot + 1), to.substring(to.lastIndexOf('.') + 1));
	}

	/**
	 * What to type for a rename.
	 * @param operation the rename
	 * @return the words behind {@code --rename}; empty for what cannot be typed
	 */
	static Optional<String> of(Operation operation) {
		if (operation instanceof RenameColumn column) {
			return Optional.of(column.table().name() + "." + column.from() + "=" + column.to());
		}
		if (operation instanceof RenameObject object && object.object().kind() == ObjectKind.TABLE) {
			return Optional.of(object.object().name().name() + "=" + object.to().name());
		}
		return Optional.empty();
	}

}
