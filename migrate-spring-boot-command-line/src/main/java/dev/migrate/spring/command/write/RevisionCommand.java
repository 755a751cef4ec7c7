package dev.migrate.spring.command.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.Target.Named;
import dev.migrate.spring.autoconfigure.MigrationDataSourceException;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CheckedCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.compare.AutogenerateOptions;
import dev.migrate.spring.command.compare.ComparisonOptions;
import dev.migrate.spring.command.compare.Generation;
import dev.migrate.spring.command.look.Position;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new revision file. */
@Command(name = "revision",
		description = { "Writes a new revision file into the source tree, and prints its path.",
				"Needs no database, unless a target has 'current' or steps from it. The directory is "
						+ "migrate.directory, or is found from the class path." },
		footer = { "%nExamples:", "  migrate revision -m \"Add email to users\"",
				"  migrate revision -m \"Add email to users\" --edit",
				"  migrate revision -m \"Create carts\" --head base --branch-label shop",
				"  migrate revision --autogenerate -m \"Add email to users\"",
				"  migrate revision --autogenerate --from revisions -m \"Add email to users\"" })
class RevisionCommand implements ApplicationCommand, CheckedCommand {

	private static final Target DEFAULT_HEAD = Target.head();

	@Parameters(arity = "0..1", paramLabel = "MESSAGE", description = "Its message, like -m.")
	@Nullable String text;

	@Option(names = { "-m", "--message" }, paramLabel = "MESSAGE",
			description = "Its message, which also names the file.")
	@Nullable String message;

	@Option(names = "--head", paramLabel = "TARGET",
			description = "The revision it comes after; heads for a merge of all; base for a beginning. Default: head.")
	Target head = DEFAULT_HEAD;

	@Option(names = "--depends-on", paramLabel = "TARGET", split = ",",
			description = "A revision, or a branch by its label, that must be applied before.")
	List<Target> dependsOn = new ArrayList<>();

	@Option(names = "--autogenerate",
			description = "Fill it with the differences between the database, which must be at its heads, and the "
					+ "entities. --from and --target name other sides.")
	boolean autogenerate;

	@Mixin
	AutogenerateOptions generated = new AutogenerateOptions();

	@Mixin
	ComparisonOptions comparison = new ComparisonOptions();

	@Mixin
	DraftOptions draft = new DraftOptions();

	@Override
	public Optional<String> misuse() {
		boolean more = this.generated.isAsked() || this.comparison.isAsked();
		return (more && !this.autogenerate)
				? Optional.of("--allow-drop, --rename, --online, --from, --target, --privileges and "
						+ "--scratch say how a revision is generated. Add --autogenerate, or leave them out.")
				: Optional.empty();
	}

	@Override
	public ExitCode run(CommandContext context) {
		String said = message();
		Workshop workshop = Workshop.of(context);
		RevisionGraph graph = workshop.revisions().graph();
		Position position = Position.of(graph, context.migrate(),
				Stream.concat(Stream.of(this.head), this.dependsOn.stream()).toList());
		NewRevision revision = new NewRevision(workshop, this.draft, context);
		if (!isGenerated(context)) {
			return revision.write(parents(position), needs(position), said);
		}
		Generation generation = new Generation(context, this.generated, this.comparison);
		GeneratedChanges changes = changes(generation, context);
		if (changes.isEmpty()) {
			context.output().note(generation.nothing(changes));
			return Generation.end(changes, ExitCode.DONE);
		}
		return Generation.end(changes, revision.write(parents(position), needs(position), said,
				Generation.upgrade(changes), Generation.downgrade(changes)));
	}

	private static GeneratedChanges changes(Generation generation, CommandContext context) {
		try {
			return generation.changes();
		}
		catch (DatabaseUnavailableException | MigrationDataSourceException ex) {
			context.output()
				.note("Without a database, compare the revisions with --from revisions, or write an empty revision "
						+ "with: migrate create --empty \"...\"");
			throw ex;
		}
	}

	boolean isGenerated(CommandContext context) {
		return this.autogenerate;
	}

	private String message() {
		if (this.text != null && this.message != null) {
			throw new CommandException("There are two messages: '" + this.message + "' and '" + this.text + "'.",
					"Put the message into quotation marks, once: migrate revision -m \"Add email to users\"");
		}
		return Stream.of(Optional.ofNullable(this.text), Optional.ofNullable(this.message))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse("");
	}

	private List<RevisionId> parents(Position position) {
		List<RevisionId> heads = position.graph().effectiveHeads();
		if (!this.head.equals(DEFAULT_HEAD) || heads.size() < 2) {
			return position.resolve(this.head);
		}
		DraftRules rules = new DraftRules(position.graph());
		throw new CommandException(
				"There are " + heads.size() + " heads: "
						+ heads.stream().map(rules::title).collect(Collectors.joining(", ")) + ".",
				"Name the one to come after with --head " + heads.get(0)
						+ ", or join them with: migrate merge heads -m \"...\"");
	}

	// A label stays a label, and the start of an identifier becomes the whole identifier.
	private List<String> needs(Position position) {
		Set<String> labels = position.graph()
			.revisions()
			.stream()
			.map(Revision::branchLabels)
			.flatMap(List::stream)
			.collect(Collectors.toSet());
		Set<String> needs = new LinkedHashSet<>();
		for (Target target : this.dependsOn) {
			List<RevisionId> found = position.resolve(target);
			if (found.isEmpty()) {
				throw new CommandException("Nothing can depend on '" + target + "': no revision is there.",
						"Name a revision or a branch label with --depends-on.");
			}
			boolean label = target instanceof Named named && labels.contains(named.name());
			needs.addAll(label ? List.of(target.toString()) : Words.ids(found));
		}
		return List.copyOf(needs);
	}

}
