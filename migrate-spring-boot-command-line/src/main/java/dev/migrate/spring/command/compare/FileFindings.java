package dev.migrate.spring.command.compare;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.Migrate;
import dev.migrate.error.Fault;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.CheckFinding.Kind;

/** The findings in the revision files, all at once and without a database. */
final class FileFindings {

	private FileFindings() {
	}

	static List<CheckFinding> in(Migrate migrate) {
		List<CheckFinding> faults = migrate.faults().stream().map(FileFindings::fault).toList();
		return faults.isEmpty() ? heads(migrate.scripts().graph()) : faults;
	}

	// A head that another revision depends on does not count as a second head.
	private static List<CheckFinding> heads(RevisionGraph graph) {
		if (graph.effectiveHeads().size() < 2) {
			return List.of();
		}
		String heads = graph.effectiveHeads()
			.stream()
			.map((id) -> graph.find(id).orElseThrow())
			.map(FileFindings::describe)
			.collect(Collectors.joining(", "));
		return List.of(new CheckFinding(Kind.HEADS, null, null,
				"There are " + graph.effectiveHeads().size() + " heads: " + heads + ".",
				"Join them with: migrate merge heads -m \"...\""));
	}

	private static String describe(Revision revision) {
		return revision.title().isEmpty() ? revision.id().value() : revision.id() + " (" + revision.title() + ")";
	}

	private static CheckFinding fault(Fault fault) {
		return new CheckFinding(Kind.FAULT, null, fault.location().toString(), fault.problem(),
				"Correct the file and start again.");
	}

}
