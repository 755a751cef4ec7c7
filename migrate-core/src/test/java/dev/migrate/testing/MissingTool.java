package dev.migrate.testing;

import org.opentest4j.TestAbortedException;

/**
 * Aborts a test that needs a tool which the build cannot bring along, such as a container
 * engine. {@link SkippedDatabaseTests} reports it apart: the machine lacks the tool, and
 * the test has no fault.
 */
public final class MissingTool extends TestAbortedException {

	private static final long serialVersionUID = 1L;

	private MissingTool(String tool) {
		super("This machine has no " + tool);
	}

	/**
	 * Lets the test run if the tool is there.
	 * @param present whether it is there
	 * @param tool what it is called
	 */
	public static void abortUnless(boolean present, String tool) {
		if (!present) {
			throw new MissingTool(tool);
		}
	}

}
