package dev.migrate.script;

/**
 * The kinds of sections.
 */
enum Direction {

	UPGRADE("upgrade"), DOWNGRADE("downgrade");

	private final String word;

	Direction(String word) {
		this.word = word;
	}

	// What the marker of such a section is called.
	String word() {
		return this.word;
	}

}
