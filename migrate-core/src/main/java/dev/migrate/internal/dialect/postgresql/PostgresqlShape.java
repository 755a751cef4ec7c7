package dev.migrate.internal.dialect.postgresql;

import dev.migrate.internal.script.Cursor;
import dev.migrate.internal.script.StatementShape;

/**
 * Knows the two statements of PostgreSQL that do not end at the first semicolon:
 * {@code CREATE [OR REPLACE] FUNCTION|PROCEDURE ... BEGIN ATOMIC ... END}, where
 * {@code CASE} has its own {@code END}, and {@code COPY ... FROM stdin}, which is
 * followed by data. It treats the words as psql does, except that psql takes every
 * {@code BEGIN} of a routine for the start of a body.
 */
final class PostgresqlShape implements StatementShape {

	private enum Kind {

		UNKNOWN, CREATE, CREATE_OR, CREATE_OR_REPLACE, ROUTINE, COPY, OTHER

	}

	private Kind kind = Kind.UNKNOWN;

	/** Whether the previous word can start a pair of words. */
	private boolean pair;

	private int blocks;

	private boolean data;

	@Override
	public void word(Cursor word, int depth) {
		switch (this.kind) {
			case OTHER -> {
			}
			case COPY -> copy(word, depth);
			case ROUTINE -> routine(word, depth);
			default -> {
				this.kind = kind(word);
			}
		}
	}

	private Kind kind(Cursor word) {
		return switch (this.kind) {
			case UNKNOWN -> word.is("CREATE") ? Kind.CREATE : (word.is("COPY") ? Kind.COPY : Kind.OTHER);
			case CREATE -> word.is("OR") ? Kind.CREATE_OR : routineOrOther(word);
			case CREATE_OR -> word.is("REPLACE") ? Kind.CREATE_OR_REPLACE : Kind.OTHER;
			default -> routineOrOther(word);
		};
	}

	private static Kind routineOrOther(Cursor word) {
		return (word.is("FUNCTION") || word.is("PROCEDURE")) ? Kind.ROUTINE : Kind.OTHER;
	}

	private void copy(Cursor word, int depth) {
		if (depth == 0) {
			this.data |= this.pair && (word.is("STDIN") || word.is("STDOUT"));
			this.pair = word.is("FROM");
		}
	}

	private void routine(Cursor word, int depth) {
		if (depth > 0) {
			return;
		}
		if (this.blocks == 0) {
			this.blocks = (this.pair && word.is("ATOMIC")) ? 1 : 0;
			this.pair = word.is("BEGIN");
		}
		else if (word.is("CASE")) {
			this.blocks++;
		}
		else if (word.is("END")) {
			this.blocks--;
		}
	}

	@Override
	public boolean inBody() {
		return this.blocks > 0;
	}

	@Override
	public boolean takesData() {
		return this.data;
	}

}
