package dev.migrate.script;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

import dev.migrate.revision.RevisionId;

/**
 * Writes new revision files. Never changes a file that is there. Immutable.
 */
public final class RevisionWriter {

	private final FileTemplate template;

	/**
	 * A writer.
	 * @param template how it names the files
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
	 * Writes a revision.
	 * @param directory the directory of the revisions
	 * @param draft the revision
	 * @return the new file
	 */
	public Path write(Path directory, RevisionDraft draft) {
		return directory.resolve(this.template.fileName(draft));
	}

}
