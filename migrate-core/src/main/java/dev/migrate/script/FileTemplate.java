package dev.migrate.script;

import java.time.ZoneId;

/**
 * How the files of new revisions are named.
 *
 * @param pattern the name without {@code .sql}, with tokens in braces
 * @param zone the time zone of its dates
 * @param slugLength how long a slug may be
 */
public record FileTemplate(String pattern, ZoneId zone, int slugLength) {

	/** The name that revisions have unless a template is configured. */
	public static final String DEFAULT_PATTERN = "YYYYMMDD_HHMM-{revision}_{slug}";

	/** How long a slug is unless a length is configured. */
	public static final int DEFAULT_SLUG_LENGTH = 40;

	/**
	 * The file of a revision.
	 * @param draft the revision
	 * @return its path below the directory of the revisions, with {@code /} and ending in
	 * {@code .sql}
	 */
	public String fileName(RevisionDraft draft) {
		return draft.id() + ".sql";
	}

}
