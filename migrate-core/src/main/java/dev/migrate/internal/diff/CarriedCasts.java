package dev.migrate.internal.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.diff.Renaming.NameChange;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * SQL that stays, although a column that it is about gets another type: its literals are
 * of the new type afterwards, such as {@code 'OPEN'::state} in a default, a check, an
 * index, a view or a policy. Text that is not the one of before has been written for the
 * new type.
 */
final class CarriedCasts {

	private final Schema from;

	private final Schema to;

	private final Wishes wishes;

	/** Of columns of tables, and of the views that show them. */
	private final Map<ColumnReference, Retyping> retypings;

	private final Map<Retyping, Set<ObjectReference>> users = new HashMap<>();

	CarriedCasts(Schema from, Schema to, Wishes wishes) {
		this.from = from;
		this.to = to;
		this.wishes = wishes;
		this.retypings = retypings();
		int size;
		do {
			size = this.retypings.size();
			Set.copyOf(this.retypings.values()).forEach(this::use);
		}
		while (size != this.retypings.size());
	}

	Schema apply(Schema schema) {
		Schema carried = schema;
		for (Retyping retyping : this.users.keySet()) {
			carried = carried(carried, this.users.getOrDefault(retyping, Set.of()), retyping);
		}
		// A default that somebody chose is one of the new type.
		return (this.users.isEmpty() || this.wishes.includeSilence()) ? carried
				: carried.withObjects(carried.objects().stream().map(this::defaults).toList());
	}

	// The changes of type of the columns of a table that its SQL can follow.
	Map<String, Retyping> in(Table table) {
		return table.columns()
			.stream()
			.filter((column) -> Optional.ofNullable(retyping(table, column))
				.filter((retyping) -> this.users.getOrDefault(retyping, Set.of()).contains(table.reference()))
				.isPresent())
			.collect(Collectors.toMap(Column::name, (column) -> Objects.requireNonNull(retyping(table, column))));
	}

	private @Nullable Retyping retyping(Table table, Column column) {
		return this.retypings.get(new ColumnReference(table.name(), column.name()));
	}

	private void use(Retyping retyping) {
		Set<ObjectReference> found = users(retyping);
		this.users.put(retyping, found);
		found.stream()
			.flatMap((user) -> this.from.object(user).stream())
			.filter((user) -> user.kind().role() == ObjectKind.Role.QUERY)
			.forEach((view) -> view.columns()
				.stream()
				.filter((column) -> Retyping.element(column.type()).equals(retyping.from()))
				.forEach((column) -> this.retypings.put(new ColumnReference(view.name(), column.name()), retyping)));
	}

	private Map<ColumnReference, Retyping> retypings() {
		Map<ColumnReference, Retyping> retypings = new HashMap<>();
		for (Table was : this.from.tables()) {
			this.to.table(was.name())
				.ifPresent((is) -> was.columns()
					.forEach((column) -> is.column(column.name())
						.flatMap((wanted) -> Retyping.between(column, wanted, this.from, this.to))
						.ifPresent((retyping) -> retypings.put(new ColumnReference(was.name(), column.name()),
								retyping))));
		}
		return retypings;
	}

	// The objects that use columns of the old type of which none stays.
	private Set<ObjectReference> users(Retyping retyping) {
		return this.from.objects()
			.stream()
			.map(SchemaObject::reference)
			.filter((user) -> columns(user, retyping.from()).findAny().isPresent()
					&& columns(user, retyping.from()).allMatch((column) -> retyping.equals(this.retypings.get(column))))
			.collect(Collectors.toSet());
	}

	private Stream<ColumnReference> columns(ObjectReference user, String type) {
		Stream<ColumnReference> own = this.from.table(user.name())
			.filter((table) -> table.reference().equals(user))
			.stream()
			.flatMap((table) -> table.columns()
				.stream()
				.map((column) -> new ColumnReference(table.name(), column.name())));
		Stream<ColumnReference> used = this.from.dependencies()
			.stream()
			.filter((use) -> use.dependent().equals(user))
			.flatMap((use) -> Stream.ofNullable(use.column())
				.map((column) -> new ColumnReference(use.on().name(), column)));
		return Stream.concat(own, used).filter((column) -> isOf(column, type));
	}

	private boolean isOf(ColumnReference reference, String type) {
		return this.from.objects()
			.stream()
			.filter((object) -> object.name().equals(reference.table()) && object.kind().role() != ObjectKind.Role.TYPE)
			.flatMap((object) -> object.columns().stream())
			.anyMatch((column) -> column.name().equals(reference.column())
					&& Retyping.element(column.type()).equals(type));
	}

	private Schema carried(Schema schema, Set<ObjectReference> users, Retyping retyping) {
		Set<String> before = new HashSet<>();
		rewrite(this.from, users, (sql) -> {
			before.add(sql);
			return sql;
		});
		Schema rewritten = rewrite(schema, users, (sql) -> before.contains(sql) ? retyping.apply(sql) : sql);
		return rewritten
			.withObjects(rewritten.objects().stream().map((object) -> withDefaults(object, schema)).toList());
	}

	// A default is about its own column alone.
	private static SchemaObject withDefaults(SchemaObject object, Schema schema) {
		Table given = schema.table(object.name()).orElse(null);
		if (!(object instanceof Table table) || given == null) {
			return object;
		}
		return table.withColumns(table.columns()
			.stream()
			.map((column) -> given.column(column.name())
				.filter((other) -> other.value() instanceof Default)
				.map((other) -> column.withValue(other.value()))
				.orElse(column))
			.toList());
	}

	// The database knows what a routine uses only if its body is no text.
	private static Schema rewrite(Schema schema, Set<ObjectReference> users, UnaryOperator<String> sql) {
		Schema rewritten = new SchemaRewrite(NameChange.NONE, users, sql).apply(schema, (reference) -> reference);
		return rewritten.withObjects(rewritten.objects()
			.stream()
			.map((object) -> (object instanceof Routine routine && users.contains(object.reference()))
					? routine.withDefinition(sql.apply(routine.definition())) : object)
			.toList());
	}

	private SchemaObject defaults(SchemaObject object) {
		Table was = this.from.table(object.name()).orElse(null);
		if (!(object instanceof Table table) || was == null) {
			return object;
		}
		return table.withColumns(table.columns()
			.stream()
			.map((column) -> was.column(column.name())
				.map((old) -> carried(old, column, retyping(table, column)))
				.orElse(column))
			.toList());
	}

	// A default whose type cannot be seen is cast like the values.
	private static Column carried(Column was, Column column, @Nullable Retyping retyping) {
		if (retyping == null || !(was.value() instanceof Default before)
				|| !(column.value() instanceof Default value)) {
			return column;
		}
		String literals = retyping.apply(before.expression());
		if (!value.expression().equals(before.expression()) && !value.expression().equals(literals)) {
			return column;
		}
		boolean seen = !literals.equals(before.expression());
		return column.withValue(new Default(seen ? literals : KeptDefaults.cast(before.expression(), column.type())));
	}

}
