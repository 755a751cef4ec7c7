package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;

/** The values of enum types, in their order. */
final class EnumLabels {

	private EnumLabels() {
	}

	// Old values keep their places; each new value follows its predecessor.
	static List<String> joined(List<String> from, List<String> to) {
		List<String> labels = new ArrayList<>(from);
		for (int i = 0; i < to.size(); i++) {
			if (!labels.contains(to.get(i))) {
				labels.add((i == 0) ? 0 : labels.indexOf(to.get(i - 1)) + 1, to.get(i));
			}
		}
		return labels;
	}

}
