package dev.migrate.internal.scratch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import dev.migrate.targetschema.SchemaNames;

/**
 * The names of the schemas of a target schema in the scratch, as far as the target schema
 * has asked for them. Not thread-safe.
 */
final class NamesInScratch implements SchemaNames {

	private final BiFunction<String, Integer, String> naming;

	private final Map<String, String> names = new LinkedHashMap<>();

	private NamesInScratch(BiFunction<String, Integer, String> naming, String defaultSchema) {
		this.naming = naming;
		of(defaultSchema);
	}

	// Each schema has a unique name with this prefix.
	static NamesInScratch startingWith(String prefix, String defaultSchema) {
		return new NamesInScratch((schema, index) -> prefix + index, defaultSchema);
	}

	// There is room for one schema only.
	static NamesInScratch only(String name, String defaultSchema) {
		return new NamesInScratch((schema, index) -> name, defaultSchema);
	}

	// Each schema keeps its name.
	static NamesInScratch own(String defaultSchema) {
		return new NamesInScratch((schema, index) -> schema, defaultSchema);
	}

	@Override
	public String of(String schema) {
		return this.names.computeIfAbsent(schema, (name) -> this.naming.apply(name, this.names.size()));
	}

	// The default schema first.
	List<String> scratch() {
		return List.copyOf(this.names.values());
	}

	// The names in the scratch, by the names that were asked for.
	Map<String, String> all() {
		return new LinkedHashMap<>(this.names);
	}

}
