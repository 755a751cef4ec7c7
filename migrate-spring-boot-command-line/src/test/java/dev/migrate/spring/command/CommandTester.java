package dev.migrate.spring.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.spring.autoconfigure.DataSourceFallback;
import dev.migrate.spring.autoconfigure.MigrateAutoConfiguration;
import dev.migrate.spring.autoconfigure.NamedDatabase;
import dev.migrate.spring.command.line.CommandLineRun;
import dev.migrate.spring.command.output.Channels;
import dev.migrate.spring.command.output.Terminal;
import dev.migrate.spring.jpa.EntityManagerFactoryStandIn;
import dev.migrate.spring.jpa.PersistenceUnits;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * Runs commands in this process, in an application that has a database and nothing else.
 */
public final class CommandTester {

	private final List<String> properties = new ArrayList<>(List.of("migrate.on-startup=none"));

	private @Nullable Person person;

	private @Nullable Class<?> entities;

	public CommandTester(TestDatabase database, RevisionFolder folder) {
		this.properties.addAll(List.of("spring.datasource.url=" + database.jdbcUrl(),
				"spring.datasource.username=" + database.user(), "spring.datasource.password=" + database.password(),
				"spring.datasource.hikari.maximum-pool-size=1", "migrate.locations=" + folder.location()));
	}

	/** An application with a database in a file. */
	public CommandTester(String url, RevisionFolder folder) {
		this.properties.addAll(List.of("spring.datasource.url=" + url, "spring.datasource.hikari.maximum-pool-size=1",
				"migrate.locations=" + folder.location()));
	}

	public CommandTester with(String... properties) {
		this.properties.addAll(List.of(properties));
		return this;
	}

	/** From now on the application names no database, as a new project does. */
	public CommandTester withoutDatabase() {
		return with("spring.datasource.url=", "spring.datasource.embedded-database-connection=none");
	}

	/** From now on the application has the entities beside this class. */
	public CommandTester withEntities(Class<?> application) {
		this.entities = application;
		return this;
	}

	/** From now on a person sits at a terminal and types these lines. */
	public CommandTester typing(String... lines) {
		this.person = new Person(new ArrayDeque<>(List.of(lines)));
		return this;
	}

	public Result run(String... words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLineRun run = CommandLineRun.of(words,
				new Channels(new PrintWriter(out, true), new PrintWriter(err, true), this.person));
		ExitCode code = run.withoutApplication().orElseGet(() -> inApplication(run));
		return new Result(code, out.toString(), err.toString());
	}

	private ExitCode inApplication(CommandLineRun run) {
		try {
			return inApplication(run, run.database());
		}
		catch (MigrateException ex) {
			return run.failed(ex).orElseThrow();
		}
	}

	private ExitCode inApplication(CommandLineRun run, Optional<NamedDatabase> named) {
		AtomicReference<@Nullable ExitCode> code = new AtomicReference<>();
		application().withPropertyValues(this.properties.toArray(String[]::new))
			.withPropertyValues(run.properties()
				.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + entry.getValue())
				.toArray(String[]::new))
			.withBean("migrateCommandListener", MigrationListener.class, run::listener)
			.withInitializer((context) -> named
				.ifPresent((database) -> context.getBeanFactory().registerSingleton("migrateNamedDatabase", database)))
			.withInitializer((context) -> context.getBeanFactory()
				.addBeanPostProcessor(new DataSourceFallback(context.getBeanFactory())))
			.withInitializer((context) -> context.addBeanFactoryPostProcessor(CommandTester::detach))
			.run((context) -> code.set((context.getStartupFailure() == null) ? run.in(context)
					: run.failed(context.getStartupFailure()).orElse(null)));
		return Optional.ofNullable(code.get()).orElseThrow();
	}

	private ApplicationContextRunner application() {
		ApplicationContextRunner plain = new ApplicationContextRunner().withConfiguration(
				AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class));
		if (this.entities == null) {
			return plain;
		}
		PersistenceUnits units = new PersistenceUnits();
		return plain.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
			.withUserConfiguration(this.entities)
			.withBean(PersistenceUnits.class, () -> units)
			.withInitializer(
					(context) -> context.getBeanFactory().addBeanPostProcessor(new EntityManagerFactoryStandIn(units)));
	}

	// Command mode does the same.
	private static void detach(ConfigurableListableBeanFactory beans) {
		for (String name : beans.getBeanDefinitionNames()) {
			beans.getBeanDefinition(name).setLazyInit(true);
		}
	}

	/** The result of a command. */
	public record Result(ExitCode code, String out, String err) {
	}

	/** A person at a terminal without colours. */
	private record Person(Deque<String> lines) implements Terminal {

		@Override
		public boolean unicode() {
			return true;
		}

		@Override
		public @Nullable String ask(String question) {
			return this.lines.poll();
		}

		@Override
		public @Nullable String askSecret(String question) {
			return this.lines.poll();
		}

	}

}
