package dev.migrate.revision;

/**
 * What a person wants, to begin an error with.
 *
 * @param doing what is done to the target
 * @param target the target as it was typed
 */
record Attempt(String doing, String target) {

	String failed() {
		return "Cannot " + this.doing + " '" + this.target + "': ";
	}

}
