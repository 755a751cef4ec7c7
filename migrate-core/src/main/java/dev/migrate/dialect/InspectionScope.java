package dev.migrate.dialect;

import java.util.List;

import dev.migrate.targetschema.Privileges;

/**
 * What an inspection looks at.
 *
 * @param schemas the schemas of the database, by name; one that does not exist holds
 * nothing. Empty for all that are neither the database's own nor temporary
 * @param searchPath the schemas whose names are not qualified in SQL, by name. A schema
 * that stands for another one comes before it
 * @param tables the tables of Migrate, which are left out like those of other migration
 * tools
 * @param privileges whether to read what roles may do
 */
public record InspectionScope(List<String> schemas, List<String> searchPath, TableNaming tables,
		Privileges privileges) {

	public InspectionScope {
		schemas = List.copyOf(schemas);
		searchPath = List.copyOf(searchPath);
	}

	/**
	 * Looks at all schemas, without privileges.
	 * @param tables the tables of Migrate
	 * @param searchPath the schemas whose names are not qualified in SQL
	 * @return the scope
	 */
	public static InspectionScope everything(TableNaming tables, String... searchPath) {
		return new InspectionScope(List.of(), List.of(searchPath), tables, Privileges.LEFT_OUT);
	}

	/**
	 * The same scope with or without privileges.
	 * @param changed whether to read what roles may do
	 * @return the scope
	 */
	public InspectionScope with(Privileges changed) {
		return new InspectionScope(this.schemas, this.searchPath, this.tables, changed);
	}

}
