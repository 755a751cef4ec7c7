package dev.migrate.internal.diff;

/**
 * How something becomes another thing of its kind and name.
 *
 * @param way whether it can stay
 * @param stage when it is changed, if it stays
 */
record Alteration(Way way, Stage stage) {

	/** There is nothing to change. */
	static final Alteration NONE = new Alteration(Way.NONE, Stage.BUILD);

	/** It is dropped and created again. */
	static final Alteration ANEW = new Alteration(Way.ANEW, Stage.BUILD);

	static Alteration inPlace(Stage stage) {
		return new Alteration(Way.IN_PLACE, stage);
	}

	/** Whether something can stay when it changes. */
	enum Way {

		/** It is the same. */
		NONE,

		/** It stays and is changed. */
		IN_PLACE,

		/** It goes, and comes back as it is wanted. */
		ANEW

	}

}
