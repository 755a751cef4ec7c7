package dev.migrate.dialect.postgresql.rendering;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * Another type of a column, and whether the rows stay as they are stored.
 *
 * @param from the column as it is
 * @param to the column as it will be
 */
record TypeChange(Column from, Column to) {

	private static final Pattern TYPE = Pattern
		.compile("([a-z ]+?)(?:\\((\\d+)(?:,(\\d+))?\\))?( with(?:out)? time zone)?");

	/** Types whose values stay as they are if there is more room for them. */
	private static final Set<String> ROOMS = Set.of("character varying", "bit varying", "timestamp without time zone",
			"timestamp with time zone", "time without time zone", "time with time zone");

	/** What is stored in the same way, without a limit. */
	private static final Map<String, Set<String>> SAME = Map.of("character varying", Set.of("text"), "text",
			Set.of("character varying"), "cidr", Set.of("inet"));

	boolean keepsRows() {
		if (!Objects.equals(this.from.collation(), this.to.collation())) {
			return false;
		}
		Matcher was = TYPE.matcher(this.from.type());
		Matcher is = TYPE.matcher(this.to.type());
		if (!was.matches() || !is.matches()) {
			return false;
		}
		if (name(was).equals("numeric") && name(is).equals("numeric")) {
			return is.group(2) == null || (was.group(2) != null && Objects.equals(was.group(3), is.group(3))
					&& isAtLeast(is.group(2), was.group(2)));
		}
		if (name(was).equals(name(is))) {
			return ROOMS.contains(name(was)) && isAtLeast(is.group(2), was.group(2));
		}
		return is.group(2) == null && SAME.getOrDefault(name(was), Set.of()).contains(name(is));
	}

	private static String name(Matcher type) {
		return type.group(1) + Objects.requireNonNullElse(type.group(4), "");
	}

	// None is no limit.
	private static boolean isAtLeast(@Nullable String limit, @Nullable String other) {
		return limit == null || (other != null && Integer.parseInt(limit) >= Integer.parseInt(other));
	}

}
