package dev.migrate.scratch;

import java.util.List;

import dev.migrate.schema.Schema;

/**
 * A target schema, as the database understands it.
 *
 * @param schema what its statements made
 * @param faults the statements that the database refused; the others were run
 */
public record Drawn(Schema schema, List<ScratchFault> faults) {

	public Drawn {
		faults = List.copyOf(faults);
	}

}
