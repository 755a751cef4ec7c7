package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.spring.autoconfigure.MigrateProperties;
import dev.migrate.spring.autoconfigure.NamedDatabase;
import dev.migrate.spring.command.output.Output;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * The application and the output of one command.
 *
 * @param application the context of the application, in which nothing has been started
 * @param engine the name of the engine that {@code --name} gives, or {@code null}
 * @param output the output of the command
 * @param interruption ends the command early when the process gets a signal
 */
public record CommandContext(ApplicationContext application, @Nullable String engine, Output output,
		Interruption interruption) {

	/**
	 * Creates the engine, or returns the one that exists. Does not touch the database.
	 * @return the only engine, or the one that {@code --name} gives
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

	/**
	 * Prints what a person should see to in the files. Reads the files.
	 * @throws dev.migrate.error.MigrateException if they have faults
	 */
	public void tellAboutFiles() {
		migrate().advice().forEach(this.output::note);
	}

	private String engineName() {
		List<String> names = List.of(this.application.getBeanNamesForType(Migrate.class));
		if (this.engine == null && names.size() == 1) {
			return names.get(0);
		}
		if (this.engine != null && names.contains(this.engine)) {
			return this.engine;
		}
		throw names.isEmpty() ? noDatabase() : notOne(this.engine, names);
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
				"Set spring.datasource.url, or name a database with --url; migrate.enabled must not be false.");
	}

	private static CommandException notOne(@Nullable String named, List<String> names) {
		String known = String.join(", ", names) + ".";
		return new CommandException(
				(named != null) ? "There is no engine '" + named + "'. The application has: " + known
						: "The application has " + names.size() + " engines: " + known,
				"Name one by its bean, as in: --name " + names.get(0)
						+ ((names.size() == 1) ? "; or leave --name (-n) out. The message of a revision is -m." : ""));
	}

}
