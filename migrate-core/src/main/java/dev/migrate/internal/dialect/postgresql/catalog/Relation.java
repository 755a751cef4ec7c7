package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.Map;

import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * A table, view, materialized view, composite type or sequence, without the facts from
 * other queries.
 *
 * @param oid its number
 * @param kind the letter of its kind
 * @param name its name
 * @param form its form as a table
 * @param options its parameters
 * @param query its query as a view, or {@code null}
 * @param comment its comment, or {@code null} if it has none
 */
record Relation(long oid, char kind, QualifiedName name, TableForm form, Map<String, String> options,
		@Nullable String query, @Nullable String comment) {

	static final char TABLE = 'r';

	static final char PARTITIONED_TABLE = 'p';

	static final char VIEW = 'v';

	static final char MATERIALIZED_VIEW = 'm';

	static final char COMPOSITE = 'c';

	static final char SEQUENCE = 'S';

	boolean isTable() {
		return this.kind == TABLE || this.kind == PARTITIONED_TABLE;
	}

}
