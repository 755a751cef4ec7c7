package dev.migrate.targetschema;

import javax.sql.DataSource;

/**
 * The schema of another database as a target schema. That database is only read.
 *
 * @param describe the description of the database, in a few words
 * @param dataSource the database
 */
public record OtherDatabase(String describe, DataSource dataSource) implements TargetSchema {

	@Override
	public Extent extent() {
		return Extent.WHOLE;
	}

}
