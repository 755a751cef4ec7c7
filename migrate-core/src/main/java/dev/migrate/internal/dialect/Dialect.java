package dev.migrate.internal.dialect;

import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.internal.script.Syntax;
import dev.migrate.lock.LockMode;

/**
 * Everything that differs between database products, as roles. The method of a role that
 * a product lacks throws an {@link UnsupportedFeatureException} before anything is done.
 * The error names an alternative. Implementations are immutable.
 */
public interface Dialect {

	/**
	 * The product, as its JDBC driver names it.
	 * @return the product's name
	 */
	String product();

	/**
	 * The rules for splitting SQL into statements.
	 * @return the lexical rules
	 */
	Syntax syntax();

	/**
	 * The tables of Migrate.
	 * @return their SQL
	 */
	Bookkeeping bookkeeping();

	/**
	 * The handling of a connection in a run.
	 * @return the session rules
	 */
	Sessions sessions();

	/**
	 * The statements that cannot run in a transaction, and the probes that tell after a
	 * crash whether they ran.
	 * @return the statement rules
	 */
	Statements statements();

	/**
	 * The meaning of the driver's errors.
	 * @return the error rules
	 */
	Errors errors();

	/**
	 * The reader of a database's content.
	 * @return the inspector
	 */
	Inspector inspector();

	/**
	 * The place for objects that exist only for a while.
	 * @return the scratch space
	 */
	ScratchSpace scratch();

	/**
	 * Whole databases that exist only for a while.
	 * @return the scratch databases
	 */
	ScratchDatabases scratchDatabases();

	/**
	 * Scripts for the product's own command-line client.
	 * @return the writer of scripts
	 */
	ClientScripts scripts();

	/**
	 * Facts about a database that help a person to find out what is wrong with it.
	 * @return the facts of a database
	 */
	Diagnostics diagnostics();

	/**
	 * The data that statements would remove from the database for good.
	 * @return the losses of a plan
	 */
	Losses losses();

	/**
	 * What a database holds.
	 * @return the counter of its tables and views
	 */
	Contents contents();

	/**
	 * The writer of operations as SQL.
	 * @return the renderer
	 */
	Renderer renderer();

	/**
	 * Creates the lock for one run.
	 * @param mode the way in which runs exclude each other
	 * @param naming the user's settings for the names of the tables of Migrate
	 * @param facts the session of the run
	 * @return a lock that is not taken yet
	 */
	MigrationLock lock(LockMode mode, TableNaming naming, SessionFacts facts);

}
