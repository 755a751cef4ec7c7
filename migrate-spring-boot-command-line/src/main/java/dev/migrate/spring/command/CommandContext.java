package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.spring.autoconfigure.MigrateProperties;
import dev.migrate.spring.autoconfigure.NamedDatabase;
import dev.migrate.spring.command.output.Output;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * What a command works with.
 *
 * @param application the context of the application, of which nothing has been started
 * @param engine the name of the engine that was asked for, or {@code null}
 * @param output where the command prints
 * @param interruption how the command ends before its time
 */
public record CommandContext(ApplicationContext application, @Nullable String engine, Output output,
		Interruption interruption) {

	/**
	 * The engine.
	 * @return the only one, or the one that was asked for
	 */
	public Migrate migrate() {
		String engine = engineName();
		if (this.application.getBeanProvider(NamedDatabase.class).getIfAvailable() != null
				&& !this.application.containsBean("migrationDataSources")) {
			throw ownEngine(engine);
		}
		return this.interruption.watch(this.application.getBean(engine, Migrate.class));
	}

	/**
	 * The properties of the application.
	 * @return the properties
	 * @throws CommandException if the application has no database for Migrate
	 */
	public MigrateProperties properties() {
		MigrateProperties properties = this.application.getBeanProvider(MigrateProperties.class).getIfAvailable();
		if (properties == null) {
			throw noDatabase();
		}
		return properties;
	}

	private String engineName() {
		List<String> names = List.of(this.application.getBeanNamesForType(Migrate.class));
		if (this.engine == null && names.size() == 1) {
			return names.get(0);
		}
		if (this.engine != null && names.contains(this.engine)) {
			return this.engine;
		}
		throw names.isEmpty() ? noDatabase() : notOne(names);
	}

	private static CommandException ownEngine(String name) {
		return new CommandException(
				"The application builds its engine '" + name
						+ "' itself: a database on the command line cannot reach it.",
				"Leave out --url, --user and the password, or let the application configure Migrate by properties.");
	}

	private static CommandException noDatabase() {
		return new CommandException(
				"The application has no database for Migrate: it has no DataSource, and migrate.url is not set.",
				"Set spring.datasource.url, or name a database with --url; and see that migrate.enabled is not false.");
	}

	private static CommandException notOne(List<String> names) {
		return new CommandException(
				"The application has " + names.size() + " engines: " + String.join(", ", names) + ".",
				"Name one, like: --name " + names.get(0));
	}

}
