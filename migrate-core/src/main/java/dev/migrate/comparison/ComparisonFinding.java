package dev.migrate.comparison;

/** Something about a comparison that a person should know or decide. */
public sealed interface ComparisonFinding {

	/**
	 * Something is gone and something like it is new: that may be a rename, which would
	 * keep the data.
	 *
	 * @param kind the word for what it is: {@code table}, {@code column}
	 * @param from what is renamed, as in {@code task.title}
	 * @param to the new name alone
	 * @param renamed what it is called afterwards, as in {@code task.name}
	 * @param part whether it is an object or a part of one
	 * @param similarity how alike the two are, in percent
	 */
	record RenameCandidate(String kind, String from, String to, String renamed, Part part,
			int similarity) implements ComparisonFinding {

		/**
		 * The rename in the words in which a person types it.
		 * @return a text such as {@code task.title=name}
		 */
		public String words() {
			return this.from + "=" + this.to;
		}

		/**
		 * The rename in the words that stand for nothing else: one of the
		 * {@link ComparisonRequest#withRenames renames of a request}.
		 * @return a text such as {@code column:task.title=name}
		 */
		public String typed() {
			return this.kind + ":" + words();
		}

		/** Whether an object of its own is renamed. */
		public enum Part {

			/** A table, a sequence, a type. */
			WHOLE,

			/** A column, a value of an enum type. */
			PART

		}

	}

	/**
	 * Something that is not wanted any more is dropped, although drops are withheld.
	 *
	 * @param reason why it cannot stay
	 */
	record NotKept(String reason) implements ComparisonFinding {
	}

	/**
	 * A difference for which there is no statement.
	 *
	 * @param object the qualified name of the object that differs
	 * @param reason what differs, and what to do
	 */
	record NotChangeable(String object, String reason) implements ComparisonFinding {
	}

	/**
	 * A pattern of what is compared that matches nothing: perhaps it is mistyped.
	 *
	 * @param pattern the pattern
	 */
	record UnusedPattern(String pattern) implements ComparisonFinding {
	}

}
