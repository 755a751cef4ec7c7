package dev.migrate.spring.command.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.StandaloneCommand;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prepares a project for revisions. */
@Command(name = "init",
		description = {
				"Writes the missing files of a Spring project: the folder of the revisions, the command "
						+ "./migrate, and examples for Docker Compose and Kubernetes.",
				"Existing files stay unchanged. Needs neither the application nor a database." },
		footer = { "%nExamples:", "  migrate init", "  migrate init -t folder,wrapper", "  migrate init shop/server" })
final class InitCommand implements StandaloneCommand {

	private static final String SETTINGS = "src/main/resources/application.properties";

	@Parameters(arity = "0..1", paramLabel = "DIRECTORY",
			description = "The project, or a module of it. Default: the working directory.")
	Path directory = Path.of("");

	@Option(names = { "-t", "--template" }, paramLabel = "TEMPLATE", split = ",",
			description = "Only this: ${COMPLETION-CANDIDATES}. Default: all.")
	List<ProjectTemplate> templates = List.of(ProjectTemplate.values());

	@Override
	public ExitCode run(Output output) {
		Project project = new Project(this.directory);
		List<String> written = new ArrayList<>();
		List<String> existing = new ArrayList<>();
		for (ProjectTemplate template : wanted()) {
			List<String> files = template.write(project);
			written.addAll(files);
			template.files().stream().filter((file) -> !files.contains(file)).forEach(existing::add);
		}
		output.print(new InitReport(project.directory().toString(), written, existing));
		output.note("Next: " + (written.contains(SETTINGS) ? "name the database in " + SETTINGS + ", then " : "")
				+ "./migrate revision -m \"Create users\"");
		return ExitCode.DONE;
	}

	private Set<ProjectTemplate> wanted() {
		return EnumSet.copyOf(this.templates);
	}

	/**
	 * The files that a project has now.
	 *
	 * @param directory the project
	 * @param written the files that were written
	 * @param existing the files that existed before, under this name or another
	 */
	record InitReport(String directory, List<String> written, List<String> existing) implements Report {

		@Override
		public void print(Text text) {
			this.written.forEach((file) -> text.line("Wrote " + text.in(Ink.STRONG, file)));
			this.existing.forEach((file) -> text.line(text.in(Ink.FAINT, file + " exists, left as it is")));
		}

	}

}
