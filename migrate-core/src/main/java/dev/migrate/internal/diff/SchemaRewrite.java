package dev.migrate.internal.diff;

import java.util.Set;
import java.util.function.UnaryOperator;

import dev.migrate.internal.diff.Renaming.NameChange;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Rewriting;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;

/**
 * Rewrites the name of an object everywhere, and the SQL of some objects.
 *
 * @param names the change of the name
 * @param users the objects whose SQL is rewritten
 * @param sql the rewrite of the SQL
 */
record SchemaRewrite(NameChange names, Set<ObjectReference> users, UnaryOperator<String> sql) {

	Schema apply(Schema schema, UnaryOperator<ObjectReference> references) {
		return schema
			.withObjects(schema.objects()
				.stream()
				.map((object) -> rewritten(object, references.apply(object.reference()).name()))
				.toList())
			.withDependencies(schema.dependencies()
				.stream()
				.map((use) -> new Dependency(references.apply(use.dependent()), references.apply(use.on()),
						use.column(), use.part()))
				.toList())
			.withGrants(schema.grants()
				.stream()
				.map((grant) -> new Grant(references.apply(grant.object()), grant.privilege()))
				.toList())
			.withOwners(schema.owners().renamed(references));
	}

	private SchemaObject rewritten(SchemaObject object, QualifiedName name) {
		SchemaObject rewritten = object.rewritten(new Texts(this.names, text(object)));
		return object.name().equals(name) ? rewritten : named(rewritten, name);
	}

	private UnaryOperator<String> text(SchemaObject object) {
		return this.users.contains(object.reference()) ? this.sql : UnaryOperator.identity();
	}

	// The definition of a routine contains its name.
	private static SchemaObject named(SchemaObject object, QualifiedName name) {
		if (object instanceof Routine routine) {
			return routine.withDefinition(SqlText.rename(routine.definition(), routine.name().name(), name.name()))
				.withName(name);
		}
		return object.withName(name);
	}

	/**
	 * Rewrites one object.
	 *
	 * @param names the change of the name
	 * @param text the rewrite of the SQL
	 */
	private record Texts(NameChange names, UnaryOperator<String> text) implements Rewriting {

		@Override
		public QualifiedName name(QualifiedName name) {
			return this.names.apply(name);
		}

		@Override
		public String sql(String sql) {
			return this.text.apply(sql);
		}

		@Override
		public String defaultExpression(String sql) {
			return sql(sql.replace(next(this.names.from()), next(this.names.to())));
		}

		private static String next(QualifiedName sequence) {
			return "nextval('" + SqlText.quote(sequence.name()) + "'::regclass)";
		}

	}

}
