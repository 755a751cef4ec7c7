package dev.migrate.internal.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import dev.migrate.internal.schema.ObjectReference;

/**
 * The uses of objects by others. No method is recursive, so that no chain of objects
 * overflows the stack.
 */
final class Uses {

	private final Map<ObjectReference, Set<ObjectReference>> uses = new TreeMap<>();

	Uses(Collection<ObjectReference> objects) {
		objects.forEach((object) -> this.uses.put(object, new TreeSet<>()));
	}

	Uses copy() {
		Uses copy = new Uses(this.uses.keySet());
		this.uses.forEach((object, used) -> copy.of(object).addAll(used));
		return copy;
	}

	// A use of an unknown object or of the object itself does not count.
	void add(ObjectReference user, ObjectReference used) {
		if (this.uses.containsKey(user) && this.uses.containsKey(used) && !user.equals(used)) {
			of(user).add(used);
		}
	}

	Set<ObjectReference> of(ObjectReference object) {
		return this.uses.getOrDefault(object, Set.of());
	}

	// All objects, each after those that it uses, except in circles.
	List<ObjectReference> order() {
		List<ObjectReference> order = new ArrayList<>();
		Set<ObjectReference> seen = new HashSet<>();
		for (ObjectReference start : this.uses.keySet()) {
			if (seen.add(start)) {
				place(start, seen, order);
			}
		}
		return order;
	}

	private void place(ObjectReference start, Set<ObjectReference> seen, List<ObjectReference> order) {
		Deque<ObjectReference> path = new ArrayDeque<>(List.of(start));
		Deque<Iterator<ObjectReference>> left = new ArrayDeque<>(List.of(of(start).iterator()));
		while (!path.isEmpty()) {
			if (left.element().hasNext()) {
				ObjectReference next = left.element().next();
				if (seen.add(next)) {
					path.push(next);
					left.push(of(next).iterator());
				}
			}
			else {
				left.pop();
				order.add(path.pop());
			}
		}
	}

	/**
	 * The objects that use each other in a circle, directly or not, by Kosaraju's
	 * algorithm, whose work grows with the number of uses.
	 * @return the representative of each object's circle, which may be the object itself
	 */
	Map<ObjectReference, ObjectReference> circles() {
		Uses users = new Uses(this.uses.keySet());
		this.uses.forEach((user, all) -> all.forEach((used) -> users.add(used, user)));
		List<ObjectReference> order = order();
		Map<ObjectReference, ObjectReference> circles = new HashMap<>();
		for (int i = order.size() - 1; i >= 0; i--) {
			ObjectReference circle = order.get(i);
			if (!circles.containsKey(circle)) {
				users.reachable(circle, (object) -> !circles.containsKey(object))
					.forEach((object) -> circles.put(object, circle));
			}
		}
		return circles;
	}

	// The object and all objects that it uses, directly or through others. Only objects
	// that satisfy the condition count.
	Set<ObjectReference> reachable(ObjectReference start, Predicate<ObjectReference> among) {
		Set<ObjectReference> seen = new HashSet<>();
		Deque<ObjectReference> left = new ArrayDeque<>(List.of(start));
		while (!left.isEmpty()) {
			ObjectReference object = left.pop();
			if (seen.add(object)) {
				of(object).stream().filter(among).forEach(left::push);
			}
		}
		return seen;
	}

}
