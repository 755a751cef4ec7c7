package dev.migrate.spring.command;

import java.util.List;
import java.util.Set;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the heads of the revision files. */
@Command(name = "heads", description = "Lists the heads: the revisions that no other revision comes after.")
final class HeadsCommand implements ApplicationCommand {

	@Option(names = "--resolve-dependencies",
			description = "Leave out the heads that another revision depends on: an upgrade to heads applies them anyway.")
	boolean resolveDependencies;

	@Override
	public ExitCode run(CommandContext context) {
		RevisionGraph graph = context.migrate().scripts().graph();
		List<RevisionId> heads = this.resolveDependencies ? graph.effectiveHeads() : graph.heads();
		context.output()
			.print(new HeadsReport(heads.stream().map((id) -> RevisionEntry.of(graph, id, Set.of())).toList()));
		return ExitCode.DONE;
	}

	record HeadsReport(List<RevisionEntry> heads) implements Report {

		@Override
		public void print(Text text) {
			this.heads.forEach((head) -> text.line(head.line(text)));
		}

	}

}
