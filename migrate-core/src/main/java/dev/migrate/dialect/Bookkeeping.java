package dev.migrate.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import dev.migrate.database.UnsupportedSettingException;
import org.jspecify.annotations.Nullable;

/** The SQL of the tables of Migrate, as far as it differs between products. */
public interface Bookkeeping {

	/**
	 * Refuses what this product cannot do.
	 * @param naming what the user says of the tables
	 * @throws UnsupportedSettingException if it asks for something that the product does
	 * not have
	 */
	void check(TableNaming naming);

	/**
	 * The statements that create the tables, and their schema where one is asked for.
	 * @param naming what the user says of the tables
	 * @param tables the tables
	 * @return statements for one transaction
	 */
	List<String> create(TableNaming naming, Tables tables);

	/**
	 * The statements with which their owner lets a user read the tables.
	 * @param naming what the user says of the tables
	 * @param user the user of the database
	 * @return the statements; empty if the product has no such privileges
	 */
	List<String> readGrants(TableNaming naming, String user);

	/**
	 * One query that reads all that an operator wants to know. Its columns are those of
	 * the tables, each with the prefix {@code r_}, {@code h_} or {@code s_}, of which the
	 * last ones are those of the newest schema that a run left; a row has the columns of
	 * one table, and one row may have those of none. In each row: {@code product},
	 * {@code username} and {@code schema_name}, and {@code lock_pid},
	 * {@code lock_application}, {@code lock_host}, {@code lock_since} and
	 * {@code lock_activity} of the session that holds the lock.
	 * @param naming what the user says of the tables
	 * @param history how many entries of the history to read, the newest first
	 * @return the query
	 */
	String status(TableNaming naming, int history);

	/**
	 * An instant as the tables keep it.
	 * @param instant the instant, or {@code null}
	 * @return a value for a statement parameter
	 */
	@Nullable Object fromInstant(@Nullable Instant instant);

	/**
	 * Reads an instant.
	 * @param row the row
	 * @param column the column
	 * @return the instant, or {@code null}
	 * @throws SQLException if the driver fails
	 */
	@Nullable Instant toInstant(ResultSet row, String column) throws SQLException;

}
