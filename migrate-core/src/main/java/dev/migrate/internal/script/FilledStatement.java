package dev.migrate.internal.script;

import java.util.Optional;

import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose places are filled, which must still be one statement of its kind.
 */
final class FilledStatement {

	private final FilledText filled;

	private final boolean takesData;

	private final TransactionMode mode;

	private final Syntax syntax;

	private final OpenStatement statement;

	FilledStatement(FilledText filled, boolean takesData, TransactionMode mode, Syntax syntax) {
		this.filled = filled;
		this.takesData = takesData;
		this.mode = mode;
		this.syntax = syntax;
		this.statement = new OpenStatement(new MemoryText(filled.text()), syntax.shape());
	}

	// The problem with the values, if there is one.
	Optional<String> problem() {
		return nul().or(this::kind)
			.or(this::splitAgain)
			.or(() -> new FilledTokens(this.filled, this.syntax).problem())
			.map((problem) -> this.filled.subject() + problem
					+ ". Correct the value, or write the statement into the file.");
	}

	private Optional<String> nul() {
		return (this.filled.text().indexOf('\0') >= 0) ? Optional.of("has a NUL character") : Optional.empty();
	}

	private Optional<String> kind() {
		Cursor cursor = new Cursor(this.filled.written());
		cursor.next(this.syntax);
		return this.filled.touches(cursor.start(), cursor.position())
				? Optional.of("would decide which kind of statement this is") : Optional.empty();
	}

	private Optional<String> splitAgain() {
		Cursor cursor = new Cursor(this.filled.text());
		Token last = Token.BLANK;
		while (!cursor.atEnd()) {
			last = cursor.next(this.syntax);
			if (cursor.unterminated() != null) {
				return Optional.of("would leave a " + cursor.unterminated() + " open");
			}
			if (last == Token.SHELL_COMMAND || (last == Token.SEMICOLON && this.statement.endsAtSemicolon())) {
				return Optional.of("would end this statement");
			}
			if (last != Token.BLANK && last != Token.COMMENT) {
				this.statement.see(last, cursor);
			}
		}
		return Optional.ofNullable(atEnd(last));
	}

	private Token last(String sql) {
		Cursor cursor = new Cursor(sql);
		Token last = Token.BLANK;
		while (!cursor.atEnd()) {
			last = cursor.next(this.syntax);
		}
		return last;
	}

	private @Nullable String atEnd(Token last) {
		if ((last == Token.COMMENT && last(this.filled.written()) != last) || !this.statement.isClosed()) {
			return "would leave a comment, a parenthesis or a body open";
		}
		if (this.statement.takesData() != this.takesData) {
			return "would decide whether data follows this statement";
		}
		return (TransactionControl.problem(this.statement.words(), this.mode) != null)
				? "would begin or end a transaction" : null;
	}

}
