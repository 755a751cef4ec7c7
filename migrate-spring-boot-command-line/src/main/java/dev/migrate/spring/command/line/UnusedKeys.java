package dev.migrate.spring.command.line;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Migrate;
import dev.migrate.RevisionDetail;
import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.error.MigrateException;
import dev.migrate.error.Suggestions;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Target;
import dev.migrate.script.AfterCrash.DoneWhen;
import dev.migrate.script.Downgrade.Available;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.Statement;

/**
 * Keys behind {@code -x} that no revision uses. Somebody who types one means something
 * else, such as another database.
 */
final class UnusedKeys {

	private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");

	private final Migrate migrate;

	UnusedKeys(Migrate migrate) {
		this.migrate = migrate;
	}

	/**
	 * Refuses keys without a use. Reads the files, and the database only for a key that
	 * no file uses: a revision without a file may use it.
	 * @param typed the keys
	 * @throws UsageException if a key has no use
	 */
	void refuse(Collection<String> typed) {
		Set<String> used = new TreeSet<>();
		this.migrate.scripts().all().forEach((script) -> texts(script).forEach((text) -> collect(text, used)));
		if (!used.containsAll(typed)) {
			stored().forEach((text) -> collect(text, used));
		}
		List<String> unused = typed.stream().filter((key) -> !used.contains(key)).toList();
		if (!unused.isEmpty()) {
			throw refusal(unused.get(0), used);
		}
	}

	private static UsageException refusal(String key, Set<String> used) {
		String places = used.isEmpty() ? "They use none."
				: "They use " + used.stream().map((name) -> "${" + name + "}").collect(Collectors.joining(", ")) + ".";
		return new UsageException("No revision uses ${" + key + "}, so -x " + key + "=... has no effect." + Suggestions
			.didYouMean(key, used), "-x gives a value to a placeholder of the revisions. " + places
					+ " Another database is named with --url, "
					+ "as in: --url postgresql://user@host:5432/database. A property of the application stands before "
					+ "the word migrate, as in: java -jar app.jar --spring.profiles.active=test migrate ...");
	}

	// A file with faults is left to the command, which reports them.
	private static Stream<String> texts(RevisionScript script) {
		try {
			Stream<Statement> down = (script.downgrade() instanceof Available downgrade)
					? downgrade.section().statements().stream() : Stream.empty();
			return Stream.concat(script.upgrade().statements().stream(), down).map(UnusedKeys::text);
		}
		catch (InvalidRevisionsException ex) {
			return Stream.empty();
		}
	}

	private static String text(Statement statement) {
		return (statement.afterCrash() instanceof DoneWhen doneWhen) ? statement.sql() + doneWhen.query()
				: statement.sql();
	}

	private static void collect(String text, Set<String> names) {
		Matcher places = PLACE.matcher(text);
		while (places.find()) {
			names.add(places.group(1));
		}
	}

	// What the database keeps of revisions without a file.
	private List<String> stored() {
		try {
			return this.migrate.status()
				.revisions()
				.stream()
				.filter((revision) -> revision.state() == RevisionState.UNKNOWN)
				.map(RevisionStatus::id)
				.flatMap((id) -> this.migrate.show(Target.parse(id.value())).stream())
				.map(RevisionDetail::appliedDowngradeSql)
				.flatMap(Stream::ofNullable)
				.toList();
		}
		catch (MigrateException ex) {
			return List.of();
		}
	}

}
