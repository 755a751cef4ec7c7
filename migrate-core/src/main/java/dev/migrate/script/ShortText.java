package dev.migrate.script;

import java.io.Reader;
import java.io.StringReader;

/** A text in memory. */
final class ShortText extends FileText {

	private final String value;

	ShortText(String value) {
		this.value = value;
	}

	@Override
	public Reader reader() {
		return new StringReader(this.value);
	}

	@Override
	public boolean isInMemory() {
		return true;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
