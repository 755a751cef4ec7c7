package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the comments of created objects.
 *
 * @param objects the writer of objects' names and comments
 */
record CommentSql(ObjectSql objects) {

	// The comments of the object, of its columns and of everything else that is no part.
	List<String> of(SchemaObject object) {
		ObjectReference reference = object.reference();
		List<String> statements = new ArrayList<>(of(Subject.of(reference), object.comment()));
		object.columns()
			.forEach((column) -> statements.addAll(of(Subject.column(reference, column.name()), column.comment())));
		if (object instanceof DomainType domain) {
			domain.checks().forEach((check) -> statements.addAll(of(reference, check)));
		}
		return statements;
	}

	List<String> of(QualifiedName table, Column column) {
		return of(Subject.of(new ColumnReference(table, column.name())), column.comment());
	}

	List<String> of(ObjectReference owner, Part part) {
		return of(Subject.of(owner, part), part.comment());
	}

	List<String> of(Subject subject, @Nullable String comment) {
		return (comment != null) ? List.of(this.objects.comment(subject, comment)) : List.of();
	}

}
