package dev.migrate.spring.command.look;

import java.util.Locale;

import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs attention.
 *
 * @param kind the kind of the finding
 * @param revision the revision, or {@code null} if the finding is not about one
 * @param location the file and line, or {@code null} if the finding is not in a file
 * @param problem a sentence about the problem
 * @param action the command to type, or the next thing to do
 */
public record CheckFinding(Kind kind, @Nullable String revision, @Nullable String location, String problem,
		String action) {

	/**
	 * Prints the problem without the action.
	 * @param text the text to print to
	 */
	public void print(Text text) {
		String where = (this.location != null && !this.problem.contains(this.location)) ? this.location + ": " : "";
		text.line(text.in(Ink.PROBLEM, this.kind.word()) + ": " + where + this.problem.replace("\n", "\n    "));
	}

	/** The kind of a finding. */
	public enum Kind {

		/** A revision file is broken, or contradicts another one. */
		FAULT,

		/** There are several heads. */
		HEADS,

		/** A revision is not applied. */
		PENDING,

		/** The file of an applied revision was changed. */
		EDITED,

		/** An applied revision has no file. */
		UNKNOWN,

		/** A revision was interrupted between two of its transactions. */
		INTERRUPTED,

		/** The database differs from its state after the last run. */
		DRIFT,

		/** The database differs from the wanted schema. */
		DIFFERENCE,

		/** The database refuses a statement of the wanted schema. */
		REFUSED,

		/** A mapping of Spring Data JDBC cannot work with the database. */
		MAPPING,

		/** The database differs from the result of its revisions. */
		MISMATCH,

		/** Something is there to be compared, and could not be. */
		NOT_COMPARED;

		String word() {
			return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

}
