package dev.migrate.contract;

import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Target;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Upgrades a database, and is ready when the first statement of a revision is done. */
public final class UpgradeProgram {

	private UpgradeProgram() {
	}

	// The address, the location of the revisions and the revision.
	public static void main(String[] arguments) {
		MigrationListener listener = (event) -> {
			if (event instanceof MigrationEvent.StatementExecuted statement
					&& statement.revision().value().equals(arguments[5])) {
				System.out.println(ChildProcess.READY);
			}
		};
		Migrate.builder(new DriverManagerDataSource(arguments[1], arguments[2], arguments[3]))
			.locations(arguments[4])
			.listeners(List.of(listener))
			.build()
			.upgrade(Target.heads());
	}

}
