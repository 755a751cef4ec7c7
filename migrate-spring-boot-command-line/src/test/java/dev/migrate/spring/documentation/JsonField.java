package dev.migrate.spring.documentation;

import java.util.regex.Pattern;

/**
 * A field in the JSON of a command.
 *
 * @param path its place, such as {@code heads[].id}
 * @param type the type of its value
 * @param optional whether it is left out when it has no value
 */
record JsonField(String path, String type, boolean optional) {

	private static final Pattern PARENTS = Pattern.compile(".*\\.");

	/** Its name without the names of the fields around it, and without brackets. */
	String name() {
		return PARENTS.matcher(this.path).replaceFirst("").replace("[]", "");
	}

}
