package dev.migrate.internal.script;

import java.util.function.Consumer;

import dev.migrate.script.FileText;
import org.jspecify.annotations.Nullable;

/**
 * Splits the body of a file into statements and directives, in one pass. On the way, each
 * token that counts goes to the fingerprint.
 */
final class Splitter {

	/**
	 * A driver needs a statement several times, as characters and as bytes.
	 */
	private static final long MOST = Runtime.getRuntime().maxMemory() / 16;

	private final Source source;

	private final SourceText text;

	private Syntax syntax;

	private final Fingerprint fingerprint;

	private final Cursor cursor;

	private final Consumer<ShellCommand> shellCommands;

	private OpenStatement open;

	Splitter(Source source, int start, Syntax syntax, Fingerprint fingerprint) {
		this(source, start, syntax, fingerprint, (command) -> source.fault(command.position(), "'" + command.name()
				+ "' is a command to psql, not SQL: only psql can run it. Remove it or say it in SQL."));
	}

	Splitter(Source source, int start, Syntax syntax, Fingerprint fingerprint, Consumer<ShellCommand> shellCommands) {
		this.shellCommands = shellCommands;
		this.source = source;
		this.text = source.text();
		this.syntax = syntax;
		this.fingerprint = fingerprint;
		this.cursor = new Cursor(this.text, start);
		this.open = new OpenStatement(this.text, syntax.shape());
	}

	// Goes on with the lexical rules of another product, between two statements.
	void use(Syntax other) {
		this.syntax = other;
		this.open = new OpenStatement(this.text, other.shape());
	}

	// The next statement, directive or comment, or {@code null} at the end of the text.
	@Nullable Item next() {
		while (!this.cursor.atEnd()) {
			Token token = this.cursor.next(this.syntax);
			reportUnterminated();
			Item item = (token == Token.COMMENT) ? comment() : see(token);
			if (item != null) {
				return item;
			}
		}
		return this.open.isEmpty() ? null : endOfText();
	}

	private void reportUnterminated() {
		String what = this.cursor.unterminated();
		if (what != null) {
			this.source.fault(this.cursor.start(), "The " + what + " that is opened here is not closed. Close it.");
		}
	}

	private @Nullable Item see(Token token) {
		if (token == Token.SHELL_COMMAND) {
			return shellCommand();
		}
		if (token == Token.SEMICOLON && this.open.endsAtSemicolon()) {
			return this.open.isEmpty() ? null : semicolon();
		}
		if (token != Token.BLANK) {
			this.open.see(token, this.cursor);
		}
		if (this.open.size() <= MOST) {
			this.fingerprint.see(token, this.cursor.start(), this.cursor.position());
		}
		return null;
	}

	private @Nullable Item comment() {
		this.fingerprint.see(Token.COMMENT, this.cursor.start(), this.cursor.position());
		int start = this.cursor.start();
		if (!Item.Directive.startsAt(this.text, start)) {
			return new Item.Comment(start, this.cursor.position(), !this.open.isEmpty());
		}
		if (!Characters.isLineStart(this.text, start)) {
			this.source.fault(start, "'-- migrate:' is not at the start of its line, so it would be a mere comment. "
					+ "Put it on a line of its own.");
			return null;
		}
		if (this.open.isEmpty()) {
			return Item.Directive.parse(this.text, start, this.cursor.position());
		}
		this.cursor.moveTo(start, Token.COMMENT);
		return endOfText();
	}

	// The statement ends without a semicolon: a directive or the end of the text.
	private @Nullable Item endOfText() {
		if (this.cursor.unterminated() == null) {
			this.open.reportOpen(this.source);
		}
		if (this.open.takesData()) {
			this.source.fault(this.open.start(), "This COPY takes data, but none follows it. End it with a "
					+ "semicolon, then put the data and a line with \\. below it.");
		}
		return statement(null, false);
	}

	private @Nullable Item semicolon() {
		return statement(this.open.takesData() ? data() : null, true);
	}

	// Reads the lines of data and moves behind the line that ends them.
	private FileText data() {
		int from = Characters.nextLine(this.text, this.cursor.position());
		reportAfterCopy(this.cursor.position());
		int line = from;
		while (line < this.text.length()) {
			int next = Characters.nextLine(this.text, line);
			if (this.text.startsWith("\\.", line) && Characters.lineEnd(this.text, line) == line + 2) {
				this.cursor.moveTo(next, Token.OTHER);
				return this.text.piece(from, line);
			}
			line = next;
		}
		this.source.fault(this.open.start(), "The data of this COPY does not end. End it with a line with \\. only.");
		this.cursor.moveTo(this.text.length(), Token.OTHER);
		return this.text.piece(Math.min(from, this.text.length()), this.text.length());
	}

	private void reportAfterCopy(int position) {
		String rest = this.text.substring(position, Characters.lineEnd(this.text, position)).strip();
		if (!rest.isEmpty() && !rest.startsWith("--")) {
			this.source.fault(position, "The data of a COPY starts on the line after it, so nothing may follow its "
					+ "semicolon. Put '" + rest + "' below the data.");
		}
	}

	private @Nullable Item shellCommand() {
		int start = this.cursor.start();
		this.cursor.moveTo(Characters.lineEnd(this.text, start), Token.SHELL_COMMAND);
		int end = start + 1;
		while (end < this.text.length() && !Characters.isBlank(this.text.charAt(end))) {
			end++;
		}
		this.shellCommands.accept(new ShellCommand(start, this.text.substring(start, end)));
		return this.open.isEmpty() ? null : statement(null, true);
	}

	private @Nullable Item statement(@Nullable FileText copyData, boolean semicolon) {
		boolean large = this.open.size() > MOST;
		if (large) {
			this.source
				.fault(this.open.start(), "This statement has " + this.open.size() + " bytes, which the memory of "
						+ "this process has no room for (-Xmx). Split it, or write the rows as the data of a COPY.");
		}
		Item sql = large ? null
				: new Item.Sql(this.open.start(), this.open.end(), copyData, semicolon, this.open.words());
		this.fingerprint.endStatement(copyData);
		this.open = new OpenStatement(this.text, this.syntax.shape());
		return sql;
	}

	/**
	 * A command to psql.
	 *
	 * @param position its start
	 * @param name its first word
	 */
	record ShellCommand(int position, String name) {
	}

}
