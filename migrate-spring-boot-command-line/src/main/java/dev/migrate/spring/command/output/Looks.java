package dev.migrate.spring.command.output;

import org.jspecify.annotations.Nullable;

/**
 * How text may look where it is read.
 *
 * @param color whether there are colours
 * @param unicode whether lines are drawn with more than ASCII
 */
record Looks(boolean color, boolean unicode) {

	static Looks of(ColorMode mode, @Nullable Terminal terminal) {
		boolean color = (mode == ColorMode.AUTO) ? terminal != null && isWelcome() : mode == ColorMode.ALWAYS;
		return new Looks(color, terminal != null && terminal.unicode());
	}

	// As https://no-color.org wants it.
	private static boolean isWelcome() {
		String noColor = System.getenv("NO_COLOR");
		return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
	}

}
