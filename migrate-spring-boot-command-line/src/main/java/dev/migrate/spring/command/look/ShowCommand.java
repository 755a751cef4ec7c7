package dev.migrate.spring.command.look;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.migrate.Migrate;
import dev.migrate.RevisionDetail;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.UnknownRevisionException;
import dev.migrate.script.RevisionScript;
import dev.migrate.spring.autoconfigure.MigrationDataSourceException;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints revisions with their SQL. */
@Command(name = "show",
		description = "Prints revisions with their SQL. It asks the database only if the target has 'current' or "
				+ "steps from it, or has no file.",
		footer = { "%nExamples:", "  migrate show head", "  migrate show 1975ea83b712", "  migrate show current",
				"  migrate show head-2:head" })
final class ShowCommand implements ApplicationCommand {

	@Parameters(paramLabel = "TARGET",
			description = "A revision, a label, head, heads, current, head-1 or a range a:b.")
	RevisionSelection target = RevisionSelection.parse("head");

	@Override
	public ExitCode run(CommandContext context) {
		Migrate migrate = context.migrate();
		Position position = position(migrate);
		List<RevisionId> ids = this.target.in(position);
		if (ids.isEmpty()) {
			context.output().note("No revision is at '" + this.target + "'.");
		}
		RevisionEntries entries = new RevisionEntries(position.graph(), position.current());
		context.output().print(new ShowReport(ids.stream().map((id) -> shown(migrate, entries, id)).toList(), entries));
		return ExitCode.DONE;
	}

	private Position position(Migrate migrate) {
		if (this.target.isRelativeToCurrent()) {
			return Position.ofDatabase(migrate);
		}
		Position files = Position.ofFiles(migrate.scripts().graph());
		try {
			this.target.in(files);
			return files;
		}
		catch (UnknownRevisionException ex) {
			return ofDatabase(migrate, ex);
		}
	}

	// The database may know a revision that has no file.
	private static Position ofDatabase(Migrate migrate, UnknownRevisionException unknown) {
		try {
			return Position.ofDatabase(migrate);
		}
		catch (DatabaseUnavailableException | MigrationDataSourceException ex) {
			unknown.addSuppressed(ex);
			throw unknown;
		}
	}

	private static ShownRevision shown(Migrate migrate, RevisionEntries entries, RevisionId id) {
		return migrate.scripts()
			.find(id)
			.map((script) -> ofFile(entries.entry(id), script))
			.orElseGet(() -> ofDatabase(entries.entry(id), migrate.show(Target.parse(id.value())).get(0)));
	}

	private static ShownRevision ofFile(RevisionEntry entry, RevisionScript script) {
		String downgrade = script.downgrade().text().toString();
		return new ShownRevision(entry, script.upgrade().text().toString(), downgrade.isEmpty() ? null : downgrade);
	}

	private static ShownRevision ofDatabase(RevisionEntry entry, RevisionDetail detail) {
		return new ShownRevision(entry, detail.appliedUpgradeSql(), detail.appliedDowngradeSql());
	}

	/**
	 * A revision and its SQL.
	 *
	 * @param revision the revision
	 * @param upgradeSql its upgrade section, or {@code null} if it is no longer known
	 * @param downgradeSql its downgrade section, or {@code null} if it has none
	 */
	record ShownRevision(@JsonUnwrapped RevisionEntry revision, @Nullable String upgradeSql,
			@Nullable String downgradeSql) {
	}

	@JsonIgnoreProperties("entries")
	record ShowReport(List<ShownRevision> revisions, RevisionEntries entries) implements Report {

		@Override
		public void print(Text text) {
			this.revisions.forEach((shown) -> {
				this.entries.block(new RevisionId(shown.revision().id()), text).forEach(text::line);
				section(shown.upgradeSql(), text);
				section(shown.downgradeSql(), text);
			});
		}

		private static void section(@Nullable String sql, Text text) {
			if (sql != null) {
				sql.lines().forEach((line) -> text.line(line.startsWith("-- ") ? text.in(Ink.FAINT, line) : line));
				text.line("");
			}
		}

	}

}
