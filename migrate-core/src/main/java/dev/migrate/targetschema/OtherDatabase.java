package dev.migrate.targetschema;

import javax.sql.DataSource;

/**
 * A target schema that another database has. It is only read.
 *
 * @param describe which database, in a few words
 * @param dataSource the database
 */
public record OtherDatabase(String describe, DataSource dataSource) implements TargetSchema {

	@Override
	public Extent extent() {
		return Extent.WHOLE;
	}

}
