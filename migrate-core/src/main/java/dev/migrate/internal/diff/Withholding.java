package dev.migrate.internal.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Withholds everything that needs a withheld drop: the things that would take a name that
 * stays taken, and their users. New things are left out, others stay as they are.
 */
final class Withholding {

	private final Schema from;

	private final Schema to;

	private final Map<ObjectReference, SchemaObject> kept;

	private final StayingNames names;

	private final Map<ObjectReference, List<Dependency>> uses;

	private final ForeignKeys foreignKeys;

	private final Deque<Lack> lacks = new ArrayDeque<>();

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Prepares the search for the things that have to wait.
	 * @param from the existing schema
	 * @param to the wanted schema
	 * @param kept the wanted schema with the objects that stay, by reference;
	 * {@link #apply} changes it
	 */
	Withholding(Schema from, Schema to, Map<ObjectReference, SchemaObject> kept) {
		this.from = from;
		this.to = to;
		this.kept = kept;
		this.names = new StayingNames(from, kept);
		this.uses = to.dependencies().stream().collect(Collectors.groupingBy(Dependency::on));
		this.foreignKeys = new ForeignKeys(to);
	}

	// Changes the schema, and returns the facts that a person should know.
	List<Finding> apply() {
		List.copyOf(this.kept.values()).forEach(this::giveWay);
		HeldColumns.of(this.from, this.to, this.kept)
			.forEach((held) -> columns(Schemas.table(held.table()), (column) -> column.name().equals(held.column())));
		this.to.tables().forEach(this::keysOf);
		while (!this.lacks.isEmpty()) {
			Lack lack = this.lacks.pop();
			this.uses.getOrDefault(lack.object(), List.of())
				.stream()
				.filter((use) -> lack.concerns(use.column()))
				.forEach((use) -> withhold(use.dependent(), lack));
			keys(lack.object(), lack::concerns);
		}
		return this.findings.stream().distinct().toList();
	}

	// Withholds foreign keys to a primary key that waits, since another one stays.
	private void keysOf(Table wanted) {
		wanted.primaryKey()
			.map(PrimaryKey::columns)
			.filter((columns) -> waits(this.kept.get(wanted.reference()), columns))
			.ifPresent((columns) -> keys(wanted.reference(), (key) -> Lack.isNeededBy(key, columns)));
	}

	private static boolean waits(@Nullable SchemaObject kept, List<String> columns) {
		return kept instanceof Table table
				&& table.primaryKey().filter((stays) -> same(stays.columns(), columns)).isEmpty()
				&& table.constraints(Unique.class).stream().noneMatch((unique) -> same(unique.columns(), columns));
	}

	private void giveWay(SchemaObject wanted) {
		ObjectReference reference = wanted.reference();
		SchemaObject was = this.from.object(reference).orElse(null);
		if (was == null) {
			this.names.holder(wanted).ifPresent((holder) -> {
				find(wanted, holder);
				leaveOut(reference);
			});
			return;
		}
		for (Part part : wanted.parts()) {
			if (Parts.same(was.parts(), part).isEmpty()) {
				this.names.holder(part.names(wanted.name())).ifPresent((holder) -> {
					find(wanted, holder);
					parts(reference, part::equals);
				});
			}
		}
		for (Column column : wanted.columns()) {
			if (Parts.named(was.columns(), Column::name, column.name()).isEmpty()) {
				this.names.holder(column.names(wanted.name())).ifPresent((holder) -> {
					find(wanted, holder);
					columns(reference, column::equals);
				});
			}
		}
	}

	private static boolean same(List<String> columns, List<String> others) {
		return Set.copyOf(columns).equals(Set.copyOf(others));
	}

	private void find(SchemaObject wanted, SchemaObject holder) {
		this.findings.add(new Finding.NotChangeable(wanted.reference(),
				"Another object has its name and stays: " + holder.kind().name().replace('_', ' ') + "."));
	}

	private void leaveOut(ObjectReference object) {
		this.kept.remove(object);
		this.lacks.add(new Lack(object, null));
	}

	private void withhold(ObjectReference user, Lack lack) {
		SchemaObject now = this.kept.get(user);
		SchemaObject was = this.from.object(user).orElse(null);
		if (now instanceof Table table && (was != null || isNeededByPartsAlone(table, lack))) {
			columns(user, lack::isNeededBy);
			parts(user, lack::isNeededBy);
			form(user, lack);
		}
		else if (now != null && was == null) {
			leaveOut(user);
		}
		else if (now != null && was != null && !now.equals(was)) {
			this.kept.put(user, was);
			this.lacks.add(new Lack(user, null));
		}
	}

	private static boolean isNeededByPartsAlone(Table table, Lack lack) {
		return !lack.shapes(table) && table.columns().stream().noneMatch(lack::isNeededBy)
				&& table.parts().stream().anyMatch(lack::isNeededBy);
	}

	private void form(ObjectReference reference, Lack lack) {
		if (this.kept.get(reference) instanceof Table table && lack.shapes(table)) {
			this.from.table(table.name()).ifPresent((was) -> this.kept.put(reference, table.withForm(was.form())));
		}
	}

	// Withholds foreign keys to a table.
	private void keys(ObjectReference target, Predicate<ForeignKey> withheld) {
		this.foreignKeys.of(target.name())
			.stream()
			.filter((end) -> end.key().target().equals(target.name()) && withheld.test(end.key()))
			.forEach((end) -> parts(Schemas.table(end.table()), end.key()::equals));
	}

	private void columns(ObjectReference owner, Predicate<Column> withheld) {
		if (!(this.kept.get(owner) instanceof Table table)) {
			return;
		}
		List<Column> before = this.from.table(table.name()).map(Table::columns).orElse(List.of());
		List<Column> columns = new ArrayList<>();
		Set<String> lacking = new HashSet<>();
		for (Column column : table.columns()) {
			Optional<Column> was = Parts.named(before, Column::name, column.name());
			Optional<Column> now = withheld.test(column) ? was : Optional.of(column);
			now.ifPresent(columns::add);
			if (now.filter(column::equals).isEmpty()) {
				lacking.add(column.name());
			}
		}
		this.kept.put(owner, table.withColumns(columns));
		lacking.forEach((column) -> {
			this.lacks.add(new Lack(owner, column));
			columns(owner, (other) -> Lack.isNeededBy(other, column));
			parts(owner, (part) -> Lack.isNeededBy(part, column));
		});
	}

	private void parts(ObjectReference owner, Predicate<Part> withheld) {
		SchemaObject now = this.kept.get(owner);
		if (now == null) {
			return;
		}
		List<Part> before = this.from.object(owner).map(SchemaObject::parts).orElse(List.of());
		Set<Part> gone = now.parts()
			.stream()
			.filter(withheld)
			.filter((part) -> !before.contains(part))
			.collect(Collectors.toSet());
		if (!gone.isEmpty()) {
			this.kept.put(owner, new PartSelection(before, gone).of(now));
			gone.forEach((part) -> keys(owner, (key) -> Lack.isNeededBy(key, KeyRebuilds.columns(part))));
		}
	}

}
