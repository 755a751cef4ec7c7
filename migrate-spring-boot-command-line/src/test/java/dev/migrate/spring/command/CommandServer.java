package dev.migrate.spring.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import dev.migrate.execution.MigrationListener;
import dev.migrate.spring.autoconfigure.MigrateAutoConfiguration;
import dev.migrate.spring.command.line.CommandLineRun;
import dev.migrate.spring.command.output.Channels;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A process that runs one command after another, each in a new application, so that a
 * test of many commands starts Java once. A line of standard input is a JSON list of
 * words; a line of standard output is their result.
 */
public final class CommandServer {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private CommandServer() {
	}

	public static void main(String[] args) throws IOException {
		PrintStream answers = System.out;
		System.setOut(System.err);
		BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = requests.readLine(); line != null; line = requests.readLine()) {
			answers.write((JSON.writeValueAsString(run(JSON.readValue(line, String[].class))) + "\n")
				.getBytes(StandardCharsets.UTF_8));
			answers.flush();
		}
	}

	private static Result run(String[] words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		StringWriter both = new StringWriter();
		Channels channels = new Channels(new PrintWriter(new Tee(out, both), true),
				new PrintWriter(new Tee(err, both), true), null);
		CommandLineRun run = CommandLineRun.of(words, channels);
		ExitCode code = run.withoutApplication().orElseGet(() -> inProject(run));
		return new Result(code.value(), out.toString(), err.toString(), both.toString());
	}

	private static ExitCode inProject(CommandLineRun run) {
		try (ProjectClassLoader classes = new ProjectClassLoader(Path.of("target/classes").toAbsolutePath())) {
			return inApplication(run, classes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// With the properties of the environment and of the working directory.
	private static ExitCode inApplication(CommandLineRun run, ClassLoader classes) {
		AtomicReference<@Nullable ExitCode> code = new AtomicReference<>();
		new ApplicationContextRunner().withClassLoader(classes)
			.withInitializer(new ConfigDataApplicationContextInitializer())
			.withInitializer((context) -> prepare(context, run))
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
			.withBean("migrateCommandListener", MigrationListener.class, run::listener)
			.run((context) -> code.set((context.getStartupFailure() == null) ? run.in(context)
					: run.failed(context.getStartupFailure()).orElse(null)));
		return Optional.ofNullable(code.get()).orElseThrow();
	}

	private static void prepare(ConfigurableApplicationContext context, CommandLineRun run) {
		Map<String, Object> properties = new HashMap<>(run.properties());
		properties.put("migrate.on-startup", "none");
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", properties));
		run.database()
			.ifPresent((database) -> context.getBeanFactory().registerSingleton("migrateNamedDatabase", database));
	}

	/**
	 * The result of a command.
	 *
	 * @param code its exit code
	 * @param out the text on standard output
	 * @param err the text on standard error
	 * @param screen the text that a terminal shows: standard output and standard error
	 */
	public record Result(int code, String out, String err, String screen) {
	}

}
