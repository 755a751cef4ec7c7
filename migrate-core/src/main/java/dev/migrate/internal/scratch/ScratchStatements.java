package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.comparison.RefusedStatement;
import dev.migrate.internal.dialect.Jdbc;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of a target schema: all at once if they succeed, else one by one,
 * so that all faults are found.
 */
final class ScratchStatements {

	private static final int BATCH = 500;

	/**
	 * The SQLSTATEs of the server for a schema and for an extension that exists already.
	 */
	private static final Set<String> DUPLICATES = Set.of("42P06", "42710");

	/** The number of statements that hold their locks at the same time. */
	private static final int PORTION = 100;

	private final Connection connection;

	ScratchStatements(Connection connection) {
		this.connection = connection;
	}

	static boolean isDuplicate(@Nullable String sqlState) {
		return DUPLICATES.contains(String.valueOf(sqlState));
	}

	List<RefusedStatement> run(List<String> statements) throws SQLException {
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

	// In autocommit mode. Commits each portion as a whole or, if that fails, one
	// statement at a time.
	List<RefusedStatement> runCommitting(List<String> statements, Obstacles obstacles) throws SQLException {
		List<RefusedStatement> faults = new ArrayList<>();
		for (int from = 0; from < statements.size(); from += PORTION) {
			List<String> portion = statements.subList(from, Math.min(from + PORTION, statements.size()));
			if (!committedTogether(portion)) {
				for (String statement : portion) {
					committed(statement, faults, obstacles);
				}
			}
		}
		return faults;
	}

	private boolean committedTogether(List<String> portion) throws SQLException {
		this.connection.setAutoCommit(false);
		try {
			together(portion);
			this.connection.commit();
			return true;
		}
		catch (SQLException ex) {
			this.connection.rollback();
			return false;
		}
		finally {
			this.connection.setAutoCommit(true);
		}
	}

	private void committed(String statement, List<RefusedStatement> faults, Obstacles obstacles) throws SQLException {
		try {
			Jdbc.execute(this.connection, statement);
		}
		catch (SQLException ex) {
			if (!this.connection.isValid(1)) {
				throw ex;
			}
			if (!isDuplicate(ex.getSQLState()) && obstacles.removeCauseOf(ex)) {
				committed(statement, faults, obstacles);
				return;
			}
			faults.add(fault(statement, ex));
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

	private List<RefusedStatement> oneByOne(List<String> statements) throws SQLException {
		List<RefusedStatement> faults = new ArrayList<>();
		for (String statement : statements) {
			Savepoint before = this.connection.setSavepoint();
			try {
				Jdbc.execute(this.connection, statement);
				this.connection.releaseSavepoint(before);
			}
			catch (SQLException ex) {
				this.connection.rollback(before);
				faults.add(fault(statement, ex));
			}
		}
		return faults;
	}

	private static RefusedStatement fault(String statement, SQLException error) {
		return new RefusedStatement(statement, error.getSQLState(), String.valueOf(error.getMessage()));
	}

}
