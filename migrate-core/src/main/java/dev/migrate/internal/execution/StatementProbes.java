package dev.migrate.internal.execution;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.script.AfterCrash;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** Chooses the probe that follows up a statement outside a transaction. */
public final class StatementProbes {

	private StatementProbes() {
	}

	/**
	 * Combines the dialect's probe with the author's directive.
	 * @param dialect the dialect
	 * @param filled the statement with its placeholders filled
	 * @return the probe, or {@code null} if the statement can share a transaction with
	 * the record that it ran
	 */
	public static @Nullable Probe of(Dialect dialect, Statement filled) {
		Probe probe = dialect.statements().probe(filled.sql());
		if (probe != null && filled.afterCrash() instanceof AfterCrash.DoneWhen doneWhen) {
			return new DoneWhenProbe(doneWhen.query(), dialect.statements());
		}
		return (probe != null && filled.afterCrash() instanceof AfterCrash.RunAgain) ? new RunAgainProbe(probe) : probe;
	}

}
