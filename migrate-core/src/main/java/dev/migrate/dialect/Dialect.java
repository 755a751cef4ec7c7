package dev.migrate.dialect;

import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.lock.LockMode;
import dev.migrate.lock.MigrationLock;
import dev.migrate.script.Syntax;

/**
 * All that differs from one database product to the next, as roles. Who asks for a role
 * that a product lacks gets an {@link UnsupportedFeatureException} in its place, before
 * anything is done, which says what to do instead. Implementations are immutable.
 */
public interface Dialect {

	/**
	 * The product, in the words of its JDBC driver.
	 * @return the product's name
	 */
	String product();

	/**
	 * How its SQL is split into statements.
	 * @return the lexical rules
	 */
	Syntax syntax();

	/**
	 * The tables of Migrate.
	 * @return their SQL
	 */
	Bookkeeping bookkeeping();

	/**
	 * What happens to a connection in a run.
	 * @return the session rules
	 */
	Sessions sessions();

	/**
	 * Which statements cannot run in a transaction, and how to find out after a crash
	 * whether they did.
	 * @return the statement rules
	 */
	Statements statements();

	/**
	 * What an error of the driver means.
	 * @return the error rules
	 */
	Errors errors();

	/**
	 * What the database holds.
	 * @return the inspector
	 */
	Inspector inspector();

	/**
	 * Where objects can be made for a while.
	 * @return the scratch space
	 */
	ScratchSpace scratch();

	/**
	 * Whole databases that are made for a while.
	 * @return the scratch databases
	 */
	ScratchDatabases scratchDatabases();

	/**
	 * Scripts for the product's own command-line client.
	 * @return how they are written
	 */
	ClientScripts scripts();

	/**
	 * What a person wants to know of a database with which something is wrong.
	 * @return the facts of a database
	 */
	Diagnostics diagnostics();

	/**
	 * What statements would take out of the database for good.
	 * @return the losses of a plan
	 */
	Losses losses();

	/**
	 * How operations are written as SQL.
	 * @return the renderer
	 */
	Renderer renderer();

	/**
	 * A lock for one run.
	 * @param mode how runs keep apart
	 * @param naming what the user says of the tables of Migrate
	 * @param facts the session of the run
	 * @return a lock that is not taken yet
	 */
	MigrationLock lock(LockMode mode, TableNaming naming, SessionFacts facts);

}
