package dev.migrate.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.migrate.testing.RevisionFolder;

/**
 * Revisions with forks, merges, several bases and dependencies. Each section has three
 * statements, in one transaction, outside a transaction, or with a commit point behind
 * the first or second. A statement that inserts a name into the table {@code trace} fails
 * if the name is there already.
 *
 * @param below the revisions that each one comes directly after
 */
record RandomRevisions(Map<String, Set<String>> below) {

	static final int STATEMENTS = 3;

	static RandomRevisions write(Random random, RevisionFolder folder) {
		Map<String, Set<String>> below = new LinkedHashMap<>();
		int count = 3 + random.nextInt(6);
		for (int i = 0; i < count; i++) {
			Set<String> down = some(random, below.keySet(), random.nextInt(3));
			Set<String> needs = some(random, below.keySet(), random.nextInt(5) / 4);
			needs.removeAll(down);
			write(folder, "r" + i, down, needs, random.nextInt(4));
			Set<String> both = new TreeSet<>(down);
			both.addAll(needs);
			below.put("r" + i, both);
		}
		return new RandomRevisions(below);
	}

	/**
	 * The same revisions, of which one or two come after others now, and often a new one
	 * below them.
	 * @param random the source of chance
	 * @return the revisions in their new places
	 */
	RandomRevisions moved(Random random) {
		List<String> ids = ids();
		int first = random.nextInt(ids.size());
		Map<String, Set<String>> now = new LinkedHashMap<>();
		for (String id : ids) {
			boolean moves = id.equals(ids.get(first)) || (now.size() > first && random.nextInt(3) == 0);
			if (id.equals(ids.get(first))) {
				now.put("n0", some(random, now.keySet(), random.nextInt(3)));
			}
			now.put(id, moves ? some(random, now.keySet(), random.nextInt(3)) : this.below.get(id));
		}
		now.put(ids.get(first), new TreeSet<>(Set.of("n0")));
		return new RandomRevisions(now);
	}

	private static Set<String> some(Random random, Collection<String> ids, int count) {
		List<String> all = new ArrayList<>(ids);
		Set<String> chosen = new TreeSet<>();
		for (int i = 0; i < count && !all.isEmpty(); i++) {
			chosen.add(all.get(random.nextInt(all.size())));
		}
		return chosen;
	}

	private static void write(RevisionFolder folder, String id, Set<String> down, Set<String> needs, int form) {
		String header = down.isEmpty() ? "none" : String.join(", ", down);
		header += needs.isEmpty() ? "" : "\n-- depends-on: " + String.join(", ", needs);
		String up = section(id, "up", "down", form);
		String back = section(id, "down", "up", form);
		if (form == STATEMENTS) {
			folder.addStandalone(id, header, up, back);
		}
		else {
			folder.add(id, header, up, back);
		}
	}

	// Puts a commit point behind the statement of the given number, if it has others
	// behind it.
	private static String section(String id, String way, String opposite, int commit) {
		List<String> lines = new ArrayList<>(
				List.of("DELETE FROM trace WHERE name LIKE '" + id + " " + opposite + "%';",
						"INSERT INTO trace VALUES ('" + id + " " + way + " 2');",
						"INSERT INTO trace VALUES ('" + id + " " + way + " 3');"));
		if (commit > 0 && commit < STATEMENTS) {
			lines.add(commit, "-- migrate:commit");
		}
		return String.join("\n", lines);
	}

	List<String> ids() {
		return List.copyOf(this.below.keySet());
	}

	// The applied revisions that no other applied one comes after, directly or not.
	Set<String> heads(Set<String> applied) {
		return applied.stream()
			.filter((id) -> applied.stream().noneMatch((other) -> !other.equals(id) && upTo(other).contains(id)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> upTo(String id) {
		Set<String> all = new TreeSet<>(Set.of(id));
		this.below.getOrDefault(id, Set.of()).forEach((other) -> all.addAll(upTo(other)));
		return all;
	}

}
