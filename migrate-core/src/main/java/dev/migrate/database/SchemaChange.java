package dev.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * Something that two listings of a schema do not have in common.
 *
 * @param subject what it is: the kind and the name, such as
 * {@code column app.tasks.title}
 * @param was what it was, or {@code null} if it was not there
 * @param is what it is, or {@code null} if it is not there any more
 */
public record SchemaChange(String subject, @Nullable String was, @Nullable String is) {

	/** What happened to something. */
	public enum Kind {

		/** It was not there. */
		ADDED,

		/** It is not there any more. */
		REMOVED,

		/** It is not what it was. */
		CHANGED

	}

	/**
	 * What happened to it.
	 * @return the kind of change
	 */
	public Kind kind() {
		if (this.was == null) {
			return Kind.ADDED;
		}
		return (this.is == null) ? Kind.REMOVED : Kind.CHANGED;
	}

	/**
	 * The change in one line. Of a long definition it shows the first place that differs.
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
