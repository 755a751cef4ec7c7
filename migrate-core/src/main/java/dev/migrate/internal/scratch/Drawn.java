package dev.migrate.internal.scratch;

import java.util.List;
import java.util.Map;

import dev.migrate.comparison.RefusedStatement;
import dev.migrate.internal.schema.Schema;

/**
 * A target schema as the database understands it.
 *
 * @param schema the schema that its statements created, under its names outside the
 * scratch database or schema
 * @param names the names of its schemas in the scratch, by their names outside; the
 * default schema is among them
 * @param statements the statements that created it; empty if it was there
 * @param faults the statements that the database refused; all others were run
 */
public record Drawn(Schema schema, Map<String, String> names, List<String> statements, List<RefusedStatement> faults) {

	public Drawn {
		names = Map.copyOf(names);
		statements = List.copyOf(statements);
		faults = List.copyOf(faults);
	}

}
