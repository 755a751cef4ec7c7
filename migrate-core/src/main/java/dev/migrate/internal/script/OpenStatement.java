package dev.migrate.internal.script;

/**
 * The statement that is being read: its start, and its parentheses and bodies that are
 * still open.
 */
final class OpenStatement {

	private static final int NONE = -1;

	private final StatementShape shape;

	private final FirstWords words;

	private int start = NONE;

	private int end;

	private int depth;

	private int parenthesis;

	private int body;

	OpenStatement(SourceText text, StatementShape shape) {
		this.shape = shape;
		this.words = new FirstWords(text);
	}

	void see(Token token, Cursor cursor) {
		if (this.start == NONE) {
			this.start = cursor.start();
		}
		this.end = cursor.position();
		this.words.see(token, cursor.start(), cursor.position());
		switch (token) {
			case WORD -> word(cursor);
			case OPEN -> open(cursor.start());
			case CLOSE -> {
				this.depth = Math.max(0, this.depth - 1);
			}
			default -> {
			}
		}
	}

	private void word(Cursor cursor) {
		boolean inBody = this.shape.inBody();
		this.shape.word(cursor, this.depth);
		if (!inBody) {
			this.body = cursor.start();
		}
	}

	private void open(int position) {
		if (this.depth == 0) {
			this.parenthesis = position;
		}
		this.depth++;
	}

	boolean isEmpty() {
		return this.start == NONE;
	}

	boolean endsAtSemicolon() {
		return this.depth == 0 && !this.shape.inBody();
	}

	boolean takesData() {
		return this.shape.takesData();
	}

	boolean isClosed() {
		return this.depth == 0 && !this.shape.inBody();
	}

	// Reports the parts that are still open at the end of the section.
	void reportOpen(Source source) {
		if (this.depth > 0) {
			source.fault(this.parenthesis, "The parenthesis that is opened here is not closed. Close it.");
		}
		else if (this.shape.inBody()) {
			source.fault(this.body, "The body that BEGIN opens here is not closed. End it with END.");
		}
	}

	int start() {
		return this.start;
	}

	int end() {
		return this.end;
	}

	// The number of its characters so far.
	int size() {
		return isEmpty() ? 0 : this.end - this.start;
	}

	FirstWords words() {
		return this.words;
	}

}
