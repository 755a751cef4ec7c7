package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A name that goes from one kind of thing to another, in a schema of its own.
 *
 * @param number tells the pairs apart
 * @param from what has the name
 * @param to what gets it
 */
record NamePair(int number, NamedKind from, NamedKind to) {

	static List<NamedKind> plainKinds() {
		return Stream.of(NamedKind.relations(), NamedKind.parts(), NamedKind.types(), NamedKind.routines())
			.flatMap(List::stream)
			.toList();
	}

	private static List<NamedKind> kinds() {
		return Stream.of(plainKinds(), NamedKind.usedTypes(), NamedKind.usedRelations()).flatMap(List::stream).toList();
	}

	// All of things that nothing uses; of the others a part, another one on each version
	// of
	// the server.
	static List<NamePair> sample(int stride, int version) {
		List<NamedKind> plain = plainKinds();
		return all().stream()
			.filter((pair) -> (plain.contains(pair.from) && plain.contains(pair.to))
					|| pair.number % stride == version % stride)
			.toList();
	}

	static List<NamePair> all() {
		List<NamePair> pairs = new ArrayList<>();
		for (NamedKind from : kinds()) {
			for (NamedKind to : kinds()) {
				if (!from.thing().equals(to.thing())) {
					pairs.add(new NamePair(pairs.size(), from, to));
				}
			}
		}
		return pairs;
	}

	String label() {
		return this.from.label() + " -> " + this.to.label();
	}

	String schema() {
		return "p%04d".formatted(this.number);
	}

	// With a row whose value both can hold.
	String before() {
		Set<String> values = new TreeSet<>(this.from.values());
		values.retainAll(this.to.values());
		String value = values.stream().findFirst().map((text) -> "'" + text + "'").orElse("NULL");
		return script(this.from) + (this.from.hasColumn() ? "\nUPDATE keep SET c = " + value + ";" : "");
	}

	String after() {
		return script(this.to);
	}

	private String script(NamedKind kind) {
		return "CREATE SCHEMA %1$s;\nSET search_path = %1$s;\n".formatted(schema()) + NamedKind.SURROUNDINGS
				+ kind.named();
	}

}
