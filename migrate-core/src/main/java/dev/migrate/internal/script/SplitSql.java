package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.Fault;

/**
 * SQL that psql could run, split into its statements.
 *
 * @param statements the statements, without the semicolons between them
 * @param commands the first words of the commands to psql, which are left out
 * @param copies the number of statements that bring rows with them
 * @param faults the places that cannot be split
 */
public record SplitSql(List<String> statements, List<String> commands, int copies, List<Fault> faults) {

	public SplitSql {
		statements = List.copyOf(statements);
		commands = List.copyOf(commands);
		faults = List.copyOf(faults);
	}

	/**
	 * Splits a text.
	 * @param name its name in messages
	 * @param text the text
	 * @param syntax the lexical rules of its database
	 * @return its statements
	 */
	public static SplitSql split(String name, String text, Syntax syntax) {
		List<Fault> faults = new ArrayList<>();
		List<String> statements = new ArrayList<>();
		List<String> commands = new ArrayList<>();
		Splitter splitter = new Splitter(new Source(name, text, faults), 0, syntax,
				new Fingerprint(new MemoryText(text)), (command) -> commands.add(command.name()));
		int copies = 0;
		for (Item item = splitter.next(); item != null; item = splitter.next()) {
			if (item instanceof Item.Sql sql && sql.copyData() != null) {
				copies++;
			}
			else if (item instanceof Item.Sql sql) {
				statements.add(text.substring(sql.start(), sql.end()));
			}
		}
		return new SplitSql(statements, commands, copies, faults);
	}

}
