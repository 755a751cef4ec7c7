package dev.migrate.execution;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Probe;
import dev.migrate.script.AfterCrash;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** Which probe follows up a statement that runs outside a transaction. */
public final class StatementProbes {

	private StatementProbes() {
	}

	/**
	 * Asks the dialect, and the author of the statement.
	 * @param dialect the dialect
	 * @param filled the statement with its placeholders filled
	 * @return the probe, or {@code null} if the statement can share a transaction with
	 * the record that it ran
	 */
	public static @Nullable Probe of(Dialect dialect, Statement filled) {
		Probe probe = dialect.statements().probe(filled.sql());
		if (probe != null && filled.afterCrash() instanceof AfterCrash.DoneWhen doneWhen) {
			return new DoneWhenProbe(doneWhen.query());
		}
		return (probe != null && filled.afterCrash() instanceof AfterCrash.RunAgain) ? new RunAgainProbe(probe) : probe;
	}

}
