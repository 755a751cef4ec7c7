package dev.migrate.internal.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words with which people and other tools name the parts of a revision.
 */
final class MarkerWords {

	/** The right words of this tool. */
	static final List<String> DIRECTIVES = List.of(Direction.UPGRADE.word(), Direction.DOWNGRADE.word(),
			CommitPoint.COMMIT, StatementDirective.IDEMPOTENT, StatementDirective.DONE_WHEN);

	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("upgrade", "upgrade"),
			Map.entry("upgrades", "upgrade"), Map.entry("up", "upgrade"), Map.entry("ups", "upgrade"),
			Map.entry("downgrade", "downgrade"), Map.entry("downgrades", "downgrade"), Map.entry("down", "downgrade"),
			Map.entry("downs", "downgrade"), Map.entry("undo", "downgrade"), Map.entry("rollback", "downgrade"),
			Map.entry("revert", "downgrade"), Map.entry("commit", "commit"), Map.entry("idempotent", "idempotent"),
			Map.entry("donewhen", "done-when"));

	private static final List<String> TOOL = List.of("migrate", "migration", "migrations", "migrator");

	private static final Set<String> OTHER_TOOLS = Set.of("goose", "dbmate", "rambler", "alembic", "flyway",
			"liquibase");

	/** What stands before such a word when it is the title of a part. */
	private static final Set<String> BEFORE = Set.of("begin", "start", "end", "of", "migrate", "migration",
			"migrations", "section", "part");

	/** What stands behind such a word then. */
	private static final Set<String> BEHIND = Set.of("migration", "section", "part", "script", "sql", "statements",
			"transaction", "off", "on", "no", "notransaction");

	private static final Set<String> PRODUCTS = Set.of("postgresql", "postgres", "sqlite");

	private MarkerWords() {
	}

	// The directive that a word stands for.
	static Optional<String> meant(String word) {
		return Optional.ofNullable(MEANT.get(word));
	}

	// The directive that a word stands for, even if it is misspelt.
	static Optional<String> nearly(String word) {
		return meant(word).or(() -> Suggestion.of(word, DIRECTIVES));
	}

	static boolean isTool(String word) {
		return OTHER_TOOLS.contains(word) || Suggestion.of(word, TOOL).isPresent();
	}

	// Whether the words behind a directive are its options, and not prose.
	static boolean areOptions(List<String> words) {
		return words.isEmpty() || words.get(0).equals("irreversible")
				|| words.stream().allMatch((word) -> BEHIND.contains(word) || isProduct(word));
	}

	static boolean isProduct(String word) {
		return PRODUCTS.contains(word);
	}

	static boolean isBefore(String word) {
		return BEFORE.contains(word);
	}

}
