package dev.migrate.spring.documentation;

import java.util.Map;
import java.util.regex.Pattern;

/** Masks text that differs from run to run: times, and the names of the machine. */
final class Mask {

	private static final Map<Pattern, String> TIMES = Map.of(
			Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|\\b)"), "TIME",
			Pattern.compile("\\d{8}_\\d{4}-"), "DATE-", Pattern.compile("\\b\\d+(\\.\\d+)? (ms|s)\\b"), "DURATION",
			Pattern.compile("PostgreSQL \\d+(\\.\\d+)?"), "PostgreSQL");

	private Mask() {
	}

	static String times(String text) {
		String masked = text;
		for (Map.Entry<Pattern, String> mask : TIMES.entrySet()) {
			masked = mask.getKey().matcher(masked).replaceAll(mask.getValue());
		}
		return masked;
	}

}
