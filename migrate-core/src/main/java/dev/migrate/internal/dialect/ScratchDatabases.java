package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whole databases that exist only for a while and in which changes can be committed. They
 * carry a mark, so that the next run can remove those that a killed run left.
 */
public interface ScratchDatabases {

	/**
	 * Whether the user may create databases on this server.
	 * @param connection a connection
	 * @return whether the user may
	 * @throws SQLException if the database fails
	 */
	boolean canCreate(Connection connection) throws SQLException;

	/**
	 * Creates an empty database. It counts as used as long as this connection is open.
	 * @param connection a connection in autocommit mode
	 * @return its name, which needs no quotes
	 * @throws SQLException if the database fails
	 */
	String create(Connection connection) throws SQLException;

	/**
	 * Marks a created database.
	 * @param inside a connection to it
	 * @param name its name
	 * @throws SQLException if the database fails
	 */
	void mark(Connection inside, String name) throws SQLException;

	/**
	 * Drops a created database, even if someone is connected to it.
	 * @param connection a connection to another database of the server
	 * @param name its name
	 * @throws SQLException if the database fails
	 */
	void drop(Connection connection, String name) throws SQLException;

	/**
	 * Drops the databases that killed runs left: those with the mark that nobody uses.
	 * @param connection a connection in autocommit mode
	 * @return the names of the dropped databases
	 * @throws SQLException if the database fails
	 */
	List<String> sweep(Connection connection) throws SQLException;

	/**
	 * Claims a database that a person has set aside for this, until the connection is
	 * closed. Objects that a killed run left in it are removed.
	 * @param inside a connection in autocommit mode
	 * @return the objects of others in it, which were not touched; empty if the database
	 * is claimed
	 * @throws SQLException if the database fails, or if another run has claimed it
	 */
	List<String> claim(Connection inside) throws SQLException;

	/**
	 * Removes everything that was created in a database since it was claimed.
	 * @param inside the connection that claimed it
	 * @throws SQLException if the database fails
	 */
	void release(Connection inside) throws SQLException;

	/**
	 * Reads the surroundings that a scratch database must share with a database.
	 * @param connection a connection
	 * @return the surroundings of its schemas
	 * @throws SQLException if the database fails
	 */
	Surroundings surroundings(Connection connection) throws SQLException;

	/**
	 * Sets up the surroundings in a scratch database, as far as its server allows.
	 * @param inside a connection in autocommit mode
	 * @param surroundings the surroundings
	 * @return the reasons why extensions are not available, by their names
	 * @throws SQLException if the database fails
	 */
	Map<String, String> prepare(Connection inside, Surroundings surroundings) throws SQLException;

	/**
	 * Creates the schemas that do not exist.
	 * @param inside a connection in autocommit mode
	 * @param schemas their names
	 * @throws SQLException if the database fails
	 */
	void createSchemas(Connection inside, List<String> schemas) throws SQLException;

	/**
	 * Makes SQL mean the same as in the original database, for the rest of the session.
	 * @param inside a connection in autocommit mode
	 * @param surroundings the surroundings that were set up
	 * @throws SQLException if the database fails
	 */
	void enter(Connection inside, Surroundings surroundings) throws SQLException;

	/**
	 * Removes an obstacle to a statement that exists only in a scratch database and not
	 * in the database that it stands for: a role that is missing on the server, or an
	 * extension that was created too early.
	 * @param inside a connection in autocommit mode
	 * @param error the error of the statement
	 * @param server the owner of the server; objects that all databases share are created
	 * only on our own server
	 * @return the action that was taken, as a sentence; empty if there is nothing to do
	 * @throws SQLException if the database fails
	 */
	Optional<String> makeWay(Connection inside, SQLException error, ScratchServer server) throws SQLException;

	/**
	 * The advice for a person about a statement that fails in a scratch database but may
	 * run elsewhere.
	 * @param error the error of the statement
	 * @return the advice; empty if the statement would fail anywhere
	 */
	Optional<String> advice(SQLException error);

	/**
	 * Whether a statement creates or changes an object in the schemas of one database.
	 * Rows, settings, owners, privileges and objects that the databases of a server share
	 * do not count.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean concernsSchema(String sql);

	/**
	 * Whether a statement grants or revokes privileges on objects in the schemas of one
	 * database, or sets default privileges.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean concernsPrivileges(String sql);

	/**
	 * The number of locks for which the server has room at this moment.
	 * @param connection a connection
	 * @return the number
	 * @throws SQLException if the database fails
	 */
	long freeLocks(Connection connection) throws SQLException;

}
