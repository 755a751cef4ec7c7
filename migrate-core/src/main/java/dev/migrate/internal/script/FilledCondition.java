package dev.migrate.internal.script;

import java.util.Optional;

/**
 * A query behind {@code done-when} whose places are filled.
 */
final class FilledCondition {

	private FilledCondition() {
	}

	static Optional<String> problem(FilledText filled, Syntax syntax) {
		if (filled.places().isEmpty()) {
			return Optional.empty();
		}
		return new FilledTokens(filled, syntax).problem()
			.map((problem) -> filled.subject() + problem + " in the done-when query. Correct the value.")
			.or(() -> Condition.problem(filled.text(), syntax));
	}

}
