package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A name that passes from one kind of thing to another, in a separate schema.
 *
 * @param number distinguishes the pairs
 * @param from the thing that has the name before
 * @param to the thing that has it afterwards
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

	// All pairs of things without users, and a part of the others, which differs between
	// the versions of the server.
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

	// Contains a row with a value that both can hold.
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
