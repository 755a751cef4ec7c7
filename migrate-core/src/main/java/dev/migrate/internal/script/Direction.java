package dev.migrate.internal.script;

/**
 * The kinds of sections.
 */
enum Direction {

	UPGRADE("upgrade"), DOWNGRADE("downgrade");

	private final String word;

	Direction(String word) {
		this.word = word;
	}

	// The name of the section's marker.
	String word() {
		return this.word;
	}

}
