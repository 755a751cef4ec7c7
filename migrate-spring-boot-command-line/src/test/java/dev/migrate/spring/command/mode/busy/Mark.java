package dev.migrate.spring.command.mode.busy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A part of the application that leaves a mark when it runs. */
public enum Mark {

	POST_CONSTRUCT, LIFECYCLE, SINGLETONS, APPLICATION_RUNNER, COMMAND_LINE_RUNNER, SCHEDULED, QUARTZ, WEB_SERVER,
	CONTEXT_REFRESHED, APPLICATION_STARTED, CONTEXT_CLOSED;

	static final String FOLDER = "busy.marks";

	void leave() {
		try {
			Files.writeString(Path.of(System.getProperty(FOLDER)).resolve(name()), "", StandardOpenOption.CREATE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether the part has run.
	 * @param folder where the marks are
	 * @return whether its mark is there
	 */
	public boolean isIn(Path folder) {
		return Files.exists(folder.resolve(name()));
	}

}
