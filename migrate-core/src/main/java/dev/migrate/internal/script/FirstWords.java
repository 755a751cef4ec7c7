package dev.migrate.internal.script;

/**
 * The first words of a statement, with only blanks between them.
 */
final class FirstWords {

	private static final int MOST = 3;

	private final SourceText text;

	private final int[] bounds = new int[2 * MOST];

	private int count;

	private boolean complete;

	FirstWords(SourceText text) {
		this.text = text;
	}

	void see(Token token, int start, int end) {
		if (this.complete || token == Token.BLANK || token == Token.COMMENT) {
			return;
		}
		if (token == Token.WORD) {
			this.bounds[2 * this.count] = start;
			this.bounds[2 * this.count + 1] = end;
			this.count++;
		}
		this.complete = token != Token.WORD || this.count == MOST;
	}

	// Whether these are the first words, given in capital letters.
	boolean start(String... words) {
		if (words.length > this.count) {
			return false;
		}
		for (int i = 0; i < words.length; i++) {
			if (!is(i, words[i])) {
				return false;
			}
		}
		return true;
	}

	// Whether a word is this one, given in capital letters.
	boolean is(int index, String word) {
		return index < this.count
				&& Characters.equalsIgnoringCase(this.text, this.bounds[2 * index], this.bounds[2 * index + 1], word);
	}

	// The first words as they are in the text.
	String first(int words) {
		return this.text.substring(this.bounds[0], this.bounds[2 * Math.min(words, this.count) - 1]);
	}

}
