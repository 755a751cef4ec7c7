package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.CommentTarget;
import dev.migrate.operation.CommentTarget.Kind;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.Extension;
import dev.migrate.schema.Index;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.Namespace;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Policy;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Rule;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;
import dev.migrate.schema.Trigger;
import dev.migrate.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * The comments of what is created.
 *
 * @param objects who writes them
 */
record CommentSql(ObjectSql objects) {

	List<String> with(List<String> statements, SchemaObject object) {
		List<String> all = new ArrayList<>(statements);
		all.addAll(of(object));
		return all;
	}

	List<String> with(List<String> statements, Extension extension) {
		List<String> all = new ArrayList<>(statements);
		all.addAll(comment(Kind.EXTENSION, null, extension.name(), extension.comment()));
		return all;
	}

	List<String> of(Namespace namespace) {
		return comment(Kind.NAMESPACE, null, namespace.name(), namespace.comment());
	}

	// Of the object itself and of its columns.
	List<String> of(SchemaObject object) {
		List<String> statements = new ArrayList<>(comment(Kind.OBJECT, object.reference(), "", object.comment()));
		for (Column column : columns(object)) {
			statements.addAll(comment(Kind.COLUMN, object.reference(), column.name(), column.comment()));
		}
		if (object instanceof DomainType domain) {
			for (Check check : domain.checks()) {
				statements.addAll(comment(Kind.CONSTRAINT, object.reference(), check.name(), check.comment()));
			}
		}
		return statements;
	}

	List<String> of(QualifiedName table, Column column) {
		return comment(Kind.COLUMN, table(table), column.name(), column.comment());
	}

	List<String> of(QualifiedName table, Constraint constraint) {
		return comment(Kind.CONSTRAINT, table(table), constraint.name(), constraint.comment());
	}

	List<String> of(QualifiedName relation, Index index) {
		return comment(Kind.INDEX, table(relation), index.name(), index.comment());
	}

	List<String> of(ObjectReference relation, Trigger trigger) {
		return comment(Kind.TRIGGER, relation, trigger.name(), trigger.comment());
	}

	List<String> of(ObjectReference relation, Rule rule) {
		return comment(Kind.RULE, relation, rule.name(), rule.comment());
	}

	List<String> of(QualifiedName table, Policy policy) {
		return comment(Kind.POLICY, table(table), policy.name(), policy.comment());
	}

	private static ObjectReference table(QualifiedName name) {
		return new ObjectReference(ObjectKind.TABLE, name);
	}

	private static List<Column> columns(SchemaObject object) {
		if (object instanceof Table table) {
			return table.columns();
		}
		if (object instanceof View view) {
			return view.columns();
		}
		if (object instanceof MaterializedView view) {
			return view.columns();
		}
		return (object instanceof CompositeType type) ? type.attributes() : List.of();
	}

	private List<String> comment(Kind kind, @Nullable ObjectReference object, String name, @Nullable String comment) {
		return (comment != null) ? List.of(this.objects.comment(new CommentTarget(kind, object, name), comment))
				: List.of();
	}

}
