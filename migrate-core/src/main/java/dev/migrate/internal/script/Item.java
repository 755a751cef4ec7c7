package dev.migrate.internal.script;

import dev.migrate.script.FileText;
import org.jspecify.annotations.Nullable;

/**
 * An element of the body of a file.
 */
sealed interface Item {

	void accept(Visitor visitor);

	/** Tells the kinds of elements apart. */
	interface Visitor {

		void visit(Sql sql);

		void visit(Directive directive);

		void visit(Comment comment);

	}

	/**
	 * A statement, as positions in the text.
	 */
	record Sql(int start, int end, @Nullable FileText copyData, boolean semicolon, FirstWords words) implements Item {

		@Override
		public void accept(Visitor visitor) {
			visitor.visit(this);
		}

	}

	/**
	 * A comment that is no directive.
	 *
	 * @param start its start
	 * @param end its end
	 * @param inStatement whether a statement goes on after it
	 */
	record Comment(int start, int end, boolean inStatement) implements Item {

		@Override
		public void accept(Visitor visitor) {
			visitor.visit(this);
		}

	}

	/**
	 * A comment of the form {@code -- migrate:name argument}.
	 */
	record Directive(int position, int end, String name, String argument) implements Item {

		/** The start of such a comment, after its hyphens and blanks. */
		static final String PREFIX = "migrate:";

		@Override
		public void accept(Visitor visitor) {
			visitor.visit(this);
		}

		// The directive without the first word of its argument.
		Directive without(String first) {
			return new Directive(this.position, this.end, this.name, this.argument.substring(first.length()).strip());
		}

		static boolean startsAt(SourceText text, int comment) {
			return text.startsWith("--", comment) && text.startsWith(PREFIX, content(text, comment));
		}

		static Directive parse(SourceText text, int comment, int end) {
			String content = text.substring(content(text, comment) + PREFIX.length(), end).strip();
			int blank = 0;
			while (blank < content.length() && !Characters.isBlank(content.charAt(blank))) {
				blank++;
			}
			return new Directive(comment, end, content.substring(0, blank), content.substring(blank).strip());
		}

		private static int content(SourceText text, int comment) {
			int at = comment + 2;
			while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
				at++;
			}
			return at;
		}

	}

}
