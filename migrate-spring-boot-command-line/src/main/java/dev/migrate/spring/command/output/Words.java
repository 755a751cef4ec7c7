package dev.migrate.spring.command.output;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import dev.migrate.DatabaseInfo;
import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/** Words for people, which all commands share. */
public final class Words {

	private Words() {
	}

	/**
	 * Names an action on a revision.
	 * @param action the action
	 * @return a verb
	 */
	public static String doing(Action action) {
		return switch (action) {
			case UPGRADE -> "upgrade";
			case DOWNGRADE -> "downgrade";
			case STAMP -> "stamp";
			case RESOLVE -> "resolve";
		};
	}

	/**
	 * Converts identifiers to text.
	 * @param ids the identifiers
	 * @return the text of each
	 */
	public static List<String> ids(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

	/**
	 * Writes a number of things.
	 * @param number the number of things
	 * @param one the noun for one of them
	 * @return the number and the noun
	 */
	public static String count(int number, String one) {
		return number + " " + ((number == 1) ? one : one + "s");
	}

	/**
	 * Writes a duration.
	 * @param duration the duration
	 * @return milliseconds, seconds or minutes, with their unit
	 */
	public static String duration(Duration duration) {
		long millis = duration.toMillis();
		if (millis < 1_000) {
			return millis + " ms";
		}
		long seconds = millis / 1_000;
		return (seconds < 60) ? String.format(Locale.ROOT, "%.1f s", millis / 1_000.0)
				: (seconds / 60) + " min " + (seconds % 60) + " s";
	}

	/**
	 * Names a database.
	 * @param database the database
	 * @return product, URL, user and schema
	 */
	public static String database(DatabaseInfo database) {
		String schema = (database.schema() != null) ? ", schema " + database.schema() : "";
		return database.product() + " at " + database.url() + " as " + database.user() + schema;
	}

	/**
	 * Names the position of a database.
	 * @param heads the identifiers of its current heads
	 * @return the heads, or {@code base}
	 */
	public static String place(List<String> heads) {
		return heads.isEmpty() ? "base" : String.join(", ", heads);
	}

}
