package dev.migrate.spring.jpa;

import java.util.ArrayList;
import java.util.List;

/**
 * The persistence units of the application, in the order in which Spring creates their
 * beans. Not thread-safe: Spring creates its beans one after the other.
 */
public final class PersistenceUnits {

	private final List<PersistenceUnit> units = new ArrayList<>();

	void add(PersistenceUnit unit) {
		this.units.add(unit);
	}

	List<PersistenceUnit> all() {
		return List.copyOf(this.units);
	}

}
