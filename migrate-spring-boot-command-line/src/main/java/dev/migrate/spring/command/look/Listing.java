package dev.migrate.spring.command.look;

import java.util.List;

import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Volume;

/**
 * The form of revisions in a list.
 *
 * @param entries the revisions
 * @param verbose whether each revision has a block instead of a line
 */
record Listing(RevisionEntries entries, boolean verbose) {

	static Listing of(RevisionEntries entries, Output output) {
		return new Listing(entries, output.volume().compareTo(Volume.VERBOSE) >= 0);
	}

	List<String> lines(RevisionEntry entry, Text text) {
		return lines(entry, entry.line(text), text);
	}

	List<String> linesWithParents(RevisionEntry entry, Text text) {
		return lines(entry, entry.lineWithParents(text), text);
	}

	private List<String> lines(RevisionEntry entry, String line, Text text) {
		return this.verbose ? this.entries.block(new RevisionId(entry.id()), text) : List.of(line);
	}

}
