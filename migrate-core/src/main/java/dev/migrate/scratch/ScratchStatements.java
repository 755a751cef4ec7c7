package dev.migrate.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the statements of a target schema: all in one go if they are good, one after the
 * other if not, so that everything that is wrong is found.
 */
final class ScratchStatements {

	private static final int BATCH = 500;

	private final Connection connection;

	ScratchStatements(Connection connection) {
		this.connection = connection;
	}

	List<ScratchFault> run(List<String> statements) throws SQLException {
		Savepoint before = this.connection.setSavepoint();
		try {
			together(statements);
			return List.of();
		}
		catch (SQLException ex) {
			this.connection.rollback(before);
			return oneByOne(statements);
		}
	}

	private void together(List<String> statements) throws SQLException {
		try (Statement batch = this.connection.createStatement()) {
			int size = 0;
			for (String statement : statements) {
				batch.addBatch(statement);
				size++;
				if (size % BATCH == 0) {
					batch.executeBatch();
				}
			}
			batch.executeBatch();
		}
	}

	private List<ScratchFault> oneByOne(List<String> statements) throws SQLException {
		List<ScratchFault> faults = new ArrayList<>();
		for (String statement : statements) {
			Savepoint before = this.connection.setSavepoint();
			try (Statement one = this.connection.createStatement()) {
				one.execute(statement);
				this.connection.releaseSavepoint(before);
			}
			catch (SQLException ex) {
				this.connection.rollback(before);
				faults.add(new ScratchFault(statement, ex.getSQLState(), String.valueOf(ex.getMessage())));
			}
		}
		return faults;
	}

}
