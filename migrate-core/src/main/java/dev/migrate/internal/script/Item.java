package dev.migrate.internal.script;

import org.jspecify.annotations.Nullable;

/**
 * An element of the body of a file.
 */
sealed interface Item {

	/**
	 * A statement, as positions in the text.
	 */
	record Sql(int start, int end, @Nullable String copyData, boolean semicolon, FirstWords words) implements Item {
	}

	/**
	 * A comment of the form {@code -- migrate:name argument}.
	 */
	record Directive(int position, int end, String name, String argument) implements Item {

		/** The start of such a comment, after its hyphens and blanks. */
		static final String PREFIX = "migrate:";

		static boolean startsAt(String text, int comment) {
			return text.startsWith("--", comment) && text.startsWith(PREFIX, content(text, comment));
		}

		static Directive parse(String text, int comment, int end) {
			String content = text.substring(content(text, comment) + PREFIX.length(), end).strip();
			int blank = 0;
			while (blank < content.length() && !Characters.isBlank(content.charAt(blank))) {
				blank++;
			}
			return new Directive(comment, end, content.substring(0, blank), content.substring(blank).strip());
		}

		private static int content(String text, int comment) {
			int at = comment + 2;
			while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
				at++;
			}
			return at;
		}

	}

}
