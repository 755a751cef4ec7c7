package dev.migrate.spring.jpa;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import dev.migrate.scratch.RelocatableSchema;
import dev.migrate.scratch.SchemaNames;

/** The schema that the entities of the application want. */
final class EntityTargetSchema implements RelocatableSchema {

	private final List<PersistenceUnit> units;

	EntityTargetSchema(List<PersistenceUnit> units) {
		this.units = List.copyOf(units);
	}

	@Override
	public int expectedTables() {
		return this.units.stream().mapToInt(PersistenceUnit::size).sum();
	}

	@Override
	public String describe() {
		int classes = expectedTables();
		String mapped = (classes == 1) ? "1 mapped class" : classes + " mapped classes";
		return (this.units.size() == 1) ? mapped : mapped + " of " + this.units.size() + " persistence units";
	}

	@Override
	public List<String> statements(int serverVersion, SchemaNames names) {
		return this.units.stream()
			.flatMap((unit) -> new EntityDdl(unit).commands(serverVersion, names::of).stream())
			.filter(Predicate.not(EntityTargetSchema::isNoSchema))
			.distinct()
			.toList();
	}

	// A cast belongs to the whole database, and rows are no schema.
	private static boolean isNoSchema(String command) {
		String start = command.substring(0, Math.min(command.length(), 12)).toLowerCase(Locale.ROOT);
		return start.startsWith("create cast ") || start.startsWith("insert into ");
	}

}
