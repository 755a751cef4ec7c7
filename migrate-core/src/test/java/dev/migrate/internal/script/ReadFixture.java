package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.script.RevisionScript;
import dev.migrate.testing.FileProducts;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file from a text.
 */
final class ReadFixture {

	static final String HEADER = """
			-- Create users
			--
			-- revision: a1
			-- down-revision: none
			""";

	private ReadFixture() {
	}

	static RevisionScript read(String text) {
		List<Fault> faults = new ArrayList<>();
		RevisionScript script = read(text, faults);
		if (script == null || !faults.isEmpty()) {
			throw new AssertionError(faults.toString());
		}
		return script;
	}

	static List<String> faults(String text) {
		List<Fault> faults = new ArrayList<>();
		read(text, faults);
		return faults.stream().map(Fault::toString).toList();
	}

	private static @Nullable RevisionScript read(String text, List<Fault> faults) {
		RevisionFile script = RevisionReader.read(new Source("x.sql", text, faults), FileProducts.POSTGRESQL);
		if (script != null) {
			script.read(faults);
		}
		return script;
	}

}
