package dev.migrate.internal.script;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import dev.migrate.script.FileText;

/** The data of a COPY as the checksum sees it: in UTF-8, with LF at the ends of lines. */
final class CopyBytes {

	private static final int CHUNK = 1 << 13;

	private CopyBytes() {
	}

	static int count(FileText data) {
		Counter counter = new Counter();
		write(data, counter);
		return counter.count;
	}

	static void write(FileText data, OutputStream target) {
		try (Reader reader = data.reader(); Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
			char[] chunk = new char[CHUNK];
			boolean carriageReturn = false;
			for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk)) {
				carriageReturn = write(chunk, count, carriageReturn, writer);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Returns whether the last character was a carriage return.
	private static boolean write(char[] chunk, int count, boolean before, Writer writer) throws IOException {
		boolean carriageReturn = before;
		int length = 0;
		for (int i = 0; i < count; i++) {
			char c = chunk[i];
			if (c != '\n' || !carriageReturn) {
				chunk[length] = (c == '\r') ? '\n' : c;
				length++;
			}
			carriageReturn = c == '\r';
		}
		writer.write(chunk, 0, length);
		return carriageReturn;
	}

	/** Counts bytes. */
	private static final class Counter extends OutputStream {

		private int count;

		@Override
		public void write(int b) {
			this.count++;
		}

		@Override
		public void write(byte[] bytes, int start, int length) {
			this.count += length;
		}

	}

}
