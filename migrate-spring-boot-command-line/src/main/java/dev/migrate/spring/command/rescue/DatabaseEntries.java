package dev.migrate.spring.command.rescue;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.database.Fact;
import dev.migrate.spring.autoconfigure.MigrationDatabase;
import dev.migrate.spring.command.output.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a database, and the place that names it, which is known even if the
 * database is down.
 */
record DatabaseEntries(List<Fact> facts) {

	private static final String URL = "url";

	List<Entry> beside(@Nullable MigrationDatabase known) {
		String origin = (known != null) ? known.origin() : null;
		List<Entry> entries = new ArrayList<>();
		if (known != null && known.jdbcUrl() != null && this.facts.stream().noneMatch(DatabaseEntries::isUrl)) {
			entries.add(new Entry(URL, Secrets.mask(known.jdbcUrl()), origin, null));
			entries.add(Entry.of("user", (known.user() != null) ? known.user() : "not set"));
		}
		this.facts.forEach((fact) -> entries
			.add(new Entry(fact.name(), fact.value(), isUrl(fact) ? origin : null, fact.problem())));
		return entries;
	}

	private static boolean isUrl(Fact fact) {
		return fact.name().equals(URL);
	}

}
