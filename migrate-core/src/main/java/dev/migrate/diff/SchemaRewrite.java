package dev.migrate.diff;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.migrate.diff.Renaming.NameChange;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ColumnValue;
import dev.migrate.schema.ColumnValue.Default;
import dev.migrate.schema.ColumnValue.Generated;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Dependency;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.Exclusion;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Grant;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexKey;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.OtherObject;
import dev.migrate.schema.PartitionOf;
import dev.migrate.schema.Policy;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.RangeType;
import dev.migrate.schema.Routine;
import dev.migrate.schema.Rule;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableForm;
import dev.migrate.schema.Trigger;
import dev.migrate.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the names of objects everywhere, and the SQL of some objects.
 *
 * @param names which name becomes which
 * @param users the objects whose SQL is rewritten
 * @param sql how
 */
record SchemaRewrite(NameChange names, Set<ObjectReference> users, UnaryOperator<String> sql) {

	Schema apply(Schema schema, UnaryOperator<ObjectReference> references) {
		List<SchemaObject> objects = schema.objects()
			.stream()
			.map((object) -> new ObjectRewrite(text(object)).named(object, references.apply(object.reference()).name()))
			.toList();
		return schema.withObjects(objects)
			.withDependencies(schema.dependencies()
				.stream()
				.map((use) -> new Dependency(references.apply(use.dependent()), references.apply(use.on()),
						use.column()))
				.toList())
			.withGrants(schema.grants()
				.stream()
				.map((grant) -> new Grant(references.apply(grant.object()), grant.privilege()))
				.toList())
			.withOwners(schema.owners().renamed(references));
	}

	private UnaryOperator<String> text(SchemaObject object) {
		return this.users.contains(object.reference()) ? this.sql : UnaryOperator.identity();
	}

	/** One object, with a way to rewrite its SQL. */
	private final class ObjectRewrite {

		private final UnaryOperator<String> text;

		ObjectRewrite(UnaryOperator<String> text) {
			this.text = text;
		}

		SchemaObject named(SchemaObject object, QualifiedName name) {
			if (object instanceof Table table) {
				return table(table).withName(name);
			}
			if (object instanceof View view) {
				return view.withColumns(columns(view.columns()))
					.withQuery(apply(view.query()))
					.withTriggers(triggers(view.triggers()))
					.withRules(rules(view.rules()))
					.withName(name);
			}
			if (object instanceof MaterializedView view) {
				return view.withColumns(columns(view.columns()))
					.withQuery(apply(view.query()))
					.withIndexes(indexes(view.indexes()))
					.withName(name);
			}
			if (object instanceof Sequence sequence) {
				return sequence.withOwnedBy(owner(sequence.ownedBy())).withName(name);
			}
			return (object instanceof Routine routine) ? routine(routine, name) : type(object).withName(name);
		}

		private @Nullable ColumnReference owner(@Nullable ColumnReference owner) {
			return (owner != null) ? new ColumnReference(SchemaRewrite.this.names.apply(owner.table()), owner.column())
					: null;
		}

		private static Routine routine(Routine routine, QualifiedName name) {
			return routine.name().equals(name) ? routine
					: routine.withDefinition(SqlText.rename(routine.definition(), routine.name().name(), name.name()))
						.withName(name);
		}

		private SchemaObject type(SchemaObject object) {
			if (object instanceof DomainType type) {
				return type.withType(apply(type.type()))
					.withDefaultExpression(nullable(type.defaultExpression()))
					.withChecks(type.checks().stream().map(this::check).toList());
			}
			if (object instanceof CompositeType type) {
				return type.withAttributes(columns(type.attributes()));
			}
			if (object instanceof RangeType type) {
				return type.withSubtype(apply(type.subtype())).withDifference(nullable(type.difference()));
			}
			return (object instanceof OtherObject other)
					? other.withDefinition(other.definition().stream().map(this::apply).toList()) : object;
		}

		private Table table(Table table) {
			return table.withForm(form(table.form()))
				.withColumns(columns(table.columns()))
				.withConstraints(table.constraints().stream().map(this::constraint).toList())
				.withIndexes(indexes(table.indexes()))
				.withTriggers(triggers(table.triggers()))
				.withRules(rules(table.rules()))
				.withPolicies(table.policies().stream().map(this::policy).toList());
		}

		private Policy policy(Policy policy) {
			return policy.withUsing(nullable(policy.using())).withWithCheck(nullable(policy.withCheck()));
		}

		private TableForm form(TableForm form) {
			NameChange names = SchemaRewrite.this.names;
			PartitionOf partition = form.partitionOf();
			return form.withPartitionKey(nullable(form.partitionKey()))
				.withPartitionOf((partition != null)
						? new PartitionOf(names.apply(partition.parent()), partition.bound(), partition.names()) : null)
				.withInherits(form.inherits().stream().map(names::apply).toList())
				.withOfType((form.ofType() != null) ? names.apply(form.ofType()) : null);
		}

		private List<Column> columns(List<Column> columns) {
			return columns.stream()
				.map((column) -> column.withType(apply(column.type())).withValue(value(column.value())))
				.toList();
		}

		private @Nullable ColumnValue value(@Nullable ColumnValue value) {
			if (value instanceof Default expression) {
				return new Default(apply(literal(expression.expression())));
			}
			return (value instanceof Generated generated)
					? new Generated(apply(generated.expression()), generated.kind()) : value;
		}

		// The name of a sequence stands in a literal.
		private String literal(String expression) {
			NameChange names = SchemaRewrite.this.names;
			return expression.replace("nextval('" + SqlText.quote(names.from().name()) + "'::regclass)",
					"nextval('" + SqlText.quote(names.to().name()) + "'::regclass)");
		}

		private Constraint constraint(Constraint constraint) {
			if (constraint instanceof ForeignKey key) {
				return key.withTarget(SchemaRewrite.this.names.apply(key.target()));
			}
			if (constraint instanceof Check check) {
				return check(check);
			}
			return (constraint instanceof Exclusion exclusion) ? exclusion(exclusion) : constraint;
		}

		private Check check(Check check) {
			return check.withExpression(apply(check.expression()));
		}

		private Exclusion exclusion(Exclusion exclusion) {
			List<Exclusion.Element> elements = exclusion.elements()
				.stream()
				.map((element) -> new Exclusion.Element(key(element.key()), element.operator()))
				.toList();
			return exclusion.withElements(elements).withPredicate(nullable(exclusion.predicate()));
		}

		private List<Index> indexes(List<Index> indexes) {
			return indexes.stream()
				.map((index) -> index.withKeys(index.keys().stream().map(this::key).toList())
					.withPredicate(nullable(index.predicate())))
				.toList();
		}

		private IndexKey key(IndexKey key) {
			return (key.kind() == IndexKey.Kind.COLUMN) ? key : key.withContent(apply(key.content()));
		}

		private List<Trigger> triggers(List<Trigger> triggers) {
			return triggers.stream().map((trigger) -> trigger.withDefinition(apply(trigger.definition()))).toList();
		}

		private List<Rule> rules(List<Rule> rules) {
			return rules.stream().map((rule) -> rule.withDefinition(apply(rule.definition()))).toList();
		}

		private String apply(String value) {
			return this.text.apply(value);
		}

		private @Nullable String nullable(@Nullable String value) {
			return (value != null) ? apply(value) : null;
		}

	}

}
