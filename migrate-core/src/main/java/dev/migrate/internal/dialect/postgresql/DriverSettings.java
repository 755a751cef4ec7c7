package dev.migrate.internal.dialect.postgresql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The settings on which the driver depends. It closes the session when a statement gives
 * one of them a value that it does not know.
 */
final class DriverSettings {

	private static final String GAP = "(?:\\s|--[^\\n]*(?:\\n|$)|/\\*.*?\\*/)*+";

	private static final String NAME = "\"?(client_encoding|datestyle)\"?";

	private static final Pattern SET = pattern(GAP + "SET" + GAP + "(?:(?:SESSION|LOCAL)" + GAP + ")?(?:" + NAME + GAP
			+ "(?:=|TO\\b)|(NAMES)\\b)" + GAP + "['\"]?([^'\";]*)");

	private static final Pattern SET_CONFIG = pattern(
			"\\bset_config" + GAP + "\\(" + GAP + "'(client_encoding|datestyle)'()" + GAP + "," + GAP + "'([^']*)'");

	private static final Pattern ENCODINGS = pattern("utf-?8|unicode|default");

	private static final Pattern DATES = pattern("iso\\b.*|default");

	private DriverSettings() {
	}

	static @Nullable String refusal(String sql) {
		Matcher set = SET.matcher(sql);
		Matcher call = SET_CONFIG.matcher(sql);
		if (set.lookingAt()) {
			return refusal(set);
		}
		return call.find() ? refusal(call) : null;
	}

	private static @Nullable String refusal(Matcher setting) {
		boolean dates = "datestyle".equalsIgnoreCase(setting.group(1));
		String value = setting.group(3).strip();
		Pattern known = dates ? DATES : ENCODINGS;
		return (value.isEmpty() || known.matcher(value).matches()) ? null
				: "the driver ends the session when " + (dates ? "DateStyle" : "client_encoding")
						+ " changes, so no revision may change it. Remove this statement"
						+ (dates ? ", and write dates as 2025-10-13." : ": a revision file is UTF-8.");
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	}

}
