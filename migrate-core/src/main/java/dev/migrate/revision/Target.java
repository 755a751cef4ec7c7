package dev.migrate.revision;

/**
 * Where to go in the revision graph, as a parsed value.
 */
public sealed interface Target {

	/**
	 * Reads a target.
	 * @param text what a person typed
	 * @return the target, not yet looked up in any graph
	 */
	static Target parse(String text) {
		return new Text(text);
	}

	/**
	 * All heads.
	 * @return the target {@code heads}
	 */
	static Target heads() {
		return parse("heads");
	}

	/** To be replaced by the grammar. */
	record Text(String text) implements Target {
	}

}
