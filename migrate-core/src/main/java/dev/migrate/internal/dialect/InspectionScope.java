package dev.migrate.internal.dialect;

import java.util.List;

import dev.migrate.targetschema.Privileges;

/**
 * The scope of an inspection.
 *
 * @param schemas the schemas of the database, by name; one that does not exist counts as
 * empty. An empty list stands for all schemas that are neither built in nor temporary
 * @param searchPath the schemas whose names are not qualified in SQL, by name. A schema
 * that stands in for another one comes before it
 * @param tables the tables of Migrate, which are left out like the tables of other
 * migration tools
 * @param privileges whether to read privileges
 */
public record InspectionScope(List<String> schemas, List<String> searchPath, TableNaming tables,
		Privileges privileges) {

	public InspectionScope {
		schemas = List.copyOf(schemas);
		searchPath = List.copyOf(searchPath);
	}

	/**
	 * A scope of all schemas, without privileges.
	 * @param tables the tables of Migrate
	 * @param searchPath the schemas whose names are not qualified in SQL
	 * @return the scope
	 */
	public static InspectionScope everything(TableNaming tables, String... searchPath) {
		return new InspectionScope(List.of(), List.of(searchPath), tables, Privileges.LEFT_OUT);
	}

	/**
	 * The same scope with or without privileges.
	 * @param changed whether to read privileges
	 * @return the scope
	 */
	public InspectionScope with(Privileges changed) {
		return new InspectionScope(this.schemas, this.searchPath, this.tables, changed);
	}

}
