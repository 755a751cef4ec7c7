package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the header of a file: first the lines of the message, then the keys. A line of
 * the message may look like a key, as prose does ({@code see: ...}). It counts as a
 * mistake only if it resembles one of the known keys. Among the keys, every line must be
 * a key.
 */
final class HeaderReader {

	private final Source source;

	private final SourceText text;

	private final List<String> message = new ArrayList<>();

	private final Map<HeaderKey, Header.Value> values = new EnumMap<>(HeaderKey.class);

	private boolean keys;

	HeaderReader(Source source) {
		this.source = source;
		this.text = source.text();
	}

	Header read() {
		int line = 0;
		while (line < this.text.length()) {
			int start = firstVisible(line);
			int end = Characters.lineEnd(this.text, start);
			boolean comment = this.text.startsWith("--", start);
			boolean blank = start == end;
			if (!blank && (!comment || Item.Directive.startsAt(this.text, start))) {
				break;
			}
			if (comment) {
				line(content(start, end), start);
			}
			else {
				this.keys = false;
			}
			line = Characters.nextLine(this.text, end);
		}
		return new Header(stripped(this.message), this.values, line);
	}

	private int firstVisible(int line) {
		int at = line;
		while (at < this.text.length() && (this.text.charAt(at) == ' ' || this.text.charAt(at) == '\t')) {
			at++;
		}
		return at;
	}

	private String content(int comment, int end) {
		int from = comment + 2;
		return this.text.substring(this.text.startsWith(" ", from) ? from + 1 : from, end).stripTrailing();
	}

	private void line(String content, int position) {
		HeaderKey key = HeaderKey.of(content);
		if (key != null) {
			key(key, content, position);
		}
		else if (!content.isEmpty()) {
			other(content, position);
		}
		else if (this.values.isEmpty()) {
			this.message.add("");
		}
	}

	private void key(HeaderKey key, String content, int position) {
		this.keys = true;
		Header.Value value = new Header.Value(content.substring(key.word().length() + 1).strip(), position);
		Header.Value first = this.values.putIfAbsent(key, value);
		if (first != null) {
			this.source.fault(position, "The key '" + key.word() + "' is here twice; first in line "
					+ this.source.location(first.position()).line() + ". Remove one.");
		}
	}

	private void other(String content, int position) {
		String name = name(content);
		KeyLookAlike nearly = KeyLookAlike.of(content);
		if (nearly != null) {
			this.source.fault(position, nearly.problem());
		}
		else if (this.keys && isLikeKey(name)) {
			this.source.fault(position, "'" + name + "' is not a key of a header. The keys are: "
					+ String.join(", ", HeaderKey.WORDS) + ".");
		}
		else if (this.values.isEmpty()) {
			this.message.add(content);
		}
		else {
			belowKeys(position);
		}
	}

	// A comment that may be meant as the marker of the first section.
	private void belowKeys(int position) {
		Item.Comment comment = new Item.Comment(position, Characters.lineEnd(this.text, position), false);
		String problem = LookAlike.problem(this.text, comment, null);
		if (problem == null && this.keys) {
			problem = "This line is among the keys of the header, but is not one. Move it above them, "
					+ "or put an empty line before it.";
		}
		if (problem != null) {
			this.source.fault(position, problem);
		}
	}

	// Returns the single word before a colon and a blank, or an empty text.
	private static String name(String content) {
		int colon = content.indexOf(':');
		boolean ends = colon + 1 == content.length() || (colon >= 0 && content.charAt(colon + 1) == ' ');
		return (colon > 0 && ends && content.lastIndexOf(' ', colon) < 0) ? content.substring(0, colon) : "";
	}

	private static boolean isLikeKey(String name) {
		return !name.isEmpty() && name.chars().allMatch((c) -> (c >= 'a' && c <= 'z') || c == '-' || c == '_');
	}

	private static List<String> stripped(List<String> lines) {
		int from = 0;
		int to = lines.size();
		while (from < to && lines.get(from).isBlank()) {
			from++;
		}
		while (to > from && lines.get(to - 1).isBlank()) {
			to--;
		}
		return lines.subList(from, to);
	}

}
