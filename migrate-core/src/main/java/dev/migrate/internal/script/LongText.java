package dev.migrate.internal.script;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.migrate.script.FileText;

/** A piece of a large file, in UTF-8. */
final class LongText extends FileText {

	private final ByteBuffer bytes;

	LongText(ByteBuffer bytes) {
		this.bytes = bytes;
	}

	@Override
	public Reader reader() {
		return new InputStreamReader(new Bytes(this.bytes.duplicate()), StandardCharsets.UTF_8);
	}

	@Override
	public boolean isInMemory() {
		return false;
	}

	@Override
	public String toString() {
		return StandardCharsets.UTF_8.decode(this.bytes.duplicate()).toString();
	}

	/** Reads bytes. */
	private static final class Bytes extends InputStream {

		private static final int BYTE = 0xFF;

		private final ByteBuffer bytes;

		Bytes(ByteBuffer bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.hasRemaining() ? this.bytes.get() & BYTE : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (!this.bytes.hasRemaining()) {
				return -1;
			}
			int count = Math.min(length, this.bytes.remaining());
			this.bytes.get(target, offset, count);
			return count;
		}

	}

}
