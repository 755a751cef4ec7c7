package dev.migrate.internal.dialect;

import org.jspecify.annotations.Nullable;

/**
 * The user's settings for the names of the tables of Migrate.
 *
 * @param schema their schema, or {@code null} for the connection's own
 * @param prefix the start of their names
 */
public record TableNaming(@Nullable String schema, String prefix) {

	/**
	 * The tables in a schema.
	 * @param inSchema the schema, or {@code null} to leave it to the connection
	 * @return their names in SQL
	 */
	public Tables tables(@Nullable String inSchema) {
		String qualifier = (inSchema != null) ? quote(inSchema) + "." : "";
		return new Tables(qualifier + quote(this.prefix + "revision"), qualifier + quote(this.prefix + "history"),
				qualifier + quote(this.prefix + "schema"));
	}

	private static String quote(String identifier) {
		return '"' + identifier.replace("\"", "\"\"") + '"';
	}

}
