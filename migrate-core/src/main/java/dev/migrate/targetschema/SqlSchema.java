package dev.migrate.targetschema;

import java.util.List;

/**
 * A target schema in SQL as somebody wrote it. It says all that the schemas in it are to
 * have. Its names stand for what they say, so that it can only be run in a database of
 * its own.
 *
 * @param describe what it is made from, in a few words
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
