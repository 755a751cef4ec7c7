package dev.migrate.internal.script;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a file or a directory cannot be read, and the remedy. */
final class FileProblem {

	private FileProblem() {
	}

	static String of(IOException reason) {
		if (reason instanceof NoSuchFileException) {
			return "This is a link to a file that does not exist, or the file has just been removed. Correct the link, "
					+ "or remove it.";
		}
		if (reason instanceof AccessDeniedException) {
			return "This cannot be read: the user of this process, " + System.getProperty("user.name")
					+ ", has no right to. Give it the right, or move it to another place.";
		}
		String text = (reason.getClass() == IOException.class) ? reason.getMessage() : reason.toString();
		return "This cannot be read: " + text;
	}

}
