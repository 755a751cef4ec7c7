package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Unique;

/**
 * Writes constraints of tables.
 *
 * @param names the names of objects in SQL
 */
record ConstraintSql(Names names) {

	String add(QualifiedName table, Constraint constraint) {
		return "ALTER TABLE " + this.names.of(table) + "\n    ADD " + definition(constraint);
	}

	String drop(QualifiedName table, Constraint constraint) {
		return "ALTER TABLE " + this.names.of(table) + " DROP CONSTRAINT " + Names.quote(constraint.name());
	}

	// In one statement, so that the table is never without.
	String replace(QualifiedName table, Constraint from, String definition) {
		return "ALTER TABLE " + this.names.of(table) + "\n    DROP CONSTRAINT " + Names.quote(from.name())
				+ ",\n    ADD " + definition;
	}

	String rename(QualifiedName table, String from, String to) {
		return "ALTER TABLE " + this.names.of(table) + " RENAME CONSTRAINT " + Names.quote(from) + " TO "
				+ Names.quote(to);
	}

	String alter(QualifiedName table, Constraint from, Constraint to) {
		String alter = "ALTER TABLE " + this.names.of(table);
		if (isValidated(from, to)) {
			return alter + " VALIDATE CONSTRAINT " + Names.quote(to.name());
		}
		if (from instanceof ForeignKey was && to instanceof ForeignKey key && was.enforcement() == key.enforcement()) {
			return alter + " ALTER CONSTRAINT " + Names.quote(to.name()) + alteredDeferral(key.deferral());
		}
		return replace(table, from, definition(to));
	}

	private static boolean isValidated(Constraint from, Constraint to) {
		return enforcement(from) == Enforcement.NOT_VALID && enforcement(to) == Enforcement.VALID;
	}

	static Enforcement enforcement(Constraint constraint) {
		if (constraint instanceof Check check) {
			return check.enforcement();
		}
		return (constraint instanceof ForeignKey key) ? key.enforcement() : Enforcement.VALID;
	}

	// The definition in CREATE TABLE and after ADD.
	String definition(Constraint constraint) {
		return "CONSTRAINT " + Names.quote(constraint.name()) + " " + body(constraint);
	}

	private String body(Constraint constraint) {
		if (constraint instanceof PrimaryKey key) {
			return "PRIMARY KEY" + columns(key.columns(), key.period(), " WITHOUT OVERLAPS") + include(key.include())
					+ with(key.options()) + deferral(key.deferral());
		}
		if (constraint instanceof Unique unique) {
			return "UNIQUE" + ((unique.nulls() == NullTreatment.NOT_DISTINCT) ? " NULLS NOT DISTINCT" : "")
					+ columns(unique.columns(), unique.period(), " WITHOUT OVERLAPS") + include(unique.include())
					+ with(unique.options()) + deferral(unique.deferral());
		}
		if (constraint instanceof ForeignKey key) {
			return foreignKey(key);
		}
		return (constraint instanceof Check check) ? check(check) : exclusion((Exclusion) constraint);
	}

	static String check(Check check) {
		return "CHECK " + parenthesized(Membership.readable(check.expression()))
				+ ((check.inheritance() == Check.Inheritance.NO_INHERIT) ? " NO INHERIT" : "")
				+ enforced(check.enforcement());
	}

	private String foreignKey(ForeignKey key) {
		String match = (key.match() == ForeignKey.Match.FULL) ? " MATCH FULL" : "";
		String columns = key.onDeleteColumns().isEmpty() ? "" : " (" + Names.list(key.onDeleteColumns()) + ")";
		String delete = action(" ON DELETE ", key.onDelete());
		return "FOREIGN KEY" + period(key.columns(), key.period()) + " REFERENCES " + this.names.of(key.target())
				+ period(key.targetColumns(), key.period()) + match + action(" ON UPDATE ", key.onUpdate()) + delete
				+ columns + deferral(key.deferral()) + enforced(key.enforcement());
	}

	private static String exclusion(Exclusion exclusion) {
		String elements = exclusion.elements()
			.stream()
			.map((element) -> IndexSql.key(element.key()) + " WITH " + element.operator())
			.collect(Collectors.joining(", "));
		String where = (exclusion.predicate() != null) ? " WHERE " + parenthesized(exclusion.predicate()) : "";
		return "EXCLUDE USING " + Names.quote(exclusion.method()) + " (" + elements + ")" + include(exclusion.include())
				+ with(exclusion.options()) + where + deferral(exclusion.deferral());
	}

	private static String columns(List<String> columns, Period period, String suffix) {
		return " (" + Names.list(columns) + ((period == Period.PERIOD) ? suffix : "") + ")";
	}

	private static String period(List<String> columns, Period period) {
		if (period == Period.NONE) {
			return " (" + Names.list(columns) + ")";
		}
		int last = columns.size() - 1;
		return " (" + Names.list(columns.subList(0, last)) + ", PERIOD " + Names.quote(columns.get(last)) + ")";
	}

	static String include(List<String> columns) {
		return columns.isEmpty() ? "" : " INCLUDE (" + Names.list(columns) + ")";
	}

	static String with(Map<String, String> options) {
		return options.isEmpty() ? "" : " WITH (" + options(options) + ")";
	}

	static String options(Map<String, String> options) {
		return options.entrySet()
			.stream()
			.map((option) -> option.getKey() + " = " + optionValue(option.getValue()))
			.collect(Collectors.joining(", "));
	}

	private static String optionValue(String value) {
		return value.matches("-?[0-9.]+|[a-z]+") ? value : Names.literal(value);
	}

	static String deferral(Deferral deferral) {
		return switch (deferral) {
			case NOT_DEFERRABLE -> "";
			case DEFERRABLE -> " DEFERRABLE";
			case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
		};
	}

	private static String alteredDeferral(Deferral deferral) {
		return switch (deferral) {
			case NOT_DEFERRABLE -> " NOT DEFERRABLE";
			case DEFERRABLE -> " DEFERRABLE INITIALLY IMMEDIATE";
			case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
		};
	}

	private static String enforced(Enforcement enforcement) {
		return switch (enforcement) {
			case VALID -> "";
			case NOT_VALID -> " NOT VALID";
			case NOT_ENFORCED -> " NOT ENFORCED";
		};
	}

	private static String action(String clause, ForeignKey.Action action) {
		return (action == ForeignKey.Action.NO_ACTION) ? ""
				: clause + action.name().replace('_', ' ').toUpperCase(Locale.ROOT);
	}

	// PostgreSQL prints a condition in parentheses, unless it is a single word.
	static String parenthesized(String expression) {
		return Parentheses.enclose(expression) ? expression : "(" + expression + ")";
	}

}
