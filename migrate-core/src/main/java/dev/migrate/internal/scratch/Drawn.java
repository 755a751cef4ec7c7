package dev.migrate.internal.scratch;

import java.util.List;
import java.util.Map;

import dev.migrate.comparison.RefusedStatement;
import dev.migrate.internal.schema.Schema;

/**
 * A target schema, as the database understands it.
 *
 * @param schema what its statements made, under the names that it has outside of the
 * scratch
 * @param names what its schemas are called in the scratch, by the names that they have
 * outside; the default schema is among them
 * @param faults the statements that the database refused; the others were run
 */
public record Drawn(Schema schema, Map<String, String> names, List<RefusedStatement> faults) {

	public Drawn {
		names = Map.copyOf(names);
		faults = List.copyOf(faults);
	}

}
