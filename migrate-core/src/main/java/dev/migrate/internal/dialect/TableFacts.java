package dev.migrate.internal.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.migrate.database.Fact;
import org.jspecify.annotations.Nullable;

/** The facts about the tables of Migrate in a diagnosis. */
public final class TableFacts {

	private static final List<String> REVISION = revisionColumns();

	private TableFacts() {
	}

	private static List<String> revisionColumns() {
		List<String> columns = new ArrayList<>(Tables.REVISION_COLUMNS);
		columns.remove("reversible");
		columns.addAll(List.of("upgrade_sql", "downgrade_sql"));
		return List.copyOf(columns);
	}

	/**
	 * Compares the columns of the tables with those that this version reads.
	 * @param revision the columns of the revision table
	 * @param history the columns of the history table
	 * @return the fact
	 */
	public static Fact format(Collection<String> revision, Collection<String> history) {
		if (revision.isEmpty() && history.isEmpty()) {
			return Fact.of("table format", "the first run creates the tables");
		}
		List<String> missing = new ArrayList<>(missing("revision", REVISION, revision));
		missing.addAll(missing("history", Tables.HISTORY_COLUMNS, history));
		return new Fact("table format", missing.isEmpty() ? "as this version writes it" : "of another version",
				missing.isEmpty() ? null : "These columns are missing: " + String.join(", ", missing)
						+ ". If other tables have the same names, set migrate.table-prefix.");
	}

	private static List<String> missing(String table, List<String> wanted, Collection<String> found) {
		return wanted.stream()
			.filter((column) -> !found.contains(column))
			.map((column) -> table + "." + column)
			.toList();
	}

	/**
	 * The size of a table.
	 * @param name the fact's name
	 * @param rows the number of its rows, or {@code null} if it does not exist
	 * @param size its size on disk, or {@code null} if it is not known
	 * @return the fact
	 */
	public static Fact size(String name, @Nullable Long rows, @Nullable String size) {
		return Fact.of(name,
				(rows != null) ? rows + " rows" + ((size != null) ? ", " + size : "") : "does not exist yet");
	}

}
