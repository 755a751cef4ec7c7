package dev.migrate.internal.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import dev.migrate.database.UnsupportedSettingException;
import dev.migrate.script.FileText;
import org.jspecify.annotations.Nullable;

/** The SQL for the tables of Migrate that differs between products. */
public interface Bookkeeping {

	/**
	 * Refuses settings that this product does not support.
	 * @param naming the user's settings for the names of the tables
	 * @throws UnsupportedSettingException if a setting needs something that the product
	 * does not have
	 */
	void check(TableNaming naming);

	/**
	 * The statements that create the tables, and their schema if one is set.
	 * @param naming the user's settings for the names of the tables
	 * @param tables the tables
	 * @return the statements, for one transaction
	 */
	List<String> create(TableNaming naming, Tables tables);

	/**
	 * The tables that {@link #create} creates, the revisions first.
	 * @param tables the names of the tables
	 * @return a query for each of them
	 */
	List<OwnTable> own(Tables tables);

	/**
	 * The statements with which the owner of the tables lets a user read them.
	 * @param naming the user's settings for the names of the tables
	 * @param user the user of the database
	 * @return the statements; empty if the product has no privileges
	 */
	List<String> readGrants(TableNaming naming, String user);

	/**
	 * The query for the status of a database. Its columns are those of the three tables,
	 * with the prefix {@code r_}, {@code h_} or {@code s_}; the last are those of the
	 * newest schema that a run left. A row has the columns of one table, and one row may
	 * have those of none. Each row also has {@code product}, {@code username} and
	 * {@code schema_name}, and {@code lock_pid}, {@code lock_application},
	 * {@code lock_host}, {@code lock_since} and {@code lock_activity} of the session that
	 * holds the lock.
	 * @param naming the user's settings for the names of the tables
	 * @param history the greatest number of entries of the history, the newest first
	 * @return the query
	 */
	String status(TableNaming naming, int history);

	/**
	 * Converts a section to the form in which a statement takes it.
	 * @param text the section
	 * @return a value for a statement parameter
	 */
	default Object fromText(FileText text) {
		return text.toString();
	}

	/**
	 * Converts an instant to the form in which the tables store it.
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
