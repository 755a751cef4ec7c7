package dev.migrate.internal.diff;

/**
 * The way in which an object or a part becomes another one of its kind and name.
 *
 * @param way whether it stays
 * @param stage the stage of the change, if it stays
 */
record Alteration(Way way, Stage stage) {

	/** No change. */
	static final Alteration NONE = new Alteration(Way.NONE, Stage.BUILD);

	/** A drop and a new creation. */
	static final Alteration ANEW = new Alteration(Way.ANEW, Stage.BUILD);

	static Alteration inPlace(Stage stage) {
		return new Alteration(Way.IN_PLACE, stage);
	}

	/** The ways of a change. */
	enum Way {

		/** It is the same. */
		NONE,

		/** It stays and is changed. */
		IN_PLACE,

		/** It is dropped, and created again as it is wanted. */
		ANEW

	}

}
