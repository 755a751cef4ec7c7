package dev.migrate.spring.relational;

import org.jspecify.annotations.Nullable;

/**
 * A column that a mapping needs.
 *
 * @param place the property that needs it
 * @param name its name in the database
 * @param type the Java type that it is read as, or {@code null} if that cannot be told
 * @param purpose what it is for
 * @param access what is done with it
 */
record MappedColumn(String place, String name, @Nullable Class<?> type, Purpose purpose, Access access) {

	/** What a column is for. */
	enum Purpose {

		/** It holds the identifier. */
		ID(" for the identifier"),

		/** It holds the value of a property. */
		VALUE(""),

		/** It refers to the table of the aggregate that the row is a part of. */
		REFERENCE(" that refers to the aggregate"),

		/** It holds the place in a list, or the key in a map. */
		KEY(" for the place in the list or the key in the map");

		private final String phrase;

		Purpose(String phrase) {
			this.phrase = phrase;
		}

		String phrase() {
			return this.phrase;
		}

	}

	/** What is done with a column. */
	enum Access {

		/** It is read and written. */
		WRITTEN,

		/** It is only read. */
		READ,

		/** It is written if it is there, for what is known. */
		PERHAPS

	}

}
