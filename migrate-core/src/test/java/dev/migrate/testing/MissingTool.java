package dev.migrate.testing;

import org.opentest4j.TestAbortedException;

/**
 * Aborts a test that needs a tool that the build cannot provide, such as a container
 * engine. {@link SkippedDatabaseTests} reports it separately: the machine lacks the tool,
 * and the test is not at fault.
 */
public final class MissingTool extends TestAbortedException {

	private static final long serialVersionUID = 1L;

	private MissingTool(String tool) {
		super("This machine has no " + tool);
	}

	/**
	 * Lets the test run if the tool is there.
	 * @param present whether it is there
	 * @param tool its name
	 */
	public static void abortUnless(boolean present, String tool) {
		if (!present) {
			throw new MissingTool(tool);
		}
	}

}
