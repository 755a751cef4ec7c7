package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.View;

/**
 * Writes views and materialized views.
 *
 * @param names the names of objects in SQL
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

	// Replaces the query, unless only the parameters change.
	List<String> alter(View from, View to) {
		boolean same = from.query().equals(to.query()) && from.columns()
			.stream()
			.map(Column::name)
			.toList()
			.equals(to.columns().stream().map(Column::name).toList());
		return same ? alterOptions("VIEW", to.name(), from.options(), to.options())
				: List.of("CREATE OR REPLACE VIEW " + head(to));
	}

	List<String> alter(MaterializedView from, MaterializedView to) {
		List<String> statements = new ArrayList<>(
				alterOptions("MATERIALIZED VIEW", to.name(), from.options(), to.options()));
		for (int i = 0; i < to.columns().size(); i++) {
			statements
				.addAll(new ColumnSql(this.names).alterStorage(to.name(), from.columns().get(i), to.columns().get(i)));
		}
		statements.addAll(TableSql.cluster("ALTER MATERIALIZED VIEW " + this.names.of(to.name()), from.clusterOn(),
				to.clusterOn()));
		return statements;
	}

	private List<String> alterOptions(String kind, QualifiedName view, Map<String, String> from,
			Map<String, String> to) {
		return new OptionsSql("ALTER " + kind + " " + this.names.of(view)).change(from, to);
	}

	private String head(View view) {
		return this.names.of(view.name()) + columns(view.columns(), view.query()) + ConstraintSql.with(view.options())
				+ " AS\n" + query(view.query());
	}

	List<String> create(MaterializedView view) {
		List<String> statements = new ArrayList<>(List.of(statement(view)));
		ColumnSql columns = new ColumnSql(this.names);
		view.columns()
			.forEach((column) -> statements
				.addAll(columns.alterStorage(view.name(), column.withStorage(ColumnStorage.DEFAULT), column)));
		return statements;
	}

	// What the indexes of the view have to be there for.
	List<String> complete(MaterializedView view) {
		return TableSql.cluster("ALTER MATERIALIZED VIEW " + this.names.of(view.name()), null, view.clusterOn());
	}

	private String statement(MaterializedView view) {
		return "CREATE MATERIALIZED VIEW " + this.names.of(view.name()) + columns(view.columns(), view.query())
				+ ((view.accessMethod() != null) ? " USING " + Names.quote(view.accessMethod()) : "")
				+ ConstraintSql.with(view.options()) + " AS\n" + query(view.query());
	}

	// Names columns only if the query does not name them, as after a rename.
	private static String columns(List<Column> columns, String query) {
		boolean named = columns.stream().map(Column::name).allMatch((name) -> isNamed(name, query));
		return named ? ""
				: columns.stream().map(Column::name).map(Names::quote).collect(Collectors.joining(", ", " (", ")"));
	}

	private static boolean isNamed(String name, String query) {
		return Pattern.compile("(?<![\\w\"])" + Pattern.quote(Names.quote(name)) + "(?![\\w\"])").matcher(query).find();
	}

	private static String query(String query) {
		return VerbatimSql.hasLinesInQuotes(query) ? query.stripLeading() : query.stripIndent().stripLeading();
	}

}
