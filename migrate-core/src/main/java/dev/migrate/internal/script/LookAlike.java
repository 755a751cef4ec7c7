package dev.migrate.internal.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * A comment that could be meant as a marker, and is none. Without a fault, the statements
 * below it would run in the wrong direction.
 */
final class LookAlike {

	private static final Pattern KEY = Pattern
		.compile("--\\s*(?:down[-_]revision|depends[-_]on|branch[-_]labels|create[-_]date)\\s*[:=].*");

	/** The words with which Liquibase's rollback goes on. */
	private static final Set<String> ROLLED_BACK = Set.of("drop", "delete", "alter", "update", "insert", "truncate",
			"create", "empty", "not");

	/** The words with which a query begins. */
	private static final Set<String> QUERY = Set.of("select", "values", "with", "table", "exists");

	/** A longer comment is no marker. */
	private static final int MOST = 1 << 16;

	private final CommentWords words;

	private final @Nullable Marker section;

	private LookAlike(CommentWords words, @Nullable Marker section) {
		this.words = words;
		this.section = section;
	}

	// The problem with a comment in a section or above the first one, or null.
	static @Nullable String problem(SourceText text, Item.Comment comment, @Nullable Marker section) {
		int end = Math.min(comment.end(), comment.start() + MOST);
		String written = text.substring(comment.start(), end);
		if (KEY.matcher(written).matches()) {
			return "This line looks like a key of the header, which has ended. Move it up to the other keys, or say it "
					+ "in other words.";
		}
		LookAlike candidate = new LookAlike(CommentWords.of(written), section);
		Optional<String> meant = candidate.prefixed().or(() -> candidate.liquibase(written));
		if (meant.isEmpty() && !comment.inStatement() && standsAlone(text, comment)) {
			meant = candidate.bare();
		}
		return meant.map((directive) -> problem(written, directive)).orElse(null);
	}

	private static String problem(String written, String directive) {
		return "'" + written.strip() + "' could be meant as a marker, but is a mere comment. Write '-- migrate:"
				+ directive + "' at the start of the line, or say it in other words.";
	}

	private static boolean standsAlone(SourceText text, Item.Comment comment) {
		int start = comment.start();
		while (!Characters.isLineStart(text, start) && Characters.isBlank(text.charAt(start - 1))) {
			start--;
		}
		int end = Characters.lineEnd(text, comment.end());
		return Characters.isLineStart(text, start) && text.substring(comment.end(), end).isBlank();
	}

	// The name of a tool, and a word for a part of a file: migrate-down, +goose Up.
	private Optional<String> prefixed() {
		String first = this.words.word(0);
		if (this.words.gap(0).endsWith("!") && this.words.size() == 1) {
			return MarkerWords.meant(first);
		}
		if (first.startsWith("migrate") && first.length() > "migrate".length()) {
			Optional<String> fused = MarkerWords.meant(first.substring("migrate".length()));
			if (fused.isPresent()) {
				return fused;
			}
		}
		return MarkerWords.isTool(first) ? behindTool() : Optional.empty();
	}

	private Optional<String> behindTool() {
		String gap = this.words.gap(1);
		boolean option = this.words.gap(0).endsWith("+");
		boolean sure = option || gap.equals(":") || gap.equals(" :");
		Optional<String> meant = gap.isBlank() ? MarkerWords.meant(this.words.word(1))
				: MarkerWords.nearly(this.words.word(1));
		if (sure) {
			boolean directive = option || this.words.word(0).equals("migrate");
			return meant.or(() -> directive ? Optional.of(Direction.UPGRADE.word()) : Optional.empty());
		}
		return meant.filter((directive) -> directive.equals(StatementDirective.DONE_WHEN)
				|| MarkerWords.areOptions(this.words.from(2)));
	}

	private Optional<String> liquibase(String written) {
		boolean changeSet = written.startsWith("--changeset ") && written.contains(":");
		boolean header = this.words.word(0).equals("liquibase") && this.words.word(1).equals("formatted");
		boolean rollback = written.startsWith("--rollback ") && ROLLED_BACK.contains(this.words.word(1));
		return (changeSet || header) ? Optional.of(Direction.UPGRADE.word())
				: Optional.of(Direction.DOWNGRADE.word()).filter((word) -> rollback);
	}

	// Words that are the title of another section, and nothing else.
	private Optional<String> bare() {
		if (this.words.size() == 0 || this.words.isSentence()) {
			return Optional.empty();
		}
		int at = 0;
		while (MarkerWords.isBefore(this.words.word(at))) {
			at++;
		}
		List<String> rest = this.words.from(at + 1);
		return MarkerWords.meant(this.words.word(at)).filter((directive) -> isMeant(directive, rest));
	}

	private boolean isMeant(String directive, List<String> rest) {
		if (StatementDirective.isKnown(directive)) {
			boolean query = directive.equals(StatementDirective.DONE_WHEN) && !rest.isEmpty()
					&& QUERY.contains(rest.get(0));
			return this.section != null && this.section.transaction() == TransactionMode.OFF
					&& (query || rest.isEmpty());
		}
		if (directive.equals(CommitPoint.COMMIT)) {
			return false;
		}
		return !isTitle(directive, rest) && MarkerWords.areOptions(rest);
	}

	// Whether the words are those of the section in which they stand.
	private boolean isTitle(String directive, List<String> rest) {
		return this.section != null && this.section.direction().word().equals(directive)
				&& rest.stream().filter(MarkerWords::isProduct).allMatch(this.section.product()::startsWith);
	}

}
