package dev.migrate.internal.script;

import dev.migrate.script.FileText;

/**
 * Text in memory.
 *
 * @param value its characters
 */
record MemoryText(String value) implements SourceText {

	@Override
	public int length() {
		return this.value.length();
	}

	@Override
	public char charAt(int position) {
		return this.value.charAt(position);
	}

	@Override
	public boolean startsWith(String text, int position) {
		return this.value.startsWith(text, position);
	}

	@Override
	public int indexOf(char c, int from) {
		return this.value.indexOf(c, from);
	}

	@Override
	public int indexOf(String text, int from) {
		return this.value.indexOf(text, from);
	}

	@Override
	public String substring(int start, int end) {
		return this.value.substring(start, end);
	}

	@Override
	public FileText piece(int start, int end) {
		return FileText.of(substring(start, end));
	}

	@Override
	public void appendTo(StringBuilder target, int start, int end) {
		target.append(this.value, start, end);
	}

}
