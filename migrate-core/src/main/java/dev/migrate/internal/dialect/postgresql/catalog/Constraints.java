package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Check.Inheritance;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ForeignKey.Action;
import dev.migrate.internal.schema.ForeignKey.Match;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Unique;

/** Reads constraints of tables and domains, except inherited ones. */
final class Constraints {

	private static final String QUERY = """
			SELECT CASE o.contypid WHEN 0 THEN o.conrelid ELSE o.contypid END AS relation, o.conname, o.contype,
				o.condeferrable, o.condeferred, o.convalidated, o.connoinherit, o.conindid, %s AS enforced, %s AS period,
				%s AS columns, n.nspname AS schema_name, t.relname AS name, %s AS target_columns,
				o.confmatchtype, o.confupdtype, o.confdeltype, %s AS delete_columns,
				pg_get_expr(o.conbin, o.conrelid) AS expression,
				CASE o.contype WHEN 'x' THEN ARRAY(
					SELECT CASE WHEN pg_operator_is_visible(p.oid) THEN p.oprname::text
						ELSE 'OPERATOR(' || quote_ident(pn.nspname) || '.' || p.oprname || ')' END
					FROM unnest(o.conexclop) WITH ORDINALITY k(operator, number)
					JOIN pg_operator p ON p.oid = k.operator
					JOIN pg_namespace pn ON pn.oid = p.oprnamespace
					ORDER BY k.number) END AS operators,
				d.description AS comment
			FROM pg_constraint o
			LEFT JOIN pg_class t ON t.oid = o.confrelid
			LEFT JOIN pg_namespace n ON n.oid = t.relnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
			WHERE o.connamespace = ANY (:schemas) AND o.contype IN ('p', 'u', 'f', 'c', 'x')
			AND o.conparentid = 0 AND (o.conislocal OR o.coninhcount = 0)
			ORDER BY o.conname""";

	private static final String COLUMNS = """
			CASE WHEN o.%2$s IS NOT NULL AND o.contype <> 'c' THEN ARRAY(
				SELECT a.attname::text FROM unnest(o.%2$s) WITH ORDINALITY k(attribute, number)
				JOIN pg_attribute a ON a.attrelid = o.%1$s AND a.attnum = k.attribute ORDER BY k.number) END""";

	private final Indexes indexes;

	private Constraints(Indexes indexes) {
		this.indexes = indexes;
	}

	// Keyed by the number of the table or domain.
	static Map<Long, List<Constraint>> read(Catalog catalog, Indexes indexes) throws SQLException {
		String query = QUERY.formatted(catalog.since(18, "o.conenforced", "true"),
				catalog.since(18, "o.conperiod", "false"), COLUMNS.formatted("conrelid", "conkey"),
				COLUMNS.formatted("confrelid", "confkey"),
				catalog.since(15, COLUMNS.formatted("conrelid", "confdelsetcols"), "'{}'::text[]"));
		return catalog.group(query, new Constraints(indexes)::constraint);
	}

	private Constraint constraint(CatalogRow row) throws SQLException {
		return switch (row.code("contype")) {
			case 'p' -> primaryKey(row, this.indexes.take(row.number("conindid")));
			case 'u' -> unique(row, this.indexes.take(row.number("conindid")));
			case 'x' -> exclusion(row, this.indexes.take(row.number("conindid")));
			case 'f' -> foreignKey(row);
			default -> check(row);
		};
	}

	private static PrimaryKey primaryKey(CatalogRow row, Index index) throws SQLException {
		return new PrimaryKey(row.text("conname"), row.list("columns"), index.include(), period(row), index.options(),
				deferral(row), row.optional("comment"));
	}

	private static Unique unique(CatalogRow row, Index index) throws SQLException {
		boolean distinct = index.uniqueness() != Uniqueness.UNIQUE_NULLS_NOT_DISTINCT;
		return new Unique(row.text("conname"), row.list("columns"), index.include(),
				distinct ? NullTreatment.DISTINCT : NullTreatment.NOT_DISTINCT, period(row), index.options(),
				deferral(row), row.optional("comment"));
	}

	private static Exclusion exclusion(CatalogRow row, Index index) throws SQLException {
		List<String> operators = row.list("operators");
		List<Exclusion.Element> elements = new ArrayList<>();
		for (int i = 0; i < operators.size(); i++) {
			elements.add(new Exclusion.Element(index.keys().get(i), operators.get(i)));
		}
		return new Exclusion(row.text("conname"), index.method(), elements, index.include(), index.predicate(),
				index.options(), deferral(row), row.optional("comment"));
	}

	private static ForeignKey foreignKey(CatalogRow row) throws SQLException {
		return new ForeignKey(row.text("conname"), row.list("columns"), row.name(), row.list("target_columns"),
				(row.code("confmatchtype") == 'f') ? Match.FULL : Match.SIMPLE, action(row.code("confupdtype")),
				action(row.code("confdeltype")), row.list("delete_columns"), period(row), deferral(row),
				enforcement(row), row.optional("comment"));
	}

	private static Action action(char code) {
		return switch (code) {
			case 'r' -> Action.RESTRICT;
			case 'c' -> Action.CASCADE;
			case 'n' -> Action.SET_NULL;
			case 'd' -> Action.SET_DEFAULT;
			default -> Action.NO_ACTION;
		};
	}

	private static Check check(CatalogRow row) throws SQLException {
		return new Check(row.text("conname"), row.sql("expression"),
				row.is("connoinherit") ? Inheritance.NO_INHERIT : Inheritance.INHERIT, enforcement(row),
				row.optional("comment"));
	}

	private static Period period(CatalogRow row) throws SQLException {
		return row.is("period") ? Period.PERIOD : Period.NONE;
	}

	private static Deferral deferral(CatalogRow row) throws SQLException {
		if (!row.is("condeferrable")) {
			return Deferral.NOT_DEFERRABLE;
		}
		return row.is("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
	}

	private static Enforcement enforcement(CatalogRow row) throws SQLException {
		if (!row.is("enforced")) {
			return Enforcement.NOT_ENFORCED;
		}
		return row.is("convalidated") ? Enforcement.VALID : Enforcement.NOT_VALID;
	}

}
