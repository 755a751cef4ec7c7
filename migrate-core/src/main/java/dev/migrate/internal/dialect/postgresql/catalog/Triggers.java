package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Firing;
import dev.migrate.internal.schema.Trigger;

/** Reads triggers, except those of constraints and inherited ones. */
final class Triggers {

	private static final String QUERY = """
			SELECT t.tgrelid AS relation, t.tgname, pg_get_triggerdef(t.oid) AS definition, t.tgenabled,
				format('%I.%I', n.nspname, c.relname) AS qualified, t.tgrelid::regclass AS visible,
				d.description AS comment
			FROM pg_trigger t
			JOIN pg_class c ON c.oid = t.tgrelid
			JOIN pg_namespace n ON n.oid = c.relnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_trigger'::regclass AND d.objoid = t.oid
			WHERE c.relnamespace = ANY (:schemas) AND NOT t.tgisinternal AND t.tgparentid = 0
			ORDER BY t.tgname""";

	private Triggers() {
	}

	static Map<Long, List<Trigger>> read(Catalog catalog) throws SQLException {
		return catalog.group(QUERY, Triggers::trigger);
	}

	private static Trigger trigger(CatalogRow row) throws SQLException {
		String definition = PrintedSql.rename(row.sql("definition"), " ON ", row.text("qualified"),
				row.text("visible"));
		return new Trigger(row.text("tgname"), definition, firing(row.code("tgenabled")), row.optional("comment"));
	}

	static Firing firing(char code) {
		return switch (code) {
			case 'R' -> Firing.REPLICA;
			case 'A' -> Firing.ALWAYS;
			case 'D' -> Firing.DISABLED;
			default -> Firing.ORIGIN;
		};
	}

}
