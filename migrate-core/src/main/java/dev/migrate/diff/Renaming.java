package dev.migrate.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameObject;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;

/**
 * What a schema is like after renames. The database renames what refers to a renamed
 * thing; the bodies of routines are text to it.
 *
 * @param renames operations that rename, in their order
 */
record Renaming(List<Operation> renames) {

	Schema apply(Schema schema) {
		Schema renamed = schema;
		for (Operation operation : this.renames) {
			renamed = apply(renamed, operation);
		}
		return renamed;
	}

	private static Schema apply(Schema schema, Operation operation) {
		if (operation instanceof RenameObject rename) {
			return object(schema, rename);
		}
		if (operation instanceof RenameColumn rename) {
			return column(schema, rename);
		}
		if (operation instanceof RenameEnumValue rename) {
			return value(schema, rename);
		}
		return Schemas.withObjects(schema, schema.objects().stream().map((object) -> part(object, operation)).toList());
	}

	private static Schema object(Schema schema, RenameObject rename) {
		ObjectReference object = rename.object();
		ObjectReference renamed = new ObjectReference(object.kind(), rename.to(), object.arguments());
		NameChange names = new NameChange(object.name(), rename.to());
		SchemaRewrite rewrite = new SchemaRewrite(names, users(schema, object),
				(sql) -> SqlText.rename(sql, object.name().name(), rename.to().name()));
		return rewrite.apply(schema, (reference) -> reference.equals(object) ? renamed : reference);
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
		return Schemas.withObjects(texts, texts.objects().stream().map((object) -> label(object, rename)).toList());
	}

	private static SchemaObject label(SchemaObject object, RenameEnumValue rename) {
		if (!(object instanceof EnumType type) || !type.name().equals(rename.type())) {
			return object;
		}
		return new EnumType(type.name(),
				type.labels().stream().map((label) -> label.equals(rename.from()) ? rename.to() : label).toList(),
				type.comment());
	}

	private static SchemaObject part(SchemaObject object, Operation operation) {
		if (!(object instanceof Table table)) {
			return object;
		}
		if (operation instanceof RenameConstraint rename && rename.table().equals(table.name())) {
			return Schemas.withConstraints(table,
					table.constraints().stream().map((constraint) -> named(constraint, rename)).toList());
		}
		if (operation instanceof RenameIndex rename && rename.relation().equals(table.name())) {
			return Schemas.withIndexes(table, table.indexes().stream().map((index) -> named(index, rename)).toList());
		}
		return table;
	}

	private static Constraint named(Constraint constraint, RenameConstraint rename) {
		return constraint.name().equals(rename.from()) ? Renamed.withName(constraint, rename.to()) : constraint;
	}

	private static Index named(Index index, RenameIndex rename) {
		return index.name().equals(rename.from()) ? Renamed.withName(index, rename.to()) : index;
	}

	// The object and what uses it: in their SQL, the name means this object.
	private static Set<ObjectReference> users(Schema schema, ObjectReference object) {
		Set<ObjectReference> users = new HashSet<>(List.of(object));
		schema.dependencies()
			.stream()
			.filter((dependency) -> dependency.on().equals(object))
			.forEach((dependency) -> users.add(dependency.dependent()));
		return users;
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
