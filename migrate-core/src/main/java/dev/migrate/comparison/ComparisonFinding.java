package dev.migrate.comparison;

/** A fact about a comparison that a person should know or decide on. */
public sealed interface ComparisonFinding {

	/**
	 * A thing that is gone and a similar new one. A rename would keep the data.
	 *
	 * @param kind the word for the kind of thing: {@code table}, {@code column}
	 * @param from the old name, as in {@code task.title}
	 * @param to the new name without the name of the table
	 * @param renamed the new name with the name of the table, as in {@code task.name}
	 * @param part whether the thing is an object or a part of one
	 * @param similarity the similarity of the two, in percent
	 */
	record RenameCandidate(String kind, String from, String to, String renamed, Part part,
			int similarity) implements ComparisonFinding {

		/**
		 * The rename as a person types it.
		 * @return a text such as {@code task.title=name}
		 */
		public String words() {
			return this.from + "=" + this.to;
		}

		/**
		 * The rename in its unambiguous form, as one of the
		 * {@link ComparisonRequest#withRenames renames of a request}.
		 * @return a text such as {@code column:task.title=name}
		 */
		public String typed() {
			return this.kind + ":" + words();
		}

		/** Whether an object or a part of one is renamed. */
		public enum Part {

			/** A table, a sequence, a type. */
			WHOLE,

			/** A column, a value of an enum type. */
			PART

		}

	}

	/**
	 * The drop of a thing that the target does not have, although drops are withheld.
	 *
	 * @param reason why the thing cannot stay
	 */
	record NotKept(String reason) implements ComparisonFinding {
	}

	/**
	 * A difference for which there is no statement.
	 *
	 * @param object the qualified name of the object that differs
	 * @param reason the difference, and the action to take
	 */
	record NotChangeable(String object, String reason) implements ComparisonFinding {
	}

	/**
	 * An object of the target that is left out of the comparison.
	 *
	 * @param object the name of the object
	 * @param reason why it is left out
	 */
	record NotCompared(String object, String reason) implements ComparisonFinding {
	}

	/**
	 * A pattern that matches nothing, perhaps because of a typing error.
	 *
	 * @param pattern the pattern
	 */
	record UnusedPattern(String pattern) implements ComparisonFinding {
	}

}
