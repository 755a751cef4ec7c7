package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the heads of the revision files. */
@Command(name = "heads",
		description = "Lists the heads: the revisions that no other revision comes after. Needs no database.",
		footer = { "%nExamples:", "  migrate heads", "  migrate heads -v", "  migrate heads --resolve-dependencies" })
final class HeadsCommand implements ApplicationCommand {

	@Option(names = "--resolve-dependencies",
			description = "Leave out the heads that another revision depends on: an upgrade to heads applies them anyway.")
	boolean resolveDependencies;

	@Override
	public ExitCode run(CommandContext context) {
		RevisionGraph graph = context.migrate().scripts().graph();
		List<RevisionId> heads = this.resolveDependencies ? graph.effectiveHeads() : graph.heads();
		RevisionEntries entries = new RevisionEntries(graph, Set.of());
		context.output()
			.print(new HeadsReport(heads.stream().map(entries::entry).toList(), Listing.of(entries, context.output())));
		return ExitCode.DONE;
	}

	@JsonIgnoreProperties("listing")
	record HeadsReport(List<RevisionEntry> heads, Listing listing) implements Report {

		@Override
		public void print(Text text) {
			this.heads.forEach((head) -> this.listing.lines(head, text).forEach(text::line));
		}

	}

}
