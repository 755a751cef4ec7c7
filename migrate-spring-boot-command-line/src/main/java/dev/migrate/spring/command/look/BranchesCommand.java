package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;

/** Lists the branch points of the revision files. */
@Command(name = "branches",
		description = "Lists the branch points, each with the revisions that it branches into. Needs no database.",
		footer = { "%nExamples:", "  migrate branches", "  migrate branches -v" })
final class BranchesCommand implements ApplicationCommand {

	@Override
	public ExitCode run(CommandContext context) {
		RevisionGraph graph = context.migrate().scripts().graph();
		RevisionEntries entries = new RevisionEntries(graph, Set.of());
		List<BranchPoint> points = graph.branchPoints()
			.stream()
			.map((id) -> new BranchPoint(entries.entry(id), entries.branches(id).stream().map(entries::entry).toList()))
			.toList();
		context.output().print(new BranchesReport(points, Listing.of(entries, context.output())));
		return ExitCode.DONE;
	}

	/**
	 * A revision with which several branches begin.
	 *
	 * @param revision the branch point
	 * @param branchesInto the revisions that come directly after it
	 */
	record BranchPoint(RevisionEntry revision, List<RevisionEntry> branchesInto) {
	}

	@JsonIgnoreProperties("listing")
	record BranchesReport(List<BranchPoint> branches, Listing listing) implements Report {

		@Override
		public void print(Text text) {
			this.branches.forEach((point) -> {
				this.listing.lines(point.revision(), text).forEach(text::line);
				point.branchesInto()
					.forEach((branch) -> text.line("    " + text.draw("→", "->") + " " + branch.line(text)));
			});
		}

	}

}
