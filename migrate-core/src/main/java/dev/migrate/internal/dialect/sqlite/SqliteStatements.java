package dev.migrate.internal.dialect.sqlite;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.RepeatableProbe;
import dev.migrate.internal.dialect.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The statements of SQLite that do nothing, or fail, within a transaction. All of them
 * may run twice.
 */
final class SqliteStatements implements Statements {

	private static final String GAP = "(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*+";

	private static final String PRAGMA = "PRAGMA" + GAP + "(?:\\w+" + GAP + "\\." + GAP + ")?";

	private static final String VALUE = GAP + "[=(]";

	private static final Pattern OUTSIDE = pattern("(?:VACUUM|ATTACH|DETACH)\\b|" + PRAGMA
			+ "(?:wal_checkpoint\\b|(?:foreign_keys|journal_mode|synchronous)" + VALUE + ")");

	/** Some of these settings last in the file; setting them again does no harm. */
	private static final Pattern SESSION = pattern("(?:ATTACH|DETACH)\\b|" + PRAGMA + "\\w+" + VALUE);

	@Override
	public boolean refusesTransaction(String sql) {
		return OUTSIDE.matcher(sql).lookingAt();
	}

	@Override
	public @Nullable String refusal(String sql) {
		return null;
	}

	// The library has no booleans.
	@Override
	public Optional<Boolean> truth(@Nullable Object value) {
		return (value instanceof Number number && (number.longValue() == 0 || number.longValue() == 1))
				? Optional.of(number.longValue() == 1) : Optional.empty();
	}

	@Override
	public @Nullable Probe probe(String sql) {
		return refusesTransaction(sql) ? new RepeatableProbe() : null;
	}

	@Override
	public boolean changesSession(String sql) {
		return SESSION.matcher(sql).lookingAt();
	}

	@Override
	public boolean mayChangeSession(String sql) {
		return changesSession(sql);
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	}

}
