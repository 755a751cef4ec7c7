package dev.migrate.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;

/** Rebuilds the users of an object or a column that the database knows. */
final class Users {

	private final Schema from;

	private final Schema to;

	/** By the objects that are used. */
	private final Map<ObjectReference, List<Dependency>> uses;

	private final ObjectRebuilds objects;

	private final PartRebuilds parts;

	Users(Schema from, Schema to, ObjectRebuilds objects, PartRebuilds parts) {
		this.from = from;
		this.to = to;
		this.uses = from.dependencies().stream().collect(Collectors.groupingBy(Dependency::on));
		this.objects = objects;
		this.parts = parts;
	}

	// All users of an object.
	void rebuild(ObjectReference used) {
		String name = used.name().name();
		for (Dependency dependency : uses(used)) {
			this.objects.rebuild(dependency.dependent());
			tables(dependency.dependent(), (was, is) -> {
				this.parts.guards(was, is, name);
				this.parts.keys(was, is, name);
				this.parts.computed(was, is, name);
				this.parts.defaults(was, is, name);
			});
		}
	}

	// All users of a column outside its table.
	void rebuild(ObjectReference table, String column) {
		for (Dependency dependency : uses(table)) {
			if (column.equals(dependency.column())) {
				this.objects.rebuild(dependency.dependent());
				tables(dependency.dependent(), (was, is) -> this.parts.guards(was, is, table.name().name()));
			}
		}
	}

	private List<Dependency> uses(ObjectReference used) {
		return this.uses.getOrDefault(used, List.of());
	}

	void tables(ObjectReference reference, BiConsumer<Table, Table> action) {
		if (reference.kind() == ObjectKind.TABLE) {
			tables(reference.name(), action);
		}
	}

	// For a table that both schemas have.
	void tables(QualifiedName name, BiConsumer<Table, Table> action) {
		this.from.table(name).ifPresent((was) -> this.to.table(name).ifPresent((is) -> action.accept(was, is)));
	}

}
