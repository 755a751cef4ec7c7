package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnValue.Default;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.View;

/**
 * Views and materialized views.
 *
 * @param names how objects are named
 */
record ViewSql(Names names) {

	List<String> create(View view) {
		List<String> statements = new ArrayList<>();
		statements.add("CREATE VIEW " + head(view));
		for (Column column : view.columns()) {
			if (column.value() instanceof Default value) {
				statements.add(new ColumnSql(this.names).alterDefault(view.name(), column.name(), value.expression()));
			}
		}
		return statements;
	}

	String replace(View view) {
		return "CREATE OR REPLACE VIEW " + head(view);
	}

	private String head(View view) {
		return this.names.of(view.name()) + columns(view.columns(), view.query()) + ConstraintSql.with(view.options())
				+ " AS\n" + query(view.query());
	}

	String create(MaterializedView view) {
		return "CREATE MATERIALIZED VIEW " + this.names.of(view.name()) + columns(view.columns(), view.query())
				+ ((view.accessMethod() != null) ? " USING " + Names.quote(view.accessMethod()) : "")
				+ ConstraintSql.with(view.options()) + " AS\n" + query(view.query());
	}

	// Only where the query does not name them itself, as after a rename.
	private static String columns(List<Column> columns, String query) {
		boolean named = columns.stream().map(Column::name).allMatch((name) -> isNamed(name, query));
		return named ? ""
				: columns.stream().map(Column::name).map(Names::quote).collect(Collectors.joining(", ", " (", ")"));
	}

	private static boolean isNamed(String name, String query) {
		return Pattern.compile("(?<![\\w\"])" + Pattern.quote(Names.quote(name)) + "(?![\\w\"])").matcher(query).find();
	}

	private static String query(String query) {
		return query.stripIndent().stripLeading();
	}

	String drop(QualifiedName view) {
		return "DROP VIEW " + this.names.of(view);
	}

	String dropMaterialized(QualifiedName view) {
		return "DROP MATERIALIZED VIEW " + this.names.of(view);
	}

	List<String> alterOptions(ObjectReference relation, Map<String, String> from, Map<String, String> to) {
		String kind = (relation.kind() == ObjectKind.MATERIALIZED_VIEW) ? "MATERIALIZED VIEW" : "VIEW";
		return new OptionsSql("ALTER " + kind + " " + this.names.of(relation.name())).change(from, to);
	}

}
