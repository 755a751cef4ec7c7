package dev.migrate.script;

import java.time.ZoneId;

import dev.migrate.internal.script.Slug;
import dev.migrate.internal.script.TemplateParser;

/**
 * The template for the names of new revision files. Its fields stand in braces:
 * {@code revision} or {@code rev}, {@code slug}, {@code year}, {@code month},
 * {@code day}, {@code hour}, {@code minute}, {@code second}, {@code epoch}. Words that
 * consist only of {@code YYYY}, {@code MM}, {@code DD}, {@code HH} and {@code SS} are
 * dates and times as well, where {@code MM} after {@code HH} is the minute. A slash makes
 * a directory.
 *
 * @param pattern the name without {@code .sql}
 * @param zone the time zone of its dates
 * @param slugLength the greatest length of a slug, in characters
 */
public record FileTemplate(String pattern, ZoneId zone, int slugLength) {

	/** The default template. */
	public static final String DEFAULT_PATTERN = "YYYYMMDD_HHMM-{revision}_{slug}";

	/** The default length of a slug, in characters. */
	public static final int DEFAULT_SLUG_LENGTH = 40;

	/**
	 * A template.
	 * @throws IllegalArgumentException when it cannot name a file
	 */
	public FileTemplate {
		TemplateParser.check(pattern);
		if (slugLength < 1) {
			throw new IllegalArgumentException("The length of a slug must be at least 1, not " + slugLength);
		}
	}

	/**
	 * The file of a revision.
	 * @param draft the revision
	 * @return its path below the directory of the revisions, with {@code /} and ending in
	 * {@code .sql}
	 */
	public String fileName(RevisionDraft draft) {
		StringBuilder name = new StringBuilder(TemplateParser.fill(this.pattern, draft.id(),
				Slug.of(draft.message(), this.slugLength), draft.createDate().atZone(this.zone)));
		while (name.length() > 1 && "_-. ".indexOf(name.charAt(name.length() - 1)) >= 0) {
			name.setLength(name.length() - 1);
		}
		return name + ".sql";
	}

}
