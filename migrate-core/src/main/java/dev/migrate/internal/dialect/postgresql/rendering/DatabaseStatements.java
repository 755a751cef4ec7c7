package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.operation.CreateExtension;
import dev.migrate.internal.operation.CreateNamespace;
import dev.migrate.internal.operation.DatabaseOperation;
import dev.migrate.internal.operation.DropExtension;
import dev.migrate.internal.operation.DropNamespace;
import dev.migrate.internal.operation.MoveExtension;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of operations on schemas of the database and extensions.
 *
 * @param names the names of objects in SQL
 * @param comments the writer of comments
 */
record DatabaseStatements(Names names, CommentSql comments) implements DatabaseOperation.Visitor<List<String>> {

	@Override
	public List<String> visit(CreateNamespace operation) {
		Namespace namespace = operation.namespace();
		return commented("CREATE SCHEMA " + Names.quote(namespace.name()), operation.subject(), namespace.comment());
	}

	@Override
	public List<String> visit(DropNamespace operation) {
		return List.of("DROP SCHEMA " + Names.quote(operation.namespace().name()));
	}

	@Override
	public List<String> visit(CreateExtension operation) {
		Extension extension = operation.extension();
		String schema = extension.schema().equals(this.names.schema()) ? ""
				: " SCHEMA " + Names.quote(extension.schema());
		return commented("CREATE EXTENSION " + Names.quote(extension.name()) + schema, operation.subject(),
				extension.ownedComment());
	}

	@Override
	public List<String> visit(MoveExtension operation) {
		return List.of("ALTER EXTENSION " + Names.quote(operation.to().name()) + " SET SCHEMA "
				+ Names.quote(operation.to().schema()));
	}

	@Override
	public List<String> visit(DropExtension operation) {
		return List.of("DROP EXTENSION " + Names.quote(operation.extension().name()));
	}

	private List<String> commented(String statement, Subject subject, @Nullable String comment) {
		List<String> statements = new ArrayList<>(List.of(statement));
		statements.addAll(this.comments.of(subject, comment));
		return statements;
	}

}
