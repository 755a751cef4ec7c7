package dev.migrate.execution;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/** Revisions and actions in sentences. */
final class Names {

	private Names() {
	}

	static String join(List<RevisionId> revisions) {
		return revisions.isEmpty() ? "base"
				: revisions.stream().map(RevisionId::value).collect(Collectors.joining(", "));
	}

	static String title(Action action) {
		return switch (action) {
			case UPGRADE -> "Upgrade";
			case DOWNGRADE -> "Downgrade";
			case STAMP -> "Stamp";
			case RESOLVE -> "Resolve";
		};
	}

}
