package dev.migrate.revision;

/**
 * The attempted action, which begins the text of an error.
 *
 * @param doing the verb, with its preposition
 * @param target the target as it was typed
 */
record Attempt(String doing, String target) {

	String failed() {
		return "Cannot " + this.doing + " '" + this.target + "': ";
	}

}
