package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.script.Downgrade;
import dev.migrate.script.Section;

/**
 * Reads sections that were stored in the database.
 */
public final class StoredText {

	private StoredText() {
	}

	/**
	 * Reads a section that was stored in the database.
	 * @param text the section from its marker line on
	 * @param name its origin, for the locations of its statements
	 * @param products the product of the database
	 * @return the section
	 * @throws InvalidRevisionsException when the text is not one section with statements
	 */
	public static Section section(String text, String name, Products products) {
		Body body = read(text, name, products);
		Section upgrade = body.upgrade(products.own());
		if (upgrade != null) {
			return upgrade;
		}
		if (body.downgrade(products.own()) instanceof Downgrade.Available available) {
			return available.section();
		}
		throw new InvalidRevisionsException(List.of(new Fault(new Location(name, 1),
				"This section has no statements: it says that there is no way back.")));
	}

	/**
	 * Reads a downgrade that was stored in the database.
	 * @param text the section from its marker line on, or an empty text
	 * @param name its origin, for the locations of its statements
	 * @param products the product of the database
	 * @return the downgrade
	 */
	public static Downgrade downgrade(String text, String name, Products products) {
		return text.isBlank() ? new Downgrade.Missing() : read(text, name, products).downgrade(products.own());
	}

	private static Body read(String text, String name, Products products) {
		List<Fault> faults = new ArrayList<>();
		Body body = new BodyReader(new Source(name, text, faults), 0, products).readSection();
		if (!faults.isEmpty()) {
			throw new InvalidRevisionsException(faults);
		}
		return body;
	}

}
