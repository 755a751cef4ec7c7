package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;
import java.util.Set;

/** Types in SQL. */
final class TypeNames {

	private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

	private static final Set<String> DIRECT = Set.of("integer boolean", "boolean integer", "json jsonb", "jsonb json");

	private static final List<Set<String>> FAMILIES = List.of(
			Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
			Set.of("date", "timestamp without time zone", "timestamp with time zone"));

	private TypeNames() {
	}

	// The type as people write it.
	static String written(String type) {
		return type.startsWith("character varying") ? "varchar" + type.substring("character varying".length())
				: type.replaceFirst("^(timestamp|time)(\\(\\d\\))? without time zone", "$1$2");
	}

	// Whether the database casts when it stores a value. Every type is so cast to text.
	static boolean castByAssignment(String from, String to) {
		String was = base(from);
		String is = base(to);
		return was.equals(is) || TEXTS.contains(is)
				|| FAMILIES.stream().anyMatch((family) -> family.contains(was) && family.contains(is));
	}

	// The default storage of a type, for versions before 16 without SET STORAGE DEFAULT.
	static String storage(String type) {
		return Set.of("numeric", "inet", "cidr").contains(base(type)) ? "MAIN" : "EXTENDED";
	}

	// Whether only a cast through text exists. Text casts to every type.
	static boolean castByText(String from, String to) {
		if (from.endsWith("[]") != to.endsWith("[]")) {
			return !TEXTS.contains(base(from));
		}
		String was = base(from).replace("[]", "");
		String is = base(to).replace("[]", "");
		return (!TEXTS.contains(was) && !DIRECT.contains(was + " " + is) && !castByAssignment(was, is))
				|| from.equals(to);
	}

	// The type without its modifier, as of numeric(12,2) and timestamp(6) with time zone.
	private static String base(String type) {
		return type.replaceFirst("\\([^)]*\\)", "");
	}

}
