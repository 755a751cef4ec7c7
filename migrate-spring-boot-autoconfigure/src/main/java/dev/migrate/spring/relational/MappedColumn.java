package dev.migrate.spring.relational;

import org.jspecify.annotations.Nullable;

/**
 * A column that a mapping needs.
 *
 * @param place the property that needs it
 * @param name its name in the database
 * @param type the Java type of a value that is read, or {@code null} if it is not certain
 * @param purpose the purpose of the column
 * @param access the use of the column
 */
record MappedColumn(String place, String name, @Nullable Class<?> type, Purpose purpose, Access access) {

	/** The purpose of a column. */
	enum Purpose {

		/** It holds the identifier. */
		ID(" for the identifier"),

		/** It holds the value of a property. */
		VALUE(""),

		/** It refers to the table of the aggregate to which the row belongs. */
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

	/** The use of a column. */
	enum Access {

		/** It is read and written. */
		WRITTEN,

		/** It is only read. */
		READ,

		/** It may be written, and its absence is no fault. */
		PERHAPS

	}

}
