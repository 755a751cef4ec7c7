package dev.migrate.internal.dialect.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.migrate.internal.script.SqlTokens;
import dev.migrate.internal.script.Token;

/**
 * The words of a statement outside of quotes. They tell the kind of the changed object.
 *
 * @param words the words in capital letters
 */
record PostgresqlSchemaWords(List<String> words) {

	private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "COMMENT", "DROP", "DO");

	/**
	 * Objects that all databases of a server share, or that are in no schema.
	 */
	private static final Set<String> SHARED = Set.of("ROLE", "USER", "GROUP", "DATABASE", "TABLESPACE", "SYSTEM",
			"SUBSCRIPTION", "PUBLICATION", "DEFAULT", "OWNED", "EVENT", "SERVER", "TEMP", "TEMPORARY", "LOCAL",
			"GLOBAL");

	/** Objects of privileges that belong to no schema. */
	private static final Set<String> ELSEWHERE = Set.of("DATABASE", "TABLESPACE", "PARAMETER", "LANGUAGE", "LARGE",
			"FOREIGN");

	static PostgresqlSchemaWords of(String sql) {
		List<String> words = new ArrayList<>();
		SqlTokens.read(sql, new PostgresqlSyntax(), (token, start, end) -> {
			if (token == Token.WORD) {
				words.add(sql.substring(start, end).toUpperCase(Locale.ROOT));
			}
		});
		return new PostgresqlSchemaWords(words);
	}

	boolean concernSchema() {
		if (this.words.isEmpty() || !VERBS.contains(this.words.get(0))) {
			return false;
		}
		return switch (this.words.get(0)) {
			case "DO" -> true;
			case "COMMENT" -> !SHARED.contains(word(2));
			case "ALTER" -> !SHARED.contains(word(1)) && !changesOwner();
			default -> !SHARED.contains(word(1));
		};
	}

	// A grant of membership in a role has no ON.
	boolean concernPrivileges() {
		return switch (word(0)) {
			case "GRANT", "REVOKE" ->
				this.words.contains("ON") && !ELSEWHERE.contains(word(this.words.indexOf("ON") + 1));
			case "ALTER" -> "DEFAULT".equals(word(1)) && "PRIVILEGES".equals(word(2));
			default -> false;
		};
	}

	private boolean changesOwner() {
		int owner = this.words.indexOf("OWNER");
		return owner > 0 && "TO".equals(word(owner + 1));
	}

	private String word(int index) {
		return (index < this.words.size()) ? this.words.get(index) : "";
	}

}
