package dev.migrate.spring.command.project;

import java.util.Arrays;
import java.util.List;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.StandaloneCommand;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;

/** Lists the templates that a project can be given. */
@Command(name = "list-templates", aliases = "list_templates",
		description = "Lists what migrate init can write, for its option --template.",
		footer = { "%nExamples:", "  migrate list-templates" })
final class ListTemplatesCommand implements StandaloneCommand {

	@Override
	public ExitCode run(Output output) {
		output.print(new TemplatesReport(Arrays.stream(ProjectTemplate.values()).map(Template::of).toList()));
		return ExitCode.DONE;
	}

	/**
	 * A template for files of a project.
	 *
	 * @param name its name
	 * @param description a sentence about it
	 * @param files the files that it writes
	 */
	record Template(String name, String description, List<String> files) {

		static Template of(ProjectTemplate template) {
			return new Template(template.toString(), template.description(), template.files());
		}

	}

	record TemplatesReport(List<Template> templates) implements Report {

		@Override
		public void print(Text text) {
			this.templates.forEach((template) -> {
				text.line(text.in(Ink.STRONG, String.format("%-12s", template.name())) + template.description());
				template.files().forEach((file) -> text.line(" ".repeat(12) + text.in(Ink.FAINT, file)));
			});
		}

	}

}
