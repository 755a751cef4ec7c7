package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/** How what happens is called. */
final class Words {

	private Words() {
	}

	static String doing(Action action) {
		return switch (action) {
			case UPGRADE -> "upgrade";
			case DOWNGRADE -> "downgrade";
			case STAMP -> "stamp";
		};
	}

	static List<String> ids(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

	static String count(int number, String one) {
		return number + " " + ((number == 1) ? one : one + "s");
	}

	static String place(List<String> heads) {
		return heads.isEmpty() ? "base" : String.join(", ", heads);
	}

}
