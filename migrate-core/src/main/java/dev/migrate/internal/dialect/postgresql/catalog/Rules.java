package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Rule;

/** Reads rules, except those that make views. */
final class Rules {

	private static final String QUERY = """
			SELECT w.ev_class AS relation, w.rulename, pg_get_ruledef(w.oid) AS definition, w.ev_enabled,
				format('%I.%I', n.nspname, c.relname) AS qualified, w.ev_class::regclass AS visible,
				d.description AS comment
			FROM pg_rewrite w
			JOIN pg_class c ON c.oid = w.ev_class
			JOIN pg_namespace n ON n.oid = c.relnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_rewrite'::regclass AND d.objoid = w.oid
			WHERE c.relnamespace = ANY (:schemas) AND w.rulename <> '_RETURN'
			ORDER BY w.rulename""";

	private Rules() {
	}

	static Map<Long, List<Rule>> read(Catalog catalog) throws SQLException {
		return catalog.group(QUERY, Rules::rule);
	}

	private static Rule rule(CatalogRow row) throws SQLException {
		String definition = PrintedSql.rename(row.sql("definition"), " TO ", row.text("qualified"),
				row.text("visible"));
		return new Rule(row.text("rulename"), PrintedSql.statement(definition), Triggers.firing(row.code("ev_enabled")),
				row.optional("comment"));
	}

}
