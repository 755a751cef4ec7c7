package dev.migrate.internal.dialect.sqlite.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RowSecurity;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;

/** Reads a {@code CREATE TABLE}. */
final class TableReader {

	private static final String WITHOUT_ROWID = "without rowid";

	private TableReader() {
	}

	// The table without its indexes and triggers.
	static Table read(QualifiedName name, String sql) {
		Lexemes lexemes = new Lexemes(sql);
		ConstraintReader constraints = new ConstraintReader(lexemes);
		List<Column> columns = new ArrayList<>();
		lexemes.open();
		do {
			if (constraints.isNext()) {
				constraints.read();
			}
			else {
				columns.add(new ColumnReader(lexemes, constraints).read());
			}
		}
		while (lexemes.accept(",") || constraints.isNext());
		lexemes.next();
		TableForm form = new TableForm(Persistence.LOGGED, null, null, List.of(), null, null, options(lexemes), null,
				null, RowSecurity.DISABLED);
		Table table = Table.of(name, columns.toArray(Column[]::new))
			.withForm(form)
			.withConstraints(constraints.constraints());
		return form.options().containsKey(WITHOUT_ROWID) ? withKeyNotNull(table) : table;
	}

	// See https://sqlite.org/withoutrowid.html: elsewhere a key may be null.
	private static Table withKeyNotNull(Table table) {
		List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
		return table.withColumns(table.columns()
			.stream()
			.map((column) -> key.stream().anyMatch(column.name()::equalsIgnoreCase)
					? column.withNullability(Nullability.NOT_NULL) : column)
			.toList());
	}

	private static Map<String, String> options(Lexemes lexemes) {
		Map<String, String> options = new TreeMap<>();
		while (!lexemes.atEnd()) {
			if (lexemes.accept("WITHOUT", "ROWID")) {
				options.put(WITHOUT_ROWID, "true");
			}
			else if (lexemes.next().is("STRICT")) {
				options.put("strict", "true");
			}
		}
		return options;
	}

}
