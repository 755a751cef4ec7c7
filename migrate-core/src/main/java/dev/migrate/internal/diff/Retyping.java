package dev.migrate.internal.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;

/**
 * The change of a type to one with which its values cannot be compared, although its
 * literals may be literals of the other one.
 *
 * @param from the type before, or the type of the elements of an array
 * @param to the type after
 * @param labels the only values of the type after; empty if it is text
 */
record Retyping(String from, String to, List<String> labels) {

	private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

	/**
	 * Finds the change of a column's type.
	 * @param was the column as it is
	 * @param is the column as it will be
	 * @param before the schema before
	 * @param after the schema after
	 * @return the change; empty if the database casts by itself, or not at all
	 */
	static Optional<Retyping> between(Column was, Column is, Schema before, Schema after) {
		String from = element(was.type());
		String to = element(is.type());
		if (was.type().endsWith("[]") != is.type().endsWith("[]") || from.equals(to)) {
			return Optional.empty();
		}
		String kind = base(to, after);
		if (TEXTS.contains(kind)) {
			boolean own = type(from, before).filter(Retyping::isWord).isPresent();
			return own ? Optional.of(new Retyping(from, to, List.of())) : Optional.empty();
		}
		boolean words = TEXTS.contains(from) || type(from, before).filter(Retyping::isWord).isPresent();
		return type(kind, after).filter((type) -> type instanceof EnumType && words)
			.map((type) -> new Retyping(from, to, ((EnumType) type).labels()));
	}

	// The type without its modifier, and without the brackets of an array.
	static String element(String type) {
		return ColumnRebuilds.base(type).replace("[]", "");
	}

	private static boolean isWord(SchemaObject type) {
		return type instanceof EnumType || type instanceof DomainType;
	}

	private static String base(String type, Schema schema) {
		return type(type, schema)
			.map((found) -> (found instanceof DomainType domain) ? base(element(domain.type()), schema) : type)
			.orElse(type);
	}

	private static Optional<SchemaObject> type(String type, Schema schema) {
		return schema.objects()
			.stream()
			.filter((object) -> isWord(object)
					&& TypeReplacement.words(List.of(object)).contains(TypeReplacement.word(type)))
			.findFirst();
	}

	// Literals that are cast to the old type are cast to the new one, if all of them are
	// values of it.
	String apply(String sql) {
		Pattern cast = Pattern
			.compile("((?:'(?:[^']|'')*')|[)\\]])(::" + Pattern.quote(this.from) + ")(?![\\p{L}\\p{N}_$.(\"]| [a-z])");
		boolean values = cast.matcher(sql).results().map((found) -> found.group(1)).allMatch(this::isValue);
		return values ? cast.matcher(sql).replaceAll("$1" + Matcher.quoteReplacement("::" + this.to)) : sql;
	}

	private boolean isValue(String literal) {
		if (this.labels.isEmpty() || !literal.startsWith("'")) {
			return true;
		}
		String text = literal.substring(1, literal.length() - 1).replace("''", "'");
		return this.labels.contains(text)
				|| (text.startsWith("{") && text.endsWith("}") && this.labels.containsAll(elements(text)));
	}

	private static List<String> elements(String array) {
		return Arrays.stream(array.substring(1, array.length() - 1).split(","))
			.map((element) -> element.strip().replace("\"", ""))
			.filter((element) -> !element.isEmpty())
			.toList();
	}

}
