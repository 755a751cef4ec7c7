package dev.migrate.spring.command.compare;

import java.util.List;
import java.util.Optional;

import dev.migrate.SchemaComparisons;
import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.CheckFinding.Kind;
import dev.migrate.spring.relational.RelationalMapping;

/**
 * Tables and columns that the mapping of Spring Data JDBC needs, but that the database
 * does not have.
 */
final class MappingFindings {

	private MappingFindings() {
	}

	static List<CheckFinding> in(CommandContext context) {
		Optional<RelationalMapping> mapping = RelationalMapping.of(context.application());
		if (mapping.isEmpty()) {
			return List.of();
		}
		try {
			return mapping.get()
				.faults(SchemaComparisons.of(context.migrate()).inspect(), ComparisonSettings.of(context.application()))
				.stream()
				.map((fault) -> new CheckFinding(Kind.MAPPING, null, null, fault.toString(),
						"Change the mapping, or write a revision: migrate revision -m \"...\""))
				.toList();
		}
		catch (UnsupportedFeatureException ex) {
			context.output().note("The mapping of Spring Data is not checked: " + ex.problem());
			return List.of();
		}
	}

}
