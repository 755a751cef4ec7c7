package dev.migrate.spring.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.autogenerate.Form;
import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.DiffSettings.Drops;
import dev.migrate.diff.ObjectFilter;
import dev.migrate.operation.Operation;
import dev.migrate.spring.command.source.AuthoringProperties;
import picocli.CommandLine.Option;

import org.springframework.core.env.Environment;

/** What can be said of a comparison of the entities with the database. */
final class AutogenerateOptions {

	@Option(names = "--allow-drop",
			description = "Drop what the entities no longer have. Default: it is left out, and listed.")
	boolean allowDrop;

	@Option(names = "--rename", paramLabel = "OLD=NEW", split = ",",
			description = "A table, or a column as TABLE.OLD=NEW, that has another name now and keeps its data.")
	Map<String, String> renames = Map.of();

	@Option(names = "--online",
			description = "Write changes so that a running application is not kept out of its tables: "
					+ "more statements, which commit one by one. Default: migrate.autogenerate.online.")
	boolean online;

	Form form(Environment environment) {
		boolean asked = this.online || AuthoringProperties.of(environment).autogenerate().online();
		return asked ? Form.ONLINE : Form.PLAIN;
	}

	DiffSettings settings(String schema, List<Operation> more) {
		List<Operation> operations = new ArrayList<>();
		this.renames.forEach((from, to) -> operations.add(RenameWords.parse(schema, from, to)));
		operations.addAll(more);
		return new DiffSettings(this.allowDrop ? Drops.ALLOWED : Drops.WITHHELD, operations, ObjectFilter.ALL);
	}

}
