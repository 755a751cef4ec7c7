package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.internal.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * A change of a column's type, which tells whether the stored rows stay as they are.
 *
 * @param from the column as it is
 * @param to the column as it will be
 */
record TypeChange(Column from, Column to) {

	private static final Pattern TYPE = Pattern
		.compile("([a-z ]+?)(?:\\((\\d+)(?:,(\\d+))?\\))?( with(?:out)? time zone)?");

	/** Types whose stored values stay as they are if the limit grows. */
	private static final Set<String> ROOMS = Set.of("character varying", "bit varying", "timestamp without time zone",
			"timestamp with time zone", "time without time zone", "time with time zone");

	/** Types that are stored in the same way, without a limit. */
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

	// A missing limit allows every length.
	private static boolean isAtLeast(@Nullable String limit, @Nullable String other) {
		return limit == null || (other != null && Integer.parseInt(limit) >= Integer.parseInt(other));
	}

}
