package dev.migrate.spring.command.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.StandaloneCommand;
import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.output.Report;
import dev.migrate.spring.command.output.Text;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes the words of a command. */
@Command(name = "completion",
		description = "Prints a script that makes the shell complete commands and options, for ./migrate and for aliases.",
		footer = { "%nExamples:", "  source <(./migrate completion bash)",
				"  alias m='java -jar app.jar migrate'; source <(m completion bash --alias m)",
				"  ./migrate completion zsh > ~/.migrate-completion" })
final class CompletionCommand implements StandaloneCommand {

	@Parameters(paramLabel = "SHELL", description = "bash or zsh.")
	Shell shell = Shell.BASH;

	@Option(names = "--alias", paramLabel = "NAME", description = "Another name under which you type migrate.")
	List<String> aliases = new ArrayList<>();

	@Spec
	@Nullable CommandSpec spec;

	@Override
	public ExitCode run(Output output) {
		CommandSpec command = Objects.requireNonNull(this.spec);
		StringBuilder script = new StringBuilder(AutoComplete.bash("migrate", command.root().commandLine()));
		this.aliases.forEach((alias) -> script.append("\ncomplete -F _complete_migrate -o default ")
			.append(checked(alias))
			.append('\n'));
		output.print(new CompletionReport(this.shell.name().toLowerCase(Locale.ROOT), script.toString()));
		return ExitCode.DONE;
	}

	private static String checked(String alias) {
		if (!alias.matches("[\\w./-]+")) {
			throw new CommandException("'" + alias + "' cannot be the name of a command.", "Choose another --alias.");
		}
		return alias;
	}

	/** A shell. */
	enum Shell {

		BASH, ZSH;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	record CompletionReport(String shell, String script) implements Report {

		@Override
		public void print(Text text) {
			this.script.lines().forEach(text::line);
		}

	}

}
