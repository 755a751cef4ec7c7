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
import dev.migrate.schema.EnumType;
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
		Schema rewritten = new Schema(schema.namespaces(), schema.extensions(), List.of(), schema.dependencies()
			.stream()
			.map((use) -> new Dependency(references.apply(use.dependent()), references.apply(use.on()), use.column()))
			.toList(),
				schema.grants()
					.stream()
					.map((grant) -> new Grant(references.apply(grant.object()), grant.privilege()))
					.toList(),
				schema.owners().renamed(references));
		return Schemas.withObjects(rewritten, schema.objects()
			.stream()
			.map((object) -> new ObjectRewrite(text(object)).named(object, references.apply(object.reference())))
			.toList());
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

		SchemaObject named(SchemaObject object, ObjectReference name) {
			if (object instanceof Table table) {
				return table(table, name);
			}
			if (object instanceof View view) {
				return new View(name.name(), columns(view.columns()), apply(view.query()), view.options(),
						triggers(view.triggers()), rules(view.rules()), view.comment());
			}
			if (object instanceof MaterializedView view) {
				return new MaterializedView(name.name(), columns(view.columns()), apply(view.query()),
						view.accessMethod(), view.options(), indexes(view.indexes()), view.comment());
			}
			if (object instanceof Sequence sequence) {
				ColumnReference owner = sequence.ownedBy();
				return new Sequence(name.name(), sequence.type(), sequence.options(), (owner != null)
						? new ColumnReference(SchemaRewrite.this.names.apply(owner.table()), owner.column()) : null,
						sequence.persistence(), sequence.comment());
			}
			return type(object, name);
		}

		private SchemaObject type(SchemaObject object, ObjectReference name) {
			if (object instanceof EnumType type) {
				return new EnumType(name.name(), type.labels(), type.comment());
			}
			if (object instanceof DomainType type) {
				return new DomainType(name.name(), apply(type.type()), type.collation(), type.nullability(),
						nullable(type.defaultExpression()),
						type.checks().stream().map(this::constraint).map(Check.class::cast).toList(), type.comment());
			}
			if (object instanceof CompositeType type) {
				return new CompositeType(name.name(), columns(type.attributes()), type.comment());
			}
			if (object instanceof Routine routine) {
				String definition = routine.name().equals(name.name()) ? routine.definition()
						: SqlText.rename(routine.definition(), routine.name().name(), name.name().name());
				return new Routine(name.name(), routine.kind(), routine.arguments(), routine.result(), definition,
						routine.comment());
			}
			if (object instanceof RangeType type) {
				return new RangeType(name.name(), apply(type.subtype()), type.operatorClass(), type.collation(),
						nullable(type.difference()), type.multirange(), type.comment());
			}
			OtherObject other = (OtherObject) object;
			return new OtherObject(name.name(), other.type(), other.definition().stream().map(this::apply).toList(),
					other.comment());
		}

		private Table table(Table table, ObjectReference name) {
			Table renamed = Schemas.withForm(Schemas.withName(table, name.name()), form(table.form()));
			renamed = Schemas.withColumns(renamed, columns(table.columns()));
			renamed = Schemas.withConstraints(renamed, table.constraints().stream().map(this::constraint).toList());
			renamed = Schemas.withIndexes(renamed, indexes(table.indexes()));
			return Schemas.withParts(renamed, triggers(table.triggers()), rules(table.rules()), table.policies()
				.stream()
				.map((policy) -> new Policy(policy.name(), policy.combination(), policy.command(), policy.roles(),
						nullable(policy.using()), nullable(policy.withCheck()), policy.comment()))
				.toList());
		}

		private TableForm form(TableForm form) {
			NameChange names = SchemaRewrite.this.names;
			PartitionOf partition = form.partitionOf();
			return new TableForm(form.persistence(), nullable(form.partitionKey()), (partition != null)
					? new PartitionOf(names.apply(partition.parent()), partition.bound(), partition.names()) : null,
					form.inherits().stream().map(names::apply).toList(),
					(form.ofType() != null) ? names.apply(form.ofType()) : null, form.accessMethod(), form.options(),
					form.replicaIdentity(), form.rowSecurity());
		}

		private List<Column> columns(List<Column> columns) {
			return columns.stream()
				.map((column) -> new Column(column.name(), apply(column.type()), column.nullability(),
						value(column.value()), column.collation(), column.origin(), column.storage(), column.comment()))
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
				return new ForeignKey(key.name(), key.columns(), SchemaRewrite.this.names.apply(key.target()),
						key.targetColumns(), key.match(), key.onUpdate(), key.onDelete(), key.onDeleteColumns(),
						key.period(), key.deferral(), key.enforcement(), key.comment());
			}
			if (constraint instanceof Check check) {
				return new Check(check.name(), apply(check.expression()), check.inheritance(), check.enforcement(),
						check.comment());
			}
			if (constraint instanceof Exclusion exclusion) {
				return new Exclusion(exclusion.name(), exclusion.method(),
						exclusion.elements()
							.stream()
							.map((element) -> new Exclusion.Element(key(element.key()), element.operator()))
							.toList(),
						exclusion.include(), nullable(exclusion.predicate()), exclusion.options(), exclusion.deferral(),
						exclusion.comment());
			}
			return constraint;
		}

		private List<Index> indexes(List<Index> indexes) {
			return indexes.stream()
				.map((index) -> new Index(index.name(), index.uniqueness(), index.method(),
						index.keys().stream().map(this::key).toList(), index.include(), nullable(index.predicate()),
						index.options(), index.state(), index.comment()))
				.toList();
		}

		private IndexKey key(IndexKey key) {
			return (key.kind() == IndexKey.Kind.COLUMN) ? key
					: new IndexKey(key.kind(), apply(key.content()), key.collation(), key.operatorClass(), key.order());
		}

		private List<Trigger> triggers(List<Trigger> triggers) {
			return triggers.stream()
				.map((trigger) -> new Trigger(trigger.name(), apply(trigger.definition()), trigger.firing(),
						trigger.comment()))
				.toList();
		}

		private List<Rule> rules(List<Rule> rules) {
			return rules.stream()
				.map((rule) -> new Rule(rule.name(), apply(rule.definition()), rule.firing(), rule.comment()))
				.toList();
		}

		private String apply(String value) {
			return this.text.apply(value);
		}

		private @Nullable String nullable(@Nullable String value) {
			return (value != null) ? apply(value) : null;
		}

	}

}
