package dev.migrate.internal.dialect.sqlite.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ForeignKey.Action;
import dev.migrate.internal.schema.ForeignKey.Match;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of a table, whether they stand behind a column or beside it. A
 * constraint without a name is called by what it does, in parentheses.
 */
final class ConstraintReader {

	private final Lexemes lexemes;

	private final List<Constraint> constraints = new ArrayList<>();

	ConstraintReader(Lexemes lexemes) {
		this.lexemes = lexemes;
	}

	List<Constraint> constraints() {
		return this.constraints;
	}

	// Whether a constraint of the table comes next.
	boolean isNext() {
		return List.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN")
			.stream()
			.anyMatch(this.lexemes.peek()::is);
	}

	// Reads a constraint of the table.
	void read() {
		String name = this.lexemes.accept("CONSTRAINT") ? this.lexemes.name() : null;
		if (this.lexemes.accept("FOREIGN", "KEY")) {
			foreignKey(name, columns());
		}
		else if (this.lexemes.accept("PRIMARY", "KEY")) {
			Map<String, String> options = new TreeMap<>();
			List<String> columns = keyColumns(options);
			primaryKey(name, columns, options);
		}
		else if (this.lexemes.accept("UNIQUE")) {
			Map<String, String> options = new TreeMap<>();
			List<String> columns = keyColumns(options);
			unique(name, columns, options);
		}
		else if (this.lexemes.accept("CHECK")) {
			check(name);
		}
	}

	// Reads what follows CHECK.
	void check(@Nullable String name) {
		String expression = this.lexemes.inside();
		add(Check.of(name("check " + expression, name), expression));
		conflict();
	}

	// Reads what follows PRIMARY KEY and its columns.
	void primaryKey(@Nullable String name, List<String> columns, Map<String, String> options) {
		options.putAll(conflict());
		if (this.lexemes.accept("AUTOINCREMENT")) {
			options.put("autoincrement", "true");
		}
		add(new PrimaryKey(name("primary key", name), columns, List.of(), Period.NONE, options, Deferral.NOT_DEFERRABLE,
				null));
	}

	// Reads what follows UNIQUE and its columns.
	void unique(@Nullable String name, List<String> columns, Map<String, String> options) {
		options.putAll(conflict());
		add(new Unique(name("unique " + String.join(", ", columns), name), columns, List.of(), NullTreatment.DISTINCT,
				Period.NONE, options, Deferral.NOT_DEFERRABLE, null));
	}

	// Reads REFERENCES and what follows it.
	void foreignKey(@Nullable String name, List<String> columns) {
		this.lexemes.accept("REFERENCES");
		QualifiedName target = SqliteInspector.qualified(this.lexemes.name());
		List<String> targets = (this.lexemes.peek().is("(")) ? columns() : List.of();
		Action onUpdate = Action.NO_ACTION;
		Action onDelete = Action.NO_ACTION;
		Match match = Match.SIMPLE;
		while (this.lexemes.peek().is("ON") || this.lexemes.peek().is("MATCH")) {
			if (this.lexemes.accept("ON", "UPDATE")) {
				onUpdate = action();
			}
			else if (this.lexemes.accept("ON", "DELETE")) {
				onDelete = action();
			}
			else {
				this.lexemes.next();
				match = this.lexemes.next().is("FULL") ? Match.FULL : Match.SIMPLE;
			}
		}
		add(new ForeignKey(name("foreign key " + String.join(", ", columns), name), columns, target, targets, match,
				onUpdate, onDelete, List.of(), Period.NONE, deferral(), Enforcement.VALID, null));
	}

	private Action action() {
		if (this.lexemes.accept("SET", "NULL")) {
			return Action.SET_NULL;
		}
		if (this.lexemes.accept("SET", "DEFAULT")) {
			return Action.SET_DEFAULT;
		}
		if (this.lexemes.accept("NO", "ACTION")) {
			return Action.NO_ACTION;
		}
		return this.lexemes.next().is("CASCADE") ? Action.CASCADE : Action.RESTRICT;
	}

	private Deferral deferral() {
		boolean deferrable = !this.lexemes.accept("NOT", "DEFERRABLE") && this.lexemes.accept("DEFERRABLE");
		if (this.lexemes.accept("INITIALLY", "DEFERRED")) {
			return deferrable ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE;
		}
		this.lexemes.accept("INITIALLY", "IMMEDIATE");
		return deferrable ? Deferral.DEFERRABLE : Deferral.NOT_DEFERRABLE;
	}

	// Reads ON CONFLICT, which is an option of a constraint.
	Map<String, String> conflict() {
		return this.lexemes.accept("ON", "CONFLICT")
				? Map.of("on conflict", this.lexemes.next().text().toLowerCase(Locale.ROOT)) : Map.of();
	}

	// The columns of a key. One that is sorted or collated in its own way is an option.
	private List<String> keyColumns(Map<String, String> options) {
		List<String> columns = new ArrayList<>();
		String inside = this.lexemes.inside();
		for (String element : elements(inside)) {
			Lexemes words = new Lexemes(element);
			columns.add(words.name());
			if (words.accept("AUTOINCREMENT")) {
				options.put("autoincrement", "true");
			}
			else if (!words.atEnd()) {
				options.put("keys", inside);
			}
		}
		return columns;
	}

	// Reads the names of columns in parentheses.
	List<String> columns() {
		return elements(this.lexemes.inside()).stream().map((element) -> new Lexemes(element).name()).toList();
	}

	private static List<String> elements(String inside) {
		Lexemes lexemes = new Lexemes(inside);
		List<String> elements = new ArrayList<>();
		do {
			elements.add(lexemes.element());
		}
		while (lexemes.more());
		return elements;
	}

	// Two constraints that do the same differ by a number.
	private String name(String does, @Nullable String given) {
		if (given != null) {
			return given;
		}
		String name = "(" + does + ")";
		for (int number = 2; isTaken(name); number++) {
			name = "(" + does + ") " + number;
		}
		return name;
	}

	private boolean isTaken(String name) {
		return this.constraints.stream().anyMatch((constraint) -> constraint.name().equals(name));
	}

	private void add(Constraint constraint) {
		this.constraints.add(constraint);
	}

}
