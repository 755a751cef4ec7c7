package dev.migrate.internal.diff;

import dev.migrate.internal.operation.CreateExtension;
import dev.migrate.internal.operation.CreateNamespace;
import dev.migrate.internal.operation.DatabaseOperation;
import dev.migrate.internal.operation.DropExtension;
import dev.migrate.internal.operation.DropNamespace;
import dev.migrate.internal.operation.MoveExtension;

/** Decides when an operation on a schema or an extension runs. */
final class DatabaseStages implements DatabaseOperation.Visitor<Turn> {

	@Override
	public Turn visit(CreateNamespace operation) {
		return turn(Stage.OPEN, 0);
	}

	@Override
	public Turn visit(DropNamespace operation) {
		return turn(Stage.CLOSE, 0);
	}

	@Override
	public Turn visit(CreateExtension operation) {
		return turn(Stage.INSTALL, operation.extension().traits().level());
	}

	@Override
	public Turn visit(DropExtension operation) {
		return turn(Stage.UNINSTALL, -operation.extension().traits().level());
	}

	@Override
	public Turn visit(MoveExtension operation) {
		return turn(Stage.INSTALL, operation.to().traits().level());
	}

	// An extension is created after those that it needs, and dropped before them.
	private static Turn turn(Stage stage, int position) {
		return new Turn(stage, position, Rank.OBJECT);
	}

}
