package dev.migrate.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name in the subject of a line of a {@link SchemaListing}, in its parts. It follows
 * the kind of the thing, and stands before the arguments of a routine.
 */
final class ListedName {

	private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([\\p{L}\\p{N}_$]+)");

	private ListedName() {
	}

	// Only the parts that dots join are a name: the kind has blanks between its words.
	static List<String> parts(String subject) {
		List<String> parts = new ArrayList<>();
		Matcher matcher = PART.matcher(subject);
		int end = -1;
		while (matcher.find() && !(end >= 0 && subject.charAt(end) == '(')) {
			if (end < 0 || subject.charAt(end) != '.') {
				parts.clear();
			}
			parts.add((matcher.group(1) != null) ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
			end = (matcher.end() < subject.length()) ? matcher.end() : -1;
		}
		return parts;
	}

}
