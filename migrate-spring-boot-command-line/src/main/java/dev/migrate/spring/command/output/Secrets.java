package dev.migrate.spring.command.output;

import java.util.regex.Pattern;

/** Masks secrets, which must not appear in any output. */
public final class Secrets {

	private static final String MASK = "******";

	/** Matches user:password@ before a host, up to the last at sign of a word. */
	private static final Pattern BEFORE_HOST = Pattern.compile("(://[^\\s:/@?]*:)\\S*@");

	private static final Pattern PARAMETER = Pattern
		.compile("(?i)([\\w.-]*(?:password|passwd|secret|token|credential)[\\w.-]*=)[^&;\\s]*");

	private static final Pattern NAME = Pattern
		.compile("(?i).*(password|passwd|secret|token|credential|private-?key|placeholders).*");

	private Secrets() {
	}

	/**
	 * Masks the passwords in a text, such as those in URLs.
	 * @param text the text
	 * @return the text as it may be shown
	 */
	public static String mask(String text) {
		String host = BEFORE_HOST.matcher(text).replaceAll("$1" + MASK + "@");
		return PARAMETER.matcher(host).replaceAll("$1" + MASK);
	}

	/**
	 * Masks the value of a setting with the name of a secret, and passwords in the values
	 * of all others.
	 * @param name the name of the setting
	 * @param value its value
	 * @return the value as it may be shown
	 */
	public static String mask(String name, String value) {
		return NAME.matcher(name).matches() ? MASK : mask(value);
	}

}
