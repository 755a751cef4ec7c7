package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.CompositeType;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Writes enums, domains and composite types.
 *
 * @param names the names of objects in SQL
 */
record TypeSql(Names names) {

	String create(EnumType type) {
		return "CREATE TYPE " + this.names.of(type.name()) + " AS ENUM ("
				+ type.labels().stream().map(Names::literal).collect(Collectors.joining(", ")) + ")";
	}

	String renameValue(QualifiedName type, String from, String to) {
		return "ALTER TYPE " + this.names.of(type) + " RENAME VALUE " + Names.literal(from) + " TO "
				+ Names.literal(to);
	}

	// Values can only be added.
	List<String> addValues(EnumType from, EnumType to) {
		if (!isSubsequence(from.labels(), to.labels())) {
			throw new IllegalArgumentException("PostgreSQL cannot remove or move values of an enum: " + to.name()
					+ ". Create another type, alter the columns, and drop this one.");
		}
		List<String> statements = new ArrayList<>();
		for (int i = 0; i < to.labels().size(); i++) {
			if (!from.labels().contains(to.labels().get(i))) {
				statements.add("ALTER TYPE " + this.names.of(to.name()) + " ADD VALUE "
						+ Names.literal(to.labels().get(i)) + place(from.labels(), to.labels(), i));
			}
		}
		return statements;
	}

	private static String place(List<String> from, List<String> to, int index) {
		if (index > 0) {
			return " AFTER " + Names.literal(to.get(index - 1));
		}
		return from.isEmpty() ? "" : " BEFORE " + Names.literal(from.get(0));
	}

	private static boolean isSubsequence(List<String> part, List<String> whole) {
		return whole.stream().filter(part::contains).toList().equals(part);
	}

	List<String> create(DomainType domain) {
		String name = this.names.of(domain.name());
		String sql = "CREATE DOMAIN " + name + " AS " + TypeNames.written(domain.type())
				+ ((domain.collation() != null) ? " COLLATE " + domain.collation() : "")
				+ ((domain.defaultExpression() != null) ? " DEFAULT " + domain.defaultExpression() : "")
				+ ((domain.nullability() == Nullability.NOT_NULL) ? " NOT NULL" : "");
		List<String> statements = new ArrayList<>();
		String checks = domain.checks()
			.stream()
			.filter((check) -> !check.enforcement().name().equals("NOT_VALID"))
			.map((check) -> "\n    CONSTRAINT " + Names.quote(check.name()) + " " + ConstraintSql.check(check))
			.collect(Collectors.joining());
		statements.add(sql + checks);
		domain.checks()
			.stream()
			.filter((check) -> check.enforcement().name().equals("NOT_VALID"))
			.forEach((check) -> statements.add(addCheck(name, check)));
		return statements;
	}

	List<String> alter(DomainType from, DomainType to) {
		String name = this.names.of(to.name());
		String alter = "ALTER DOMAIN " + name;
		List<String> statements = new ArrayList<>();
		from.checks()
			.stream()
			.filter((check) -> !contains(to.checks(), check))
			.forEach((check) -> statements.add(alter + " DROP CONSTRAINT " + Names.quote(check.name())));
		if (!Objects.equals(from.defaultExpression(), to.defaultExpression())) {
			statements.add(alter
					+ ((to.defaultExpression() != null) ? " SET DEFAULT " + to.defaultExpression() : " DROP DEFAULT"));
		}
		if (from.nullability() != to.nullability()) {
			statements.add(alter + ((to.nullability() == Nullability.NOT_NULL) ? " SET" : " DROP") + " NOT NULL");
		}
		to.checks()
			.stream()
			.filter((check) -> !contains(from.checks(), check))
			.forEach((check) -> statements.add(addCheck(name, check)));
		return statements;
	}

	// Comments do not count, since they are set separately.
	private static boolean contains(List<Check> checks, Check check) {
		return checks.stream()
			.anyMatch((other) -> other.name().equals(check.name()) && other.expression().equals(check.expression())
					&& other.enforcement() == check.enforcement());
	}

	private static String addCheck(String domain, Check check) {
		return "ALTER DOMAIN " + domain + "\n    ADD CONSTRAINT " + Names.quote(check.name()) + " "
				+ ConstraintSql.check(check);
	}

	String create(CompositeType type) {
		return "CREATE TYPE " + this.names.of(type.name()) + " AS"
				+ (type.attributes().isEmpty() ? " ()"
						: type.attributes()
							.stream()
							.map(TypeSql::attribute)
							.collect(Collectors.joining(",\n    ", " (\n    ", "\n)")));
	}

	String alter(CompositeType from, CompositeType to) {
		List<String> actions = new ArrayList<>();
		for (Column attribute : from.attributes()) {
			if (to.attributes().stream().noneMatch((other) -> other.name().equals(attribute.name()))) {
				actions.add("DROP ATTRIBUTE " + Names.quote(attribute.name()) + " CASCADE");
			}
		}
		for (Column attribute : to.attributes()) {
			if (from.attributes().stream().noneMatch((other) -> other.name().equals(attribute.name()))) {
				actions.add("ADD ATTRIBUTE " + attribute(attribute) + " CASCADE");
			}
		}
		return "ALTER TYPE " + this.names.of(to.name()) + "\n    " + String.join(",\n    ", actions);
	}

	private static String attribute(Column attribute) {
		return Names.quote(attribute.name()) + " " + TypeNames.written(attribute.type())
				+ ((attribute.collation() != null) ? " COLLATE " + attribute.collation() : "");
	}

}
