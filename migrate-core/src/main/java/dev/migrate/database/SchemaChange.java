package dev.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two listings of a schema.
 *
 * @param subject the kind and the name of the thing, as in {@code column app.tasks.title}
 * @param was its former definition, or {@code null} if it is new
 * @param is its present definition, or {@code null} if it is gone
 */
public record SchemaChange(String subject, @Nullable String was, @Nullable String is) {

	/** The kinds of changes. */
	public enum Kind {

		/** The thing is new. */
		ADDED,

		/** The thing is gone. */
		REMOVED,

		/** The thing has another definition. */
		CHANGED

	}

	/**
	 * The kind of change.
	 * @return the kind of change
	 */
	public Kind kind() {
		if (this.was == null) {
			return Kind.ADDED;
		}
		return (this.is == null) ? Kind.REMOVED : Kind.CHANGED;
	}

	/**
	 * The change in one line. It shows the first difference of a long definition.
	 * @return a phrase for a person
	 */
	public String describe() {
		if (this.was == null) {
			return "added: " + this.subject + definition(this.is);
		}
		if (this.is == null) {
			return "removed: " + this.subject + definition(this.was);
		}
		DefinitionExcerpt excerpt = DefinitionExcerpt.of(this.was, this.is);
		return "changed: " + this.subject + ": " + excerpt.place() + "was " + said(excerpt.was()) + ", is "
				+ said(excerpt.is());
	}

	private static String definition(@Nullable String text) {
		return (text == null || text.isEmpty()) ? "" : ": " + DefinitionExcerpt.start(text);
	}

	private static String said(String text) {
		return text.isEmpty() ? "nothing" : text;
	}

}
