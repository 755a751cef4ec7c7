package dev.migrate.dialect.postgresql.rendering;

import java.util.List;
import java.util.Set;

/** Types in SQL. */
final class TypeNames {

	private static final List<Set<String>> FAMILIES = List.of(
			Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
			Set.of("text", "character varying", "character"),
			Set.of("date", "timestamp without time zone", "timestamp with time zone"));

	private TypeNames() {
	}

	// As people write it.
	static String written(String type) {
		return type.startsWith("character varying") ? "varchar" + type.substring("character varying".length())
				: type.replaceFirst("^(timestamp|time)(\\(\\d\\))? without time zone", "$1$2");
	}

	// Whether the database casts by itself when it stores a value.
	static boolean castByAssignment(String from, String to) {
		String was = base(from);
		String is = base(to);
		return was.equals(is) || FAMILIES.stream().anyMatch((family) -> family.contains(was) && family.contains(is));
	}

	// Of a type whose storage can be chosen; before version 16 there is no word for the
	// default.
	static String storage(String type) {
		return Set.of("numeric", "inet", "cidr").contains(base(type)) ? "MAIN" : "EXTENDED";
	}

	// Between two types of users there is no cast but that by text.
	static boolean castByText(String from, String to) {
		return from.equals(to) || (isOfUser(from) && isOfUser(to));
	}

	private static boolean isOfUser(String type) {
		String base = base(type);
		return !KNOWN.contains(base.endsWith("[]") ? base.substring(0, base.length() - 2) : base);
	}

	// Without its modifier: numeric(12,2) and timestamp(6) with time zone.
	private static String base(String type) {
		return type.replaceFirst("\\([^)]*\\)", "");
	}

	private static final Set<String> KNOWN = Set.of("smallint", "integer", "bigint", "numeric", "real",
			"double precision", "text", "character varying", "character", "date", "timestamp without time zone",
			"timestamp with time zone", "time without time zone", "time with time zone", "interval", "boolean", "uuid",
			"json", "jsonb", "bytea", "inet", "cidr", "oid", "xml", "money", "bit", "bit varying", "name");

}
