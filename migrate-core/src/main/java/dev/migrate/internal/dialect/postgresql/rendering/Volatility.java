package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.regex.Pattern;

/** Recognises defaults that differ from row to row by their text. */
final class Volatility {

	private static final Pattern VOLATILE = Pattern
		.compile("\\b(?:clock_timestamp|timeofday|random|random_normal|gen_random_uuid|gen_random_bytes|uuidv4|uuidv7"
				+ "|uuid_generate_v[0-9]\\w*|nextval)\"?\\s*\\(", Pattern.CASE_INSENSITIVE);

	private Volatility() {
	}

	static boolean of(String expression) {
		return VOLATILE.matcher(expression).find();
	}

}
