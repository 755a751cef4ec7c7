package dev.migrate.spring.command.output;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import dev.migrate.DatabaseInfo;
import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/** How what happens is called. */
public final class Words {

	private Words() {
	}

	public static String doing(Action action) {
		return switch (action) {
			case UPGRADE -> "upgrade";
			case DOWNGRADE -> "downgrade";
			case STAMP -> "stamp";
			case RESOLVE -> "resolve";
		};
	}

	public static List<String> ids(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

	public static String count(int number, String one) {
		return number + " " + ((number == 1) ? one : one + "s");
	}

	public static String duration(Duration duration) {
		long millis = duration.toMillis();
		if (millis < 1_000) {
			return millis + " ms";
		}
		long seconds = millis / 1_000;
		return (seconds < 60) ? String.format(Locale.ROOT, "%.1f s", millis / 1_000.0)
				: (seconds / 60) + " min " + (seconds % 60) + " s";
	}

	public static String database(DatabaseInfo database) {
		String schema = (database.schema() != null) ? ", schema " + database.schema() : "";
		return database.product() + " at " + database.url() + " as " + database.user() + schema;
	}

	public static String place(List<String> heads) {
		return heads.isEmpty() ? "base" : String.join(", ", heads);
	}

}
