package dev.migrate.internal.dialect.postgresql.rendering;

import dev.migrate.internal.schema.QualifiedName;

/**
 * Fills in the default of a column in batches, each of which commits: nobody waits long
 * for a row. The statement does no harm if it runs again.
 *
 * @param names the names of objects in SQL
 */
record BatchSql(Names names) {

	private static final String MARK = "-- migrate:idempotent\n";

	private static final String BLOCK = """
			DO %1$s
			DECLARE
			    pages int := %4$s / current_setting('block_size')::int;
			BEGIN
			    FOR page IN 0..pages BY 1000 LOOP
			        UPDATE %2$s SET %3$s = DEFAULT
			            WHERE %3$s IS NULL
			                AND ctid >= format('(%%s,0)', page)::tid AND ctid < format('(%%s,0)', page + 1000)::tid;
			        COMMIT;
			    END LOOP;
			END
			%1$s""";

	static boolean is(String statement) {
		return statement.startsWith(MARK);
	}

	// Rows that move meanwhile may be left over.
	String fill(QualifiedName table, String column, boolean whole) {
		String name = this.names.of(table);
		String literal = Names.literal(name);
		String size = whole ? "pg_relation_size(" + literal + ")"
				: "(SELECT max(pg_relation_size(relid)) FROM pg_partition_tree(" + literal + "))";
		String quote = "$$";
		while ((name + column).contains(quote)) {
			quote = "$fill" + quote.length() + "$";
		}
		return MARK + BLOCK.formatted(quote, name, Names.quote(column), size);
	}

}
