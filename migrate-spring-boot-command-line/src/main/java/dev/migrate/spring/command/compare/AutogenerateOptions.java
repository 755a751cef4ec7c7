package dev.migrate.spring.command.compare;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.ComparisonRequest.Drops;
import dev.migrate.comparison.Form;
import dev.migrate.spring.command.source.AuthoringProperties;
import picocli.CommandLine.Option;

import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The options of a generated revision: the changes that it may have, and their form. */
public final class AutogenerateOptions {

	@Option(names = "--allow-drop",
			description = "Also drop objects that the entities no longer have. Default: leave their drops out, "
					+ "and list them.")
	boolean allowDrop;

	@Option(names = "--rename", paramLabel = "OLD=NEW", split = ",",
			description = "A new name for an object that keeps its data: a table or another object, or as "
					+ "TABLE.OLD=NEW a column, a constraint, an index or a value of an enum type.")
	List<String> renames = List.of();

	@Option(names = "--online",
			description = "Write changes that do not keep a running application out of its tables: more "
					+ "statements, which commit one by one. Default: migrate.autogenerate.online.")
	boolean online;

	/**
	 * Whether one of the options was given.
	 * @return whether an option was given
	 */
	public boolean isAsked() {
		return this.allowDrop || this.online || !this.renames.isEmpty();
	}

	private Form form(Environment environment) {
		boolean asked = this.online || AuthoringProperties.of(environment).autogenerate().online();
		return asked ? Form.ONLINE : Form.PLAIN;
	}

	ComparisonRequest request(ApplicationContext application, List<String> accepted) {
		return ComparisonSettings.of(application)
			.withDrops(this.allowDrop ? Drops.ALLOWED : Drops.WITHHELD)
			.withRenames(Stream.concat(this.renames.stream(), accepted.stream()).toList())
			.withForm(form(application.getEnvironment()));
	}

}
