package dev.migrate.spring.command.line;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command: its own parameters and options come first, then the examples,
 * and last the options that every command has.
 */
final class CommandHelp extends Help {

	private static final String COMMON_OPTIONS = "commonOptions";

	private static final String LINE_END = System.lineSeparator();

	private static final List<String> SECTIONS = List.of(UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
			UsageMessageSpec.SECTION_KEY_SYNOPSIS, UsageMessageSpec.SECTION_KEY_DESCRIPTION,
			UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, UsageMessageSpec.SECTION_KEY_OPTION_LIST,
			UsageMessageSpec.SECTION_KEY_COMMAND_LIST, UsageMessageSpec.SECTION_KEY_FOOTER, COMMON_OPTIONS);

	private final Map<String, List<String>> headings;

	private CommandHelp(CommandSpec command, ColorScheme colors, Map<String, List<String>> headings) {
		super(command, colors);
		this.headings = headings;
	}

	// Each heading stands above the commands that it maps to.
	static void arrange(CommandLine line, Map<String, List<String>> headings) {
		line.setHelpFactory((command, colors) -> new CommandHelp(command, colors, headings));
		line.setHelpSectionKeys(SECTIONS);
		Map<String, IHelpSectionRenderer> sections = new HashMap<>(line.getHelpSectionMap());
		sections.put(COMMON_OPTIONS, (help) -> ((CommandHelp) help).commonOptions());
		line.setHelpSectionMap(sections);
	}

	Map<String, List<String>> headings() {
		return this.headings;
	}

	@Override
	protected Text createDetailedSynopsisOptionsText(Collection<ArgSpec> done, List<OptionSpec> options,
			Comparator<OptionSpec> order, boolean clustered) {
		return super.createDetailedSynopsisOptionsText(done,
				options.stream().filter((option) -> !isCommon(option)).toList(), order, clustered);
	}

	@Override
	public String description(Object... params) {
		String[] names = commandSpec().aliases();
		return super.description(params)
				+ ((names.length > 0) ? "Other names: " + String.join(", ", names) + "." + LINE_END : "");
	}

	// A blank line separates the list from the description.
	@Override
	public String parameterList() {
		boolean any = !commandSpec().positionalParameters().isEmpty()
				|| !commandSpec().options().stream().allMatch(this::isCommon);
		return (any ? LINE_END : "") + super.parameterList();
	}

	@Override
	public String optionList() {
		return list(commandSpec().options().stream().filter((option) -> !isCommon(option)).toList());
	}

	private String commonOptions() {
		return LINE_END + "Options of every command:" + LINE_END
				+ list(commandSpec().options().stream().filter(this::isCommon).toList());
	}

	private boolean isCommon(OptionSpec option) {
		return option.inherited() || option.usageHelp() || option.versionHelp() || commandSpec().parent() == null;
	}

	private String list(List<OptionSpec> options) {
		Layout layout = createDefaultLayout();
		layout.addAllOptions(options, parameterLabelRenderer());
		return layout.toString();
	}

	@Override
	public String commandList() {
		StringBuilder list = new StringBuilder();
		if (!commandSpec().subcommands().isEmpty()) {
			this.headings.forEach((heading, commands) -> list.append(list(heading, commands)));
		}
		return list.toString();
	}

	private String list(String heading, List<String> commands) {
		int first = commandSpec().subcommands().keySet().stream().mapToInt(String::length).max().orElse(0);
		return LINE_END + heading + ":" + LINE_END
				+ table(first + 4, commands.stream().map((name) -> new String[] { name, summary(name) }));
	}

	private String summary(String command) {
		CommandLine line = Objects.requireNonNull(commandSpec().subcommands().get(command));
		String text = String.format(line.getCommandSpec().usageMessage().description()[0]);
		int end = text.indexOf(". ");
		return (end < 0) ? text : text.substring(0, end + 1);
	}

	// Each comment stays beside its example, even in a narrow window.
	@Override
	public String footer(Object... params) {
		List<String[]> examples = examples(commandSpec()).stream()
			.map((line) -> line.strip().split(" {2,}", 2))
			.toList();
		int first = examples.stream().mapToInt((example) -> example[0].length()).max().orElse(0);
		return LINE_END + "Examples:" + LINE_END
				+ table(Math.min(first + 6, commandSpec().usageMessage().width() / 2), examples.stream());
	}

	// The examples of a command as they are written, each in its line.
	static List<String> examples(CommandSpec command) {
		return Arrays.stream(command.usageMessage().footer())
			.map(String::format)
			.filter((line) -> line.startsWith("  "))
			.toList();
	}

	private TextTable table(int first, Stream<String[]> rows) {
		TextTable table = TextTable.forColumns(colorScheme(), new Column(first, 2, Overflow.SPAN),
				new Column(commandSpec().usageMessage().width() - first, 0, Overflow.WRAP));
		rows.forEach(table::addRowValues);
		return table;
	}

}
