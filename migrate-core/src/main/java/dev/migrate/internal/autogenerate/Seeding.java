package dev.migrate.internal.autogenerate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.targetschema.Seed;

/**
 * Puts the initial rows of tables behind the statements that create these tables.
 *
 * @param seeds the initial rows of all tables
 */
record Seeding(List<Seed> seeds) {

	static final Seeding NONE = new Seeding(List.of());

	List<StatementGroup> after(List<StatementGroup> groups, List<Operation> operations) {
		Set<QualifiedName> created = operations.stream()
			.flatMap((operation) -> operation.created().stream())
			.filter((object) -> object.kind() == ObjectKind.TABLE)
			.map(SchemaObject::name)
			.collect(Collectors.toSet());
		List<String> statements = this.seeds.stream()
			.filter((seed) -> created.contains(new QualifiedName(seed.schema(), seed.table())))
			.map(Seed::statement)
			.toList();
		return StatementGroup.append(groups, statements);
	}

}
