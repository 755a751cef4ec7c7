package dev.migrate.internal.autogenerate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.comparison.ComparisonFinding;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.ToolTables;
import dev.migrate.internal.schema.QualifiedName;

/** Entities that are mapped to the tables of migration tools, which nothing compares. */
final class ToolEntities {

	private static final Pattern TABLE = Pattern
		.compile("(?i)\\s*create table (?:if not exists )?(?:\"?([^\".(\\s]+)\"?\\.)?\"?([^\".(\\s]+)\"?[\\s(]");

	private ToolEntities() {
	}

	static List<ComparisonFinding> in(List<String> statements, TableNaming own, String defaultSchema) {
		ToolTables tools = new ToolTables(own);
		return statements.stream()
			.flatMap((statement) -> TABLE.matcher(statement)
				.results()
				.limit(1)
				.flatMap((match) -> Stream
					.of(new QualifiedName((match.group(1) != null) ? match.group(1) : defaultSchema, match.group(2)))))
			.filter(tools::contains)
			.map((table) -> (ComparisonFinding) new ComparisonFinding.NotCompared(table.name(),
					"An entity is mapped to it, but it belongs to a migration tool, which makes and changes it itself."))
			.toList();
	}

}
