package dev.migrate.internal.diff;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.internal.diff.DottedName.Part;
import dev.migrate.internal.schema.QualifiedName;

/**
 * A pattern of names: {@code *} stands for any characters, but not within quotes.
 *
 * @param text the pattern as it is typed
 * @param parts the pattern for each part of the name
 */
record ObjectPattern(String text, List<Pattern> parts) {

	private static final int MOST_PARTS = 3;

	static ObjectPattern parse(String text) {
		List<Part> parts = DottedName.parse(text.strip()).parts();
		if (parts.size() > MOST_PARTS) {
			throw new IllegalArgumentException(
					"'" + text + "' has " + parts.size() + " parts, and a schema, a table and a column are three");
		}
		return new ObjectPattern(text.strip(), parts.stream().map(ObjectPattern::compile).toList());
	}

	private static Pattern compile(Part part) {
		String quoted = Pattern.quote(part.name());
		return Pattern.compile(part.quoted() ? quoted : quoted.replace("*", "\\E.*\\Q"), Pattern.DOTALL);
	}

	// table, schema.table
	boolean matches(QualifiedName object) {
		return switch (this.parts.size()) {
			case 1 -> matches(0, object.name());
			case 2 -> matches(0, object.schema()) && matches(1, object.name());
			default -> false;
		};
	}

	// table.column, schema.table.column
	boolean matches(QualifiedName table, String column) {
		return switch (this.parts.size()) {
			case 2 -> matches(0, table.name()) && matches(1, column);
			case MOST_PARTS -> matches(0, table.schema()) && matches(1, table.name()) && matches(2, column);
			default -> false;
		};
	}

	private boolean matches(int part, String name) {
		return this.parts.get(part).matcher(name).matches();
	}

}
