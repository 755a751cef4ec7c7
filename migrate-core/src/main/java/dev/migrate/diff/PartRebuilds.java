package dev.migrate.diff;

import java.util.stream.Stream;

import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumnDefault;
import dev.migrate.operation.AlterConstraint;
import dev.migrate.operation.AlterIndex;
import dev.migrate.operation.AlterRule;
import dev.migrate.operation.AlterTrigger;
import dev.migrate.operation.CommentTarget;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPolicy;
import dev.migrate.operation.DropRule;
import dev.migrate.operation.DropTrigger;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ColumnValue.Default;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Exclusion;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexKey;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Policy;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Rule;
import dev.migrate.schema.Table;
import dev.migrate.schema.Trigger;
import dev.migrate.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Drops parts of tables that mention a name, and creates them again as they are wanted.
 *
 * @param operations takes what is to be done
 */
record PartRebuilds(Causes operations) {

	// Triggers, rules and policies.
	void guards(Table was, Table is, String name) {
		for (Trigger trigger : was.triggers()) {
			if (SqlText.mentions(trigger.definition(), name)) {
				Parts.named(is.triggers(), Trigger::name, trigger.name())
					.ifPresent((wanted) -> again(is.reference(), trigger, wanted));
			}
		}
		for (Rule rule : was.rules()) {
			if (SqlText.mentions(rule.definition(), name)) {
				Parts.named(is.rules(), Rule::name, rule.name())
					.ifPresent((wanted) -> again(is.reference(), rule, wanted));
			}
		}
		for (Policy policy : was.policies()) {
			if (mentions(policy.using(), name) || mentions(policy.withCheck(), name)) {
				Parts.named(is.policies(), Policy::name, policy.name())
					.ifPresent((wanted) -> again(is.name(), policy, wanted));
			}
		}
	}

	private void again(ObjectReference relation, Trigger was, Trigger is) {
		forgetComment(relation, CommentTarget.Kind.TRIGGER, is.name());
		this.operations.remove(new AlterTrigger(relation, was, is));
		this.operations.add(new DropTrigger(relation, was));
		this.operations.add(new CreateTrigger(relation, is));
	}

	private void again(ObjectReference relation, Rule was, Rule is) {
		forgetComment(relation, CommentTarget.Kind.RULE, is.name());
		this.operations.remove(new AlterRule(relation, was, is));
		this.operations.add(new DropRule(relation, was));
		this.operations.add(new CreateRule(relation, is));
	}

	private void again(QualifiedName table, Policy was, Policy is) {
		forgetComment(Schemas.table(table), CommentTarget.Kind.POLICY, is.name());
		this.operations.add(new DropPolicy(table, was));
		this.operations.add(new CreatePolicy(table, is));
	}

	// Constraints and indexes; foreign keys are for themselves.
	void keys(Table was, Table is, String name) {
		for (Constraint constraint : was.constraints()) {
			if (texts(constraint).anyMatch((sql) -> SqlText.mentions(sql, name))) {
				Parts.named(is.constraints(), Constraint::name, constraint.name())
					.ifPresent((wanted) -> again(is.name(), constraint, wanted));
			}
		}
		for (Index index : was.indexes()) {
			if (texts(index).anyMatch((sql) -> SqlText.mentions(sql, name))) {
				Parts.named(is.indexes(), Index::name, index.name())
					.ifPresent((wanted) -> again(is.name(), index, wanted));
			}
		}
	}

	private void again(QualifiedName table, Constraint was, Constraint is) {
		forgetConstraint(table, is.name());
		this.operations.add(new DropConstraint(table, was));
		this.operations.add(new AddConstraint(table, is));
	}

	private void again(QualifiedName table, Index was, Index is) {
		forgetComment(Schemas.table(table), CommentTarget.Kind.INDEX, is.name());
		this.operations.remove(new AlterIndex(table, was, is));
		this.operations.add(new DropIndex(table, was));
		this.operations.add(new CreateIndex(table, is));
	}

	// Names of columns count as SQL here.
	private static Stream<String> texts(Constraint constraint) {
		if (constraint instanceof Check check) {
			return Stream.of(check.expression());
		}
		if (constraint instanceof PrimaryKey key) {
			return Stream.concat(key.columns().stream(), key.include().stream()).map(SqlText::quote);
		}
		if (constraint instanceof Unique unique) {
			return Stream.concat(unique.columns().stream(), unique.include().stream()).map(SqlText::quote);
		}
		if (constraint instanceof ForeignKey) {
			return Stream.of();
		}
		Exclusion exclusion = (Exclusion) constraint;
		return Stream.concat(exclusion.elements().stream().map(Exclusion.Element::key).map(PartRebuilds::text),
				Stream.of((exclusion.predicate() != null) ? exclusion.predicate() : ""));
	}

	private static Stream<String> texts(Index index) {
		Stream<String> columns = Stream.concat(index.keys().stream().map(PartRebuilds::text),
				index.include().stream().map(SqlText::quote));
		return Stream.concat(columns, Stream.of((index.predicate() != null) ? index.predicate() : ""));
	}

	private static String text(IndexKey key) {
		return (key.kind() == IndexKey.Kind.COLUMN) ? SqlText.quote(key.content()) : key.content();
	}

	void defaults(Table was, Table is, String name) {
		for (Column column : was.columns()) {
			Column wanted = is.column(column.name()).orElse(null);
			if (wanted != null && column.value() instanceof Default value
					&& SqlText.mentions(value.expression(), name)) {
				ColumnReference reference = new ColumnReference(is.name(), column.name());
				String expression = (wanted.value() instanceof Default there) ? there.expression() : null;
				this.operations.remove(new AlterColumnDefault(reference, value.expression(), expression));
				this.operations.add(new AlterColumnDefault(reference, value.expression(), null));
				if (expression != null) {
					this.operations.add(new AlterColumnDefault(reference, null, expression));
				}
			}
		}
	}

	// What is to be done to a constraint that is created anew.
	void forgetConstraint(QualifiedName table, String name) {
		forgetComment(Schemas.table(table), CommentTarget.Kind.CONSTRAINT, name);
		this.operations.removeIf(table, (operation) -> operation instanceof AlterConstraint alter
				&& alter.table().equals(table) && alter.to().name().equals(name));
	}

	// What is to be done to a column that is created anew.
	void forgetColumn(QualifiedName table, String name) {
		ColumnReference column = new ColumnReference(table, name);
		forgetComment(Schemas.table(table), CommentTarget.Kind.COLUMN, name);
		this.operations.removeIf(table, (operation) -> column.equals(Subject.changed(operation)));
	}

	private void forgetComment(ObjectReference object, CommentTarget.Kind kind, String name) {
		CommentTarget target = new CommentTarget(kind, object, name);
		this.operations.removeIf(object.name(),
				(operation) -> operation instanceof SetComment comment && comment.target().equals(target));
	}

	private static boolean mentions(@Nullable String sql, String name) {
		return sql != null && SqlText.mentions(sql, name);
	}

}
