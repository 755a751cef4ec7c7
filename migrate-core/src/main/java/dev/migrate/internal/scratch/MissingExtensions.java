package dev.migrate.internal.scratch;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.migrate.comparison.ScratchNote;
import dev.migrate.internal.schema.Routine;

/**
 * Extensions that a scratch database does not have and the database that it stands for
 * has.
 *
 * @param reasons why it does not have them, by their names
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
		return "The scratch database cannot have what the database has: "
				+ ((this.reasons.size() == 1) ? "the extension " : "the extensions ") + list
				+ ". What needs that is refused there. A place that has it is named with " + "--scratch.";
	}

	@Override
	public Routine routine() {
		return Routine.NOTABLE;
	}

}
