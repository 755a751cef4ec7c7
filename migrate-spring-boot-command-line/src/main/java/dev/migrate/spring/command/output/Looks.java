package dev.migrate.spring.command.output;

import org.jspecify.annotations.Nullable;

/**
 * The capabilities of the place where text is shown.
 *
 * @param color whether there are colours
 * @param unicode whether characters beyond ASCII are shown
 */
record Looks(boolean color, boolean unicode) {

	static Looks of(ColorMode mode, @Nullable Terminal terminal) {
		boolean color = (mode == ColorMode.AUTO) ? terminal != null && isWelcome() : mode == ColorMode.ALWAYS;
		return new Looks(color, terminal != null && terminal.unicode());
	}

	// The rule of https://no-color.org.
	private static boolean isWelcome() {
		String noColor = System.getenv("NO_COLOR");
		return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
	}

}
