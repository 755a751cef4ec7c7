package dev.migrate.internal.dialect.postgresql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.RepeatableProbe;
import dev.migrate.internal.dialect.SqlWords;
import dev.migrate.internal.dialect.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The statements of PostgreSQL that cannot run inside a transaction block, as its manual
 * lists them.
 */
final class PostgresqlStatements implements Statements {

	private static final int WORDS = 64;

	/** The words after SET that limit it to the transaction. */
	private static final Set<String> TRANSACTION = Set.of("local", "constraints", "transaction");

	/** Statements that define objects or change rows, but not the session. */
	private static final Set<String> DEFINITIONS = Set.of("create", "alter", "drop", "comment", "grant", "revoke",
			"insert", "update", "delete", "copy", "truncate");

	/** The words before a word that means temporary, in a definition. */
	private static final int DEFINITION_WORDS = 12;

	/** Statements that change rows, so that triggers run. */
	private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "copy", "truncate");

	/** The words of a definition that runs a query. */
	private static final Set<String> QUERIES = Set.of("select", "execute", "using", "refresh");

	private static final String UNLOCK_ALL = "pg_advisory_unlock_all";

	private static final Set<String> OUTSIDE = Set.of("database", "tablespace", "subscription");

	@Override
	public boolean refusesTransaction(String sql) {
		List<String> words = SqlWords.of(sql, WORDS);
		return refusing(words) != null;
	}

	@Override
	public @Nullable String refusal(String sql) {
		if (releasesLock(sql)) {
			return "this statement would release the lock that keeps other runs away. Discard or unlock things by name "
					+ "instead.";
		}
		return DriverSettings.refusal(sql);
	}

	private static boolean releasesLock(String sql) {
		List<String> words = SqlWords.of(sql, 2);
		if (word(words, 0).equals("discard")) {
			return word(words, 1).equals("all");
		}
		return !DEFINITIONS.contains(word(words, 0))
				&& SqlWords.of(sql, Integer.MAX_VALUE).stream().anyMatch((name) -> name.endsWith(UNLOCK_ALL));
	}

	@Override
	public Optional<Boolean> truth(@Nullable Object value) {
		return (value instanceof Boolean answer) ? Optional.of(answer) : Optional.empty();
	}

	@Override
	public @Nullable Probe probe(String sql) {
		List<String> words = SqlWords.of(sql, WORDS);
		Probe refusing = refusing(words);
		return (refusing == null && mayCommit(words, sql)) ? new OpaqueProbe() : refusing;
	}

	@Override
	public boolean tellsProgress(String sql) {
		List<String> words = SqlWords.of(sql, 3);
		return word(words, 0).equals("reindex") || (word(words, 0).equals("create") && words.contains("index"));
	}

	@Override
	public boolean changesSession(String sql) {
		List<String> words = SqlWords.of(sql, 2);
		return word(words, 0).equals("reset")
				|| (word(words, 0).equals("set") && !TRANSACTION.contains(word(words, 1)));
	}

	@Override
	public boolean mayChangeSession(String sql) {
		List<String> words = SqlWords.of(sql, DEFINITION_WORDS);
		return !DEFINITIONS.contains(word(words, 0)) || sql.contains("set_config")
				|| words.stream().anyMatch(PostgresqlStatements::isTemporary);
	}

	@Override
	public boolean mayRunRoutines(String sql) {
		List<String> words = SqlWords.of(sql, WORDS);
		return CHANGES.contains(word(words, 0)) || words.stream().anyMatch(QUERIES::contains);
	}

	private static boolean isTemporary(String word) {
		return word.equals("temp") || word.equals("temporary") || word.startsWith("pg_temp");
	}

	@Override
	public boolean mayMakeRoutines(String sql) {
		List<String> words = SqlWords.of(sql, DEFINITION_WORDS);
		return !DEFINITIONS.contains(word(words, 0)) || words.contains("function") || words.contains("procedure");
	}

	private static @Nullable Probe refusing(List<String> words) {
		return switch (word(words, 0)) {
			case "create" -> create(words);
			case "drop" -> drop(words);
			case "reindex" -> reindex(words);
			case "alter" -> alter(words);
			case "vacuum" -> new RepeatableProbe();
			case "cluster" -> (words.size() == 1) ? new RepeatableProbe() : null;
			default -> null;
		};
	}

	private static @Nullable Probe create(List<String> words) {
		int index = words.indexOf("index");
		if ((index == 1 || index == 2) && word(words, index + 1).equals("concurrently")) {
			return CreateIndexProbe.of(words.subList(index + 2, words.size()));
		}
		return OUTSIDE.contains(word(words, 1)) ? new ExistenceProbe(word(words, 1), word(words, 2), true) : null;
	}

	private static @Nullable Probe drop(List<String> words) {
		boolean conditional = word(words, 2).equals("if") || word(words, 3).equals("if");
		if (word(words, 1).equals("index") && word(words, 2).equals("concurrently")) {
			return new DropIndexProbe(word(words, word(words, 3).equals("if") ? 5 : 3));
		}
		return OUTSIDE.contains(word(words, 1))
				? new ExistenceProbe(word(words, 1), word(words, conditional ? 4 : 2), false) : null;
	}

	private static @Nullable Probe reindex(List<String> words) {
		boolean many = words.contains("database") || words.contains("system") || words.contains("schema");
		return (many || words.contains("concurrently")) ? new ReindexProbe() : null;
	}

	private static @Nullable Probe alter(List<String> words) {
		if (word(words, 1).equals("system")) {
			return new RepeatableProbe();
		}
		int detach = words.indexOf("detach");
		if (detach > 2 && word(words, detach + 3).equals("concurrently")) {
			return new DetachProbe(word(words, detach - 1), word(words, detach + 2));
		}
		return null;
	}

	// A procedure or a block may commit, and only its author knows its effects.
	private static boolean mayCommit(List<String> words, String sql) {
		return switch (word(words, 0)) {
			case "call" -> true;
			case "do" -> SqlWords.of(sql, Integer.MAX_VALUE).stream().anyMatch(Set.of("commit", "rollback")::contains);
			default -> false;
		};
	}

	private static String word(List<String> words, int index) {
		return (index >= 0 && index < words.size()) ? words.get(index) : "";
	}

}
