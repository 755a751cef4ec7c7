package dev.migrate.internal.script;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.migrate.script.FileText;

/**
 * Text in UTF-8 that is not decoded, by the positions of its bytes.
 */
final class ByteText implements SourceText {

	private static final int BYTE = 0xFF;

	/** A longer piece stays where it is. */
	private static final int SHORT = 1 << 16;

	private final ByteBuffer bytes;

	private final int length;

	ByteText(ByteBuffer bytes) {
		this.bytes = bytes.slice();
		this.length = bytes.remaining();
	}

	@Override
	public int length() {
		return this.length;
	}

	@Override
	public char charAt(int position) {
		return (char) (this.bytes.get(position) & BYTE);
	}

	@Override
	public boolean startsWith(String text, int position) {
		return startsWith(text.getBytes(StandardCharsets.UTF_8), position);
	}

	private boolean startsWith(byte[] text, int position) {
		if (position + text.length > this.length) {
			return false;
		}
		for (int i = 0; i < text.length; i++) {
			if (this.bytes.get(position + i) != text[i]) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int indexOf(char c, int from) {
		for (int at = from; at < this.length; at++) {
			if (this.bytes.get(at) == c) {
				return at;
			}
		}
		return -1;
	}

	@Override
	public int indexOf(String text, int from) {
		byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
		for (int at = from; at <= this.length - wanted.length; at++) {
			if (startsWith(wanted, at)) {
				return at;
			}
		}
		return -1;
	}

	@Override
	public String substring(int start, int end) {
		byte[] piece = new byte[end - start];
		this.bytes.get(start, piece);
		return new String(piece, StandardCharsets.UTF_8);
	}

	@Override
	public FileText piece(int start, int end) {
		return (end - start <= SHORT) ? FileText.of(substring(start, end))
				: new LongText(this.bytes.slice(start, end - start));
	}

	@Override
	public void appendTo(StringBuilder target, int start, int end) {
		target.append(substring(start, end));
	}

}
