package dev.migrate.spring.command.look;

import java.util.Locale;

import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be.
 *
 * @param kind what kind of thing
 * @param revision the revision, or {@code null} if it is not about one
 * @param location the file and line, or {@code null} if it is not in a file
 * @param problem what is wrong
 * @param action what to type or to do next
 */
public record CheckFinding(Kind kind, @Nullable String revision, @Nullable String location, String problem,
		String action) {

	/**
	 * Prints what is wrong, without what is to be done.
	 * @param text where it is printed
	 */
	public void print(Text text) {
		String where = (this.location != null && !this.problem.contains(this.location)) ? this.location + ": " : "";
		text.line(text.in(Ink.PROBLEM, this.kind.word()) + ": " + where + this.problem.replace("\n", "\n    "));
	}

	/** What kind of thing is wrong. */
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

		/** A revision outside a transaction was interrupted. */
		INTERRUPTED,

		/** The database is not what the last run left. */
		DRIFT,

		/** The database is not what the entities want. */
		DIFFERENCE,

		/** The database refuses a statement of what the schema is to be. */
		REFUSED,

		/** A mapping of Spring Data JDBC cannot work with the database. */
		MAPPING,

		/** The database is not what its revisions make. */
		MISMATCH;

		String word() {
			return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
		}

	}

}
