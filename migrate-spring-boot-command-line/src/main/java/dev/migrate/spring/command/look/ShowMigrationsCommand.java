package dev.migrate.spring.command.look;

import java.util.List;

import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.Status;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;

/** Lists the revisions in the style of Django. */
@Command(name = "showmigrations",
		description = "Lists the revisions, oldest first, and marks those that the database has: [X] applied, [ ] pending, "
				+ "[~] interrupted, [!] edited since, [?] without a file.",
		footer = { "%nExamples:", "  migrate showmigrations", "  migrate showmigrations --format json" })
final class ShowMigrationsCommand implements ApplicationCommand {

	@Override
	public ExitCode run(CommandContext context) {
		Status status = context.migrate().status();
		context.output().print(new ShowMigrationsReport(status.revisions().stream().map(Item::of).toList()));
		return ExitCode.DONE;
	}

	/**
	 * A revision and its state in the database.
	 *
	 * @param id its identifier
	 * @param message the first line of its message
	 * @param state its state in the database
	 */
	record Item(String id, String message, RevisionState state) {

		static Item of(RevisionStatus status) {
			return new Item(status.id().value(), status.revision().title(), status.state());
		}

		String line(Text text) {
			Ink ink = (this.state == RevisionState.PENDING) ? Ink.PENDING : Ink.CURRENT;
			return (text.in(ink, "[" + mark() + "]") + " " + text.in(Ink.ID, this.id) + " " + this.message).strip();
		}

		private char mark() {
			return switch (this.state) {
				case APPLIED -> 'X';
				case PENDING -> ' ';
				case EDITED -> '!';
				case UNKNOWN -> '?';
				case PARTIAL -> '~';
			};
		}

	}

	record ShowMigrationsReport(List<Item> revisions) implements Report {

		@Override
		public void print(Text text) {
			this.revisions.forEach((item) -> text.line(item.line(text)));
		}

	}

}
