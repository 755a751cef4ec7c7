package dev.migrate.revision;

import java.util.Arrays;
import java.util.Optional;

import dev.migrate.revision.Target.Named;
import dev.migrate.revision.Target.OnBranch;
import dev.migrate.revision.Target.Place;
import dev.migrate.revision.Target.Symbol;
import dev.migrate.revision.Target.Unbranched;
import dev.migrate.revision.Target.Walk;
import org.jspecify.annotations.Nullable;

/** Reads {@code [branch@][place][(+|-)steps]} in a part of a text. */
final class TargetParser {

	private static final int MAX_DIGITS = 9;

	private final String text;

	private final int start;

	private final int end;

	TargetParser(String text) {
		this(text, 0, text.length());
	}

	TargetParser(String text, int start, int end) {
		this.text = text;
		this.start = start;
		this.end = end;
	}

	Target target() {
		int at = this.text.indexOf('@', this.start);
		if (at < 0 || at >= this.end) {
			return unbranched(this.start);
		}
		return new OnBranch(name(this.start, at), unbranched(at + 1));
	}

	private Unbranched unbranched(int from) {
		int sign = sign(from);
		if (sign == this.end) {
			return place(from, this.end);
		}
		return new Walk(startOfWalk(from, sign), steps(sign));
	}

	private int sign(int from) {
		int sign = from;
		while (sign < this.end && "+-".indexOf(this.text.charAt(sign)) < 0) {
			sign++;
		}
		return sign;
	}

	private @Nullable Place startOfWalk(int from, int sign) {
		return (from != sign) ? place(from, sign) : null;
	}

	private Place place(int from, int to) {
		return symbol(this.text.substring(from, to)).orElseGet(() -> new Named(name(from, to)));
	}

	private static Optional<Place> symbol(String word) {
		return Arrays.stream(Symbol.values())
			.filter((symbol) -> symbol.toString().equals(word))
			.map(Place.class::cast)
			.findFirst();
	}

	private String name(int from, int to) {
		if (from == to) {
			throw invalid(from, "a revision or a branch label is missing here");
		}
		for (int i = from; i < to; i += Character.charCount(this.text.codePointAt(i))) {
			requireLegal(i);
		}
		String name = this.text.substring(from, to);
		RevisionId.problem(name).ifPresent((problem) -> {
			throw invalid(from,
					"'" + name + "' is neither a revision nor a branch label" + ForeignTargets.hint(name, "find"));
		});
		return name;
	}

	private void requireLegal(int index) {
		int character = this.text.codePointAt(index);
		if (character == ':') {
			throw invalid(index, "':' belongs in a range, and only once");
		}
		if (!IdentifierRule.isLegal(character)) {
			throw invalid(index, IdentifierRule.name(character) + " has no place here");
		}
	}

	private int steps(int sign) {
		for (int i = sign + 1; i < this.end; i++) {
			if (this.text.charAt(i) < '0' || this.text.charAt(i) > '9') {
				throw invalid(i, "only digits may follow + or -");
			}
		}
		String digits = this.text.substring(sign + 1, this.end);
		if (digits.isEmpty() || digits.length() > MAX_DIGITS || Integer.parseInt(digits) == 0) {
			throw invalid(sign + 1, "the number of steps must be from 1 to 999999999");
		}
		return (this.text.charAt(sign) == '+') ? Integer.parseInt(digits) : -Integer.parseInt(digits);
	}

	private InvalidTargetException invalid(int index, String problem) {
		return new InvalidTargetException(this.text, index + 1, problem);
	}

}
