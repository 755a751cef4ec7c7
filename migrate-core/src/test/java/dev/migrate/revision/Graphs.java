package dev.migrate.revision;

import java.util.Arrays;
import java.util.List;

import dev.migrate.error.Location;

/**
 * Graphs in few words: {@code "m <- a,b needs x labels shop"} is a revision m with the
 * message "add m", read at line 3 of m.sql.
 */
final class Graphs {

	private Graphs() {
	}

	static RevisionGraph graph(String... revisions) {
		return RevisionGraph.of(revisions(revisions));
	}

	static List<Revision> revisions(String... revisions) {
		return Arrays.stream(revisions).map(Graphs::revision).toList();
	}

	static Revision revision(String text) {
		List<String> words = List.of(text.split(" "));
		String id = words.get(0);
		return new Revision(new RevisionId(id), after("<-", words).stream().map(RevisionId::new).toList(),
				after("needs", words), after("labels", words), "add " + id, null, new Location(id + ".sql", 3),
				new KeyLocations(new Location(id + ".sql", 4), new Location(id + ".sql", 5),
						new Location(id + ".sql", 6)));
	}

	private static List<String> after(String keyword, List<String> words) {
		int index = words.indexOf(keyword);
		return (index < 0) ? List.of() : List.of(words.get(index + 1).split(","));
	}

	static List<RevisionId> ids(String... ids) {
		return Arrays.stream(ids).map(RevisionId::new).toList();
	}

}
