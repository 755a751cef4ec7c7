package dev.migrate.internal.dialect;

import java.util.Set;

import dev.migrate.internal.schema.QualifiedName;

/**
 * The tables of migration tools, which do not belong to the migrated schema.
 *
 * @param own the user's settings for the names of the tables of Migrate
 */
public record ToolTables(TableNaming own) {

	private static final Set<String> OTHERS = Set.of("flyway_schema_history", "databasechangelog",
			"databasechangeloglock", "alembic_version");

	/**
	 * Whether a table belongs to a tool.
	 * @param table the name of the table
	 * @return whether it does
	 */
	public boolean contains(QualifiedName table) {
		return OTHERS.contains(table.name()) || isOwn(table);
	}

	private boolean isOwn(QualifiedName table) {
		return (this.own.schema() == null || this.own.schema().equals(table.schema()))
				&& (table.name().equals(this.own.prefix() + "revision")
						|| table.name().equals(this.own.prefix() + "history")
						|| table.name().equals(this.own.prefix() + "schema"));
	}

}
