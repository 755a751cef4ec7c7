package dev.migrate.internal.diff;

import java.util.Optional;

import dev.migrate.internal.operation.Rename;

/**
 * A rename as a person types it.
 *
 * @param kind the word for the kind of thing: {@code table}, {@code column}
 * @param from the old name, as in {@code task.title}
 * @param to the new name without the name of the table
 * @param renamed the new name with the name of the table, as in {@code task.name}
 * @param part whether the thing is an object or a part of one
 */
public record RenameWords(String kind, String from, String to, String renamed, Part part) {

	/**
	 * Puts an operation into words.
	 * @param rename an operation that renames
	 * @param schema the schema of names that are not qualified
	 * @return the words; empty for a rename that a person cannot type
	 */
	public static Optional<RenameWords> of(Rename rename, String schema) {
		return Renameable.of(rename)
			.flatMap((from) -> Renameable.of(rename.reverse())
				.map((to) -> new RenameWords(from.kind().word(), from.words(schema), to.word(to.name()),
						to.words(schema), from.kind().isPart() ? Part.PART : Part.WHOLE)));
	}

	@Override
	public String toString() {
		return this.from + "=" + this.to;
	}

	/** Whether an object or a part of one is renamed. */
	public enum Part {

		/** A table, a sequence, a type. */
		WHOLE,

		/** A column, a value of an enum type. */
		PART

	}

}
