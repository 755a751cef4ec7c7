package dev.migrate.revision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes revisions in the text of an error. */
final class Titles {

	private static final int MAX_REVISIONS = 10;

	private Titles() {
	}

	static String list(Collection<Revision> revisions) {
		String first = revisions.stream().limit(MAX_REVISIONS).map(Titles::one).collect(Collectors.joining(", "));
		int others = revisions.size() - MAX_REVISIONS;
		return (others > 0) ? first + " and " + others + " more" : first;
	}

	static String either(List<String> names) {
		return names.stream().limit(MAX_REVISIONS).map((name) -> "'" + name + "'").collect(Collectors.joining(" or "));
	}

	private static String one(Revision revision) {
		return (revision.id() + " " + revision.title()).strip();
	}

}
