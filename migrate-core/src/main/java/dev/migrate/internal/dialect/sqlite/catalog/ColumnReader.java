package dev.migrate.internal.dialect.sqlite.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Generated.Kind;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.script.Token;
import org.jspecify.annotations.Nullable;

/** Reads one column of a table, with the constraints that stand behind it. */
final class ColumnReader {

	/** The words that end the type of a column. */
	private static final Set<String> NO_TYPE = Set.of("CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK",
			"DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS");

	private final Lexemes lexemes;

	private final ConstraintReader constraints;

	private final Map<String, String> options = new TreeMap<>();

	private Nullability nullability = Nullability.NULLABLE;

	private @Nullable ColumnValue value;

	private @Nullable String collation;

	ColumnReader(Lexemes lexemes, ConstraintReader constraints) {
		this.lexemes = lexemes;
		this.constraints = constraints;
	}

	Column read() {
		String name = this.lexemes.name();
		String type = type();
		while (!this.lexemes.atEnd() && !this.lexemes.peek().is(",") && this.lexemes.peek().token() != Token.CLOSE) {
			property(name);
		}
		return new Column(name, type, this.nullability, this.value, this.collation, Origin.OWN,
				new ColumnStorage(null, null, null, this.options), null);
	}

	private String type() {
		StringBuilder type = new StringBuilder();
		while (this.lexemes.peek().isName() && NO_TYPE.stream().noneMatch(this.lexemes.peek()::is)) {
			type.append(type.isEmpty() ? "" : " ").append(this.lexemes.next().text());
		}
		if (!type.isEmpty() && this.lexemes.peek().token() == Token.OPEN) {
			type.append('(').append(this.lexemes.inside()).append(')');
		}
		return type.toString();
	}

	private void property(String column) {
		String name = this.lexemes.accept("CONSTRAINT") ? this.lexemes.name() : null;
		if (this.lexemes.peek().is("REFERENCES")) {
			this.constraints.foreignKey(name, List.of(column));
		}
		else if (this.lexemes.accept("PRIMARY", "KEY")) {
			this.constraints.primaryKey(name, List.of(column), sorted(column));
		}
		else if (this.lexemes.accept("UNIQUE")) {
			this.constraints.unique(name, List.of(column), new TreeMap<>());
		}
		else if (this.lexemes.accept("CHECK")) {
			this.constraints.check(name);
		}
		else {
			value();
		}
	}

	private Map<String, String> sorted(String column) {
		Map<String, String> sorted = new TreeMap<>();
		if (this.lexemes.accept("DESC")) {
			sorted.put("keys", column + " DESC");
		}
		this.lexemes.accept("ASC");
		return sorted;
	}

	private void value() {
		if (this.lexemes.accept("NOT", "NULL")) {
			this.nullability = Nullability.NOT_NULL;
			this.constraints.conflict().forEach((key, reaction) -> this.options.put("null " + key, reaction));
		}
		else if (this.lexemes.accept("DEFAULT")) {
			this.value = new ColumnValue.Default((this.lexemes.peek().token() == Token.OPEN)
					? "(" + this.lexemes.inside() + ")" : this.lexemes.literal());
		}
		else if (this.lexemes.accept("COLLATE")) {
			this.collation = this.lexemes.name();
		}
		else if (this.lexemes.accept("AS")) {
			this.value = generated();
		}
		else {
			// GENERATED ALWAYS before AS, or a NULL that says nothing.
			this.lexemes.next();
		}
	}

	private ColumnValue generated() {
		String expression = this.lexemes.inside();
		boolean stored = this.lexemes.accept("STORED");
		this.lexemes.accept("VIRTUAL");
		return new ColumnValue.Generated(expression, stored ? Kind.STORED : Kind.VIRTUAL);
	}

}
