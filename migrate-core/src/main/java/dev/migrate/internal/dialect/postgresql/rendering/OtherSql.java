package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Writes names of objects that are known only by their SQL.
 *
 * @param names the names of objects in SQL
 */
record OtherSql(Names names) {

	private static final Pattern TYPE = Pattern.compile("([a-z ]+?)(?: \\((.*)\\)| of (.*))?", Pattern.DOTALL);

	String reference(ObjectReference object) {
		Matcher type = TYPE.matcher(object.arguments());
		if (!type.matches()) {
			throw new IllegalArgumentException("Not a kind of object: " + object.arguments());
		}
		String name = this.names.of(object.name());
		return switch (type.group(1)) {
			case "range type", "base type" -> "TYPE " + name;
			case "statistics object" -> "STATISTICS " + name;
			case "aggregate" -> "AGGREGATE " + name + "(" + (type.group(2).isEmpty() ? "*" : type.group(2)) + ")";
			case "operator" -> "OPERATOR " + operator(object.name()) + " (" + type.group(2) + ")";
			case "operator class", "operator family" ->
				type.group(1).toUpperCase(Locale.ROOT) + " " + name + " USING " + Names.quote(type.group(3));
			default -> type.group(1).toUpperCase(Locale.ROOT) + " " + name;
		};
	}

	// The name of an operator is not quoted.
	private String operator(QualifiedName name) {
		return name.schema().equals(this.names.schema()) ? name.name() : Names.quote(name.schema()) + "." + name.name();
	}

}
