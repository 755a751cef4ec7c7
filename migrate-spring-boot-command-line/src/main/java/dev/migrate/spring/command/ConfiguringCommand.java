package dev.migrate.spring.command;

import java.util.Map;

/** A command with options that set properties of the application. */
public interface ConfiguringCommand {

	/**
	 * The properties that the options set.
	 * @return the values by name of the property; empty if no such option was given
	 */
	Map<String, Object> properties();

}
