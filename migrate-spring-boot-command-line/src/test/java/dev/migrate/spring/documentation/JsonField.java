package dev.migrate.spring.documentation;

import java.util.regex.Pattern;

/**
 * A field in the JSON of a command.
 *
 * @param path where it is: {@code heads[].id}
 * @param type what its value is
 * @param optional whether it is missing when it has no value
 */
record JsonField(String path, String type, boolean optional) {

	private static final Pattern PARENTS = Pattern.compile(".*\\.");

	/** Its name without the names of what it is in, and without brackets. */
	String name() {
		return PARENTS.matcher(this.path).replaceFirst("").replace("[]", "");
	}

}
