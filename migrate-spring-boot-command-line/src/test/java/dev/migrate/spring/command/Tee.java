package dev.migrate.spring.command;

import java.io.IOException;
import java.io.Writer;

/** Writes everything twice. */
final class Tee extends Writer {

	private final Writer one;

	private final Writer other;

	Tee(Writer one, Writer other) {
		this.one = one;
		this.other = other;
	}

	@Override
	public void write(char[] buffer, int offset, int length) throws IOException {
		this.one.write(buffer, offset, length);
		this.other.write(buffer, offset, length);
	}

	@Override
	public void flush() throws IOException {
		this.one.flush();
		this.other.flush();
	}

	@Override
	public void close() throws IOException {
		this.one.close();
		this.other.close();
	}

}
