package dev.migrate.spring.documentation;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of one command, generated from the model that parses its words. */
final class CommandPage {

	private final CommandSpec command;

	private final List<Class<?>> reports;

	private final boolean mayFind;

	private final FieldMeanings meanings = FieldMeanings.load();

	private final StringBuilder text = new StringBuilder();

	CommandPage(CommandSpec command, CommandClasses classes) {
		this.command = command;
		this.reports = classes.reports(command);
		this.mayFind = classes.mayFind(command);
	}

	String markdown() {
		line("# migrate " + this.command.name()).line("");
		line(CommandText.paragraphs(this.command.usageMessage().description())).line("");
		synopsis();
		aliases();
		arguments();
		options();
		examples();
		exitCodes();
		this.reports.forEach(this::json);
		return this.text.toString().stripTrailing() + "\n";
	}

	private void synopsis() {
		line("```text").line("migrate " + this.command.name() + synopsisOf(this.command)).line("```").line("");
	}

	private static String synopsisOf(CommandSpec command) {
		StringBuilder words = new StringBuilder();
		own(command).forEach((option) -> words.append(" [").append(CommandText.names(option)).append(']'));
		for (PositionalParamSpec argument : command.positionalParameters()) {
			String label = argument.paramLabel() + ((argument.arity().max() > 1) ? "..." : "");
			words.append((argument.arity().min() > 0) ? " " + label : " [" + label + "]");
		}
		return words.toString();
	}

	private void aliases() {
		if (this.command.aliases().length > 0) {
			line("Other names: " + List.of(this.command.aliases())
				.stream()
				.map((name) -> "`" + name + "`")
				.collect(Collectors.joining(", ")) + ".").line("");
		}
	}

	private void arguments() {
		if (!this.command.positionalParameters().isEmpty()) {
			line("## Arguments").line("").line("| argument | meaning |").line("|---|---|");
			this.command.positionalParameters()
				.forEach((argument) -> row("`" + argument.paramLabel() + "`", meaning(argument)));
			line("");
		}
	}

	private void options() {
		line("## Options").line("");
		List<OptionSpec> own = own(this.command);
		if (!own.isEmpty()) {
			line("| option | meaning |").line("|---|---|");
			own.forEach((option) -> row("`" + CommandText.names(option) + "`", meaning(option)));
			line("");
		}
		line("And [the options that every command has](README.md#options-of-every-command).").line("");
	}

	private void examples() {
		line("## Examples").line("").line("```shell");
		for (Example example : Example.of(this.command)) {
			line(example.comment().isEmpty() ? example.line()
					: "%-44s # %s".formatted(example.line(), example.comment()));
		}
		line("```").line("");
	}

	private void exitCodes() {
		line("## Exit codes").line("");
		line("| code | meaning |").line("|---|---|").row("0", "done, or there was nothing to do");
		row("1", "failed; the error says why").row("2", "an error of usage; nothing has been started");
		if (this.mayFind) {
			row("3", "done, and there are differences or findings");
		}
		line("");
	}

	private void json(Class<?> report) {
		boolean one = this.reports.size() == 1;
		line("## JSON" + (one ? "" : ": " + CommandText.words(report.getSimpleName()))).line("");
		line("| field | type | meaning |").line("|---|---|---|");
		for (JsonField field : JsonFields.of(report)) {
			row("`" + field.path() + "`", field.type() + (field.optional() ? ", may be missing" : ""),
					this.meanings.of(field).orElse("?"));
		}
		line("");
	}

	private static List<OptionSpec> own(CommandSpec command) {
		return command.options()
			.stream()
			.filter((option) -> !option.inherited() && !option.usageHelp() && !option.versionHelp() && !option.hidden())
			.toList();
	}

	private static String meaning(ArgSpec argument) {
		return CommandText.line(argument.description());
	}

	private CommandPage line(String line) {
		this.text.append(line).append('\n');
		return this;
	}

	private CommandPage row(String... cells) {
		return line("| " + String.join(" | ", cells) + " |");
	}

}
