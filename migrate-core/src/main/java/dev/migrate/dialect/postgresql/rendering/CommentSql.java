package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Part;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SchemaObject;
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
