package dev.migrate.internal.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a comment as a person reads them: without the case of letters, invisible
 * characters, and the difference between characters that look the same.
 *
 * @param words its words in lower case; two that are one word are joined
 * @param gaps the characters before each word and after the last one
 */
record CommentWords(List<String> words, List<String> gaps) {

	/** A longer comment is prose. */
	private static final int MOST = 200;

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final Pattern SAME_WORD = Pattern.compile("[-_ ]?");

	/** Words that are written together. */
	private static final Set<String> JOINED = Set.of("downgrade", "upgrade", "rollback", "donewhen");

	// Reads a comment. One of several lines has no words: it is prose, or code that
	// somebody has put aside.
	static CommentWords of(String comment) {
		String body = comment.startsWith("/*") ? block(comment) : comment.substring(2);
		String text = readable(body.substring(0, Math.min(body.length(), MOST)));
		List<String> words = new ArrayList<>();
		List<String> gaps = new ArrayList<>();
		int done = 0;
		for (Matcher word = WORD.matcher(text); word.find(); done = word.end()) {
			add(text.substring(done, word.start()), word.group(), words, gaps);
		}
		gaps.add(text.substring(done));
		return new CommentWords(words, gaps);
	}

	private static String block(String comment) {
		List<String> lines = comment.substring(2, Math.max(2, comment.length() - 2))
			.lines()
			.filter((line) -> WORD.matcher(line).find())
			.toList();
		return (lines.size() == 1 && !lines.get(0).stripLeading().startsWith("--")) ? lines.get(0) : "";
	}

	private static String readable(String text) {
		String plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		return BLANK.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	private static void add(String gap, String word, List<String> words, List<String> gaps) {
		int last = words.size() - 1;
		if (last >= 0 && SAME_WORD.matcher(gap).matches() && JOINED.contains(words.get(last) + word)) {
			words.set(last, words.get(last) + word);
		}
		else {
			words.add(word);
			gaps.add(gap);
		}
	}

	int size() {
		return this.words.size();
	}

	// A word, or an empty text behind the last one.
	String word(int index) {
		return (index < this.words.size()) ? this.words.get(index) : "";
	}

	// The characters between a word and the one before it.
	String gap(int index) {
		return (index < this.gaps.size()) ? this.gaps.get(index) : "";
	}

	List<String> from(int index) {
		return this.words.subList(Math.min(index, size()), size());
	}

	// Whether the comment ends as a sentence does.
	boolean isSentence() {
		String end = gap(size()).strip();
		return gap(0).isBlank() && (end.equals(".") || end.equals(",") || end.equals("?"));
	}

}
