package dev.migrate.spring.command.rescue;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.MigrateException;
import dev.migrate.spring.command.ApplicationCommand;
import dev.migrate.spring.command.CommandContext;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.ProductVersion;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import dev.migrate.spring.command.write.Workshop;
import picocli.CommandLine.Command;

import org.springframework.beans.BeansException;

/** Shows the facts that Migrate works with, and their sources. */
@Command(name = "doctor",
		description = { "Shows the facts and their sources: settings, files, database, entities.",
				"It never stops at the first problem, and never shows a secret. Exit code 3 if something is wrong." },
		footer = { "%nExamples:", "  migrate doctor",
				"  migrate doctor --format json      to send to somebody who helps" })
final class DoctorCommand implements ApplicationCommand {

	@Override
	public ExitCode run(CommandContext context) {
		Checkup checkup = new Checkup(context.application(), new ProductVersion().getVersion()[0]);
		List<Entries> sections = new ArrayList<>(checkup.sections(context::migrate));
		sections.add(new Entries("New revisions", List.of(directory(context))));
		DoctorReport report = DoctorReport.of(sections);
		context.output().print(report);
		return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	// A missing source tree is no problem: this may be the jar on a server.
	private static Entry directory(CommandContext context) {
		try {
			return Entry.of("directory", Workshop.directory(context).toString());
		}
		catch (MigrateException ex) {
			return Entry.of("directory", "none: " + ex.problem());
		}
		catch (BeansException ex) {
			return Entry.of("directory", "not known: the settings of Migrate cannot be read");
		}
	}

	record DoctorReport(List<Entries> sections, List<String> problems) implements Report {

		static DoctorReport of(List<Entries> sections) {
			return new DoctorReport(sections,
					sections.stream()
						.flatMap((section) -> section.entries().stream())
						.filter((entry) -> entry.problem() != null)
						.map((entry) -> entry.name() + ": " + entry.problem())
						.toList());
		}

		@Override
		public void print(Text text) {
			for (Entries section : this.sections) {
				text.line(text.in(Ink.STRONG, section.name()));
				section.entries().forEach((entry) -> print(text, entry));
			}
			text.line(this.problems.isEmpty() ? text.in(Ink.CURRENT, "Nothing is wrong")
					: text.in(Ink.PROBLEM, Words.count(this.problems.size(), "problem")));
		}

		private static void print(Text text, Entry entry) {
			if (entry.value() != null) {
				String source = (entry.source() != null) ? text.in(Ink.FAINT, "  (" + entry.source() + ")") : "";
				text.line("  " + entry.name() + ": " + entry.value() + source);
			}
			if (entry.problem() != null) {
				text.line("  " + text.in(Ink.PROBLEM, "! " + entry.name() + ": " + entry.problem()));
			}
		}

	}

}
