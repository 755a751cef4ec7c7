package dev.migrate.spring.command;

import java.util.Map;

/** A command whose options set something in the application. */
public interface ConfiguringCommand {

	/**
	 * What the options set.
	 * @return properties by name
	 */
	Map<String, Object> properties();

}
