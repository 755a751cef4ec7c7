package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whole databases that are made for a while, where things can be committed. What a run
 * that was killed has left carries a mark, so that the next one can remove it.
 */
public interface ScratchDatabases {

	/**
	 * Whether the user may make databases on this server.
	 * @param connection a connection
	 * @return whether it may
	 * @throws SQLException if the database fails
	 */
	boolean canCreate(Connection connection) throws SQLException;

	/**
	 * Makes an empty database. It counts as used as long as this connection is open.
	 * @param connection a connection in autocommit mode
	 * @return its name, which needs no quotes
	 * @throws SQLException if the database fails
	 */
	String create(Connection connection) throws SQLException;

	/**
	 * Marks the database that was made.
	 * @param inside a connection to it
	 * @param name its name
	 * @throws SQLException if the database fails
	 */
	void mark(Connection inside, String name) throws SQLException;

	/**
	 * Drops a database that was made, whoever is connected to it.
	 * @param connection a connection to another database of the server
	 * @param name its name
	 * @throws SQLException if the database fails
	 */
	void drop(Connection connection, String name) throws SQLException;

	/**
	 * Drops the databases of runs that were killed: those that carry the mark and that
	 * nobody uses.
	 * @param connection a connection in autocommit mode
	 * @return their names
	 * @throws SQLException if the database fails
	 */
	List<String> sweep(Connection connection) throws SQLException;

	/**
	 * Takes possession of a database that a person has given for this, until the
	 * connection is closed. What a run that was killed has left in it is removed.
	 * @param inside a connection in autocommit mode
	 * @return what somebody else has in it, of which nothing was touched; empty if it is
	 * ours
	 * @throws SQLException if the database fails, or another run has it
	 */
	List<String> claim(Connection inside) throws SQLException;

	/**
	 * Removes everything that was made in a database since it was claimed.
	 * @param inside the connection that has claimed it
	 * @throws SQLException if the database fails
	 */
	void release(Connection inside) throws SQLException;

	/**
	 * What a database has that a scratch database must have as well.
	 * @param connection a connection
	 * @return the surroundings of its schemas
	 * @throws SQLException if the database fails
	 */
	Surroundings surroundings(Connection connection) throws SQLException;

	/**
	 * Gives a scratch database its surroundings, as far as its server has them.
	 * @param inside a connection in autocommit mode
	 * @param surroundings what it must have
	 * @return the extensions that cannot be had, and why, by their names
	 * @throws SQLException if the database fails
	 */
	Map<String, String> prepare(Connection inside, Surroundings surroundings) throws SQLException;

	/**
	 * Makes schemas, unless they are there.
	 * @param inside a connection in autocommit mode
	 * @param schemas their names
	 * @throws SQLException if the database fails
	 */
	void createSchemas(Connection inside, List<String> schemas) throws SQLException;

	/**
	 * Has SQL mean what it means in its surroundings, for the rest of the session.
	 * @param inside a connection in autocommit mode
	 * @param surroundings what the database has been given
	 * @throws SQLException if the database fails
	 */
	void enter(Connection inside, Surroundings surroundings) throws SQLException;

	/**
	 * Removes what keeps a statement from running in a scratch database, and would not in
	 * the database that it stands for: a role that nobody has made on the server, or an
	 * extension that has been made too early.
	 * @param inside a connection in autocommit mode
	 * @param error how the statement failed
	 * @param server whose server it is: what all of its databases share is made only on a
	 * server of our own
	 * @return what was done, as a sentence; empty if there is nothing to do
	 * @throws SQLException if the database fails
	 */
	Optional<String> makeWay(Connection inside, SQLException error, ScratchServer server) throws SQLException;

	/**
	 * What a person can do about a statement that does not run in a scratch database, and
	 * may run elsewhere.
	 * @param error how the statement failed
	 * @return the advice; empty if the statement would fail anywhere
	 */
	Optional<String> advice(SQLException error);

	/**
	 * Whether a statement makes or changes something that belongs to the schemas of one
	 * database: not rows, settings, owners or privileges, and nothing that other
	 * databases of the server share.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean concernsSchema(String sql);

	/**
	 * Whether a statement says what roles may do with something that belongs to the
	 * schemas of one database, or with what will be made there.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean concernsPrivileges(String sql);

	/**
	 * How many locks the server has room for at this moment.
	 * @param connection a connection
	 * @return the number
	 * @throws SQLException if the database fails
	 */
	long freeLocks(Connection connection) throws SQLException;

}
