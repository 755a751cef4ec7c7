package dev.migrate.spring.command.mode;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.line.CommandLineRun;
import dev.migrate.spring.command.output.Channels;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Turns the start of an application with the word {@code migrate} in its arguments into
 * the run of a command. It comes before all other listeners, when nothing of the
 * application has been decided yet.
 */
final class CommandRunListener implements SpringApplicationRunListener, Ordered {

	private final SpringApplication application;

	private final @Nullable CommandArguments arguments;

	private @Nullable CommandLineRun run;

	CommandRunListener(SpringApplication application, String[] args) {
		this.application = application;
		this.arguments = CommandArguments.of(args).orElse(null);
		if (this.arguments != null) {
			// Devtools would restart the application in another class loader.
			System.setProperty("spring.devtools.restart.enabled", "false");
		}
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public void starting(ConfigurableBootstrapContext bootstrapContext) {
		if (this.arguments != null) {
			CommandLineRun parsed = CommandLineRun.of(this.arguments.commandArray(), Channels.ofProcess());
			parsed.withoutApplication().ifPresent((code) -> System.exit(code.value()));
			AheadOfTime.leave().flatMap(parsed::failed).ifPresent((code) -> System.exit(code.value()));
			this.application.setWebApplicationType(WebApplicationType.NONE);
			this.run = parsed;
		}
	}

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrapContext,
			ConfigurableEnvironment environment) {
		if (this.run != null && this.arguments != null) {
			MutablePropertySources sources = environment.getPropertySources();
			replaceArguments(sources, this.arguments);
			sources.addFirst(new MapPropertySource("migrateCommandMode", CommandModeProperties.of(this.run)));
		}
	}

	private static void replaceArguments(MutablePropertySources sources, CommandArguments arguments) {
		String name = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;
		if (sources.contains(name)) {
			sources.replace(name, new SimpleCommandLinePropertySource(name, arguments.springArray()));
		}
	}

	@Override
	public void contextPrepared(ConfigurableApplicationContext context) {
		if (this.run != null) {
			CommandMode.prepare(context, this.run);
		}
	}

	// Spring Boot itself would print the stack trace of a failure that it cannot explain.
	private static boolean isReported(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		ArgumentResolver arguments = (context != null)
				? ArgumentResolver.of(ConfigurableApplicationContext.class, context) : ArgumentResolver.none();
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(SpringBootExceptionReporter.class, arguments,
					FailureHandler.logging(LogFactory.getLog(CommandRunListener.class)))
			.stream()
			.anyMatch((reporter) -> reporter.reportException(exception));
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		if (this.run != null) {
			this.run.failed(exception).ifPresent((code) -> System.exit(code.value()));
			ExitCode code = isReported(context, exception) ? ExitCode.FAILED : this.run.unexplained(exception);
			System.exit(code.value());
		}
	}

}
