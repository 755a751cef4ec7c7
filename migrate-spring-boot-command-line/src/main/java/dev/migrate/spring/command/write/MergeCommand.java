package dev.migrate.spring.command.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.Target.Symbol;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.look.Position;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a revision that joins branches. */
@Command(name = "merge",
		description = "Joins several heads: writes a revision that comes after them, and prints its path.",
		footer = { "%nExamples:", "  migrate merge heads -m \"Merge branches\"",
				"  migrate merge 1975ea83b712 27c6a30d7c24 -m \"Merge shop and billing\"" })
final class MergeCommand implements ApplicationCommand {

	@Parameters(arity = "0..*", paramLabel = "TARGET",
			description = "The revisions to join. Default: heads, which is all heads.")
	List<Target> targets = List.of(Target.heads());

	@Option(names = { "-m", "--message" }, paramLabel = "MESSAGE",
			description = "Its message. Default: Merge, and the identifiers.")
	@Nullable String message;

	@Mixin
	DraftOptions draft = new DraftOptions();

	@Override
	public ExitCode run(CommandContext context) {
		Workshop workshop = Workshop.of(context);
		RevisionGraph graph = workshop.revisions().graph();
		Position position = Position.of(graph, context.migrate(), this.targets);
		Set<RevisionId> parents = this.targets.stream()
			.flatMap((target) -> parents(position, target).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (parents.size() < 2) {
			return nothingToMerge(context, graph, parents);
		}
		return new NewRevision(workshop, this.draft, context).write(List.copyOf(parents), List.of(), message(parents));
	}

	// A head that others depend on is to be joined as well.
	private static List<RevisionId> parents(Position position, Target target) {
		return (target == Symbol.HEADS) ? position.graph().heads() : position.resolve(target);
	}

	private String message(Set<RevisionId> parents) {
		return (this.message != null) ? this.message
				: "Merge " + parents.stream().map(RevisionId::value).collect(Collectors.joining(" and "));
	}

	private ExitCode nothingToMerge(CommandContext context, RevisionGraph graph, Set<RevisionId> parents) {
		if (graph.heads().size() > 1) {
			throw new CommandException("A merge joins two revisions or more, and "
					+ this.targets.stream().map((target) -> "'" + target + "'").collect(Collectors.joining(" and "))
					+ " is " + (parents.isEmpty() ? "none" : "one") + ".",
					"Name several, or type: migrate merge heads");
		}
		context.output()
			.note("Nothing to merge: " + (graph.heads().isEmpty() ? "there are no revisions"
					: new DraftRules(graph).title(graph.heads().get(0)) + " is the only head"));
		return ExitCode.DONE;
	}

}
