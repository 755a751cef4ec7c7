package dev.migrate.internal.script;

import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements that begin or end a transaction, since only Migrate may do that.
 */
final class TransactionControl {

	private static final String SAVEPOINT = " works only within a transaction, and this section has transaction=off. "
			+ "Remove it, or the option.";

	private static final String WITHIN = " is not for a revision: Migrate owns the transaction, so that the statements "
			+ "and their bookkeeping commit together. Remove it; to commit the statements above it before those below, "
			+ "write '-- migrate:commit' in its place; for statements that cannot run in a transaction, write "
			+ "transaction=off behind the section's marker.";

	private static final String WITHOUT = " is not for a revision: Migrate owns the transaction, and with "
			+ "transaction=off each statement is one of its own. Remove it; to have one transaction, remove "
			+ "transaction=off.";

	private TransactionControl() {
	}

	// The problem with a statement, or null when there is none.
	static @Nullable String problem(FirstWords words, TransactionMode transaction) {
		if (isSavepoint(words)) {
			return (transaction == TransactionMode.OFF) ? words.first(1) + SAVEPOINT : null;
		}
		int length = controlWords(words);
		if (length == 0 || (transaction == TransactionMode.OFF && words.is(1, "PREPARED"))) {
			return null;
		}
		return words.first(length) + ((transaction == TransactionMode.ON) ? WITHIN : WITHOUT);
	}

	private static boolean isSavepoint(FirstWords words) {
		return words.start("SAVEPOINT") || words.start("RELEASE") || (words.start("ROLLBACK")
				&& (words.is(1, "TO") || ((words.is(1, "WORK") || words.is(1, "TRANSACTION")) && words.is(2, "TO"))));
	}

	private static int controlWords(FirstWords words) {
		if (words.start("START", "TRANSACTION") || words.start("PREPARE", "TRANSACTION")) {
			return 2;
		}
		boolean control = words.start("BEGIN") || words.start("COMMIT") || words.start("END") || words.start("ROLLBACK")
				|| words.start("ABORT");
		return control ? 1 : 0;
	}

}
