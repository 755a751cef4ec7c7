package dev.migrate.spring.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.migrate.targetschema.FormerName;
import dev.migrate.targetschema.RelocatableSchema;
import dev.migrate.targetschema.SchemaNames;
import dev.migrate.targetschema.Seed;
import dev.migrate.targetschema.SequenceUse;

/** The schema that the entities of the application want. Not thread-safe. */
final class EntityTargetSchema implements RelocatableSchema {

	private final List<PersistenceUnit> units;

	private final Map<String, String> originals = new LinkedHashMap<>();

	private List<MappedDdl> mapped = List.of();

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
		this.originals.clear();
		this.mapped = this.units.stream()
			.map((unit) -> new EntityDdl(unit).mapped(serverVersion, (schema) -> scratch(schema, names)))
			.toList();
		return commands().stream().filter(Predicate.not(EntityTargetSchema::isNoSchema)).toList();
	}

	private String scratch(String schema, SchemaNames names) {
		String name = names.of(schema);
		this.originals.put(name, schema);
		return name;
	}

	private List<String> commands() {
		return this.mapped.stream().map(MappedDdl::commands).flatMap(List::stream).distinct().toList();
	}

	// A cast belongs to the whole database, and rows are not part of a schema.
	private static boolean isNoSchema(String command) {
		String start = command.substring(0, Math.min(command.length(), 12)).toLowerCase(Locale.ROOT);
		return start.startsWith("create cast ") || start.startsWith("insert into ");
	}

	@Override
	public List<FormerName> formerNames(String defaultSchema) {
		FormerNames names = new FormerNames(new MappedNames(this.originals, defaultSchema));
		return this.mapped.stream().flatMap((unit) -> names.of(unit.metadata()).stream()).distinct().toList();
	}

	@Override
	public List<SequenceUse> sequences(String defaultSchema) {
		MappedNames names = new MappedNames(this.originals, defaultSchema);
		return this.mapped.stream().flatMap((unit) -> unit.sequences().stream()).map(names::of).distinct().toList();
	}

	@Override
	public List<Seed> seeds(String defaultSchema) {
		return commands().stream()
			.map((command) -> SeedStatement.of(command, this.originals, defaultSchema))
			.flatMap(Optional::stream)
			.toList();
	}

}
