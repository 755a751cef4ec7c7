package dev.migrate.internal.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.operation.RenameEnumValue;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Applies renames to a schema. The database adapts all references to a renamed thing
 * except those in the bodies of routines, which are text to it.
 *
 * @param renames operations that rename, in their order
 */
record Renaming(List<Rename> renames) {

	Schema apply(Schema schema) {
		Schema renamed = schema;
		for (Rename rename : this.renames) {
			renamed = rename.accept(new Renamer(renamed));
		}
		return renamed;
	}

	private static Schema object(Schema schema, RenameObject rename) {
		ObjectReference object = rename.object();
		NameChange names = new NameChange(object.name(), rename.to());
		SchemaRewrite rewrite = new SchemaRewrite(names, users(schema, object),
				(sql) -> SqlText.rename(sql, object.name().name(), rename.to().name()));
		return rewrite.apply(schema, (reference) -> reference.equals(object) ? rename.renamed() : reference);
	}

	private static Schema column(Schema schema, RenameColumn rename) {
		ObjectReference table = Schemas.table(rename.table());
		SchemaRewrite rewrite = new SchemaRewrite(NameChange.NONE, users(schema, table),
				(sql) -> SqlText.rename(sql, rename.from(), rename.to()));
		Schema texts = rewrite.apply(schema, (reference) -> reference);
		return new ColumnRenaming(rename).apply(texts);
	}

	private static Schema value(Schema schema, RenameEnumValue rename) {
		ObjectReference type = new ObjectReference(ObjectKind.ENUM, rename.type());
		String from = "'" + rename.from().replace("'", "''") + "'::";
		String to = "'" + rename.to().replace("'", "''") + "'::";
		SchemaRewrite rewrite = new SchemaRewrite(NameChange.NONE, users(schema, type), (sql) -> sql.replace(from, to));
		Schema texts = rewrite.apply(schema, (reference) -> reference);
		return texts.withObjects(texts.objects().stream().map((object) -> label(object, rename)).toList());
	}

	private static SchemaObject label(SchemaObject object, RenameEnumValue rename) {
		if (!(object instanceof EnumType type) || !type.name().equals(rename.type())) {
			return object;
		}
		return type.withLabels(
				type.labels().stream().map((label) -> label.equals(rename.from()) ? rename.to() : label).toList());
	}

	private static SchemaObject part(SchemaObject object, RenamePart rename) {
		if (!object.reference().equals(rename.owner())) {
			return object;
		}
		if (object instanceof MaterializedView view && rename.kind() == PartKind.INDEX) {
			return view.withIndexes(view.indexes().stream().map((index) -> named(index, rename)).toList());
		}
		Table table = (Table) object;
		return (rename.kind() == PartKind.INDEX)
				? table.withIndexes(table.indexes().stream().map((index) -> named(index, rename)).toList())
				: table.withConstraints(
						table.constraints().stream().map((constraint) -> named(constraint, rename)).toList());
	}

	private static Constraint named(Constraint constraint, RenamePart rename) {
		return constraint.name().equals(rename.from()) ? constraint.withName(rename.to()) : constraint;
	}

	private static Index named(Index index, RenamePart rename) {
		return index.name().equals(rename.from()) ? index.withName(rename.to()) : index;
	}

	// The object and its users. In their SQL, the name means this object.
	private static Set<ObjectReference> users(Schema schema, ObjectReference object) {
		Set<ObjectReference> users = new HashSet<>(List.of(object));
		schema.dependencies()
			.stream()
			.filter((dependency) -> dependency.on().equals(object))
			.forEach((dependency) -> users.add(dependency.dependent()));
		return users;
	}

	/** A schema before a rename, which becomes the one after it. */
	private static final class Renamer implements Rename.Visitor<Schema> {

		private final Schema schema;

		Renamer(Schema schema) {
			this.schema = schema;
		}

		@Override
		public Schema visit(RenameObject rename) {
			return object(this.schema, rename);
		}

		@Override
		public Schema visit(RenamePart rename) {
			return this.schema
				.withObjects(this.schema.objects().stream().map((object) -> part(object, rename)).toList());
		}

		@Override
		public Schema visit(RenameColumn rename) {
			return column(this.schema, rename);
		}

		@Override
		public Schema visit(RenameEnumValue rename) {
			return value(this.schema, rename);
		}

	}

	/**
	 * A qualified name that becomes another one.
	 *
	 * @param from the name as it is
	 * @param to the name as it will be
	 */
	record NameChange(QualifiedName from, QualifiedName to) {

		static final NameChange NONE = new NameChange(new QualifiedName("", ""), new QualifiedName("", ""));

		QualifiedName apply(QualifiedName name) {
			return name.equals(this.from) ? this.to : name;
		}

	}

}
