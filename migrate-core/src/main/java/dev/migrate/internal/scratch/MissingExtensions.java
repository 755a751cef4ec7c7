package dev.migrate.internal.scratch;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.migrate.comparison.ScratchNote;
import dev.migrate.internal.schema.Routine;

/**
 * The extensions of a database that its scratch database lacks.
 *
 * @param reasons the reasons why it lacks them, by their names
 */
record MissingExtensions(Map<String, String> reasons) implements ScratchNote {

	MissingExtensions {
		reasons = new TreeMap<>(reasons);
	}

	@Override
	public String sentence() {
		String list = this.reasons.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " (" + entry.getValue().lines().findFirst().orElse("") + ")")
			.collect(Collectors.joining(", "));
		String word = (this.reasons.size() == 1) ? "extension" : "extensions";
		return "The scratch database cannot have the " + word + " " + list
				+ " of the database. It refuses the statements that need the " + word + ". Name another place with "
				+ "--scratch.";
	}

	@Override
	public Routine routine() {
		return Routine.NOTABLE;
	}

}
