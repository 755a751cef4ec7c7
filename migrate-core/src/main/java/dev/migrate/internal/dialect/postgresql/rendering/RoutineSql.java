package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.internal.schema.Routine;

/**
 * Writes the statements of functions and procedures. Like a dump, they do not ask
 * PostgreSQL to check a body that is text: it may mention things that come later, or that
 * only the search path of its callers finds.
 */
final class RoutineSql {

	private static final String UNCHECKED = "SET check_function_bodies = off";

	private static final String CHECKED = "RESET check_function_bodies";

	/** The start of a body that is text. Any other body is always read as a whole. */
	private static final Pattern TEXT = Pattern.compile("(?im)^\\s*AS\\s+['$]");

	private RoutineSql() {
	}

	static List<String> create(Routine routine) {
		return TEXT.matcher(routine.definition()).find() ? List.of(UNCHECKED, routine.definition(), CHECKED)
				: List.of(routine.definition());
	}

	// Routines in a row share the setting.
	static void append(List<String> statements, List<String> next) {
		int last = statements.size() - 1;
		if (last >= 0 && statements.get(last).equals(CHECKED) && !next.isEmpty() && next.get(0).equals(UNCHECKED)) {
			statements.remove(last);
			statements.addAll(next.subList(1, next.size()));
		}
		else {
			statements.addAll(next);
		}
	}

}
