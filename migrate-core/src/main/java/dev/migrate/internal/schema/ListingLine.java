package dev.migrate.internal.schema;

import java.util.List;

/**
 * A line of a {@link SchemaListing}.
 *
 * @param subject the thing that it describes: the kind and the name
 * @param owner the subject of the object that it is a part of, or an empty text
 * @param text the description; empty if everything has its default
 */
public record ListingLine(String subject, String owner, String text) {

	private static final String SEPARATOR = "\t";

	static ListingLine parse(String line) {
		List<String> fields = List.of(line.split(SEPARATOR, -1));
		return new ListingLine(decode(fields.get(0)), decode(fields.get(1)), decode(fields.get(2)));
	}

	/**
	 * The name of the thing, in its parts.
	 * @return the schema, the object and its part, as far as there are any
	 */
	public List<String> name() {
		return ListedName.parts(this.subject);
	}

	/**
	 * Whether the description mentions an object in a role.
	 * @param role the words before the name, such as {@code partition of (parent}
	 * @param object the name of the object
	 * @return whether it does
	 */
	public boolean mentions(String role, QualifiedName object) {
		return (this.text + " ").contains(role + " " + Phrases.name(object) + " ");
	}

	String write() {
		return encode(this.subject) + SEPARATOR + encode(this.owner) + SEPARATOR + encode(this.text);
	}

	// For two objects that the database tells apart although their names are the same.
	ListingLine and(ListingLine other) {
		return new ListingLine(this.subject, this.owner, this.text + "\n" + other.text);
	}

	// Characters that could end a field or a line are escaped, so that a listing can be
	// read line by line.
	private static String encode(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String decode(String text) {
		if (text.indexOf('\\') < 0) {
			return text;
		}
		StringBuilder decoded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			decoded.append((c == '\\') ? character(text.charAt(++i)) : c);
		}
		return decoded.toString();
	}

	private static char character(char escaped) {
		return switch (escaped) {
			case 't' -> '\t';
			case 'n' -> '\n';
			case 'r' -> '\r';
			default -> escaped;
		};
	}

}
