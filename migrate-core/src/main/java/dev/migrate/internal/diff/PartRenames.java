package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Constraints and indexes of which a wanted schema has only another name. Nothing is made
 * anew for a name: the database renames them, before all other changes.
 *
 * @param from the existing schema
 * @param to the wanted schema
 * @param definitions the rules for definitions that are the same
 */
record PartRenames(Schema from, Schema to, Definitions definitions) {

	/**
	 * Finds the renames.
	 * @return the renames, in an order in which each new name is free; empty if all names
	 * are as wanted
	 */
	List<Rename> find() {
		List<Found> found = new ArrayList<>();
		for (SchemaObject wanted : this.to.objects()) {
			this.from.object(wanted.reference()).ifPresent((object) -> collect(object, wanted, found));
		}
		return found.isEmpty() ? List.of() : ordered(found);
	}

	private void collect(SchemaObject from, SchemaObject to, List<Found> found) {
		if (from instanceof Table was && to instanceof Table is) {
			pair(from, was.constraints(), is.constraints(), (a, b) -> same(to, a, b), found);
			pair(from, was.indexes(), is.indexes(), (a, b) -> this.definitions.same(to.name(), a, b), found);
		}
		if (from instanceof MaterializedView was && to instanceof MaterializedView is) {
			pair(from, was.indexes(), is.indexes(), (a, b) -> this.definitions.same(to.name(), a, b), found);
		}
	}

	private boolean same(SchemaObject owner, Constraint was, Constraint is) {
		boolean kept = !this.definitions.wishes().includeSilence() && was instanceof ForeignKey key
				&& is instanceof ForeignKey wanted && Silence.isKept(key, wanted);
		return kept || this.definitions.same(owner.name(), was, is);
	}

	private <T extends Part> void pair(SchemaObject owner, List<T> from, List<T> to, BiPredicate<T, T> same,
			List<Found> found) {
		List<T> wanted = new ArrayList<>(to);
		List<T> rest = new ArrayList<>(from);
		wanted.removeIf((is) -> rest.removeIf((was) -> was.name().equals(is.name()) && same.test(was, is)));
		wanted.removeIf((is) -> !this.definitions.wishes().includeName(is.name()));
		for (T is : wanted) {
			rest.stream().filter((was) -> same.test(was, is)).findFirst().ifPresent((was) -> {
				rest.remove(was);
				found.add(new Found(owner.reference(), was, is));
			});
		}
	}

	// A rename to the name of something else is left out: that is dropped first, and so
	// the part is made anew.
	private List<Rename> ordered(List<Found> found) {
		Set<Object> taken = new HashSet<>();
		this.from.objects().forEach((object) -> {
			taken.addAll(object.names());
			object.parts().forEach((part) -> taken.add(Subject.of(object.reference(), part)));
		});
		List<Rename> ordered = new ArrayList<>();
		Optional<Found> next = next(found, taken);
		while (next.isPresent()) {
			ordered.add(next.get().rename(taken));
			found.remove(next.get());
			next = next(found, taken);
		}
		return ordered;
	}

	private static Optional<Found> next(List<Found> found, Set<Object> taken) {
		return found.stream().filter((each) -> each.isPossible(taken)).findFirst();
	}

	/**
	 * A part and its wanted name.
	 *
	 * @param owner the object
	 * @param was the existing part
	 * @param is the wanted part
	 */
	private record Found(ObjectReference owner, Part was, Part is) {

		boolean isPossible(Set<Object> taken) {
			return Collections.disjoint(taken, names(this.is));
		}

		Rename rename(Set<Object> taken) {
			taken.removeAll(names(this.was));
			taken.addAll(names(this.is));
			return new RenamePart(this.owner, this.is.kind(), this.was.name(), this.is.name());
		}

		private Set<Object> names(Part part) {
			Set<Object> names = new HashSet<>(part.names(this.owner.name()));
			names.add(Subject.of(this.owner, part));
			return names;
		}

	}

}
