package dev.migrate.targetschema;

import java.util.List;

/**
 * A target schema in SQL that a person wrote. It specifies everything that its schemas
 * are to have. It names its schemas itself, so it can only run in a separate database.
 *
 * @param describe its source, in a few words
 * @param statements the statements that create it, in order
 */
public record SqlSchema(String describe, List<String> statements) implements TargetSchema {

	public SqlSchema {
		statements = List.copyOf(statements);
	}

	@Override
	public Extent extent() {
		return Extent.WHOLE;
	}

}
