package dev.migrate.internal.diff;

import dev.migrate.internal.operation.CreateExtension;
import dev.migrate.internal.operation.CreateNamespace;
import dev.migrate.internal.operation.DatabaseOperation;
import dev.migrate.internal.operation.DropExtension;
import dev.migrate.internal.operation.DropNamespace;

/** Decides when an operation on a schema or an extension runs. */
final class DatabaseStages implements DatabaseOperation.Visitor<Stage> {

	@Override
	public Stage visit(CreateNamespace operation) {
		return Stage.OPEN;
	}

	@Override
	public Stage visit(DropNamespace operation) {
		return Stage.CLOSE;
	}

	@Override
	public Stage visit(CreateExtension operation) {
		return Stage.INSTALL;
	}

	@Override
	public Stage visit(DropExtension operation) {
		return Stage.UNINSTALL;
	}

}
