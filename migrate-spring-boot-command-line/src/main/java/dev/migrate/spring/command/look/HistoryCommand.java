package dev.migrate.spring.command.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.migrate.Migrate;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.TargetRange;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.drawing.DrawnRevision;
import dev.migrate.spring.command.drawing.Glyphs;
import dev.migrate.spring.command.drawing.GraphDrawing;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists revisions, newest first. */
@Command(name = "history",
		description = "Lists the revisions, newest first. It asks the database only with -i, or if the range has "
				+ "'current' or steps from it.",
		footer = { "%nExamples:", "  migrate history --graph", "  migrate history -r 1975ea83b712:heads -v",
				"  migrate history -r -3:current", "  migrate history -i --limit 10" })
final class HistoryCommand implements ApplicationCommand {

	@Option(names = { "-r", "--rev-range" }, paramLabel = "[FROM]:[TO]",
			description = "The revisions from one to another, both included. Default: base:heads.")
	TargetRange range = TargetRange.parse(":");

	@Option(names = { "-i", "--indicate-current" }, description = "Mark the current heads.")
	boolean indicateCurrent;

	@Option(names = "--graph", description = "Draw the branches and merges. Dependencies are dotted.")
	boolean graph;

	@Option(names = "--limit", paramLabel = "N", description = "Only the newest N of them.")
	@Nullable Limit limit;

	@Override
	public ExitCode run(CommandContext context) {
		Position position = position(context.migrate());
		List<RevisionId> listed = new ArrayList<>(position.list(this.range));
		Collections.reverse(listed);
		List<RevisionId> shown = limited(listed);
		RevisionEntries entries = new RevisionEntries(position.graph(), position.current());
		List<DrawnRevision> parts = this.graph ? GraphDrawing.of(position.graph(), new LinkedHashSet<>(shown))
				: List.of();
		context.output()
			.print(new HistoryReport(shown.stream().map(entries::entry).toList(), parts,
					Listing.of(entries, context.output())));
		if (shown.size() < listed.size()) {
			context.output().note(Words.count(listed.size() - shown.size(), "older revision") + " not shown");
		}
		return ExitCode.DONE;
	}

	private Position position(Migrate migrate) {
		return (this.indicateCurrent || this.range.isRelativeToCurrent()) ? Position.ofDatabase(migrate)
				: Position.ofFiles(migrate.scripts().graph());
	}

	private List<RevisionId> limited(List<RevisionId> newestFirst) {
		return (this.limit != null) ? newestFirst.subList(0, Math.min(this.limit.value(), newestFirst.size()))
				: newestFirst;
	}

	@JsonIgnoreProperties({ "drawing", "listing" })
	record HistoryReport(List<RevisionEntry> revisions, List<DrawnRevision> drawing,
			Listing listing) implements Report {

		@Override
		public void print(Text text) {
			if (this.drawing.isEmpty()) {
				this.revisions.forEach((entry) -> this.listing.linesWithParents(entry, text).forEach(text::line));
				return;
			}
			Glyphs glyphs = text.draw("unicode", "ascii").equals("unicode") ? Glyphs.UNICODE : Glyphs.ASCII;
			this.drawing.forEach((part) -> part.beside(lines(part, text), glyphs).forEach(text::line));
		}

		// The drawing shows the parents, so the lines leave them out.
		private List<String> lines(DrawnRevision part, Text text) {
			return this.listing.lines(this.listing.entries().entry(part.revision()), text);
		}

	}

}
