package dev.migrate.internal.script;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.migrate.script.Checksum;
import dev.migrate.script.FileText;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * Hashes the statements of a section while they are split. A run of blanks and comments
 * counts as one blank, and beside parentheses, commas and semicolons as nothing. Line
 * ends within quotes count as LF. Each statement is preceded by its length, so that its
 * borders count. This is version 1, which must never change, since databases remember it.
 */
final class Fingerprint {

	private static final int NO_DATA = -1;

	private static final int END_OF_PART = -2;

	private final SourceText text;

	private final Sha256 digest = new Sha256();

	private final StringBuilder statement = new StringBuilder(256);

	private final boolean carriageReturns;

	private boolean blank;

	/** Whether a blank after the token before would count. */
	private boolean afterBorder = true;

	Fingerprint(SourceText text) {
		this.text = text;
		this.carriageReturns = text.indexOf('\r', 0) >= 0;
	}

	void see(Token token, int start, int end) {
		if (token == Token.BLANK || token == Token.COMMENT) {
			this.blank = true;
			return;
		}
		boolean border = isBorder(token, start);
		if (this.blank && !this.afterBorder && !border) {
			this.statement.append(' ');
		}
		append(token, start, end);
		this.afterBorder = border;
		this.blank = false;
	}

	private boolean isBorder(Token token, int start) {
		return switch (token) {
			case OPEN, CLOSE, SEMICOLON -> true;
			case OTHER -> this.text.charAt(start) == ',';
			default -> false;
		};
	}

	private void append(Token token, int start, int end) {
		if (token == Token.QUOTED && this.carriageReturns) {
			appendQuoted(start, end);
		}
		else {
			this.text.appendTo(this.statement, start, end);
		}
	}

	private void appendQuoted(int start, int end) {
		int from = start;
		for (int at = start; at < end; at++) {
			if (this.text.charAt(at) == '\r') {
				this.text.appendTo(this.statement, from, at);
				this.statement.append('\n');
				at += this.text.startsWith("\n", at + 1) ? 1 : 0;
				from = at + 1;
			}
		}
		this.text.appendTo(this.statement, Math.min(from, end), end);
	}

	void endStatement(@Nullable FileText copyData) {
		update(this.statement.toString());
		if (copyData == null) {
			updateLength(NO_DATA);
		}
		else {
			updateLength(CopyBytes.count(copyData));
			CopyBytes.write(copyData, this.digest.stream());
		}
		this.statement.setLength(0);
		this.blank = false;
		this.afterBorder = true;
	}

	private void update(String value) {
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		updateLength(bytes.length);
		this.digest.update(bytes);
	}

	private void updateLength(int length) {
		this.digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
	}

	// A commit point counts, and the transaction mode of the statements behind it.
	void endPart(TransactionMode next) {
		updateLength(END_OF_PART);
		update(next);
	}

	private void update(TransactionMode mode) {
		this.digest.update(new byte[] { (byte) ((mode == TransactionMode.ON) ? 1 : 0) });
	}

	// Returns the checksum of all statements since the last call.
	Checksum finish(TransactionMode transaction) {
		update(transaction);
		return new Checksum("1:" + this.digest.finish());
	}

}
