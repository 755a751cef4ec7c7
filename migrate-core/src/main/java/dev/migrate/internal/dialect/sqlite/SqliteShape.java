package dev.migrate.internal.dialect.sqlite;

import dev.migrate.internal.script.Cursor;
import dev.migrate.internal.script.StatementShape;

/**
 * Knows the one statement of SQLite that does not end at the first semicolon:
 * {@code CREATE [TEMP] TRIGGER ... BEGIN ...; END}, where {@code CASE} has its own
 * {@code END}.
 */
final class SqliteShape implements StatementShape {

	private enum Kind {

		UNKNOWN, CREATE, TRIGGER, OTHER

	}

	private Kind kind = Kind.UNKNOWN;

	private int blocks;

	@Override
	public void word(Cursor word, int depth) {
		if (this.kind == Kind.TRIGGER) {
			trigger(word);
		}
		else if (this.kind != Kind.OTHER) {
			this.kind = kind(word);
		}
	}

	private Kind kind(Cursor word) {
		if (this.kind == Kind.UNKNOWN) {
			return word.is("CREATE") ? Kind.CREATE : Kind.OTHER;
		}
		if (word.is("TRIGGER")) {
			return Kind.TRIGGER;
		}
		return (word.is("TEMP") || word.is("TEMPORARY")) ? Kind.CREATE : Kind.OTHER;
	}

	private void trigger(Cursor word) {
		if (word.is("BEGIN") || (word.is("CASE") && this.blocks > 0)) {
			this.blocks++;
		}
		else if (word.is("END") && this.blocks > 0) {
			this.blocks--;
		}
	}

	@Override
	public boolean inBody() {
		return this.blocks > 0;
	}

	@Override
	public boolean takesData() {
		return false;
	}

}
