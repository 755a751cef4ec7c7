package dev.migrate.script;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

import dev.migrate.internal.script.RevisionText;
import dev.migrate.revision.RevisionId;

/**
 * Writes new revision files. Never changes an existing file. Immutable.
 */
public final class RevisionWriter {

	private final FileTemplate template;

	/**
	 * A writer.
	 * @param template the template for the names of the files
	 */
	public RevisionWriter(FileTemplate template) {
		this.template = template;
	}

	/**
	 * A new identity.
	 * @return 12 random hexadecimal digits
	 */
	public static RevisionId newId() {
		byte[] bytes = new byte[6];
		new SecureRandom().nextBytes(bytes);
		return new RevisionId(HexFormat.of().formatHex(bytes));
	}

	/**
	 * The content of the file of a revision.
	 * @param draft the revision
	 * @return the text of the file
	 * @throws IllegalArgumentException when a line of the message would be read as
	 * something else
	 */
	public static String text(RevisionDraft draft) {
		return RevisionText.of(draft);
	}

	/**
	 * The file for a revision. Touches no file.
	 * @param directory the directory of the revisions
	 * @param draft the revision
	 * @return the file
	 */
	public Path file(Path directory, RevisionDraft draft) {
		return directory.resolve(this.template.fileName(draft));
	}

	/**
	 * Writes a revision.
	 * @param directory the directory of the revisions, which is created if need be
	 * @param draft the revision
	 * @return the new file
	 * @throws RevisionNotWrittenException when the file exists or cannot be written
	 * @throws IllegalArgumentException when a line of the message would be read as
	 * something else
	 */
	public Path write(Path directory, RevisionDraft draft) {
		String text = RevisionText.of(draft);
		Path file = file(directory, draft);
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.createFile(file);
		}
		catch (FileAlreadyExistsException ex) {
			throw new RevisionNotWrittenException("Cannot write " + file + ": the file already exists.",
					"Choose another message, or put {revision} into the template of file names.", ex);
		}
		catch (IOException ex) {
			throw notWritten(file, ex);
		}
		fill(file, text);
		return file;
	}

	private static void fill(Path file, String text) {
		try {
			Files.writeString(file, text, StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			file.toFile().delete();
			throw notWritten(file, ex);
		}
	}

	private static RevisionNotWrittenException notWritten(Path file, IOException ex) {
		return new RevisionNotWrittenException("Cannot write " + file + ": " + ex + ".",
				"Check the directory, its permissions and the space on the disk.", ex);
	}

}
