package dev.migrate.spring.command.compare;

import java.util.List;

import dev.migrate.SchemaComparisons;
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

	static boolean areIn(CommandContext context) {
		return RelationalMapping.of(context.application()).isPresent();
	}

	static List<CheckFinding> in(CommandContext context) {
		return RelationalMapping.of(context.application())
			.orElseThrow()
			.faults(SchemaComparisons.of(context.migrate()).inspect(), ComparisonSettings.of(context.application()))
			.stream()
			.map((fault) -> new CheckFinding(Kind.MAPPING, null, null, fault.toString(),
					"Change the mapping, or write a revision: migrate revision -m \"...\""))
			.toList();
	}

}
